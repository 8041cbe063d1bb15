// Routes in one table: what is served, to whom, by which handler. (docs/openapi.json is held
// against it by a test.)
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <boost/asio/awaitable.hpp>

#include "server/desk.hpp"
#include "server/flow/session.hpp"
#include "server/http/listener.hpp"
#include "server/http/message.hpp"

namespace kast::server::http {

enum class Access {
  open,     // anybody
  staff,    // logged in, whatever the role
  queue,    // therapist or coordinator
  content,  // whoever was granted content
};

// Errors of an API route are RFC 9457; a page's are pages, and who isn't logged in is shown the
// door.
// A stream is an API route that does not count as somebody being there.
enum class Shape { api, page, stream };

// One request on its way through a handler. Lives until the answer is made.
struct Exchange {
  Desk& desk;
  Request request;
  bool staff_side = false;
  std::optional<Viewer> viewer;  // there wherever Access is not open
};

// An error as the API answers it (problem.hpp).
Response failed(const Exchange& exchange, const core::Error& error);

using Handler = boost::asio::awaitable<Response> (*)(Exchange& exchange);

struct Route {
  Method method;
  std::string_view pattern;  // "/api/v1/inquiries/{case}/claim"
  Access access;
  Shape shape;
  Handler handler;
};

// Whether `path` fits a pattern with at most one {…}, which stands for one segment that isn't
// empty; `parameter` is then what stood in its place.
bool path_fits(std::string_view pattern, std::string_view path, std::string& parameter);

std::span<const Route> public_routes();
std::span<const Route> staff_routes();

Site public_site(Desk& desk);
Site staff_site(Desk& desk);

// The session cookie's name: SPEC §11 "Cookie".
std::string_view cookie_name(const Desk& desk);

}  // namespace kast::server::http
