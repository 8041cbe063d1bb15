// The receipt code: 100 random bits, the only way back for somebody who left no name (SPEC §9).
//
// People see 20 characters of Crockford base32 in four groups, "7K2QF-…". Two things are derived
// from those 20 characters, apart: the hash under which the row is found, and the key that wraps
// the inquiry's seed. The database holds the hash and the wrap, never the code. 100 random bits
// can't be searched, so neither derivation is slow by design. Thread-safe as values are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/vault/bytes.hpp"
#include "store/vault/secret.hpp"

namespace kast::vault {

class ReceiptCode {
 public:
  static constexpr std::size_t kCharacters = 20;

  static ReceiptCode generate(core::Random& random);
  // As people write it: case ignored, O is 0, I and L are 1, separators passed over. Input above
  // 256 bytes yields nothing.
  static std::optional<ReceiptCode> parse(std::string_view as_written);

  [[nodiscard]] std::string text() const;  // 4 groups of 5, "-" between
  [[nodiscard]] Bytes lookup_hash() const;
  [[nodiscard]] Key wrap_key() const;

 private:
  explicit ReceiptCode(Secret<kCharacters> characters) : characters_(std::move(characters)) {}
  Secret<kCharacters> characters_;
};

// 32 bytes to look up, for any input: of a malformed code a hash that no row can have, so that
// malformed, wrong, expired and erased are the same miss of the same index.
Bytes receipt_lookup(std::string_view as_written);

}  // namespace kast::vault
