// Staff: who they are, their keys, their place in the roster, their sessions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.hpp"
#include "core/inquiry.hpp"
#include "store/tx.hpp"

namespace kast::store {

enum class UserStatus { active, leave, disabled };
std::string_view to_word(UserStatus status);

struct UserRow {
  core::UserId id;
  std::string username;  // as typed at login, lower case
  std::string name;      // as inquirers see it: a first name
  core::Role role = core::Role::therapist;
  UserStatus status = UserStatus::active;
  std::string email;  // staff's own, for alerts; may be empty
  core::Gender gender = core::Gender::any;
  std::vector<std::string> languages;  // "nb", "en"
  std::vector<core::Modality> modalities;
  std::vector<core::Topic> strengths;
  std::string public_key, private_sealed, totp_sealed;
  std::int64_t totp_step = 0;  // last used; a code counts only when its step is newer
};

struct TeamWrapRow {
  core::UserId user;
  std::int64_t epoch = 1;
  std::string wrap, roster_mac;
};

struct SessionRow {
  std::string lookup;
  core::UserId user;
  std::string sealed;  // the team key under the cookie's secret; empty without content
  core::Time created_at, seen_at;
};

void insert_user(Tx& tx, const UserRow& row, core::Time now);  // Failure(conflict): name taken
void update_credentials(Tx& tx, const UserRow& row);
void set_status(Tx& tx, const core::UserId& user, UserStatus status);
std::optional<UserRow> find_user(Tx& tx, std::string_view username);
std::optional<UserRow> find_user(Tx& tx, const core::UserId& id);
std::vector<UserRow> all_users(Tx& tx);
// False when that step, or a later one, was used before.
bool use_totp_step(Tx& tx, const core::UserId& user, std::int64_t step);

void put_team_wrap(Tx& tx, const TeamWrapRow& row);
std::optional<TeamWrapRow> team_wrap_of(Tx& tx, const core::UserId& user);
void drop_team_wraps(Tx& tx, const core::UserId& user);

void insert_session(Tx& tx, const SessionRow& row);
std::optional<SessionRow> find_session(Tx& tx, std::string_view lookup);
void touch_session(Tx& tx, std::string_view lookup, core::Time now);
void end_session(Tx& tx, std::string_view lookup);
void end_sessions_of(Tx& tx, const core::UserId& user);
void expire_sessions(Tx& tx, core::Time idle_since, core::Time created_before);

// Facts about the installation.
std::optional<std::string> setting(Tx& tx, std::string_view name);
void put_setting(Tx& tx, std::string_view name, std::string_view value);

}  // namespace kast::store
