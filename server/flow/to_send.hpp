// What goes to the outbox: template and values, sealed for transit. Rendered when it is sent.
#pragma once

#include "server/desk.hpp"
#include "server/flow/records.hpp"
#include "store/duties.hpp"

namespace kast::server {

// A row due now. `channel`: mail or webhook.
store::OutboxRow outbox_row(Desk& desk, std::string_view kind, std::string_view channel,
                            const ToSend& what, core::Time now);

// "We have received it": alike for all levels, quotes nothing, carries no code.
ToSend receipt_to_send(const Desk& desk, const std::string& to, std::string_view language,
                       core::Time now, core::Time answer_by);
// A therapist's words.
ToSend reply_to_send(const Desk& desk, const std::string& to, std::string_view language,
                     std::string_view text, std::string_view signed_by);

// An alert that fires at once; outside staffed and on-call hours and look-ins jobs/page_alerts lets
// it wait.
store::AlertRow new_alert(Desk& desk, const core::InquiryId& inquiry, core::Level level,
                          core::Time now);

}  // namespace kast::server
