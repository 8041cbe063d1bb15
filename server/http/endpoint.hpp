// Where a listener is bound, as an operator writes it.
#pragma once

#include <string>

#include <boost/asio/ip/tcp.hpp>

#include "core/result.hpp"

namespace kast::server::http {

// "127.0.0.1:8080", "[::1]:8080", "localhost:0"; no other names. Errors: invalid_input.
core::Result<boost::asio::ip::tcp::endpoint> parse_endpoint(const std::string& text);

}  // namespace kast::server::http
