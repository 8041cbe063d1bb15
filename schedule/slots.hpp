// Which times can be booked: one rule, which lists them and checks the one somebody chose. Pure;
// the caller brings the moment and everything already taken.
//
// A slot may begin at an opening's start or whole steps after it, where
//   - it ends within the same opening,
//   - it begins no sooner than `notice` and no later than `horizon` from now,
//   - it keeps `buffer` on both sides of every session taken and every busy time,
//   - fewer than `daily_cap` sessions are taken on its local day.
#pragma once

#include <vector>

#include "schedule/availability.hpp"

namespace kast::schedule {

struct SlotRules {
  Duration length = std::chrono::minutes{45};
  Duration step = std::chrono::minutes{15};
  Duration buffer = std::chrono::minutes{15};
  Duration notice = std::chrono::hours{2};
  Duration horizon = std::chrono::days{21};
  int daily_cap = 6;
};

// In any order, overlapping or not.
struct Engagements {
  std::vector<Period> taken;  // our sessions and holds: these count towards the cap
  std::vector<Period> busy;   // from elsewhere
};

struct Slot {
  Period time;
  core::Modality modality = core::Modality::in_person;
  bool operator==(const Slot&) const = default;
};

// One therapist's diary at one moment.
struct Diary {
  Availability availability;
  SlotRules rules;
  Engagements engagements;
  Time now{};
};

// In order of time, from `from` on, at most `most` of them.
std::vector<Slot> list_slots(const Diary& diary, core::Modality modality, Time from,
                             std::size_t most);
bool is_bookable(const Diary& diary, const Slot& slot);

}  // namespace kast::schedule
