#include "store/vault/user_keys.hpp"

#include <sodium.h>

#include "store/vault/aead.hpp"
#include "store/vault/derive.hpp"
#include "store/vault/passphrase.hpp"
#include "store/vault/seal.hpp"

namespace kast::vault {
namespace {

constexpr char kVersion = '\x01';
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kHead = 1 + 4 + 4 + kSaltBytes;
constexpr std::size_t kBlobBytes = kHead + kNonceBytes + 32 + kTagBytes;

bool allowed(PassphraseLimits limits) {
  return limits.passes >= kLeastLimits.passes && limits.passes <= kMostLimits.passes &&
         limits.memory_kib >= kLeastLimits.memory_kib &&
         limits.memory_kib <= kMostLimits.memory_kib;
}

Bytes head_of(PassphraseLimits limits, std::string_view salt) {
  Bytes head(1, kVersion);
  head += u32(limits.passes);
  head += u32(limits.memory_kib);
  head += salt;
  return head;
}

PassphraseLimits limits_of(std::string_view head) {
  return {static_cast<std::uint32_t>(from_little_endian(head.substr(1, 4))),
          static_cast<std::uint32_t>(from_little_endian(head.substr(5, 4)))};
}

// Argon2id over the normalised passphrase, then our label. Empty: no memory.
std::optional<Key> lock_key(std::string_view passphrase, std::string_view head) {
  const auto limits = limits_of(head);
  auto normal = normalise_passphrase(passphrase);
  Key stretched;
  const bool done =
      crypto_pwhash(stretched.bytes().data(), Key::kBytes, normal.data(), normal.size(),
                    raw(head.substr(kHead - kSaltBytes)), limits.passes,
                    std::size_t{limits.memory_kib} * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
  wipe(normal);
  if (!done) return std::nullopt;
  return derive(labels::kUserLock, stretched.view());
}

core::Error no_memory() {
  return core::fail(core::ErrorCode::unavailable, "no memory to check a passphrase");
}

core::Error wrong_passphrase() {
  return core::fail(core::ErrorCode::unauthenticated, "the login failed");
}

}  // namespace

core::Result<Bytes> lock_user(const UserKeys& keys, std::string_view passphrase,
                              const Context& context, core::Random& random,
                              PassphraseLimits limits) {
  if (!allowed(limits)) {
    return core::fail(core::ErrorCode::invalid_input, "passphrase limits are out of range");
  }
  std::array<std::byte, kSaltBytes + kNonceBytes> fresh{};
  random.fill(fresh);
  auto blob = head_of(limits, as_view(fresh).substr(0, kSaltBytes));
  const auto key = lock_key(passphrase, blob);
  if (!key) return no_memory();
  encrypt(blob, *key, as_view(fresh).substr(kSaltBytes), associated_data(context) + blob,
          keys.pair.secret.view());
  return blob;
}

core::Result<UserKeys> open_user(std::string_view passphrase, const Context& context,
                                 std::string_view blob) {
  if (blob.size() != kBlobBytes || blob.front() != kVersion || !allowed(limits_of(blob))) {
    return does_not_open();
  }
  const auto head = blob.substr(0, kHead);
  const auto key = lock_key(passphrase, head);
  if (!key) return no_memory();
  Key secret;
  if (!decrypt(secret.bytes(), *key, associated_data(context) + Bytes{head}, blob.substr(kHead))) {
    return wrong_passphrase();
  }
  return UserKeys{KeyPair::from_secret(std::move(secret))};
}

core::Result<UserKeys> open_nobody(std::string_view passphrase, PassphraseLimits limits) {
  auto blob = head_of(limits, Bytes(kSaltBytes, '\0'));
  blob.resize(kBlobBytes, '\0');
  return open_user(passphrase, {}, blob);
}

core::Result<Bytes> seal_totp(const PublicKey& user, const Context& context,
                              std::string_view secret, core::Random& random) {
  return seal_box(labels::kUserTotp, user, context, secret, random);
}

core::Result<std::string> open_totp(const UserKeys& user, const Context& context,
                                    std::string_view sealed) {
  return open_box(labels::kUserTotp, user.pair, context, sealed);
}

}  // namespace kast::vault
