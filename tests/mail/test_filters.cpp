#include <string>

#include <doctest/doctest.h>

#include "mail/parse/filters.hpp"
#include "mail/parse/read_mail.hpp"
#include "tests/mail/mails.hpp"

using namespace kast;
using mail::MailKind;
using mail::NoAnswer;

namespace {

const std::string kToken = "0123456789abcdef0123456789abcdef";

mail::House house() { return {{"svar@example.org"}, "example.org", "example.org"}; }

// A mail of these header lines, with a From and a body that name nothing of ours.
mail::Verdict judge(const std::string& headers, const mail::Known& known = {}) {
  return mail::judge_mail(
      mail::read_mail("From: kari@example.com\r\n" + headers + "\r\nHei " + kToken + "\r\n"),
      house(), known);
}

}  // namespace

TEST_CASE("a person's mail is an inquiry that may be answered") {
  const auto verdict = judge("To: svar@example.org\r\n");
  CHECK(verdict.kind == MailKind::inquiry);
  CHECK(verdict.named_by == "new_inquiry");
  CHECK(verdict.may_answer());
  CHECK(verdict.answer_to == "kari@example.com");
  CHECK_FALSE(verdict.machine_made());
}

TEST_CASE("a token in an address or an id names the thread, one in the text does not") {
  CHECK(judge("").tokens.empty());
  for (const std::string& header :
       {"To: svar+" + kToken + "@example.org\r\n", "Cc: Svar <svar+" + kToken + "@Example.org>\r\n",
        "Delivered-To: svar+" + kToken + "@example.org\r\n",
        "In-Reply-To: <" + kToken + "@example.org>\r\n",
        "References: <a@b.example> <" + kToken + "@example.org>\r\n"}) {
    const auto verdict = judge(header);
    CHECK(verdict.kind == MailKind::follow_up);
    REQUIRE(verdict.tokens.size() == 1);
    CHECK(verdict.tokens[0].value == kToken);
  }
  CHECK(judge("To: annen+" + kToken + "@example.org\r\n").tokens.empty());
  CHECK(judge("References: <" + kToken + "@example.com>\r\n").tokens.empty());
}

TEST_CASE("a token is read in either case, a word that is none is not") {
  CHECK(judge("To: SVAR+0123456789ABCDEFGHJKMNPQRS@EXAMPLE.ORG\r\n").tokens.size() == 1);
  CHECK(judge("To: svar+nyhetsbrev@example.org\r\n").tokens.empty());
  CHECK(judge("To: svar+" + kToken + "00@example.org\r\n").tokens.empty());
}

TEST_CASE("the newest reference is tried first, each token once") {
  const std::string other = "fedcba9876543210fedcba9876543210";
  const auto tokens = judge("References: <" + kToken + "@example.org> <" + other +
                            "@example.org>\r\nIn-Reply-To: <" + other + "@example.org>\r\n")
                          .tokens;
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].value == other);
  CHECK(tokens[0].place == mail::TokenPlace::in_reply_to);
  CHECK(tokens[1].value == kToken);
}

TEST_CASE("automatic mail is taken in and never answered") {
  const auto reason = [](const std::string& headers) { return judge(headers).no_answer; };
  CHECK(reason("Return-Path: <>\r\n") == NoAnswer::null_sender);
  CHECK(reason("Auto-Submitted: auto-replied\r\n") == NoAnswer::auto_submitted);
  CHECK(reason("Auto-Submitted: auto-generated; x=y\r\n") == NoAnswer::auto_submitted);
  CHECK(reason("Auto-Submitted: No\r\n") == NoAnswer::none);
  CHECK(reason("X-Autoreply: yes\r\n") == NoAnswer::auto_submitted);
  CHECK(reason("Precedence: bulk\r\n") == NoAnswer::precedence);
  CHECK(reason("Precedence: first-class\r\n") == NoAnswer::none);
  CHECK(reason("X-Auto-Response-Suppress: OOF\r\n") == NoAnswer::suppressed);
  CHECK(reason("X-Auto-Response-Suppress: None\r\n") == NoAnswer::none);
  CHECK(reason("Reply-To: no-reply@example.com\r\n") == NoAnswer::robot_address);
  CHECK(reason("List-Id: <x.example.com>\r\n") == NoAnswer::list);
  for (const char* subject :
       {"Autosvar: Hei", "Fravær: Kari", "FRAVÆRENDE", "Fråverande til mandag",
        "Automatic reply: Hi", "Out of office", "Automatiskt svar", "Automatische Antwort",
        "Automatyczna odpowiedź"}) {
    const auto verdict = judge("Subject: " + std::string(subject) + "\r\n");
    CHECK(verdict.no_answer == NoAnswer::out_of_office);
    CHECK(verdict.kind == MailKind::inquiry);
    CHECK(verdict.machine_made());
    CHECK(verdict.answer_to.empty());
  }
}

