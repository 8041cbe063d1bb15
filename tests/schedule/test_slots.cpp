// SPEC §4: what is listed can be booked, nothing else can; exact over summer and winter time. A
// rule of the test's own, minute by minute and without the code's shortcuts, says what is right.
#include <algorithm>
#include <cstdlib>

#include <doctest/doctest.h>

#include "calendar.hpp"
#include "schedule/holidays.hpp"
#include "schedule/slots.hpp"

using namespace kast::schedule;
using namespace kast::schedule::test;
namespace core = kast::core;
using core::Modality;

namespace {

constexpr auto kAll = static_cast<std::size_t>(-1);

Diary diary_at(Time now) {
  Availability availability{oslo(), {}, {}, {}, {}};
  availability.weekly[Modality::in_person] = weekdays(9, 12);
  return {std::move(availability), {}, {}, now};
}

// Long runs: KAST_SOAK=1.
bool soaking() { return std::getenv("KAST_SOAK") != nullptr; }

std::vector<Time> starts(const Diary& diary, std::size_t most = kAll) {
  std::vector<Time> list;
  for (const auto& slot : list_slots(diary, Modality::in_person, diary.now, most)) {
    list.push_back(slot.time.from);
  }
  return list;
}

Diary random_diary(std::mt19937& random) {
  auto diary = diary_at(random_time(random));
  auto& [availability, rules, engagements, now] = diary;
  availability.weekly[Modality::in_person] = random_week(random, 4);
  if (random() % 2 == 0) availability.weekly[Modality::phone] = random_week(random, 6);
  availability.norwegian_holidays = random() % 2 == 0;
  availability.half_day_ends = hours{8 + random() % 17};
  const auto today = oslo().date(now);
  for (auto n = random() % 3; n > 0; --n) {
    DayOverride special{today + days{random() % 10}, {}};
    if (random() % 3 != 0) special.hours[Modality::in_person] = random_week(random, 3)[0];
    availability.overrides.push_back(std::move(special));
  }
  for (auto n = random() % 3; n > 0; --n) {
    const auto first = today + days{random() % 12};
    (random() % 2 ? availability.leave : availability.closures)
        .push_back({first, first + days{random() % 3}});
  }
  rules.length = minutes{5 * (1 + random() % 24)};
  rules.step = minutes{5 * (1 + random() % 12)};
  rules.buffer = minutes{5 * (random() % 7)};
  rules.notice = minutes{random() % 3000};
  rules.horizon = hours{random() % 240};
  rules.daily_cap = static_cast<int>(random() % 5);
  for (auto n = random() % 12; n > 0; --n) {
    const auto from = now + minutes{5 * (random() % 2880)};
    (random() % 2 ? engagements.taken : engagements.busy)
        .push_back({from, from + minutes{5 * (random() % 40)}});
  }
  return diary;
}

// The openings that hold on a day, before they become instants.
std::vector<core::Opening> hours_of(const Availability& a, Modality modality, Date date,
                                    bool& special) {
  for (auto it = a.overrides.rbegin(); it != a.overrides.rend(); ++it) {
    if (it->date != date) continue;
    special = true;
    const auto found = it->hours.find(modality);
    return found == it->hours.end() ? std::vector<core::Opening>{} : found->second;
  }
  const auto found = a.weekly.find(modality);
  if (found == a.weekly.end()) return {};
  return found->second[core::weekday_index(date)];
}

bool right(const Diary& d, const Slot& slot) {
  const auto& [a, rules, engagements, now] = d;
  const auto [from, to] = slot.time;
  if (to - from != rules.length) return false;
  if (from - now < rules.notice || from - now > rules.horizon) return false;
  const auto date = a.zone.date(from);
  for (const auto* ranges : {&a.leave, &a.closures}) {
    for (const auto& range : *ranges) {
      if (date >= range.first && date <= range.last) return false;
    }
  }
  int that_day = 0;
  for (const auto* list : {&engagements.taken, &engagements.busy}) {
    for (const auto& other : *list) {
      if (list == &engagements.taken && a.zone.date(other.from) == date) ++that_day;
      if (other.from == other.to) continue;
      if (from < other.to + rules.buffer && other.from < to + rules.buffer) return false;
    }
  }
  if (that_day >= rules.daily_cap) return false;
  bool special = false;
  const auto hours = hours_of(a, slot.modality, date, special);
  if (!special && a.norwegian_holidays && is_norwegian_holiday(date)) return false;
  for (const auto& opening : hours) {
    auto until = opening.to;
    if (!special && a.norwegian_holidays && is_half_day(date)) {
      until = std::min(until, a.half_day_ends);
    }
    const auto begin = a.zone.at(date, opening.from);
    const auto end = a.zone.at(date, until);
    if (from >= begin && to <= end && (from - begin) % rules.step == Duration::zero()) return true;
  }
  return false;
}

void check_day_of(Date date) {
  // whatever the clocks do that day, nine is nine on the wall and an hour has sixty minutes
  auto diary = diary_at(oslo().at(date, hours{0}) - hours{6});
  diary.availability.norwegian_holidays = false;
  diary.availability.weekly[Modality::in_person] = core::every_hour();
  diary.rules.step = hours{1};
  diary.rules.length = hours{1};
  diary.rules.daily_cap = 99;
  diary.rules.horizon = days{2};
  std::vector<Time> found;
  for (const auto from : starts(diary)) {
    if (oslo().date(from) == date) found.push_back(from);
  }
  const auto begin = oslo().at(date, {});
  const auto length = oslo().at(date + days{1}, {}) - begin;
  REQUIRE(found.size() == static_cast<std::size_t>(length / hours{1}));
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK(found[i] == begin + hours{i});
    CHECK(oslo().date(found[i]) == date);
  }
  diary.availability.weekly[Modality::in_person] = weekdays(9, 16);
  for (const auto from : starts(diary)) {
    CHECK(oslo().local(from) - floor<days>(oslo().local(from)) >= hours{9});
    CHECK(oslo().local(from) - floor<days>(oslo().local(from)) <= hours{15});
  }
}

}  // namespace

