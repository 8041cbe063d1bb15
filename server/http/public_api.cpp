#include "server/http/public_api.hpp"

#include <boost/json/serialize.hpp>

#include "core/text.hpp"
#include "server/http/json.hpp"
#include "server/http/problem.hpp"
#include "server/http/submission.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;

}  // namespace

Response accepted_response(const Exchange& exchange, const Accepted& accepted,
                           const std::vector<core::FieldError>& warnings) {
  json::object body;
  body["case"] = accepted.case_no;
  if (!accepted.receipt.empty()) body["receipt"] = accepted.receipt;
  body["answer_by"] = core::to_rfc3339(accepted.answer_by);
  body["emergency"] = emergency_json(exchange.desk.settings.service);
  if (!warnings.empty()) body["warnings"] = field_errors_json(warnings);
  return json_response(201, body);
}

boost::asio::awaitable<Response> post_inquiry(Exchange& exchange) {
  auto parsed = read_submission(exchange.request, core::Channel::form);
  if (!parsed) {
    co_return problem(parsed.error(), exchange.request.request_id, exchange.desk.settings.service);
  }
  auto accepted = co_await accept_inquiry(exchange.desk, std::move(parsed->submission));
  if (!accepted) {
    co_return problem(accepted.error(), exchange.request.request_id,
                      exchange.desk.settings.service);
  }
  co_return accepted_response(exchange, *accepted, parsed->warnings);
}

}  // namespace kast::server::http
