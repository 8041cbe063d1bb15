// What staff do with a case: each an Act (case_file.hpp).
#pragma once

#include <string>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "server/flow/case_file.hpp"

namespace kast::server {

using ActDone = boost::asio::awaitable<core::Result<store::InquiryRow>>;
using IfMatch = std::optional<std::int64_t>;

// Pauses its alerts [30 min] as long as nobody opens it. Errors: conflict with the claimer's name
// in fields[0].code when somebody else has it.
ActDone claim_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version);
ActDone note_on_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                     std::string text);
// Errors: unprocessable (nobody of that name may take it).
ActDone assign_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                    std::string to, std::string reason);
ActDone change_level(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                     core::Level level, std::string reason);
// A case that its person has erased is gone with this. Errors: unprocessable (urgent and immediate
// need an outcome).
ActDone close_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                   std::string reason, std::string outcome);
// A human found it genuine: out of quarantine, and the receipt mail goes.
ActDone release_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version);
ActDone link_case(Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version,
                  std::string to);

// A therapist's words: into the thread, and by mail where there is an address. Answers the
// message's id. A case that its person has erased is gone with this, but for the mail.
boost::asio::awaitable<core::Result<core::MessageId>> reply_to_case(
    Desk& desk, const Viewer& viewer, std::string case_no, IfMatch version, std::string text);

}  // namespace kast::server
