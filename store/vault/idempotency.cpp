#include "store/vault/idempotency.hpp"

#include <algorithm>

#include "store/vault/derive.hpp"
#include "store/vault/seal.hpp"

namespace kast::vault {
namespace {

constexpr std::size_t kLeast = 22;
constexpr std::size_t kMost = 128;

// BLAKE2b takes keys up to 64 bytes: the text goes in as a part.
Key from_text(Label label, std::string_view text) { return derive(label, {}, {text}); }

}  // namespace

IdempotencyKey::IdempotencyKey(std::string_view text)
    : lookup_hash_(derive_bytes(labels::kIdempotencyLookup, {}, {text})),
      answer_(from_text(labels::kIdempotencyAnswer, text)),
      body_(from_text(labels::kIdempotencyBody, text)) {}

core::Result<IdempotencyKey> IdempotencyKey::parse(std::string_view text) {
  const bool visible = std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
  if (text.size() < kLeast || text.size() > kMost || !visible) {
    return core::fail(core::ErrorCode::invalid_input,
                      "Idempotency-Key must be 22 to 128 visible ASCII characters");
  }
  return IdempotencyKey(text);
}

Bytes IdempotencyKey::lookup_hash() const { return lookup_hash_; }

Bytes IdempotencyKey::body_mac(std::string_view body) const {
  return derive_bytes(labels::kIdempotencyBody, body_.view(), {body});
}

bool IdempotencyKey::same_body(std::string_view body, std::string_view mac) const {
  return same(body_mac(body), mac);
}

Bytes IdempotencyKey::seal_answer(const Context& context, std::string_view answer,
                                  core::Random& random) const {
  return seal_text(answer_, context, answer, random);
}

core::Result<std::string> IdempotencyKey::open_answer(const Context& context,
                                                      std::string_view sealed) const {
  return open_text(answer_, context, sealed);
}

}  // namespace kast::vault
