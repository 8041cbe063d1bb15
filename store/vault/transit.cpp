#include "store/vault/transit.hpp"

#include "store/vault/minute_sealer.hpp"
#include "store/vault/padding.hpp"
#include "store/vault/public_line.hpp"
#include "store/vault/seal.hpp"

namespace kast::vault {
namespace {

constexpr std::string_view kWord = "kast-transit-1";

Context place_of(std::uint32_t day) { return {"transit_key", "secret", {}, {}, day}; }

}  // namespace

std::uint32_t transit_day(core::Time time) {
  return static_cast<std::uint32_t>(
      std::chrono::floor<std::chrono::days>(time).time_since_epoch().count());
}

TransitKey make_transit_key(const ServerKeys& server, std::uint32_t day, core::Random& random) {
  const auto pair = KeyPair::random(random);
  return {day, pair.public_key,
          server.seal(ServerSeal::transit, place_of(day), pair.secret.view(), random)};
}

core::Result<KeyPair> open_transit_key(const ServerKeys& server, const TransitKey& row) {
  auto secret = server.open_secret(ServerSeal::transit, place_of(row.day), row.sealed_secret);
  if (!secret) return secret.error();
  auto pair = KeyPair::from_secret(std::move(*secret));
  if (pair.public_key != row.public_key) return does_not_open();
  return pair;
}

core::Result<void> write_transit_public(const std::filesystem::path& path,
                                        const TransitPublic& transit) {
  return write_public_line(path, kWord, {transit.day, transit.public_key});
}

core::Result<TransitPublic> read_transit_public(const std::filesystem::path& path) {
  const auto line = read_public_line(path, kWord);
  if (!line) return line.error();
  return TransitPublic{line->number, line->key};
}

core::Result<Bytes> seal_for_transit(const TransitPublic& transit, const Context& context,
                                     std::string_view plain, core::Random& random) {
  auto padded = pad(plain);
  auto sealed = seal_box(labels::kTransitBox, transit.public_key, context, padded, random);
  wipe(padded);
  return sealed;
}

core::Result<std::string> open_transit(const KeyPair& transit, const Context& context,
                                       std::string_view sealed) {
  return open_minute_text(transit, labels::kTransitBox, context, sealed);
}

}  // namespace kast::vault
