// When therapists can be met, as they wrote it down, and when they are busy elsewhere.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar.hpp"
#include "core/id.hpp"
#include "core/inquiry.hpp"
#include "store/tx.hpp"

namespace kast::store {

using DayHours = std::map<core::Modality, std::vector<core::Opening>>;

struct AvailabilityRows {
  std::map<core::Modality, core::WeeklyHours> weekly;
  std::map<core::Date, DayHours> special_days;  // instead of that weekday's; none: closed
  std::vector<core::DateRange> leave;
};

// Replaces all of it. Failure(conflict): two openings begin at once.
void put_availability(Tx& tx, const core::UserId& user, const AvailabilityRows& rows);
AvailabilityRows availability_of(Tx& tx, const core::UserId& user);

struct BusyTime {
  core::Time from{}, to{};
};
// Replaces what was known from that source.
void put_busy_times(Tx& tx, const core::UserId& user, std::string_view source,
                    const std::vector<BusyTime>& times);
// Those that touch the stretch.
std::vector<BusyTime> busy_times(Tx& tx, const core::UserId& user, core::Time from, core::Time to);

// A therapist has one link; a new one replaces it.
void put_calendar_link(Tx& tx, const core::UserId& user, std::string_view lookup);
std::optional<core::UserId> find_calendar_link(Tx& tx, std::string_view lookup);

}  // namespace kast::store
