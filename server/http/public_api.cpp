#include "server/http/public_api.hpp"

#include <boost/json/serialize.hpp>

#include "core/text.hpp"
#include "server/flow/thread.hpp"
#include "server/http/json.hpp"
#include "server/http/problem.hpp"
#include "server/http/submission.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;
using core::ErrorCode;

Response failed(const Exchange& exchange, const core::Error& error) {
  return problem(error, exchange.request.request_id, exchange.desk.settings.service);
}

std::string_view author_word(store::Author author) { return store::to_word(author); }

json::object thread_json(const Thread& thread) {
  json::object body;
  body["case"] = thread.case_no;
  body["state"] = view(core::to_word(thread.state));
  if (thread.answer_by) body["answer_by"] = core::to_rfc3339(*thread.answer_by);
  if (thread.opened_at) body["opened_at"] = core::to_rfc3339(*thread.opened_at);
  json::array messages;
  for (const auto& message : thread.messages) {
    messages.push_back(json::object{{"id", core::to_hex(message.id.bytes)},
                                    {"from", view(author_word(message.from))},
                                    {"at", core::to_rfc3339(message.at)},
                                    {"text", message.text}});
  }
  body["messages"] = std::move(messages);
  return body;
}

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

boost::asio::awaitable<Response> post_thread(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  auto receipt = Fields{*object}.text("receipt").value_or("");
  auto thread = co_await read_thread(exchange.desk, std::move(receipt));
  if (!thread) co_return failed(exchange, thread.error());
  co_return json_response(200, thread_json(*thread));
}

boost::asio::awaitable<Response> post_thread_message(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  auto receipt = Fields{*object}.text("receipt").value_or("");  // of a wrong type: no code at all
  Fields fields{*object};
  auto message = fields.required_text("message");
  if (auto errors = fields.take_errors(); !errors.empty()) {
    co_return failed(exchange,
                     {ErrorCode::unprocessable, "some fields are wrong", std::move(errors)});
  }
  if (message.size() > kMaxMessageBytes) {
    co_return failed(exchange, {ErrorCode::too_large,
                                "the message is longer than 65536 bytes",
                                {{"message", "too_long"}}});
  }
  auto id = co_await write_to_thread(exchange.desk, std::move(receipt), std::move(message));
  if (!id) co_return failed(exchange, id.error());
  json::object body;
  body["id"] = core::to_hex(id->bytes);
  co_return json_response(201, body);
}

boost::asio::awaitable<Response> post_thread_erase(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  auto receipt = Fields{*object}.text("receipt").value_or("");
  auto held = co_await erase_thread(exchange.desk, std::move(receipt));
  if (!held) co_return failed(exchange, held.error());
  co_return Response{204, "", "", {}};
}

}  // namespace kast::server::http
