#include <algorithm>

#include <doctest/doctest.h>

#include "triage/lexicon_check.hpp"

using namespace kast::triage;

namespace {

LexiconReport check(std::string_view text) {
  const LexiconSource source{text, "my.lex"};
  return check_lexicon(std::span{&source, 1});
}

bool warns(const LexiconReport& report, std::string_view words) {
  return std::any_of(report.warnings.begin(), report.warnings.end(),
                     [&](const auto& w) { return w.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("the report tells what is refused and what a therapist should look at again") {
  CHECK(check("version: t\n[f\n").errors.size() == 1);
  const auto report = check(
      "version: t\nwords lonely = x\n[f]\ncategory: suicide\nlevel: urgent\nkind: k\nnb: dø\nnb: "
      "dø\n"
      "[i]\ncategory: idiom\nnb: vil dø\n[g]\ncategory: suicide\nlevel: urgent\nkind: k\nnb: vil "
      "dø\n");
  CHECK(report.ok());
  CHECK(warns(report, "[f] has no \"yes\" example"));
  CHECK(warns(report, "stands twice"));
  CHECK(warns(report, "nobody uses the class <lonely>"));
}

TEST_CASE("an idiom that hides an example of danger is an error of that example") {
  const auto report = check(
      "version: t\n[f]\ncategory: suicide\nlevel: urgent\nkind: k\nnb: vil dø\nyes: jeg vil dø nå\n"
      "[i]\ncategory: idiom\nnb: jeg vil dø nå\n");
  CHECK_FALSE(report.ok());
}

TEST_CASE("no danger of the built-in lexicon is hidden by its idioms") {
  std::vector<LexiconSource> sources;
  for (const auto& file : embedded_files()) sources.push_back({file.content, file.path});
  const auto report = check_lexicon(sources);
  CHECK(report.ok());
  CHECK_FALSE(warns(report, "comes out below urgent"));
}
