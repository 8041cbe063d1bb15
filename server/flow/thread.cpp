#include "server/flow/thread.hpp"

#include <algorithm>
#include <array>

#include <boost/json/serialize.hpp>

#include "server/flow/assess.hpp"
#include "server/flow/timing.hpp"
#include "server/flow/to_send.hpp"
#include "store/audit.hpp"
#include "store/contexts.hpp"
#include "store/duties.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;
using core::ErrorCode;

core::Error no_thread() { return core::fail(ErrorCode::not_found, ""); }

core::State told_outside(core::State state) {
  switch (state) {
    case core::State::fresh:
    case core::State::booked:
    case core::State::closed:
      return state;
    default:
      return core::State::open;
  }
}

std::optional<core::Time> oldest_promise(const std::vector<store::MessageRow>& messages) {
  std::optional<core::Time> oldest;
  for (const auto& message : messages) {
    if (!message.answer_by || message.answered_at) continue;
    if (!oldest || *message.answer_by < *oldest) oldest = message.answer_by;
  }
  return oldest;
}

// A later message, sealed; ready for its transaction, which reads the inquiry's row afresh: people
// may write while others act on the case.
struct FollowUp {
  core::InquiryId inquiry;
  core::Level level = core::Level::prompt;  // what this message alone asks for
  std::array<core::Time, 4> due;            // deadline from now on, by level
  store::MessageRow message;
  store::TriageRow triage;
  store::AuditRow audit;
  std::optional<store::AlertRow> alert;
};

FollowUp seal_follow_up(Desk& desk, const store::InquiryRow& row, const vault::Seed& seed,
                        const std::string& text, const Assessed& assessed, core::Time now) {
  FollowUp f;
  f.inquiry = row.id;
  f.level = assessed.assessment.level;
  for (std::size_t level = 0; level < f.due.size(); ++level) {
    f.due.at(level) = deadline_of(desk, static_cast<core::Level>(level), now);
  }
  f.message.id = core::MessageId::random(desk.random);
  f.message.at = now;
  f.message.body = vault::seal_text(vault::content_key(seed),
                                    store::message_column(row.id, f.message.id, row.key_epoch),
                                    write_message({text, ""}), desk.random);
  f.message.answer_by = answer_by(desk, now);
  f.triage = {core::RowId::random(desk.random), f.message.id, now, store::Sealing::team, {}};
  f.triage.body = desk.keys.team().seal_text(
      store::triage_column(row.id, f.triage.id, row.key_epoch),
      json::serialize(assessment_json(assessed.assessment, assessed.language)));
  f.audit = desk.audit.entry("inquiry.message", row.id);
  if (f.level >= core::Level::urgent) f.alert = new_alert(desk, row.id, f.level, now);
  return f;
}

// The level never falls; an answered or closed case starts afresh, another keeps the earlier of
// what was due and what this message makes due.
void apply(const FollowUp& f, store::InquiryRow& row) {
  row.level = std::max(row.level, f.level);
  const auto due = f.due.at(static_cast<std::size_t>(row.level));
  const bool rested = row.state == core::State::waiting || row.state == core::State::closed ||
                      row.state == core::State::spam;
  row.deadline = rested ? due : std::min(row.deadline, due);
  if (rested) {
    row.state = core::State::open;
    row.closed_at.reset();
  }
  row.unread = true;
  row.last_contact_at = f.message.at;
}

core::Result<core::Level> store_follow_up(store::Tx& tx, const FollowUp& f) {
  auto row = store::find_by_id(tx, f.inquiry);
  // Erased between reading and writing: the code opens nothing any more.
  if (!row || !row->code_wrap) return no_thread();
  apply(f, *row);
  store::update_inquiry(tx, *row);
  store::insert_message(tx, f.inquiry, f.message);
  store::insert_triage(tx, f.inquiry, f.triage);
  store::insert_audit(tx, f.audit);
  if (f.alert) store::insert_alert(tx, *f.alert);
  return row->level;
}

}  // namespace

core::Result<Thread> read_thread(const Entered& entered) {
  const auto& row = entered.row;
  auto messages = open_messages(entered.seed, row, entered.messages);
  if (!messages) return messages.error();
  return Thread{row.case_no, told_outside(row.state), oldest_promise(entered.messages),
                row.opened_at, std::move(*messages)};
}

boost::asio::awaitable<core::Result<store::MessageRow>> write_to_thread(Desk& desk,
                                                                        const Entered& entered,
                                                                        std::string message) {
  triage::Input input;
  input.text = message;
  const auto assessed = assess(desk.lexicon, input, entered.row.language);
  auto follow_up =
      seal_follow_up(desk, entered.row, entered.seed, message, assessed, desk.time.now());
  const auto stored = follow_up.message;
  const bool alarmed = follow_up.alert.has_value();
  auto commit = [f = std::move(follow_up)](store::Tx& tx) { return store_follow_up(tx, f); };
  const auto done = co_await desk.db.write(commit);
  if (!done) co_return done.error();
  if (alarmed) desk.alerts.ring();
  desk.events.publish(entered.row.case_no, *done);
  co_return stored;
}

namespace {

// Words of long ago don't count: what the person wrote since might be the danger.
bool dealt_with(store::Tx& tx, const store::InquiryRow& row) {
  if (row.level < core::Level::urgent || row.state == core::State::closed) return true;
  return std::ranges::none_of(store::messages_of(tx, row.id), [](const auto& m) {
    return m.author == store::Author::inquirer && !m.answered_at;
  });
}

}  // namespace

boost::asio::awaitable<core::Result<bool>> erase_thread(Desk& desk, const Entered& entered) {
  const store::HistoryRow asked{core::RowId::random(desk.random), desk.time.now(), {}, "erase", ""};
  auto commit = [asked, id = entered.row.id, now = desk.time.now(),
                 hold = desk.settings.retention.grave_hold,
                 audit = desk.audit.entry("inquiry.erase", entered.row.id)](
                    store::Tx& tx) -> core::Result<bool> {
    auto row = store::find_by_id(tx, id);
    if (!row || !row->code_wrap) return no_thread();
    store::insert_audit(tx, audit);
    if (dealt_with(tx, *row)) {
      store::erase_content(tx, id, now);
      return false;
    }
    row->erase_at = now + hold;
    store::update_inquiry(tx, *row);
    store::forget_code(tx, id, now);
    store::insert_history(tx, id, asked);
    return true;
  };
  auto held = co_await desk.db.write(commit);
  if (held) desk.events.publish(entered.row.case_no, entered.row.level);
  co_return held;
}

}  // namespace kast::server
