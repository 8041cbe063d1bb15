#include "server/flow/thread.hpp"

#include <algorithm>

#include "server/flow/follow_up.hpp"
#include "store/audit.hpp"

namespace kast::server {
namespace {

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

core::Result<core::Level> store_from_page(store::Tx& tx, const FollowUp& f) {
  auto row = store::find_by_id(tx, f.inquiry);
  // Erased between reading and writing: the code opens nothing any more.
  if (!row || !row->code_wrap) return no_thread();
  return store_follow_up(tx, f, std::move(*row));
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
  auto follow_up = prepare_follow_up(desk, entered.row, assessed, desk.time.now());
  follow_up.message.body = vault::seal_text(vault::content_key(entered.seed), follow_up.body_column,
                                            write_message({message, ""}), desk.random);
  const auto stored = follow_up.message;
  const bool alarmed = follow_up.alert.has_value();
  auto commit = [f = std::move(follow_up)](store::Tx& tx) { return store_from_page(tx, f); };
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
