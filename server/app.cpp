#include "server/app.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <fmt/format.h>

#include "server/desk.hpp"
#include "server/flow/timing.hpp"
#include "server/http/listener.hpp"
#include "server/http/router.hpp"
#include "server/log.hpp"
#include "store/sqlite/engine.hpp"
#include "triage/engine.hpp"

namespace kast::server {
namespace {

namespace asio = boost::asio;

std::string endpoint_of(const config::Listen& listen) {
  return listen.host.find(':') == std::string::npos
             ? fmt::format("{}:{}", listen.host, listen.port)
             : fmt::format("[{}]:{}", listen.host, listen.port);
}

http::Limits limits_of(const config::Server& server) {
  const auto seconds = [](core::Duration d) { return std::chrono::ceil<std::chrono::seconds>(d); };
  http::Limits limits;
  limits.connections = static_cast<std::size_t>(server.max_connections);
  limits.header_bytes = static_cast<std::uint32_t>(server.header_bytes);
  limits.body_bytes = static_cast<std::uint64_t>(server.body_bytes);
  limits.header_time = seconds(server.header_timeout);
  limits.body_time = seconds(server.body_timeout);
  limits.idle_time = seconds(server.idle_timeout);
  return limits;
}

// Both listeners and the orderly stop.
class Running {
 public:
  Running(asio::io_context& io, std::unique_ptr<http::Listener> a,
          std::unique_ptr<http::Listener> b, std::chrono::seconds drain)
      : io_(io), public_(std::move(a)), staff_(std::move(b)), drain_(drain) {}

  // Two phases: refuse what is new, finish what runs; then the loop has nothing left to do.
  asio::awaitable<void> stop() {
    public_->refuse_new();
    staff_->refuse_new();
    co_await public_->drain(drain_);
    co_await staff_->drain(drain_);
    io_.stop();
  }

 private:
  asio::io_context& io_;
  std::unique_ptr<http::Listener> public_, staff_;
  std::chrono::seconds drain_;
};

}  // namespace

core::Result<void> run_server(const config::Settings& settings,
                              const std::function<void(const Started&)>& on_ready) {
  asio::io_context io{1};
  SystemTimeline time;
  core::SystemRandom random;

  store::sqlite::Options options;
  options.file = settings.data.dir / "kast.db";
  options.batch = static_cast<std::size_t>(settings.store.batch);
  options.queue = static_cast<std::size_t>(settings.store.queue);
  auto db = store::sqlite::open(options, time);
  if (!db) return db.error();
  auto keys = Keyring::open(settings.data.keys_dir, **db, time, random);
  if (!keys) return keys.error();
  AuditTrail audit{(*keys)->server(), time, random};
  HashPool hashes{static_cast<std::size_t>(settings.login.argon2_queue)};
  StaffList staff;
  staff.load_now(**db);
  Nudge outbox{io.get_executor()};
  Nudge alerts{io.get_executor()};
  const auto zone = schedule::Zone::find(settings.service.zone);
  if (!zone)
    return core::fail(core::ErrorCode::invalid_input, "the system knows no such time zone");
  const schedule::Hours hours{calendar_of(settings, *zone)};
  auto templates = mail::Templates::load(std::nullopt);
  if (!templates) return templates.error();
  Desk desk{settings, time,       random, **db,   **keys, audit, hashes, triage::builtin_lexicon(),
            hours,    *templates, staff,  outbox, alerts};

  auto open = http::Listener::open(io, endpoint_of(settings.server.public_listen),
                                   http::public_site(desk), limits_of(settings.server));
  if (!open) return open.error();
  auto staff_side = http::Listener::open(io, endpoint_of(settings.server.staff_listen),
                                         http::staff_site(desk), limits_of(settings.server));
  if (!staff_side) return staff_side.error();
  const Started started{(*open)->url(), (*staff_side)->url()};
  (*open)->start();
  (*staff_side)->start();
  Running running{io, std::move(*open), std::move(*staff_side),
                  std::chrono::ceil<std::chrono::seconds>(settings.server.drain)};

  asio::signal_set signals{io, SIGTERM, SIGINT};
  signals.async_wait([&](boost::system::error_code error, int number) {
    if (error) return;
    spdlog::info("event=stopping signal={}", number);
    asio::co_spawn(io, running.stop(), [](const std::exception_ptr& thrown) {
      if (thrown) log_exception("stop", thrown);
    });
  });
  spdlog::info("event=started public={} staff={}", started.public_url, started.staff_url);
  on_ready(started);
  io.run();
  hashes.stop();
  (*db)->stop();
  spdlog::info("event=stopped");
  return {};
}

}  // namespace kast::server
