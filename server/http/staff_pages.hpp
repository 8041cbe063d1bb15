// The staff site without script: log in, the queue, one case.
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_login_page(Exchange& exchange);
boost::asio::awaitable<Response> post_login_page(Exchange& exchange);
boost::asio::awaitable<Response> post_logout_page(Exchange& exchange);
boost::asio::awaitable<Response> get_queue_page(Exchange& exchange);
boost::asio::awaitable<Response> get_case_page(Exchange& exchange);
boost::asio::awaitable<Response> post_case_page(Exchange& exchange);  // step: reply, note, …

}  // namespace kast::server::http
