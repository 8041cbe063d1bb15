// When a mail that could not be handed over is tried again. Pure.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "core/time.hpp"

namespace kast::mail {

struct RetryPolicy {
  core::Duration first;                   // pause after the first failure; doubled by each further
  core::Duration longest;                 // no pause is longer
  std::optional<core::Duration> give_up;  // so long after the first attempt; absent: never
};

// By kind of mail (Outgoing::kind):
//   alert         15 s … 1 min, never given up: somebody may be in danger
//   receipt       30 s … 30 min, 2 days: it is short, and its promise is stale after that
//   reply, offer  30 s … 1 h, 2 days: then the case goes back to the queue and a human decides
//   confirmation  30 s … 30 min, 1 day
//   reminder      30 s … 10 min, 6 hours: too late it frightens more than it helps
//   notice, else  1 min … 1 h, 1 day
RetryPolicy retry_policy(std::string_view kind);
// No kind of mail pauses for longer.
inline constexpr core::Duration kLongestPause = std::chrono::hours{1};

// The time of the next attempt after `attempts` (from 1) have failed, the last of them just now;
// nothing when it is time to give up. The pause is spread by `random01` (0 ≤ r < 1) over its upper
// half, so that many mails held back by one outage don't all return at once. Never before `now`,
// whatever the clock did since `first_at`.
std::optional<core::Time> next_attempt(const RetryPolicy& policy, int attempts, core::Time first_at,
                                       core::Time now, double random01);
std::optional<core::Time> next_attempt(std::string_view kind, int attempts, core::Time first_at,
                                       core::Time now, double random01);

}  // namespace kast::mail
