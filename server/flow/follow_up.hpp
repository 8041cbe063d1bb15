// A later message of the person in a thread: written with the code, or sent as an answer to our
// mail.
#pragma once

#include <array>
#include <optional>

#include "server/desk.hpp"
#include "server/flow/assess.hpp"
#include "store/audit.hpp"
#include "store/contexts.hpp"
#include "store/duties.hpp"
#include "store/inquiries.hpp"

namespace kast::server {

// Ready for its transaction, which reads the inquiry's row afresh: people may write while others
// act on the case.
struct FollowUp {
  core::InquiryId inquiry;
  core::Level level = core::Level::prompt;  // what this message alone asks for
  std::array<core::Time, 4> due;            // deadline from now on, by level
  store::MessageRow message;                // its body is sealed by who has a key: at body_column
  store::Context body_column;
  store::TriageRow triage;
  store::AuditRow audit;
  std::optional<store::AlertRow> alert;
};
FollowUp prepare_follow_up(Desk& desk, const store::InquiryRow& row, const Assessed& assessed,
                           core::Time now);

// `row` as it stands in this transaction. Never lowers its level; an answered, closed or spam case
// is open again. Answers the level it has now.
core::Level store_follow_up(store::Tx& tx, const FollowUp& f, store::InquiryRow row);

}  // namespace kast::server
