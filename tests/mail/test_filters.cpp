#include <string>

#include <doctest/doctest.h>

#include "mail/parse/filters.hpp"
#include "mail/parse/read_mail.hpp"

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
