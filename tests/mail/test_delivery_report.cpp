#include <string>

#include <doctest/doctest.h>

#include "mail/parse/filters.hpp"
#include "mail/parse/read_mail.hpp"
#include "tests/mail/mails.hpp"

using namespace kast;
using mail::Delivered;
using mail::MailKind;
using mail::NoAnswer;

namespace {

mail::Verdict judge(const std::string& raw) {
  return mail::judge_mail(mail::read_mail(raw),
                          {{"svar@example.org"}, "example.org", "example.org"});
}

std::string report(const std::string& groups, const std::string& type = "delivery-status") {
  return "From: MAILER-DAEMON@example.net\nContent-Type: multipart/report; report-type=" + type +
         "; boundary=r\n\n--r\n\nSorry.\n--r\nContent-Type: message/" + type +
         "\n\nReporting-MTA: dns; x\n\n" + groups + "\n--r--\n";
}

Delivered outcome(const std::string& groups) { return judge(report(groups)).report.outcome; }

// A report in prose by a mail system.
mail::Verdict prose(const std::string& text) {
  return judge("Return-Path: <>\nFrom: MAILER-DAEMON@example.net\nTo: svar@example.org\n\n" + text);
}

}  // namespace

TEST_CASE("a machine-readable report tells which mail, to whom and why") {
  const auto got = judge(mails::file("bounce-rfc3464"));
  CHECK(got.kind == MailKind::delivery_report);
  CHECK_FALSE(got.may_answer());
  CHECK(got.bounce_tokens == std::vector<std::string>{"0123456789abcdefghjkmnpqrs"});
  CHECK(got.report.outcome == Delivered::hard);
  CHECK(got.report.source == mail::ReportSource::fields);
  CHECK(got.report.recipient == "kari@example.com");
  CHECK(got.report.status == "5.1.1");
  CHECK(got.report.message_id == "0123456789abcdef0123456789abcdef@example.org");
}

TEST_CASE("a report in prose tells the same") {
  const auto got = judge(mails::file("bounce-qmail"));
  CHECK(got.kind == MailKind::delivery_report);
  CHECK(got.bounce_tokens == std::vector<std::string>{"0123456789abcdefghjkmnpqrs"});
  CHECK(got.report.outcome == Delivered::hard);
  CHECK(got.report.source == mail::ReportSource::text);
  CHECK(got.report.recipient == "kari@example.com");
  CHECK(got.report.status == "5.1.1");
  CHECK(got.report.message_id == "0123456789abcdef0123456789abcdef@example.org");
}

TEST_CASE("hard, soft, delayed and arrived are told apart") {
  CHECK(outcome("Action: failed\nStatus: 5.1.1\n") == Delivered::hard);
  CHECK(outcome("Action: failed\nStatus: 5.7.1 (refused)\n") == Delivered::hard);
  CHECK(outcome("Action: failed\nStatus: 5.2.2\n") == Delivered::soft);
  CHECK(outcome("Action: failed\nStatus: 4.4.1\n") == Delivered::soft);
  CHECK(outcome("Action: delayed\nStatus: 4.4.1\n") == Delivered::delayed);
  CHECK(outcome("Action: Relayed (to a host)\nStatus: 2.0.0\n") == Delivered::arrived);
  CHECK(outcome("Action: failed\n") == Delivered::unknown);
}

TEST_CASE("of several recipients the gravest outcome counts") {
  CHECK(outcome("Action: delayed\nStatus: 4.0.0\n\nAction: failed\nStatus: 5.1.1\n\n"
                "Action: delivered\nStatus: 2.0.0\n") == Delivered::hard);
}

TEST_CASE("prose of servers is told apart likewise") {
  CHECK(prose("A message is delayed for more than 10 minutes for the following\nlist of "
              "recipients:\nkari@example.com: Network error\n")
            .report.outcome == Delivered::delayed);
  CHECK(prose("This message was created automatically by mail delivery software.\n\n"
              "  kari@example.com\n    host mx [192.0.2.5]: 552 5.2.2 Mailbox full\n")
            .report.outcome == Delivered::soft);
  const auto old = prose(
      "   ----- Transcript of session follows -----\n"
      "550 <kari@example.com>... User unknown\n\n"
      "   ----- Unsent message follows -----\nMessage-ID: <a@example.org>\n");
  CHECK(old.report.outcome == Delivered::hard);
  CHECK(old.report.recipient == "kari@example.com");
  CHECK(old.report.message_id == "a@example.org");
}

TEST_CASE("a report to a bounce address that nobody understands is still a report") {
  const auto got = judge(
      "Return-Path: <>\nFrom: postmaster@example.net\n"
      "To: bounce+0123456789abcdefghjkmnpqrs@example.org\n\nMeldingen kom ikke frem.\n");
  CHECK(got.kind == MailKind::delivery_report);
  CHECK(got.report.outcome == Delivered::unknown);
}

TEST_CASE("who forwards, encloses, quotes or asks about a report is a person") {
  const std::string bounce = mails::file("bounce-rfc3464");
  for (const auto& raw :
       {mails::parts("mixed", {"Content-Type: text/plain\r\n\r\nHva er dette?",
                               "Content-Type: message/rfc822\r\n\r\n" + bounce}),
        mails::part("text/plain",
                    "Hei, jeg fikk dette:\n\n> This is the qmail-send program at x\n"),
        mails::part("text/plain", "This is the qmail-send program at x, hva betyr det?\n"),
        mails::part("text/plain", "Delivery Status Notification (Failure)\n")}) {
    const auto got = judge(raw);
    CHECK(got.kind == MailKind::inquiry);
    CHECK(got.may_answer());
  }
}

TEST_CASE("an absence notice to a bounce address is no report, and is never answered") {
  const auto got = judge(
      "Return-Path: <>\nFrom: kari@example.com\n"
      "To: bounce+0123456789abcdefghjkmnpqrs@example.org\nSubject: Autosvar\n\nJeg er borte.\n");
  CHECK(got.kind == MailKind::inquiry);
  CHECK_FALSE(got.may_answer());
}

TEST_CASE("a read receipt is no delivery report and is not answered") {
  const auto got =
      judge(report("Disposition: manual-action; displayed\n", "disposition-notification"));
  CHECK(got.kind == MailKind::inquiry);
  CHECK_FALSE(got.may_answer());
}
