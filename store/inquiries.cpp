#include "store/inquiries.hpp"

#include <array>

#include "store/appointments.hpp"
#include "store/mails.hpp"
#include "store/offers.hpp"

namespace kast::store {
namespace {

// Columns in the order of read_inquiry().
// clang-format off
#define KAST_INQUIRY_COLUMNS                                                                   \
  "id, case_no, channel, state, reading_rank, quarantined, received_at, deadline, "            \
  "last_contact_at, opened_at, closed_at, erase_at, assignee, claimed_by, unread, version, "   \
  "language, receipt_lookup, code_wrap, team_wrap, append_public, address_index, matching, "   \
  "contact, key_epoch"
// clang-format on

std::optional<Blob> blob(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return Blob{*bytes};
}

// A word of the contract that the database holds; anything else is corrupt.
template <class Enum>
Enum word(std::string_view text) {
  const auto value = core::parse<Enum>(text);
  if (!value) throw Failure(core::ErrorCode::corrupt, "an unknown word in the database");
  return *value;
}

bool is_queued(core::State state) {
  return state != core::State::closed && state != core::State::spam && state != core::State::erased;
}

InquiryRow read_inquiry(const Row& row) {
  InquiryRow r;
  r.id = row.id<core::InquiryId>(0);
  r.case_no = row.text(1);
  r.channel = word<core::Channel>(row.text(2));
  r.state = word<core::State>(row.text(3));
  r.level = level_of_rank(row.integer(4));
  r.quarantined = row.integer(5) != 0;
  r.received_at = row.time(6);
  r.deadline = row.time(7);
  r.last_contact_at = row.time(8);
  r.opened_at = row.maybe_time(9);
  r.closed_at = row.maybe_time(10);
  r.erase_at = row.maybe_time(11);
  r.assignee = row.maybe_id<core::UserId>(12);
  r.claimed_by = row.maybe_id<core::UserId>(13);
  r.unread = row.integer(14) != 0;
  r.version = row.integer(15);
  r.language = row.text(16);
  r.receipt_lookup = row.maybe_blob(17);
  r.code_wrap = row.maybe_blob(18);
  r.team_wrap = row.maybe_blob(19);
  r.append_public = row.maybe_blob(20);
  r.address_index = row.maybe_blob(21);
  r.matching = row.maybe_blob(22);
  r.contact = row.maybe_blob(23);
  r.key_epoch = row.integer(24);
  return r;
}

}  // namespace

std::int64_t reading_rank(core::Level level) { return 3 - static_cast<std::int64_t>(level); }

core::Level level_of_rank(std::int64_t rank) {
  // Out of range is a damaged row: read it first.
  return rank < 0 || rank > 3 ? core::Level::immediate : static_cast<core::Level>(3 - rank);
}

std::string_view to_word(Sealing sealing) {
  constexpr std::array<std::string_view, 3> kWords{"content", "append", "team"};
  return kWords.at(static_cast<std::size_t>(sealing));
}

Sealing sealing_of(std::string_view text) {
  for (const auto sealing : {Sealing::content, Sealing::append, Sealing::team}) {
    if (to_word(sealing) == text) return sealing;
  }
  throw Failure(core::ErrorCode::corrupt, "an unknown sealing in the database");
}

std::string_view to_word(Author author) {
  constexpr std::array<std::string_view, 3> kWords{"inquirer", "staff", "system"};
  return kWords.at(static_cast<std::size_t>(author));
}

void insert_inquiry(Tx& tx, const InquiryRow& r) {
  tx.run("INSERT INTO inquiries (" KAST_INQUIRY_COLUMNS
         ", queued) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
         "?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)",
         {r.id,
          r.case_no,
          to_word(r.channel),
          to_word(r.state),
          reading_rank(r.level),
          r.quarantined,
          r.received_at,
          r.deadline,
          r.last_contact_at,
          r.opened_at,
          r.closed_at,
          r.erase_at,
          r.assignee,
          r.claimed_by,
          r.unread,
          r.version,
          r.language,
          blob(r.receipt_lookup),
          blob(r.code_wrap),
          blob(r.team_wrap),
          blob(r.append_public),
          blob(r.address_index),
          blob(r.matching),
          blob(r.contact),
          r.key_epoch,
          is_queued(r.state)});
}

void insert_message(Tx& tx, const core::InquiryId& inquiry, const MessageRow& r) {
  tx.run(
      "INSERT INTO messages (inquiry_id, id, at, author, user_id, sealing, body, answer_by, "
      "answered_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      {inquiry, r.id, r.at, to_word(r.author), r.user, to_word(r.sealing), Blob{r.body},
       r.answer_by, r.answered_at});
}

