#include "schedule/availability.hpp"

#include <algorithm>

#include "schedule/holidays.hpp"

namespace kast::schedule {
namespace {

constexpr core::Clocktime kMidnight = std::chrono::hours{24};

bool within(const std::vector<core::DateRange>& ranges, Date date) {
  return std::ranges::any_of(
      ranges, [&](const auto& range) { return range.first <= date && date <= range.last; });
}

std::vector<Period> as_instants(const Zone& zone, Date date,
                                const std::vector<core::Opening>& openings, core::Clocktime until) {
  std::vector<Period> periods;
  for (const auto& opening : openings) {
    const auto to = std::min(opening.to, until);
    if (opening.from < to) periods.push_back({zone.at(date, opening.from), zone.at(date, to)});
  }
  return merged(std::move(periods));
}

template <class Map>
auto find_or_none(const Map& map, core::Modality modality) {
  const auto found = map.find(modality);
  return found == map.end() ? typename Map::mapped_type{} : found->second;
}

}  // namespace

std::vector<Period> open_on(const Availability& availability, core::Modality modality, Date date) {
  if (within(availability.leave, date) || within(availability.closures, date)) return {};
  const auto& overrides = availability.overrides;
  const auto special = std::find_if(overrides.rbegin(), overrides.rend(),
                                    [&](const auto& day) { return day.date == date; });
  if (special != overrides.rend()) {
    return as_instants(availability.zone, date, find_or_none(special->hours, modality), kMidnight);
  }
  if (availability.norwegian_holidays && is_norwegian_holiday(date)) return {};
  const bool half = availability.norwegian_holidays && is_half_day(date);
  const auto week = find_or_none(availability.weekly, modality);
  return as_instants(availability.zone, date, week[core::weekday_index(date)],
                     half ? availability.half_day_ends : kMidnight);
}

std::optional<std::string> fault_in(const std::vector<core::Opening>& openings) {
  const core::Opening* before = nullptr;
  auto sorted = openings;
  std::ranges::sort(sorted, {}, &core::Opening::from);
  for (const auto& opening : sorted) {
    if (opening.from < core::Clocktime{0} || opening.to > kMidnight) return "out_of_range";
    if (opening.to <= opening.from) return "end_before_start";
    if (opening.from % kGrid != core::Clocktime{0} || opening.to % kGrid != core::Clocktime{0}) {
      return "off_grid";
    }
    if (before != nullptr && opening.from < before->to) return "overlapping";
    before = &opening;
  }
  return std::nullopt;
}

}  // namespace kast::schedule
