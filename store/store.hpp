// The one way to the database. (docs/adr/0001-store-interface.md)
//
//   auto case_no = co_await store.write([row = std::move(row)](Tx& tx) { …; return row.case_no; });
//
// A job owns its values and touches nothing but its Tx: it may run twice, and on another thread.
// It answers T or Result<T>; an error, or an exception, undoes all it did. The awaitable completes
// on the caller's executor, and for write() only after COMMIT. When COMMIT fails, every job of that
// batch fails. Cancelling who waits never cancels a queued job. Errors: unavailable (queue full,
// busy, full disk, stopping), conflict (a constraint), corrupt, internal.
#pragma once

#include <future>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "core/result.hpp"
#include "store/tx.hpp"

namespace kast::store {

// A job as the engines see it. run() is called on an engine's thread; then finish() exactly once.
class Job {
 public:
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  virtual ~Job() = default;
  // False when the job answered an error of its own: what it did must be undone.
  virtual bool run(Tx& tx) = 0;
  // `failure`: the engine's error, which outweighs the job's answer.
  virtual void finish(std::optional<core::Error> failure) = 0;
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

template <class F, class Deliver>
class TypedJob final : public Job {
 public:
  TypedJob(F work, Deliver deliver) : work_(std::move(work)), deliver_(std::move(deliver)) {}

  bool run(Tx& tx) override {
    if constexpr (std::is_void_v<std::invoke_result_t<F&, Tx&>>) {
      work_(tx);
      answer_.emplace();
    } else {
      answer_.emplace(work_(tx));
    }
    return answer_->has_value();
  }
  void finish(std::optional<core::Error> failure) override {
    if (failure) answer_.emplace(std::move(*failure));
    deliver_(std::move(*answer_));
  }

 private:
  F work_;
  Deliver deliver_;
  std::optional<AnswerOf<F>> answer_;
};

template <class F, class Deliver>
std::unique_ptr<Job> make_job(F work, Deliver deliver) {
  return std::make_unique<TypedJob<F, Deliver>>(std::move(work), std::move(deliver));
}

}  // namespace detail

class Store {
 public:
  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  template <class F>
  boost::asio::awaitable<detail::AnswerOf<F>> write(F work) {
    return submit<F>(std::move(work), true);
  }
  template <class F>
  boost::asio::awaitable<detail::AnswerOf<F>> read(F work) {
    return submit<F>(std::move(work), false);
  }
  // For the command line and tests: waits on this thread. Never on the event loop.
  template <class F>
  detail::AnswerOf<F> write_now(F work) {
    return wait<F>(std::move(work), true);
  }
  template <class F>
  detail::AnswerOf<F> read_now(F work) {
    return wait<F>(std::move(work), false);
  }

  // Runs what is queued, refuses what comes after, joins the threads. Safe to repeat.
  virtual void stop() = 0;

 private:
  // Takes the job over, or answers why not; then the job was not run and finish() not called.
  virtual std::optional<core::Error> take(std::unique_ptr<Job>& job, bool writes) = 0;

  void start(std::unique_ptr<Job> job, bool writes) {
    if (auto refused = take(job, writes)) job->finish(std::move(refused));
  }

  template <class F>
  boost::asio::awaitable<detail::AnswerOf<F>> submit(F work, bool writes) {
    using A = detail::AnswerOf<F>;
    return boost::asio::async_initiate<decltype(boost::asio::use_awaitable), void(A)>(
        [this, writes](auto handler, F task) {
          const boost::asio::any_io_executor executor =
              boost::asio::get_associated_executor(handler);
          auto deliver = [work_guard = boost::asio::make_work_guard(executor),
                          h = std::make_shared<decltype(handler)>(std::move(handler))](A answer) {
            boost::asio::post(work_guard.get_executor(),
                              [h, a = std::move(answer)]() mutable { (*h)(std::move(a)); });
          };
          start(detail::make_job(std::move(task), std::move(deliver)), writes);
        },
        boost::asio::use_awaitable, std::move(work));
  }

  template <class F>
  detail::AnswerOf<F> wait(F work, bool writes) {
    auto promise = std::make_shared<std::promise<detail::AnswerOf<F>>>();
    auto future = promise->get_future();
    start(detail::make_job(std::move(work),
                           [promise](auto answer) { promise->set_value(std::move(answer)); }),
          writes);
    return future.get();
  }
};

}  // namespace kast::store
