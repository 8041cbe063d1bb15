// The team public key, pinned in a file outside the database: somebody who can only write the
// database can't make intake seal to a key of their own. A mismatch stops intake and alarms.
//
// One line: "kast-team-1 EPOCH HEX", HEX being the 64 lower-case digits of the public key.
// Thread-safe.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/result.hpp"
#include "store/vault/key_pair.hpp"

namespace kast::vault {

class TeamPin {
 public:
  TeamPin(const PublicKey& key, std::uint32_t epoch) : key_(key), epoch_(epoch) {}

  // Errors name the path: unavailable (missing), corrupt (not such a line).
  static core::Result<TeamPin> load(const std::filesystem::path& path);
  // Durable when it returns; replaces an older pin.
  [[nodiscard]] core::Result<void> save(const std::filesystem::path& path) const;

  // ErrorCode::corrupt when the database names another key or epoch.
  [[nodiscard]] core::Result<void> check(const PublicKey& from_database, std::uint32_t epoch) const;
  [[nodiscard]] const PublicKey& key() const { return key_; }
  [[nodiscard]] std::uint32_t epoch() const { return epoch_; }

 private:
  PublicKey key_;
  std::uint32_t epoch_;
};

}  // namespace kast::vault
