// The clock that the event loop can wait on. Tests turn their own by hand.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "core/clock.hpp"
#include "core/sure_time.hpp"

namespace kast::server {

class Timeline : public core::Clock {
 public:
  // Never later than now(): see core/sure_time.hpp. What ends by it lasts its time whatever the
  // clock is set to.
  virtual core::Time sure_now() = 0;
  // Completes at or after `time`; throws system_error(operation_aborted) when cancelled.
  virtual boost::asio::awaitable<void> sleep_until(core::Time time) = 0;
};

class SystemTimeline final : public Timeline {
 public:
  SystemTimeline();
  [[nodiscard]] core::Time now() const override { return clock_.now(); }
  core::Time sure_now() override;
  boost::asio::awaitable<void> sleep_until(core::Time time) override;

 private:
  core::SystemClock clock_;
  core::SureTime sure_;
  bool told_ = false;
};

}  // namespace kast::server
