#include <doctest/doctest.h>

#include "calendar.hpp"

using namespace kast::schedule;
using namespace kast::schedule::test;
namespace core = kast::core;

TEST_CASE("office hours are staffed, nights are declared unstaffed") {
  const Hours hours{office()};
  CHECK(hours.kind_at(at(2026, 11, 23, 8, 0)) == HourKind::staffed);
  CHECK(hours.kind_at(at(2026, 11, 23, 15, 59)) == HourKind::staffed);
  CHECK(hours.kind_at(at(2026, 11, 23, 16, 0)) == HourKind::unstaffed);
  CHECK(hours.next_staffed(at(2026, 11, 20, 16, 0)) == at(2026, 11, 23, 8, 0));  // Friday evening
  CHECK(hours.end_of_staffed_day(at(2026, 11, 23, 3, 0)) == at(2026, 11, 23, 16, 0));
  CHECK_FALSE(hours.end_of_staffed_day(at(2026, 11, 22, 3, 0)));
}

TEST_CASE("public holidays, half days and closures are not staffed") {
  auto calendar = office();
  calendar.closures = {{Date{2026y / December / 28}, Date{2026y / December / 30}}};
  const Hours hours{calendar};
  CHECK(hours.kind_at(at(2026, 5, 14, 10)) == HourKind::unstaffed);  // Ascension Day
  CHECK(hours.kind_at(at(2026, 12, 24, 11)) == HourKind::staffed);
  CHECK(hours.kind_at(at(2026, 12, 24, 12)) == HourKind::unstaffed);
  // Christmas, the closure, New Year's Eve until noon
  CHECK(hours.next_staffed(at(2026, 12, 24, 12)) == at(2026, 12, 31, 8));
  CHECK(hours.next_staffed(at(2026, 12, 31, 12)) == at(2027, 1, 4, 8));
  calendar.norwegian_holidays = false;
  CHECK(Hours{calendar}.kind_at(at(2026, 5, 14, 10)) == HourKind::staffed);
  CHECK(Hours{calendar}.kind_at(at(2026, 12, 24, 13)) == HourKind::staffed);
}

TEST_CASE("whoever volunteered is on call, also on holidays and in closures") {
  auto calendar = office();
  core::WeeklyHours evenings;
  evenings[3] = {{hours{16}, hours{24}}};
  evenings[4] = {{hours{0}, hours{2}}};
  calendar.on_call = {evenings};
  calendar.on_call_periods = {{at(2026, 11, 28, 10), at(2026, 11, 29, 10)}};
  calendar.closures = {{Date{2026y / November / 26}, Date{2026y / November / 26}}};
  const Hours h{calendar};
  CHECK(h.kind_at(at(2026, 11, 26, 20)) == HourKind::on_call);
  CHECK(h.kind_at(at(2026, 11, 27, 1, 59)) == HourKind::on_call);
  CHECK(h.kind_at(at(2026, 11, 27, 2)) == HourKind::unstaffed);
  CHECK(h.kind_at(at(2026, 11, 28, 9)) == HourKind::unstaffed);
  CHECK(h.kind_at(at(2026, 11, 29, 0)) == HourKind::on_call);
  CHECK(h.next_attended(at(2026, 11, 27, 2)) == at(2026, 11, 27, 8));
  CHECK(h.next_attended(at(2026, 11, 27, 17)) == at(2026, 11, 28, 10));
  // four hours on duty from Friday 15:00: one in the office, three on Saturday
  CHECK(h.add_attended(at(2026, 11, 27, 15), hours{4}) == at(2026, 11, 28, 13));
}

TEST_CASE("a look-in is attended without being staffed, and rests in closures") {
  auto calendar = office();
  calendar.look_ins = {{5, hours{11}}, {6, hours{19}}, {core::LookIn::kHoliday, hours{11}}};
  Hours h{calendar};
  CHECK(h.next_attended(at(2026, 11, 20, 17)) == at(2026, 11, 21, 11));
  CHECK(h.attended(at(2026, 11, 21, 11, 29)));
  CHECK_FALSE(h.attended(at(2026, 11, 21, 11, 30)));
  CHECK(h.kind_at(at(2026, 11, 21, 11)) == HourKind::unstaffed);
  CHECK(h.next_attended(at(2026, 12, 24, 12)) == at(2026, 12, 25, 11));
  CHECK(h.add_attended(at(2026, 11, 20, 17), minutes{10}) == at(2026, 11, 23, 8, 10));
  calendar.closures = {{Date{2026y / November / 21}, Date{2026y / November / 21}}};
  CHECK(Hours{calendar}.next_attended(at(2026, 11, 20, 17)) == at(2026, 11, 22, 19));
}

TEST_CASE("without any hours nothing is promised") {
  auto calendar = office();
  calendar.office_hours = {};
  const Hours h{calendar};
  CHECK_FALSE(h.next_staffed(at(2026, 1, 1)));
  CHECK_FALSE(h.next_attended(at(2026, 1, 1)));
  CHECK_FALSE(h.add_attended(at(2026, 1, 1), minutes{1}));
  CHECK_FALSE(h.next_working_day(at(2026, 1, 1)));
}

TEST_CASE("always on call is on call in every minute of a day whose clock changes") {
  auto calendar = office();
  calendar.on_call = {core::every_hour()};
  const Hours h{calendar};
  for (const int y : {2024, 2027, 2030, 2035, 2040}) {
    for (const unsigned m : {3U, 10U}) {
      const auto sunday = Date{year{y} / month{m} / Sunday[last]};
      const auto start = oslo().at(sunday - days{1}, {});
      for (auto t = start; t < start + days{3}; t += minutes{10}) {
        CHECK(h.kind_at(t) != HourKind::unstaffed);
        CHECK(h.next_attended(t) == t);
      }
      CHECK(h.add_attended(start, hours{60}) == start + hours{60});
    }
  }
}

TEST_CASE("for any calendar the searches agree with kind_at") {
  std::mt19937_64 random{20261123};
  for (int i = 0; i < 10'000; ++i) {
    const Hours h{random_calendar(random)};
    const auto t = random_time(random);
    CAPTURE(i);
    if (const auto next = h.next_staffed(t)) {
      CHECK(*next >= t);
      CHECK(h.kind_at(*next) == HourKind::staffed);
      CHECK((*next == t || h.kind_at(*next - microseconds{1}) != HourKind::staffed));
      CHECK(*h.next_attended(t) <= *next);
    }
    if (const auto next = h.next_attended(t)) {
      CHECK(h.attended(*next));
      CHECK((*next == t || !h.attended(*next - microseconds{1})));
    }
    const auto some = minutes{random() % 600};
    if (const auto end = h.add_attended(t, some)) {
      // split anywhere, the sum is the same
      const auto half = h.add_attended(t, some / 2);
      CHECK(h.add_attended(*half, some - some / 2) == end);
    }
  }
}
