#include <doctest/doctest.h>

#include "triage/explain.hpp"

using namespace kast::triage;

TEST_CASE("the text is marked and every signal has a reason in both languages") {
  const std::string text = "Hei. Jeg vil ikke leve lenger.";
  const auto a = assess_urgency(builtin_lexicon(), {text});
  CHECK(marked_text(text, a).find("[[") != std::string::npos);
  const auto nb = explain(builtin_lexicon(), a, Tongue::nb);
  CHECK(nb.find("selvmord") != std::string::npos);
  CHECK(nb.find("leses samme dag") != std::string::npos);
  CHECK(explain(builtin_lexicon(), a, Tongue::en).find("same day") != std::string::npos);
}

TEST_CASE("no hits is said as no hits, never as no risk") {
  const auto a = assess_urgency(builtin_lexicon(), {"Hei, kan jeg få en time på torsdag?"});
  const auto words = explain(builtin_lexicon(), a, Tongue::nb);
  CHECK(words.find("Ingen treff") != std::string::npos);
  CHECK(words.find("risiko") == std::string::npos);
}
