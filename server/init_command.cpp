#include "server/init_command.hpp"

#include <filesystem>
#include <iostream>

#include "store/sqlite/engine.hpp"

namespace kast::server {
namespace {

using core::ErrorCode;

void show(const Credentials& made) {
  std::cout << "Shown once. Write it down and hand it over in person.\n"
            << "  user name    " << made.username << "\n  passphrase   " << made.password
            << "\n  code secret  " << made.totp_secret
            << "   (for an authenticator app: SHA-1, 6 digits, 30 s)\n";
}

// The team key, when `wanted`; nothing else can grant content.
core::Result<std::optional<vault::TeamKey>> team_if(store::Store& db, bool wanted,
                                                    const std::string& recovery_key) {
  if (!wanted) return std::optional<vault::TeamKey>{};
  if (recovery_key.empty()) {
    return core::fail(ErrorCode::invalid_input,
                      "a therapist reads content: the recovery key is asked for on standard input");
  }
  auto team = team_by_recovery(db, recovery_key);
  if (!team) return team.error();
  return std::optional<vault::TeamKey>{std::move(*team)};
}

}  // namespace

core::Result<void> init_installation(const config::Settings& settings, const NewUser& first) {
  std::error_code error;
  std::filesystem::create_directories(settings.data.dir, error);
  if (error) {
    return core::fail(ErrorCode::unavailable,
                      settings.data.dir.string() + ": can't be made: " + error.message());
  }
  std::filesystem::permissions(settings.data.dir, std::filesystem::perms::owner_all, error);
  core::SystemClock clock;
  core::SystemRandom random;
  auto db = open_database(settings, clock);
  if (!db) return db.error();
  auto installed = install(settings.data.keys_dir, **db, random);
  if (!installed) return installed.error();
  const auto made = add_user(**db, first, &installed->team, random, clock.now());
  if (!made) return made.error();
  std::cout << "Recovery key: the last way to what people wrote when every passphrase is lost, and "
               "needed to add a therapist.\nShown once. Print it and lock it away.\n\n  "
            << installed->recovery_key << "\n\n";
  show(*made);
  return {};
}

core::Result<void> user_add(const config::Settings& settings, const NewUser& user,
                            const std::string& recovery_key) {
  core::SystemClock clock;
  core::SystemRandom random;
  auto db = open_database(settings, clock);
  if (!db) return db.error();
  const auto team = team_if(**db, user.role == core::Role::therapist, recovery_key);
  if (!team) return team.error();
  const auto made = add_user(**db, user, *team ? &**team : nullptr, random, clock.now());
  if (!made) {
    if (made.error().code != ErrorCode::conflict) return made.error();
    return core::fail(ErrorCode::invalid_input, user.username + ": that name is taken");
  }
  show(*made);
  return {};
}

core::Result<void> user_reset(const config::Settings& settings, const std::string& username,
                              const std::string& recovery_key) {
  core::SystemClock clock;
  core::SystemRandom random;
  auto db = open_database(settings, clock);
  if (!db) return db.error();
  const auto found = (*db)->read_now([&](store::Tx& tx) { return store::find_user(tx, username); });
  if (!found) return found.error();
  if (!*found) return core::fail(ErrorCode::invalid_input, username + ": nobody has that name");
  const auto team = team_if(**db, (*found)->role == core::Role::therapist, recovery_key);
  if (!team) return team.error();
  const auto made = reset_user(**db, username, *team ? &**team : nullptr, random);
  if (!made) return made.error();
  show(*made);
  return {};
}

core::Result<void> user_disable(const config::Settings& settings, const std::string& username) {
  core::SystemClock clock;
  auto db = open_database(settings, clock);
  if (!db) return db.error();
  const auto done = (*db)->write_now([&](store::Tx& tx) {
    const auto user = store::find_user(tx, username);
    if (!user) return false;
    store::set_status(tx, user->id, store::UserStatus::disabled);
    store::drop_team_wraps(tx, user->id);
    store::end_sessions_of(tx, user->id);
    return true;
  });
  if (!done) return done.error();
  if (!*done) return core::fail(ErrorCode::invalid_input, username + ": nobody has that name");
  std::cout << username << " can't log in any more; their sessions have ended.\n";
  return {};
}

}  // namespace kast::server