TEST_CASE("an automatic answer in a thread is a follow-up that is not answered") {
  const auto verdict = mail::judge_mail(mail::read_mail(mails::file("autosvar")), house());
  CHECK(verdict.kind == MailKind::follow_up);
  CHECK(verdict.no_answer == NoAnswer::out_of_office);
  CHECK(verdict.tokens.size() == 1);
}

TEST_CASE("who writes about being away is a person") {
  CHECK(judge("Subject: Spørsmål om fravær og autosvar\r\n").may_answer());
  CHECK(judge("Subject: Re: Automatic reply\r\n").may_answer());
}

TEST_CASE("a newsletter is set aside, visibly") {
  const auto verdict = mail::judge_mail(mail::read_mail(mails::file("newsletter")), house());
  CHECK(verdict.kind == MailKind::inquiry);
  CHECK(verdict.machine_made());
  CHECK_FALSE(verdict.may_answer());
}

TEST_CASE("our own mail that comes back is known by its id, not by its From") {
  const auto back = judge("Message-ID: <" + kToken + "@example.org>\r\n");
  CHECK(back.kind == MailKind::own_mail);
  CHECK(back.no_answer == NoAnswer::own_mail);
  const auto forged = mail::judge_mail(
      mail::read_mail("From: svar@example.org\r\nMessage-ID: <x@example.com>\r\n\r\nHei\r\n"),
      house());
  CHECK(forged.kind == MailKind::inquiry);
  CHECK(forged.no_answer == NoAnswer::own_mail);
  CHECK_FALSE(forged.machine_made());
}

TEST_CASE("the same bytes again are a duplicate, the same id is not") {
  CHECK(judge("", {.same_content = true}).kind == MailKind::duplicate);
  CHECK(judge("Message-ID: <a@example.com>\r\n").kind == MailKind::inquiry);
}

TEST_CASE("an answer goes to Reply-To, and nowhere in doubt") {
  CHECK(judge("Reply-To: ola@example.net\r\n").answer_to == "ola@example.net");
  CHECK(judge("Reply-To: ola@example.net\r\n").sender == "kari@example.com");
  CHECK(judge("Reply-To: ola@example.net, b@example.net\r\n").no_answer == NoAnswer::no_address);
  CHECK(judge("From: ola@example.net\r\n").no_answer == NoAnswer::no_address);
  CHECK(judge("From: ola@example.net\r\n").sender.empty());
  CHECK(judge("Reply-To: svar@example.org\r\n").no_answer == NoAnswer::own_mail);
  CHECK_FALSE(judge("Reply-To: bounce+0123456789abcdefghjkmnpqrs@example.org\r\n").may_answer());
}

TEST_CASE("a person who writes to a bounce address is taken in and not answered") {
  const auto verdict = judge("To: bounce+0123456789abcdefghjkmnpqrs@example.org\r\n");
  CHECK(verdict.kind == MailKind::inquiry);
  CHECK(verdict.no_answer == NoAnswer::bounce_address);
  CHECK_FALSE(verdict.machine_made());
}

TEST_CASE("the filters stand in their order") {
  std::string names;
  for (const auto& filter : mail::filters()) names += std::string(filter.name) + " ";
  CHECK(
      names ==
      "own_mail automatic delivery_report list out_of_office duplicate thread_token new_inquiry ");
}
