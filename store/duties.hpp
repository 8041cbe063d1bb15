// What must happen later: mail and webhooks to send (outbox), alerts to repeat, answers to
// remember, capabilities and transit keys to forget. Each is a row committed with its cause.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.hpp"
#include "core/inquiry.hpp"
#include "store/tx.hpp"

namespace kast::store {

struct OutboxRow {
  core::RowId id;
  std::optional<core::InquiryId> inquiry;
  std::optional<core::AlertId> alert;
  std::string kind;     // receipt, alert, reply, offer, confirmation, reminder, notice
  std::string channel;  // mail, webhook
  std::int64_t attempts = 0;
  core::Time created_at;
  core::Time next_at;
  std::int64_t transit_day = 0;
  std::string body;  // sealed to that day's transit key
};

void insert_outbox(Tx& tx, const OutboxRow& row);
// Alerts, or all else. Due is what has come, and what stands later than `farthest`: nothing is put
// off so far, so the clock has been set back since.
std::vector<OutboxRow> due_outbox(Tx& tx, core::Time now, core::Time farthest, bool alerts,
                                  int most);
void outbox_sent(Tx& tx, const core::RowId& id, core::Time now);  // its body goes at once
void drop_unsent(Tx& tx, const core::RowId& id);                  // it is no longer wanted
void outbox_later(Tx& tx, const core::RowId& id, core::Time next, std::string_view reason);
void outbox_failed(Tx& tx, const core::RowId& id, core::Time now, std::string_view reason);
struct OutboxCount {
  std::int64_t waiting = 0, late = 0, failed = 0;
};
// A mail to the inquiry's person was given up in the last days.
bool has_undelivered(Tx& tx, const core::InquiryId& inquiry);
// late: due, or tried in vain, since before `due_before`; failed: given up and not yet forgotten.
OutboxCount count_outbox(Tx& tx, core::Time due_before);
void release_receipts(Tx& tx, const core::InquiryId& inquiry, core::Time now);

struct AlertRow {
  core::AlertId id;
  core::InquiryId inquiry;
  std::string case_no;  // read with the row
  core::Level level = core::Level::immediate;
  core::Time raised_at, next_at;
  std::int64_t pages = 0;
  std::optional<core::Time> last_page_at, acknowledged_at;
  std::optional<core::UserId> acknowledged_by;  // who, when logged in or by their own link
};

void insert_alert(Tx& tx, const AlertRow& row);
// Due is what has come, what stands later than `farthest` (as above), and what was last paged, or
// raised, after `now`: then too the clock has been set back.
std::vector<AlertRow> due_alerts(Tx& tx, core::Time now, core::Time farthest, int most);
void alert_paged(Tx& tx, const core::AlertId& id, core::Time now, core::Time next);
void alert_later(Tx& tx, const core::AlertId& id, core::Time next);
// Pages of it that nobody has taken over yet.
void drop_unsent_pages(Tx& tx, const core::InquiryId& inquiry, const core::AlertId& id);
// By a link without login: pauses until `next`. False: unknown or ended.
bool acknowledge_alert(Tx& tx, const core::AlertId& id, const core::UserId& by, core::Time now,
                       core::Time next);
// Somebody logged in takes the inquiry: paging rests until `next`.
void alerts_claimed(Tx& tx, const core::InquiryId& inquiry, const core::UserId& by, core::Time now,
                    core::Time next);
// Somebody logged in has opened it, or the case has ended.
void end_alerts(Tx& tx, const core::InquiryId& inquiry, core::Time now);
std::int64_t count_open_alerts(Tx& tx);
bool has_open_alert(Tx& tx, const core::InquiryId& inquiry);

void put_alert_link(Tx& tx, std::string_view lookup, const core::AlertId& alert,
                    const core::UserId& user);
struct AlertLink {
  core::AlertId alert;
  core::InquiryId inquiry;
  core::UserId user;
  bool ended = false;
};
std::optional<AlertLink> find_alert_link(Tx& tx, std::string_view lookup);

struct RememberedAnswer {
  std::string key_hash;
  core::InquiryId inquiry;
  std::string body_mac, answer;
  core::Time at;
};
// The row that was there before, if any; else remembers this one.
std::optional<RememberedAnswer> remember_answer(Tx& tx, const RememberedAnswer& row,
                                                core::Time forget_before);

struct CapabilityRow {
  std::string lookup;
  core::InquiryId inquiry;
  std::string wrap;
  core::Time expires_at;
};
void insert_capability(Tx& tx, const CapabilityRow& row);
// Single use: it is gone when found. Expired ones are not found.
std::optional<CapabilityRow> take_capability(Tx& tx, std::string_view lookup, core::Time now);

bool is_used_nonce(Tx& tx, std::string_view hash);
// True the first time a page's nonce is shown, by its hash.
bool use_nonce(Tx& tx, std::string_view hash, core::Time now);

struct TransitRow {
  std::int64_t day = 0;
  std::string public_key, private_sealed;
};
void insert_transit(Tx& tx, const TransitRow& row);  // keeps the one that was there
std::optional<TransitRow> transit_of(Tx& tx, std::int64_t day);
std::optional<TransitRow> newest_transit(Tx& tx);

// What has had its time: remembered answers, used nonces, capabilities, sent mail, transit keys.
struct Expiry {
  core::Time answers_before, nonces_before, capabilities_before, outbox_before;
  // Transit pairs go when no row and none of these days' spool files name them, and a later one has
  // stood since before this day.
  std::int64_t transit_before_day = 0;
  std::vector<std::int64_t> spool_days;
};
void expire(Tx& tx, const Expiry& expiry);

}  // namespace kast::store
