#include "store/vault/aead.hpp"

#include <sodium.h>

#include "store/vault/seal.hpp"

namespace kast::vault {

void encrypt(Bytes& out, const Key& key, std::string_view nonce, std::string_view associated,
             std::string_view plain) {
  out += nonce;
  const auto begin = out.size();
  out.resize(begin + plain.size() + kTagBytes);
  crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + begin, nullptr, raw(plain), plain.size(),
                                             raw(associated), associated.size(), nullptr,
                                             raw(nonce), key.data());
}

std::ptrdiff_t plain_size(std::string_view body) {
  if (body.size() < kNonceBytes + kTagBytes) return -1;
  return static_cast<std::ptrdiff_t>(body.size() - kNonceBytes - kTagBytes);
}

bool decrypt(std::span<unsigned char> out, const Key& key, std::string_view associated,
             std::string_view body) {
  if (plain_size(body) != static_cast<std::ptrdiff_t>(out.size())) return false;
  const auto text = body.substr(kNonceBytes);
  return crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, raw(text),
                                                    text.size(), raw(associated), associated.size(),
                                                    raw(body), key.data()) == 0;
}

}  // namespace kast::vault