TEST_CASE("each listed slot can be booked, and none that isn't listed") {
  std::mt19937 random{4};
  std::int64_t listed_in_all = 0;
  for (int round = 0; round < (soaking() ? 100'000 : 10'000); ++round) {
    const auto diary = random_diary(random);
    const auto listed = list_slots(diary, Modality::in_person, diary.now, kAll);
    for (const auto& slot : listed) {
      REQUIRE(is_bookable(diary, slot));
      REQUIRE(right(diary, slot));
    }
    listed_in_all += static_cast<std::int64_t>(listed.size());
    // what isn't listed: a stretch of days minute by minute would be 14 000 questions a round
    for (int probe = 0; probe < 40; ++probe) {
      const auto from = floor<minutes>(diary.now) + minutes{5 * (random() % 3000)} +
                        minutes{random() % 4 == 0 ? 1 : 0};
      const auto modality = random() % 4 == 0 ? Modality::phone : Modality::in_person;
      const Slot slot{{from, from + (random() % 8 == 0 ? minutes{30} : diary.rules.length)},
                      modality};
      REQUIRE(is_bookable(diary, slot) == right(diary, slot));
      const bool is_listed = std::ranges::find(listed, slot) != listed.end();
      if (modality == Modality::in_person) REQUIRE(is_listed == right(diary, slot));
    }
  }
  CHECK(listed_in_all > 10'000);  // the configurations were not all closed
}

TEST_CASE("a list begins where it is asked to and ends when it is long enough") {
  const auto diary = diary_at(at(2026, 11, 23, 6));
  CHECK(starts(diary, 3) ==
        std::vector{at(2026, 11, 23, 9), at(2026, 11, 23, 9, 15), at(2026, 11, 23, 9, 30)});
  const auto later = list_slots(diary, Modality::in_person, at(2026, 11, 23, 11), 3);
  REQUIRE(later.size() == 3);
  CHECK(later[0].time.from == at(2026, 11, 23, 11));
  CHECK(later[2].time.from == at(2026, 11, 24, 9));
  CHECK(list_slots(diary, Modality::video, diary.now, 3).empty());
}

TEST_CASE("the time around a session is kept free, also for whoever edits the link") {
  auto diary = diary_at(at(2026, 11, 23, 6));
  diary.engagements.taken = {{at(2026, 11, 23, 10), at(2026, 11, 23, 10, 45)}};
  const auto at_time = [&](int hour, int minute) {
    const auto from = at(2026, 11, 23, hour, minute);
    return is_bookable(diary, {{from, from + minutes{45}}, Modality::in_person});
  };
  CHECK(at_time(9, 0));
  CHECK_FALSE(at_time(9, 15));   // would end at ten
  CHECK_FALSE(at_time(10, 45));  // would begin as the other ends
  CHECK(at_time(11, 0));
  CHECK_FALSE(at_time(11, 20));  // off the step
  CHECK_FALSE(at_time(5, 0));    // the past
  CHECK_FALSE(is_bookable(diary, {{at(2026, 11, 23, 11), at(2026, 11, 23, 12)}, {}}));  // too long
}

TEST_CASE("notice is counted in hours that pass, on the days the clocks change too") {
  auto diary = diary_at(at(2027, 3, 28, 1, 30));  // a Sunday; 02:00 becomes 03:00
  diary.availability.norwegian_holidays = false;  // Easter Sunday
  diary.availability.weekly[Modality::in_person] = core::every_hour();
  CHECK(starts(diary, 1) == std::vector{at(2027, 3, 28, 4, 30)});
  diary.now = at(2026, 10, 25, 1, 30);  // 03:00 becomes 02:00
  CHECK(starts(diary, 1) == std::vector{at(2026, 10, 25, 1, 30) + hours{2}});
  CHECK(oslo().local(starts(diary, 1)[0]) ==
        LocalTime{Date{2026y / October / 25}.time_since_epoch() + minutes{150}});
}

TEST_CASE("leave and closures outweigh hours written for the day; a holiday does not") {
  auto diary = diary_at(at(2026, 12, 21, 6));
  const Date christmas{2026y / December / 25};
  DayOverride special{christmas, {{Modality::in_person, {{hours{10}, hours{11}}}}}};
  CHECK(open_on(diary.availability, Modality::in_person, christmas).empty());
  diary.availability.overrides = {special};
  CHECK(open_on(diary.availability, Modality::in_person, christmas).size() == 1);
  diary.availability.leave = {{christmas, christmas}};
  CHECK(open_on(diary.availability, Modality::in_person, christmas).empty());
}

TEST_CASE("hours that make no sense are told apart, and open nothing more than they say") {
  using Openings = std::vector<core::Opening>;
  CHECK_FALSE(fault_in(Openings{{hours{8}, hours{10}}, {hours{10}, hours{12}}}));
  CHECK(fault_in(Openings{{hours{8}, hours{10}}, {hours{9}, hours{12}}}) == "overlapping");
  CHECK(fault_in(Openings{{hours{12}, hours{8}}}) == "end_before_start");
  CHECK(fault_in(Openings{{hours{8}, hours{25}}}) == "out_of_range");
  CHECK(fault_in(Openings{{minutes{481}, hours{9}}}) == "off_grid");
  CHECK_FALSE(Zone::find("Europe/Atlantis"));
  auto diary = diary_at(at(2026, 11, 23, 6));
  diary.availability.weekly[Modality::in_person][0] = {
      {hours{9}, hours{11}}, {hours{10}, hours{12}}, {hours{16}, hours{13}}};
  CHECK(open_on(diary.availability, Modality::in_person, Date{2026y / November / 23}) ==
        std::vector{Period{at(2026, 11, 23, 9), at(2026, 11, 23, 12)}});
}

TEST_CASE("Oslo hour by hour over both changes of the clocks") {
  const int last = soaking() ? 2040 : 2026;
  for (int y = 2024; y <= last; ++y) {
    for (const auto month : {March, October}) {
      const Date sunday{sys_days{year{y} / month / Sunday[std::chrono::last]}.time_since_epoch()};
      for (auto date = sunday - days{1}; date <= sunday + days{1}; date += days{1}) {
        check_day_of(date);
      }
    }
    if (!soaking()) continue;
    for (auto date = Date{year{y} / January / 1}; date <= Date{year{y} / December / 31};
         date += days{1}) {
      check_day_of(date);
    }
  }
}
