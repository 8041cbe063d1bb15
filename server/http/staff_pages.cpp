#include "server/http/staff_pages.hpp"

#include "server/flow/acts.hpp"
#include "server/flow/queue.hpp"
#include "server/http/case_page.hpp"
#include "server/http/headers.hpp"
#include "server/http/page_template.hpp"
#include "server/http/pages.hpp"
#include "server/http/session_cookie.hpp"

namespace kast::server::http {
namespace {

using core::ErrorCode;

Response staff_page(const Exchange& exchange, std::string_view name, const char* title,
                    PageValues values) {
  values.texts["title"] = title;
  if (exchange.viewer) values.texts["me"] = exchange.viewer->user.username;
  return html(200, render_staff_page(name, values));
}

// `notice`: what went wrong with an act; `form`: the words that must not be lost.
boost::asio::awaitable<Response> case_page(Exchange& exchange, std::string notice,
                                           const Form& form) {
  auto file = co_await open_case(exchange.desk, *exchange.viewer, exchange.request.parameter);
  if (!file) co_return error_page(exchange, file.error(), form.value("text"));
  auto values = case_values(exchange.desk, *exchange.viewer, *file, form);
  values.texts["notice"] = std::move(notice);
  co_return staff_page(exchange, "case", "Sak", std::move(values));
}

std::string explain(const core::Error& error) {
  switch (error.code) {
    case ErrorCode::conflict:
      return "En annen har tatt eller avsluttet saken.";
    case ErrorCode::unprocessable:
      return "Noe mangler: fyll ut feltene som hører til.";
    case ErrorCode::not_found:
      return "Saken finnes ikke lenger.";
    default:
      return "Det gikk ikke nå. Ingenting ble lagret; prøv igjen.";
  }
}

boost::asio::awaitable<core::Result<void>> act(Exchange& exchange, const Form& form,
                                               const std::string& text) {
  auto& desk = exchange.desk;
  const auto& viewer = *exchange.viewer;
  std::string number = exchange.request.parameter;
  std::string reason = form.value("reason");
  const auto step = form.value("step");
  const IfMatch any;
  const bool needs_text = step == "reply" || step == "note";
  const bool needs_reason = step == "level" || step == "close" || step == "assign";
  if ((needs_text && core::is_blank(text)) || (needs_reason && core::is_blank(reason))) {
    co_return core::fail(ErrorCode::unprocessable, "a field is empty");
  }
  if (step == "reply") {
    auto sent = co_await reply_to_case(desk, viewer, std::move(number), any, text);
    if (!sent) co_return sent.error();
    co_return core::Result<void>{};
  }
  core::Result<store::InquiryRow> done = core::fail(ErrorCode::unprocessable, "no such step");
  if (step == "note") {
    done = co_await note_on_case(desk, viewer, std::move(number), any, text);
  } else if (step == "claim") {
    done = co_await claim_case(desk, viewer, std::move(number), any);
  } else if (step == "assign") {
    std::string to = form.value("to");
    done = co_await assign_case(desk, viewer, std::move(number), any, std::move(to),
                                std::move(reason));
  } else if (step == "release") {
    done = co_await release_case(desk, viewer, std::move(number), any);
  } else if (step == "level") {
    const auto level = core::parse<core::Level>(form.value("level"));
    if (!level) co_return core::fail(ErrorCode::unprocessable, "no such level");
    done = co_await change_level(desk, viewer, std::move(number), any, *level, std::move(reason));
  } else if (step == "close") {
    std::string outcome = form.value("outcome");
    done = co_await close_case(desk, viewer, std::move(number), any, std::move(reason),
                               std::move(outcome));
  }
  if (!done) co_return done.error();
  co_return core::Result<void>{};
}

}  // namespace

boost::asio::awaitable<Response> get_login_page(Exchange& exchange) {
  co_return staff_page(exchange, "login", "Logg inn", {});
}

boost::asio::awaitable<Response> post_login_page(Exchange& exchange) {
  const auto form = Form::parse(exchange.request.body);
  Login login{form.value("username"), form.value("password"), form.value("totp")};
  auto cookie = co_await log_in(exchange.desk, std::move(login));
  if (!cookie && cookie.error().code != ErrorCode::unauthenticated) {
    co_return error_page(exchange, cookie.error());
  }
  if (!cookie) {
    PageValues values;
    values.texts["failed"] = "1";
    co_return staff_page(exchange, "login", "Logg inn", std::move(values));
  }
  auto response = see_other("/");
  response.headers.push_back(session_cookie(exchange.desk, *cookie));
  co_return response;
}

boost::asio::awaitable<Response> post_logout_page(Exchange& exchange) {
  std::string cookie{cookie_value(exchange.request.cookie, cookie_name(exchange.desk))};
  auto ended = co_await log_out(exchange.desk, std::move(cookie));
  if (!ended) co_return error_page(exchange, ended.error());
  auto response = see_other("/login");
  response.headers.push_back(no_session_cookie(exchange.desk));
  co_return response;
}

boost::asio::awaitable<Response> get_queue_page(Exchange& exchange) {
  QueueRequest wanted;
  wanted.after = query_value(exchange.request.query, "after");
  auto queue = co_await read_queue(exchange.desk, std::move(wanted));
  if (!queue) co_return error_page(exchange, queue.error());
  PageValues values;
  values.texts["any"] = queue->items.empty() ? "" : "1";
  values.texts["next"] = queue->next.value_or("");
  for (const auto& row : queue->items) {
    values.lists["items"].push_back(head_of(exchange.desk, row));
  }
  co_return staff_page(exchange, "queue", "Kø", std::move(values));
}

boost::asio::awaitable<Response> get_case_page(Exchange& exchange) {
  std::string notice;
  const Form nothing;
  co_return co_await case_page(exchange, std::move(notice), nothing);
}

boost::asio::awaitable<Response> post_case_page(Exchange& exchange) {
  const auto form = Form::parse(exchange.request.body);
  const auto text = form.value("text");
  auto done = co_await act(exchange, form, text);
  if (done) co_return see_other("/case/" + exchange.request.parameter);
  std::string notice = explain(done.error());
  co_return co_await case_page(exchange, std::move(notice), form);
}

}  // namespace kast::server::http
