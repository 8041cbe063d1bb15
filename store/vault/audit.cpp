#include "store/vault/audit.hpp"

#include <vector>

#include "store/vault/derive.hpp"

namespace kast::vault {
namespace {

Context place_of(const AuditChainId& chain, std::uint32_t key_epoch) {
  return {"audit_chain", "first_key", {}, chain.bytes, key_epoch};
}

}  // namespace

Bytes audit_entry_mac(const Key& key, const AuditChainId& chain, std::uint64_t step,
                      AuditFields fields) {
  const auto number = u64(step);
  std::vector<std::string_view> parts{as_view(chain.view()), number};
  parts.insert(parts.end(), fields.begin(), fields.end());
  return derive_bytes(labels::kAuditEntry, key.view(), Parts{parts});
}

Bytes audit_head_mac(const Key& key, const AuditChainId& chain, const AuditHead& head) {
  return derive_bytes(labels::kAuditHead, key.view(),
                      {as_view(chain.view()), u64(head.seq), head.link, u64(head.step)});
}

Key audit_next_key(const Key& key, std::uint64_t next_step) {
  return derive(labels::kAuditRatchet, key.view(), {u64(next_step)});
}

Bytes audit_origin(const AuditChainId& chain) {
  return derive_bytes(labels::kAuditOrigin, {}, {as_view(chain.view())});
}

Bytes audit_link(std::string_view previous, std::string_view mac, std::uint64_t seq) {
  return derive_bytes(labels::kAuditLink, {}, {previous, mac, u64(seq)});
}

AuditMark AuditChain::mark(AuditFields fields) {
  used_ = true;
  return {step_, audit_entry_mac(key_, id_, step_, fields)};
}

AuditHead AuditChain::head(std::uint64_t seq, std::string_view link) {
  used_ = true;
  AuditHead head{seq, Bytes{link}, step_, {}};
  head.mac = audit_head_mac(key_, id_, head);
  return head;
}

void AuditChain::advance() {
  if (!used_) return;
  key_ = audit_next_key(key_, ++step_);
  used_ = false;
}

core::Result<NewAuditChain> begin_audit_chain(const PublicKey& team, const PublicKey& recovery,
                                              std::uint32_t key_epoch, core::Random& random) {
  const auto id = AuditChainId::random(random);
  auto first = Key::random(random);
  const auto place = place_of(id, key_epoch);
  auto for_team = seal_box(labels::kAuditTeamBox, team, place, first.view(), random);
  if (!for_team) return for_team.error();
  auto for_recovery = seal_box(labels::kAuditRecoveryBox, recovery, place, first.view(), random);
  if (!for_recovery) return for_recovery.error();
  return NewAuditChain{AuditChain(id, std::move(first)), std::move(*for_team),
                       std::move(*for_recovery)};
}

core::Result<Key> open_first_key_by_team(const KeyPair& team, const AuditChainId& chain,
                                         std::uint32_t key_epoch, std::string_view sealed) {
  return open_box_key(labels::kAuditTeamBox, team, place_of(chain, key_epoch), sealed);
}

core::Result<Key> open_first_key_by_recovery(const KeyPair& recovery, const AuditChainId& chain,
                                             std::uint32_t key_epoch, std::string_view sealed) {
  return open_box_key(labels::kAuditRecoveryBox, recovery, place_of(chain, key_epoch), sealed);
}

}  // namespace kast::vault
