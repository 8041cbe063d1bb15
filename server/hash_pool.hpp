// Argon2id takes 70 ms and 64 MiB: passphrases are tried on a thread of their own, behind a short
// queue. A full queue is unavailable (503), so that guessing never starves intake.
#pragma once

#include <atomic>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "core/result.hpp"

namespace kast::server {

class HashPool {
 public:
  explicit HashPool(std::size_t queue) : queue_(queue) {}

  // Runs `work` (which answers a Result, and is moved from) on the pool's thread; completes on the
  // caller's executor. Named before, as in Store::write.
  template <class F>
  boost::asio::awaitable<std::invoke_result_t<F&>> run(F& work) {
    return run_moved(std::move(work));
  }
  void stop() {
    pool_.stop();
    pool_.join();
  }

 private:
  template <class F>
  boost::asio::awaitable<std::invoke_result_t<F&>> run_moved(F work) {
    const Place place{waiting_};
    if (place.before >= queue_) {
      co_return core::fail(core::ErrorCode::unavailable, "too many logins at once");
    }
    auto called = call(std::move(work));
    co_return co_await boost::asio::co_spawn(pool_, std::move(called), boost::asio::use_awaitable);
  }
  struct Place {
    explicit Place(std::atomic<std::size_t>& n) : count(n), before(n.fetch_add(1)) {}
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() { count.fetch_sub(1); }
    std::atomic<std::size_t>& count;
    std::size_t before;
  };
  template <class F>
  static boost::asio::awaitable<std::invoke_result_t<F&>> call(F work) {
    co_return work();
  }

  std::size_t queue_;
  std::atomic<std::size_t> waiting_ = 0;
  boost::asio::thread_pool pool_{1};
};

}  // namespace kast::server
