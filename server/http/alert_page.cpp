#include "server/http/alert_page.hpp"

#include "server/http/headers.hpp"
#include "server/http/problem.hpp"
#include "server/log.hpp"
#include "store/duties.hpp"
#include "store/vault/token.hpp"

namespace kast::server::http {
namespace {

constexpr auto* kTop =
    "<!doctype html><html lang=\"nb\"><head><meta charset=\"utf-8\">"
    "<meta name=\"viewport\" content=\"width=device-width\"><title>Varsel</title></head><body>";

std::string lookup_of(const Exchange& exchange) {
  return vault::token_lookup(vault::TokenPurpose::alert, exchange.request.parameter);
}

Response gone(const Exchange& exchange) {
  return problem(core::fail(core::ErrorCode::not_found, ""), exchange.request.request_id,
                 exchange.desk.settings.service);
}

}  // namespace

boost::asio::awaitable<Response> get_alert(Exchange& exchange) {
  auto find = [lookup = lookup_of(exchange)](store::Tx& tx) {
    return store::find_alert_link(tx, lookup);
  };
  auto link = co_await exchange.desk.db.read(find);
  if (!link) {
    co_return problem(link.error(), exchange.request.request_id, exchange.desk.settings.service);
  }
  if (!*link) co_return gone(exchange);
  if ((*link)->ended) {
    co_return html(200, std::string{kTop} + "<p>Varselet er allerede tatt.</p></body></html>");
  }
  co_return html(200,
                 std::string{kTop} +
                     "<form method=\"post\"><p>Trykk for å si at du tar det. Logg så inn og åpne "
                     "saken; ellers varsles det igjen.</p><button>Jeg tar det</button></form>"
                     "</body></html>");
}

boost::asio::awaitable<Response> post_alert(Exchange& exchange) {
  auto& desk = exchange.desk;
  const auto now = desk.time.now();
  auto acknowledge = [lookup = lookup_of(exchange), now, next = now + desk.settings.alert.ack_pause,
                      audit = desk.audit.entry("alert.acknowledged", {})](store::Tx& tx) {
    const auto link = store::find_alert_link(tx, lookup);
    if (!link) return false;
    auto entry = audit;
    store::insert_audit(tx, entry);
    store::acknowledge_alert(tx, link->alert, link->user, now, next);
    return true;
  };
  auto done = co_await desk.db.write(acknowledge);
  if (!done) {
    co_return problem(done.error(), exchange.request.request_id, desk.settings.service);
  }
  if (!*done) co_return gone(exchange);
  log_info("alert_acknowledged");
  co_return html(200, std::string{kTop} +
                          "<p>Takk. Varslingen er satt på pause. Logg inn og åpne saken nå.</p>"
                          "</body></html>");
}

}  // namespace kast::server::http
