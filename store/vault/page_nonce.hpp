// The single-use nonce of a page (SPEC §7, §9): says that we made the form, for which page and
// when.
//
//   random 16 | minute since 1970 u32 | MAC 16      as base64url, 48 characters
//
// MAC = derive(form-nonce, server form-nonce key, {page, random, minute}), first 16 bytes. That it
// is used once is the caller's table (idempotency.hpp takes the text as key). Thread-safe.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "core/time.hpp"
#include "store/vault/server_keys.hpp"

namespace kast::vault {

enum class NonceState : std::uint8_t {
  fresh,      // ours, and young enough
  expired,    // ours, but older than 24 h
  malformed,  // missing, changed, of another page or another server key
  future      // ours, but more than 5 min ahead: a clock was set back
};

inline constexpr std::chrono::hours kNonceLife{24};
inline constexpr std::chrono::minutes kNonceSkew{5};  // what nodes' clocks may differ

std::string make_page_nonce(const ServerKeys& server, std::string_view page, core::Time now,
                            core::Random& random);
NonceState check_page_nonce(const ServerKeys& server, std::string_view page, std::string_view text,
                            core::Time now);

}  // namespace kast::vault
