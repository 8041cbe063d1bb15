#include <doctest/doctest.h>

#include "mail/compose/address.hpp"

using namespace kast;

namespace {

std::string code(std::string_view text) {
  const auto address = mail::check_address(text);
  return address.has_error() ? address.error().fields.at(0).code : "";
}

}  // namespace

TEST_CASE("an address keeps its local part and loses its domain's capitals") {
  CHECK(mail::check_address(" Kari.Nordmann+a@Example.COM ").value() ==
        "Kari.Nordmann+a@example.com");
  CHECK(mail::check_address("kari@BLÅBÆR.example").value() == "kari@blåbær.example");
  CHECK(mail::wire_address("kari@BLÅBÆR.example").value() == "kari@xn--blbr-roah.example");
  CHECK(mail::check_address("\"kari nordmann\"@example.com").value() ==
        "\"kari nordmann\"@example.com");
  CHECK(mail::check_address("root@localhost").value() == "root@localhost");
}

TEST_CASE("what could be more than one address is refused") {
  for (const auto* bad : {"kari@example.com\r\nRCPT TO:<x@example.com>",
                          "kari@example.com\nBcc: a",
                          "a@b.com,c@d.com",
                          "a@b.com; c@d.com",
                          "a@b.com c@d.com",
                          "Kari <kari@example.com>",
                          "<kari@example.com>",
                          "kari(comment)@example.com",
                          "kari@example.com(comment)",
                          "\"a\rb\"@example.com",
                          "\"a\\\"b\"@example.com",
                          "\"a> x\"@example.com",
                          "kari@[127.0.0.1]",
                          "kari@example",
                          "kari@.com",
                          "kari@example..com",
                          "kari@-a.com",
                          "kari@a-.com",
                          "@example.com",
                          "kari@",
                          "kari",
                          ".kari@example.com",
                          "ka..ri@example.com",
                          "kari@exa mple.com",
                          "kari@ex\xFF.com",
                          "kari@example.com\x7f",
                          "kari@example.com.",
                          "kari@\xE2\x80\x8B.com"}) {
    INFO(bad);
    CHECK(code(bad) == "malformed");
  }
  CHECK(code(std::string("kari\0@example.com", 17)) == "malformed");
}

TEST_CASE("each other refusal has its word") {
  CHECK(code("  ") == "missing");
  CHECK(code("blåbær@example.com") == "needs_smtputf8");
  CHECK(code(std::string(65, 'a') + "@example.com") == "too_long");
  CHECK(code("a@" + std::string(60, 'b') + "." + std::string(60, 'b') + "." + std::string(60, 'b') +
             "." + std::string(60, 'b') + "." + std::string(20, 'b')) == "too_long");
}
