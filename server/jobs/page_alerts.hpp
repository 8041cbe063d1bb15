// Duty: page the on-call person until a human takes the alert. What to do next is decided by
// schedule/alerting; each page is a mail and, where configured, a webhook in the outbox.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "server/desk.hpp"

namespace kast::server {

// Looks at every alert that is due; answers how many there were.
boost::asio::awaitable<std::size_t> page_due(Desk& desk);

}  // namespace kast::server
