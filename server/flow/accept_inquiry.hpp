// The walk of SPEC §2, from validated words to a committed inquiry.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "server/flow/seal_inquiry.hpp"

namespace kast::server {

// Completes after COMMIT: what it answers is durable, triaged, assigned, sealed, with its alert and
// its receipt mail in the same transaction. Errors: unprocessable (same key, other body),
// unavailable (nothing was stored), internal.
boost::asio::awaitable<core::Result<Accepted>> accept_inquiry(Desk& desk, Submission submission);

}  // namespace kast::server
