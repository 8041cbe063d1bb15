#include "server/http/public_pages.hpp"

#include "core/text.hpp"
#include "schedule/say_when.hpp"
#include "server/flow/accept_inquiry.hpp"
#include "server/flow/thread.hpp"
#include "server/flow/timing.hpp"
#include "server/http/pages.hpp"
#include "server/http/public_form.hpp"
#include "server/http/submission.hpp"
#include "store/vault/page_nonce.hpp"

namespace kast::server::http {
namespace {

using core::ErrorCode;

constexpr std::string_view kSubmitPage = "submit";  // of the nonce

// One page being answered: its language and what was sent.
struct Visit {
  Exchange& exchange;
  std::string language;
  Form form;
  [[nodiscard]] Desk& desk() const { return exchange.desk; }
  [[nodiscard]] const config::PageTexts& texts() const { return desk().texts.of(language); }
};

std::string when(const Visit& visit, core::Time time) {
  return schedule::say_when(time, visit.desk().time.now(), visit.desk().hours.zone(),
                            visit.language);
}

// Emergency numbers, and where it is so, that nobody reads this before a given hour.
PageValues common(const Visit& visit) {
  PageValues values;
  values.lists["emergency"] = emergency_rows(visit.desk().settings.service, visit.language);
  const auto now = visit.desk().time.now();
  if (!visit.desk().hours.attended(now)) {
    values.texts["next_read"] = when(visit, next_attended(visit.desk(), now));
  }
  return values;
}

Response page(const Visit& visit, std::string_view name, const PageValues& values) {
  return html(200, render_public_page(name, visit.language, visit.texts(), values));
}

std::string nonce_for(const Visit& visit, std::string_view what) {
  return vault::make_page_nonce(visit.desk().keys.server(), what, visit.desk().time.now(),
                                visit.desk().random);
}

std::string notice_text(const Visit& visit, std::string_view name) {
  return name.empty() ? "" : visit.texts().find(name)->second;
}

bool is_return(const Visit& visit) {
  const auto step = visit.form.value("step");
  return step == "read" || step == "write" || step == "ring" || step == "erase";
}

// The first page, with what was typed and what is wrong with it. Whoever came with a code finds the
// code's field first.
Response entry(const Visit& visit, std::string_view notice) {
  auto values = common(visit);
  values.texts["answer_by"] = when(visit, answer_by(visit.desk(), visit.desk().time.now()));
  if (is_return(visit)) values.texts["code_first"] = "1";
  values.texts["nonce"] = nonce_for(visit, kSubmitPage);
  values.texts["code_nonce"] = nonce_for(visit, kCodePage);
  values.texts["notice"] = notice_text(visit, notice);
  show_typed(visit.form, visit.texts(), values);
  values.lists["languages"] = language_rows(visit.desk().settings.service);
  show_therapists(visit.desk().staff, visit.texts(), values);
  return page(visit, "entry", values);
}

Response receipt(const Visit& visit, const Accepted& accepted) {
  auto values = common(visit);
  values.texts["receipt"] = accepted.receipt;
  values.texts["answer_by"] = when(visit, accepted.answer_by);
  for (const auto* way : {"email", "phone"}) values.texts[way] = visit.form.value(way);
  values.texts["code_nonce"] = nonce_for(visit, kCodePage);
  return page(visit, "receipt", values);
}

// Store first: a nonce that is missing, old or used before, or a filled trap, means quarantine.
boost::asio::awaitable<Response> submit(const Visit& visit) {
  auto& desk = visit.desk();
  auto [submission, wrong] = read_typed(visit.form);
  if (!wrong.empty()) co_return entry(visit, wrong);
  const auto nonce = visit.form.value("nonce");
  const bool fresh = vault::check_page_nonce(desk.keys.server(), kSubmitPage, nonce,
                                             desk.time.now()) == vault::NonceState::fresh;
  submission.quarantined = !fresh || !visit.form.value("website").empty();
  auto again = submission;
  if (fresh) submission.repeatable = Repeatable{nonce, visit.exchange.request.body, true};
  auto accepted = co_await accept_inquiry(desk, std::move(submission));
  if (!accepted && accepted.error().code == ErrorCode::unprocessable) {
    again.quarantined = true;  // the page was used before, with other words
    accepted = co_await accept_inquiry(desk, std::move(again));
  }
  if (!accepted) co_return entry(visit, "down");
  co_return receipt(visit, *accepted);
}

// The thread, with a fresh capability for what is done next.
boost::asio::awaitable<Response> thread_page(const Visit& visit, const Entered& entered,
                                             std::string_view notice) {
  const auto thread = read_thread(entered);
  const auto pass = co_await issue_pass(visit.desk(), entered);
  if (!thread) co_return entry(visit, "down");
  auto values = common(visit);
  // Without a pass the page is only for reading: what was stored is stored.
  if (pass) values.texts["pass"] = *pass;
  values.texts["notice"] = notice_text(visit, notice);
  if (notice == "too_long") values.texts["more"] = visit.form.value("more");
  if (thread->opened_at) values.texts["opened_at"] = when(visit, *thread->opened_at);
  if (thread->answer_by) values.texts["answer_by"] = when(visit, *thread->answer_by);
  auto& messages = values.lists["messages"];
  for (const auto& message : thread->messages) {
    messages.push_back({{"text", message.text},
                        {"at", when(visit, message.at)},
                        {"ours", message.from == store::Author::inquirer ? "" : "1"}});
  }
  co_return page(visit, "thread", values);
}

std::string_view notice_of(const core::Error& error) {
  if (error.code == ErrorCode::not_found) return "no_code";
  return error.code == ErrorCode::stale ? "code_again" : "down";
}

boost::asio::awaitable<Response> write_more(const Visit& visit, Entered entered) {
  const bool ring = visit.form.value("step") == "ring";
  auto words = ring ? ring_request(visit.form, visit.texts()) : visit.form.value("more");
  if (core::is_blank(words)) {
    co_return co_await thread_page(visit, entered, ring ? "no_number" : "missing");
  }
  if (words.size() > kMaxMessageBytes) co_return co_await thread_page(visit, entered, "too_long");
  auto stored = co_await write_to_thread(visit.desk(), entered, std::move(words));
  if (!stored) co_return entry(visit, notice_of(stored.error()));
  entered.messages.push_back(std::move(*stored));
  co_return co_await thread_page(visit, entered, "sent");
}

// With the code, or with the capability of the page that the code opened.
boost::asio::awaitable<Response> come_back(const Visit& visit, const std::string& step) {
  Entrance entrance{visit.form.value("receipt"), visit.form.value("nonce"),
                    visit.form.value("pass")};
  if (entrance.pass.empty() && entrance.nonce.empty()) co_return entry(visit, "code_again");
  auto entered = co_await enter(visit.desk(), std::move(entrance));
  if (!entered) co_return entry(visit, notice_of(entered.error()));
  if (step == "write" || step == "ring") co_return co_await write_more(visit, std::move(*entered));
  if (step != "erase") co_return co_await thread_page(visit, *entered, "");
  const auto held = co_await erase_thread(visit.desk(), *entered);
  if (!held) co_return entry(visit, notice_of(held.error()));
  co_return page(visit, "erased", common(visit));
}

std::string language_of(const Exchange& exchange, const std::string& chosen) {
  return page_language(exchange.desk.settings.service.languages, exchange.request, chosen);
}

}  // namespace

boost::asio::awaitable<Response> get_front(Exchange& exchange) {
  const auto chosen = query_value(exchange.request.query, "lang");
  const Visit visit{exchange, language_of(exchange, chosen), {}};
  co_return entry(visit, "");
}

boost::asio::awaitable<Response> post_front(Exchange& exchange) {
  auto form = Form::parse(exchange.request.body);
  auto language = language_of(exchange, form.value("lang"));
  const Visit visit{exchange, std::move(language), std::move(form)};
  if (is_return(visit)) co_return co_await come_back(visit, visit.form.value("step"));
  co_return co_await submit(visit);
}

}  // namespace kast::server::http
