// Gives audit entries their place in this process's chain, once a second (SPEC §9).
#pragma once

#include <boost/asio/awaitable.hpp>

#include "server/desk.hpp"

namespace kast::server {

boost::asio::awaitable<void> chain_audit(Desk& desk);

}  // namespace kast::server
