#include "server/http/staff_api.hpp"

#include <charconv>

#include <fmt/core.h>

#include "server/flow/queue.hpp"
#include "server/flow/session.hpp"
#include "server/http/headers.hpp"
#include "server/http/json.hpp"
#include "server/http/public_api.hpp"
#include "server/http/session_cookie.hpp"
#include "server/http/submission.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;
using core::ErrorCode;

core::Error bad_field(std::string field, std::string code) {
  return {ErrorCode::invalid_input, field + ": " + code, {{std::move(field), std::move(code)}}};
}

core::Result<QueueRequest> read_queue_request(const Request& request) {
  QueueRequest wanted;
  if (const auto limit = query_value(request.query, "limit"); !limit.empty()) {
    const auto [end, error] =
        std::from_chars(limit.data(), limit.data() + limit.size(), wanted.limit);
    if (error != std::errc{} || end != limit.data() + limit.size() || wanted.limit < 1 ||
        wanted.limit > 200) {
      return bad_field("limit", "out_of_range");
    }
  }
  wanted.after = query_value(request.query, "after");
  if (const auto word = query_value(request.query, "state"); !word.empty()) {
    wanted.state = core::parse<core::State>(word);
    if (!wanted.state) return bad_field("state", "unknown_value");
  }
  return wanted;
}

}  // namespace

boost::asio::awaitable<Response> post_login(Exchange& exchange) {
  const auto object = read_object(exchange.request);
  if (!object) co_return failed(exchange, object.error());
  Fields fields{*object};
  Login login;
  login.username = fields.required_text("username");
  login.password = fields.required_text("password");
  login.totp = fields.required_text("totp");
  // A field that is missing is a failed login like any other.
  auto cookie = co_await log_in(exchange.desk, std::move(login));
  if (!cookie) co_return failed(exchange, cookie.error());
  Response response{204, "", "", {}};
  response.headers.push_back(session_cookie(exchange.desk, *cookie));
  co_return response;
}

boost::asio::awaitable<Response> post_logout(Exchange& exchange) {
  std::string cookie{cookie_value(exchange.request.cookie, cookie_name(exchange.desk))};
  auto ended = co_await log_out(exchange.desk, std::move(cookie));
  if (!ended) co_return failed(exchange, ended.error());
  Response response{204, "", "", {}};
  response.headers.push_back(no_session_cookie(exchange.desk));
  co_return response;
}

boost::asio::awaitable<Response> post_call(Exchange& exchange) {
  auto parsed = read_submission(exchange.request, core::Channel::phone);
  if (!parsed) co_return failed(exchange, parsed.error());
  parsed->submission.entered_by = exchange.viewer->user.id;
  auto accepted = co_await accept_inquiry(exchange.desk, std::move(parsed->submission));
  if (!accepted) co_return failed(exchange, accepted.error());
  co_return accepted_response(exchange, *accepted, parsed->warnings);
}

boost::asio::awaitable<Response> get_queue(Exchange& exchange) {
  auto wanted = read_queue_request(exchange.request);
  if (!wanted) co_return failed(exchange, wanted.error());
  auto queue = co_await read_queue(exchange.desk, std::move(*wanted));
  if (!queue) co_return failed(exchange, queue.error());
  json::array items;
  for (const auto& row : queue->items) items.push_back(item_json(exchange.desk, row));
  json::object body;
  body["items"] = std::move(items);
  body["next"] = queue->next ? json::value(*queue->next) : json::value(nullptr);
  co_return json_response(200, body);
}

namespace {

// A stream lives as long as its session: looked at whenever it was quiet.
class EventStream final : public Stream {
 public:
  EventStream(Desk& desk, std::string cookie)
      : desk_(desk), cookie_(std::move(cookie)), subscription_(desk.events) {}

  boost::asio::awaitable<std::optional<std::string>> next() override {
    const auto viewer = co_await who_is(desk_, cookie_, SessionUse::watching);
    if (!viewer) co_return std::nullopt;
    co_return co_await subscription_.next(kQuiet);
  }

 private:
  static constexpr auto kQuiet = std::chrono::seconds(15);
  Desk& desk_;
  std::string cookie_;
  Events::Subscription subscription_;
};

}  // namespace

boost::asio::awaitable<Response> get_events(Exchange& exchange) {
  Response response{200, "text/event-stream", "", {}, {}};
  std::string cookie{cookie_value(exchange.request.cookie, cookie_name(exchange.desk))};
  response.stream = std::make_shared<EventStream>(exchange.desk, std::move(cookie));
  co_return response;
}

}  // namespace kast::server::http
