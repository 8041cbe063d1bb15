#include "mail/transport/retry.hpp"

#include <algorithm>

namespace kast::mail {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

RetryPolicy retry_policy(std::string_view kind) {
  if (kind == "alert") return {seconds{15}, minutes{1}, std::nullopt};
  if (kind == "receipt") return {seconds{30}, minutes{30}, hours{48}};
  if (kind == "reply" || kind == "offer") return {seconds{30}, hours{1}, hours{48}};
  if (kind == "confirmation") return {seconds{30}, minutes{30}, hours{24}};
  if (kind == "reminder") return {seconds{30}, minutes{10}, hours{6}};
  return {minutes{1}, hours{1}, hours{24}};
}

std::optional<core::Time> next_attempt(const RetryPolicy& policy, int attempts, core::Time first_at,
                                       core::Time now, double random01) {
  if (policy.give_up && now - first_at >= *policy.give_up) return std::nullopt;
  core::Duration pause = std::min(policy.first, policy.longest);
  for (int i = 1; i < attempts && pause < policy.longest; ++i) {
    pause = std::min(pause * 2, policy.longest);
  }
  const double share = 0.5 + 0.5 * std::clamp(random01, 0.0, 1.0);
  const core::Duration spread{
      static_cast<core::Duration::rep>(static_cast<double>(pause.count()) * share)};
  return now + std::max(spread, core::Duration{1});
}

std::optional<core::Time> next_attempt(std::string_view kind, int attempts, core::Time first_at,
                                       core::Time now, double random01) {
  return next_attempt(retry_policy(kind), attempts, first_at, now, random01);
}

}  // namespace kast::mail
