#include "store/mails.hpp"

namespace kast::store {
namespace {

#define KAST_SENT_COLUMNS "thread, bounce, outbox_id, inquiry_id, kind, at"

SentMail read_sent(const Row& row) {
  return {std::string{row.blob(0)},         row.maybe_blob(1).value_or(""), row.id<core::RowId>(2),
          row.maybe_id<core::InquiryId>(3), std::string{row.text(4)},       row.time(5)};
}

}  // namespace

bool take_in_mail(Tx& tx, std::string_view content, core::Time now) {
  return tx.run(
             "INSERT INTO mails_in (content, at) VALUES (?1, ?2) ON CONFLICT (content) DO NOTHING",
             {Blob{content}, now}) == 1;
}

bool was_taken_in(Tx& tx, std::string_view content) {
  return tx
      .first("SELECT 1 FROM mails_in WHERE content = ?1", {Blob{content}},
             [](const Row&) { return true; })
      .has_value();
}

void remember_sent(Tx& tx, const SentMail& mail) {
  tx.run("INSERT INTO sent_mails (" KAST_SENT_COLUMNS
         ") VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
         "ON CONFLICT (thread) DO UPDATE SET bounce = excluded.bounce, at = excluded.at",
         {Blob{mail.thread}, Blob{mail.bounce}, mail.outbox, mail.inquiry, mail.kind, mail.at});
}

std::optional<SentMail> find_sent_by_thread(Tx& tx, std::string_view thread) {
  return tx.first("SELECT " KAST_SENT_COLUMNS " FROM sent_mails WHERE thread = ?1", {Blob{thread}},
                  read_sent);
}

std::optional<SentMail> find_sent_by_bounce(Tx& tx, std::string_view bounce) {
  return tx.first("SELECT " KAST_SENT_COLUMNS " FROM sent_mails WHERE bounce = ?1", {Blob{bounce}},
                  read_sent);
}

void outbox_bounced(Tx& tx, const core::RowId& id, core::Time now, std::string_view reason) {
  tx.run(
      "UPDATE outbox SET state = 'failed', ended_at = ?2, reason = ?3, body = ?4 WHERE id = ?1 "
      "AND state <> 'failed'",
      {id, now, reason, Blob{""}});
}

void forget_sent_of(Tx& tx, const core::InquiryId& inquiry) {
  tx.run("UPDATE sent_mails SET inquiry_id = NULL WHERE inquiry_id = ?1", {inquiry});
}

bool count_automatic_reply(Tx& tx, const core::RowId& id, std::string_view address, core::Time now,
                           core::Time since, int most) {
  const auto sent =
      tx.first("SELECT count(*) FROM automatic_replies WHERE address = ?1 AND at > ?2",
               {Blob{address}, since}, [](const Row& row) { return row.integer(0); });
  if (sent.value_or(0) >= most) return false;
  tx.run("INSERT INTO automatic_replies (id, address, at) VALUES (?1, ?2, ?3)",
         {id, Blob{address}, now});
  return true;
}

void expire_mails(Tx& tx, const MailExpiry& e) {
  tx.run("DELETE FROM mails_in WHERE at < ?1", {e.mails_before});
  tx.run("UPDATE sent_mails SET bounce = NULL WHERE at < ?1 AND bounce IS NOT NULL",
         {e.sent_before});
  tx.run("DELETE FROM sent_mails WHERE at < ?1 AND inquiry_id IS NULL", {e.sent_before});
  tx.run("DELETE FROM automatic_replies WHERE at < ?1", {e.replies_before});
}

}  // namespace kast::store
