// Passphrases as people type them, and the ones we make for them.
//
// Before it is hashed a passphrase is normalised to NFKC_Casefold (Unicode Standard §3.13, R5:
// compatibility forms, case, invisible characters) with its white space collapsed to single blanks,
// so that a telephone's capital letter or another keyboard's "å" locks nobody out. Pure and
// thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "core/clock.hpp"
#include "core/result.hpp"

namespace kast::vault {

inline constexpr std::size_t kPassphraseWords = 6;

// The caller wipes the result. Malformed UTF-8 is repaired first (core/text.hpp).
std::string normalise_passphrase(std::string_view as_typed);

// Six words, each drawn evenly and independently from wordlist.hpp, with blanks between: with its
// 1 784 words 6 × log2(1784) = 64.8 bits (never below 62.0: a list under 1 296 words is refused).
// At 70 ms a guess (Argon2id) half of them take one processor core 3 × 10^10 years. The caller
// shows it once and wipes it.
std::string generate_passphrase(core::Random& random);

// Whether a passphrase somebody brings may be used: six words or more of at least three letters, at
// least five of them different. It can't tell whether they were chosen at random, so ours are
// better. ErrorCode::unprocessable otherwise.
core::Result<void> check_passphrase(std::string_view as_typed);

}  // namespace kast::vault
