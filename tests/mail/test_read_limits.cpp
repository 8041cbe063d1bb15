// What hostile or huge mail costs, and what is still read of it.
#include <array>
#include <string>

#include <doctest/doctest.h>

#include "core/text.hpp"
#include "mail/parse/read_mail.hpp"
#include "tests/mail/mails.hpp"

using namespace kast;
using mail::read_mail;
using mail::Salvage;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("a long text keeps its begin and its end, and says how much is gone") {
  const std::string body =
      "Først.\n" + repeated("midt i teksten å\n", 20'000) + "Jeg orker ikke mer.\n";
  const auto got = read_mail(mails::part("text/plain; charset=utf-8", body));
  CHECK(got.text.size() <= mail::ReadLimits{}.text);
  CHECK(got.text.starts_with("Først.\n"));
  CHECK(got.text.ends_with("\nJeg orker ikke mer.\n"));
  CHECK(got.text.find("\n[…]\n") != std::string::npos);
  CHECK(core::is_utf8(got.text));
  CHECK(got.has(Salvage::text_cut));
  CHECK(got.text.size() - std::string("\n[…]\n").size() + got.cut_bytes == body.size());
}

TEST_CASE("a mail over the size limit is read up to there") {
  mail::ReadLimits small;
  small.raw = 1000;
  const auto got = read_mail(mails::part("text/plain", "Hei.\n" + repeated("x", 5000)), small);
  CHECK(got.text.starts_with("Hei.\n"));
  CHECK(got.has(Salvage::size_cut));
}

TEST_CASE("parts within parts end at the depth limit, and the text before them is kept") {
  std::string raw =
      "From: a@example.com\nContent-Type: multipart/mixed; boundary=top\n\n--top\n\nHei.\n--top\n";
  for (int i = 0; i < 3000; ++i) {
    const auto name = std::to_string(i);
    raw += "Content-Type: multipart/mixed; boundary=b" + name + "\n\n--b" + name + "\n";
  }
  const auto got = read_mail(raw);
  CHECK(got.text == "Hei.");
  CHECK(got.has(Salvage::parts_cut));
}

TEST_CASE("mails within mails end at the depth limit") {
  std::string raw = "From: a@example.com\nSubject: ytterst\n";
  raw += repeated("Content-Type: message/rfc822\n\nSubject: inni\n", 3000);
  const auto got = read_mail(raw + "\nHei.\n");
  CHECK(got.has(Salvage::parts_cut));
  CHECK(got.text.size() < 10'000);
}

TEST_CASE("a million parts, headers or addresses cost no more than the limits") {
  const auto many_parts =
      read_mail(mails::part("multipart/mixed; boundary=b", repeated("--b\n\nx\n", 200'000)));
  CHECK(many_parts.has(Salvage::parts_cut));
  const auto many_headers =
      read_mail("From: a@example.com\n" + repeated("A: b\n", 1'000'000) + "\nHei.\n");
  CHECK(many_headers.has(Salvage::parts_cut));
  CHECK(many_headers.from.size() == 1);
  const auto many_addresses =
      read_mail("From: a@example.com\nTo: " + repeated("b@example.com, ", 100'000) + "\n\nHei.\n");
  CHECK(many_addresses.to.size() <= mail::ReadLimits{}.addresses);
  CHECK(many_addresses.has(Salvage::addresses_cut));
  CHECK(many_addresses.text == "Hei.\n");
}

TEST_CASE("work grows with the size, not with its square") {
  const std::array<std::string, 13> hostile{
      mails::part("text/html", repeated("<blockquote type=cite>", 300) + repeated("<p>a", 50'000)),
      mails::part("text/plain" + repeated("; a=b", 100'000), "x"),
      "From: " + repeated("a:", 500'000) + "\nSubject: " + repeated("x\n ", 200'000) + "\n\nx",
      mails::part("text/html", repeated("<!-- ", 100'000)),
      mails::part("text/html", repeated("<a b=\"", 100'000)),
      mails::part("text/html", repeated("<div>", 100'000) + repeated("</p>", 100'000)),
      mails::part("text/html", repeated("<script>", 60'000)),
      mails::part("text/html", repeated("<a href=\"https://example.org/x\">", 20'000)),
      mails::part("text/html", repeated("&", 500'000)),
      mails::part("text/plain; format=flowed", repeated("> \n", 150'000)),
      mails::part("text/plain", repeated("\xC3\x83", 200'000)),
      "Subject: " + repeated("=?utf-8?Q?=C3?= ", 4000) + "\n\nx",
      "From: " + repeated("(", 60'000) + "\n\nx"};
  for (const auto& raw : hostile) {
    CHECK(read_mail(raw).steps < 8 * raw.size() + 10'000);
  }
}
