// Gives audit entries their place in this process's chain, once a second (SPEC §9).
#pragma once

#include <boost/asio/awaitable.hpp>

#include "server/desk.hpp"

namespace kast::server {

// True: there may be more.
boost::asio::awaitable<bool> chain_audit(Desk& desk);

}  // namespace kast::server
