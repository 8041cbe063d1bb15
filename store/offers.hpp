// Links to choose a time by, and the short holds placed with them. Sealing is the caller's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/booking_id.hpp"
#include "store/tx.hpp"

namespace kast::store {

struct OfferRow {
  core::OfferId id;
  std::string lookup;
  core::InquiryId inquiry;
  core::UserId user;  // whom one would meet
  std::int64_t key_epoch = 1;
  std::string token_sealed;  // under the inquiry
  std::string wrap;          // under the token
  core::Time created_at, valid_until, expires_at;
};

void insert_offer(Tx& tx, const OfferRow& row);
// Expired ones are not found.
std::optional<OfferRow> find_offer(Tx& tx, std::string_view lookup, core::Time now);
// The one by which something is agreed, else the latest; not an expired one.
std::optional<OfferRow> latest_offer(Tx& tx, const core::InquiryId& inquiry, core::Time now);
void set_offer_expiry(Tx& tx, const core::OfferId& id, core::Time expires_at);

struct HoldRow {
  core::OfferId offer;
  core::RowId id;
  core::InquiryId inquiry;
  core::UserId user;
  core::Time starts_at, ends_at, until;
  std::string body;  // under the token
};

// One an offer: replaces the one before, whose claims go. Claims are the caller's
// (appointments.hpp).
void put_hold(Tx& tx, const HoldRow& row);
// As it was placed, expired or not.
std::optional<HoldRow> hold_of(Tx& tx, const core::OfferId& offer);
void drop_hold(Tx& tx, const core::OfferId& offer);

// Offers of an inquiry that is erased, with their holds.
void drop_offers(Tx& tx, const core::InquiryId& inquiry);
// Wraps and hashes of links that have ended go, with their holds; the appointments stay.
void expire_offers(Tx& tx, core::Time now);

}  // namespace kast::store
