#include <doctest/doctest.h>

#include "calendar.hpp"

using namespace kast::schedule;
using namespace kast::schedule::test;

TEST_CASE("hour by hour across both changes of the clock, no gap and no overlap") {
  const auto zone = oslo();
  for (const int y : {2024, 2026, 2027, 2031, 2036, 2040}) {
    for (const unsigned m : {3U, 10U}) {
      const auto last_sunday = Date{year{y} / month{m} / Sunday[last]};
      for (auto date = last_sunday - days{1}; date <= last_sunday + days{1}; date += days{1}) {
        const auto length = zone.at(date, hours{24}) - zone.at(date, {});
        const auto expected = date != last_sunday ? hours{24} : m == 3 ? hours{23} : hours{25};
        CHECK(length == expected);
        // times on the wall never run backwards as instants, quarter by quarter
        for (minutes clock{0}; clock < hours{24}; clock += minutes{15}) {
          CHECK(zone.at(date, clock) <= zone.at(date, clock + minutes{15}));
        }
        // and every instant of the day is shown within the day
        for (auto t = zone.at(date, {}); t < zone.at(date, hours{24}); t += minutes{15}) {
          CHECK(zone.date(t) == date);
          if (zone.instant(zone.local(t)) != t) {  // only the second 02:xx of autumn
            CHECK(m == 10);
            CHECK(t - zone.instant(zone.local(t)) == hours{1});
          }
        }
      }
    }
  }
}

TEST_CASE("a time the clock jumps over is the moment after the jump") {
  // 28 March 2027: 02:00 becomes 03:00
  CHECK(at(2027, 3, 28, 2, 30) == at(2027, 3, 28, 3, 0));
  CHECK(at(2027, 3, 28, 3, 0) - at(2027, 3, 28, 1, 59) == minutes{1});
  CHECK_FALSE(Zone::find("Europe/Olso"));
}
