// The async edge of store/: the one place where a job's end meets the event loop.
#include "store/store.hpp"

#include <future>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kast::store {

namespace asio = boost::asio;

asio::awaitable<void> Store::done(Job& job, bool writes) {
  co_await asio::async_initiate<decltype(asio::use_awaitable), void()>(
      [this, &job, writes](auto handler) {
        const asio::any_io_executor executor = asio::get_associated_executor(handler);
        job.when_done([guard = asio::make_work_guard(executor),
                       h = std::make_shared<decltype(handler)>(std::move(handler))] {
          asio::post(guard.get_executor(), [h] { (*h)(); });
        });
        start(job.shared_from_this(), writes);
      },
      asio::use_awaitable);
}

void Store::wait_for(const std::shared_ptr<Job>& job, bool writes) {
  const auto ready = std::make_shared<std::promise<void>>();
  job->when_done([ready] { ready->set_value(); });
  start(job, writes);
  ready->get_future().wait();
}

}  // namespace kast::store
