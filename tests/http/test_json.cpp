// server/http/json.hpp: JSON in, one object, what is wrong said field by field.
#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

#include "server/http/json.hpp"

using namespace kast;
using namespace kast::server::http;
using core::ErrorCode;

namespace {

core::Result<boost::json::object> read(std::string body,
                                       std::string type = "application/json; charset=utf-8") {
  Request request;
  request.content_type = std::move(type);
  request.body = std::move(body);
  return read_object(request);
}

ErrorCode code_of(const core::Result<boost::json::object>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().code;
}

std::string errors_of(Fields& fields) {
  std::string list;
  for (const auto& error : fields.take_errors()) list += error.field + ":" + error.code + " ";
  return list;
}

boost::json::object object(const char* text) { return boost::json::parse(text).as_object(); }

}  // namespace

TEST_CASE("another media type is unsupported, whatever the body") {
  CHECK(code_of(read("{}", "text/plain")) == ErrorCode::unsupported);
  CHECK(code_of(read("{}", "")) == ErrorCode::unsupported);
  CHECK(read("{}", "Application/Json").has_value());
}

TEST_CASE("not JSON, not UTF-8, not an object, too deep, a key twice: invalid") {
  const std::string deep(17, '[');
  for (const std::string& bad :
       {std::string{}, std::string{"{"}, std::string{"[]"}, std::string{"null"},
        std::string{"\"a\""}, std::string{"{\"a\":1}x"}, std::string{"{\"a\":\"\xFF\"}"},
        std::string{"{\"a\":\"\\uD800\"}"}, std::string{"{'a':1}"}, std::string{"{\"a\":1,}"},
        std::string{"{\"a\":1,\"a\":2}"}, std::string{"{\"a\":1,\"\\u0061\":2}"},
        std::string{"{\"a\":{\"b\":1,\"b\":1}}"}, "{\"a\":" + deep + std::string(17, ']') + "}",
        std::string(100'000, '[')}) {
    CAPTURE(bad.substr(0, 40));
    CHECK(code_of(read(bad)) == ErrorCode::invalid_input);
  }
  CHECK(
      read("{\"a\":{\"b\":1},\"c\":{\"b\":1}}").has_value());  // the same key apart is no key twice
}

TEST_CASE("an error names the body, never what stood in it") {
  const auto refused = read("{\"message\":\"hemmelig");
  CHECK(refused.error().detail.find("hemmelig") == std::string::npos);
}

TEST_CASE("absent and null are empty; another type is an error of its own") {
  const auto json = object(R"({"a":"x","n":null,"i":1,"t":true,"o":{},"l":[]})");
  Fields fields{json};
  CHECK(fields.text("a") == "x");
  CHECK_FALSE(fields.text("n").has_value());
  CHECK_FALSE(fields.text("absent").has_value());
  CHECK(fields.boolean("t") == true);
  CHECK(fields.object("o") != nullptr);
  CHECK(errors_of(fields).empty());
  CHECK_FALSE(fields.text("i").has_value());
  CHECK_FALSE(fields.text("l").has_value());
  CHECK_FALSE(fields.boolean("a").has_value());
  CHECK(fields.object("a") == nullptr);
  CHECK(errors_of(fields) == "i:wrong_type l:wrong_type a:wrong_type a:wrong_type ");
}

TEST_CASE("a text that must be there is missing when blank, and too long when it is") {
  const auto json = object(R"({"blank":" \t\u200b","long":"abcdef","number":1})");
  Fields fields{json};
  fields.required_text("absent");
  fields.required_text("blank");
  fields.required_text("long", 5);
  fields.required_text("number");
  CHECK(errors_of(fields) == "absent:missing blank:missing long:too_long number:wrong_type ");
  CHECK(fields.required_text("long", 6) == "abcdef");
}

TEST_CASE("words of the contract are known exactly") {
  const auto json = object(R"({"a":"urgent","b":"Urgent","c":7})");
  Fields fields{json};
  CHECK(fields.word<core::Level>("a") == core::Level::urgent);
  CHECK_FALSE(fields.word<core::Level>("b").has_value());
  CHECK_FALSE(fields.word<core::Level>("c").has_value());
  CHECK_FALSE(fields.required_word<core::Level>("d").has_value());
  CHECK(errors_of(fields) == "b:unknown_value c:wrong_type d:missing ");
}

TEST_CASE("NUL in a text becomes a mark, as in the form") {
  const auto json = object(R"({"a":"x\u0000y"})");
  Fields fields{json};
  CHECK(fields.text("a") == "x\uFFFDy");
}

TEST_CASE("fields nobody asked for are told, with their prefix, shortened") {
  auto json = object(R"({"a":1,"known":"x"})");
  json[std::string(100, 'k')] = 1;
  Fields fields{json};
  fields.set_prefix("reply_to.");
  fields.text("known");
  const auto unknown = fields.unknown();
  REQUIRE(unknown.size() == 2);
  CHECK(unknown[0].field == "reply_to.a");
  CHECK(unknown[0].code == "unknown_field");
  CHECK(unknown[1].field == "reply_to." + std::string(64, 'k'));
}
