#include "schedule/alerting.hpp"

#include <algorithm>

namespace kast::schedule {
namespace {

// When the next page is due, hours apart. An acknowledgement counts until the page after it.
Time due_at(const AlertState& alert, const AlertPolicy& policy) {
  const auto& taken = alert.acknowledged;
  if (taken && (!alert.last_page_at || *alert.last_page_at <= taken->at)) {
    return taken->at + (taken->logged_in ? policy.untouched : policy.ack_pause);
  }
  if (alert.last_page_at) return *alert.last_page_at + policy.repeat;
  return alert.raised_at;
}

bool clock_was_set_back(const AlertState& alert, Time now) {
  return alert.raised_at > now || (alert.last_page_at && *alert.last_page_at > now) ||
         (alert.acknowledged && alert.acknowledged->at > now);
}

}  // namespace

NextAction next_action(const AlertState& alert, const AlertPolicy& policy, const Hours& hours,
                       Time now) {
  if (alert.opened_at) return {NextAction::Kind::done, {}};
  const auto due = clock_was_set_back(alert, now) ? now : due_at(alert, policy);
  const auto at = hours.next_attended(std::max(due, now)).value_or(now);
  if (at <= now) return {NextAction::Kind::page, {}};
  return {NextAction::Kind::wait, at};
}

}  // namespace kast::schedule
