#include <doctest/doctest.h>

#include "mail/compose/message.hpp"
#include "mail/compose/padding.hpp"
#include "mail/compose/quoted_printable.hpp"

using namespace kast;

namespace {

mail::Outgoing sample() {
  mail::Outgoing mail;
  mail.kind = "receipt";
  mail.from_name = "Svar";
  mail.from_address = "svar@example.org";
  mail.to_address = "kari@example.com";
  mail.subject = "Svar på henvendelsen din";
  mail.text = "Hei.\n\nTakk for at du skrev.\n";
  mail.message_id = "0011@example.org";
  mail.date = core::from_micros(1'795'468'445'000'000);
  mail.automatic = true;
  mail.language = "nb";
  return mail;
}

bool has(const std::string& bytes, std::string_view part) {
  return bytes.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a mail is these bytes") {
  const auto bytes = mail::compose(sample(), {.kind_header = false, .bucket = 0}).value();
  CHECK(bytes ==
        "From: Svar <svar@example.org>\r\n"
        "To: kari@example.com\r\n"
        "Subject: Svar =?UTF-8?B?cMOl?= henvendelsen din\r\n"
        "Date: Mon, 23 Nov 2026 21:14:05 +0000\r\n"
        "Message-Id: <0011@example.org>\r\n"
        "Content-Language: nb\r\n"
        "Auto-Submitted: auto-generated\r\n"
        "X-Auto-Response-Suppress: All\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n"
        "\r\n"
        "Hei.\r\n"
        "\r\n"
        "Takk for at du skrev.\r\n");
}

TEST_CASE("a header cannot be injected") {
  const std::string nul("a\0b", 3);
  for (const std::string& bad : {std::string("a\r\nBcc: x@example.com"), std::string("a\nb"),
                                 std::string("a\rb"), nul, std::string("a\x1b[2J")}) {
    for (auto field :
         {&mail::Outgoing::from_name, &mail::Outgoing::from_address, &mail::Outgoing::to_address,
          &mail::Outgoing::subject, &mail::Outgoing::message_id, &mail::Outgoing::in_reply_to,
          &mail::Outgoing::references, &mail::Outgoing::language}) {
      auto mail = sample();
      mail.*field = bad;
      const auto bytes = mail::compose(mail);
      REQUIRE(bytes.has_error());
      CHECK(bytes.error().code == core::ErrorCode::invalid_input);
      CHECK_FALSE(has(bytes.error().detail, "Bcc"));
    }
  }
}

TEST_CASE("text that could not be stored or read is refused") {
  auto mail = sample();
  mail.text = std::string("a\0b", 3);
  CHECK(mail::compose(mail).error().code == core::ErrorCode::invalid_input);
  mail.text = "bl\xE5";
  CHECK(mail::compose(mail).error().code == core::ErrorCode::invalid_input);
  mail.text = std::string(mail::kMaxTextBytes + 1, 'a');
  CHECK(mail::compose(mail).error().code == core::ErrorCode::too_large);
  mail = sample();
  mail.kind = "advert";
  CHECK(mail::compose(mail).has_error());
}

TEST_CASE("a long subject in UTF-8 is folded into encoded words that fit") {
  auto mail = sample();
  mail.subject.clear();
  for (int i = 0; i < 30; ++i) mail.subject += "blåbærsyltetøy 蓝莓 ";
  const auto bytes = mail::compose(mail).value();
  CHECK_FALSE(has(bytes, "bl\xC3\xA5"));
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = bytes.find("\r\n", at);
    CHECK(end - at <= 78);
    at = end + 2;
  }
}

TEST_CASE("no line begins with a dot or with From, and none is over 76 characters") {
  const std::string text = ".\n..\n. \nFrom here\n" + std::string(200, '.') + "\nFrom " +
                           std::string(71, 'x') + "\n" + std::string(300, 'y') + " \xC3\xA5\n";
  const auto lines = "\r\n" + mail::quoted_printable(text);
  CHECK_FALSE(has(lines, "\r\n."));
  CHECK_FALSE(has(lines, "\r\nFrom "));
  for (std::size_t at = 2; at < lines.size();) {
    const auto end = lines.find("\r\n", at);
    CHECK(end - at <= 76);
    at = end + 2;
  }
}

TEST_CASE("every kind has the same size, whatever it says") {
  for (const std::string kind :
       {"receipt", "alert", "reply", "offer", "confirmation", "reminder", "notice"}) {
    for (std::size_t length = 0; length < 40; ++length) {
      auto mail = sample();
      mail.kind = kind;
      mail.automatic = kind != "reply";
      mail.text = std::string(length * 50 + length, 'x');
      CHECK(mail::compose(mail).value().size() == 8192);
      CHECK(mail::compose(mail, {.kind_header = true}).value().size() == 8192);
    }
  }
  auto longer = sample();
  longer.text = std::string(9000, 'x');
  CHECK(mail::compose(longer).value().size() == 16384);
}

TEST_CASE("padding meets the bucket from every length, and adds nothing but blanks") {
  for (std::size_t length = 2; length < 300; ++length) {
    std::string message(length - 2, 'x');
    message += "\r\n";
    mail::pad_quoted_printable(message, 100);
    CHECK(message.size() % 100 == 0);
    CHECK(message.find_first_not_of(" =\r\n", length) == std::string::npos);
    CHECK(message.ends_with("=\r\n\r\n"));
  }
}

TEST_CASE("an answer to a mail says so, and a stranger's bad ids are left out") {
  auto mail = sample();
  mail.in_reply_to = "<a@b.example>";
  mail.references = "<root@b.example> not-an-id <a@b.example>";
  const auto bytes = mail::compose(mail).value();
  CHECK(has(bytes, "\r\nIn-Reply-To: <a@b.example>\r\n"));
  CHECK(has(bytes, "\r\nReferences: <root@b.example> <a@b.example>\r\n"));
  CHECK(has(bytes, "\r\nAuto-Submitted: auto-replied\r\n"));
  mail.automatic = false;
  CHECK_FALSE(has(mail::compose(mail).value(), "Auto-Submitted"));
  CHECK_FALSE(has(mail::compose(mail).value(), "X-Kast-Kind"));
  CHECK(has(mail::compose(mail, {.kind_header = true}).value(), "\r\nX-Kast-Kind: receipt\r\n"));
}
