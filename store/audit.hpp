// The audit log: entries written with what they tell of, chained afterwards (vault/audit.hpp says
// how, and what it holds against).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/id.hpp"
#include "store/tx.hpp"

namespace kast::store {

struct AuditRow {
  core::RowId id;
  core::Time at;
  std::string actor;   // "system", or a user's id in hexadecimal
  std::string action;  // a word: inquiry.received, inquiry.read, login …
  std::optional<core::InquiryId> inquiry;
  core::RowId chain;
  std::int64_t step = 0;
  std::string mac;
  std::int64_t seq = 0;  // 0: not chained yet
  std::string link;
};
void insert_audit(Tx& tx, const AuditRow& row);

// What stands in a chain's row: its first key, sealed, and its head.
struct AuditChainRow {
  core::RowId id;
  core::Time started_at;
  std::string for_team, for_recovery;
  std::int64_t seq = 0, step = 0;
  std::string head, head_mac;     // head_mac is empty before the first head
  std::int64_t recorded_seq = 0;  // how far another chain has recorded it
};
void insert_audit_chain(Tx& tx, const AuditChainRow& row);
std::vector<AuditChainRow> audit_chains(Tx& tx);  // oldest first
std::optional<AuditChainRow> find_audit_chain(Tx& tx, const core::RowId& id);
void put_audit_head(Tx& tx, const AuditChainRow& row);

void mark_recorded(Tx& tx, const AuditChainRow& row);

// Oldest step first, at most `most`.
std::vector<AuditRow> unchained_audit(Tx& tx, const core::RowId& chain, int most);
void chain_audit(Tx& tx, const AuditRow& row);  // writes seq and link
// Chained entries after `seq`, in order, at most `most`.
std::vector<AuditRow> chained_audit(Tx& tx, const core::RowId& chain, std::int64_t seq, int most);
// Entries of the chain that tell of another chain's head.
std::vector<AuditRow> recorded_heads(Tx& tx, const core::RowId& chain);
std::int64_t count_unchained(Tx& tx, const core::RowId& chain);

}  // namespace kast::store
