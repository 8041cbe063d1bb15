// The public site without script (SPEC §7): one constant URL, every POST answered 200 at "/".
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_front(Exchange& exchange);
boost::asio::awaitable<Response> post_front(
    Exchange& exchange);  // step: submit, read, write, ring, erase

}  // namespace kast::server::http
