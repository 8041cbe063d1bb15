#include "server/http/problem.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "server/http/json.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;
using core::ErrorCode;

struct Known {
  ErrorCode code;
  int status;
  const char* word;  // the end of "type"
  const char* title;
};

constexpr Known kKnown[] = {
    {ErrorCode::invalid_input, 400, "bad-request", "The request can't be understood"},
    {ErrorCode::unprocessable, 422, "invalid-fields", "Some fields are wrong"},
    {ErrorCode::unauthenticated, 401, "unauthenticated", "Log in first"},
    {ErrorCode::forbidden, 403, "forbidden", "Your role does not allow this"},
    {ErrorCode::not_found, 404, "not-found", "There is nothing here"},
    {ErrorCode::conflict, 409, "conflict", "Somebody else was first"},
    {ErrorCode::stale, 412, "stale", "It has changed since you read it"},
    {ErrorCode::too_large, 413, "too-large", "That is too long"},
    {ErrorCode::unsupported, 415, "unsupported-media-type", "This media type isn't read here"},
    {ErrorCode::too_many, 429, "too-many-requests", "Too many requests; wait a little"},
    {ErrorCode::unavailable, 503, "unavailable",
     "It can't be received just now; nothing was stored"},
    {ErrorCode::corrupt, 503, "unavailable", "It can't be received just now; nothing was stored"},
    {ErrorCode::internal, 500, "internal", "Something is wrong on our side"},
};

// Statuses that only HTTP itself knows.
constexpr Known kOther[] = {
    {ErrorCode::invalid_input, 405, "method-not-allowed", "This method isn't served here"},
    {ErrorCode::invalid_input, 408, "timeout", "The request took too long"},
    {ErrorCode::invalid_input, 431, "headers-too-large", "The headers are too large"},
};

const Known& known(ErrorCode code) {
  for (const auto& row : kKnown) {
    if (row.code == code) return row;
  }
  return kKnown[std::size(kKnown) - 1];
}

const Known& known(int status) {
  for (const auto& row : kOther) {
    if (row.status == status) return row;
  }
  for (const auto& row : kKnown) {
    if (row.status == status) return row;
  }
  return kKnown[std::size(kKnown) - 1];
}

json::object body_of(const Known& row, const std::string& request_id) {
  json::object body;
  body["type"] = std::string{"/problems/"} + row.word;
  body["title"] = row.title;
  body["status"] = row.status;
  body["request_id"] = request_id;
  return body;
}

Response answer(const Known& row, json::object body, const config::Service& service) {
  Response response;
  response.status = row.status;
  response.content_type = "application/problem+json";
  if (row.status == 503) {
    body["emergency"] = emergency_json(service);
    response.headers.emplace_back("Retry-After", "5");
  }
  if (row.status == 429) response.headers.emplace_back("Retry-After", "10");
  response.body = json::serialize(body);
  return response;
}

}  // namespace

int status_of(ErrorCode code) { return known(code).status; }

Response problem(const core::Error& error, const std::string& request_id,
                 const config::Service& service, const json::object& more) {
  const auto& row = known(error.code);
  auto body = body_of(row, request_id);
  // Details of a failure of ours are for the log, not for the world.
  if (row.status < 500 && row.status != 401 && row.status != 404 && !error.detail.empty()) {
    body["detail"] = error.detail;
  }
  if (!error.fields.empty()) {
    body["errors"] = field_errors_json(error.fields);
  }
  for (const auto& member : more) body[member.key()] = member.value();
  return answer(row, std::move(body), service);
}

Response problem(int status, const std::string& request_id, const config::Service& service) {
  const auto& row = known(status);
  return answer(row, body_of(row, request_id), service);
}

}  // namespace kast::server::http
