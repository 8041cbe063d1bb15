// Staff logging in and staying so. Every failure to log in is one and the same.
#pragma once

#include <optional>
#include <string>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "server/desk.hpp"
#include "store/users.hpp"
#include "store/vault/team.hpp"

namespace kast::server {

struct Login {
  std::string username, password, totp;
};

// Answers the cookie's value. Errors: unauthenticated (wrong name, passphrase, code, a code used
// before, disabled: told apart for nobody, and told the later the more often that name failed:
// login_brake.hpp), unavailable (also: too many try that name at once).
boost::asio::awaitable<core::Result<std::string>> log_in(Desk& desk, Login login);
boost::asio::awaitable<core::Result<void>> log_out(Desk& desk, std::string cookie);

// Who is asking. `team` is there for those who were granted content.
struct Viewer {
  store::UserRow user;
  std::optional<vault::TeamKey> team;
};
enum class SessionUse {
  acting,   // prolongs the session [30 min idle, 12 h in all]
  watching  // a page left open must not keep it alive
};
// Errors: unauthenticated.
boost::asio::awaitable<core::Result<Viewer>> who_is(Desk& desk, std::string cookie, SessionUse use);

}  // namespace kast::server
