// The words of the public pages: each that a page asks for is there, in every language.
#include <regex>
#include <set>

#include <doctest/doctest.h>

#include "config/page_texts.hpp"
#include "core/embedded.hpp"
#include "web/files.hpp"

using namespace kast;

namespace {

std::set<std::string> keys_of(std::string_view language) {
  std::set<std::string> keys;
  static const auto texts = config::Texts::load({}).value();
  for (const auto& [key, text] : texts.of(language)) {
    CHECK_FALSE(text.empty());
    keys.insert(key);
  }
  return keys;
}

// What templates name as {{t_key}}.
std::set<std::string> asked_for() {
  const std::regex name{R"(\{\{t_(\w+)\}\})"};
  std::set<std::string> keys;
  for (const auto& file : web::embedded_files()) {
    if (!std::string_view{file.path}.starts_with("public/")) continue;
    const std::string page{file.content};
    for (auto at = std::sregex_iterator{page.begin(), page.end(), name};
         at != std::sregex_iterator{}; ++at) {
      keys.insert((*at)[1].str());
    }
  }
  return keys;
}

}  // namespace

TEST_CASE("every language has the same words") {
  CHECK(keys_of("nb") == keys_of("nn"));
  CHECK(keys_of("nb") == keys_of("en"));
}

TEST_CASE("every word that a page asks for is there") {
  const auto keys = keys_of("nb");
  for (const auto& key : asked_for()) {
    CAPTURE(key);
    CHECK(keys.contains(key));
  }
  CHECK(asked_for().size() > 30);
}
