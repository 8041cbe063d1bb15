// server/http/form.hpp: the form refuses nobody.
#include <doctest/doctest.h>

#include "core/text.hpp"
#include "server/http/form.hpp"

using kast::server::http::Form;

TEST_CASE("plus is a blank, escapes are bytes, broken ones stand for themselves") {
  const auto form = Form::parse("a=en+to%20tre&b=100%25&c=%zz&d=%4&e=%");
  CHECK(form.value("a") == "en to tre");
  CHECK(form.value("b") == "100%");
  CHECK(form.value("c") == "%zz");
  CHECK(form.value("d") == "%4");
  CHECK(form.value("e") == "%");
}

TEST_CASE("of a field given twice the first counts; absent and empty are empty") {
  const auto form = Form::parse("a=1&a=2&b&&=x&c=");
  CHECK(form.value("a") == "1");
  CHECK(form.value("b").empty());
  CHECK(form.value("c").empty());
  CHECK(form.value("d").empty());
  CHECK(form.value("") == "x");
}

TEST_CASE("a value may hold what separates names and fields, escaped") {
  const auto form = Form::parse("a=x%3Dy%26z=w&n%61me=v");
  CHECK(form.value("a") == "x=y&z=w");
  CHECK(form.value("name") == "v");
}

TEST_CASE("UTF-8 stays, windows-1252 is understood, NUL becomes a mark") {
  CHECK(Form::parse("a=bl%C3%A5b%C3%A6r").value("a") == "blåbær");
  CHECK(Form::parse("a=bl%E5b%E6r+%80").value("a") == "blåbær €");
  CHECK(Form::parse("a=x%00y").value("a") == "x\uFFFDy");
  for (int byte = 0; byte < 256; ++byte) {
    const std::string raw{"a=b", 3};
    CHECK(kast::core::is_utf8(Form::parse(raw + static_cast<char>(byte)).value("a")));
  }
}

TEST_CASE("no more than 64 fields are read") {
  std::string body;
  for (int i = 0; i < 100; ++i) body += "f" + std::to_string(i) + "=x&";
  const auto form = Form::parse(body);
  CHECK(form.value("f63") == "x");
  CHECK(form.value("f64").empty());
}
