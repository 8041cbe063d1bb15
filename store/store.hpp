// The one way to the database. (docs/adr/0001-store-interface.md)
//
//   auto insert = [row = std::move(row)](Tx& tx) { …; return row.case_no; };
//   auto case_no = co_await store.write(insert);
//
// A job owns its values and touches nothing but its Tx: it may run twice, and on another thread.
// It answers T or Result<T>; an error, or an exception, undoes all it did. The awaitable completes
// on the caller's executor, and for write() only after COMMIT. When COMMIT fails, every job of that
// batch fails. Cancelling who waits never cancels a queued job. Errors: unavailable (queue full,
// busy, full disk, stopping), conflict (a constraint), corrupt, internal.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "store/tx.hpp"

namespace kast::store {

// A job as the engines see it. run() is called on an engine's thread; then finish() exactly once.
class Job : public std::enable_shared_from_this<Job> {
 public:
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  virtual ~Job() = default;
  // False when the job answered an error of its own: what it did must be undone.
  virtual bool run(Tx& tx) = 0;
  // `failure`: the engine's error, which outweighs the job's answer.
  virtual void settle(std::optional<core::Error> failure) = 0;

  void finish(std::optional<core::Error> failure) {
    settle(std::move(failure));
    std::exchange(wake_, nullptr)();
  }
  // Set before the job is handed over; called once, on any thread, when the answer stands.
  void when_done(std::function<void()> wake) { wake_ = std::move(wake); }

 private:
  std::function<void()> wake_;
};

namespace detail {

template <class T>
struct Answer {
  using type = core::Result<T>;
};
template <class T>
struct Answer<core::Result<T>> {
  using type = core::Result<T>;
};
template <class F>
using AnswerOf = typename Answer<std::invoke_result_t<F&, Tx&>>::type;

template <class F>
class TypedJob final : public Job {
 public:
  explicit TypedJob(F work) : work_(std::move(work)) {}

  bool run(Tx& tx) override {
    if constexpr (std::is_void_v<std::invoke_result_t<F&, Tx&>>) {
      work_(tx);
      answer_.emplace();
    } else {
      answer_.emplace(work_(tx));
    }
    return answer_->has_value();
  }
  void settle(std::optional<core::Error> failure) override {
    if (failure) answer_.emplace(std::move(*failure));
  }
  AnswerOf<F> take() { return std::move(*answer_); }

 private:
  F work_;
  std::optional<AnswerOf<F>> answer_;
};

}  // namespace detail

class Store {
 public:
  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  // The job is named before it is handed over, and moved from: g++ 12 destroys a lambda twice that
  // is made inside a co_await expression, so none can be passed here.
  template <class F>
  boost::asio::awaitable<detail::AnswerOf<F>> write(F& job) {
    return answer_of(std::make_shared<detail::TypedJob<F>>(std::move(job)), true);
  }
  template <class F>
  boost::asio::awaitable<detail::AnswerOf<F>> read(F& job) {
    return answer_of(std::make_shared<detail::TypedJob<F>>(std::move(job)), false);
  }
  // For the command line and tests: waits on this thread. Never on the event loop.
  template <class F>
  detail::AnswerOf<F> write_now(F work) {
    const auto job = std::make_shared<detail::TypedJob<F>>(std::move(work));
    wait_for(job, true);
    return job->take();
  }
  template <class F>
  detail::AnswerOf<F> read_now(F work) {
    const auto job = std::make_shared<detail::TypedJob<F>>(std::move(work));
    wait_for(job, false);
    return job->take();
  }

  // Runs what is queued, refuses what comes after, joins the threads. Safe to repeat.
  virtual void stop() = 0;

 private:
  // Takes a share in the job, or answers why not; then it is neither run nor finished.
  virtual std::optional<core::Error> take(const std::shared_ptr<Job>& job, bool writes) = 0;

  void start(const std::shared_ptr<Job>& job, bool writes) {
    if (auto refused = take(job, writes)) job->finish(std::move(refused));
  }
  template <class F>
  boost::asio::awaitable<detail::AnswerOf<F>> answer_of(std::shared_ptr<detail::TypedJob<F>> job,
                                                        bool writes) {
    co_await done(*job, writes);
    co_return job->take();
  }
  // Hands the job over; completes on the caller's executor once it has finished. A reference, since
  // g++ 12 frees a shared_ptr twice that is converted inside a co_await expression; who runs the
  // job holds a share of its own.
  boost::asio::awaitable<void> done(Job& job, bool writes);
  void wait_for(const std::shared_ptr<Job>& job, bool writes);
};

}  // namespace kast::store
