#include "store/vault/team.hpp"

#include <stdexcept>

#include "store/vault/seal.hpp"

namespace kast::vault {
namespace {

void require_epoch(const TeamKey& team, const Context& context) {
  if (team.epoch != context.key_epoch) throw std::logic_error("a team wrap names another epoch");
}

core::Result<Bytes> wrap(Label label, const TeamKey& team, const PublicKey& recipient,
                         const Context& context, core::Random& random) {
  require_epoch(team, context);
  return seal_box(label, recipient, context, team.pair.secret.view(), random);
}

core::Result<TeamKey> team_of(core::Result<Key> opened, const Context& context) {
  if (!opened) return opened.error();
  return TeamKey{KeyPair::from_secret(std::move(*opened)), context.key_epoch};
}

}  // namespace

core::Result<Bytes> wrap_team_for_user(const TeamKey& team, const PublicKey& recipient,
                                       const Context& context, core::Random& random) {
  return wrap(labels::kTeamForUser, team, recipient, context, random);
}

core::Result<TeamKey> open_team_by_user(const KeyPair& user, const Context& context,
                                        std::string_view wrap) {
  return team_of(open_box_key(labels::kTeamForUser, user, context, wrap), context);
}

core::Result<Bytes> wrap_team_for_recovery(const TeamKey& team, const PublicKey& recovery,
                                           const Context& context, core::Random& random) {
  return wrap(labels::kTeamForRecovery, team, recovery, context, random);
}

core::Result<TeamKey> open_team_by_recovery(const KeyPair& recovery, const Context& context,
                                            std::string_view wrap) {
  return team_of(open_box_key(labels::kTeamForRecovery, recovery, context, wrap), context);
}

Bytes wrap_team_for_session(const TeamKey& team, const Token& session, const Context& context,
                            core::Random& random) {
  require_epoch(team, context);
  return seal(session.wrap_key(), context, team.pair.secret.view(), random);
}

core::Result<TeamKey> open_team_by_session(const Token& session, const Context& context,
                                           std::string_view wrap) {
  return team_of(open_key(session.wrap_key(), context, wrap), context);
}

}  // namespace kast::vault
