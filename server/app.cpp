#include "server/app.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <fmt/core.h>

#include "server/courier.hpp"
#include "server/desk.hpp"
#include "server/flow/timing.hpp"
#include "server/folder_lock.hpp"
#include "server/http/listener.hpp"
#include "server/http/router.hpp"
#include "server/install.hpp"
#include "server/jobs/chain_audit.hpp"
#include "server/jobs/deliver_outbox.hpp"
#include "server/jobs/housekeeping.hpp"
#include "server/jobs/page_alerts.hpp"
#include "server/jobs/take_spool.hpp"
#include "server/lexicon_choice.hpp"
#include "server/log.hpp"
#include "server/spool.hpp"
#include "server/spool_watch.hpp"
#include "server/wording.hpp"
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

// What runs beside the listeners, each round of it complete in itself.
class Duties {
 public:
  Duties(asio::io_context& io, Desk& desk, Courier& courier)
      : io_(io),
        desk_(desk),
        courier_(courier),
        deliveries_(io.get_executor(), desk, courier),
        watch_(io.get_executor(), spool_of(desk.settings.data.dir)),
        taker_(desk) {}

  void start() {
    spawn("outbox", outbox_loop());
    spawn("alerts", alert_loop());
    spawn("housekeeping", house_loop());
    spawn("audit", audit_loop());
    spawn("spool", spool_loop());
    spawn("spool watch", watch_loop());
  }
  asio::awaitable<void> stop() {
    stopping_ = true;
    taker_.stop();
    watch_.close();
    spool_.ring();
    house_.ring();
    audit_.ring();
    while (running_ > 0) {
      desk_.outbox.ring();
      desk_.alerts.ring();
      house_.ring();
      asio::steady_timer pause(io_, std::chrono::milliseconds(20));
      co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    co_await courier_.stop();
    co_await deliveries_.idle();
  }

 private:
  static constexpr auto kRound = std::chrono::seconds(1);  // what a lost nudge costs at most

  // A duty that throws is told of and started again: alerts must not die of a bug.
  void spawn(const char* name, asio::awaitable<void> duty) {
    ++running_;
    asio::co_spawn(io_, std::move(duty), [this, name](const std::exception_ptr& thrown) {
      if (thrown) log_exception(name, thrown);
      --running_;
    });
  }

  asio::awaitable<void> outbox_loop() {
    while (!stopping_) {
      try {
        co_await deliveries_.start_due();
      } catch (const std::exception&) {
        log_exception("outbox", std::current_exception());
      }
      co_await desk_.outbox.wait(kRound);
    }
  }
  asio::awaitable<void> alert_loop() {
    while (!stopping_) {
      try {
        co_await page_due(desk_);
      } catch (const std::exception&) {
        log_exception("alerts", std::current_exception());
      }
      co_await desk_.alerts.wait(kRound);
    }
  }
  // Under a flood entries wait for their place: at most sixteen rounds of them a second.
  asio::awaitable<void> audit_loop() {
    while (!stopping_) {
      bool more = false;
      try {
        more = co_await chain_audit(desk_);
      } catch (const std::exception&) {
        log_exception("audit", std::current_exception());
      }
      co_await audit_.wait(more ? kRound / 16 : kRound);
    }
    for (bool more = true; more;) more = co_await chain_audit(desk_);
  }
  asio::awaitable<void> spool_loop() {
    while (!stopping_) {
      try {
        co_await taker_.take_all();
      } catch (const std::exception&) {
        log_exception("spool", std::current_exception());
      }
      co_await spool_.wait(2 * kRound);
    }
  }
  asio::awaitable<void> watch_loop() {
    bool came = true;  // g++ 12 breaks a co_await in a loop's condition
    while (came) {
      came = co_await watch_.wait();
      if (came) spool_.ring();
    }
  }
  asio::awaitable<void> house_loop() {
    while (!stopping_) {
      try {
        co_await keep_house(desk_);
      } catch (const std::exception&) {
        log_exception("housekeeping", std::current_exception());
      }
      co_await house_.wait(std::chrono::seconds(60));
    }
  }

  asio::io_context& io_;
  Desk& desk_;
  Courier& courier_;
  Deliveries deliveries_;
  Nudge house_{io_.get_executor()};
  Nudge audit_{io_.get_executor()};
  Nudge spool_{io_.get_executor()};
  SpoolWatch watch_;
  SpoolTaker taker_;
  std::size_t running_ = 0;
  bool stopping_ = false;
};

// The orderly stop: refuse what is new, finish what runs, then the duties; the database comes last.
asio::awaitable<void> stop_all(asio::io_context& io, http::Listener& a, http::Listener& b,
                               Desk& desk, Duties& duties, std::chrono::seconds drain) {
  a.refuse_new();
  b.refuse_new();
  desk.events.close();
  desk.logins.close();
  co_await a.drain(drain);
  co_await b.drain(drain);
  co_await duties.stop();
  io.stop();
}

}  // namespace

