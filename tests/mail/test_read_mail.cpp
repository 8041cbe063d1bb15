#include <string>

#include <doctest/doctest.h>

#include "mail/parse/read_mail.hpp"
#include "tests/mail/mails.hpp"

using namespace kast;
using mail::AttachmentKind;
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

TEST_CASE("UTF-8 called Latin-1 is read as UTF-8, in subject and text") {
  const auto got = read_mail(mails::file("outlook-utf8-as-latin1"));
  CHECK(got.subject == "Spørsmål");
  CHECK(got.text == "Jeg får ikke sove.\n");
  CHECK(got.has(Salvage::charset_wrong));
}

TEST_CASE("windows-1252 called UTF-8 is read as windows-1252, in subject and text") {
  const auto got = read_mail(mails::file("webmail-1252-as-utf8"));
  CHECK(got.subject == "Spørsmål");
  CHECK(got.text == "Det “går” ikke – på 60 €.\n");
  CHECK(got.has(Salvage::charset_wrong));
}

TEST_CASE("of two alternatives the stub loses") {
  const auto got = read_mail(mails::file("iphone-alternative"));
  CHECK(got.text ==
        "Hei, jeg lurer på noe.\n\n- En time\n- Pris\nSe siden <https://example.org/time>\n\n"
        "> Dere skrev\n");
  CHECK(got.has(Salvage::html_only));
}

TEST_CASE("of two alternatives that say the same, plain text is taken") {
  const auto got = read_mail(
      mails::parts("alternative", {"Content-Type: text/plain\r\n\r\nJeg lurer på noe.",
                                   "Content-Type: text/html\r\n\r\n<p>Jeg <b>lurer</b> på noe."}));
  CHECK(got.text == "Jeg lurer på noe.");
  CHECK_FALSE(got.has(Salvage::html_only));
}

TEST_CASE("all inline texts of a mail are read, one after the other") {
  const auto got = read_mail(
      mails::parts("mixed", {"Content-Type: text/plain\r\n\r\nFør bildet",
                             "Content-Type: image/jpeg\r\nContent-Disposition: inline\r\n\r\nx",
                             "Content-Type: text/plain\r\n\r\nEtter bildet"}));
  CHECK(got.text == "Før bildet\n\nEtter bildet");
  CHECK(got.attachments == std::vector{AttachmentKind::image});
}

TEST_CASE("winmail.dat is noted, attachments are counted and dropped") {
  const auto got = read_mail(mails::file("winmail"));
  CHECK(got.text == "Se vedlegg.");
  CHECK(got.attachments == std::vector{AttachmentKind::winmail, AttachmentKind::image});
  CHECK(got.has(Salvage::winmail));
}

TEST_CASE("a mail inside the mail stands quoted, the person's words do not") {
  const auto got = read_mail(mails::file("forwarded"));
  CHECK(got.text == "Dette fikk jeg i dag.\n\n> Betal\n> \n> Betal 5000 kr.\n");
  CHECK(got.attachments == std::vector{AttachmentKind::message});
}

TEST_CASE("a mail that is nothing but a mail inside has those words as its own") {
  const auto got =
      read_mail(mails::part("message/rfc822", "Subject: Hjelp\r\n\r\nJeg er redd.\r\n"));
  CHECK(got.text.find("Jeg er redd.") != std::string::npos);
}

TEST_CASE("a text that was attached is read when there is no other") {
  const std::string attached =
      "Content-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\n\r\nJeg er redd.";
  const auto alone = read_mail(mails::parts("mixed", {attached}));
  CHECK(alone.text == "Jeg er redd.");
  CHECK(alone.has(Salvage::text_attached));
  const auto beside =
      read_mail(mails::parts("mixed", {"Content-Type: text/plain\r\n\r\nSe vedlegg", attached}));
  CHECK(beside.text == "Se vedlegg");
  CHECK(beside.attachments == std::vector{AttachmentKind::document});
}

TEST_CASE("a part whose type is nonsense is read when it is readable and there is no other text") {
  CHECK(read_mail(mails::part("((", "Jeg er redd.")).text == "Jeg er redd.");
  CHECK(read_mail(mails::part("application/octet-stream", "\x01\x02 abc")).text.empty());
}

TEST_CASE("a multipart whose boundary is named wrongly is read all the same") {
  const auto got = read_mail(mails::file("wrong-boundary"));
  CHECK(got.text == "Teksten er her.");
  CHECK(got.attachments == std::vector{AttachmentKind::document});
  CHECK(got.has(Salvage::structure_broken));
}

