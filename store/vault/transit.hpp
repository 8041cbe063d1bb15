// Transit: what the server must send later while nobody is logged in (the outbox), and raw mail an
// MTA handed over, are sealed to a pair that lives a day (SPEC §9). The private half stands in a
// table of its own, sealed by the server key and never in a backup; when it is destroyed, what it
// opened is gone. The public half stands in a file that `kast mail ingest`, which holds no secret,
// reads.
//
// Sealed values have the layout of box.hpp under labels::kTransitBox, padded. The server seals with
// a MinuteSealer of that purpose, `mail ingest` with seal_for_transit; open_transit opens both.
// The caller's Context should carry the day as key_epoch. Thread-safe.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/result.hpp"
#include "core/time.hpp"
#include "store/vault/box.hpp"
#include "store/vault/server_keys.hpp"

namespace kast::vault {

// Days since 1970-01-01 UTC.
std::uint32_t transit_day(core::Time time);

// A row of the transit table.
struct TransitKey {
  std::uint32_t day = 0;
  PublicKey public_key;
  Bytes sealed_secret;  // ServerSeal::transit, Context {"transit_key", "secret", day}
};

TransitKey make_transit_key(const ServerKeys& server, std::uint32_t day, core::Random& random);
// ErrorCode::corrupt: another server key, another day, or not the private half of `public_key`.
core::Result<KeyPair> open_transit_key(const ServerKeys& server, const TransitKey& row);

// The public half as a file, one line "kast-transit-1 DAY HEX". Durable when written.
struct TransitPublic {
  std::uint32_t day = 0;
  PublicKey public_key;
};
core::Result<void> write_transit_public(const std::filesystem::path& path,
                                        const TransitPublic& transit);
core::Result<TransitPublic> read_transit_public(const std::filesystem::path& path);

core::Result<Bytes> seal_for_transit(const TransitPublic& transit, const Context& context,
                                     std::string_view plain, core::Random& random);
core::Result<std::string> open_transit(const KeyPair& transit, const Context& context,
                                       std::string_view sealed);

}  // namespace kast::vault
