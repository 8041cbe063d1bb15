// What a raw mail is read into: values only, all of them from a stranger. Every string is valid
// UTF-8 without NUL; addresses, ids and subject are one line without control characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time.hpp"

namespace kast::mail {

// What a part was that is counted and not kept. Names and contents are dropped.
enum class AttachmentKind : std::uint8_t {
  image,  // inline ones and logos in signatures too
  audio,  // voice messages
  video,
  document,   // text, PDF, office files
  archive,    // zip and its kin
  calendar,   // invitations, contact cards
  message,    // a mail inside the mail; its words stand quoted in the text
  winmail,    // winmail.dat (TNEF): Outlook's own format; may hold text that we can't read
  encrypted,  // PGP or S/MIME: staff can't read it here and should say so
  signature,  // a detached signature: nothing a person attached
  other
};

// What had to be mended, guessed or cut. None of them keeps a mail out; staff may be shown them.
enum class Salvage : std::uint8_t {
  charset_wrong,     // the bytes were not what the label said, and were read as what they were
  charset_unknown,   // a label nobody knows
  bytes_replaced,    // some bytes mean nothing in any likely charset: U+FFFD
  doubly_encoded,    // UTF-8 taken for Latin-1 and encoded again on the way; undone
  html_only,         // the text was made from HTML, for lack of a text/plain of substance
  hidden_text,       // HTML that a reader does not see; it stands at the text's end
  text_attached,     // no text of its own: an attached text or mail stands in for it
  text_cut,          // the middle is missing; ParsedMail::cut_bytes
  subject_cut,       // likewise its end
  addresses_cut,     // more addresses, ids or longer headers than the limits allow
  size_cut,          // the raw mail is longer than the limit: what is behind it was not read
  parts_cut,         // more parts, headers or levels than the limits allow
  encrypted,         // nothing readable but ciphertext
  winmail,           // see AttachmentKind::winmail
  structure_broken,  // not a mail as RFC 5322 has it: the text is whatever was readable
  no_text            // nothing readable at all
};

// The headers by which robots say that they are robots, as they stood (trimmed, lower case, at most
// 200 bytes each).
struct AutomaticHeaders {
  std::string auto_submitted;              // RFC 3834 §5, parameters taken off
  std::string precedence;                  // bulk, junk, list, auto_reply
  std::string auto_response_suppress;      // Microsoft: All, OOF, AutoReply …
  std::optional<std::string> return_path;  // the address without <>; "" for <>; absent: no header
  bool list = false;  // List-Id, List-Post, List-Unsubscribe … (RFC 2369, 2919), Mailing-List
  // X-Autoreply and its kin, Feedback-ID; read receipts (RFC 8098) and complaints (RFC 5965).
  bool robot = false;
};

// What may tell about a mail of ours that came back; delivery_report.hpp reads it.
struct ReportParts {
  bool is_report = false;           // the mail itself is multipart/report about delivery (RFC 3462)
  std::vector<std::string> fields;  // bodies of message/delivery-status, as they stood
  std::string returned;             // headers of the first mail inside the mail
  std::vector<std::string> failed;  // X-Failed-Recipients: addresses
};

struct ParsedMail {
  // The whole text: quotes, reply headers and signature are in it (triage/segment tells them
  // apart), lines end in LF, quoted HTML and mails inside the mail begin with "> ". At most
  // ReadLimits::text bytes.
  std::string text;
  std::string subject;
  // Addresses as check_address() gives them (mail/compose/address.hpp); what it refuses is left
  // out.
  std::vector<std::string> from;
  std::vector<std::string> sender;
  std::vector<std::string> reply_to;
  std::vector<std::string> to;
  std::vector<std::string> cc;
  // Delivered-To, X-Original-To, Envelope-To, X-Envelope-To: where it really came in.
  std::vector<std::string> delivered_to;
  std::string from_text;   // the From header as people read it, one line, 300 bytes at most
  std::string message_id;  // without <>; "" when missing or no id@domain
  std::vector<std::string> in_reply_to;  // ids without <>
  std::vector<std::string> references;   // oldest first
  std::optional<core::Time> date;        // the sender's clock: for show only
  AutomaticHeaders automatic;
  ReportParts report;
  std::vector<AttachmentKind> attachments;  // in their order
  std::vector<Salvage> salvage;             // each once, in the enumerators' order
  std::size_t cut_bytes = 0;                // of text, after conversion, that `text` lacks
  std::size_t steps = 0;  // work done: bytes looked at, all passes; bounded by the limits

  [[nodiscard]] bool has(Salvage note) const;
};

// Stable words for rows, metrics and `--json`.
std::string_view to_word(AttachmentKind kind);
std::string_view to_word(Salvage note);

}  // namespace kast::mail
