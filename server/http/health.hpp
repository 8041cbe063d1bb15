// /healthz: the process answers. /readyz: it can take and store an inquiry.
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_healthz(Exchange& exchange);
boost::asio::awaitable<Response> get_readyz(Exchange& exchange);

}  // namespace kast::server::http
