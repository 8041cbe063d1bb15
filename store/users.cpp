#include "store/users.hpp"

#include <array>

namespace kast::store {
namespace {

constexpr std::array<std::string_view, 3> kStatus{"active", "leave", "disabled"};

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> words;
  while (!list.empty()) {
    const auto end = std::min(list.find(' '), list.size());
    if (end > 0) words.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

template <class Enum>
std::vector<Enum> values_of(std::string_view list) {
  std::vector<Enum> values;
  for (const auto& word : words_of(list)) {
    if (const auto value = core::parse<Enum>(word)) values.push_back(*value);
  }
  return values;
}

template <class T>
std::string list_of(const std::vector<T>& values) {
  std::string list;
  for (const auto& value : values) {
    if constexpr (std::is_enum_v<T>) {
      list.append(to_word(value)) += ' ';
    } else {
      list.append(value) += ' ';
    }
  }
  return list;
}

#define KAST_USER_COLUMNS                                                               \
  "id, username, name, role, status, email, gender, languages, modalities, strengths, " \
  "public_key, private_sealed, totp_sealed, totp_step"

UserRow read_user(const Row& row) {
  UserRow r;
  r.id = row.id<core::UserId>(0);
  r.username = row.text(1);
  r.name = row.text(2);
  r.role = core::parse<core::Role>(row.text(3)).value_or(core::Role::analyst);
  r.status = row.text(4) == "active"  ? UserStatus::active
             : row.text(4) == "leave" ? UserStatus::leave
                                      : UserStatus::disabled;
  r.email = row.text(5);
  r.gender = core::parse<core::Gender>(row.text(6)).value_or(core::Gender::any);
  r.languages = words_of(row.text(7));
  r.modalities = values_of<core::Modality>(row.text(8));
  r.strengths = values_of<core::Topic>(row.text(9));
  r.public_key = row.blob(10);
  r.private_sealed = row.blob(11);
  r.totp_sealed = row.blob(12);
  r.totp_step = row.integer(13);
  return r;
}

}  // namespace

std::string_view to_word(UserStatus status) { return kStatus.at(static_cast<std::size_t>(status)); }

void insert_user(Tx& tx, const UserRow& r, core::Time now) {
  tx.run(
      "INSERT INTO users (" KAST_USER_COLUMNS
      ", created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
      {r.id, r.username, r.name, core::to_word(r.role), to_word(r.status), r.email,
       core::to_word(r.gender), list_of(r.languages), list_of(r.modalities), list_of(r.strengths),
       Blob{r.public_key}, Blob{r.private_sealed}, Blob{r.totp_sealed}, r.totp_step, now});
}

void update_credentials(Tx& tx, const UserRow& r) {
  tx.run(
      "UPDATE users SET public_key = ?2, private_sealed = ?3, totp_sealed = ?4, totp_step = 0 "
      "WHERE id = ?1",
      {r.id, Blob{r.public_key}, Blob{r.private_sealed}, Blob{r.totp_sealed}});
}

void set_status(Tx& tx, const core::UserId& user, UserStatus status) {
  tx.run("UPDATE users SET status = ?2 WHERE id = ?1", {user, to_word(status)});
}

std::optional<UserRow> find_user(Tx& tx, std::string_view username) {
  return tx.first("SELECT " KAST_USER_COLUMNS " FROM users WHERE username = ?1", {username},
                  read_user);
}

std::optional<UserRow> find_user(Tx& tx, const core::UserId& id) {
  return tx.first("SELECT " KAST_USER_COLUMNS " FROM users WHERE id = ?1", {id}, read_user);
}

std::vector<UserRow> all_users(Tx& tx) {
  return tx.all("SELECT " KAST_USER_COLUMNS " FROM users ORDER BY username", {}, read_user);
}

bool use_totp_step(Tx& tx, const core::UserId& user, std::int64_t step) {
  return tx.run("UPDATE users SET totp_step = ?2 WHERE id = ?1 AND totp_step < ?2", {user, step}) ==
         1;
}

void put_team_wrap(Tx& tx, const TeamWrapRow& r) {
  tx.run(
      "INSERT INTO team_wraps (user_id, epoch, wrap, roster_mac) VALUES (?1, ?2, ?3, ?4) "
      "ON CONFLICT (user_id, epoch) DO UPDATE SET wrap = ?3, roster_mac = ?4",
      {r.user, r.epoch, Blob{r.wrap}, Blob{r.roster_mac}});
}

std::optional<TeamWrapRow> team_wrap_of(Tx& tx, const core::UserId& user) {
  return tx.first(
      "SELECT user_id, epoch, wrap, roster_mac FROM team_wraps WHERE user_id = ?1 "
      "ORDER BY epoch DESC LIMIT 1",
      {user}, [](const Row& row) {
        return TeamWrapRow{row.id<core::UserId>(0), row.integer(1), std::string{row.blob(2)},
                           std::string{row.blob(3)}};
      });
}

void drop_team_wraps(Tx& tx, const core::UserId& user) {
  tx.run("DELETE FROM team_wraps WHERE user_id = ?1", {user});
}

void insert_session(Tx& tx, const SessionRow& r) {
  tx.run(
      "INSERT INTO sessions (lookup, user_id, sealed, created_at, seen_at) "
      "VALUES (?1, ?2, ?3, ?4, ?5)",
      {Blob{r.lookup}, r.user, Blob{r.sealed}, r.created_at, r.seen_at});
}

std::optional<SessionRow> find_session(Tx& tx, std::string_view lookup) {
  return tx.first(
      "SELECT lookup, user_id, sealed, created_at, seen_at FROM sessions "
      "WHERE lookup = ?1",
      {Blob{lookup}}, [](const Row& row) {
        return SessionRow{std::string{row.blob(0)}, row.id<core::UserId>(1),
                          std::string{row.blob(2)}, row.time(3), row.time(4)};
      });
}

void touch_session(Tx& tx, std::string_view lookup, core::Time now) {
  tx.run("UPDATE sessions SET seen_at = ?2 WHERE lookup = ?1", {Blob{lookup}, now});
}

void end_session(Tx& tx, std::string_view lookup) {
  tx.run("DELETE FROM sessions WHERE lookup = ?1", {Blob{lookup}});
}

void end_sessions_of(Tx& tx, const core::UserId& user) {
  tx.run("DELETE FROM sessions WHERE user_id = ?1", {user});
}

void expire_sessions(Tx& tx, core::Time idle_since, core::Time created_before) {
  tx.run("DELETE FROM sessions WHERE seen_at < ?1 OR created_at < ?2",
         {idle_since, created_before});
}

std::optional<std::string> setting(Tx& tx, std::string_view name) {
  return tx.first("SELECT value FROM settings WHERE name = ?1", {name},
                  [](const Row& row) { return std::string{row.blob(0)}; });
}

void put_setting(Tx& tx, std::string_view name, std::string_view value) {
  tx.run(
      "INSERT INTO settings (name, value) VALUES (?1, ?2) "
      "ON CONFLICT (name) DO UPDATE SET value = ?2",
      {name, Blob{value}});
}

}  // namespace kast::store
