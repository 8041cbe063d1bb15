// The clock that the event loop can wait on. Tests turn their own by hand.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "core/clock.hpp"

namespace kast::server {

class Timeline : public core::Clock {
 public:
  // Completes at or after `time`; throws system_error(operation_aborted) when cancelled.
  virtual boost::asio::awaitable<void> sleep_until(core::Time time) = 0;
};

class SystemTimeline final : public Timeline {
 public:
  [[nodiscard]] core::Time now() const override { return clock_.now(); }
  boost::asio::awaitable<void> sleep_until(core::Time time) override;

 private:
  core::SystemClock clock_;
};

}  // namespace kast::server
