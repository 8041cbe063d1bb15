#include "store/duties.hpp"

#include <algorithm>
#include <iterator>

#include "store/inquiries.hpp"

namespace kast::store {
namespace {

// Pages not sent yet wake nobody for what somebody has taken.
void drop_pages(Tx& tx, const core::InquiryId& inquiry) {
  tx.run("DELETE FROM outbox WHERE inquiry_id = ?1 AND kind = 'alert' AND state = 'pending'",
         {inquiry});
}

TransitRow read_transit(const Row& row) {
  return {row.integer(0), std::string{row.blob(1)}, std::string{row.blob(2)}};
}

OutboxRow read_outbox(const Row& row) {
  return OutboxRow{row.id<core::RowId>(0),
                   row.maybe_id<core::InquiryId>(1),
                   row.maybe_id<core::AlertId>(2),
                   std::string{row.text(3)},
                   std::string{row.text(4)},
                   row.integer(5),
                   row.time(6),
                   row.time(7),
                   row.integer(8),
                   std::string{row.blob(9)}};
}

}  // namespace

void insert_outbox(Tx& tx, const OutboxRow& r) {
  tx.run(
      "INSERT INTO outbox (id, inquiry_id, alert_id, kind, channel, state, attempts, "
      "created_at, next_at, transit_day, body) "
      "VALUES (?1, ?2, ?3, ?4, ?5, 'pending', ?6, ?7, ?8, ?9, ?10)",
      {r.id, r.inquiry, r.alert, r.kind, r.channel, r.attempts, r.created_at, r.next_at,
       r.transit_day, Blob{r.body}});
}

std::vector<OutboxRow> due_outbox(Tx& tx, core::Time now, core::Time farthest, bool alerts,
                                  int most) {
  static const std::string kSelect =
      "SELECT id, inquiry_id, alert_id, kind, channel, attempts, created_at, next_at, "
      "transit_day, body FROM outbox WHERE state = 'pending' AND ";
  // Written so that an index leads to the rows: thousands of mails may wait.
  const auto which = kSelect + (alerts ? "kind = 'alert' AND " : "kind <> 'alert' AND ");
  auto due = tx.all(which + "next_at <= ?1 ORDER BY next_at LIMIT ?2", {now, most}, read_outbox);
  const auto rest = most - static_cast<int>(due.size());
  // a reminder is written long before its time
  auto ahead = tx.all(which + "kind <> 'reminder' AND next_at > ?1 ORDER BY next_at LIMIT ?2",
                      {farthest, rest}, read_outbox);
  std::ranges::move(ahead, std::back_inserter(due));
  return due;
}

void outbox_sent(Tx& tx, const core::RowId& id, core::Time now) {
  tx.run(
      "UPDATE outbox SET state = 'sent', attempts = attempts + 1, ended_at = ?2, body = ?3, "
      "reason = NULL WHERE id = ?1",
      {id, now, Blob{""}});
}

void drop_unsent(Tx& tx, const core::RowId& id) {
  tx.run("DELETE FROM outbox WHERE id = ?1 AND state = 'pending'", {id});
}

void outbox_later(Tx& tx, const core::RowId& id, core::Time next, std::string_view reason) {
  tx.run("UPDATE outbox SET attempts = attempts + 1, next_at = ?2, reason = ?3 WHERE id = ?1",
         {id, next, reason});
}

void outbox_failed(Tx& tx, const core::RowId& id, core::Time now, std::string_view reason) {
  tx.run(
      "UPDATE outbox SET state = 'failed', attempts = attempts + 1, ended_at = ?2, "
      "reason = ?3, body = ?4 WHERE id = ?1",
      {id, now, reason, Blob{""}});
}

bool has_undelivered(Tx& tx, const core::InquiryId& inquiry) {
  return tx
      .first("SELECT 1 FROM outbox WHERE inquiry_id = ?1 AND state = 'failed'", {inquiry},
             [](const Row&) { return true; })
      .value_or(false);
}

OutboxCount count_outbox(Tx& tx, core::Time due_before) {
  const auto count = [&](std::string_view sql, std::initializer_list<Value> args) {
    return tx.first(sql, args, [](const Row& row) { return row.integer(0); }).value_or(0);
  };
  return {count("SELECT count(*) FROM outbox WHERE state = 'pending'", {}),
          count("SELECT count(*) FROM outbox WHERE state = 'pending' AND (next_at < ?1 OR "
                "(attempts > 0 AND created_at < ?1))",
                {due_before}),
          count("SELECT count(*) FROM outbox WHERE state = 'failed'", {})};
}

void release_receipts(Tx& tx, const core::InquiryId& inquiry, core::Time now) {
  tx.run(
      "UPDATE outbox SET next_at = ?2 WHERE inquiry_id = ?1 AND kind = 'receipt' "
      "AND state = 'pending' AND attempts = 0",
      {inquiry, now});
}

void insert_alert(Tx& tx, const AlertRow& r) {
  tx.run(
      "INSERT INTO alerts (id, inquiry_id, reading_rank, raised_at, next_at, pages) "
      "VALUES (?1, ?2, ?3, ?4, ?5, 0)",
      {r.id, r.inquiry, reading_rank(r.level), r.raised_at, r.next_at});
}

std::vector<AlertRow> due_alerts(Tx& tx, core::Time now, core::Time farthest, int most) {
  return tx.all(
      "SELECT a.id, a.inquiry_id, i.case_no, a.reading_rank, a.raised_at, a.next_at, "
      "a.pages, a.last_page_at, a.acknowledged_at, a.acknowledged_by FROM alerts a "
      "JOIN inquiries i ON i.id = a.inquiry_id "
      "WHERE a.ended_at IS NULL AND (a.next_at <= ?1 OR a.next_at > ?2 "
      "OR coalesce(a.last_page_at, a.raised_at) > ?1) "
      "ORDER BY a.reading_rank, a.next_at LIMIT ?3",
      {now, farthest, most}, [](const Row& row) {
        return AlertRow{row.id<core::AlertId>(0),
                        row.id<core::InquiryId>(1),
                        std::string{row.text(2)},
                        level_of_rank(row.integer(3)),
                        row.time(4),
                        row.time(5),
                        row.integer(6),
                        row.maybe_time(7),
                        row.maybe_time(8),
                        row.maybe_id<core::UserId>(9)};
      });
}

void alert_paged(Tx& tx, const core::AlertId& id, core::Time now, core::Time next) {
  tx.run("UPDATE alerts SET pages = pages + 1, last_page_at = ?2, next_at = ?3 WHERE id = ?1",
         {id, now, next});
}

void alert_later(Tx& tx, const core::AlertId& id, core::Time next) {
  tx.run("UPDATE alerts SET next_at = ?2 WHERE id = ?1", {id, next});
}

void drop_unsent_pages(Tx& tx, const core::InquiryId& inquiry, const core::AlertId& id) {
  tx.run("DELETE FROM outbox WHERE inquiry_id = ?1 AND alert_id = ?2 AND state = 'pending'",
         {inquiry, id});
}

bool acknowledge_alert(Tx& tx, const core::AlertId& id, const core::UserId& by, core::Time now,
                       core::Time next) {
  return tx.run(
             "UPDATE alerts SET acknowledged_at = ?2, acknowledged_by = ?3, next_at = ?4 "
             "WHERE id = ?1 AND ended_at IS NULL",
             {id, now, by, next}) == 1;
}

void alerts_claimed(Tx& tx, const core::InquiryId& inquiry, const core::UserId& by, core::Time now,
                    core::Time next) {
  tx.run(
      "UPDATE alerts SET acknowledged_at = ?2, acknowledged_by = ?3, next_at = ?4 "
      "WHERE inquiry_id = ?1 AND ended_at IS NULL",
      {inquiry, now, by, next});
  drop_pages(tx, inquiry);
}

void end_alerts(Tx& tx, const core::InquiryId& inquiry, core::Time now) {
  tx.run("UPDATE alerts SET ended_at = ?2 WHERE inquiry_id = ?1 AND ended_at IS NULL",
         {inquiry, now});
  drop_pages(tx, inquiry);
}

std::int64_t count_open_alerts(Tx& tx) {
  return tx
      .first("SELECT count(*) FROM alerts WHERE ended_at IS NULL", {},
             [](const Row& row) { return row.integer(0); })
      .value_or(0);
}

bool has_open_alert(Tx& tx, const core::InquiryId& inquiry) {
  return tx
      .first("SELECT 1 FROM alerts WHERE inquiry_id = ?1 AND ended_at IS NULL LIMIT 1", {inquiry},
             [](const Row&) { return true; })
      .has_value();
}

void put_alert_link(Tx& tx, std::string_view lookup, const core::AlertId& alert,
                    const core::UserId& user) {
  tx.run(
      "INSERT INTO alert_links (lookup, alert_id, user_id) VALUES (?1, ?2, ?3) "
      "ON CONFLICT (lookup) DO NOTHING",
      {Blob{lookup}, alert, user});
}

std::optional<AlertLink> find_alert_link(Tx& tx, std::string_view lookup) {
  return tx.first(
      "SELECT l.alert_id, a.inquiry_id, l.user_id, a.ended_at FROM alert_links l "
      "JOIN alerts a ON a.id = l.alert_id WHERE l.lookup = ?1",
      {Blob{lookup}}, [](const Row& row) {
        return AlertLink{row.id<core::AlertId>(0), row.id<core::InquiryId>(1),
                         row.id<core::UserId>(2), !row.is_null(3)};
      });
}

std::optional<RememberedAnswer> remember_answer(Tx& tx, const RememberedAnswer& r,
                                                core::Time forget_before) {
  tx.run("DELETE FROM idempotency WHERE key_hash = ?1 AND at < ?2",
         {Blob{r.key_hash}, forget_before});
  const auto inserted = tx.run(
      "INSERT INTO idempotency (key_hash, inquiry_id, body_mac, answer, at) "
      "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (key_hash) DO NOTHING",
      {Blob{r.key_hash}, r.inquiry, Blob{r.body_mac}, Blob{r.answer}, r.at});
  if (inserted == 1) return std::nullopt;
  return tx.first(
      "SELECT key_hash, inquiry_id, body_mac, answer, at FROM idempotency "
      "WHERE key_hash = ?1",
      {Blob{r.key_hash}}, [](const Row& row) {
        return RememberedAnswer{std::string{row.blob(0)}, row.id<core::InquiryId>(1),
                                std::string{row.blob(2)}, std::string{row.blob(3)}, row.time(4)};
      });
}

void insert_capability(Tx& tx, const CapabilityRow& r) {
  tx.run("INSERT INTO capabilities (lookup, inquiry_id, wrap, expires_at) VALUES (?1, ?2, ?3, ?4)",
         {Blob{r.lookup}, r.inquiry, Blob{r.wrap}, r.expires_at});
}

std::optional<CapabilityRow> take_capability(Tx& tx, std::string_view lookup, core::Time now) {
  return tx.first(
      "DELETE FROM capabilities WHERE lookup = ?1 AND expires_at > ?2 "
      "RETURNING lookup, inquiry_id, wrap, expires_at",
      {Blob{lookup}, now}, [](const Row& row) {
        return CapabilityRow{std::string{row.blob(0)}, row.id<core::InquiryId>(1),
                             std::string{row.blob(2)}, row.time(3)};
      });
}

bool is_used_nonce(Tx& tx, std::string_view hash) {
  return tx
      .first("SELECT 1 FROM used_nonces WHERE hash = ?1", {Blob{hash}},
             [](const Row&) { return true; })
      .value_or(false);
}

bool use_nonce(Tx& tx, std::string_view hash, core::Time now) {
  return tx.run("INSERT INTO used_nonces (hash, at) VALUES (?1, ?2) ON CONFLICT (hash) DO NOTHING",
                {Blob{hash}, now}) == 1;
}

void insert_transit(Tx& tx, const TransitRow& r) {
  tx.run(
      "INSERT INTO transit_keys (day, public_key, private_sealed) VALUES (?1, ?2, ?3) "
      "ON CONFLICT (day) DO NOTHING",
      {r.day, Blob{r.public_key}, Blob{r.private_sealed}});
}

std::optional<TransitRow> transit_of(Tx& tx, std::int64_t day) {
  return tx.first("SELECT day, public_key, private_sealed FROM transit_keys WHERE day = ?1", {day},
                  read_transit);
}

std::optional<TransitRow> newest_transit(Tx& tx) {
  return tx.first(
      "SELECT day, public_key, private_sealed FROM transit_keys ORDER BY day DESC LIMIT 1", {},
      read_transit);
}

namespace {

void expire_transit(Tx& tx, const Expiry& e) {
  const auto days = tx.all(
      "SELECT day FROM transit_keys WHERE day < (SELECT max(day) FROM transit_keys WHERE day < ?1) "
      "AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.transit_day = transit_keys.day "
      "AND outbox.state = 'pending')",
      {e.transit_before_day}, [](const Row& row) { return row.integer(0); });
  for (const auto day : days) {
    if (std::ranges::find(e.spool_days, day) != e.spool_days.end()) continue;
    tx.run("DELETE FROM transit_keys WHERE day = ?1", {day});
    tx.scrub();
  }
}

}  // namespace

void expire(Tx& tx, const Expiry& e) {
  // Forgotten, but a page's nonce stays used as long as it would count as fresh.
  tx.run(
      "INSERT INTO used_nonces (hash, at) SELECT key_hash, at FROM idempotency WHERE at < ?1 "
      "ON CONFLICT (hash) DO NOTHING",
      {e.answers_before});
  tx.run("DELETE FROM idempotency WHERE at < ?1", {e.answers_before});
  tx.run("DELETE FROM used_nonces WHERE at < ?1", {e.nonces_before});
  tx.run("DELETE FROM capabilities WHERE expires_at < ?1", {e.capabilities_before});
  tx.run("DELETE FROM outbox WHERE state <> 'pending' AND ended_at < ?1", {e.outbox_before});
  expire_transit(tx, e);
}

}  // namespace kast::store
