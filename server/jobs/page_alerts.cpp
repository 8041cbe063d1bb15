#include "server/jobs/page_alerts.hpp"

#include <algorithm>

#include "schedule/alerting.hpp"
#include "server/flow/timing.hpp"
#include "server/flow/to_send.hpp"
#include "server/log.hpp"
#include "store/duties.hpp"

namespace kast::server {
namespace {

constexpr int kAtOnce = 256;

// Neutral codes: an alert on a lock screen says nothing.
std::string_view code_of(core::Level level) { return level == core::Level::immediate ? "A" : "B"; }

struct Page {
  std::vector<store::OutboxRow> rows;
  std::vector<std::pair<std::string, core::UserId>> links;  // lookup hash of each recipient's token
};

bool is_on_call(const Desk& desk, const config::OnCall& person, core::Time now) {
  schedule::Calendar alone{desk.hours.zone(), {}};
  alone.on_call = {person.hours};
  return schedule::Hours{std::move(alone)}.kind_at(now) == schedule::HourKind::on_call;
}

// A channel leads to them: their own address, or the gateway.
bool is_reachable(const Desk& desk, const store::UserRow& user) {
  return user.status == store::UserStatus::active &&
         (!user.email.empty() || !desk.settings.alert.webhook_url.empty());
}

// Who is on call now by the configuration; nobody: every active therapist, rather than none.
std::vector<const store::UserRow*> recipients(const Desk& desk, core::Time now) {
  std::vector<const store::UserRow*> people;
  for (const auto& person : desk.settings.alert.on_call) {
    const auto* user = desk.staff.find(person.user);
    if (user != nullptr && is_reachable(desk, *user) && is_on_call(desk, person, now)) {
      people.push_back(user);
    }
  }
  if (!people.empty()) return people;
  for (const auto& user : desk.staff.all()) {
    if (user.role == core::Role::therapist && is_reachable(desk, user)) people.push_back(&user);
  }
  return people;
}

ToSend alert_to_send(const Desk& desk, const store::AlertRow& alert, const std::string& to,
                     const vault::Token& token) {
  ToSend what{to, "alert", "nb", {}};
  what.values["case"] = alert.case_no;
  what.values["code"] = std::string{code_of(alert.level)};
  what.values["url"] = desk.settings.server.public_url + "/a/" + token.text();
  return what;
}

Page make_page(Desk& desk, const store::AlertRow& alert, core::Time now) {
  Page page;
  bool webhook = !desk.settings.alert.webhook_url.empty();
  for (const auto* user : recipients(desk, now)) {
    const auto token = desk.keys.server().derived_token(
        vault::TokenPurpose::alert, {core::as_text(alert.id.bytes), core::as_text(user->id.bytes)});
    page.links.emplace_back(token.lookup_hash(), user->id);
    const auto what = alert_to_send(desk, alert, user->email, token);
    if (!user->email.empty()) page.rows.push_back(outbox_row(desk, "alert", "mail", what, now));
    if (webhook) {
      page.rows.push_back(outbox_row(desk, "alert", "webhook", what, now));
      webhook = false;  // one gateway, one post a page
    }
  }
  for (auto& row : page.rows) {
    row.inquiry = alert.inquiry;
    row.alert = alert.id;
  }
  return page;
}

schedule::NextAction decide(const Desk& desk, const store::AlertRow& alert, core::Time now) {
  schedule::AlertState state;
  state.raised_at = alert.raised_at;
  state.last_page_at = alert.last_page_at;
  if (alert.acknowledged_at) {
    state.acknowledged = schedule::Acknowledgement{*alert.acknowledged_at, false};
  }
  const auto& settings = desk.settings.alert;
  const schedule::AlertPolicy policy{settings.repeat, settings.ack_pause, settings.untouched};
  return schedule::next_action(state, policy, desk.hours, now);
}

// No alert waits for longer in attended hours.
core::Duration longest_wait(const config::Alert& settings) {
  return std::max({settings.repeat, settings.ack_pause, settings.untouched});
}

boost::asio::awaitable<void> handle(Desk& desk, const store::AlertRow& alert, core::Time now) {
  const auto action = decide(desk, alert, now);
  if (action.kind == schedule::NextAction::Kind::wait) {
    // Looked at again before that: `until` hangs on a clock that may yet be set back.
    const auto next = std::min(action.until, now + longest_wait(desk.settings.alert));
    auto later = [id = alert.id, next](store::Tx& tx) { store::alert_later(tx, id, next); };
    co_await desk.db.write(later);
    co_return;
  }
  auto page = make_page(desk, alert, now);
  if (page.rows.empty()) {
    // Nobody has an address: said loudly, and tried again; not counted as a page.
    log_error("alert_reaches_nobody", {{"alert", core::to_hex(alert.id.bytes)}});
    auto later = [id = alert.id, next = now + desk.settings.alert.repeat](store::Tx& tx) {
      store::alert_later(tx, id, next);
    };
    co_await desk.db.write(later);
    co_return;
  }
  auto commit = [page = std::move(page), inquiry = alert.inquiry, id = alert.id, now,
                 next = now + desk.settings.alert.repeat](store::Tx& tx) {
    store::drop_unsent_pages(tx, inquiry, id);  // this page says the same
    for (const auto& row : page.rows) store::insert_outbox(tx, row);
    for (const auto& [lookup, user] : page.links) store::put_alert_link(tx, lookup, id, user);
    store::alert_paged(tx, id, now, next);
  };
  const auto done = co_await desk.db.write(commit);
  if (!done) {
    log_error("alert_unpaged", {{"alert", core::to_hex(alert.id.bytes)}});
    co_return;
  }
  log_info("alert_paged",
           {{"alert", core::to_hex(alert.id.bytes)}, {"pages", std::to_string(alert.pages + 1)}});
  desk.outbox.ring();
}

}  // namespace

boost::asio::awaitable<std::size_t> page_due(Desk& desk) {
  const auto now = desk.time.now();
  // Nobody is there: alerts stay as they are, and the first round of the next attended time finds
  // them due.
  if (next_attended(desk, now) > now) co_return 0;
  const auto farthest = now + 2 * longest_wait(desk.settings.alert);
  auto find = [now, farthest](store::Tx& tx) {
    return store::due_alerts(tx, now, farthest, kAtOnce);
  };
  auto due = co_await desk.db.read(find);
  if (!due) {
    log_error("alerts_unread");
    co_return 0;
  }
  for (const auto& alert : *due) co_await handle(desk, alert, now);
  co_return due->size();
}

}  // namespace kast::server
