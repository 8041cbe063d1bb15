// The staff JSON API of one case (SPEC §11, CASE).
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_case(Exchange& exchange);
boost::asio::awaitable<Response> post_claim(Exchange& exchange);
boost::asio::awaitable<Response> post_reply(Exchange& exchange);
boost::asio::awaitable<Response> post_note(Exchange& exchange);
boost::asio::awaitable<Response> post_assign(Exchange& exchange);
boost::asio::awaitable<Response> post_level(Exchange& exchange);
boost::asio::awaitable<Response> post_close(Exchange& exchange);
boost::asio::awaitable<Response> post_link(Exchange& exchange);
boost::asio::awaitable<Response> post_release(Exchange& exchange);

}  // namespace kast::server::http
