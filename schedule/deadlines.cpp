#include "schedule/deadlines.hpp"

#include <algorithm>

namespace kast::schedule {
namespace {

// Where nobody is there within a year (a calendar that check-config refuses) a deadline must still
// stand, so that somebody finds it passed.
constexpr std::chrono::hours kWithoutCalendar{24};

Time on_duty(const Hours& hours, Time arrival, Duration duration) {
  return hours.add_attended(arrival, duration).value_or(arrival + kWithoutCalendar);
}

Time routine(const Hours& hours, Time arrival) {
  const auto date = hours.next_working_day(arrival);
  if (!date) return arrival + kWithoutCalendar;
  return hours.staffed_on(*date).back().to;
}

Time prompt(const Hours& hours, const DeadlineRules& rules, Time arrival) {
  const auto noon = hours.zone().at(hours.zone().date(arrival), rules.prompt_same_day_before);
  const auto evening = hours.end_of_staffed_day(arrival);
  if (arrival < noon && evening && arrival < *evening) return *evening;
  const auto date = hours.next_working_day(arrival);
  if (!date) return arrival + kWithoutCalendar;
  // A day that begins after that time, or ends before it, has until its end.
  const auto day = hours.staffed_on(*date);
  const auto by = hours.zone().at(*date, rules.prompt_next_day_by);
  return by > day.front().from && by <= day.back().to ? by : day.back().to;
}

}  // namespace

Time deadline(const Hours& hours, const DeadlineRules& rules, core::Level level, Time arrival) {
  auto due = routine(hours, arrival);
  if (level >= core::Level::prompt) due = std::min(due, prompt(hours, rules, arrival));
  if (level >= core::Level::urgent) due = std::min(due, on_duty(hours, arrival, rules.urgent));
  if (level >= core::Level::immediate) {
    due = std::min(due, on_duty(hours, arrival, rules.immediate_first_words));
  }
  return due;
}

Time acknowledge_by(const Hours& hours, const DeadlineRules& rules, Time arrival) {
  return std::min(on_duty(hours, arrival, rules.immediate_acknowledged),
                  deadline(hours, rules, core::Level::immediate, arrival));
}

Time answer_by(const Hours& hours, const DeadlineRules& rules, Time arrival) {
  return deadline(hours, rules, core::Level::routine, arrival);
}

}  // namespace kast::schedule
