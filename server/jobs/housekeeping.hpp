// Duty: what has had its time goes (sessions, remembered answers, capabilities, sent mail, transit
// keys nobody needs), secrets of past minutes are wiped, tomorrow's transit pair is made.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "server/desk.hpp"

namespace kast::server {

boost::asio::awaitable<void> keep_house(Desk& desk);

}  // namespace kast::server
