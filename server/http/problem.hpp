// Errors as answers: the house's one vocabulary of failure, mapped to HTTP here and nowhere else
// (RFC 9457).
#pragma once

#include "config/settings.hpp"
#include "core/error.hpp"
#include "server/http/message.hpp"

namespace kast::server::http {

int status_of(core::ErrorCode code);

// `emergency`: the numbers added to a 503, so that nobody meets a closed door.
Response problem(const core::Error& error, const std::string& request_id,
                 const config::Service& service);
// For what the listener refuses by itself.
Response problem(int status, const std::string& request_id, const config::Service& service);

}  // namespace kast::server::http
