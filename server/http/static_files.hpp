// Files that pages ask for: web/static, built in.
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

// The file that the path names: "/style.css", "/leave.js".
boost::asio::awaitable<Response> get_static(Exchange& exchange);

}  // namespace kast::server::http
