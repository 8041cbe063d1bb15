// What a mail is, and whether a robot may answer it: two questions with one answer each. Small
// named filters in order look at the mail (filters/*.cpp); the first that knows its kind names it,
// any of them may forbid an answer, and the first reason given stays.
//
// A forbidden answer never forbids intake, triage or an alert: those depend on `kind` alone, and
// nothing but own_mail, delivery_report and duplicate is kept from being triaged as words of a
// person.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mail/parse/delivery_report.hpp"
#include "mail/parse/parsed_mail.hpp"
#include "mail/parse/thread_token.hpp"

namespace kast::mail {

enum class MailKind : std::uint8_t {
  inquiry,          // a new case, by a person or a robot; also every doubt
  follow_up,        // names a thread of ours (Verdict::tokens); becomes an inquiry of its own when
                    // no token is known, all have expired, or the sender does not match
  delivery_report,  // about a mail of ours (Verdict::report); an inquiry when its token is unknown
                    // and nothing else in it names a mail of ours
  duplicate,        // the same bytes were taken in before: delete it from the server, keep nothing
  own_mail  // its Message-ID is one of ours: we sent it and it came back; an inquiry when the
            // caller knows no such row
};

// Why no robot may answer; `none`: one may, within its own limits (SPEC §6: [3] in 24 h).
enum class NoAnswer : std::uint8_t {
  none,
  own_mail,         // carries a Message-ID of ours, or comes from an address of ours
  null_sender,      // Return-Path: <> (RFC 3834 §2)
  auto_submitted,   // Auto-Submitted other than "no" (RFC 3834 §5), X-Autoreply and kin
  precedence,       // bulk, junk, list, auto_reply
  suppressed,       // X-Auto-Response-Suppress asks for none
  delivery_report,  // a report, whatever its headers say
  robot_address,    // from or to be answered at mailer-daemon@, no-reply@ and the like
  list,             // a mailing list or a newsletter
  out_of_office,    // the subject says that somebody is away
  duplicate,        // was answered the first time
  bounce_address,   // sent to bounce+token@, which never answers
  no_address,       // no usable From or Reply-To, or several senders
  salvaged          // not a mail at all (structure_broken): who wrote it can't be known
};

struct Verdict {
  MailKind kind = MailKind::inquiry;
  NoAnswer no_answer = NoAnswer::none;
  std::string_view named_by;        // the filter that named the kind; of the list below
  std::string sender;               // the From address a token must match; "" when there is not one
  std::string answer_to;            // Reply-To, else From; "" when no_answer forbids one
  std::vector<ThreadToken> tokens;  // candidates, also of a report or robot; never from the text
  // Of bounce+token@bounce_domain; at most 3. Absence notices come there too (RFC 3834 §4).
  std::vector<std::string> bounce_tokens;
  DeliveryReport report;  // of a delivery_report

  [[nodiscard]] bool may_answer() const { return no_answer == NoAnswer::none; }
  // A new case that a machine wrote: sorted after the others of its level like a quarantined one
  // (SPEC §7), triaged and alerted as ever.
  [[nodiscard]] bool machine_made() const;
};

// What the caller knows of the mail besides its bytes.
struct Known {
  bool same_content = false;  // its content hash was taken in before
};

struct Filter {
  std::string_view name;
  void (*run)(const ParsedMail& mail, const House& house, const Known& known, Verdict& verdict);
};

// own_mail, automatic, delivery_report, list, out_of_office, duplicate, thread_token, new_inquiry.
std::span<const Filter> filters();

Verdict judge_mail(const ParsedMail& mail, const House& house, const Known& known = {});

std::string_view to_word(MailKind kind);
std::string_view to_word(NoAnswer reason);

}  // namespace kast::mail
