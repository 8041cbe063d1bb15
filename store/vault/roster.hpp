// Who may be given the team key. Each entry is MACed under a key derived from the team private
// half, so that somebody who can write the database, but holds no team key, can't slip in a public
// key of their own. `wrap_team_for_user` goes only to keys that verify here.
//
// An entry that was valid once stays valid within its epoch: when a person leaves, the row goes
// and, where it matters, the team key is replaced (a new epoch). Pure and thread-safe.
#pragma once

#include "core/id.hpp"
#include "core/inquiry.hpp"
#include "core/result.hpp"
#include "store/vault/team.hpp"

namespace kast::vault {

struct RosterEntry {
  core::UserId user;
  core::Role role = core::Role::therapist;
  PublicKey public_key;
};

// 32 bytes: derive(roster/entry, derive(roster/key, team private), {epoch u32, user id, role word,
// user public}).
Bytes roster_mac(const TeamKey& team, const RosterEntry& entry);
// ErrorCode::corrupt: not an entry of this team and epoch.
core::Result<void> verify_roster(const TeamKey& team, const RosterEntry& entry,
                                 std::string_view mac);

}  // namespace kast::vault
