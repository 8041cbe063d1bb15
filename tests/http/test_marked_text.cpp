// server/http/marked_text.hpp
#include <doctest/doctest.h>

#include "server/http/marked_text.hpp"

using kast::server::http::mark_signals;

TEST_CASE("a signal stands in the text with its number") {
  CHECK(mark_signals("jeg vil dø nå", {{4, 11, 2}}) == "jeg <mark>vil dø<sup>2</sup></mark> nå");
  CHECK(mark_signals("ingen treff", {}) == "ingen treff");
}

TEST_CASE("signals that overlap share a mark, in whatever order they come") {
  CHECK(mark_signals("abcdef", {{2, 5, 2}, {1, 3, 1}}) == "a<mark>bcde<sup>1, 2</sup></mark>f");
}

TEST_CASE("what a person wrote is never markup, inside a mark or outside it") {
  CHECK(mark_signals("<b>&<i>", {{3, 4, 1}}) == "&lt;b&gt;<mark>&amp;<sup>1</sup></mark>&lt;i&gt;");
}

TEST_CASE("a mark that doesn't fit the text is passed over; the text is whole") {
  CHECK(mark_signals("dø", {{0, 9, 1}, {2, 1, 2}, {1, 1, 3}, {0, 2, 4}, {2, 3, 5}}) == "dø");
}
