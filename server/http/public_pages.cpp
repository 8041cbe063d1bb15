#include "server/http/public_pages.hpp"

#include "mail/compose/address.hpp"
#include "schedule/say_when.hpp"
#include "server/flow/accept_inquiry.hpp"
#include "server/flow/thread.hpp"
#include "server/flow/timing.hpp"
#include "server/http/form.hpp"
#include "server/http/headers.hpp"
#include "server/http/page_template.hpp"
#include "server/http/submission.hpp"
#include "store/vault/page_nonce.hpp"
#include "web/files.hpp"

namespace kast::server::http {
namespace {

constexpr std::string_view kPage = "submit";  // of the nonce

// nb, nn or en: what the page was left in, else what the browser prefers.
std::string language_of(const Request& request, const std::string& chosen) {
  if (chosen == "nb" || chosen == "nn" || chosen == "en") return chosen;
  const auto first = std::string_view{request.accept_language}.substr(0, 2);
  if (first == "nn") return "nn";
  if (first.empty() || first == "nb" || first == "no" || first == "sv" || first == "da")
    return "nb";
  return "en";
}

std::string when(const Desk& desk, core::Time time, std::string_view language) {
  return schedule::say_when(time, desk.time.now(), desk.hours.zone(), language);
}

// Emergency numbers, and where it is so, that nobody reads this before a given hour.
PageValues common(const Desk& desk, std::string_view language) {
  PageValues values;
  values.lists["emergency"] = emergency_rows(desk.settings.service);
  const auto now = desk.time.now();
  if (!desk.hours.attended(now)) {
    values.texts["next_read"] = when(desk, next_attended(desk, now), language);
  }
  return values;
}

// The first page, with what was typed and what is wrong with it.
Response entry(Exchange& exchange, const std::string& language, const Form& form,
               const std::string& wrong) {
  auto& desk = exchange.desk;
  auto values = common(desk, language);
  values.texts["nonce"] =
      vault::make_page_nonce(desk.keys.server(), kPage, desk.time.now(), desk.random);
  for (const auto* field : {"message", "email", "phone", "more"})
    values.texts[field] = form.value(field);
  if (!wrong.empty()) values.texts[wrong] = "1";
  return html(200, render_page("entry", language, values));
}

// What was typed as a submission; `wrong` names the notice when it can't be taken.
Submission read_form(const Form& form, std::string& wrong) {
  Submission submission;
  submission.message = form.value("message");
  if (core::is_blank(submission.message)) wrong = "missing";
  if (submission.message.size() > kMaxMessageBytes) wrong = "too_long";
  if (const auto email = form.value("email"); !core::is_blank(email)) {
    const auto checked = mail::check_address(email);
    if (checked) {
      submission.contact.email = *checked;
    } else if (wrong.empty()) {
      wrong = "bad_email";
    }
  }
  submission.contact.phone = form.value("phone").substr(0, 200);
  submission.preferences.therapist_gender =
      core::parse<core::Gender>(form.value("therapist_gender"));
  submission.answer = core::parse<core::SelfHarmAnswer>(form.value("self_harm_answer"))
                          .value_or(core::SelfHarmAnswer::absent);
  return submission;
}

Response receipt(const Exchange& exchange, const std::string& language, const Accepted& accepted) {
  auto values = common(exchange.desk, language);
  values.texts["receipt"] = accepted.receipt;
  values.texts["answer_by"] = when(exchange.desk, accepted.answer_by, language);
  return html(200, render_page("receipt", language, values));
}

// Store first: a nonce that is missing, old or used before, or a filled trap, means quarantine.
boost::asio::awaitable<Response> submit(Exchange& exchange, const Form& form,
                                        const std::string& language) {
  auto& desk = exchange.desk;
  std::string wrong;
  auto submission = read_form(form, wrong);
  if (!wrong.empty()) co_return entry(exchange, language, form, wrong);
  const auto nonce = form.value("nonce");
  const bool fresh = vault::check_page_nonce(desk.keys.server(), kPage, nonce, desk.time.now()) ==
                     vault::NonceState::fresh;
  submission.quarantined = !fresh || !form.value("website").empty();
  auto again = submission;
  if (fresh) submission.repeatable = Repeatable{nonce, exchange.request.body};
  auto accepted = co_await accept_inquiry(desk, std::move(submission));
  if (!accepted && accepted.error().code == core::ErrorCode::unprocessable) {
    again.quarantined = true;  // the page was used before, with other words
    accepted = co_await accept_inquiry(desk, std::move(again));
  }
  if (!accepted) co_return entry(exchange, language, form, "down");
  co_return receipt(exchange, language, *accepted);
}

Response thread_page(const Exchange& exchange, const std::string& language, const Thread& thread,
                     bool sent) {
  auto values = common(exchange.desk, language);
  if (sent) values.texts["sent"] = "1";
  if (thread.opened_at)
    values.texts["opened_at"] = when(exchange.desk, *thread.opened_at, language);
  if (thread.answer_by)
    values.texts["answer_by"] = when(exchange.desk, *thread.answer_by, language);
  std::vector<PageRow> messages;
  for (const auto& message : thread.messages) {
    messages.push_back({{"text", message.text},
                        {"at", when(exchange.desk, message.at, language)},
                        {"ours", message.from == store::Author::inquirer ? "" : "1"}});
  }
  values.lists["messages"] = std::move(messages);
  return html(200, render_page("thread", language, values));
}

boost::asio::awaitable<Response> come_back(Exchange& exchange, const Form& form,
                                           const std::string& language, const std::string& step) {
  auto& desk = exchange.desk;
  std::string code = form.value("receipt");
  if (step == "erase") {
    auto held = co_await erase_thread(desk, code);
    if (!held) {
      co_return entry(exchange, language, form,
                      held.error().code == core::ErrorCode::not_found ? "no_code" : "down");
    }
    co_return html(200, render_page("erased", language, common(desk, language)));
  }
  std::string words = form.value("more");
  const bool writes = step == "write" && !core::is_blank(words) && words.size() <= kMaxMessageBytes;
  if (writes) {
    auto written = co_await write_to_thread(desk, code, std::move(words));
    if (!written && written.error().code != core::ErrorCode::not_found) {
      co_return entry(exchange, language, form, "down");
    }
  }
  auto thread = co_await read_thread(desk, std::move(code));
  if (!thread) {
    co_return entry(exchange, language, form,
                    thread.error().code == core::ErrorCode::not_found ? "no_code" : "down");
  }
  co_return thread_page(exchange, language, *thread, writes);
}

}  // namespace

boost::asio::awaitable<Response> get_front(Exchange& exchange) {
  const auto language = language_of(exchange.request, query_value(exchange.request.query, "lang"));
  co_return entry(exchange, language, Form{}, "");
}

boost::asio::awaitable<Response> post_front(Exchange& exchange) {
  const auto form = Form::parse(exchange.request.body);
  const auto language = language_of(exchange.request, form.value("lang"));
  const auto step = form.value("step");
  if (step == "read" || step == "write" || step == "erase") {
    co_return co_await come_back(exchange, form, language, step);
  }
  co_return co_await submit(exchange, form, language);
}

boost::asio::awaitable<Response> get_style(Exchange& /*exchange*/) {
  Response response{200,
                    "text/css; charset=utf-8",
                    std::string{core::find_embedded(web::embedded_files(), "static/style.css")},
                    {}};
  co_return response;
}

}  // namespace kast::server::http
