// A request and its answer as handlers see them. Only listener.cpp knows Beast.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>

namespace kast::server::http {

enum class Method { get, head, post, other };

struct Request {
  Method method = Method::get;
  std::string path;   // without the query, percent-encoding kept
  std::string query;  // after "?", may be empty
  std::string body;
  std::string request_id;  // ours, in every error and log line of this request
  // Headers that handlers read; empty when absent.
  std::string host, origin, content_type, accept, accept_language, cookie, if_match,
      idempotency_key;
  // Filled by the router: what stood in place of {case} or {token}.
  std::string parameter;
};

// The pieces of an answer that goes on; nothing ends it. Awaited on the I/O thread, one at a time.
class Stream {
 public:
  Stream() = default;
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  virtual ~Stream() = default;
  virtual boost::asio::awaitable<std::optional<std::string>> next() = 0;
};

struct Response {
  int status = 200;
  std::string content_type;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  std::shared_ptr<Stream> stream;  // follows the body; the connection ends with it
};

// Media type of a Content-Type header, lower case, without parameters.
std::string media_type(std::string_view content_type);
// Value of a cookie, or empty.
std::string_view cookie_value(std::string_view header, std::string_view name);
// Version in an If-Match header: 3, "3" or W/"3"; empty and * are no condition, anything else is
// −1, which no version is.
std::optional<std::int64_t> version_in(std::string_view if_match);
// First value of that name in a query or form, percent-decoded; empty when absent.
std::string query_value(std::string_view query, std::string_view name);

}  // namespace kast::server::http
