// What pages share.
#pragma once

#include "server/http/headers.hpp"
#include "server/http/router.hpp"

namespace kast::server::http {

// An error as a page: on the public side with the emergency numbers.
// `typed`: words that would be lost otherwise (staff side).
Response error_page(const Exchange& exchange, const core::Error& error,
                    const std::string& typed = {});
// The same for what HTTP itself refuses: 400, 405, 408, 413, 431, 500, 503.
Response error_page(const Exchange& exchange, int status, const std::string& typed = {});
// Whether a browser asks, not a program of the API.
bool wants_page(const Request& request);
// One of `offered` (service.languages; the first is the default): what was chosen, else what the
// browser prefers. Norwegian and its neighbours read nb and nn; other foreigners en.
std::string page_language(const std::vector<std::string>& offered, const Request& request,
                          const std::string& chosen);

}  // namespace kast::server::http
