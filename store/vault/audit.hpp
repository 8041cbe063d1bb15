// The audit chain: who did what, so that a later change of the log shows (SPEC §9).
//
// Each process that writes has a chain of its own, with a random id and a random first key. The
// first key is sealed to the team and to the recovery key, then forgotten: the process keeps the
// key of the current step only.
//
//   1. An entry is marked when it is made, before its transaction: step and
//      mac = derive(audit/entry, key of the step, {chain, step, fields…}) go into the same row as
//      the clear fields (which begin with the row's own id), `seq` and `link` still empty.
//   2. A job [1 s] takes the rows of its chain that aren't chained yet, by step and arrival, and
//      gives each seq = 1, 2, … and link = derive(audit/link, no key, {previous link, mac, seq});
//      before the first stands derive(audit/origin, no key, {chain}).
//   3. The job then turns the ratchet, key = derive(audit/ratchet, key, {next step}), the old key
//      is wiped, and it writes a head {chain, seq, link, step, mac}, which other nodes copy.
//
// What it holds against: whoever takes over a process at step n can't change, drop or insert an
// entry of an earlier step, because the keys before n are gone and the heads of those steps,
// recorded elsewhere too, name the links. Without any key order, gaps and heads are checked; with
// the first key (a therapist's passphrase, or the recovery key) every mark (audit_verify.hpp).
// What it does not: forged entries from step n on, by the one who has that process.
//
// An AuditChain is used on the I/O thread only.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/id.hpp"
#include "core/result.hpp"
#include "store/vault/box.hpp"

namespace kast::vault {

using AuditChainId = core::Id<struct AuditChainTag>;
// The clear columns of an entry, in a fixed order that the caller keeps for ever; the first is the
// row's id. Numbers as u64().
using AuditFields = std::span<const std::string_view>;

struct AuditMark {
  std::uint64_t step = 0;
  Bytes mac;  // 32 bytes
};

struct AuditHead {
  std::uint64_t seq = 0;
  Bytes link;
  std::uint64_t step = 0;
  // derive(audit/head, key of the step, {chain, seq, link, step}); empty where another process
  // recorded the end of a chain whose key was gone: then only the link is held against it
  Bytes mac;
};

class AuditChain {
 public:
  AuditChain(const AuditChainId& id, Key first_key) : id_(id), key_(std::move(first_key)) {}

  [[nodiscard]] const AuditChainId& id() const { return id_; }
  [[nodiscard]] std::uint64_t step() const { return step_; }
  AuditMark mark(AuditFields fields);
  // The head after `seq`, under the current step.
  AuditHead head(std::uint64_t seq, std::string_view link);
  // Turns the ratchet; does nothing when the step has marked nothing.
  void advance();

 private:
  AuditChainId id_;
  Key key_;
  std::uint64_t step_ = 0;
  bool used_ = false;
};

// A new chain and its first key as it is stored. Context {"audit_chain", "first_key", row = chain
// id, key_epoch}. ErrorCode::corrupt for a public key of small order.
struct NewAuditChain {
  AuditChain chain;
  Bytes for_team;
  Bytes for_recovery;
};
core::Result<NewAuditChain> begin_audit_chain(const PublicKey& team, const PublicKey& recovery,
                                              std::uint32_t key_epoch, core::Random& random);
core::Result<Key> open_first_key_by_team(const KeyPair& team, const AuditChainId& chain,
                                         std::uint32_t key_epoch, std::string_view sealed);
core::Result<Key> open_first_key_by_recovery(const KeyPair& recovery, const AuditChainId& chain,
                                             std::uint32_t key_epoch, std::string_view sealed);

// 32 bytes each.
Bytes audit_origin(const AuditChainId& chain);
Bytes audit_link(std::string_view previous, std::string_view mac, std::uint64_t seq);

// What mark(), head() and advance() compute, for the verifier.
Bytes audit_entry_mac(const Key& key, const AuditChainId& chain, std::uint64_t step,
                      AuditFields fields);
Bytes audit_head_mac(const Key& key, const AuditChainId& chain, const AuditHead& head);
Key audit_next_key(const Key& key, std::uint64_t next_step);

}  // namespace kast::vault
