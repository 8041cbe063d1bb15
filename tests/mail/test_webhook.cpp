#include <chrono>
#include <optional>

#include <doctest/doctest.h>

#include "mail/transport/webhook.hpp"
#include "tests/mail/servers.hpp"

using namespace kast;
using namespace kast::tests;
using mail::Outcome;
using std::chrono::milliseconds;

namespace {

mail::WebhookSettings demo() {
  return {.policy = mail::AddressPolicy::make({}, true).value(),
          .allow_http_loopback = true,
          .ca_file = server_file("cert.pem").string(),
          .timeout = milliseconds(3000)};
}

mail::Delivery post(const mail::WebhookSettings& settings, const std::string& url,
                    const mail::Headers& headers = {}) {
  std::optional<mail::Webhook> webhook;
  return finish([&](mail::CurlEngine& engine) {
    webhook.emplace(engine, settings);
    return webhook->post(url, R"({"case":"7K3M9QXZ"})", "application/json", headers);
  });
}

std::string http(const std::string& path) {
  return "http://127.0.0.1:" + std::to_string(port_of("http")) + path;
}

std::string https(const std::string& path) {
  return "https://127.0.0.1:" + std::to_string(port_of("https")) + path;
}

}  // namespace

TEST_CASE("an alert is posted with its headers") {
  const auto end = post(demo(), https("/ok"), {{"Authorization", "Bearer x"}, {"Priority", "5"}});
  CHECK(end.outcome == Outcome::delivered);
  CHECK(end.code == 204);
  const auto hooks = lines_with("hooks.jsonl", "Bearer x");
  REQUIRE(hooks.size() == 1);
  CHECK(hooks[0].find("eyJjYXNlIjoiN0szTTlRWFoifQ==") != std::string::npos);
  CHECK(hooks[0].find("\"Content-Type\": \"application/json\"") != std::string::npos);
  CHECK(post(demo(), http("/ok")).outcome == Outcome::delivered);
}

TEST_CASE("a redirect is not followed") {
  const auto before = lines_with("hooks.jsonl", "/ok").size();
  const auto end = post(demo(), http("/redirect"));
  CHECK(end.outcome == Outcome::refused);
  CHECK(end.reason == "redirect");
  CHECK(lines_with("hooks.jsonl", "/ok").size() == before);
}

TEST_CASE("never and not now are told apart by a receiver's answer too") {
  CHECK(post(demo(), http("/error")).outcome == Outcome::deferred);
  CHECK(post(demo(), http("/busy")).outcome == Outcome::deferred);
  CHECK(post(demo(), http("/unknown")).outcome == Outcome::refused);
  CHECK(post(demo(), http("/garbage")).outcome == Outcome::deferred);
}

TEST_CASE("an answer is read no further than its limit") {
  const auto end = post(demo(), http("/endless"));
  CHECK(end.outcome == Outcome::delivered);
  CHECK(end.code == 200);
}

TEST_CASE("a receiver that hangs is given up in time") {
  auto settings = demo();
  settings.timeout = milliseconds(300);
  const auto end = post(settings, http("/hang"));
  CHECK(end.outcome == Outcome::deferred);
  CHECK(end.reason == "timeout");
}

TEST_CASE("outside a demonstration nothing inside the house is reached") {
  auto settings = demo();
  settings.policy = mail::AddressPolicy::make({}, false).value();
  settings.allow_http_loopback = false;
  const auto port = std::to_string(port_of("https"));
  for (const std::string host : {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]",
                                 "[::ffff:7f00:1]", "0.0.0.0", "2130706433", "0x7f.1"}) {
    INFO(host);
    const auto end = post(settings, "https://" + host + ":" + port + "/ok");
    CHECK(end.outcome == Outcome::refused);
    CHECK(end.reason == "address");
  }
  CHECK(post(settings, http("/ok")).reason == "url");
  settings.policy = mail::AddressPolicy::make({"127.0.0.0/8"}, false).value();
  CHECK(post(settings, https("/ok")).outcome == Outcome::delivered);
  CHECK(post(settings, "https://[::ffff:127.0.0.1]:" + port + "/ok").reason == "address");
}

TEST_CASE("a certificate that nobody vouches for is refused by webhooks too") {
  auto settings = demo();
  settings.ca_file = "";
  CHECK(post(settings, https("/ok")).reason == "tls");
}

TEST_CASE("a URL or a header that can't be is refused") {
  for (const auto* url : {"ftp://127.0.0.1/", "file:///etc/passwd", "https://a:b@127.0.0.1/", "",
                          "https://exa mple/", "https://127.0.0.1/\r\nX: y", "127.0.0.1"}) {
    INFO(url);
    CHECK(post(demo(), url).reason == "url");
  }
  CHECK(post(demo(), http("/ok"), {{"X", "a\r\nY: b"}}).reason == "header");
  CHECK(post(demo(), http("/ok"), {{"X: y", "a"}}).reason == "header");
}

TEST_CASE("a post that is cancelled ends at once") {
  std::optional<mail::Webhook> webhook;
  const auto settings = demo();
  const auto left = run_and_cancel(milliseconds(100), [&](mail::CurlEngine& engine) {
    webhook.emplace(engine, settings);
    return webhook->post(http("/hang"), "{}", "application/json", {});
  });
  CHECK(left < milliseconds(1000));
}
