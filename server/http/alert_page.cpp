#include "server/http/alert_page.hpp"

#include "server/http/page_template.hpp"
#include "server/http/pages.hpp"
#include "server/log.hpp"
#include "store/duties.hpp"
#include "store/vault/token.hpp"

namespace kast::server::http {
namespace {

std::string lookup_of(const Exchange& exchange) {
  return vault::token_lookup(vault::TokenPurpose::alert, exchange.request.parameter);
}

// `what`: open, paused, ended, unknown.
Response alert_page(int status, const char* what) {
  PageValues values;
  values.texts["title"] = "Varsel";
  values.texts[what] = "1";
  return html(status, render_staff_page("alert", values));
}

}  // namespace

boost::asio::awaitable<Response> get_alert(Exchange& exchange) {
  auto find = [lookup = lookup_of(exchange)](store::Tx& tx) {
    return store::find_alert_link(tx, lookup);
  };
  auto link = co_await exchange.desk.db.read(find);
  if (!link) co_return error_page(exchange, link.error());
  if (!*link) co_return alert_page(404, "unknown");
  co_return alert_page(200, (*link)->ended ? "ended" : "open");
}

boost::asio::awaitable<Response> post_alert(Exchange& exchange) {
  auto& desk = exchange.desk;
  const auto now = desk.time.now();
  auto find = [lookup = lookup_of(exchange)](store::Tx& tx) {
    return store::find_alert_link(tx, lookup);
  };
  const auto link = co_await desk.db.read(find);
  if (!link) co_return error_page(exchange, link.error());
  if (!*link) co_return alert_page(404, "unknown");
  auto acknowledge = [link = **link, now, next = now + desk.settings.alert.ack_pause,
                      audit = desk.audit.entry("alert.acknowledged", (*link)->inquiry,
                                               (*link)->user)](store::Tx& tx) {
    if (!store::acknowledge_alert(tx, link.alert, link.user, now, next)) return false;
    store::insert_audit(tx, audit);
    return true;
  };
  auto done = co_await desk.db.write(acknowledge);
  if (!done) co_return error_page(exchange, done.error());
  if (!*done) co_return alert_page(200, "ended");
  log_info("alert_acknowledged");
  co_return alert_page(200, "paused");
}

}  // namespace kast::server::http
