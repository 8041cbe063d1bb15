#include "store/vault/derive.hpp"

#include <array>
#include <sodium.h>
#include <stdexcept>

namespace kast::vault {
namespace {

constexpr std::string_view kPrefix = "kast/v1/";

void absorb(crypto_generichash_blake2b_state& state, std::string_view bytes) {
  crypto_generichash_blake2b_update(&state, raw(bytes), bytes.size());
}

}  // namespace

void derive_into(std::span<unsigned char, 32> out, Label label, std::string_view key, Parts parts) {
  crypto_generichash_blake2b_state state;
  if (crypto_generichash_blake2b_init(&state, raw(key), key.size(), out.size()) != 0) {
    throw std::logic_error("a derivation key is longer than 64 bytes");
  }
  absorb(state, kPrefix);
  absorb(state, label.name);
  absorb(state, {"\0", 1});
  for (const auto part : parts) {
    absorb(state, u64(part.size()));
    absorb(state, part);
  }
  crypto_generichash_blake2b_final(&state, out.data(), out.size());
  sodium_memzero(&state, sizeof state);
}

Key derive(Label label, std::string_view key, Parts parts) {
  Key out;
  derive_into(out.bytes().first<32>(), label, key, parts);
  return out;
}

Key derive(Label label, std::string_view key, std::initializer_list<std::string_view> parts) {
  return derive(label, key, Parts{parts.begin(), parts.size()});
}

Bytes derive_bytes(Label label, std::string_view key, Parts parts, std::size_t size) {
  std::array<unsigned char, 32> out{};
  derive_into(out, label, key, parts);
  return Bytes{as_view(out).substr(0, size)};
}

Bytes derive_bytes(Label label, std::string_view key, std::initializer_list<std::string_view> parts,
                   std::size_t size) {
  return derive_bytes(label, key, Parts{parts.begin(), parts.size()}, size);
}

}  // namespace kast::vault
