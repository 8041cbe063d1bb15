// X25519 pairs (RFC 7748 §5): a public half that may stand anywhere, a private half in locked
// memory.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "store/vault/secret.hpp"

namespace kast::vault {

struct PublicKey {
  std::array<unsigned char, 32> bytes{};

  // Anything but 32 bytes yields nothing.
  static std::optional<PublicKey> from(std::string_view raw_bytes);
  [[nodiscard]] std::string_view view() const { return as_view(bytes); }
  bool operator==(const PublicKey&) const = default;
};

struct KeyPair {
  PublicKey public_key;
  Key secret;

  static KeyPair random(core::Random& random);
  static KeyPair from_secret(Key secret);  // one scalar multiplication, about 30 µs
  [[nodiscard]] KeyPair copy() const { return {public_key, secret.copy()}; }
};

// The secret both sides share (X25519). Empty for a public half of small order, whose result would
// be known to everyone (RFC 7748 §6.1).
std::optional<Key> diffie_hellman(const Key& mine, const PublicKey& theirs);

}  // namespace kast::vault
