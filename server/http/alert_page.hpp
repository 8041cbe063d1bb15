// /a/TOKEN: one tap takes an alert. GET shows a button and changes nothing (link scanners).
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_alert(Exchange& exchange);
boost::asio::awaitable<Response> post_alert(Exchange& exchange);

}  // namespace kast::server::http
