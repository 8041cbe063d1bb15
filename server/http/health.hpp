// /healthz: the process answers. /readyz: it can take and store an inquiry. /metrics: counts for
// monitoring, on the staff side.
#pragma once

#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_healthz(Exchange& exchange);
boost::asio::awaitable<Response> get_readyz(Exchange& exchange);
boost::asio::awaitable<Response> get_metrics(Exchange& exchange);

}  // namespace kast::server::http
