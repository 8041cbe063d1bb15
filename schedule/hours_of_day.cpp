// What one local day looks like; everything else is made from days.
#include <algorithm>

#include "schedule/holidays.hpp"
#include "schedule/hours.hpp"

namespace kast::schedule {
namespace {

constexpr core::Clocktime kMidnight = std::chrono::hours{24};

}  // namespace

bool Hours::closed_on(Date date) const {
  return std::ranges::any_of(calendar_.closures, [&](const core::DateRange& range) {
    return range.first <= date && date <= range.last;
  });
}

bool Hours::holiday_on(Date date) const {
  return calendar_.norwegian_holidays && is_norwegian_holiday(date);
}

void Hours::add(std::vector<Period>& periods, Date date, const std::vector<core::Opening>& openings,
                core::Clocktime until) const {
  for (const auto& opening : openings) {
    const auto to = std::min(opening.to, until);
    if (opening.from < to) {
      periods.push_back({zone().at(date, opening.from), zone().at(date, to)});
    }
  }
}

std::vector<Period> Hours::staffed_on(Date date) const {
  if (closed_on(date) || holiday_on(date)) return {};
  const bool half = calendar_.norwegian_holidays && is_half_day(date);
  std::vector<Period> periods;
  add(periods, date, calendar_.office_hours[core::weekday_index(date)],
      half ? calendar_.half_day_ends : kMidnight);
  return merged(std::move(periods));
}

std::vector<Period> Hours::on_duty_on(Date date) const {
  auto periods = staffed_on(date);
  for (const auto& week : calendar_.on_call) {
    add(periods, date, week[core::weekday_index(date)], kMidnight);
  }
  const Period day{zone().at(date, {}), zone().at(date, kMidnight)};
  for (const auto& period : calendar_.on_call_periods) {
    periods.push_back({std::max(period.from, day.from), std::min(period.to, day.to)});
  }
  return merged(std::move(periods));
}

std::vector<Period> Hours::look_ins_on(Date date) const {
  if (closed_on(date)) return {};
  std::vector<Period> periods;
  for (const auto& look_in : calendar_.look_ins) {
    const bool today = look_in.day == core::LookIn::kHoliday
                           ? holiday_on(date)
                           : look_in.day == core::weekday_index(date);
    const auto from = zone().at(date, look_in.at);
    if (today) periods.push_back({from, from + calendar_.look_in_length});
  }
  return merged(std::move(periods));
}

}  // namespace kast::schedule
