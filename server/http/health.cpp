#include "server/http/health.hpp"

#include "server/http/problem.hpp"
#include "server/log.hpp"

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
    co_return problem(stored.error(), exchange.request.request_id, desk.settings.service);
  }
  co_return Response{200, "text/plain; charset=utf-8", "ready\n", {}};
}

}  // namespace kast::server::http
