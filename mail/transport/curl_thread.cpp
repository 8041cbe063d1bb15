#include "mail/transport/curl_thread.hpp"

#include <thread>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kast::mail {
namespace {

namespace asio = boost::asio;

// Counts as long as a caller waits, whichever way the wait ends.
class Counted {
 public:
  explicit Counted(std::shared_ptr<std::size_t> count) : count_(std::move(count)) { ++*count_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;
  ~Counted() { --*count_; }

 private:
  std::shared_ptr<std::size_t> count_;
};

}  // namespace

struct CurlThread::Impl {
  asio::io_context loop{1};
  asio::executor_work_guard<asio::io_context::executor_type> work{loop.get_executor()};
  CurlEngine engine{loop.get_executor(), CurlLimits{1, 1}};
  std::thread thread{[this] { loop.run(); }};
};

CurlThread::CurlThread() : impl_(std::make_unique<Impl>()) {}

CurlThread::~CurlThread() {
  impl_->loop.stop();
  impl_->thread.join();
}

asio::awaitable<CurlEngine::End> CurlThread::run(std::shared_ptr<CurlTransfer> transfer) {
  const Counted counted(load_);
  auto running = impl_->engine.run(std::move(transfer));
  co_return co_await asio::co_spawn(impl_->loop, std::move(running), asio::use_awaitable);
}

asio::awaitable<void> CurlThread::stop() {
  auto stopping = impl_->engine.stop();
  co_await asio::co_spawn(impl_->loop, std::move(stopping), asio::use_awaitable);
}

}  // namespace kast::mail
