#include "server/keyring.hpp"

#include "store/contexts.hpp"
#include "store/users.hpp"
#include "store/vault/box.hpp"
#include "store/vault/labels.hpp"

namespace kast::server {

using core::ErrorCode;

core::Result<vault::KeyPair> open_transit_row(const vault::ServerKeys& server,
                                              const store::TransitRow& row) {
  const auto public_key = vault::PublicKey::from(row.public_key);
  if (!public_key) return core::fail(ErrorCode::corrupt, "a transit key is damaged");
  return vault::open_transit_key(
      server, {static_cast<std::uint32_t>(row.day), *public_key, row.private_sealed});
}

namespace {

struct Installed {
  std::optional<std::string> team_public, team_epoch;
  std::optional<store::TransitRow> transit;  // of the newest day
};

core::Result<void> check_pin(const vault::TeamPin& pin, const Installed& installed) {
  if (!installed.team_public || !installed.team_epoch) {
    return core::fail(ErrorCode::corrupt, "the database holds no team key: run `kast init`");
  }
  const auto key = vault::PublicKey::from(*installed.team_public);
  if (!key) return core::fail(ErrorCode::corrupt, "the database's team key is damaged");
  return pin.check(*key, static_cast<std::uint32_t>(std::stoul(*installed.team_epoch)));
}

// With another installation's key all would seem well, and no mail or alert would ever open.
core::Result<void> check_server_key(const vault::ServerKeys& server,
                                    const std::optional<store::TransitRow>& newest,
                                    const std::filesystem::path& file) {
  if (!newest || open_transit_row(server, *newest)) return {};
  return core::fail(ErrorCode::corrupt, file.string() + ": does not open what the database holds");
}

}  // namespace

Keyring::Keyring(vault::ServerKeys server, const vault::TeamPin& pin, const core::Clock& clock,
                 core::Random& random)
    : server_(std::move(server)),
      pin_(pin),
      clock_(clock),
      random_(random),
      team_(pin.key(), vault::labels::kTeamMinute, clock, random) {}

core::Result<std::unique_ptr<Keyring>> Keyring::open(const std::filesystem::path& keys_dir,
                                                     store::Store& db, const core::Clock& clock,
                                                     core::Random& random) {
  auto server = vault::ServerKeys::load(keys_dir);
  if (!server) return server.error();
  const auto pin = vault::TeamPin::load(keys_dir / "team.pub");
  if (!pin) return pin.error();
  const auto installed = db.read_now([](store::Tx& tx) {
    return Installed{store::setting(tx, "team_public"), store::setting(tx, "team_epoch"),
                     store::newest_transit(tx)};
  });
  if (!installed) return installed.error();
  if (const auto fits = check_pin(*pin, *installed); !fits) return fits.error();
  const auto key_file = keys_dir / vault::ServerKeys::kFileName;
  if (const auto fits = check_server_key(*server, installed->transit, key_file); !fits) {
    return fits.error();
  }

  const auto day = vault::transit_day(clock.now());
  const auto made = make_transit(*server, day, random);
  if (!made) return made.error();
  const auto transit = db.write_now([row = *made](store::Tx& tx) {
    store::insert_transit(tx, row);
    return *store::transit_of(tx, row.day);
  });
  if (!transit) return transit.error();
  std::unique_ptr<Keyring> ring{new Keyring(std::move(*server), *pin, clock, random)};
  ring->use_transit(*transit);
  return ring;
}

void Keyring::seal_outbox(store::OutboxRow& row, std::string_view body) {
  row.transit_day = day_;
  row.body = transit_->seal_text(store::outbox_column(row.id, day_), body);
}

core::Result<std::string> Keyring::open_outbox(const store::OutboxRow& row,
                                               const store::TransitRow& key) {
  const auto place = store::outbox_column(row.id, key.day);
  // Most mail leaves in the minute it was written in: no public-key operation then.
  if (auto own = transit_ ? transit_->open_own_text(place, row.body) : std::nullopt) {
    return std::move(*own);
  }
  const auto pair = open_transit_row(server_, key);
  if (!pair) return pair.error();
  return vault::open_transit(*pair, place, row.body);
}

core::Result<store::TransitRow> Keyring::make_transit(const vault::ServerKeys& server,
                                                      std::int64_t day, core::Random& random) {
  const auto made = vault::make_transit_key(server, static_cast<std::uint32_t>(day), random);
  return store::TransitRow{day, std::string{made.public_key.view()}, made.sealed_secret};
}

void Keyring::use_transit(const store::TransitRow& row) {
  const auto key = vault::PublicKey::from(row.public_key);
  if (!key || row.day <= day_) return;
  transit_.emplace(*key, vault::labels::kTransitBox, clock_, random_);
  day_ = row.day;
}

core::Result<void> Keyring::publish_transit(const std::filesystem::path& file) const {
  const vault::TransitPublic current{static_cast<std::uint32_t>(day_), transit_->recipient()};
  const auto there = vault::read_transit_public(file);
  if (there && there->day == current.day && there->public_key == current.public_key) return {};
  return vault::write_transit_public(file, current);
}

void Keyring::expire() {
  team_.expire();
  if (transit_) transit_->expire();
}

}  // namespace kast::server
