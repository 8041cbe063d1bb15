#include <algorithm>
#include <array>

#include <doctest/doctest.h>

#include "calendar.hpp"
#include "schedule/holidays.hpp"

using namespace kast::schedule;
using namespace std::chrono;

namespace {

Date on(int y, unsigned m, unsigned d) { return Date{year{y} / month{m} / day{d}}; }

}  // namespace

TEST_CASE("Easter falls where the church calendar has it") {
  CHECK(easter_sunday(1818) == on(1818, 3, 22));  // the earliest there is
  CHECK(easter_sunday(1943) == on(1943, 4, 25));  // the latest
  CHECK(easter_sunday(2024) == on(2024, 3, 31));
  CHECK(easter_sunday(2025) == on(2025, 4, 20));
  CHECK(easter_sunday(2026) == on(2026, 4, 5));
  CHECK(easter_sunday(2027) == on(2027, 3, 28));
  CHECK(easter_sunday(2038) == on(2038, 4, 25));
  for (int y = 1900; y < 2200; ++y) CHECK(weekday{easter_sunday(y)} == Sunday);
}

TEST_CASE("the public holidays of 2026, and no other day of it") {
  const std::array holidays{on(2026, 1, 1),  on(2026, 4, 2),  on(2026, 4, 3),   on(2026, 4, 5),
                            on(2026, 4, 6),  on(2026, 5, 1),  on(2026, 5, 14),  on(2026, 5, 17),
                            on(2026, 5, 24), on(2026, 5, 25), on(2026, 12, 25), on(2026, 12, 26)};
  for (auto date = on(2026, 1, 1); date < on(2027, 1, 1); date += days{1}) {
    CAPTURE(date.time_since_epoch().count());
    CHECK(is_norwegian_holiday(date) == (std::ranges::find(holidays, date) != holidays.end()));
  }
}
