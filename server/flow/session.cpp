#include "server/flow/session.hpp"

#include <algorithm>

#include "server/flow/totp.hpp"
#include "store/contexts.hpp"
#include "store/vault/roster.hpp"
#include "store/vault/token.hpp"
#include "store/vault/user_keys.hpp"

namespace kast::server {
namespace {

using core::ErrorCode;

core::Error not_logged_in() { return core::fail(ErrorCode::unauthenticated, "not logged in"); }

struct Known {
  store::UserRow user;
  std::optional<store::TeamWrapRow> wrap;
};

std::optional<Known> find_known(store::Tx& tx, const std::string& username) {
  auto user = store::find_user(tx, username);
  if (!user) return std::nullopt;
  auto wrap = store::team_wrap_of(tx, user->id);
  return Known{std::move(*user), std::move(wrap)};
}

// What a right passphrase and code open.
struct Unlocked {
  std::int64_t totp_step = 0;
  std::optional<vault::TeamKey> team;
};

core::Result<std::optional<vault::TeamKey>> open_team(const Known& known,
                                                      const vault::UserKeys& keys,
                                                      const vault::TeamPin& pin) {
  if (!known.wrap) return std::optional<vault::TeamKey>{};
  auto team = vault::open_team_by_user(
      keys.pair, store::user_wrap_column(known.user.id, known.wrap->epoch), known.wrap->wrap);
  if (!team) return team.error();
  if (const auto pinned = pin.check(team->pair.public_key, team->epoch); !pinned) {
    return pinned.error();
  }
  const vault::RosterEntry entry{known.user.id, known.user.role, keys.pair.public_key};
  if (const auto listed = vault::verify_roster(*team, entry, known.wrap->roster_mac); !listed) {
    return listed.error();
  }
  return std::optional<vault::TeamKey>{std::move(*team)};
}

// Runs on the pool. A user nobody has costs the same.
core::Result<Unlocked> unlock(const std::optional<Known>& known, const Login& login,
                              const vault::TeamPin& pin, core::Time now) {
  if (!known) {
    if (const auto nobody = vault::open_nobody(login.password); !nobody) return nobody.error();
    return not_logged_in();
  }
  const auto keys = vault::open_user(login.password, store::private_key_column(known->user.id),
                                     known->user.private_sealed);
  if (!keys) return keys.error();
  const auto secret =
      vault::open_totp(*keys, store::totp_column(known->user.id), known->user.totp_sealed);
  if (!secret) return secret.error();
  const auto step = totp_step(*secret, login.totp, now);
  if (!step || known->user.status == store::UserStatus::disabled) return not_logged_in();
  auto team = open_team(*known, *keys, pin);
  if (!team) return team.error();
  return Unlocked{*step, std::move(*team)};
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

// A place to check a passphrase of that name: one gets free, or the patience ends.
boost::asio::awaitable<bool> find_place(Desk& desk, const std::string& key) {
  constexpr auto kPatience = std::chrono::seconds(5);
  constexpr auto kLook = std::chrono::milliseconds(50);
  for (core::Duration waited{}; !desk.logins.enter(key); waited += kLook) {
    if (waited >= kPatience || desk.logins.closed()) co_return false;
    co_await desk.time.sleep_until(desk.time.now() + kLook);
  }
  co_return true;
}

// In short steps, so that neither a clock that is set nor a stop makes it longer.
boost::asio::awaitable<void> hold_back(Desk& desk, core::Duration hold) {
  constexpr core::Duration kStep = std::chrono::seconds(1);
  for (; hold > core::Duration::zero() && !desk.logins.closed(); hold -= kStep) {
    co_await desk.time.sleep_until(desk.time.now() + std::min(hold, kStep));
  }
}

class Place {
 public:
  Place(LoginBrake& brake, const std::string& key) : brake_(brake), key_(key) {}
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  ~Place() { brake_.leave(key_); }

 private:
  LoginBrake& brake_;
  const std::string& key_;
};

boost::asio::awaitable<core::Result<std::string>> try_log_in(Desk& desk, Login login) {
  const auto username = lower(login.username);
  auto find = [username](store::Tx& tx) { return find_known(tx, username); };
  auto known = co_await desk.db.read(find);
  if (!known) co_return known.error();
  const auto now = desk.time.now();
  auto try_keys = [&pin = desk.keys.pin(), found = *known, login = std::move(login), now] {
    return unlock(found, login, pin, now);
  };
  auto unlocked = co_await desk.hashes.run(try_keys);
  if (!unlocked) {
    const auto code = unlocked.error().code;
    if (code == ErrorCode::unavailable || code == ErrorCode::corrupt) co_return unlocked.error();
    co_return not_logged_in();
  }
  const auto& user = (*known)->user;
  const auto token = vault::Token::generate(vault::TokenPurpose::session, desk.random);
  const auto since = desk.time.sure_now();
  store::SessionRow session{token.lookup_hash(), user.id, {}, since, since};
  if (unlocked->team) {
    session.sealed = vault::wrap_team_for_session(
        *unlocked->team, token, store::session_column(user.id, unlocked->team->epoch), desk.random);
  }
  auto open_session =
      [session, step = unlocked->totp_step,
       audit = desk.audit.entry("login", {}, user.id)](store::Tx& tx) -> core::Result<void> {
    if (!store::use_totp_step(tx, session.user, step)) return not_logged_in();
    store::insert_session(tx, session);
    store::insert_audit(tx, audit);
    return {};
  };
  auto opened = co_await desk.db.write(open_session);
  if (!opened) co_return opened.error();
  co_return token.text();
}

}  // namespace

boost::asio::awaitable<core::Result<std::string>> log_in(Desk& desk, Login login) {
  if (!desk.settings.abuse.enabled) co_return co_await try_log_in(desk, std::move(login));
  const auto key = desk.logins.key_of(lower(login.username));
  if (!co_await find_place(desk, key)) {
    co_return core::fail(ErrorCode::unavailable, "too many try that name at once");
  }
  core::Result<std::string> cookie{not_logged_in()};
  {
    const Place place{desk.logins, key};
    cookie = co_await try_log_in(desk, std::move(login));
  }
  if (!cookie && cookie.error().code == ErrorCode::unauthenticated) {
    co_await hold_back(desk, desk.logins.failed(key, desk.time.sure_now()));
  }
  co_return cookie;
}

boost::asio::awaitable<core::Result<void>> log_out(Desk& desk, std::string cookie) {
  const auto lookup = vault::token_lookup(vault::TokenPurpose::session, cookie);
  auto end = [lookup](store::Tx& tx) { store::end_session(tx, lookup); };
  co_return co_await desk.db.write(end);
}

namespace {

struct Found {
  store::SessionRow session;
  store::UserRow user;
};

std::optional<Found> find_live(store::Tx& tx, const std::string& lookup, core::Time idle_since,
                               core::Time created_after) {
  auto session = store::find_session(tx, lookup);
  if (!session || session->seen_at < idle_since || session->created_at < created_after) {
    return std::nullopt;
  }
  auto user = store::find_user(tx, session->user);
  if (!user || user->status == store::UserStatus::disabled) return std::nullopt;
  return Found{std::move(*session), std::move(*user)};
}

}  // namespace

boost::asio::awaitable<core::Result<Viewer>> who_is(Desk& desk, std::string cookie,
                                                    SessionUse use) {
  const auto token = vault::Token::parse(vault::TokenPurpose::session, cookie);
  if (!token) co_return not_logged_in();
  const auto now = desk.time.sure_now();  // a session lasts its time, whatever the clock is set to
  const auto& rules = desk.settings.login;
  auto find = [lookup = token->lookup_hash(), idle = now - rules.session_idle,
               oldest = now - rules.session_max](store::Tx& tx) {
    return find_live(tx, lookup, idle, oldest);
  };
  auto found = co_await desk.db.read(find);
  if (!found) co_return found.error();
  if (!*found) co_return not_logged_in();
  const auto& [session, user] = **found;
  Viewer viewer{user, std::nullopt};
  if (!session.sealed.empty()) {
    auto team = vault::open_team_by_session(
        *token, store::session_column(user.id, desk.keys.epoch()), session.sealed);
    if (!team) co_return not_logged_in();
    viewer.team = std::move(*team);
  }
  // A minute's grain spares a write a click. Seen in the future: the clock was set back, and the
  // idle time counts from here.
  const bool stale = now - session.seen_at > std::chrono::minutes(1) || session.seen_at > now;
  if (use == SessionUse::acting && stale) {
    auto touch = [lookup = session.lookup, now](store::Tx& tx) {
      store::touch_session(tx, lookup, now);
    };
    auto touched = co_await desk.db.write(touch);
    if (!touched) co_return touched.error();
  }
  co_return viewer;
}

}  // namespace kast::server