void insert_triage(Tx& tx, const core::InquiryId& inquiry, const TriageRow& r) {
  tx.run(
      "INSERT INTO triage_records (inquiry_id, id, message_id, at, sealing, body) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      {inquiry, r.id, r.message, r.at, to_word(r.sealing), Blob{r.body}});
}

void insert_assignment(Tx& tx, const core::InquiryId& inquiry, const AssignmentRow& r) {
  tx.run(
      "INSERT INTO assignments (inquiry_id, id, at, assignee, by_user, reasons) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      {inquiry, r.id, r.at, r.assignee, r.by_user, Blob{r.reasons}});
}

void insert_history(Tx& tx, const core::InquiryId& inquiry, const HistoryRow& r) {
  tx.run(
      "INSERT INTO history (inquiry_id, id, at, user_id, kind, body) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      {inquiry, r.id, r.at, r.user, r.kind, Blob{r.body}});
}

bool update_inquiry(Tx& tx, const InquiryRow& r) {
  return tx.run(
             "UPDATE inquiries SET state = ?3, reading_rank = ?4, quarantined = ?5, "
             "deadline = ?6, last_contact_at = ?7, opened_at = ?8, closed_at = ?9, "
             "erase_at = ?10, assignee = ?11, claimed_by = ?12, unread = ?13, "
             "version = version + 1, language = ?14, append_public = ?15, address_index = ?16, "
             "matching = ?17, contact = ?18, queued = ?19 WHERE id = ?1 AND version = ?2",
             {r.id, r.version, to_word(r.state), reading_rank(r.level), r.quarantined, r.deadline,
              r.last_contact_at, r.opened_at, r.closed_at, r.erase_at, r.assignee, r.claimed_by,
              r.unread, r.language, blob(r.append_public), blob(r.address_index), blob(r.matching),
              blob(r.contact), is_queued(r.state)}) == 1;
}

std::optional<InquiryRow> find_by_case(Tx& tx, std::string_view case_no) {
  return tx.first("SELECT " KAST_INQUIRY_COLUMNS " FROM inquiries WHERE case_no = ?1", {case_no},
                  read_inquiry);
}

std::optional<InquiryRow> find_by_id(Tx& tx, const core::InquiryId& id) {
  return tx.first("SELECT " KAST_INQUIRY_COLUMNS " FROM inquiries WHERE id = ?1", {id},
                  read_inquiry);
}

std::optional<InquiryRow> find_by_receipt(Tx& tx, std::string_view lookup) {
  return tx.first("SELECT " KAST_INQUIRY_COLUMNS " FROM inquiries WHERE receipt_lookup = ?1",
                  {Blob{lookup}}, read_inquiry);
}

std::vector<MessageRow> messages_of(Tx& tx, const core::InquiryId& inquiry) {
  return tx.all(
      "SELECT id, at, author, user_id, sealing, body, answer_by, answered_at "
      "FROM messages WHERE inquiry_id = ?1 ORDER BY at, id",
      {inquiry}, [](const Row& row) {
        MessageRow r;
        r.id = row.id<core::MessageId>(0);
        r.at = row.time(1);
        r.author = row.text(2) == "inquirer" ? Author::inquirer
                   : row.text(2) == "staff"  ? Author::staff
                                             : Author::system;
        r.user = row.maybe_id<core::UserId>(3);
        r.sealing = sealing_of(row.text(4));
        r.body = row.blob(5);
        r.answer_by = row.maybe_time(6);
        r.answered_at = row.maybe_time(7);
        return r;
      });
}

std::vector<TriageRow> triage_of(Tx& tx, const core::InquiryId& inquiry) {
  return tx.all(
      "SELECT id, message_id, at, sealing, body FROM triage_records "
      "WHERE inquiry_id = ?1 ORDER BY at, id",
      {inquiry}, [](const Row& row) {
        return TriageRow{row.id<core::RowId>(0), row.id<core::MessageId>(1), row.time(2),
                         sealing_of(row.text(3)), std::string{row.blob(4)}};
      });
}

std::vector<AssignmentRow> assignments_of(Tx& tx, const core::InquiryId& inquiry) {
  return tx.all(
      "SELECT id, at, assignee, by_user, reasons FROM assignments "
      "WHERE inquiry_id = ?1 ORDER BY at, id",
      {inquiry}, [](const Row& row) {
        return AssignmentRow{row.id<core::RowId>(0), row.time(1), row.maybe_id<core::UserId>(2),
                             row.maybe_id<core::UserId>(3), std::string{row.blob(4)}};
      });
}

std::vector<HistoryRow> history_of(Tx& tx, const core::InquiryId& inquiry) {
  return tx.all(
      "SELECT id, at, user_id, kind, body FROM history "
      "WHERE inquiry_id = ?1 ORDER BY at, id",
      {inquiry}, [](const Row& row) {
        return HistoryRow{row.id<core::RowId>(0), row.time(1), row.maybe_id<core::UserId>(2),
                          std::string{row.text(3)}, std::string{row.blob(4)}};
      });
}

void mark_answered(Tx& tx, const core::InquiryId& inquiry, core::Time at) {
  tx.run(
      "UPDATE messages SET answered_at = ?2 WHERE inquiry_id = ?1 AND author = 'inquirer' "
      "AND answered_at IS NULL",
      {inquiry, at});
}

std::optional<Changed> return_to_queue(Tx& tx, const core::InquiryId& inquiry, core::Time now,
                                       bool reopen, const HistoryRow& why) {
  auto changed = tx.first(
      "UPDATE inquiries SET unread = 1, queued = 1, closed_at = NULL, version = version + 1, "
      "state = CASE WHEN state IN ('waiting', 'closed') THEN 'open' ELSE state END, "
      "deadline = CASE WHEN deadline > ?2 THEN ?2 ELSE deadline END "
      "WHERE id = ?1 AND (queued = 1 OR (state = 'closed' AND ?3 = 1)) "
      "RETURNING case_no, reading_rank",
      {inquiry, now, reopen}, [](const Row& row) {
        return Changed{std::string{row.text(0)}, level_of_rank(row.integer(1))};
      });
  if (changed) insert_history(tx, inquiry, why);
  return changed;
}

std::vector<core::InquiryId> silent_inquiries(Tx& tx, core::Time now, int most) {
  return tx.all(
      "SELECT id FROM inquiries WHERE queued = 1 AND state = 'waiting' AND deadline <= ?1 LIMIT ?2",
      {now, most}, [](const Row& row) { return row.id<core::InquiryId>(0); });
}

void add_link(Tx& tx, const core::InquiryId& a, const core::InquiryId& b, core::Time at,
              const core::UserId& by) {
  constexpr auto* kSql =
      "INSERT INTO links (inquiry_id, other_id, at, by_user) VALUES (?1, ?2, ?3, ?4) "
      "ON CONFLICT (inquiry_id, other_id) DO NOTHING";
  tx.run(kSql, {a, b, at, by});
  tx.run(kSql, {b, a, at, by});
}

std::vector<std::string> linked_cases(Tx& tx, const core::InquiryId& inquiry) {
  return tx.all(
      "SELECT i.case_no FROM links l JOIN inquiries i ON i.id = l.other_id "
      "WHERE l.inquiry_id = ?1 ORDER BY l.at",
      {inquiry}, [](const Row& row) { return std::string{row.text(0)}; });
}

QueuePage queue_page(Tx& tx, std::optional<core::State> state,
                     const std::optional<QueueCursor>& after, int limit) {
  constexpr auto* kOrder =
      " AND (reading_rank, quarantined, deadline, received_at, id) > (?1, ?2, ?3, ?4, ?5)"
      " ORDER BY reading_rank, quarantined, deadline, received_at, id LIMIT ?6";
  static const std::string kSelect = "SELECT " KAST_INQUIRY_COLUMNS " FROM inquiries WHERE ";
  static const std::string kQueued = kSelect + "queued = 1" + kOrder;
  static const std::string kQueuedState = kSelect + "queued = 1 AND state = ?7" + kOrder;
  static const std::string kEndedState = kSelect + "queued = 0 AND state = ?7" + kOrder;

  const auto from = after.value_or(QueueCursor{-1, false, {}, {}, {}});
  const auto most = static_cast<std::int64_t>(limit) + 1;
  QueuePage page;
  if (!state) {
    page.items = tx.all(
        kQueued, {from.rank, from.quarantined, from.deadline, from.received_at, from.id, most},
        read_inquiry);
  } else {
    page.items = tx.all(is_queued(*state) ? kQueuedState : kEndedState,
                        {from.rank, from.quarantined, from.deadline, from.received_at, from.id,
                         most, to_word(*state)},
                        read_inquiry);
  }
  if (page.items.size() > static_cast<std::size_t>(limit)) {
    page.items.pop_back();
    const auto& last = page.items.back();
    page.next = QueueCursor{reading_rank(last.level), last.quarantined, last.deadline,
                            last.received_at, last.id};
  }
  return page;
}

void forget_code(Tx& tx, const core::InquiryId& inquiry, core::Time now) {
  drop_offers(tx, inquiry);
  cancel_appointments(tx, inquiry, now);
  tx.run("UPDATE inquiries SET receipt_lookup = NULL, code_wrap = NULL WHERE id = ?1", {inquiry});
  tx.run("DELETE FROM capabilities WHERE inquiry_id = ?1", {inquiry});
  // A page that brought the words must not bring them back unmarked.
  tx.run(
      "INSERT INTO used_nonces (hash, at) SELECT key_hash, at FROM idempotency "
      "WHERE inquiry_id = ?1 ON CONFLICT (hash) DO NOTHING",
      {inquiry});
  tx.run("DELETE FROM idempotency WHERE inquiry_id = ?1", {inquiry});
}

void erase_content(Tx& tx, const core::InquiryId& inquiry, core::Time now) {
  forget_code(tx, inquiry, now);
  tx.run(
      "UPDATE inquiries SET state = 'erased', queued = 0, team_wrap = NULL, "
      "append_public = NULL, address_index = NULL, matching = NULL, contact = NULL, unread = 0, "
      "erase_at = NULL, closed_at = ?2, version = version + 1 WHERE id = ?1",
      {inquiry, core::Time{std::chrono::floor<std::chrono::days>(now)}});
  tx.run("DELETE FROM messages WHERE inquiry_id = ?1", {inquiry});
  tx.run("DELETE FROM triage_records WHERE inquiry_id = ?1", {inquiry});
  tx.run("DELETE FROM assignments WHERE inquiry_id = ?1", {inquiry});
  tx.run("DELETE FROM history WHERE inquiry_id = ?1", {inquiry});
  drop_appointments(tx, inquiry);
  tx.run("DELETE FROM links WHERE inquiry_id = ?1 OR other_id = ?1", {inquiry});
  tx.run("DELETE FROM outbox WHERE inquiry_id = ?1", {inquiry});
  forget_sent_of(tx, inquiry);
  tx.run("DELETE FROM alert_links WHERE alert_id IN (SELECT id FROM alerts WHERE inquiry_id = ?1)",
         {inquiry});
  tx.run("DELETE FROM alerts WHERE inquiry_id = ?1", {inquiry});
  coarsen_times(tx, inquiry);
  tx.scrub();
}

std::vector<core::InquiryId> due_erasures(Tx& tx, core::Time now) {
  return tx.all("SELECT id FROM inquiries WHERE erase_at <= ?1", {now},
                [](const Row& row) { return row.id<core::InquiryId>(0); });
}

std::vector<core::InquiryId> expired_inquiries(Tx& tx, core::Time closed_before,
                                               core::Time spam_before, int most) {
  return tx.all(
      "SELECT id FROM inquiries WHERE queued = 0 AND unread = 0 AND ((state = 'closed' AND "
      "last_contact_at < ?1 AND closed_at < ?1) OR (state = 'spam' AND last_contact_at < ?2)) "
      "LIMIT ?3",
      {closed_before, spam_before, most},
      [](const Row& row) { return row.id<core::InquiryId>(0); });
}

void coarsen_times(Tx& tx, const core::InquiryId& inquiry) {
  constexpr std::int64_t kDay = 86'400'000'000;  // µs
  tx.run(
      "UPDATE inquiries SET received_at = received_at - received_at % ?2, "
      "last_contact_at = last_contact_at - last_contact_at % ?2, "
      "opened_at = opened_at - opened_at % ?2, deadline = deadline - deadline % ?2 WHERE id = ?1",
      {inquiry, kDay});
  tx.run(
      "UPDATE messages SET answer_by = answer_by - answer_by % ?2, "
      "answered_at = answered_at - answered_at % ?2 WHERE inquiry_id = ?1",
      {inquiry, kDay});
  for (const std::string table : {"messages", "triage_records", "assignments", "history"}) {
    const auto ids =
        tx.all("SELECT id, at FROM " + table + " WHERE inquiry_id = ?1 ORDER BY at, id", {inquiry},
               [](const Row& row) {
                 return std::pair{row.id<core::RowId>(0), row.integer(1)};
               });
    std::int64_t place = 0;  // microseconds after midnight keep the order
    for (const auto& [id, at] : ids) {
      tx.run("UPDATE " + table + " SET at = ?3 WHERE inquiry_id = ?1 AND id = ?2",
             {inquiry, id, at - at % kDay + place++});
    }
  }
}

std::vector<std::pair<core::UserId, int>> open_load(Tx& tx) {
  return tx.all(
      "SELECT assignee, count(*) FROM inquiries WHERE queued = 1 AND assignee IS NOT NULL "
      "GROUP BY assignee",
      {}, [](const Row& row) {
        return std::pair{row.id<core::UserId>(0), static_cast<int>(row.integer(1))};
      });
}

}  // namespace kast::store
