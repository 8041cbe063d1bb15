// A bounded queue of jobs between the event loop and an engine's threads.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "store/store.hpp"

namespace kast::store::sqlite {

class JobQueue {
 public:
  explicit JobQueue(std::size_t limit) : limit_(limit) {}

  // False when full or closed.
  bool push(const std::shared_ptr<Job>& job) {
    {
      const std::lock_guard lock{mutex_};
      if (closed_ || jobs_.size() >= limit_) return false;
      jobs_.push_back(job);
    }
    ready_.notify_one();
    return true;
  }
  // Waits for work; takes at most `most`. Empty: closed, and nothing is left.
  std::vector<std::shared_ptr<Job>> pop(std::size_t most) {
    std::unique_lock lock{mutex_};
    ready_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
    std::vector<std::shared_ptr<Job>> taken;
    while (!jobs_.empty() && taken.size() < most) {
      taken.push_back(std::move(jobs_.front()));
      jobs_.pop_front();
    }
    return taken;
  }
  void close() {
    {
      const std::lock_guard lock{mutex_};
      closed_ = true;
    }
    ready_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<std::shared_ptr<Job>> jobs_;
  std::size_t limit_;
  bool closed_ = false;
};

}  // namespace kast::store::sqlite
