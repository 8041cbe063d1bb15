// Time that stands until a test turns it, and whoever waits for it.
#pragma once

#include <algorithm>
#include <list>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

#include "server/timeline.hpp"

namespace kast::tests {

// Used on the event loop's thread, but for now(). Outlives every sleeper.
class HandClock final : public server::Timeline {
 public:
  explicit HandClock(core::Time start) : now_(start), sure_(start, {}) {}

  [[nodiscard]] core::Time now() const override { return now_; }
  core::Time sure_now() override { return sure_.at(now_, elapsed_); }
  // The clock is set; nothing passes. Wakes whose time has come.
  void jump(core::Duration by) {
    const auto lived = elapsed_;
    set(now_ + by);
    elapsed_ = lived;
  }
  // Time passes, or the clock is set back; wakes whose time has come.
  void set(core::Time time) {
    elapsed_ += std::max(time - now_, core::Duration::zero());
    now_ = time;
    for (auto* sleeper : sleepers_) {
      if (sleeper->until <= now_) sleeper->timer.cancel();
    }
  }
  void turn(core::Duration by) { set(now_ + by); }

  boost::asio::awaitable<void> sleep_until(core::Time time) override {
    Sleeper sleeper{*this, time, co_await boost::asio::this_coro::executor};
    while (sleeper.until > now_) {
      sleeper.timer.expires_at(std::chrono::steady_clock::time_point::max());
      const auto [error] =
          co_await sleeper.timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
      if (sleeper.until > now_) throw boost::system::system_error(error);
    }
  }

 private:
  struct Sleeper {
    Sleeper(HandClock& clock, core::Time time, const boost::asio::any_io_executor& executor)
        : home(clock), until(time), timer(executor) {
      home.sleepers_.push_back(this);
    }
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;
    ~Sleeper() { home.sleepers_.remove(this); }
    HandClock& home;
    core::Time until;
    boost::asio::steady_timer timer;
  };

  core::Time now_;
  core::Duration elapsed_{};
  core::SureTime sure_;
  std::list<Sleeper*> sleepers_;
};

}  // namespace kast::tests
