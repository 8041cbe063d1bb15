#include "server/timeline.hpp"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kast::server {

boost::asio::awaitable<void> SystemTimeline::sleep_until(core::Time time) {
  // A steady timer in short steps: a jump of the system clock is noticed within a minute.
  boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor);
  for (auto left = time - now(); left > core::Duration::zero(); left = time - now()) {
    timer.expires_after(std::min<core::Duration>(left, std::chrono::minutes(1)));
    co_await timer.async_wait(boost::asio::use_awaitable);
  }
}

}  // namespace kast::server
