#include "server/http/health.hpp"

#include "server/log.hpp"
#include "store/duties.hpp"
#include "store/users.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_healthz(Exchange& /*exchange*/) {
  co_return Response{200, "text/plain; charset=utf-8", "ok\n", {}};
}

boost::asio::awaitable<Response> get_readyz(Exchange& exchange) {
  auto& desk = exchange.desk;
  auto mark = [now = desk.time.now()](store::Tx& tx) {
    store::put_setting(tx, "last_ready_check", std::to_string(core::to_micros(now)));
  };
  const auto stored = co_await desk.db.write(mark);
  if (!stored) {
    log_error("not_ready", {{"reason", stored.error().detail}});
    co_return failed(exchange, stored.error());
  }
  co_return Response{200, "text/plain; charset=utf-8", "ready\n", {}};
}

boost::asio::awaitable<Response> get_metrics(Exchange& exchange) {
  auto& desk = exchange.desk;
  auto count = [late = desk.time.now() - std::chrono::minutes(15)](store::Tx& tx) {
    const auto outbox = store::count_outbox(tx, late);
    return Backlog{outbox.waiting, outbox.late, outbox.failed, store::count_open_alerts(tx)};
  };
  const auto backlog = co_await desk.db.read(count);
  if (!backlog) co_return failed(exchange, backlog.error());
  co_return Response{200, "text/plain; version=0.0.4; charset=utf-8", desk.metrics.text(*backlog)};
}

}  // namespace kast::server::http
