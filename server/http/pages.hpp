// What pages share.
#pragma once

#include "server/http/headers.hpp"
#include "server/http/router.hpp"

namespace kast::server::http {

// An error as a page: on the public side with the emergency numbers.
// `typed`: words that would be lost otherwise (staff side).
Response error_page(const Exchange& exchange, const core::Error& error,
                    const std::string& typed = {});
// nb, nn or en: what was chosen, else what the browser prefers.
std::string page_language(const Request& request, const std::string& chosen);

}  // namespace kast::server::http
