// Delivery reports: machine-readable ones (RFC 3464) and the best-known prose of servers that write
// none. Which mail came back is told first by the bounce+token@ it was sent to, then by the report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "mail/parse/parsed_mail.hpp"

namespace kast::mail {

enum class Delivered : std::uint8_t {
  unknown,  // the report does not say, or says what nobody understands: treat as soft, show staff
  hard,     // will never arrive at this address: no such person or host, refused for good
  soft,     // gave up for a reason that may pass: full mailbox, host silent for days, greylisting
  delayed,  // still trying: no action but a note
  arrived   // delivered, relayed, expanded: no bounce at all
};

// Where the answer came from, best first.
enum class ReportSource : std::uint8_t { none, fields, text };

struct DeliveryReport {
  Delivered outcome = Delivered::unknown;
  ReportSource source = ReportSource::none;
  std::string recipient;   // original recipient; final one when only that is there; may be ""
  std::string status;      // enhanced status, RFC 3463: "5.1.1"; may be ""
  std::string message_id;  // of our mail, without <>; may be ""
};

// True when the mail is a report by its form or by prose that is known beyond doubt. A person who
// forwards a report, asks about one or quotes one is no report.
bool is_delivery_report(const ParsedMail& mail);

// mailer-daemon@ or postmaster@, of whatever domain.
bool is_mail_system(std::string_view address);
// Return-Path: <>, or from such an address.
bool is_from_mail_system(const ParsedMail& mail);

// Of several recipients the gravest outcome counts, since each of our mails has one.
DeliveryReport read_delivery_report(const ParsedMail& mail);

std::string_view to_word(Delivered outcome);

}  // namespace kast::mail
