// Duty: hand over what is due in the outbox. At least once, never twice knowingly: a row is marked
// after the other side took it, under the same Message-ID each time.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "server/courier.hpp"
#include "server/desk.hpp"

namespace kast::server {

// Tries every row that is due, several at a time; answers how many there were.
boost::asio::awaitable<std::size_t> deliver_due(Desk& desk, Courier& courier);

}  // namespace kast::server
