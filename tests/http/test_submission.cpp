// server/http/submission.hpp: every field of POST /api/v1/inquiries checked, what is wrong named.
#include <doctest/doctest.h>

#include "server/http/submission.hpp"

using namespace kast;
using namespace kast::server::http;
using core::Channel;
using core::ErrorCode;

namespace {

core::Result<ParsedSubmission> read(std::string body, Channel channel = Channel::form) {
  Request request;
  request.content_type = "application/json";
  request.body = std::move(body);
  return read_submission(request, channel);
}

std::string wrong(const std::string& body, Channel channel = Channel::form) {
  const auto refused = read(body, channel);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::unprocessable);
  std::string list;
  for (const auto& error : refused.error().fields) list += error.field + ":" + error.code + " ";
  return list;
}

std::string language_of(const std::string& language) {
  const auto parsed = read(R"({"message":"hei","language":")" + language + "\"}");
  return parsed ? parsed->submission.language : "-";
}

}  // namespace

TEST_CASE("the message alone is enough") {
  const auto parsed = read(R"({"message":"hei"})");
  REQUIRE(parsed.has_value());
  CHECK(parsed->submission.message == "hei");
  CHECK(parsed->submission.contact.empty());
  CHECK(parsed->submission.preferences.empty());
  CHECK(parsed->submission.answer == core::SelfHarmAnswer::absent);
  CHECK_FALSE(parsed->submission.quarantined);
  CHECK_FALSE(parsed->submission.repeatable.has_value());
  CHECK(parsed->warnings.empty());
}

TEST_CASE("every wish is read") {
  const auto parsed = read(
      R"({"message":"hei","language":"nn","reply_to":{"email":"kari@example.com",
          "phone":" +47 22 00 00 00 "},"therapist_gender":"female","modality":"phone_in",
          "concern":"partner","self_harm_answer":"plan"})");
  REQUIRE(parsed.has_value());
  const auto& submission = parsed->submission;
  CHECK(submission.contact.email == "kari@example.com");
  CHECK(submission.contact.phone == "+47 22 00 00 00");
  CHECK(submission.preferences.therapist_gender == core::Gender::female);
  CHECK(submission.preferences.modality == core::Modality::phone_in);
  CHECK(submission.preferences.concern == core::Concern::partner);
  CHECK(submission.answer == core::SelfHarmAnswer::plan);
}

TEST_CASE("all that is wrong is said at once") {
  CHECK(wrong(R"({"message":" ","modality":"pigeon","self_harm_answer":1})") ==
        "message:missing modality:unknown_value self_harm_answer:wrong_type ");
  CHECK(wrong(R"({"message":"hei","reply_to":{"email":"kari","phone":"ring meg"}})")
            .find("reply_to.phone:malformed") != std::string::npos);
  CHECK(wrong(R"({"message":"hei","reply_to":"kari@example.com"})") == "reply_to:wrong_type ");
}

TEST_CASE("an address that would write headers of its own is refused") {
  for (const auto* email : {R"(a@b.no\r\nBcc: c@d.no)", "a@b.no,c@d.no", "a b@c.no", "@b.no"}) {
    CHECK(wrong(std::string{R"({"message":"hei","reply_to":{"email":")"} + email + "\"}}")
              .starts_with("reply_to.email:"));
  }
}

TEST_CASE("a message of 64 KiB is taken, one byte more is too large") {
  const auto of = [](std::size_t bytes) {
    return R"({"message":")" + std::string(bytes, 'x') + "\"}";
  };
  CHECK(read(of(kMaxMessageBytes)).has_value());
  CHECK(read(of(kMaxMessageBytes + 1)).error().code == ErrorCode::too_large);
}

TEST_CASE("a language is its first part, in lower case; 'no' is bokmål") {
  CHECK(language_of("nn") == "nn");
  CHECK(language_of("en-GB") == "en");
  CHECK(language_of("NO") == "nb");
  CHECK(language_of("") == "");
  for (const auto* bad : {"norsk", "n", "1", "e n", "../x"}) CHECK(language_of(bad) == "-");
}

TEST_CASE("unknown fields are warnings, never errors: an older client is heard") {
  const auto parsed = read(R"({"message":"hei","shoe":43,"reply_to":{"fax":"1"}})");
  REQUIRE(parsed.has_value());
  REQUIRE(parsed->warnings.size() == 2);
  CHECK(parsed->warnings[0].field == "reply_to.fax");
  CHECK(parsed->warnings[1].field == "shoe");
}

TEST_CASE("a call says that it is one, or nothing") {
  CHECK(read(R"({"message":"hei","channel":"phone"})", Channel::phone)->submission.channel ==
        Channel::phone);
  CHECK(read(R"({"message":"hei"})", Channel::phone).has_value());
  CHECK(wrong(R"({"message":"hei","channel":"email"})", Channel::phone) ==
        "channel:unknown_value ");
}

TEST_CASE("with a key the request can be repeated, by its body as it was received") {
  Request request;
  request.content_type = "application/json";
  request.body = R"({ "message" : "hei" })";
  request.idempotency_key = "0123456789abcdefghijklmn";
  const auto parsed = read_submission(request, Channel::form);
  REQUIRE(parsed->submission.repeatable.has_value());
  CHECK(parsed->submission.repeatable->key == request.idempotency_key);
  CHECK(parsed->submission.repeatable->body == request.body);
}
