// A message as bytes, ready for a mail server. Pure: the same values give the same bytes.
#pragma once

#include <cstddef>
#include <string>

#include "core/result.hpp"
#include "core/time.hpp"
#include "mail/compose/address.hpp"

namespace kast::mail {

struct Outgoing {
  std::string kind;          // receipt, alert, reply, offer, confirmation, reminder or notice
  std::string from_name;     // discreet: a lock screen shows it; may be empty
  std::string from_address;  // wire_address() must accept both addresses
  std::string to_address;
  std::string subject;      // UTF-8, one line
  std::string text;         // UTF-8; any line ends; no NUL
  std::string message_id;   // id@domain, without <>; stable for an outbox row
  std::string in_reply_to;  // empty, or the id of the mail that is answered, with or without <>
  std::string references;   // empty, or ids with white space between, oldest first
  core::Time date;
  bool automatic = false;  // no human wrote it (RFC 3834)
  std::string language;    // nb, nn, en …; "" and "und" are left out
};

struct ComposeOptions {
  // X-Kast-Kind names the kind: for the mail folder of a demonstration, never for the wire
  // (Transport::shows_kind says which).
  bool kind_header = false;
  // The whole message is made this many bytes, or that doubled as often as needed; 0: not padded.
  std::size_t bucket = 8192;
};

inline constexpr std::size_t kMaxTextBytes = 256 * 1024;
inline constexpr std::size_t kMaxSubjectBytes = 998;  // UTF-8, before encoding

// RFC 5322 with CRLF: From, To, Subject, Date, Message-ID, In-Reply-To and References where given,
// text/plain in UTF-8 as quoted-printable, Content-Language. Where automatic: Auto-Submitted
// (auto-replied when it answers a mail, else auto-generated; RFC 3834 §5) and
// X-Auto-Response-Suppress (Microsoft's servers: no out-of-office in return).
//
// Lines that begin with a dot or with "From " are encoded, so no server on the way changes them.
// Padding is soft line breaks ("=" at a line's end, RFC 2045 §6.7), which decode to nothing, then
// at most two spaces and one line end: who reads the mail, quotes it or has it read aloud meets one
// blank last line; who watches the wire sees the same length for every kind.
//
// Refused with ErrorCode::invalid_input: CR, LF, NUL or other control characters in a header's
// value, text that is not UTF-8, an unknown kind, a missing subject, address or Message-ID;
// ErrorCode::too_large over the limits above. Ids of strangers' mail (in_reply_to, references) that
// are not ids are left out, since a stranger's bad header must not hold back our answer.
core::Result<std::string> compose(const Outgoing& mail, const ComposeOptions& options = {});

}  // namespace kast::mail
