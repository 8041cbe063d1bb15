#include "store/vault/key_pair.hpp"

#include <algorithm>
#include <sodium.h>

namespace kast::vault {

std::optional<PublicKey> PublicKey::from(std::string_view raw_bytes) {
  PublicKey key;
  if (raw_bytes.size() != key.bytes.size()) return std::nullopt;
  std::copy_n(raw(raw_bytes), key.bytes.size(), key.bytes.begin());
  return key;
}

KeyPair KeyPair::from_secret(Key secret) {
  PublicKey public_key;
  crypto_scalarmult_base(public_key.bytes.data(), secret.data());
  return {public_key, std::move(secret)};
}

KeyPair KeyPair::random(core::Random& random) { return from_secret(Key::random(random)); }

std::optional<Key> diffie_hellman(const Key& mine, const PublicKey& theirs) {
  Key shared;
  if (crypto_scalarmult(shared.bytes().data(), mine.data(), theirs.bytes.data()) != 0) {
    return std::nullopt;
  }
  return shared;
}

}  // namespace kast::vault
