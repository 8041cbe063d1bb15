#include "store/vault/seal.hpp"

#include <array>

#include "store/vault/aead.hpp"
#include "store/vault/padding.hpp"

namespace kast::vault {
namespace {

constexpr char kVersion = '\x01';

// What follows the version byte; empty for another version.
std::string_view body_of(std::string_view sealed) {
  return sealed.empty() || sealed.front() != kVersion ? std::string_view{} : sealed.substr(1);
}

}  // namespace

core::Error does_not_open() {
  return core::fail(core::ErrorCode::corrupt, "a sealed value does not open");
}

Bytes seal(const Key& key, const Context& context, std::string_view plain, core::Random& random) {
  std::array<std::byte, kNonceBytes> nonce{};
  random.fill(nonce);
  Bytes out;
  out.reserve(kSealOverhead + plain.size());
  out += kVersion;
  encrypt(out, key, as_view(nonce), associated_data(context), plain);
  return out;
}

core::Result<std::string> open(const Key& key, const Context& context, std::string_view sealed) {
  const auto body = body_of(sealed);
  const auto size = plain_size(body);
  if (size < 0) return does_not_open();
  std::string plain(static_cast<std::size_t>(size), '\0');
  if (!decrypt({raw(plain), plain.size()}, key, associated_data(context), body)) {
    return does_not_open();
  }
  return plain;
}

core::Result<Key> open_key(const Key& key, const Context& context, std::string_view sealed) {
  Key secret;
  if (!decrypt(secret.bytes(), key, associated_data(context), body_of(sealed))) {
    return does_not_open();
  }
  return secret;
}

Bytes seal_text(const Key& key, const Context& context, std::string_view text,
                core::Random& random) {
  auto padded = pad(text);
  auto sealed = seal(key, context, padded, random);
  wipe(padded);
  return sealed;
}

core::Result<std::string> open_text(const Key& key, const Context& context,
                                    std::string_view sealed) {
  auto padded = open(key, context, sealed);
  if (!padded) return padded.error();
  auto text = unpad(*padded);
  wipe(*padded);
  return text;
}

}  // namespace kast::vault
