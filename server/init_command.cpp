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
    return core::fail(ErrorCode::forbidden,
                      "a therapist reads content: give the recovery key when it is asked for, or "
                      "on standard input");
  }
  auto team = team_by_recovery(db, recovery_key);
  if (!team) return core::fail(ErrorCode::forbidden, "the recovery key: " + team.error().detail);
  return std::optional<vault::TeamKey>{std::move(*team)};
}

// What a command works with: the installation that the settings name, and its entries in the log of
// who did what.
struct Workplace {
  core::SystemClock clock;
  core::SystemRandom random;
  std::unique_ptr<store::Store> db;
  std::unique_ptr<AuditTrail> audit;

  core::Result<void> open(const config::Settings& settings) {
    auto opened = open_database(settings, clock);
    if (!opened) return opened.error();
    db = std::move(*opened);
    return {};
  }
  core::Result<void> begin(const config::Settings& settings) {
    auto begun = begin_command_audit(settings.data.keys_dir, *db, clock, random);
    if (!begun) return begun.error();
    audit = std::move(*begun);
    return {};
  }
  core::Result<void> open_installed(const config::Settings& settings) {
    const auto file = settings.data.dir / "kast.db";
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
      return core::fail(ErrorCode::unavailable,
                        file.string() + ": there is no installation; make one with kast init");
    }
    if (const auto opened = open(settings); !opened) return opened.error();
    return begin(settings);
  }
};

core::Error nobody(const std::string& username) {
  return core::fail(ErrorCode::not_found, username + ": nobody has that name");
}

core::Result<void> make_folder(const std::filesystem::path& dir) {
  std::error_code error;
  std::filesystem::create_directories(dir, error);
  if (!error) {
    std::filesystem::permissions(dir, std::filesystem::perms::owner_all, error);
  }
  if (!error) return {};
  return core::fail(ErrorCode::conflict, dir.string() + ": can't be made: " + error.message());
}

}  // namespace

core::Result<void> init_installation(const config::Settings& settings, const NewUser& first) {
  if (const auto made = make_folder(settings.data.dir); !made) return made.error();
  Workplace at;
  if (const auto opened = at.open(settings); !opened) return opened.error();
  auto installed = install(settings.data.keys_dir, *at.db, at.random);
  if (!installed) return installed.error();
  if (const auto begun = at.begin(settings); !begun) return begun.error();
  const auto made = add_user(*at.db, first, &installed->team, at.random, *at.audit);
  if (!made) return made.error();
  std::cout << "Recovery key: the last way to what people wrote when every passphrase is lost, and "
               "needed to add a therapist.\nShown once. Print it and lock it away.\n\n  "
            << installed->recovery_key << "\n\n";
  show(*made);
  return at.audit->chain_now(*at.db);
}

core::Result<void> user_add(const config::Settings& settings, const NewUser& user,
                            const std::string& recovery_key) {
  Workplace at;
  if (const auto opened = at.open_installed(settings); !opened) return opened.error();
  const auto team = team_if(*at.db, user.role == core::Role::therapist, recovery_key);
  if (!team) return team.error();
  const auto made = add_user(*at.db, user, *team ? &**team : nullptr, at.random, *at.audit);
  if (!made) {
    if (made.error().code != ErrorCode::conflict) return made.error();
    return core::fail(ErrorCode::conflict, user.username + ": that name is taken");
  }
  show(*made);
  return at.audit->chain_now(*at.db);
}

core::Result<void> user_reset(const config::Settings& settings, const std::string& username,
                              const std::string& recovery_key) {
  Workplace at;
  if (const auto opened = at.open_installed(settings); !opened) return opened.error();
  const auto found = at.db->read_now([&](store::Tx& tx) { return store::find_user(tx, username); });
  if (!found) return found.error();
  if (!*found) return nobody(username);
  const auto team = team_if(*at.db, (*found)->role == core::Role::therapist, recovery_key);
  if (!team) return team.error();
  const auto made = reset_user(*at.db, username, *team ? &**team : nullptr, at.random, *at.audit);
  if (!made) return made.error();
  show(*made);
  return at.audit->chain_now(*at.db);
}

core::Result<void> user_disable(const config::Settings& settings, const std::string& username) {
  Workplace at;
  if (const auto opened = at.open_installed(settings); !opened) return opened.error();
  const auto done = disable_user(*at.db, username, *at.audit);
  if (!done) return done.error().code == ErrorCode::not_found ? nobody(username) : done.error();
  std::cout << username << " can't log in any more; their sessions have ended.\n";
  return at.audit->chain_now(*at.db);
}

}  // namespace kast::server
