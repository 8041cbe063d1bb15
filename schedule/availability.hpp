// When one therapist can be met, as they wrote it down: local hours, exceptions, leave. Turned into
// instants day by day, zone-exact. All values: no clock, no I/O.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar.hpp"
#include "core/inquiry.hpp"
#include "schedule/period.hpp"
#include "schedule/zone.hpp"

namespace kast::schedule {

// Openings, lengths, steps and buffers are multiples of this: the grid on which the database
// excludes two sessions at once.
inline constexpr core::Clocktime kGrid{5};

// Hours by the way of talking. Openings of two ways may overlap: it is one person all the same.
using HoursByModality = std::map<core::Modality, std::vector<core::Opening>>;

// One day unlike the others of its weekday: these hours instead, on a public holiday too. Without
// any, the day is closed.
struct DayOverride {
  Date date{};
  HoursByModality hours;
};

struct Availability {
  Zone zone;
  std::map<core::Modality, core::WeeklyHours> weekly;
  std::vector<DayOverride> overrides;                      // of two for a day the last counts
  std::vector<core::DateRange> leave;                      // nothing at all, whatever the rest says
  std::vector<core::DateRange> closures;                   // of the whole service: the same
  bool norwegian_holidays = true;                          // public holidays are closed
  core::Clocktime half_day_ends = std::chrono::hours{12};  // 24 and 31 December
};

// The openings of that local day as instants: in order, apart, empty when closed. Whatever is wrong
// with the hours (an end before its start, an overlap) opens nothing more than they say.
std::vector<Period> open_on(const Availability& availability, core::Modality modality, Date date);

// What is wrong with the openings of a day, for whoever typed them: "end_before_start",
// "overlapping", "off_grid" (not a multiple of kGrid), "out_of_range" (not within 0 to 24 h).
std::optional<std::string> fault_in(const std::vector<core::Opening>& openings);

}  // namespace kast::schedule
