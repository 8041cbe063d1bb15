// The pair of a person who logs in: the team key and the TOTP secret are sealed to its public
// half; its private half is locked by the passphrase.
//
//   version 1 | passes u32 | memory KiB u32 | salt 16 | nonce 24 | private half 32, tag 16
//
// key = derive(user/lock, Argon2id(normalised passphrase, salt, passes, memory, 1 lane)) (RFC 9106;
// passphrase.hpp). The first 25 bytes are authenticated together with the Context, whose row is the
// user's id: one person's blob in another's row does not open.
//
// Locking and opening take about 70 ms and 64 MiB: never on the I/O thread, but on the bounded pool
// for passphrases. Thread-safe.
#pragma once

#include <cstdint>

#include "core/result.hpp"
#include "store/vault/box.hpp"

namespace kast::vault {

struct UserKeys {
  KeyPair pair;
  static UserKeys create(core::Random& random) { return {KeyPair::random(random)}; }
};

// Recorded in the blob, so that they can be raised later. Default: libsodium's "interactive".
struct PassphraseLimits {
  std::uint32_t passes = 2;
  std::uint32_t memory_kib = 64 * 1024;
};
// Weaker is refused (OWASP's least for Argon2id), and so is dearer: a doctored blob must not bring
// the server down.
inline constexpr PassphraseLimits kLeastLimits{2, 19 * 1024};
inline constexpr PassphraseLimits kMostLimits{8, 256 * 1024};

// ErrorCode::invalid_input: limits out of range; unavailable: no memory for Argon2id.
core::Result<Bytes> lock_user(const UserKeys& keys, std::string_view passphrase,
                              const Context& context, core::Random& random,
                              PassphraseLimits limits = {});

// ErrorCode::unauthenticated: wrong passphrase, or a blob that was changed; corrupt: not a blob at
// all, or limits out of range; unavailable: no memory.
core::Result<UserKeys> open_user(std::string_view passphrase, const Context& context,
                                 std::string_view blob);

// For a user name nobody has: costs the same time and always fails as a wrong passphrase does.
core::Result<UserKeys> open_nobody(std::string_view passphrase, PassphraseLimits limits = {});

// TOTP secrets: box.hpp to the user's pair, so they can't be read without the passphrase.
core::Result<Bytes> seal_totp(const PublicKey& user, const Context& context,
                              std::string_view secret, core::Random& random);
core::Result<std::string> open_totp(const UserKeys& user, const Context& context,
                                    std::string_view sealed);

}  // namespace kast::vault