core::Result<void> run_server(const config::Settings& settings, bool demo,
                              const std::function<void(const Started&)>& on_ready) {
  SystemTimeline time;
  core::SystemRandom random;
  LoginBrake logins{random};
  asio::io_context io{1};

  const auto lock = FolderLock::take(settings.data.dir);
  if (!lock) return lock.error();
  auto db = open_database(settings, time);
  if (!db) return db.error();
  auto keys = Keyring::open(settings.data.keys_dir, **db, time, random);
  if (!keys) return keys.error();
  if (const auto made = prepare_spool(settings.data.dir); !made) return made.error();
  const auto published = (*keys)->publish_transit(transit_file(settings.data.dir));
  if (!published) return published.error();
  auto audit = AuditTrail::begin(**db, (*keys)->pin(), time, random);
  if (!audit) return audit.error();
  HashPool hashes{static_cast<std::size_t>(settings.login.argon2_queue)};
  StaffList staff;
  if (const auto loaded = staff.load_now(**db); !loaded) return loaded.error();
  Nudge outbox{io.get_executor()};
  Nudge alerts{io.get_executor()};
  const auto zone = schedule::Zone::find(settings.service.zone);
  if (!zone)
    return core::fail(core::ErrorCode::invalid_input, "the system knows no such time zone");
  const schedule::Hours hours{calendar_of(settings, *zone)};
  const auto lexicon = choose_lexicon(settings.triage.lexicon);
  if (!lexicon.refused.empty()) log_error("lexicon_refused", {{"why", lexicon.refused}});
  const auto wording = load_wording(settings);
  if (!wording) return wording.error();
  Events events{io.get_executor()};
  Metrics metrics;
  config::Settings bound = settings;  // with the URLs as they are once ports are known
  Desk desk{bound,  time,   random,          **db,   **keys,         **audit,
            hashes, logins, lexicon.lexicon, hours,  wording->pages, wording->mails,
            staff,  outbox, alerts,          events, metrics};

  auto open = http::Listener::open(io, endpoint_of(settings.server.public_listen),
                                   http::public_site(desk), limits_of(settings.server));
  if (!open) return open.error();
  auto staff_side = http::Listener::open(io, endpoint_of(settings.server.staff_listen),
                                         http::staff_site(desk), limits_of(settings.server));
  if (!staff_side) return staff_side.error();
  auto courier = Courier::make(settings, io.get_executor(), demo);
  if (!courier) return courier.error();
  const Started started{(*open)->url(), (*staff_side)->url()};
  bound.server.public_url = demo ? started.public_url : settings.server.public_url;
  bound.server.staff_url = demo ? started.staff_url : settings.server.staff_url;
  Duties duties{io, desk, **courier};
  (*open)->start();
  (*staff_side)->start();
  duties.start();

  asio::signal_set signals{io, SIGTERM, SIGINT};
  signals.async_wait([&](boost::system::error_code error, int number) {
    if (error) return;
    log_info("stopping", {{"signal", std::to_string(number)}});
    auto stopping = stop_all(io, **open, **staff_side, desk, duties,
                             std::chrono::ceil<std::chrono::seconds>(settings.server.drain));
    asio::co_spawn(io, std::move(stopping), [](const std::exception_ptr& thrown) {
      if (thrown) log_exception("stop", thrown);
    });
  });
  log_info("started", {{"public", started.public_url}, {"staff", started.staff_url}});
  on_ready(started);
  io.run();
  hashes.stop();
  (*db)->stop();
  log_info("stopped");
  return {};
}

}  // namespace kast::server
