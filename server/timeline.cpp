#include "server/timeline.hpp"

#include <ctime>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "server/log.hpp"

namespace kast::server {
namespace {

// Since the machine started, its sleep included.
core::Duration since_boot() {
  timespec time{};
  clock_gettime(CLOCK_BOOTTIME, &time);
  return std::chrono::duration_cast<core::Duration>(std::chrono::seconds(time.tv_sec) +
                                                    std::chrono::nanoseconds(time.tv_nsec));
}

}  // namespace

SystemTimeline::SystemTimeline() : sure_(clock_.now(), since_boot()) {}

core::Time SystemTimeline::sure_now() {
  const auto wall = clock_.now();
  const auto sure = sure_.at(wall, since_boot());
  const bool ahead = wall > sure;
  if (ahead && !told_) {
    const auto by = std::chrono::duration_cast<std::chrono::seconds>(sure_.lag(wall));
    log_warning("clock_jumped_ahead", {{"seconds", std::to_string(by.count())}});
  }
  told_ = ahead;
  return sure;
}

boost::asio::awaitable<void> SystemTimeline::sleep_until(core::Time time) {
  // A steady timer in short steps: a jump of the system clock is noticed within a minute.
  boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor);
  for (auto left = time - now(); left > core::Duration::zero(); left = time - now()) {
    timer.expires_after(std::min<core::Duration>(left, std::chrono::minutes(1)));
    co_await timer.async_wait(boost::asio::use_awaitable);
  }
}

}  // namespace kast::server
