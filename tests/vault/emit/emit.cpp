// Prints values sealed with random keys, and those keys, as JSON; kat.py --open opens them.
#include <cstdio>

#include <fmt/format.h>

#include "core/text.hpp"
#include "store/vault/inquiry_keys.hpp"
#include "store/vault/transit.hpp"
#include "store/vault/user_keys.hpp"

using namespace kast;
using namespace kast::vault;

namespace {

Context here() {
  Context context{"message", "body", {}, {}, 7};
  context.inquiry.bytes.fill(std::byte{1});
  context.row.fill(std::byte{2});
  return context;
}

void print(std::string_view name, std::string_view bytes) {
  fmt::print("\"{}\": \"{}\",\n", name, core::to_hex(core::as_bytes(bytes)));
}

}  // namespace

int main() {
  core::SystemRandom random;
  const core::SystemClock clock;
  const std::string_view plain = "Hva koster det \xC3\xA5 snakke med noen?";
  const auto key = Key::random(random);
  const Seed seed{key.copy()};
  const auto pair = KeyPair::from_secret(key.copy());
  MinuteSealer sealer(pair.public_key, labels::kTeamMinute, clock, random);
  const auto code = ReceiptCode::generate(random);

  fmt::print("{{");
  print("key", key.view());
  print("plain", plain);
  print("seal", seal(key, here(), plain, random));
  print("seal_text", seal_text(key, here(), plain, random));
  print("append", *append_seal(append_pair(seed).public_key, here(), plain, random));
  print("minute", sealer.seal(here(), plain));
  print("transit", *seal_for_transit({1, pair.public_key}, here(), plain, random));
  print("totp", *seal_totp(pair.public_key, here(), plain, random));
  print("matching", ServerKeys::from_key(key).seal_matching(here(), plain, random));
  print("receipt_wrap", wrap_for_code(code, seed, here(), random));
  print("user_blob", *lock_user({pair.copy()}, "Seks ord", here(), random, kLeastLimits));
  fmt::print("\"passphrase\": \" seks  ORD\", \"receipt\": \"{}\"}}\n", code.text());
  return 0;
}
