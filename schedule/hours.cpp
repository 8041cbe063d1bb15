#include "schedule/hours.hpp"

#include <algorithm>

namespace kast::schedule {

using std::chrono::days;

bool Hours::attended(Time time) const { return next_attended(time) == time; }

HourKind Hours::kind_at(Time time) const {
  const auto date = zone().date(time);
  if (covers(staffed_on(date), time)) return HourKind::staffed;
  if (covers(on_duty_on(date), time)) return HourKind::on_call;
  return HourKind::unstaffed;
}

std::optional<Time> Hours::next_staffed(Time time) const {
  const auto today = zone().date(time);
  for (auto date = today; date <= today + kHorizon; date += days{1}) {
    if (const auto found = first_in(staffed_on(date), time)) return found;
  }
  return std::nullopt;
}

std::optional<Time> Hours::next_attended(Time time) const {
  const auto today = zone().date(time);
  // a look-in late in the evening may last into the next day
  for (auto date = today - days{1}; date <= today + kHorizon; date += days{1}) {
    auto periods = on_duty_on(date);
    std::ranges::copy(look_ins_on(date), std::back_inserter(periods));
    if (const auto found = first_in(merged(std::move(periods)), time)) return found;
  }
  return std::nullopt;
}

std::optional<Time> Hours::end_of_staffed_day(Time time) const {
  const auto staffed = staffed_on(zone().date(time));
  if (staffed.empty()) return std::nullopt;
  return staffed.back().to;
}

std::optional<Time> Hours::add_attended(Time time, Duration duration) const {
  const auto today = zone().date(time);
  for (auto date = today; date <= today + kHorizon; date += days{1}) {
    for (const auto& period : on_duty_on(date)) {
      const auto from = std::max(period.from, time);
      if (from >= period.to) continue;
      if (from + duration <= period.to) return from + duration;
      duration -= period.to - from;
    }
  }
  return std::nullopt;
}

std::optional<Date> Hours::next_working_day(Time time) const {
  const auto today = zone().date(time);
  for (auto date = today + days{1}; date <= today + kHorizon; date += days{1}) {
    if (!staffed_on(date).empty()) return date;
  }
  return std::nullopt;
}

}  // namespace kast::schedule
