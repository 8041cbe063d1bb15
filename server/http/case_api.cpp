#include "server/http/case_api.hpp"

#include <charconv>

#include "server/flow/acts.hpp"
#include "server/flow/queue.hpp"
#include "server/http/json.hpp"
#include "server/http/problem.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;
using core::ErrorCode;

Response failed(const Exchange& exchange, const core::Error& error) {
  return problem(error, exchange.request.request_id, exchange.desk.settings.service);
}

// If-Match: 3, "3" or W/"3"; absent is no condition, anything else matches nothing.
IfMatch if_match_of(const Request& request) {
  std::string_view text = request.if_match;
  if (text.empty()) return std::nullopt;
  if (text.starts_with("W/")) text.remove_prefix(2);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
    text = text.substr(1, text.size() - 2);
  }
  std::int64_t version = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
  if (error != std::errc{} || end != text.data() + text.size()) return -1;
  return version;
}

json::array entries_json(const std::vector<Entry>& entries, bool with_kind) {
  json::array list;
  for (const auto& entry : entries) {
    json::object object;
    object["at"] = core::to_rfc3339(entry.at);
    if (!entry.by.empty()) object["by"] = entry.by;
    if (with_kind) object["kind"] = entry.kind;
    if (!entry.text.empty()) object["text"] = entry.text;
    list.push_back(std::move(object));
  }
  return list;
}

json::object case_json(const Desk& desk, const CaseFile& file) {
  auto body = item_json(desk, file.row);
  body["version"] = file.row.version;
  json::array messages;
  for (const auto& message : file.messages) {
    messages.push_back(json::object{{"id", core::to_hex(message.id.bytes)},
                                    {"from", view(store::to_word(message.from))},
                                    {"at", core::to_rfc3339(message.at)},
                                    {"text", message.text}});
  }
  body["messages"] = std::move(messages);
  body["signals"] = file.signals;
  json::object assignment;
  if (const auto name = desk.staff.username(file.row.assignee); !name.empty()) {
    assignment["assignee"] = view(name);
  }
  json::array reasons;
  for (const auto& reason : file.reasons) reasons.emplace_back(reason);
  assignment["reasons"] = std::move(reasons);
  body["assignment"] = std::move(assignment);
  body["notes"] = entries_json(file.notes, false);
  body["history"] = entries_json(file.history, true);
  if (!file.links.empty()) {
    json::array links;
    for (const auto& link : file.links) links.emplace_back(link);
    body["links"] = std::move(links);
  }
  if (!file.contact.empty()) {
    json::object contact;
    if (!file.contact.email.empty()) contact["email"] = file.contact.email;
    if (!file.contact.phone.empty()) contact["phone"] = file.contact.phone;
    body["reply_to"] = std::move(contact);
  }
  return body;
}

Response acted(const Exchange& exchange, const core::Result<store::InquiryRow>& done, int status) {
  if (!done) return failed(exchange, done.error());
  auto body = item_json(exchange.desk, *done);
  body["version"] = done->version;
  return json_response(status, body);
}

core::Error wrong(Fields& fields) {
  return {ErrorCode::unprocessable, "some fields are wrong", fields.take_errors()};
}

}  // namespace

boost::asio::awaitable<Response> get_case(Exchange& exchange) {
  auto file = co_await open_case(exchange.desk, *exchange.viewer, exchange.request.parameter);
  if (!file) co_return failed(exchange, file.error());
  auto response = json_response(200, case_json(exchange.desk, *file));
  response.headers.emplace_back("ETag", "\"" + std::to_string(file->row.version) + "\"");
  co_return response;
}

boost::asio::awaitable<Response> post_claim(Exchange& exchange) {
  const auto& request = exchange.request;
  auto done =
      co_await claim_case(exchange.desk, *exchange.viewer, request.parameter, if_match_of(request));
  if (!done && done.error().code == ErrorCode::conflict && !done.error().fields.empty()) {
    json::object body;
    body["type"] = "/problems/conflict";
    body["title"] = "Somebody else has claimed it";
    body["status"] = 409;
    body["request_id"] = request.request_id;
    body["claimed_by"] = done.error().fields[0].code;
    auto response = json_response(409, body);
    response.content_type = "application/problem+json";
    co_return response;
  }
  co_return acted(exchange, done, 200);
}

boost::asio::awaitable<Response> post_reply(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto text = fields.required_text("text");
  fields.boolean("offer");
  if (text.size() > 65536) fields.add("text", "too_long");
  if (auto error = wrong(fields); !error.fields.empty()) co_return failed(exchange, error);
  auto id = co_await reply_to_case(exchange.desk, *exchange.viewer, exchange.request.parameter,
                                   if_match_of(exchange.request), std::move(text));
  if (!id) co_return failed(exchange, id.error());
  json::object body;
  body["id"] = core::to_hex(id->bytes);
  co_return json_response(201, body);
}

boost::asio::awaitable<Response> post_note(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto text = fields.required_text("text");
  if (text.size() > 65536) fields.add("text", "too_long");
  if (auto error = wrong(fields); !error.fields.empty()) co_return failed(exchange, error);
  auto done = co_await note_on_case(exchange.desk, *exchange.viewer, exchange.request.parameter,
                                    if_match_of(exchange.request), std::move(text));
  co_return acted(exchange, done, 201);
}

boost::asio::awaitable<Response> post_assign(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto to = fields.required_text("to");
  auto reason = fields.required_text("reason");
  if (auto error = wrong(fields); !error.fields.empty()) co_return failed(exchange, error);
  auto done = co_await assign_case(exchange.desk, *exchange.viewer, exchange.request.parameter,
                                   if_match_of(exchange.request), std::move(to), std::move(reason));
  co_return acted(exchange, done, 200);
}

boost::asio::awaitable<Response> post_level(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  const auto level = fields.word<core::Level>("level");
  auto reason = fields.required_text("reason");
  if (!level && !object->contains("level")) fields.add("level", "missing");
  if (auto error = wrong(fields); !error.fields.empty()) co_return failed(exchange, error);
  auto done = co_await change_level(exchange.desk, *exchange.viewer, exchange.request.parameter,
                                    if_match_of(exchange.request), *level, std::move(reason));
  co_return acted(exchange, done, 200);
}

boost::asio::awaitable<Response> post_close(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto reason = fields.required_text("reason");
  auto outcome = fields.text("outcome").value_or("");
  if (auto error = wrong(fields); !error.fields.empty()) co_return failed(exchange, error);
  auto done =
      co_await close_case(exchange.desk, *exchange.viewer, exchange.request.parameter,
                          if_match_of(exchange.request), std::move(reason), std::move(outcome));
  co_return acted(exchange, done, 200);
}

boost::asio::awaitable<Response> post_link(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto to = fields.required_text("to");
  if (auto error = wrong(fields); !error.fields.empty()) co_return failed(exchange, error);
  auto done = co_await link_case(exchange.desk, *exchange.viewer, exchange.request.parameter,
                                 if_match_of(exchange.request), std::move(to));
  co_return acted(exchange, done, 200);
}

}  // namespace kast::server::http
