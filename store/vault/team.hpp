// The team key: an X25519 pair to which every inquiry's seed is wrapped. Its private half exists
// only as wraps: to each therapist's own pair, to the recovery key, and, while somebody is logged
// in, under the secret in that session's cookie. Never on disk in the clear (SPEC §9).
//
// A wrap holds the 32 bytes of the private half; layout box.hpp (people, recovery) or seal.hpp
// (session). The Context's row is the user's id (zeros for recovery, the session's id for a
// session), its key_epoch the team's epoch: a wrap of another epoch does not open. After opening,
// compare public_key with team_pin.hpp. Pure and thread-safe.
#pragma once

#include <cstdint>

#include "core/result.hpp"
#include "store/vault/box.hpp"
#include "store/vault/token.hpp"

namespace kast::vault {

struct TeamKey {
  KeyPair pair;
  std::uint32_t epoch = 1;  // counts up when the pair is replaced

  static TeamKey create(core::Random& random, std::uint32_t epoch = 1) {
    return {KeyPair::random(random), epoch};
  }
};

// `recipient` must stand in the verified roster (roster.hpp). `context.key_epoch` must be the
// team's epoch (std::logic_error otherwise).
core::Result<Bytes> wrap_team_for_user(const TeamKey& team, const PublicKey& recipient,
                                       const Context& context, core::Random& random);
core::Result<TeamKey> open_team_by_user(const KeyPair& user, const Context& context,
                                        std::string_view wrap);

core::Result<Bytes> wrap_team_for_recovery(const TeamKey& team, const PublicKey& recovery,
                                           const Context& context, core::Random& random);
core::Result<TeamKey> open_team_by_recovery(const KeyPair& recovery, const Context& context,
                                            std::string_view wrap);

// `session` is the cookie's token: any node serves it, the database alone can't open it.
Bytes wrap_team_for_session(const TeamKey& team, const Token& session, const Context& context,
                            core::Random& random);
core::Result<TeamKey> open_team_by_session(const Token& session, const Context& context,
                                           std::string_view wrap);

}  // namespace kast::vault
