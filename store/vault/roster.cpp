#include "store/vault/roster.hpp"

#include "store/vault/derive.hpp"

namespace kast::vault {

Bytes roster_mac(const TeamKey& team, const RosterEntry& entry) {
  const auto key = derive(labels::kRosterKey, team.pair.secret.view());
  const auto epoch = u32(team.epoch);
  return derive_bytes(
      labels::kRosterEntry, key.view(),
      {epoch, as_view(entry.user.view()), core::to_word(entry.role), entry.public_key.view()});
}

core::Result<void> verify_roster(const TeamKey& team, const RosterEntry& entry,
                                 std::string_view mac) {
  if (same(roster_mac(team, entry), mac)) return {};
  return core::fail(core::ErrorCode::corrupt, "a roster entry does not carry the team's mark");
}

}  // namespace kast::vault
