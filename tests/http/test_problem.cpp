// server/http/problem.hpp (RFC 9457): one vocabulary of failure, mapped to HTTP once.
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

#include "core/result.hpp"
#include "server/http/problem.hpp"

using namespace kast;
using namespace kast::server::http;
using core::ErrorCode;

namespace {

const config::Service kService;

boost::json::object body_of(const Response& response) {
  CHECK(response.content_type == "application/problem+json");
  return boost::json::parse(response.body).as_object();
}

boost::json::object body_of(ErrorCode code, const std::string& detail = "a detail") {
  return body_of(problem(core::fail(code, detail), "r1", kService));
}

bool has_header(const Response& response, std::string_view name) {
  for (const auto& header : response.headers) {
    if (header.first == name) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("each error has its status") {
  const std::pair<ErrorCode, int> expected[] = {
      {ErrorCode::invalid_input, 400}, {ErrorCode::unauthenticated, 401},
      {ErrorCode::forbidden, 403},     {ErrorCode::not_found, 404},
      {ErrorCode::conflict, 409},      {ErrorCode::stale, 412},
      {ErrorCode::too_large, 413},     {ErrorCode::unsupported, 415},
      {ErrorCode::unprocessable, 422}, {ErrorCode::too_many, 429},
      {ErrorCode::internal, 500},      {ErrorCode::unavailable, 503}};
  for (const auto& [code, status] : expected) {
    CHECK(status_of(code) == status);
    const auto body = body_of(code);
    CHECK(body.at("status").as_int64() == status);
    CHECK(body.at("request_id").as_string() == "r1");
    CHECK(body.at("type").as_string().starts_with("/problems/"));
    CHECK_FALSE(body.at("title").as_string().empty());
  }
}

TEST_CASE("details of our own failures, of who is known and of what exists are told to nobody") {
  for (const auto code : {ErrorCode::internal, ErrorCode::corrupt, ErrorCode::unavailable,
                          ErrorCode::unauthenticated, ErrorCode::not_found}) {
    CHECK_FALSE(body_of(code, "table users").contains("detail"));
  }
  CHECK(body_of(ErrorCode::stale).at("detail").as_string() == "a detail");
  CHECK_FALSE(body_of(ErrorCode::stale, "").contains("detail"));
}

TEST_CASE("who meets a closed door is given the emergency numbers, and when to come again") {
  for (const auto& response : {problem(core::fail(ErrorCode::unavailable, ""), "r", kService),
                               problem(503, "r", kService)}) {
    const auto numbers = body_of(response).at("emergency").as_array();
    REQUIRE(numbers.size() == kService.emergency.size());
    CHECK(numbers[0].at("number").as_string() == "113");
    CHECK(has_header(response, "Retry-After"));
  }
  CHECK_FALSE(body_of(ErrorCode::internal).contains("emergency"));
  CHECK(has_header(problem(core::fail(ErrorCode::too_many, ""), "r", kService), "Retry-After"));
}

TEST_CASE("fields that are wrong are listed; further members stand beside them") {
  const core::Error error{ErrorCode::unprocessable, "some", {{"message", "missing"}}};
  boost::json::object more;
  more["claimed_by"] = "ane";
  const auto body = body_of(problem(error, "r", kService, more));
  CHECK(body.at("errors").as_array().at(0).at("field").as_string() == "message");
  CHECK(body.at("errors").as_array().at(0).at("code").as_string() == "missing");
  CHECK(body.at("claimed_by").as_string() == "ane");
}

TEST_CASE("what the listener refuses by itself has words of its own") {
  for (const int status : {400, 405, 408, 413, 431, 500, 503}) {
    const auto response = problem(status, "r", kService);
    CHECK(response.status == status);
    CHECK(body_of(response).at("status").as_int64() == status);
  }
  CHECK(problem(418, "r", kService).status == 500);  // a status nobody knows is a bug of ours
}
