// Wakes a background duty before its next round. A lost nudge costs one round's wait, nothing more:
// what is to be done stands in the database.
#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "core/time.hpp"

namespace kast::server {

class Nudge {
 public:
  explicit Nudge(const boost::asio::any_io_executor& executor) : timer_(executor) {}

  void ring() {
    rung_ = true;
    timer_.cancel();
  }
  // Until rung (also if that was since the last wait), or for at most `longest`.
  boost::asio::awaitable<void> wait(core::Duration longest) {
    if (!rung_) {
      timer_.expires_after(longest);
      co_await timer_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    }
    rung_ = false;
  }

 private:
  boost::asio::steady_timer timer_;
  bool rung_ = false;
};

}  // namespace kast::server
