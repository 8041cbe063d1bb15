#include "store/vault/inquiry_keys.hpp"

#include "store/vault/derive.hpp"
#include "store/vault/padding.hpp"

namespace kast::vault {
namespace {

core::Result<Seed> seed_of(core::Result<Key> opened) {
  if (!opened) return opened.error();
  return Seed{std::move(*opened)};
}

}  // namespace

Key content_key(const Seed& seed) { return derive(labels::kContentKey, seed.view()); }

Bytes wrap_for_team(MinuteSealer& sealer, const Seed& seed, const Context& context) {
  return sealer.seal(context, seed.view());
}

core::Result<Seed> unwrap_by_team(const TeamKey& team, const Context& context,
                                  std::string_view wrap) {
  return seed_of(open_box_key(labels::kTeamMinute, team.pair, context, wrap));
}

Bytes wrap_for_code(const ReceiptCode& code, const Seed& seed, const Context& context,
                    core::Random& random) {
  return seal(code.wrap_key(), context, seed.view(), random);
}

core::Result<Seed> unwrap_by_code(const ReceiptCode& code, const Context& context,
                                  std::string_view wrap) {
  return seed_of(open_key(code.wrap_key(), context, wrap));
}

Bytes wrap_for_token(const Token& token, const Seed& seed, const Context& context,
                     core::Random& random) {
  return seal(token.wrap_key(), context, seed.view(), random);
}

core::Result<Seed> unwrap_by_token(const Token& token, const Context& context,
                                   std::string_view wrap) {
  return seed_of(open_key(token.wrap_key(), context, wrap));
}

AppendPair append_pair(const Seed& seed) {
  return KeyPair::from_secret(derive(labels::kAppendSecret, seed.view()));
}

core::Result<Bytes> append_seal(const PublicKey& append_public, const Context& context,
                                std::string_view text, core::Random& random) {
  auto padded = pad(text);
  auto sealed = seal_box(labels::kAppendBox, append_public, context, padded, random);
  wipe(padded);
  return sealed;
}

core::Result<std::string> append_open(const AppendPair& pair, const Context& context,
                                      std::string_view sealed) {
  auto padded = open_box(labels::kAppendBox, pair, context, sealed);
  if (!padded) return padded.error();
  auto text = unpad(*padded);
  wipe(*padded);
  return text;
}

}  // namespace kast::vault
