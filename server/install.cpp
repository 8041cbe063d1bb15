#include "server/install.hpp"

#include "server/flow/totp.hpp"
#include "store/contexts.hpp"
#include "store/sqlite/engine.hpp"
#include "store/vault/passphrase.hpp"
#include "store/vault/roster.hpp"
#include "store/vault/server_keys.hpp"
#include "store/vault/team_pin.hpp"
#include "store/vault/user_keys.hpp"

namespace kast::server {
namespace {

store::Context recovery_column(std::int64_t epoch) {
  return store::column("settings", "team_recovery_wrap", core::InquiryId{}, core::UserId{}, epoch);
}

struct Made {
  store::UserRow row;
  std::optional<store::TeamWrapRow> wrap;
  Credentials credentials;
};

// Keys, passphrase and code for `row`, whose id and role are set.
core::Result<Made> make_credentials(store::UserRow row, const vault::TeamKey* team,
                                    core::Random& random) {
  Made made;
  const auto keys = vault::UserKeys::create(random);
  made.credentials = {row.username, vault::generate_passphrase(random), {}, row.role};
  std::array<std::byte, kTotpSecretBytes> secret{};
  random.fill(secret);
  made.credentials.totp_secret = totp_text(core::as_text(secret));

  auto locked =
      vault::lock_user(keys, made.credentials.password, store::private_key_column(row.id), random);
  if (!locked) return locked.error();
  auto totp = vault::seal_totp(keys.pair.public_key, store::totp_column(row.id),
                               core::as_text(secret), random);
  if (!totp) return totp.error();
  row.public_key = keys.pair.public_key.view();
  row.private_sealed = std::move(*locked);
  row.totp_sealed = std::move(*totp);
  if (team != nullptr) {
    const vault::RosterEntry entry{row.id, row.role, keys.pair.public_key};
    auto wrap = vault::wrap_team_for_user(*team, keys.pair.public_key,
                                          store::user_wrap_column(row.id, team->epoch), random);
    if (!wrap) return wrap.error();
    made.wrap =
        store::TeamWrapRow{row.id, team->epoch, std::move(*wrap), vault::roster_mac(*team, entry)};
  }
  made.row = std::move(row);
  return made;
}

// Whom a command was about; the person at the command line has no id of ours.
std::string about_user(std::string_view action, const core::UserId& id) {
  return std::string{action} + ' ' + core::to_hex(id.bytes);
}

}  // namespace

core::Result<std::unique_ptr<AuditTrail>> begin_command_audit(const std::filesystem::path& keys_dir,
                                                              store::Store& db,
                                                              const core::Clock& clock,
                                                              core::Random& random) {
  const auto pin = vault::TeamPin::load(keys_dir / "team.pub");
  if (!pin) return pin.error();
  return AuditTrail::begin_beside(db, *pin, clock, random);
}

core::Result<Installed> install(const std::filesystem::path& keys_dir, store::Store& db,
                                core::Random& random) {
  const auto server = vault::ServerKeys::create(keys_dir, random);
  if (!server) return server.error();
  Installed installed{vault::TeamKey::create(random), {}};
  const auto& team = installed.team;
  const auto recovery = vault::RecoveryKey::create(random);
  installed.recovery_key = recovery.text();
  auto wrap = vault::wrap_team_for_recovery(team, recovery.pair().public_key,
                                            recovery_column(team.epoch), random);
  if (!wrap) return wrap.error();
  const vault::TeamPin pin{team.pair.public_key, team.epoch};
  if (const auto saved = pin.save(keys_dir / "team.pub"); !saved) return saved.error();
  const auto stored =
      db.write_now([team_public = std::string{team.pair.public_key.view()}, wrap = *wrap,
                    recovery_public = std::string{recovery.pair().public_key.view()},
                    epoch = std::to_string(team.epoch)](store::Tx& tx) {
        store::put_setting(tx, "team_public", team_public);
        store::put_setting(tx, "team_epoch", epoch);
        store::put_setting(tx, "team_recovery_wrap", wrap);
        store::put_setting(tx, "recovery_public", recovery_public);
      });
  if (!stored) return stored.error();
  return installed;
}

core::Result<Credentials> add_user(store::Store& db, const NewUser& user,
                                   const vault::TeamKey* team, core::Random& random,
                                   AuditTrail& audit) {
  store::UserRow row;
  row.id = core::UserId::random(random);
  row.username = user.username;
  row.name = user.name;
  row.email = user.email;
  row.role = user.role;
  row.gender = user.gender;
  row.languages = user.languages;
  row.modalities = user.modalities;
  row.strengths = user.strengths;
  auto made = make_credentials(std::move(row), team, random);
  if (!made) return made.error();
  const auto entry = audit.entry(about_user("user.add", made->row.id), {});
  const auto stored = db.write_now([&made, &entry](store::Tx& tx) {
    store::insert_user(tx, made->row, entry.at);
    if (made->wrap) store::put_team_wrap(tx, *made->wrap);
    store::insert_audit(tx, entry);
  });
  if (!stored) return stored.error();
  return made->credentials;
}

core::Result<Credentials> reset_user(store::Store& db, const std::string& username,
                                     const vault::TeamKey* team, core::Random& random,
                                     AuditTrail& audit) {
  const auto found = db.read_now([&](store::Tx& tx) { return store::find_user(tx, username); });
  if (!found) return found.error();
  if (!*found) return core::fail(core::ErrorCode::not_found, "nobody has that name");
  auto made = make_credentials(**found, team, random);
  if (!made) return made.error();
  const auto entry = audit.entry(about_user("user.reset", made->row.id), {});
  const auto stored = db.write_now([&made, &entry](store::Tx& tx) {
    store::update_credentials(tx, made->row);
    store::drop_team_wraps(tx, made->row.id);
    if (made->wrap) store::put_team_wrap(tx, *made->wrap);
    store::end_sessions_of(tx, made->row.id);
    store::insert_audit(tx, entry);
  });
  if (!stored) return stored.error();
  return made->credentials;
}

core::Result<void> disable_user(store::Store& db, const std::string& username, AuditTrail& audit) {
  const auto found = db.read_now([&](store::Tx& tx) { return store::find_user(tx, username); });
  if (!found) return found.error();
  if (!*found) return core::fail(core::ErrorCode::not_found, "nobody has that name");
  const auto id = (*found)->id;
  const auto entry = audit.entry(about_user("user.disable", id), {});
  return db.write_now([&](store::Tx& tx) {
    store::set_status(tx, id, store::UserStatus::disabled);
    store::drop_team_wraps(tx, id);
    store::end_sessions_of(tx, id);
    store::insert_audit(tx, entry);
  });
}

core::Result<vault::TeamKey> team_by_recovery(store::Store& db, std::string_view recovery_key) {
  const auto key = vault::RecoveryKey::parse(recovery_key);
  if (!key) return key.error();
  struct Held {
    std::optional<std::string> wrap, epoch;
  };
  const auto held = db.read_now([](store::Tx& tx) {
    return Held{store::setting(tx, "team_recovery_wrap"), store::setting(tx, "team_epoch")};
  });
  if (!held) return held.error();
  if (!held->wrap || !held->epoch) {
    return core::fail(core::ErrorCode::corrupt, "the database holds no team key");
  }
  return vault::open_team_by_recovery(key->pair(), recovery_column(std::stoll(*held->epoch)),
                                      *held->wrap);
}

core::Result<std::unique_ptr<store::Store>> open_database(const config::Settings& settings,
                                                          const core::Clock& clock) {
  store::sqlite::Options options;
  options.file = settings.data.dir / "kast.db";
  options.batch = static_cast<std::size_t>(settings.store.batch);
  options.queue = static_cast<std::size_t>(settings.store.queue);
  return store::sqlite::open(options, clock);
}

core::Result<vault::TeamKey> team_by_passphrase(store::Store& db, const std::string& username,
                                                const std::string& passphrase) {
  struct Held {
    std::optional<store::UserRow> user;
    std::optional<store::TeamWrapRow> wrap;
  };
  const auto held = db.read_now([&](store::Tx& tx) {
    Held found{store::find_user(tx, username), {}};
    if (found.user) found.wrap = store::team_wrap_of(tx, found.user->id);
    return found;
  });
  if (!held) return held.error();
  const auto wrong = core::fail(core::ErrorCode::invalid_input, "name or passphrase is wrong");
  if (!held->user || !held->wrap) return wrong;
  const auto keys = vault::open_user(passphrase, store::private_key_column(held->user->id),
                                     held->user->private_sealed);
  if (!keys) return wrong;
  return vault::open_team_by_user(
      keys->pair, store::user_wrap_column(held->user->id, held->wrap->epoch), held->wrap->wrap);
}

}  // namespace kast::server
