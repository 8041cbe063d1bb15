#include "config/page_texts.hpp"

#include <stdexcept>

#include <toml++/toml.h>

#include "config/load.hpp"

namespace kast::config {
namespace {

PageTexts read(const std::string& language) {
  const auto file = core::find_embedded(embedded_files(), "locales/" + language + "/pages.toml");
  if (file.empty()) throw std::logic_error("a language has no page texts");
  PageTexts texts;
  for (const auto& [key, value] : toml::parse(file)) {
    const auto text = value.value<std::string>();
    if (!text) throw std::logic_error("a page text is not a text");
    texts.emplace(key.str(), *text);
  }
  return texts;
}

}  // namespace

const PageTexts& page_texts(std::string_view language) {
  static const std::map<std::string, PageTexts, std::less<>> kTexts{
      {"nb", read("nb")}, {"nn", read("nn")}, {"en", read("en")}};
  const auto found = kTexts.find(language);
  return found != kTexts.end() ? found->second : kTexts.at("nb");
}

}  // namespace kast::config
