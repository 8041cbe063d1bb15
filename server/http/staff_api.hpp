// The staff JSON API (SPEC §11, STAFF).
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> post_login(Exchange& exchange);
boost::asio::awaitable<Response> post_logout(Exchange& exchange);
boost::asio::awaitable<Response> post_call(Exchange& exchange);
boost::asio::awaitable<Response> get_queue(Exchange& exchange);
// Server-sent events: ids and levels only, until the session or the server ends.
boost::asio::awaitable<Response> get_events(Exchange& exchange);

}  // namespace kast::server::http
