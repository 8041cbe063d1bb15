// The one way anything is derived here: keyed BLAKE2b-256 (RFC 7693) of
//
//   "kast/v1/" label NUL  then for each part: its length (u64, little-endian), its bytes
//
// so that no two lists of parts, and no two labels (labels.hpp), give the same message. The key is
// the secret itself: at most 64 bytes (RFC 7693 §2.1), 16 or more of them random or a value that
// is public anyway; empty for hashes of public values. Where 16 bytes are wanted, they are the
// first 16. Pure and thread-safe.
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>

#include "store/vault/bytes.hpp"
#include "store/vault/labels.hpp"
#include "store/vault/secret.hpp"

namespace kast::vault {

using Parts = std::span<const std::string_view>;

// Throws std::logic_error when `key` is longer than 64 bytes.
void derive_into(std::span<unsigned char, 32> out, Label label, std::string_view key, Parts parts);

// A secret.
Key derive(Label label, std::string_view key, Parts parts = {});
Key derive(Label label, std::string_view key, std::initializer_list<std::string_view> parts);

// A public value: lookup hashes, MACs. `size` 1…32 bytes.
Bytes derive_bytes(Label label, std::string_view key, Parts parts = {}, std::size_t size = 32);
Bytes derive_bytes(Label label, std::string_view key, std::initializer_list<std::string_view> parts,
                   std::size_t size = 32);

}  // namespace kast::vault
