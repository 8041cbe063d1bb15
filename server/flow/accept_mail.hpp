// A mail that came in: a new case, a later message in a thread, a report about a mail of ours, or
// nothing new. What it must never be is lost.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "mail/parse/parsed_mail.hpp"
#include "server/desk.hpp"
#include "store/vault/bytes.hpp"

namespace kast::server {

struct IncomingMail {
  vault::Bytes content;  // mail_content() of its bytes
  mail::ParsedMail mail;
  std::string remark;  // for staff, behind the text; not triaged
};

enum class MailFate : std::uint8_t {
  inquiry,    // a case of its own: also every doubt
  follow_up,  // appended to a thread: token and sender matched
  report,     // told of a mail of ours; where that did not arrive, its case is in the queue again
  duplicate,  // was taken in before
  own         // our own mail, come back
};
std::string_view to_word(MailFate fate);

// Completes after COMMIT: its row in the queue, or in the thread, its triage, its alert and its
// receipt mail (SPEC §6: at most [3] automatic replies an address in [24 h], whatever the level)
// are one transaction with the mark that it was taken in; a second time it is a duplicate. Errors:
// unavailable (nothing was stored: try again later), internal.
boost::asio::awaitable<core::Result<MailFate>> accept_mail(Desk& desk, IncomingMail incoming);

}  // namespace kast::server
