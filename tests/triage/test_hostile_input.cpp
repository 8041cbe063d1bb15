// Input made to hurt the reader: long, broken, odd. Always an answer, in linear time, never routine
// where nothing could be read.
#include <algorithm>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "triage/buffers.hpp"

using namespace kast::triage;
using kast::core::Level;

namespace {

Assessment assess(std::string_view text) { return assess_urgency(builtin_lexicon(), {text}); }

std::string repeated(std::string_view part, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += part;
  return out;
}

bool spans_fit(const Assessment& a, std::string_view text) {
  return std::all_of(a.signals.begin(), a.signals.end(), [&](const Signal& s) {
    return s.span.begin <= s.span.end && s.span.end <= text.size();
  });
}

}  // namespace

TEST_CASE("what can't be read is read by a human") {
  for (const std::string& text :
       {std::string(), std::string("   \n\t "), std::string("😀😀😀"), std::string("💀"),
        std::string("\xFF\xFE\xC3"), repeated("QUJDREVGR0hJSktMTU5PUA==", 2000),
        std::string("<html><body><table><tr><td>&nbsp;</td></tr></table></body></html>"),
        std::string("مرحبا، أريد أن أتحدث مع شخص ما"), std::string("\u200B\u200B\u2060")}) {
    const auto a = assess(text);
    CHECK_MESSAGE(a.level >= Level::prompt, text.substr(0, 60));
    CHECK(std::any_of(a.signals.begin(), a.signals.end(),
                      [](const Signal& s) { return s.category == Category::not_understood; }));
  }
}

TEST_CASE("a megabyte, marks without end, broken bytes: an answer with spans inside the text") {
  for (const auto& text :
       {repeated("jeg vil ikke dø ", 1 << 18), repeated("a\u0301", 20000),
        "a" + repeated("\u0308", 20000), repeated("\xC3", 5000), repeated("> ", 50000),
        repeated("- ", 50000), repeated("a.", 50000), repeated("\u202Ejeg vil dø\u202C ", 20000),
        repeated("k*", 4000), repeated("a ", 40000)})
    CHECK(spans_fit(assess(text), text));
}

TEST_CASE("danger is found under direction marks and a thousand combining marks") {
  CHECK(assess("\u202Ejeg vil ikke leve lenger\u202C").level >= Level::urgent);
  CHECK(assess("jeg vil d\u00F8" + repeated("\u0301", 2000) + " nå").level >= Level::urgent);
}

TEST_CASE("the steps taken grow with the length and no faster, also for text made of danger") {
  Workspace workspace;
  const auto steps = [&](std::string_view part, std::size_t bytes) {
    find_signals(builtin_lexicon(), {repeated(part, bytes)}, workspace);
    return workspace.buffers().steps_taken;
  };
  std::mt19937 random(20261126);
  std::string noise;
  for (int i = 0; i < 1024; ++i) noise += static_cast<char>(random() % 256);
  for (const std::string& part : std::vector<std::string>{"dø ",
                                                          "ikke ",
                                                          "jeg vil ikke leve ",
                                                          "s e l v ",
                                                          "s.e.l.v ",
                                                          "s3lv ",
                                                          "k*ll ",
                                                          "* ",
                                                          "a ",
                                                          "do ",
                                                          "> dø\n",
                                                          "selvmord",
                                                          "selvmrdstanke ",
                                                          "han hun jeg ",
                                                          "\"dø\" ",
                                                          "kill kill myself ",
                                                          "xqzt ",
                                                          "aa",
                                                          "aaabbb",
                                                          "'",
                                                          "x' ",
                                                          "🙂",
                                                          "е",
                                                          "$a!",
                                                          "ungdoms skolen ",
                                                          noise}) {
    const auto small = steps(part, 4 << 10);
    const auto large = steps(part, 64 << 10);
    CHECK_MESSAGE(large <= (small + 4096) * 20, part, ": ", small, " steps, ", large, " steps");
  }
}

TEST_CASE("random bytes and random bits of danger never break it") {
  std::mt19937 random(7);
  for (int round = 0; round < 100; ++round) {
    std::string text;
    for (auto n = random() % 400; n > 0; --n) {
      if (random() % 9 == 0) text += " jeg vil dø";
      text += static_cast<char>(random() % 256);
    }
    const auto a = assess(text);
    CHECK(spans_fit(a, text));
    CHECK(a == assess(text));
  }
}
