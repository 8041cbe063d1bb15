// The keys that a running server holds: the server key, the pinned team public key, this minute's
// secrets with the team and with today's transit pair. Used on the I/O thread only.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/clock.hpp"
#include "core/result.hpp"
#include "store/duties.hpp"
#include "store/store.hpp"
#include "store/vault/minute_sealer.hpp"
#include "store/vault/server_keys.hpp"
#include "store/vault/team_pin.hpp"
#include "store/vault/transit.hpp"

namespace kast::server {

// The pair of a day, opened by the server key. Errors: corrupt. Thread-safe.
core::Result<vault::KeyPair> open_transit_row(const vault::ServerKeys& server,
                                              const store::TransitRow& row);

class Keyring {
 public:
  // Loads DIR/server.key and DIR/team.pub and holds the pin against the database: a mismatch is
  // `corrupt`, and nothing may start. Makes today's transit pair if nobody has.
  static core::Result<std::unique_ptr<Keyring>> open(const std::filesystem::path& keys_dir,
                                                     store::Store& db, const core::Clock& clock,
                                                     core::Random& random);

  [[nodiscard]] const vault::ServerKeys& server() const { return server_; }
  [[nodiscard]] const vault::TeamPin& pin() const { return pin_; }
  [[nodiscard]] std::int64_t epoch() const { return pin_.epoch(); }
  vault::MinuteSealer& team() { return team_; }

  // Seals an outbox row's body to the newest transit pair; the row says which day that is.
  void seal_outbox(store::OutboxRow& row, std::string_view body);
  [[nodiscard]] core::Result<std::string> open_outbox(const store::OutboxRow& row,
                                                      const store::TransitRow& key);

  // The pair of the coming day is made before it begins, by a job.
  static core::Result<store::TransitRow> make_transit(const vault::ServerKeys& server,
                                                      std::int64_t day, core::Random& random);
  void use_transit(const store::TransitRow& row);
  [[nodiscard]] std::int64_t transit_day() const { return day_; }
  // Writes the newest pair's public half to `file`, unless it stands there.
  [[nodiscard]] core::Result<void> publish_transit(const std::filesystem::path& file) const;
  void expire();  // wipes secrets of minutes gone by

 private:
  Keyring(vault::ServerKeys server, const vault::TeamPin& pin, const core::Clock& clock,
          core::Random& random);

  vault::ServerKeys server_;
  vault::TeamPin pin_;
  const core::Clock& clock_;
  core::Random& random_;
  vault::MinuteSealer team_;
  std::optional<vault::MinuteSealer> transit_;
  std::int64_t day_ = -1;
};

}  // namespace kast::server
