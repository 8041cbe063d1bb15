#include "server/jobs/housekeeping.hpp"

#include <algorithm>

#include "server/log.hpp"
#include "server/spool.hpp"
#include "store/audit.hpp"
#include "store/duties.hpp"
#include "store/inquiries.hpp"
#include "store/mails.hpp"
#include "store/users.hpp"
#include "store/vault/page_nonce.hpp"

namespace kast::server {
namespace {

constexpr auto kRemember = std::chrono::minutes(10);
constexpr auto kKeepSent = std::chrono::days(7);
constexpr std::int64_t kTransitDays = 2;
constexpr auto kReplyWindow = std::chrono::hours(24);
constexpr auto kKnowMails = std::chrono::days(400);  // longer than any mailbox waits to be read
constexpr int kErasures = 100;  // a round, so that a purge never holds up intake

struct Round {
  store::Expiry expiry;
  store::MailExpiry mails;
  core::Time now, idle_since, created_before, closed_before, spam_before;
  store::TransitRow transit;
  std::vector<store::AuditRow> erasures;  // an entry for each inquiry that goes
};

// Inquiries whose time is over: erased by their person and held long enough, or past retention.
std::vector<core::InquiryId> ended(store::Tx& tx, const Round& round) {
  auto ids = store::due_erasures(tx, round.now);
  const auto expired =
      store::expired_inquiries(tx, round.closed_before, round.spam_before, kErasures);
  ids.insert(ids.end(), expired.begin(), expired.end());
  return ids;
}

store::TransitRow keep(store::Tx& tx, const Round& round) {
  store::expire(tx, round.expiry);
  store::expire_mails(tx, round.mails);
  store::expire_sessions(tx, round.idle_since, round.created_before);
  const auto due = ended(tx, round);
  for (const auto& entry : round.erasures) {
    if (std::ranges::find(due, *entry.inquiry) == due.end()) continue;  // somebody wrote meanwhile
    store::erase_content(tx, *entry.inquiry, round.now);
    store::insert_audit(tx, entry);
  }
  store::insert_transit(tx, round.transit);
  return *store::transit_of(tx, round.transit.day);
}

}  // namespace

boost::asio::awaitable<void> keep_house(Desk& desk) {
  desk.keys.expire();
  const auto now = desk.time.now();
  const auto day = vault::transit_day(now);
  auto transit = Keyring::make_transit(desk.keys.server(), day, desk.random);
  if (!transit) co_return;
  Round round;
  round.expiry = {now - kRemember, now - vault::kNonceLife - vault::kNonceSkew,   now,
                  now - kKeepSent, static_cast<std::int64_t>(day) - kTransitDays, {}};
  round.mails = {now - kKnowMails, now - kKeepSent, now - kReplyWindow};
  if (auto days = spool_days(desk.settings.data.dir)) {
    round.expiry.spool_days = std::move(*days);
  } else {
    round.expiry.transit_before_day = 0;  // who knows what they would have opened
  }
  round.now = now;
  round.idle_since = now - desk.settings.login.session_idle;
  round.created_before = now - desk.settings.login.session_max;
  round.closed_before = now - desk.settings.retention.closed;
  round.spam_before = now - desk.settings.retention.spam;
  round.transit = std::move(*transit);
  auto find = [round](store::Tx& tx) { return ended(tx, round); };
  const auto due = co_await desk.db.read(find);
  if (due) {
    for (const auto& id : *due) round.erasures.push_back(desk.audit.entry("inquiry.erased", id));
  }
  auto work = [round = std::move(round)](store::Tx& tx) { return keep(tx, round); };
  const auto kept = co_await desk.db.write(work);
  if (!kept) {
    log_error("housekeeping_failed");
    co_return;
  }
  desk.keys.use_transit(*kept);
  const auto published = desk.keys.publish_transit(transit_file(desk.settings.data.dir));
  if (!published) log_error("transit_unpublished", {{"reason", published.error().detail}});
  const auto refreshed = co_await desk.staff.refresh(desk.db);
  if (!refreshed) log_error("staff_unread");
}

}  // namespace kast::server
