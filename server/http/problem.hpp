// Errors as answers: the house's one vocabulary of failure, mapped to HTTP here and nowhere else
// (RFC 9457).
#pragma once

#include <boost/json/object.hpp>

#include "config/settings.hpp"
#include "core/error.hpp"
#include "server/http/message.hpp"

namespace kast::server::http {

int status_of(core::ErrorCode code);

// A 503 carries the emergency numbers, so that nobody meets a closed door. `more`: further members.
Response problem(const core::Error& error, const std::string& request_id,
                 const config::Service& service, const boost::json::object& more = {});
// For what the listener refuses by itself.
Response problem(int status, const std::string& request_id, const config::Service& service);

}  // namespace kast::server::http
