#include <string>

#include <doctest/doctest.h>

#include "mail/parse/charset.hpp"

using kast::mail::to_utf8;

TEST_CASE("what the bytes are counts for more than what they are called") {
  for (const char* label : {"", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "koi8-r",
                            "utf-8", "x-unknown", "UTF8", "\"utf-8\""}) {
    CHECK(to_utf8("p\xC3\xA5 f\xC3\xB8rste", label).text == "på første");
  }
  for (const char* label :
       {"", "us-ascii", "iso-8859-1", "iso-8859-15", "utf-8", "windows-1252", "x-finnes-ikke"}) {
    CHECK(to_utf8("p\xE5 f\xF8rste", label).text == "på første");
  }
}

TEST_CASE("a text of both UTF-8 and windows-1252 is right in both") {
  const auto got = to_utf8("bl\xC3\xA5 og bl\xE5 \x80", "utf-8");
  CHECK(got.text == "blå og blå €");
  CHECK(got.wrong);
}

TEST_CASE("the euro is the euro under every western label") {
  CHECK(to_utf8("100 \xA4", "iso-8859-15").text == "100 €");
  CHECK(to_utf8("100 \x80", "windows-1252").text == "100 €");
  CHECK(to_utf8("100 \x80", "iso-8859-1").text == "100 €");
  CHECK(to_utf8("100 \x80", "iso-8859-15").text == "100 €");
}

TEST_CASE("other charsets are converted by their tables") {
  CHECK(to_utf8("\xD7\xD2\xC5\xCD\xD1", "koi8-r").text == "время");
  CHECK(to_utf8("\x1B$B$3$s\x1B(B", "ISO-2022-JP").text == "こん");
  CHECK(to_utf8("za\xBF\xF3\xB3\xE6", "iso-8859-2").text == "zażółć");
  CHECK(to_utf8("p\x86", "cp865").text == "på");
}

TEST_CASE("an unknown label is said to be one") {
  CHECK(to_utf8("bl\xE5", "x-finnes-ikke").unknown);
  CHECK_FALSE(to_utf8("bl\xE5", "iso-8859-1").unknown);
}

TEST_CASE("UTF-8 that was encoded twice is undone") {
  const auto got = to_utf8("p\xC3\x83\xC2\xA5 f\xC3\x83\xC2\xB8rste", "utf-8");
  CHECK(got.text == "på første");
  CHECK(got.undone);
  CHECK(to_utf8("ÃœBER", "utf-8").text == "ÜBER");
  CHECK(to_utf8("SÃO PAULO", "utf-8").text == "SÃO PAULO");
}

TEST_CASE("a byte order mark goes, and stands above the label") {
  CHECK(to_utf8("\xEF\xBB\xBFHei", "iso-8859-1").text == "Hei");
  CHECK(to_utf8(std::string_view("\xFF\xFEH\0e\0i\0", 8), "utf-8").text == "Hei");
  CHECK(to_utf8(std::string_view("\xFE\xFF\0H\0e\0i", 8), "").text == "Hei");
}
