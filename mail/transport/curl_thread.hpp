// A thread with a loop and a CurlEngine of its own, for transfers in which libcurl blocks.
#pragma once

#include <cstddef>
#include <memory>

#include <boost/asio/awaitable.hpp>

#include "mail/transport/curl_engine.hpp"

namespace kast::mail {

// run() and stop() are called from one other loop, and resume there.
class CurlThread {
 public:
  CurlThread();  // one connection a host
  CurlThread(const CurlThread&) = delete;
  CurlThread& operator=(const CurlThread&) = delete;
  ~CurlThread();  // breaks off what runs; stop() first waits for it

  boost::asio::awaitable<CurlEngine::End> run(std::shared_ptr<CurlTransfer> transfer);
  boost::asio::awaitable<void> stop();
  // Transfers begun and not ended.
  [[nodiscard]] std::size_t load() const { return *load_; }

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::shared_ptr<std::size_t> load_ = std::make_shared<std::size_t>(0);
};

}  // namespace kast::mail
