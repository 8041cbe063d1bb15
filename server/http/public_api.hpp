// The JSON API for an organisation's own page (SPEC §11, PUBLIC).
#pragma once

#include "server/flow/accept_inquiry.hpp"
#include "server/http/router.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> post_inquiry(Exchange& exchange);
boost::asio::awaitable<Response> post_thread(Exchange& exchange);
boost::asio::awaitable<Response> post_thread_message(Exchange& exchange);
boost::asio::awaitable<Response> post_thread_erase(Exchange& exchange);

// The 201 of an inquiry, on both listeners.
Response accepted_response(const Exchange& exchange, const Accepted& accepted,
                           const std::vector<core::FieldError>& warnings);

}  // namespace kast::server::http
