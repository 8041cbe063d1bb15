#include <string>

#include <doctest/doctest.h>

#include "mail/parse/read_mail.hpp"

using namespace kast;
using mail::read_mail;
using mail::Salvage;

TEST_CASE("a plain mail is read whole") {
  const auto got = read_mail(
      "Return-Path: <kari@example.com>\r\nFrom: Kari <kari@Example.com>\r\n"
      "To: svar@example.org\r\nSubject: =?utf-8?q?Sp=C3=B8rsm=C3=A5l?=\r\n"
      "Date: Mon, 23 Nov 2026 21:14:05 +0100\r\nMessage-ID: <a1@example.com>\r\n"
      "In-Reply-To: <b2@example.org>\r\nReferences: <r@example.org> <b2@example.org>\r\n"
      "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nHei.\r\n\r\n> Skrev dere\r\nTakk p\xE5 "
      "forh\xE5nd\r\n");
  CHECK(got.text == "Hei.\n\n> Skrev dere\nTakk på forhånd\n");
  CHECK(got.subject == "Spørsmål");
  CHECK(got.from == std::vector<std::string>{"kari@example.com"});
  CHECK(got.from_text == "Kari <kari@Example.com>");
  CHECK(got.to == std::vector<std::string>{"svar@example.org"});
  CHECK(got.message_id == "a1@example.com");
  CHECK(got.in_reply_to == std::vector<std::string>{"b2@example.org"});
  CHECK(got.references == std::vector<std::string>{"r@example.org", "b2@example.org"});
  REQUIRE(got.date.has_value());
  CHECK(core::to_rfc3339(*got.date) == "2026-11-23T20:14:05.000Z");
  CHECK(got.automatic.return_path == "kari@example.com");
  CHECK(got.salvage.empty());
}

TEST_CASE("bytes that are no mail come out as text") {
  CHECK(read_mail("").has(Salvage::no_text));
  const auto got = read_mail("jeg orker ikke mer");
  CHECK(got.text.find("jeg orker ikke mer") != std::string::npos);
}
