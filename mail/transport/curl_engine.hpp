// libcurl driven by the event loop: its sockets and its timer are watched by Asio, nothing blocks.
// Smtp and Webhook share one engine, and with it connections, name lookups and limits.
#pragma once

#include <memory>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <curl/curl.h>

namespace kast::mail {

struct CurlLimits {
  long per_host = 4;  // connections to one host and port at a time; further transfers wait
  long idle = 16;     // connections kept open for the next transfer
};

// One transfer: its handle and, in what is derived from it, all that libcurl points into while it
// runs. A new handle has no signals, no proxy, no redirects, no .netrc and no progress meter.
class CurlTransfer {
 public:
  CurlTransfer();  // std::bad_alloc when libcurl gives no handle
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;
  virtual ~CurlTransfer();

  // Asked before each connection; false refuses that address (COULDNT_CONNECT).
  virtual bool may_connect(const curl_sockaddr& /*address*/) { return true; }

  [[nodiscard]] CURL* easy() const { return easy_; }
  // After run() said finished:
  [[nodiscard]] CURLcode result() const { return result_; }
  [[nodiscard]] int status() const;  // of SMTP or HTTP; 0 if there was none

 private:
  friend class CurlEngine;
  CURL* easy_;
  CURLcode result_ = CURLE_OK;
};

// Belongs to one thread, that of `loop`, which must outlive it: everything is called there.
class CurlEngine {
 public:
  enum class End {
    finished,   // result() holds how
    cancelled,  // the wait was; the transfer was broken off
    stopping    // stop() was called before; nothing was sent
  };

  explicit CurlEngine(boost::asio::any_io_executor loop, CurlLimits limits = {});
  CurlEngine(const CurlEngine&) = delete;
  CurlEngine& operator=(const CurlEngine&) = delete;
  // Closes idle connections without waiting for the other side. Waits that are left end as
  // cancelled.
  ~CurlEngine();

  boost::asio::awaitable<End> run(std::shared_ptr<CurlTransfer> transfer);

  // Refuses new transfers and waits for those that run; each ends by its own time-out at the
  // latest.
  boost::asio::awaitable<void> stop();

  [[nodiscard]] std::size_t running() const;

 private:
  struct State;
  struct Running;
  std::shared_ptr<State> state_;
};

}  // namespace kast::mail
