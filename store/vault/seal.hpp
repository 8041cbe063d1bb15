// Sealing under a key that both sides hold: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha §2), whose
// 192-bit nonce may be random.
//
//   version 1 | nonce 24 | ciphertext, tag 16        41 bytes longer than the plain text
//
// Every failure to open, whatever its cause, is one Error: ErrorCode::corrupt, "a sealed value
// does not open". Pure and thread-safe. Text goes through the _text forms, which pad it.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "store/vault/context.hpp"
#include "store/vault/secret.hpp"

namespace kast::vault {

inline constexpr std::size_t kNonceBytes = 24;
inline constexpr std::size_t kTagBytes = 16;
inline constexpr std::size_t kSealOverhead = 1 + kNonceBytes + kTagBytes;

Bytes seal(const Key& key, const Context& context, std::string_view plain, core::Random& random);
core::Result<std::string> open(const Key& key, const Context& context, std::string_view sealed);
// A sealed 32-byte secret, opened straight into locked memory.
core::Result<Key> open_key(const Key& key, const Context& context, std::string_view sealed);

// The same with padding.hpp inside.
Bytes seal_text(const Key& key, const Context& context, std::string_view text,
                core::Random& random);
core::Result<std::string> open_text(const Key& key, const Context& context,
                                    std::string_view sealed);

// The one Error of everything that does not open.
core::Error does_not_open();

}  // namespace kast::vault
