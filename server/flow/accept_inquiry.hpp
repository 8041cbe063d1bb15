// The walk of SPEC §2, from validated words to a committed inquiry.
#pragma once

#include <optional>
#include <string>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "server/desk.hpp"
#include "server/flow/records.hpp"

namespace kast::server {

// A request sent again must not make a second case: the client's key and the body it came with.
struct Repeatable {
  std::string key;       // 22–128 visible ASCII characters
  std::string body;      // as received
  bool is_page = false;  // the key is a page's nonce: a page used before means quarantine
};

struct Submission {
  core::Channel channel = core::Channel::form;
  std::string message;  // UTF-8, not blank, at most 64 KiB
  std::string subject;
  std::string language;  // stated by the person, or empty
  Contact contact;       // checked
  core::Preferences preferences;
  core::SelfHarmAnswer answer = core::SelfHarmAnswer::absent;
  bool quarantined = false;
  std::optional<Repeatable> repeatable;
  std::optional<core::UserId> entered_by;  // staff, for a call
};

struct Accepted {
  std::string case_no;
  std::string receipt;  // empty for a call
  core::Time answer_by;
  bool replayed = false;  // the answer of an earlier, identical request
};

// Completes after COMMIT: what it answers is durable, triaged, assigned, sealed, with its alert and
// its receipt mail in the same transaction. Errors: unprocessable (same key, other body),
// unavailable (nothing was stored), internal.
boost::asio::awaitable<core::Result<Accepted>> accept_inquiry(Desk& desk, Submission submission);

}  // namespace kast::server
