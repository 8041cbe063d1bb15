#include "config/page_texts.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <stdexcept>

#include <toml++/toml.h>

#include "config/load.hpp"
#include "config/problems.hpp"
#include "config/values.hpp"
#include "core/text.hpp"

namespace kast::config {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 3> kLanguages{"nb", "nn", "en"};

std::string file_of(const std::string& language) { return language + "/pages.toml"; }

PageTexts built_in(const std::string& language) {
  const auto file = core::find_embedded(embedded_files(), "locales/" + file_of(language));
  if (file.empty()) throw std::logic_error("a language has no page texts");
  PageTexts texts;
  for (const auto& [key, value] : toml::parse(file)) {
    const auto text = value.value<std::string>();
    if (!text) throw std::logic_error("a page text is not a text");
    texts.emplace(key.str(), *text);
  }
  return texts;
}

// What the page fills in: {answer_by} and so on.
std::set<std::string> places_in(const std::string& text) {
  static const std::regex kPlace{R"(\{[a-z_]+\})"};
  return {std::sregex_token_iterator{text.begin(), text.end(), kPlace},
          std::sregex_token_iterator{}};
}

std::string joined(const std::set<std::string>& places) {
  std::string list;
  for (const auto& place : places) list += (list.empty() ? "" : " and ") + place;
  return list.empty() ? "no {name}" : list;
}

// One file of the operator's, held against the built-in texts that it replaces.
class OwnFile {
 public:
  OwnFile(fs::path path, PageTexts& texts, Problems& problems)
      : path_(std::move(path)), texts_(texts), ours_(texts), problems_(problems) {}

  void read() {
    std::ifstream in{path_, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    try {
      take(toml::parse(text));
    } catch (const toml::parse_error& error) {
      problems_.push_back({place(error.source().begin.line),
                           {},
                           std::string{error.description()},
                           "TOML 1.0, key = \"text\""});
    }
  }

 private:
  void take(const toml::table& table) {
    for (const auto& [key, node] : table) {
      const std::string name{key.str()};
      check(name, node.value<std::string>(), node.source().begin.line);
    }
    for (const auto& [key, text] : ours_) {
      if (table.contains(key)) continue;
      problems_.push_back({path_.string(), key, "is missing", '"' + text + '"'});
    }
  }
  void check(const std::string& key, const std::optional<std::string>& text, unsigned line) {
    const auto ours = ours_.find(key);
    if (ours == ours_.end()) return refuse_unknown(key, line);
    const auto wrong = [&](std::string what, std::string right) {
      problems_.push_back({place(line), key, std::move(what), std::move(right)});
    };
    if (!text || core::is_blank(*text)) return wrong("is no text", '"' + ours->second + '"');
    if (places_in(*text) != places_in(ours->second)) {
      return wrong("lacks or adds a {name}", joined(places_in(ours->second)));
    }
    if (key.ends_with("_url") && (!kUrlOrNone.holds(*text) || !text->starts_with("https://"))) {
      return wrong("is no web address", "an address that begins with https://");
    }
    texts_[key] = *text;
  }
  void refuse_unknown(const std::string& key, unsigned line) {
    std::vector<std::string> known;
    for (const auto& [name, text] : ours_) known.push_back(name);
    const auto near = nearest(key, known);
    problems_.push_back(
        {place(line), key, "is shown on no page",
         near.empty() ? "a key of the built-in file" : '"' + std::string{near} + '"'});
  }
  [[nodiscard]] std::string place(unsigned line) const {
    return path_.string() + ':' + std::to_string(line);
  }

  fs::path path_;
  PageTexts& texts_;
  const PageTexts ours_;
  Problems& problems_;
};

// A misplaced file would silently leave our own words in place.
void refuse_strays(const fs::path& dir, Problems& problems) {
  std::error_code error;
  for (fs::recursive_directory_iterator it(dir, error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().extension() != ".toml") continue;
    const auto path = fs::relative(it->path(), dir).generic_string();
    if (std::ranges::any_of(kLanguages, [&](auto known) { return path == file_of(known); }))
      continue;
    problems.push_back(
        {it->path().string(), {}, "is read for no language", "nb/pages.toml, nn/… or en/…"});
  }
  if (error) problems.push_back({dir.string(), {}, error.message(), "a folder that can be read"});
}

}  // namespace

core::Result<Texts> Texts::load(const fs::path& dir) {
  Texts texts;
  Problems problems;
  if (!dir.empty()) refuse_strays(dir, problems);
  for (const std::string language : kLanguages) {
    auto& words = texts.languages_[language] = built_in(language);
    std::error_code error;
    const auto own = dir / file_of(language);
    if (!dir.empty() && fs::exists(own, error)) OwnFile{own, words, problems}.read();
  }
  if (!problems.empty()) return to_error(problems);
  return texts;
}

const PageTexts& Texts::of(std::string_view language) const {
  const auto found = languages_.find(language);
  return found != languages_.end() ? found->second : languages_.at("nb");
}

}  // namespace kast::config
