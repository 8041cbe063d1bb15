#include "server/jobs/housekeeping.hpp"

#include <algorithm>

#include "server/log.hpp"
#include "server/spool.hpp"
#include "store/audit.hpp"
#include "store/duties.hpp"
#include "store/inquiries.hpp"
#include "store/mails.hpp"
#include "store/offers.hpp"
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
constexpr int kSilences = 100;

// A person who was to answer and did not: the case is somebody's again (SPEC §2).
struct Silence {
  store::AuditRow audit;
  store::HistoryRow history;
};

struct Round {
  store::Expiry expiry;
  store::MailExpiry mails;
  core::Time now, idle_since, created_before, closed_before, spam_before;
  store::TransitRow transit;
  std::vector<store::AuditRow> erasures;  // an entry for each inquiry that goes
  std::vector<Silence> silences;
};

struct Kept {
  store::TransitRow transit;
  std::vector<store::Changed> changed;  // cases, for whoever looks at the queue
};

// Inquiries whose time is over: erased by their person and held long enough, or past retention.
std::vector<core::InquiryId> ended(store::Tx& tx, const Round& round) {
  auto ids = store::due_erasures(tx, round.now);
  const auto expired =
      store::expired_inquiries(tx, round.closed_before, round.spam_before, kErasures);
  ids.insert(ids.end(), expired.begin(), expired.end());
  return ids;
}

void erase_ended(store::Tx& tx, const Round& round, Kept& kept) {
  const auto due = ended(tx, round);
  for (const auto& entry : round.erasures) {
    if (std::ranges::find(due, *entry.inquiry) == due.end()) continue;  // somebody wrote meanwhile
    if (const auto row = store::find_by_id(tx, *entry.inquiry)) {
      kept.changed.push_back({row->case_no, row->level});
    }
    store::erase_content(tx, *entry.inquiry, round.now);
    store::insert_audit(tx, entry);
  }
}

void return_silent(store::Tx& tx, const Round& round, Kept& kept) {
  const auto silent = store::silent_inquiries(tx, round.now, kSilences);
  for (const auto& [audit, history] : round.silences) {
    if (std::ranges::find(silent, *audit.inquiry) == silent.end()) continue;  // heard of meanwhile
    auto changed = store::return_to_queue(tx, *audit.inquiry, round.now, false, history);
    if (!changed) continue;
    store::insert_audit(tx, audit);
    kept.changed.push_back(std::move(*changed));
  }
}

Kept keep(store::Tx& tx, const Round& round) {
  Kept kept;
  store::expire(tx, round.expiry);
  store::expire_mails(tx, round.mails);
  store::expire_offers(tx, round.now);
  store::expire_sessions(tx, round.idle_since, round.created_before);
  erase_ended(tx, round, kept);
  return_silent(tx, round, kept);
  store::insert_transit(tx, round.transit);
  kept.transit = *store::transit_of(tx, round.transit.day);
  return kept;
}

}  // namespace

boost::asio::awaitable<void> keep_house(Desk& desk) {
  desk.keys.expire();
  const auto now = desk.time.sure_now();  // a clock that jumps ahead must not erase anything
  const auto day = vault::transit_day(desk.time.now());
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
  auto find = [round](store::Tx& tx) {
    return std::pair{ended(tx, round), store::silent_inquiries(tx, round.now, kSilences)};
  };
  const auto due = co_await desk.db.read(find);
  if (due) {
    for (const auto& id : due->first) {
      round.erasures.push_back(desk.audit.entry("inquiry.erased", id));
    }
    for (const auto& id : due->second) {
      round.silences.push_back({desk.audit.entry("inquiry.silence", id),
                                {core::RowId::random(desk.random), now, {}, "silence", ""}});
    }
  }
  auto work = [round = std::move(round)](store::Tx& tx) { return keep(tx, round); };
  const auto kept = co_await desk.db.write(work);
  if (!kept) {
    log_error("housekeeping_failed");
    co_return;
  }
  desk.keys.use_transit(kept->transit);
  const auto published = desk.keys.publish_transit(transit_file(desk.settings.data.dir));
  if (!published) log_error("transit_unpublished", {{"reason", published.error().detail}});
  for (const auto& [case_no, level] : kept->changed) desk.events.publish(case_no, level);
  const auto refreshed = co_await desk.staff.refresh(desk.db);
  if (!refreshed) log_error("staff_unread");
}

}  // namespace kast::server
