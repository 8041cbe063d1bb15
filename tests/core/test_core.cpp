#include <doctest/doctest.h>

#include "core/id.hpp"
#include "core/inquiry.hpp"
#include "core/result.hpp"
#include "core/text.hpp"
#include "core/time.hpp"

using namespace kast::core;

TEST_CASE("times are RFC 3339 in UTC with milliseconds, also before 1970") {
  CHECK(to_rfc3339(from_micros(0)) == "1970-01-01T00:00:00.000Z");
  CHECK(to_rfc3339(from_micros(1'795'468'445'250'999)) == "2026-11-23T21:14:05.250Z");
  CHECK(to_rfc3339(from_micros(-1)) == "1969-12-31T23:59:59.999Z");
  CHECK(to_rfc5322(from_micros(1'795'468'445'250'999)) == "Mon, 23 Nov 2026 21:14:05 +0000");
}

TEST_CASE("a case number is eight characters that can be said aloud") {
  SystemRandom random;
  for (int i = 0; i < 1000; ++i) CHECK(is_case_number(random_case_number(random)));
  CHECK_FALSE(is_case_number("ABCDEFGU"));
  CHECK_FALSE(is_case_number("ABCDEFG"));
  CHECK_FALSE(is_case_number("abcdefgh"));
}

TEST_CASE("Crockford's alphabet is read as people write it") {
  CHECK(crockford_value('o') == 0);
  CHECK(crockford_value('l') == 1);
  CHECK(crockford_value('I') == 1);
  CHECK(crockford_value('z') == 31);
  CHECK(crockford_value('u') == -1);
  CHECK(crockford_value('-') == -1);
}

TEST_CASE("every word of the contract is read back as itself") {
  for (const auto word : {"routine", "prompt", "urgent", "immediate"})
    CHECK(to_word(*parse<Level>(word)) == word);
  CHECK(to_word(State::fresh) == "new");
  CHECK(parse<State>("fresh") == std::nullopt);
  CHECK(parse<SelfHarmAnswer>("") == std::nullopt);
}

TEST_CASE("a person's own answer sets a floor, and no answer lowers anything") {
  CHECK(floor_of(SelfHarmAnswer::thoughts) == Level::urgent);
  CHECK(floor_of(SelfHarmAnswer::plan) == Level::immediate);
  CHECK(floor_of(SelfHarmAnswer::now) == Level::immediate);
  CHECK(floor_of(SelfHarmAnswer::no) == Level::routine);
}

TEST_CASE("damaged text is repaired, never dropped") {
  CHECK(repair_utf8("a\xC3"
                    "b") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(repair_utf8(std::string("a\0b", 3)) ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(repair_utf8("bl\xC3\xA5") == "bl\xC3\xA5");
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));  // a lone surrogate
  CHECK(utf8_from_windows1252("bl\xE5 \x80") == "bl\xC3\xA5 \xE2\x82\xAC");
}

TEST_CASE("white space, controls and zero-width characters are blank") {
  CHECK(is_blank(" \t\r\n\xE2\x80\x8B\xC2\xA0"));
  CHECK(is_blank(""));
  CHECK_FALSE(is_blank("."));
}

TEST_CASE("a result holds a value or an error") {
  Result<int> good = 3;
  Result<int> bad = fail(ErrorCode::not_found, "nothing there");
  CHECK(*good == 3);
  CHECK(bad.error().code == ErrorCode::not_found);
  CHECK_THROWS_AS((void)bad.value(), BadResult);
}
