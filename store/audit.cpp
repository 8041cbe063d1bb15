#include "store/audit.hpp"

namespace kast::store {
namespace {

#define KAST_AUDIT_COLUMNS "id, at, actor, action, inquiry_id, chain, step, mac, seq, link"
#define KAST_CHAIN_COLUMNS \
  "id, started_at, first_key_team, first_key_recovery, seq, step, head, head_mac, recorded_seq"

AuditRow read_entry(const Row& row) {
  AuditRow r;
  r.id = row.id<core::RowId>(0);
  r.at = row.time(1);
  r.actor = row.text(2);
  r.action = row.text(3);
  r.inquiry = row.maybe_id<core::InquiryId>(4);
  r.chain = row.id<core::RowId>(5);
  r.step = row.integer(6);
  r.mac = row.blob(7);
  r.seq = row.is_null(8) ? 0 : row.integer(8);
  r.link = row.maybe_blob(9).value_or("");
  return r;
}

AuditChainRow read_chain(const Row& row) {
  AuditChainRow r;
  r.id = row.id<core::RowId>(0);
  r.started_at = row.time(1);
  r.for_team = row.blob(2);
  r.for_recovery = row.blob(3);
  r.seq = row.integer(4);
  r.step = row.integer(5);
  r.head = row.blob(6);
  r.head_mac = row.blob(7);
  r.recorded_seq = row.integer(8);
  return r;
}

}  // namespace

void insert_audit(Tx& tx, const AuditRow& r) {
  tx.run(
      "INSERT INTO audit (id, at, actor, action, inquiry_id, chain, step, mac) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
      {r.id, r.at, r.actor, r.action, r.inquiry, r.chain, r.step, Blob{r.mac}});
}

void insert_audit_chain(Tx& tx, const AuditChainRow& r) {
  tx.run("INSERT INTO audit_chains (" KAST_CHAIN_COLUMNS
         ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)",
         {r.id, r.started_at, Blob{r.for_team}, Blob{r.for_recovery}, r.seq, r.step, Blob{r.head},
          Blob{r.head_mac}});
}

std::vector<AuditChainRow> audit_chains(Tx& tx) {
  return tx.all("SELECT " KAST_CHAIN_COLUMNS " FROM audit_chains ORDER BY started_at, id", {},
                read_chain);
}

std::optional<AuditChainRow> find_audit_chain(Tx& tx, const core::RowId& id) {
  return tx.first("SELECT " KAST_CHAIN_COLUMNS " FROM audit_chains WHERE id = ?1", {id},
                  read_chain);
}

void put_audit_head(Tx& tx, const AuditChainRow& r) {
  tx.run("UPDATE audit_chains SET seq = ?2, step = ?3, head = ?4, head_mac = ?5 WHERE id = ?1",
         {r.id, r.seq, r.step, Blob{r.head}, Blob{r.head_mac}});
}

void mark_recorded(Tx& tx, const AuditChainRow& r) {
  tx.run("UPDATE audit_chains SET recorded_seq = ?2 WHERE id = ?1", {r.id, r.seq});
}

std::vector<AuditRow> unchained_audit(Tx& tx, const core::RowId& chain, int most) {
  return tx.all("SELECT " KAST_AUDIT_COLUMNS
                " FROM audit WHERE chain = ?1 AND seq IS NULL ORDER BY step, at, id LIMIT ?2",
                {chain, most}, read_entry);
}

void chain_audit(Tx& tx, const AuditRow& r) {
  tx.run(
      "UPDATE audit SET seq = ?5, link = ?6 "
      "WHERE chain = ?1 AND step = ?2 AND at = ?3 AND id = ?4 AND seq IS NULL",
      {r.chain, r.step, r.at, r.id, r.seq, Blob{r.link}});
}

std::vector<AuditRow> chained_audit(Tx& tx, const core::RowId& chain, std::int64_t seq, int most) {
  return tx.all("SELECT " KAST_AUDIT_COLUMNS
                " FROM audit WHERE chain = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3",
                {chain, seq, most}, read_entry);
}

std::vector<AuditRow> recorded_heads(Tx& tx, const core::RowId& chain) {
  return tx.all("SELECT " KAST_AUDIT_COLUMNS
                " FROM audit WHERE chain = ?1 AND action LIKE 'head %' ORDER BY at",
                {chain}, read_entry);
}

std::int64_t count_unchained(Tx& tx, const core::RowId& chain) {
  return tx
      .first("SELECT count(*) FROM audit WHERE chain = ?1 AND seq IS NULL", {chain},
             [](const Row& row) { return row.integer(0); })
      .value_or(0);
}

}  // namespace kast::store
