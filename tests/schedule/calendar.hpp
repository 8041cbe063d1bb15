// Times and calendars for the tests of schedule/.
#pragma once

#include <chrono>
#include <random>
#include <string_view>

#include "schedule/hours.hpp"

namespace kast::schedule::test {

using namespace std::chrono;

inline Zone oslo() { return *Zone::find("Europe/Oslo"); }

// A wall-clock time in Oslo.
inline Time at(int y, unsigned m, unsigned d, int hour = 0, int minute = 0) {
  return oslo().at(Date{year{y} / month{m} / day{d}}, hours{hour} + minutes{minute});
}

inline core::WeeklyHours weekdays(int from = 8, int to = 16) {
  core::WeeklyHours week;
  for (std::size_t i = 0; i < 5; ++i) week[i] = {{hours{from}, hours{to}}};
  return week;
}

inline Calendar office() {
  Calendar calendar{oslo(), weekdays(), true, hours{12}, {}, {}, {}, {}};
  return calendar;
}

// Any week: parts of it drawn at random, in order and apart.
template <class Generator>
core::WeeklyHours random_week(Generator& random, int chance_of_none) {
  core::WeeklyHours week;
  for (auto& day : week) {
    int quarter = 0;
    while (static_cast<int>(random() % 10) >= chance_of_none && quarter < 90) {
      const int from = quarter + static_cast<int>(random() % 40);
      const int to = from + 1 + static_cast<int>(random() % 40);
      if (to > 96) break;
      day.push_back({minutes{15 * from}, minutes{15 * to}});
      quarter = to + 1;
    }
  }
  return week;
}

template <class Generator>
Calendar random_calendar(Generator& random) {
  auto calendar = office();
  calendar.office_hours = random_week(random, 5);
  calendar.norwegian_holidays = random() % 2 == 0;
  calendar.half_day_ends = hours{8 + random() % 17};
  for (auto people = random() % 3; people > 0; --people) {
    calendar.on_call.push_back(random() % 4 == 0 ? core::every_hour() : random_week(random, 4));
  }
  const auto anchor = Date{year{2024} / January / 1};
  for (auto closed = random() % 3; closed > 0; --closed) {
    const auto first = anchor + days{random() % 1500};
    calendar.closures.push_back({first, first + days{random() % 40}});
  }
  for (auto looks = random() % 3; looks > 0; --looks) {
    calendar.look_ins.push_back({random() % 8, minutes{15 * (random() % 96)}});
  }
  return calendar;
}

template <class Generator>
Time random_time(Generator& random) {
  return at(2024, 1, 1) + minutes{random() % (4 * 365 * 24 * 60)};
}

}  // namespace kast::schedule::test
