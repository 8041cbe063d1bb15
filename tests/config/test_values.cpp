#include <doctest/doctest.h>

#include "config/values.hpp"

using namespace kast::config;
using namespace std::chrono_literals;

TEST_CASE("a duration is a number, one space and a unit, and nothing else") {
  CHECK(parse_duration("5 min") == Duration{5min});
  CHECK(parse_duration("2 h") == Duration{2h});
  CHECK(parse_duration("90 s") == Duration{90s});
  CHECK(parse_duration("250 ms") == Duration{250ms});
  CHECK(parse_duration("14 days") == Duration{days{14}});
  CHECK(parse_duration("1 day") == Duration{days{1}});
  for (const auto* wrong : {"", "5", "5min", "5  min", " 5 min", "5 min ", "-5 min", "+5 min",
                            "5.5 min", "5 minutes", "99999999999 s", "five min", "5 Min"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_duration(wrong));
  }
}

TEST_CASE("a duration is written as it may be read again") {
  for (const Duration one : {Duration{5min}, Duration{36h}, Duration{90s}, Duration{0s}})
    CHECK(parse_duration(to_text(one)) == one);
  CHECK(to_text(Duration{72h}) == "3 days");
}

TEST_CASE("a time of day has two digits, a colon and two digits, up to 24:00") {
  CHECK(parse_clocktime("08:00") == 8h);
  CHECK(parse_clocktime("24:00") == 24h);
  for (const auto* wrong :
       {"8:00", "08.00", "24:01", "12:60", "0800", "08:00 ", "-1:00", "08:0x"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_clocktime(wrong));
  }
}

TEST_CASE("days must exist and ranges must be in order") {
  CHECK(parse_date("2028-02-29"));
  CHECK_FALSE(parse_date("2027-02-29"));
  CHECK_FALSE(parse_date("2027-2-9"));
  CHECK(parse_date_range("2026-07-06")->last == *parse_date("2026-07-06"));
  CHECK(parse_date_range("2026-07-06..2026-07-26")->last == *parse_date("2026-07-26"));
  CHECK_FALSE(parse_date_range("2026-07-26..2026-07-06"));
  CHECK_FALSE(parse_date_range("2026-07-26..."));
  CHECK(parse_look_in("holiday 19:00")->day == kast::core::LookIn::kHoliday);
  CHECK_FALSE(parse_look_in("saturday 24:00"));
  CHECK_FALSE(parse_look_in("Saturday 11:00"));
}

TEST_CASE("a listener is an address and a port") {
  CHECK(parse_listen("127.0.0.1:0") == Listen{"127.0.0.1", 0});
  CHECK(parse_listen("[::1]:8080") == Listen{"::1", 8080});
  for (const auto* wrong : {"8080", ":8080", "localhost:8080", "127.0.0.1", "127.0.0.1:65536",
                            "::1:8080", "[127.0.0.1]:1", "10.0.0.0/8:1", "127.0.0.1:-1"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_listen(wrong));
  }
}

TEST_CASE("names that reach mail headers hold one line") {
  CHECK(kLine.holds("Svar på henvendelsen din"));
  CHECK_FALSE(kLine.holds("a\r\nBcc: b@example.org"));
  CHECK_FALSE(kLine.holds(""));
  CHECK(kMailAddress.holds("svar+x@example.org"));
  for (const auto* wrong : {"svar", "@example.org", "a@b", "a b@example.org", "a@b@example.org",
                            "a@example.org\n", "<a@example.org>", "a@-x.org", ".a@example.org"}) {
    CAPTURE(wrong);
    CHECK_FALSE(kMailAddress.holds(wrong));
  }
}

TEST_CASE("addresses of the web, networks and zones") {
  CHECK(kBaseUrl.holds("https://example.org"));
  CHECK(kBaseUrl.holds("http://127.0.0.1:8080"));
  for (const auto* wrong : {"https://example.org/", "ftp://example.org", "example.org", "https://",
                            "https://a:b@example.org", "https://example.org?x"}) {
    CAPTURE(wrong);
    CHECK_FALSE(kBaseUrl.holds(wrong));
  }
  CHECK(kUrlOrNone.holds("https://gateway.example.org/send?key=1"));
  CHECK(kNetwork.holds("10.0.0.0/8"));
  CHECK(kNetwork.holds("fd00::/8"));
  CHECK_FALSE(kNetwork.holds("10.0.0.0/33"));
  CHECK_FALSE(kNetwork.holds("10.0.0/8"));
  CHECK(kZone.holds("Europe/Oslo"));
  CHECK_FALSE(kZone.holds("Europe/Olso"));
  CHECK_FALSE(kZone.holds(""));
}
