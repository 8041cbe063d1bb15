// Stretches of time.
#pragma once

#include <optional>
#include <vector>

#include "core/time.hpp"

namespace kast::schedule {

// From `from` until just before `to`.
struct Period {
  core::Time from{};
  core::Time to{};
  bool operator==(const Period&) const = default;
};

// In order, apart from each other: what touches or overlaps becomes one, what is empty goes.
std::vector<Period> merged(std::vector<Period> periods);

// Both want what merged() gives.
bool covers(const std::vector<Period>& periods, core::Time time);
// The first instant at or after `time` in one of them.
std::optional<core::Time> first_in(const std::vector<Period>& periods, core::Time time);

}  // namespace kast::schedule
