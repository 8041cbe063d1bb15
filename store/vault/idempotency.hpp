// Idempotency (SPEC §9): the same submission sent twice gets its first answer.
//
// The key is the client's Idempotency-Key or the form's nonce. The row holds a hash of it, the 201
// sealed under a key derived from it, and a MAC of the body under another: whoever holds the
// database alone can neither read the answer nor test a guessed body. Thread-safe as values are.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "store/vault/context.hpp"
#include "store/vault/secret.hpp"

namespace kast::vault {

class IdempotencyKey {
 public:
  // 22–128 visible ASCII characters (0x21–0x7E); ErrorCode::invalid_input otherwise.
  static core::Result<IdempotencyKey> parse(std::string_view text);

  [[nodiscard]] Bytes lookup_hash() const;                    // 32 bytes
  [[nodiscard]] Bytes body_mac(std::string_view body) const;  // 32 bytes
  [[nodiscard]] bool same_body(std::string_view body, std::string_view mac) const;
  // Padded, layout of seal.hpp.
  Bytes seal_answer(const Context& context, std::string_view answer, core::Random& random) const;
  [[nodiscard]] core::Result<std::string> open_answer(const Context& context,
                                                      std::string_view sealed) const;

 private:
  explicit IdempotencyKey(std::string_view text);
  Bytes lookup_hash_;
  Key answer_, body_;
};

}  // namespace kast::vault
