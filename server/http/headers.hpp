// Headers that every answer carries (SPEC §7).
#pragma once

#include "server/http/message.hpp"

namespace kast::server::http {

// no-store, no-referrer, nosniff, no framing, strict CSP; leaves what a handler set.
void add_standard_headers(Response& response);

Response html(int status, std::string body);
Response see_other(std::string location);

}  // namespace kast::server::http
