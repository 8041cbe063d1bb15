#include "server/http/case_api.hpp"

#include <utility>

#include "server/flow/acts.hpp"
#include "server/flow/queue.hpp"
#include "server/http/json.hpp"
#include "server/http/problem.hpp"
#include "server/http/submission.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;
using core::ErrorCode;

IfMatch if_match_of(const Request& request) { return version_in(request.if_match); }

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
  if (file.undelivered) body["undelivered"] = true;
  json::array messages;
  for (const auto& message : file.messages) {
    messages.push_back(json::object{{"id", core::to_hex(message.id.bytes)},
                                    {"from", view(store::to_word(message.from))},
                                    {"at", core::to_rfc3339(message.at)},
                                    {"text", message.text}});
    if (!message.subject.empty()) messages.back().as_object()["subject"] = message.subject;
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
    if (!file.contact.phone.empty()) {
      contact["phone"] = file.contact.phone;
      contact["voicemail"] = file.contact.voicemail;
      contact["sms"] = file.contact.sms;
    }
    if (!file.contact.safe_times.empty()) contact["safe_times"] = file.contact.safe_times;
    if (!file.contact.call_as.empty()) contact["call_as"] = file.contact.call_as;
    body["reply_to"] = std::move(contact);
  }
  return body;
}

Response claimed_by_other(const Exchange& exchange, core::Error error) {
  json::object more;
  more["claimed_by"] = std::exchange(error.fields, {}).at(0).code;
  return problem(error, exchange.request.request_id, exchange.desk.settings.service, more);
}

Response case_row(const Exchange& exchange, const store::InquiryRow& row, int status) {
  auto body = item_json(exchange.desk, row);
  body["version"] = row.version;
  return json_response(status, body);
}

// Reads an act's fields and makes it ready; nothing runs before it is awaited.
using Start = ActDone (*)(const Exchange&, Fields&);

boost::asio::awaitable<Response> act(Exchange& exchange, Start start, int status) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto ready = start(exchange, fields);
  if (auto errors = fields.take_errors(); !errors.empty()) {
    co_return failed(exchange, wrong_fields(std::move(errors)));
  }
  const auto done = co_await std::move(ready);
  if (!done) co_return failed(exchange, done.error());
  co_return case_row(exchange, *done, status);
}

ActDone start_note(const Exchange& e, Fields& fields) {
  return note_on_case(e.desk, *e.viewer, e.request.parameter, if_match_of(e.request),
                      fields.required_text("text", kMaxMessageBytes));
}

ActDone start_assign(const Exchange& e, Fields& fields) {
  auto to = fields.required_text("to");
  return assign_case(e.desk, *e.viewer, e.request.parameter, if_match_of(e.request), std::move(to),
                     fields.required_text("reason", kMaxMessageBytes));
}

ActDone start_level(const Exchange& e, Fields& fields) {
  const auto level = fields.required_word<core::Level>("level");
  return change_level(e.desk, *e.viewer, e.request.parameter, if_match_of(e.request),
                      level.value_or(core::Level::immediate),
                      fields.required_text("reason", kMaxMessageBytes));
}

ActDone start_close(const Exchange& e, Fields& fields) {
  auto reason = fields.required_text("reason", kMaxMessageBytes);
  return close_case(e.desk, *e.viewer, e.request.parameter, if_match_of(e.request),
                    std::move(reason), fields.text("outcome").value_or(""));
}

ActDone start_link(const Exchange& e, Fields& fields) {
  return link_case(e.desk, *e.viewer, e.request.parameter, if_match_of(e.request),
                   fields.required_text("to"));
}

}  // namespace

boost::asio::awaitable<Response> get_case(Exchange& exchange) {
  auto file = co_await open_case(exchange.desk, *exchange.viewer, exchange.request.parameter);
  if (!file) co_return failed(exchange, file.error());
  auto response = json_response(200, case_json(exchange.desk, *file));
  response.headers.emplace_back("ETag", "\"" + std::to_string(file->row.version) + "\"");
  co_return response;
}

// A claim needs no body at all.
boost::asio::awaitable<Response> post_claim(Exchange& exchange) {
  const auto& request = exchange.request;
  const auto version = if_match_of(request);
  const auto done =
      co_await claim_case(exchange.desk, *exchange.viewer, request.parameter, version);
  if (!done && done.error().code == ErrorCode::conflict && !done.error().fields.empty()) {
    co_return claimed_by_other(exchange, done.error());
  }
  if (!done) co_return failed(exchange, done.error());
  co_return case_row(exchange, *done, 200);
}

boost::asio::awaitable<Response> post_release(Exchange& exchange) {
  const auto version = if_match_of(exchange.request);
  const auto done =
      co_await release_case(exchange.desk, *exchange.viewer, exchange.request.parameter, version);
  if (!done) co_return failed(exchange, done.error());
  co_return case_row(exchange, *done, 200);
}

boost::asio::awaitable<Response> post_reply(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  auto text = fields.required_text("text", kMaxMessageBytes);
  fields.boolean("offer");
  if (auto errors = fields.take_errors(); !errors.empty()) {
    co_return failed(exchange, wrong_fields(std::move(errors)));
  }
  const auto version = if_match_of(exchange.request);
  auto id = co_await reply_to_case(exchange.desk, *exchange.viewer, exchange.request.parameter,
                                   version, std::move(text));
  if (!id) co_return failed(exchange, id.error());
  json::object body;
  body["id"] = core::to_hex(id->bytes);
  co_return json_response(201, body);
}

boost::asio::awaitable<Response> post_note(Exchange& exchange) {
  return act(exchange, start_note, 201);
}
boost::asio::awaitable<Response> post_assign(Exchange& exchange) {
  return act(exchange, start_assign, 200);
}
boost::asio::awaitable<Response> post_level(Exchange& exchange) {
  return act(exchange, start_level, 200);
}
boost::asio::awaitable<Response> post_close(Exchange& exchange) {
  return act(exchange, start_close, 200);
}
boost::asio::awaitable<Response> post_link(Exchange& exchange) {
  return act(exchange, start_link, 200);
}

}  // namespace kast::server::http
