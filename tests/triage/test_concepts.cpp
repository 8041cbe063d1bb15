// Rows without order, inflections and combinations that make a signal, on a lexicon of their own;
// and that the order of a sentence doesn't matter to the built-in one.
#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "triage/engine.hpp"

using namespace kast::triage;
using kast::core::Level;

namespace {

constexpr std::string_view kLexicon = R"(version: test
words self-subject = jeg
words negations = ikke
words negation-bridge = å
words end = slutt/er/et end/e/er
[T.any-order]
category: suicide
level: urgent
kind: active
nb: ~5 <end> [livet mitt | alt sammen] jeg !forholdet
yes: jeg slutter med livet mitt
[T.negation]
category: cue
kind: negation
nb: ikke
yes: ikke
[T.rope]
category: context
kind: means
negation: applies
nb: tau
yes: tau
[T.tonight]
category: context
kind: soon
nb: i kveld
yes: i kveld
[T.alone]
category: context
kind: alone
nb: alene
yes: alene
[combine:rope-tonight]
when: means
with: soon
and: alone
within: sentence
makes: suicide
level: immediate
)";

Level level_of(std::string_view text) {
  static const auto lexicon = compile_lexicon(kLexicon, "test.lex");
  REQUIRE(lexicon.has_value());
  return assess_urgency(*lexicon, {text}).level;
}

}  // namespace

TEST_CASE("a row without order finds its words in any order, side by side where it says so") {
  CHECK(level_of("jeg ender livet mitt") == Level::urgent);
  CHECK(level_of("livet mitt slutter jeg") == Level::urgent);
  CHECK(level_of("alt sammen ende jeg") == Level::urgent);
  CHECK(level_of("mitt er livet som jeg ender") < Level::urgent);
}

TEST_CASE("a row without order keeps to its window, its sentence and what must not be near") {
  CHECK(level_of("jeg ender en to tre fire fem livet mitt") < Level::urgent);
  CHECK(level_of("jeg ender. livet mitt") < Level::urgent);
  CHECK(level_of("jeg ender forholdet livet mitt") < Level::urgent);
}

TEST_CASE("a denial of a row without order is prompt") {
  CHECK(level_of("jeg ender ikke livet mitt") == Level::prompt);
  CHECK(level_of("ikke ender jeg livet mitt") == Level::prompt);
}

TEST_CASE("contexts make a signal when all that the combination asks for is there") {
  CHECK(level_of("alene i kveld, tau") == Level::immediate);
  CHECK(level_of("alene, tau") < Level::urgent);
  CHECK(level_of("i kveld, tau") < Level::urgent);
  CHECK(level_of("alene i kveld, ikke tau") < Level::urgent);
  CHECK(level_of("alene. tau i kveld") < Level::urgent);
}

TEST_CASE("an unordered row refuses what only ordered ones have") {
  for (const std::string_view form : {"~5 a (b)", "~5 a _2 b", "~5 ^ a", "~99 a b", "~x a b"}) {
    const auto text =
        "version: 1\n[A]\ncategory: suicide\nlevel: urgent\nkind: k\nnb: " + std::string(form) +
        "\n";
    CHECK_MESSAGE(!compile_lexicon(text, "bad.lex").has_value(), form);
  }
}

TEST_CASE("what stands before and after never lowers a danger (seeded)") {
  const std::vector<std::string> dangers{
      "Livet mitt har jeg tenkt å ta.",
      "Jeg sitter på kanten av kaia med steiner i lommene.",
      "De har tatt passet hennes.",
      "Jeg orker ikke å leve mer.",
      "My husband put his hands around my throat.",
      "Hun sa hun var 16.",
      "Noen har bilder av meg og vil ha penger ellers sender de alt til kona."};
  const std::vector<std::string> around{"Hei, takk for sist.",        "Jeg håper dere har det bra.",
                                        "Været er fint i dag.",       "Kan jeg få time på tirsdag?",
                                        "Jeg jobber på kontor.",      "Thanks for reading.",
                                        "Eg er ikkje glad i telefon."};
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const auto& danger = dangers[random() % dangers.size()];
    std::string text;
    for (auto n = random() % 4; n > 0; --n) text += around[random() % around.size()] + " ";
    text += "\n\n" + danger + "\n\n";
    for (auto n = random() % 4; n > 0; --n) text += around[random() % around.size()] + " ";
    CHECK_MESSAGE(assess_urgency(builtin_lexicon(), {text}).level >=
                      assess_urgency(builtin_lexicon(), {danger}).level,
                  text);
  }
}

TEST_CASE("bokmål, nynorsk and English say the same") {
  const std::vector<std::vector<std::string>> twins{
      {"Jeg vil ikke leve mer.", "Eg vil ikkje leve meir.", "I don't want to live anymore."},
      {"Jeg kutter meg igjen.", "Eg kuttar meg igjen.", "I'm cutting myself again."},
      {"Mannen min slår meg.", "Mannen min slår meg.", "My husband hits me."},
      {"Jeg står på brua nå.", "Eg står på brua no.", "I'm standing on the bridge now."}};
  for (const auto& twin : twins) {
    const auto level = assess_urgency(builtin_lexicon(), {twin[0]}).level;
    CHECK_MESSAGE(level >= Level::urgent, twin[0]);
    for (const auto& text : twin)
      CHECK_MESSAGE(assess_urgency(builtin_lexicon(), {text}).level == level, text);
  }
}
