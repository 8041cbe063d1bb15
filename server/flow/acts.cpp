#include "server/flow/acts.hpp"

#include <algorithm>

#include "server/flow/timing.hpp"
#include "server/flow/to_send.hpp"
#include "store/appointments.hpp"
#include "store/contexts.hpp"
#include "store/duties.hpp"

namespace kast::server {
namespace {

using core::ErrorCode;

// After a reply: how long silence is left alone before somebody looks again (SPEC §2).
constexpr auto kSilence = std::chrono::hours(48);

core::Error bad_field(std::string field, std::string code) {
  return {ErrorCode::unprocessable, "some fields are wrong", {{std::move(field), std::move(code)}}};
}

bool is_grave(core::Level level) { return level >= core::Level::urgent; }

// The row of a case that its person has erased and that a human has dealt with now: what was kept
// until then goes with this act (SPEC §7). Its transaction calls store::erase_content.
void give_up(store::InquiryRow& row) {
  row.state = core::State::erased;
  for (auto* sealed :
       {&row.team_wrap, &row.append_public, &row.address_index, &row.matching, &row.contact}) {
    sealed->reset();
  }
  row.erase_at.reset();
}

}  // namespace

ActDone claim_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version) {
  Act act{"claim", "",
          [&desk, me = viewer.user.id](const Prepared& at,
                                       store::InquiryRow& row) -> core::Result<Writes> {
            if (row.claimed_by && *row.claimed_by != me) {
              return core::Error{
                  ErrorCode::conflict,
                  "somebody else has claimed it",
                  {{"claimed_by", std::string{desk.staff.username(row.claimed_by)}}}};
            }
            if (row.claimed_by) return Writes{};
            row.claimed_by = me;
            if (!row.assignee) row.assignee = me;
            // Taken is not opened: untouched for so long, it pages again.
            const auto again = at.now + desk.settings.alert.untouched;
            return Writes{[id = row.id, me, now = at.now, again](store::Tx& tx) {
              store::alerts_claimed(tx, id, me, now, again);
            }};
          }};
  return act_on(desk, viewer, std::move(case_no), version, std::move(act));
}

ActDone note_on_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                     std::string text) {
  Act act{"note", std::move(text),
          [](const Prepared&, store::InquiryRow&) -> core::Result<Writes> { return Writes{}; }};
  return act_on(desk, viewer, std::move(case_no), version, std::move(act));
}

ActDone assign_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                    std::string to, std::string reason) {
  Act act{"assign", to + ": " + reason,
          [&desk, to](const Prepared&, store::InquiryRow& row) -> core::Result<Writes> {
            const auto* user = desk.staff.find(to);
            if (user == nullptr || user->role != core::Role::therapist ||
                user->status == store::UserStatus::disabled) {
              return bad_field("to", "unknown_value");
            }
            row.assignee = user->id;
            if (row.claimed_by && *row.claimed_by != user->id) row.claimed_by.reset();
            return Writes{};
          }};
  return act_on(desk, viewer, std::move(case_no), version, std::move(act));
}

ActDone change_level(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                     core::Level level, std::string reason) {
  Act act{"level", std::string{core::to_word(level)} + ": " + reason,
          [&desk, level](const Prepared& at, store::InquiryRow& row) -> core::Result<Writes> {
            if (row.state == core::State::closed) {
              return core::fail(ErrorCode::conflict, "the case is closed");
            }
            const bool raised = level > row.level;
            const auto due = deadline_of(desk, level, at.now);
            row.level = level;
            row.deadline = raised ? std::min(row.deadline, due) : due;
            if (!raised || !is_grave(level)) return Writes{};
            return Writes{[alert = new_alert(desk, row.id, level, at.now)](store::Tx& tx) {
              store::insert_alert(tx, alert);
            }};
          }};
  return act_on(desk, viewer, std::move(case_no), version, std::move(act));
}

ActDone close_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                   std::string reason, std::string outcome) {
  Act act{"close", outcome.empty() ? reason : reason + " (" + outcome + ")",
          [outcome](const Prepared& at, store::InquiryRow& row) -> core::Result<Writes> {
            if (is_grave(row.level) && core::is_blank(outcome)) {
              return bad_field("outcome", "missing");
            }
            row.state = core::State::closed;
            row.closed_at = std::chrono::floor<std::chrono::days>(at.now);
            row.matching.reset();  // facts for unattended assignment are no longer needed
            row.unread = false;
            const bool held = row.erase_at.has_value();
            if (held) give_up(row);
            return Writes{[id = row.id, now = at.now, held](store::Tx& tx) {
              store::end_alerts(tx, id, now);
              store::coarsen_times(tx, id);
              store::coarsen_appointments(tx, id, now);
              if (held) store::erase_content(tx, id, now);
            }};
          }};
  return act_on(desk, viewer, std::move(case_no), version, std::move(act));
}

