#include "server/http/public_api.hpp"

#include <boost/json/serialize.hpp>

#include "core/text.hpp"
#include "server/flow/thread.hpp"
#include "server/http/json.hpp"
#include "server/http/submission.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;
using core::ErrorCode;

json::object thread_json(const Thread& thread) {
  json::object body;
  body["case"] = thread.case_no;
  body["state"] = view(core::to_word(thread.state));
  if (thread.answer_by) body["answer_by"] = core::to_rfc3339(*thread.answer_by);
  if (thread.opened_at) body["opened_at"] = core::to_rfc3339(*thread.opened_at);
  json::array messages;
  for (const auto& message : thread.messages) {
    messages.push_back(json::object{{"id", core::to_hex(message.id.bytes)},
                                    {"from", view(store::to_word(message.from))},
                                    {"at", core::to_rfc3339(message.at)},
                                    {"text", message.text}});
  }
  body["messages"] = std::move(messages);
  return body;
}

// A code of the wrong type is no code at all, and fails as one.
Entrance by_code(Fields& fields) { return {fields.text("receipt").value_or(""), "", ""}; }

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
  if (!parsed) co_return failed(exchange, parsed.error());
  auto accepted = co_await accept_inquiry(exchange.desk, std::move(parsed->submission));
  if (!accepted) co_return failed(exchange, accepted.error());
  co_return accepted_response(exchange, *accepted, parsed->warnings);
}

boost::asio::awaitable<Response> post_thread(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto entrance = by_code(fields);
  auto entered = co_await enter(exchange.desk, std::move(entrance));
  if (!entered) co_return failed(exchange, entered.error());
  const auto thread = read_thread(*entered);
  if (!thread) co_return failed(exchange, thread.error());
  co_return json_response(200, thread_json(*thread));
}

boost::asio::awaitable<Response> post_thread_message(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields codes{*object};
  Fields fields{*object};
  auto entrance = by_code(codes);
  auto message = fields.required_text("message");
  if (auto errors = fields.take_errors(); !errors.empty()) {
    co_return failed(exchange, wrong_fields(std::move(errors)));
  }
  if (message.size() > kMaxMessageBytes) co_return failed(exchange, message_too_long());
  auto entered = co_await enter(exchange.desk, std::move(entrance));
  if (!entered) co_return failed(exchange, entered.error());
  auto stored = co_await write_to_thread(exchange.desk, *entered, std::move(message));
  if (!stored) co_return failed(exchange, stored.error());
  json::object body;
  body["id"] = core::to_hex(stored->id.bytes);
  co_return json_response(201, body);
}

boost::asio::awaitable<Response> post_thread_erase(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto entrance = by_code(fields);
  auto entered = co_await enter(exchange.desk, std::move(entrance));
  if (!entered) co_return failed(exchange, entered.error());
  auto held = co_await erase_thread(exchange.desk, *entered);
  if (!held) co_return failed(exchange, held.error());
  co_return Response{204, "", "", {}};
}

}  // namespace kast::server::http
