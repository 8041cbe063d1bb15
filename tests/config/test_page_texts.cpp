// The operator's own page texts: taken file by file, or refused with the line.
#include <fstream>

#include <doctest/doctest.h>

#include "config/load.hpp"
#include "config/page_texts.hpp"
#include "tests/support/temp_dir.hpp"

using namespace kast;
using namespace kast::config;

namespace {

std::string built_in(const std::string& language) {
  return std::string{core::find_embedded(embedded_files(), "locales/" + language + "/pages.toml")};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

void put(const tests::TempDir& dir, const std::string& path, const std::string& text) {
  std::filesystem::create_directories((dir.path() / path).parent_path());
  std::ofstream(dir.path() / path, std::ios::binary) << text;
}

// What load() says of one file of the operator's, from its path on.
std::string refusal(const std::string& path, const std::string& text) {
  const tests::TempDir dir;
  put(dir, path, text);
  const auto loaded = Texts::load(dir.path());
  if (loaded) return "";
  CHECK(loaded.error().code == core::ErrorCode::invalid_input);
  REQUIRE(loaded.error().detail.starts_with(dir.path().string()));
  return loaded.error().detail.substr(dir.path().string().size() + 1);
}

}  // namespace

TEST_CASE("an operator's page texts replace ours, and only in that language") {
  const tests::TempDir dir;
  put(dir, "nb/pages.toml", replaced(built_in("nb"), "send = \"Send\"", "send = \"Send det nå\""));
  const auto texts = Texts::load(dir.path()).value();
  CHECK(texts.of("nb").at("send") == "Send det nå");
  CHECK(texts.of("nn") == Texts::load({}).value().of("nn"));
  CHECK(texts.of("xx") == texts.of("nb"));
}

TEST_CASE("a bad page text is refused with file, line and what would be right") {
  const auto path = "nb/pages.toml";
  const auto with = [&](const std::string& from, const std::string& to) {
    return refusal(path, replaced(built_in("nb"), from, to));
  };
  CHECK(with("send = \"Send\"\n", "") ==
        "nb/pages.toml: send: is missing; \"Send\" would be right");
  CHECK(with("send = \"Send\"", "sennd = \"Send\"").find("sennd: is shown on no page") !=
        std::string::npos);
  CHECK(with("title = \"Skriv til oss\"", "title = \" \"") ==
        "nb/pages.toml:3: title: is no text; \"Skriv til oss\" would be right");
  CHECK(with("title = \"Skriv til oss\"", "title = 7").starts_with("nb/pages.toml:3: title: "));
  CHECK(with("title = \"Skriv til oss\"", "title = \"Skriv").starts_with("nb/pages.toml:3: "));
  CHECK(
      with("https://www.yr.no/", "javascript:alert(1)").starts_with("nb/pages.toml:4: leave_url"));
}

TEST_CASE("a promise can't lose its hour, nor name one that nobody fills in") {
  const auto said = [&](const std::string& from, const std::string& to) {
    return refusal("nb/pages.toml", replaced(built_in("nb"), from, to));
  };
  CHECK(said("Du får svar senest {answer_by}.", "Du får svar snart.")
            .ends_with("answer_by: lacks or adds a {name}; {answer_by} would be right"));
  CHECK(said("send = \"Send\"", "send = \"Send {message}\"")
            .ends_with("send: lacks or adds a {name}; no {name} would be right"));
}

TEST_CASE("a file that is read for no language is refused, not passed over") {
  CHECK(refusal("no/pages.toml", built_in("nb")).starts_with("no/pages.toml: is read for no"));
  const tests::TempDir dir;
  CHECK_FALSE(Texts::load(dir.path() / "not-there").has_value());
}
