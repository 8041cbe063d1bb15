// What pages share.
#pragma once

#include "server/http/headers.hpp"
#include "server/http/router.hpp"

namespace kast::server::http {

Response error_page(const Exchange& exchange, const core::Error& error);

}  // namespace kast::server::http