TEST_CASE("a multipart without parts keeps what stands there") {
  const auto got = read_mail(mails::part("multipart/mixed; boundary=x", "Jeg er redd.\r\n"));
  CHECK(got.text == "Jeg er redd.\n");
}

TEST_CASE("bytes that are no mail come out as text") {
  CHECK(read_mail("").has(Salvage::no_text));
  for (const char* bytes : {"jeg orker ikke mer", "Hei :-)\n\njeg orker ikke mer",
                            "\n\njeg orker ikke mer", "<html><body>jeg orker ikke mer"}) {
    const auto got = read_mail(bytes);
    CHECK(got.text.find("jeg orker ikke mer") != std::string::npos);
    CHECK(got.has(Salvage::structure_broken));
  }
  const std::string utf16("\xFF\xFEj\0e\0g\0", 8);
  CHECK(read_mail(utf16).text == "jeg");
}

TEST_CASE("a line that is no header loses neither the text nor the headers after it") {
  const auto got = read_mail(
      "Subject: Hei\r\nFrom: kari@example.com\r\ndette er ingen linje\r\n\r\nHjelp meg\r\n");
  CHECK(got.text.find("Hjelp meg") != std::string::npos);
  CHECK(got.from == std::vector<std::string>{"kari@example.com"});
}

TEST_CASE("NUL and other control characters hide nothing") {
  const std::string raw =
      mails::part("text/plain; charset=utf-8", std::string("selv\0mord\r\n", 11));
  CHECK(read_mail(raw).text == "selvmord\n");
  CHECK(read_mail(mails::part("text/plain", "selv\x08mord\x1b[2J\r\n")).text == "selvmord[2J\n");
}

TEST_CASE("broken encoded words and parameters are read as far as they go") {
  const auto subject = [](const std::string& value) {
    return read_mail("From: a@example.com\r\nSubject: " + value + "\r\n\r\nx").subject;
  };
  CHECK(subject("=?ISO-8859-1?Q?Bl=E5?= =?ISO-8859-1?Q?b=E6r?=") == "Blåbær");
  CHECK(subject("=?utf-8?B?YmzD?= =?utf-8?B?pWLDpnI=?=") == "blåbær");
  CHECK(subject("=?utf-8?Q?bl=C3=A5 b=C3=A6r?=") == "blå bær");
  CHECK(subject("bl\xC3\xA5 og bl\xE5") == "blå og blå");
  CHECK(subject("=?ukjent?Q?hjelp?=") == "hjelp");
  CHECK(subject("en\r\n\tto") == "en to");
  CHECK(read_mail("From: a@b.no\r\nSubject: en\r\nSubject: to\r\n\r\n").subject == "en to");
  const auto labelled = read_mail(
      mails::part("text/plain; charset*0*=iso-8859-1''iso-; charset*1=8859-15", "p\xE5 \xA4"));
  CHECK(labelled.text.find("på") != std::string::npos);
}

TEST_CASE("addresses are read from whatever people and programs write") {
  const auto got = read_mail(
      "From: \"Nordmann, Kari\" <Kari@Example.com>\r\nSender: daemon\r\n"
      "To: gruppe: svar@example.org, b@example.org;\r\nTo: c@example.org\r\n"
      "Reply-To: <ikke en adresse>\r\nCc: jørn@example.org\r\n"
      "X-Original-To: svar@example.org\r\nDelivered-To: svar@example.org\r\n\r\nHei");
  CHECK(got.from == std::vector<std::string>{"Kari@example.com"});
  CHECK(got.to == std::vector<std::string>{"svar@example.org", "b@example.org", "c@example.org"});
  CHECK(got.sender.empty());
  CHECK(got.reply_to.empty());
  CHECK(got.cc.empty());
  CHECK(got.delivered_to.size() == 2);
}

TEST_CASE("headers of robots are read") {
  const auto got = read_mail(
      "From: a@example.com\r\nReturn-Path: <>\r\nAuto-Submitted: Auto-Replied (vacation)\r\n"
      "Precedence: Bulk\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\nList-Id: "
      "<x.example>\r\n\r\n");
  CHECK(got.automatic.return_path == "");
  CHECK(got.automatic.auto_submitted == "auto-replied");
  CHECK(got.automatic.precedence == "bulk");
  CHECK(got.automatic.auto_response_suppress == "oof, autoreply");
  CHECK(got.automatic.list);
}

TEST_CASE("an encrypted mail is said to be one") {
  const auto got = read_mail(
      mails::parts("encrypted; protocol=\"application/pgp-encrypted\"",
                   {"Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
                    "Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----"}));
  CHECK(got.has(Salvage::encrypted));
  CHECK(got.has(Salvage::no_text));
}
