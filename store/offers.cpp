#include "store/offers.hpp"

#include "store/appointments.hpp"

namespace kast::store {
namespace {

#define KAST_OFFER_COLUMNS                                                                    \
  "id, lookup, inquiry_id, user_id, key_epoch, token_sealed, wrap, created_at, valid_until, " \
  "expires_at"

OfferRow read_offer(const Row& row) {
  OfferRow r;
  r.id = row.id<core::OfferId>(0);
  r.lookup = row.blob(1);
  r.inquiry = row.id<core::InquiryId>(2);
  r.user = row.id<core::UserId>(3);
  r.key_epoch = row.integer(4);
  r.token_sealed = row.blob(5);
  r.wrap = row.blob(6);
  r.created_at = row.time(7);
  r.valid_until = row.time(8);
  r.expires_at = row.time(9);
  return r;
}

}  // namespace

void insert_offer(Tx& tx, const OfferRow& r) {
  tx.run("INSERT INTO offers (" KAST_OFFER_COLUMNS
         ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
         {r.id, Blob{r.lookup}, r.inquiry, r.user, r.key_epoch, Blob{r.token_sealed}, Blob{r.wrap},
          r.created_at, r.valid_until, r.expires_at});
}

std::optional<OfferRow> find_offer(Tx& tx, std::string_view lookup, core::Time now) {
  return tx.first("SELECT " KAST_OFFER_COLUMNS " FROM offers WHERE lookup = ?1 AND expires_at > ?2",
                  {Blob{lookup}, now}, read_offer);
}

std::optional<OfferRow> latest_offer(Tx& tx, const core::InquiryId& inquiry, core::Time now) {
  return tx.first("SELECT " KAST_OFFER_COLUMNS
                  " FROM offers WHERE inquiry_id = ?1 AND expires_at > ?2 "
                  "ORDER BY CASE WHEN EXISTS (SELECT 1 FROM appointments a WHERE "
                  "a.offer_id = offers.id AND a.state = 'booked') THEN 0 ELSE 1 END, "
                  "created_at DESC, id LIMIT 1",
                  {inquiry, now}, read_offer);
}

void set_offer_expiry(Tx& tx, const core::OfferId& id, core::Time expires_at) {
  tx.run("UPDATE offers SET expires_at = ?2 WHERE id = ?1", {id, expires_at});
}

void put_hold(Tx& tx, const HoldRow& r) {
  drop_hold(tx, r.offer);
  tx.run(
      "INSERT INTO holds (offer_id, id, inquiry_id, user_id, starts_at, ends_at, until, body) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
      {r.offer, r.id, r.inquiry, r.user, r.starts_at, r.ends_at, r.until, Blob{r.body}});
}

std::optional<HoldRow> hold_of(Tx& tx, const core::OfferId& offer) {
  return tx.first(
      "SELECT id, inquiry_id, user_id, starts_at, ends_at, until, body FROM holds "
      "WHERE offer_id = ?1",
      {offer}, [&](const Row& row) {
        return HoldRow{offer,
                       row.id<core::RowId>(0),
                       row.id<core::InquiryId>(1),
                       row.id<core::UserId>(2),
                       row.time(3),
                       row.time(4),
                       row.time(5),
                       std::string{row.blob(6)}};
      });
}

void drop_hold(Tx& tx, const core::OfferId& offer) {
  tx.run("DELETE FROM claims WHERE owner_id IN (SELECT id FROM holds WHERE offer_id = ?1)",
         {offer});
  tx.run("DELETE FROM holds WHERE offer_id = ?1", {offer});
}

void drop_offers(Tx& tx, const core::InquiryId& inquiry) {
  tx.run("DELETE FROM claims WHERE owner_id IN (SELECT id FROM holds WHERE inquiry_id = ?1)",
         {inquiry});
  tx.run("DELETE FROM holds WHERE inquiry_id = ?1", {inquiry});
  tx.run("DELETE FROM offers WHERE inquiry_id = ?1", {inquiry});
}

void expire_offers(Tx& tx, core::Time now) {
  tx.run(
      "DELETE FROM claims WHERE owner_id IN (SELECT h.id FROM holds h JOIN offers o "
      "ON o.id = h.offer_id WHERE o.expires_at <= ?1)",
      {now});
  tx.run("DELETE FROM holds WHERE offer_id IN (SELECT id FROM offers WHERE expires_at <= ?1)",
         {now});
  tx.run("DELETE FROM offers WHERE expires_at <= ?1", {now});
}

}  // namespace kast::store
