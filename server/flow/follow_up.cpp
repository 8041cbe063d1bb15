#include "server/flow/follow_up.hpp"

#include <algorithm>

#include <boost/json/serialize.hpp>

#include "server/flow/records.hpp"
#include "server/flow/timing.hpp"
#include "server/flow/to_send.hpp"

namespace kast::server {

FollowUp prepare_follow_up(Desk& desk, const store::InquiryRow& row, const Assessed& assessed,
                           core::Time now) {
  FollowUp f;
  f.inquiry = row.id;
  f.level = assessed.assessment.level;
  for (std::size_t level = 0; level < f.due.size(); ++level) {
    f.due.at(level) = deadline_of(desk, static_cast<core::Level>(level), now);
  }
  f.message.id = core::MessageId::random(desk.random);
  f.message.at = now;
  f.message.answer_by = answer_by(desk, now);
  f.body_column = store::message_column(row.id, f.message.id, row.key_epoch);
  f.triage = {core::RowId::random(desk.random), f.message.id, now, store::Sealing::team, {}};
  f.triage.body = desk.keys.team().seal_text(
      store::triage_column(row.id, f.triage.id, row.key_epoch),
      boost::json::serialize(assessment_json(assessed.assessment, assessed.language)));
  f.audit = desk.audit.entry("inquiry.message", row.id);
  if (f.level >= core::Level::urgent) f.alert = new_alert(desk, row.id, f.level, now);
  return f;
}

namespace {

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

}  // namespace

core::Level store_follow_up(store::Tx& tx, const FollowUp& f, store::InquiryRow row) {
  apply(f, row);
  store::update_inquiry(tx, row);
  store::insert_message(tx, f.inquiry, f.message);
  store::insert_triage(tx, f.inquiry, f.triage);
  store::insert_audit(tx, f.audit);
  if (f.alert) store::insert_alert(tx, *f.alert);
  return row.level;
}

}  // namespace kast::server
