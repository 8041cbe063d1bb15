#include "store/vault/box.hpp"

#include "store/vault/aead.hpp"
#include "store/vault/derive.hpp"
#include "store/vault/seal.hpp"

namespace kast::vault {
namespace {

constexpr char kVersion = '\x01';
constexpr std::size_t kHead = 1 + 32;

std::optional<Key> box_key(Label label, const Key& mine, const PublicKey& theirs,
                           const PublicKey& ephemeral, const PublicKey& recipient) {
  const auto shared = diffie_hellman(mine, theirs);
  if (!shared) return std::nullopt;
  return derive(label, shared->view(), {ephemeral.view(), recipient.view()});
}

// Empty: not whole, or of another version.
std::optional<PublicKey> ephemeral_of(std::string_view sealed) {
  if (sealed.size() < kBoxOverhead || sealed.front() != kVersion) return std::nullopt;
  return PublicKey::from(sealed.substr(1, 32));
}

std::optional<std::string> open_body(const Key& key, const Context& context,
                                     std::string_view sealed) {
  std::string plain(sealed.size() - kBoxOverhead, '\0');
  if (!decrypt({raw(plain), plain.size()}, key, associated_data(context), sealed.substr(kHead))) {
    return std::nullopt;
  }
  return plain;
}

std::optional<Key> key_for_opening(Label label, const KeyPair& recipient, std::string_view sealed) {
  const auto ephemeral = ephemeral_of(sealed);
  if (!ephemeral) return std::nullopt;
  return box_key(label, recipient.secret, *ephemeral, *ephemeral, recipient.public_key);
}

}  // namespace

std::optional<BoxKey> new_box_key(Label label, const PublicKey& recipient, core::Random& random) {
  const auto pair = KeyPair::random(random);
  auto key = box_key(label, pair.secret, recipient, pair.public_key, recipient);
  if (!key) return std::nullopt;
  return BoxKey{pair.public_key, std::move(*key)};
}

Bytes seal_with(const BoxKey& box, std::string_view nonce, const Context& context,
                std::string_view plain) {
  Bytes out;
  out.reserve(kBoxOverhead + plain.size());
  out += kVersion;
  out += box.ephemeral.view();
  encrypt(out, box.key, nonce, associated_data(context), plain);
  return out;
}

core::Result<Bytes> seal_box(Label label, const PublicKey& recipient, const Context& context,
                             std::string_view plain, core::Random& random) {
  const auto box = new_box_key(label, recipient, random);
  if (!box) return does_not_open();
  std::array<std::byte, kNonceBytes> nonce{};
  random.fill(nonce);
  return seal_with(*box, as_view(nonce), context, plain);
}

core::Result<std::string> open_box(Label label, const KeyPair& recipient, const Context& context,
                                   std::string_view sealed) {
  const auto key = key_for_opening(label, recipient, sealed);
  auto plain = key ? open_body(*key, context, sealed) : std::nullopt;
  if (!plain) return does_not_open();
  return std::move(*plain);
}

std::optional<std::string> open_with(const BoxKey& box, const Context& context,
                                     std::string_view sealed) {
  if (ephemeral_of(sealed) != box.ephemeral) return std::nullopt;
  return open_body(box.key, context, sealed);
}

core::Result<Key> open_box_key(Label label, const KeyPair& recipient, const Context& context,
                               std::string_view sealed) {
  const auto key = key_for_opening(label, recipient, sealed);
  Key secret;
  if (!key || !decrypt(secret.bytes(), *key, associated_data(context), sealed.substr(kHead))) {
    return does_not_open();
  }
  return secret;
}

}  // namespace kast::vault
