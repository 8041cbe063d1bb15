#include "store/vault/recovery.hpp"

#include "core/id.hpp"
#include "core/text.hpp"
#include "store/vault/derive.hpp"
#include "store/vault/encoding.hpp"

namespace kast::vault {
namespace {

constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kChecksumBytes = 3;
constexpr std::size_t kCharacters = (kSecretBytes + kChecksumBytes) * 8 / 5;

Bytes checksum(std::string_view secret) {
  return derive_bytes(labels::kRecoveryChecksum, {}, {secret}, kChecksumBytes);
}

}  // namespace

std::string RecoveryKey::text() const {
  std::string bytes{pair_.secret.view()};
  bytes += checksum(pair_.secret.view());
  auto characters = core::to_crockford(core::as_bytes(bytes));
  wipe(bytes);
  auto out = grouped(characters, 4);
  wipe(characters);
  return out;
}

core::Result<RecoveryKey> RecoveryKey::parse(std::string_view as_written) {
  const auto mistyped =
      core::fail(core::ErrorCode::invalid_input, "the recovery key is incomplete or mistyped");
  auto characters = read_crockford(as_written, kCharacters);
  if (!characters || characters->size() != kCharacters) return mistyped;
  auto bytes = from_crockford(*characters);
  wipe(*characters);
  if (!bytes) return mistyped;
  const std::string_view all{*bytes};
  const bool fits = same(checksum(all.substr(0, kSecretBytes)), all.substr(kSecretBytes));
  auto secret = Key::from(all.substr(0, kSecretBytes));
  wipe(*bytes);
  if (!fits) return mistyped;
  return RecoveryKey{KeyPair::from_secret(std::move(*secret))};
}

}  // namespace kast::vault
