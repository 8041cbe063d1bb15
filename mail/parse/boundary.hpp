// Multiparts whose boundary was named wrongly. Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

// `body` as a mail of its own, with the boundary that its first "--…" line before a "Content-" line
// shows; "" when there is none. `report_type` may be null.
std::string with_found_boundary(std::string_view subtype, const char* report_type,
                                std::string_view body);

}  // namespace kast::mail
