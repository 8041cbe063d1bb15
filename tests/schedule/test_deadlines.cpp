#include <doctest/doctest.h>

#include "calendar.hpp"
#include "schedule/deadlines.hpp"

using namespace kast::schedule;
using namespace kast::schedule::test;
using kast::core::Level;

namespace {

const DeadlineRules kRules;

Time due(Level level, Time arrival, const Calendar& calendar = office()) {
  return deadline(Hours{calendar}, kRules, level, arrival);
}

}  // namespace

TEST_CASE("an ordinary working morning") {
  const auto monday = at(2026, 11, 23, 9, 0);
  CHECK(acknowledge_by(Hours{office()}, kRules, monday) == at(2026, 11, 23, 9, 10));
  CHECK(due(Level::immediate, monday) == at(2026, 11, 23, 9, 30));
  CHECK(due(Level::urgent, monday) == at(2026, 11, 23, 11, 0));
  CHECK(due(Level::prompt, monday) == at(2026, 11, 23, 16, 0));
  CHECK(due(Level::routine, monday) == at(2026, 11, 24, 16, 0));
  CHECK(answer_by(Hours{office()}, kRules, monday) == at(2026, 11, 24, 16, 0));
}

TEST_CASE("prompt turns at noon") {
  CHECK(due(Level::prompt, at(2026, 11, 23, 11, 59)) == at(2026, 11, 23, 16, 0));
  CHECK(due(Level::prompt, at(2026, 11, 23, 12, 0)) == at(2026, 11, 24, 10, 0));
  CHECK(due(Level::prompt, at(2026, 11, 27, 12, 0)) == at(2026, 11, 30, 10, 0));
  CHECK(due(Level::prompt, at(2026, 11, 28, 9, 0)) == at(2026, 11, 30, 10, 0));
}

TEST_CASE("a late arrival takes the rest of its time on the next day on duty") {
  CHECK(due(Level::immediate, at(2026, 11, 23, 15, 50)) == at(2026, 11, 24, 8, 20));
  // two hours would end at 10:00 as well
  CHECK(due(Level::urgent, at(2026, 11, 28, 3, 0)) == at(2026, 11, 30, 10, 0));
  auto calendar = office();
  calendar.on_call = {kast::core::every_hour()};
  CHECK(due(Level::immediate, at(2026, 11, 28, 3, 0), calendar) == at(2026, 11, 28, 3, 30));
  CHECK(due(Level::urgent, at(2026, 11, 28, 3, 0), calendar) == at(2026, 11, 28, 5, 0));
  // told to everybody alike, by office hours alone
  CHECK(due(Level::routine, at(2026, 11, 28, 3, 0), calendar) == at(2026, 11, 30, 16, 0));
}

TEST_CASE("holidays move the promise, half days shorten it") {
  // Wednesday before Easter 2026: Thursday to Monday are closed
  CHECK(due(Level::routine, at(2026, 4, 1, 10)) == at(2026, 4, 7, 16));
  CHECK(due(Level::routine, at(2026, 12, 23, 10)) == at(2026, 12, 24, 12));
  // the day ended before the arrival: the next one
  auto calendar = office();
  calendar.office_hours = weekdays(8, 10);
  CHECK(due(Level::prompt, at(2026, 11, 23, 11), calendar) == at(2026, 11, 24, 10));
  // a day that begins later than 10:00 has until its end
  calendar.office_hours = weekdays(12, 18);
  CHECK(due(Level::prompt, at(2026, 11, 23, 19), calendar) == at(2026, 11, 24, 18));
}

TEST_CASE("a graver level is never due later, for 10 000 calendars and arrivals") {
  std::mt19937_64 random{5};
  for (int i = 0; i < 10'000; ++i) {
    const auto calendar = random_calendar(random);
    const auto arrival = random_time(random);
    const Hours h{calendar};
    CAPTURE(i);
    const auto immediate = deadline(h, kRules, Level::immediate, arrival);
    const auto urgent = deadline(h, kRules, Level::urgent, arrival);
    const auto prompt = deadline(h, kRules, Level::prompt, arrival);
    const auto routine = deadline(h, kRules, Level::routine, arrival);
    CHECK(arrival < acknowledge_by(h, kRules, arrival));
    CHECK(acknowledge_by(h, kRules, arrival) <= immediate);
    CHECK(immediate <= urgent);
    CHECK(urgent <= prompt);
    CHECK(prompt <= routine);
    CHECK(routine == answer_by(h, kRules, arrival));
  }
}

TEST_CASE("hour by hour across both changes of the clock, later arrivals are never due earlier") {
  auto calendar = office();
  calendar.on_call = {kast::core::every_hour()};
  const Hours h{calendar};
  for (const int y : {2024, 2026, 2027, 2033, 2040}) {
    for (const unsigned m : {3U, 10U}) {
      const auto start = oslo().at(Date{year{y} / month{m} / Sunday[last]} - days{2}, {});
      for (const auto level : {Level::routine, Level::prompt, Level::urgent, Level::immediate}) {
        auto before = deadline(h, kRules, level, start);
        for (auto t = start; t < start + days{5}; t += minutes{30}) {
          const auto now = deadline(h, kRules, level, t);
          CHECK(before <= now);
          before = now;
        }
      }
      CHECK(due(Level::immediate, start + hours{50}, calendar) == start + hours{50} + minutes{30});
    }
  }
}