ActDone release_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version) {
  Act act{"release", "", [](const Prepared& at, store::InquiryRow& row) -> core::Result<Writes> {
            row.quarantined = false;
            return Writes{[id = row.id, now = at.now](store::Tx& tx) {
              store::release_receipts(tx, id, now);
            }};
          }};
  auto done = co_await act_on(desk, viewer, std::move(case_no), version, std::move(act));
  if (done) desk.outbox.ring();
  co_return done;
}

ActDone link_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                  std::string to) {
  auto find = [to](store::Tx& tx) { return store::find_by_case(tx, to); };
  auto other = co_await desk.db.read(find);
  if (!other) co_return other.error();
  if (!*other || to == case_no) co_return bad_field("to", "unknown_value");
  Act act{"link", to,
          [id = (*other)->id, me = viewer.user.id](const Prepared& at,
                                                   store::InquiryRow& row) -> core::Result<Writes> {
            return Writes{[a = row.id, id, me, now = at.now](store::Tx& tx) {
              store::add_link(tx, a, id, now, me);
            }};
          }};
  co_return co_await act_on(desk, viewer, std::move(case_no), version, std::move(act));
}

namespace {

struct ReplyRows {
  store::MessageRow message;
  std::optional<store::OutboxRow> mail;
};

core::Result<ReplyRows> seal_reply(Desk& desk, const Viewer& viewer, const Prepared& at,
                                   const store::InquiryRow& row, const std::string& text,
                                   const core::MessageId& id) {
  ReplyRows rows;
  rows.message.id = id;
  rows.message.at = at.now;
  rows.message.author = store::Author::staff;
  rows.message.user = viewer.user.id;
  rows.message.body = vault::seal_text(at.content, store::message_column(row.id, id, row.key_epoch),
                                       write_message({text, ""}), desk.random);
  if (!row.contact) return rows;
  const auto opened =
      vault::open_text(at.content, store::contact_column(row.id, row.key_epoch), *row.contact);
  if (!opened) return opened.error();
  const auto contact = read_contact(*opened);
  if (!contact) return contact.error();
  if (contact->email.empty()) return rows;
  rows.mail =
      outbox_row(desk, "reply", "mail",
                 reply_to_send(desk, contact->email, row.language, text, viewer.user.name), at.now);
  // Of an erased case nothing leads to the mail; it outlives the rest, sealed by itself.
  if (!row.erase_at) rows.mail->inquiry = row.id;
  return rows;
}

void store_reply(store::Tx& tx, const core::InquiryId& inquiry, const ReplyRows& rows, bool held) {
  const auto now = rows.message.at;
  if (held) {
    store::erase_content(tx, inquiry, now);
  } else {
    store::insert_message(tx, inquiry, rows.message);
    store::mark_answered(tx, inquiry, now);
    store::end_alerts(tx, inquiry, now);
  }
  if (rows.mail) store::insert_outbox(tx, *rows.mail);
}

}  // namespace

boost::asio::awaitable<core::Result<core::MessageId>> reply_to_case(
    Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version, std::string text) {
  const auto id = core::MessageId::random(desk.random);
  Act act{"reply", "",
          [&desk, &viewer, text, id](const Prepared& at,
                                     store::InquiryRow& row) -> core::Result<Writes> {
            auto rows = seal_reply(desk, viewer, at, row, text, id);
            if (!rows) return rows.error();
            row.state = core::State::waiting;
            row.unread = false;
            row.deadline = at.now + kSilence;
            if (!row.assignee) row.assignee = viewer.user.id;
            const bool held = row.erase_at.has_value();
            if (held) give_up(row);
            return Writes{[rows = std::move(*rows), inquiry = row.id, held](store::Tx& tx) {
              store_reply(tx, inquiry, rows, held);
            }};
          }};
  auto done = co_await act_on(desk, viewer, std::move(case_no), version, std::move(act));
  if (!done) co_return done.error();
  desk.outbox.ring();
  co_return id;
}

}  // namespace kast::server
