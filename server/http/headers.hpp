// Headers that every answer carries (SPEC §7).
#pragma once

#include "server/http/message.hpp"

namespace kast::server::http {

// no-store, no-referrer, nosniff, no framing, strict CSP; leaves what a handler set.
// On the staff side the referrer stays within the site: with no-referrer browsers send "Origin:
// null" with every form, and such a form is refused there.
void add_standard_headers(Response& response, bool staff_side);

Response html(int status, std::string body);
Response see_other(std::string location);

}  // namespace kast::server::http
