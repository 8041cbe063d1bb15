#include <doctest/doctest.h>

#include "triage/engine.hpp"
#include "triage/lexicon_verify.hpp"

using namespace kast::triage;

TEST_CASE("the built-in lexicon compiles and keeps the promises of its own examples") {
  std::vector<LexiconSource> sources;
  for (const auto& file : embedded_files()) sources.push_back({file.content, file.path});
  const auto lexicon = compile_unverified(sources);
  REQUIRE(lexicon.has_value());
  for (const auto& promise : broken_promises(*lexicon)) FAIL_CHECK(promise);
}
