// What happens next to an alert (SPEC §5): page, wait, or done. A pure step: whoever keeps the row
// calls it whenever `wait_until` has come or the row has changed, pages if told to, records it, and
// calls it again. Restarts and missed wakings therefore cost nothing.
#pragma once

#include <optional>

#include "schedule/hours.hpp"

namespace kast::schedule {

// How a human took the alert.
struct Acknowledgement {
  Time at{};
  bool logged_in = false;  // false: by the link in the alert, which anybody might have tapped
};

// The row, as far as it decides. Raising an inquiry's level again makes a new alert.
struct AlertState {
  Time raised_at{};
  std::optional<Time> last_page_at;
  std::optional<Acknowledgement> acknowledged;  // the latest
  // Somebody logged in opened the inquiry since the alert was raised; the caller decides "since" by
  // the order of its rows, as a clock may jump.
  std::optional<Time> opened_at;
};

struct AlertPolicy {
  Duration repeat = std::chrono::minutes{5};      // until somebody takes it
  Duration ack_pause = std::chrono::minutes{10};  // what taking it without a login gains
  Duration untouched = std::chrono::minutes{30};  // taken by somebody logged in, but not opened
};

struct NextAction {
  enum class Kind {
    page,  // now
    wait,  // until `until`, or until the row changes
    done   // the inquiry was opened
  };
  Kind kind = Kind::page;
  Time until{};  // with wait: later than `now`

  bool operator==(const NextAction&) const = default;
};

// Pages only in staffed or on-call time or a look-in; what falls due outside waits for the next. A
// time of the row that lies after `now` means that the clock was set back: that pages rather than
// waits. Where no attended time will come within a year, it pages rather than stays silent.
NextAction next_action(const AlertState& alert, const AlertPolicy& policy, const Hours& hours,
                       Time now);

}  // namespace kast::schedule
