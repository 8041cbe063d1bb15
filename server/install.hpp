// Making an installation: keys, team, recovery key, people. Used by `kast init`, `kast user` and
// the demo.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "config/settings.hpp"
#include "core/clock.hpp"
#include "core/inquiry.hpp"
#include "core/result.hpp"
#include "server/audit_trail.hpp"
#include "store/store.hpp"
#include "store/users.hpp"
#include "store/vault/recovery.hpp"
#include "store/vault/team.hpp"

namespace kast::server {

// Makes KEYS/server.key, KEYS/team.pub and the team's rows. Errors: conflict (there is one).
struct Installed {
  vault::TeamKey team;
  std::string recovery_key;  // to be printed once
};
core::Result<Installed> install(const std::filesystem::path& keys_dir, store::Store& db,
                                core::Random& random);

struct NewUser {
  std::string username, name, email;
  core::Role role = core::Role::therapist;
  core::Gender gender = core::Gender::any;
  std::vector<std::string> languages;
  std::vector<core::Modality> modalities;
  std::vector<core::Topic> strengths;
};
struct Credentials {
  std::string username, password, totp_secret;  // shown once
  core::Role role = core::Role::therapist;
};
// The audit chain of a command, and of the installation that install() just made. Chained by
// chain_now() when all is done.
core::Result<std::unique_ptr<AuditTrail>> begin_command_audit(const std::filesystem::path& keys_dir,
                                                              store::Store& db,
                                                              const core::Clock& clock,
                                                              core::Random& random);
// `team`: whose key grants content; absent, the user reads nothing. Errors: conflict (name taken).
core::Result<Credentials> add_user(store::Store& db, const NewUser& user,
                                   const vault::TeamKey* team, core::Random& random,
                                   AuditTrail& audit);
// A new passphrase and code for somebody who lost theirs; `team` as above.
core::Result<Credentials> reset_user(store::Store& db, const std::string& username,
                                     const vault::TeamKey* team, core::Random& random,
                                     AuditTrail& audit);
// Ends somebody's access and sessions. Errors: not_found.
core::Result<void> disable_user(store::Store& db, const std::string& username, AuditTrail& audit);
// The database of an installation, its schema brought up to date.
core::Result<std::unique_ptr<store::Store>> open_database(const config::Settings& settings,
                                                          const core::Clock& clock);
// The team key, opened by a therapist's passphrase. Errors: invalid_input (name or passphrase).
core::Result<vault::TeamKey> team_by_passphrase(store::Store& db, const std::string& username,
                                                const std::string& passphrase);
// The team key, opened by the recovery key. Errors: invalid_input (mistyped), corrupt (another's).
core::Result<vault::TeamKey> team_by_recovery(store::Store& db, std::string_view recovery_key);

}  // namespace kast::server
