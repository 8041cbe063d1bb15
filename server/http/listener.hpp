// HTTP/1.1 on one address: reads requests within limits, hands them to a site, writes answers.
// Slow, oversized and malformed requests are answered and closed; pipelined ones in order.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include "core/result.hpp"
#include "server/http/message.hpp"

namespace kast::server::http {

struct Limits {
  std::size_t connections = 1024;  // more are answered 503 and closed; beyond twice that, unread
  std::uint32_t header_bytes = 16 * 1024;
  std::uint64_t body_bytes = 256 * 1024;
  std::chrono::seconds header_time{10};  // from the first byte; kept to a quarter of a second
  std::chrono::seconds body_time{30};
  std::chrono::seconds idle_time{60};  // between requests
};

// What a listener serves. `refuse` answers requests that never reached a handler: 400 malformed,
// 408, 413 body, 431 headers, 500 handler threw, 503 too many connections. It is given what was
// read of the headers, so that a browser is shown a page.
struct Site {
  std::string name;  // "public" or "staff", for logs
  std::function<boost::asio::awaitable<Response>(Request)> handle;
  std::function<Response(int status, Request request)> refuse;
};

class Listener {
 public:
  // `endpoint`: "127.0.0.1:8080" or "[::1]:8080"; port 0 takes any free one. Errors:
  // invalid_input (not an address), unavailable (in use).
  static core::Result<std::unique_ptr<Listener>> open(boost::asio::io_context& io,
                                                      const std::string& endpoint, Site site,
                                                      Limits limits);
  Listener() = default;
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;
  virtual ~Listener() = default;

  [[nodiscard]] virtual std::string url() const = 0;  // http://127.0.0.1:8080
  virtual void start() = 0;
  // Phase one: no new connections, idle ones closed, answers carry "Connection: close".
  virtual void refuse_new() = 0;
  // Phase two: waits until every request is answered, at most `longest`; then cuts.
  virtual boost::asio::awaitable<void> drain(std::chrono::seconds longest) = 0;
};

}  // namespace kast::server::http
