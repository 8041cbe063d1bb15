// Lifetimes: what is left when transfers end, are cancelled, or lose their engine.
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include "mail/transport/webhook.hpp"
#include "tests/mail/servers.hpp"

using namespace kast;
using namespace kast::tests;
using mail::Outcome;
using std::chrono::milliseconds;

namespace {

namespace asio = boost::asio;

std::ptrdiff_t open_files() {
  return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
}

mail::WebhookSettings demo() {
  return {.policy = mail::AddressPolicy::make({}, true).value(), .allow_http_loopback = true};
}

asio::awaitable<mail::Delivery> post(mail::Webhook& webhook, std::string path) {
  mail::Headers none;
  std::string url = "http://127.0.0.1:" + std::to_string(port_of("http")) + path;
  co_return co_await webhook.post(std::move(url), "{}", "text/plain", std::move(none));
}

asio::awaitable<void> keep(asio::awaitable<mail::Delivery> delivery,
                           std::optional<mail::Delivery>& end) {
  end = co_await std::move(delivery);
}

asio::awaitable<void> stop(mail::Transport& transport, bool& stopped) {
  co_await transport.stop();
  stopped = true;
}

}  // namespace

TEST_CASE("hundreds of deliveries and refusals leave no socket behind") {
  const auto once = [] {
    const auto smtp = mail::Smtp::make(settings_for("smtps")).value();
    finish_all(20, {}, [&](mail::CurlEngine&, std::size_t i) {
      return smtp->deliver({"", (i % 3 == 0 ? "reject@" : "many@") + std::string("example.com")},
                           "x\r\n", "00");
    });
  };
  once();
  const auto before = open_files();
  for (int i = 0; i < 10; ++i) once();
  CHECK(open_files() == before);
}

TEST_CASE("an engine that goes away ends the waits as cancelled") {
  asio::io_context loop;
  auto engine = std::make_optional<mail::CurlEngine>(loop.get_executor());
  mail::Webhook webhook(*engine, demo());
  std::optional<mail::Delivery> end;
  asio::co_spawn(loop, keep(post(webhook, "/hang"), end), asio::detached);
  loop.run_for(milliseconds(200));
  REQUIRE_FALSE(end.has_value());
  engine.reset();
  loop.run_for(milliseconds(200));
  REQUIRE(end.has_value());
  CHECK(end->reason == "cancelled");
}

TEST_CASE("a loop that goes away takes its waits with it") {
  std::optional<mail::Delivery> end;
  auto loop = std::make_unique<asio::io_context>();
  auto engine = std::make_optional<mail::CurlEngine>(loop->get_executor());
  mail::Webhook webhook(*engine, demo());
  asio::co_spawn(*loop, keep(post(webhook, "/hang"), end), asio::detached);
  loop->run_for(milliseconds(200));
  engine.reset();
  loop.reset();
  CHECK_FALSE(end.has_value());
}

TEST_CASE("stop() waits for the mail that is on its way") {
  asio::io_context loop;
  const auto smtp = mail::Smtp::make(settings_for("smtp")).value();
  std::optional<mail::Delivery> end;
  bool stopped = false;
  asio::co_spawn(loop, keep(smtp->deliver({"", "slow@last.example"}, "x\r\n", "00"), end),
                 asio::detached);
  loop.run_for(milliseconds(100));
  asio::co_spawn(loop, stop(*smtp, stopped), asio::detached);
  while (!stopped) loop.run_one();
  loop.restart();
  loop.run_for(milliseconds(50));
  REQUIRE(end.has_value());
  CHECK(end->outcome == Outcome::delivered);
}
