#include "server/audit_command.hpp"

#include <algorithm>
#include <iostream>
#include <map>
#include <sysexits.h>

#include "core/clock.hpp"
#include "server/audit_trail.hpp"
#include "server/install.hpp"
#include "store/users.hpp"
#include "store/vault/audit_verify.hpp"

namespace kast::server {
namespace {

constexpr int kPage = 5000;

using Heads = std::multimap<core::RowId, vault::AuditHead>;

struct Opener {
  std::optional<vault::TeamKey> team;
  std::optional<vault::RecoveryKey> recovery;

  [[nodiscard]] core::Result<std::optional<vault::Key>> first_key(const store::AuditChainRow& chain,
                                                                  std::int64_t epoch) const {
    vault::AuditChainId id;
    id.bytes = chain.id.bytes;
    const auto key_epoch = static_cast<std::uint32_t>(epoch);
    if (!team && !recovery) return std::optional<vault::Key>{};
    auto key = team ? vault::open_first_key_by_team(team->pair, id, key_epoch, chain.for_team)
                    : vault::open_first_key_by_recovery(recovery->pair(), id, key_epoch,
                                                        chain.for_recovery);
    if (!key) return key.error();
    return std::optional<vault::Key>{std::move(*key)};
  }
};

core::Result<Opener> open_witness(store::Store& db, const AuditWitness& witness) {
  Opener opener;
  if (!witness.recovery_key.empty()) {
    auto key = vault::RecoveryKey::parse(witness.recovery_key);
    if (!key) return key.error();
    opener.recovery.emplace(std::move(*key));
  } else if (!witness.username.empty()) {
    auto team = team_by_passphrase(db, witness.username, witness.passphrase);
    if (!team) return team.error();
    opener.team.emplace(std::move(*team));
  }
  return opener;
}

// Reads one chain from end to end and tells of what is wrong.
class ChainReader {
 public:
  ChainReader(store::Tx& tx, const store::AuditChainRow& chain, std::optional<vault::Key> key,
              Heads& heads)
      : tx_(tx), chain_(chain), heads_(heads), verifier_(id_of(chain), std::move(key)) {}

  // How many faults.
  int read() {
    if (!chain_.head_mac.empty()) heads_.emplace(chain_.id, own_head());
    for (std::int64_t after = 0;;) {
      const auto rows = store::chained_audit(tx_, chain_.id, after, kPage);
      for (const auto& row : rows) take(row);
      if (rows.size() < static_cast<std::size_t>(kPage)) break;
      after = rows.back().seq;
    }
    for (const auto& head : heads_of(chain_.id)) {
      if (head.seq > verifier_.rows()) tell(head.seq, verifier_.check(head));
    }
    return faults_;
  }
  [[nodiscard]] std::uint64_t rows() const { return verifier_.rows(); }

 private:
  static vault::AuditChainId id_of(const store::AuditChainRow& chain) {
    vault::AuditChainId id;
    id.bytes = chain.id.bytes;
    return id;
  }
  [[nodiscard]] vault::AuditHead own_head() const {
    return {static_cast<std::uint64_t>(chain_.seq), chain_.head,
            static_cast<std::uint64_t>(chain_.step), chain_.head_mac};
  }
  [[nodiscard]] std::vector<vault::AuditHead> heads_of(const core::RowId& id) const {
    std::vector<vault::AuditHead> list;
    const auto [from, to] = heads_.equal_range(id);
    for (auto at = from; at != to; ++at) list.push_back(at->second);
    return list;
  }

  void take(const store::AuditRow& row) {
    const AuditFieldsOf fields{row};
    const auto seq = static_cast<std::uint64_t>(row.seq);
    tell(seq,
         verifier_.add(
             {seq, {static_cast<std::uint64_t>(row.step), row.mac}, row.link, fields.fields()}));
    for (const auto& head : heads_of(chain_.id)) {
      if (head.seq == seq) tell(seq, verifier_.check(head));
    }
  }
  void tell(std::uint64_t seq, vault::AuditFault fault) {
    if (fault == vault::AuditFault::none) return;
    ++faults_;
    std::cout << "FAULT chain " << core::to_hex(chain_.id.bytes) << " entry " << seq << ": "
              << to_word(fault) << '\n';
  }

  store::Tx& tx_;
  const store::AuditChainRow& chain_;
  Heads& heads_;
  vault::AuditVerifier verifier_;
  int faults_ = 0;
};

// Heads of other chains that any chain has recorded.
Heads recorded_heads(store::Tx& tx, const std::vector<store::AuditChainRow>& chains) {
  Heads heads;
  for (const auto& chain : chains) {
    for (const auto& row : store::recorded_heads(tx, chain.id)) {
      if (auto head = read_recorded_head(row.action)) heads.emplace(head->chain, head->head);
    }
  }
  return heads;
}

core::Result<int> verify(store::Tx& tx, const Opener& opener) {
  const auto chains = store::audit_chains(tx);
  auto heads = recorded_heads(tx, chains);
  const auto epoch = std::stoll(store::setting(tx, "team_epoch").value_or("1"));
  int faults = 0;
  for (const auto& [id, head] : heads) {
    const bool there =
        std::ranges::any_of(chains, [&id = id](const auto& c) { return c.id == id; });
    if (there) continue;
    ++faults;
    std::cout << "FAULT chain " << core::to_hex(id.bytes) << ": cut out whole\n";
  }
  for (const auto& chain : chains) {
    auto key = opener.first_key(chain, epoch);
    if (!key) return key.error();
    ChainReader reader{tx, chain, std::move(*key), heads};
    const int found = reader.read();
    faults += found;
    std::cout << (found == 0 ? "ok    " : "WRONG ") << "chain " << core::to_hex(chain.id.bytes)
              << " of " << core::to_rfc3339(chain.started_at) << ": " << reader.rows()
              << " entries, " << store::count_unchained(tx, chain.id) << " not chained yet\n";
  }
  return faults;
}

}  // namespace

int audit_verify(const config::Settings& settings, const AuditWitness& witness) {
  core::SystemClock clock;
  const auto db = open_database(settings, clock);
  if (!db) {
    std::cerr << "kast: " << db.error().detail << '\n';
    return EX_UNAVAILABLE;
  }
  const auto opener = open_witness(**db, witness);
  if (!opener) {
    std::cerr << "kast: " << opener.error().detail << '\n';
    return EX_NOPERM;
  }
  const auto faults = (*db)->read_now([&](store::Tx& tx) { return verify(tx, *opener); });
  if (!faults) {
    std::cerr << "kast: " << faults.error().detail << '\n';
    return EX_DATAERR;
  }
  const bool marks = opener->team || opener->recovery;
  std::cout << (*faults == 0 ? "the audit log is whole" : "the audit log is NOT whole")
            << (marks ? ": order, gaps, heads and every mark\n"
                      : ": order, gaps and heads (marks need a passphrase or the recovery key)\n");
  return *faults == 0 ? EX_OK : EX_DATAERR;
}

}  // namespace kast::server
