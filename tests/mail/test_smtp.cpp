#include <chrono>
#include <set>
#include <thread>
#include <utility>

#include <doctest/doctest.h>

#include "tests/mail/servers.hpp"

using namespace kast;
using namespace kast::tests;
using mail::Outcome;
using std::chrono::milliseconds;

namespace {

boost::asio::awaitable<mail::Delivery> stop_and_send(mail::Smtp& smtp) {
  co_await smtp.stop();
  mail::Envelope envelope{"", "a@example.com"};
  co_return co_await smtp.deliver(std::move(envelope), "x\r\n", "00");
}

// Sends to `to`, and writes it down in `ended` once it has ended.
boost::asio::awaitable<mail::Delivery> in_turn(mail::Smtp& smtp, std::string to,
                                               std::vector<std::string>& ended) {
  mail::Envelope envelope{"", to};
  auto end = co_await smtp.deliver(std::move(envelope), "x\r\n", "00");
  ended.push_back(to);
  co_return end;
}

// The second one's end.
boost::asio::awaitable<mail::Delivery> one_after_the_other(mail::Smtp& smtp, std::string first,
                                                           std::string second) {
  mail::Envelope envelope{"", first};
  co_await smtp.deliver(std::move(envelope), "x\r\n", "00");
  mail::Envelope next{"", second};
  co_return co_await smtp.deliver(std::move(next), "x\r\n", "00");
}

}  // namespace

TEST_CASE("a mail arrives by STARTTLS and login, byte for byte") {
  const std::string message = "Subject: first\r\n\r\n.dot\r\n..\r\n.\r\nlast\r\n";
  const auto end = send(settings_for("smtp"), "first@example.com", message);
  CHECK(end.outcome == Outcome::delivered);
  CHECK(end.code == 250);
  const auto mails = lines_with("mails.jsonl", "first@example.com");
  REQUIRE(mails.size() == 1);
  CHECK(mails[0].find("\"tls\": true, \"login\": true") != std::string::npos);
  CHECK(mails[0].find(R"("content": "Subject: first\r\n\r\n.dot\r\n..\r\n.\r\nlast\r\n")") !=
        std::string::npos);
}

TEST_CASE("a mail arrives by TLS from the first byte, and from nobody") {
  const auto end = send(settings_for("smtps"), "second@example.com", "Subject: x\r\n\r\nx\r\n", "");
  CHECK(end.outcome == Outcome::delivered);
  const auto mails = lines_with("mails.jsonl", "second@example.com");
  REQUIRE(mails.size() == 1);
  CHECK(mails[0].find(R"("from": "<>")") != std::string::npos);
  send(settings_for("plain"), "second@example.com", "Subject: x\r\n\r\nx\r\n", "");
  CHECK(lines_with("plain.log", "MAIL FROM:<>").size() == 1);
}

TEST_CASE("never and not now are told apart") {
  const auto rejected = send(settings_for("smtp"), "reject@example.com");
  CHECK(rejected.outcome == Outcome::refused);
  CHECK(rejected.code == 550);
  const auto deferred = send(settings_for("smtp"), "defer@example.com");
  CHECK(deferred.outcome == Outcome::deferred);
  CHECK(deferred.code == 451);
  const auto spam = send(settings_for("smtp"), "spam@example.com");
  CHECK(spam.outcome == Outcome::refused);
  CHECK(spam.code == 554);
}

TEST_CASE("a server that hangs is given up in time") {
  auto settings = settings_for("smtp");
  settings.timeout = milliseconds(400);
  const auto end = send(settings, "hang@example.com");
  CHECK(end.outcome == Outcome::deferred);
  CHECK(end.reason == "timeout");
  settings = settings_for("silent");
  settings.timeout = milliseconds(400);
  CHECK(send(settings, "a@example.com").reason == "timeout");
}

TEST_CASE("a line cut in the middle of the message is tried again") {
  const auto end = send(settings_for("drop"), "a@example.com", std::string(100'000, 'x') + "\r\n");
  CHECK(end.outcome == Outcome::deferred);
  CHECK(end.reason == "lost after data");
  const auto after = send(settings_for("smtp"), "drop@example.com");
  CHECK(after.outcome == Outcome::deferred);
  CHECK(after.reason == "lost after data");
}

TEST_CASE("garbage, a closed door and no server at all are tried again") {
  const auto garbage = send(settings_for("garbage"), "a@example.com");
  CHECK(garbage.outcome == Outcome::deferred);
  const auto turned_away = send(settings_for("turned_away"), "a@example.com");
  CHECK(turned_away.outcome == Outcome::deferred);
  CHECK(turned_away.reason == "turned away");
  auto nobody = settings_for("silent");
  nobody.port = 1;
  const auto refused = send(nobody, "a@example.com");
  CHECK(refused.outcome == Outcome::deferred);
  CHECK(refused.reason == "no connection");
}

TEST_CASE("without the STARTTLS that is required nothing is sent in clear") {
  auto settings = settings_for("plain");
  settings.security = mail::SmtpSecurity::starttls;
  settings.username = "desk@example.test";
  settings.password = "secret";
  const auto before = lines_with("plain.log", "");
  const auto end = send(settings, "hidden@example.com");
  CHECK(end.outcome == Outcome::deferred);
  CHECK(end.reason == "tls");
  const auto after = lines_with("plain.log", "");
  REQUIRE(after.size() == before.size() + 1);
  CHECK(after.back().starts_with("EHLO"));
}

TEST_CASE("a certificate that nobody vouches for is refused") {
  auto settings = settings_for("smtp");
  settings.ca_file = "";
  const auto end = send(settings, "never@example.com");
  CHECK(end.outcome == Outcome::deferred);
  CHECK(end.reason == "tls");
  CHECK(lines_with("mails.jsonl", "never@example.com").empty());
}

TEST_CASE("a wrong password is told to the operator, and no mail is lost by it") {
  auto settings = settings_for("smtp");
  settings.password = "wrong";
  const auto end = send(settings, "a@example.com");
  CHECK(end.outcome == Outcome::deferred);
  CHECK(end.reason == "auth");
}

TEST_CASE("what can never go out is refused before a connection is made") {
  auto settings = settings_for("silent");
  CHECK(send(settings, "a@b.example\r\nRCPT TO:<c@d.example>").reason == "not an address");
  CHECK(send(settings, "a@b.example", "x", "a@b.example>\r\nDATA").reason == "not an address");
  settings.max_message = 10;
  CHECK(send(settings, "a@b.example", "01234567890").reason == "too large");
}

TEST_CASE("many mails share few connections") {
  auto settings = settings_for("smtp");
  settings.connections = 2;
  const auto smtp = mail::Smtp::make(settings).value();
  const auto ends = finish_all(6, {}, [&](mail::CurlEngine&, std::size_t i) {
    return smtp->deliver({"desk@example.test", "slow@n" + std::to_string(i) + ".example"},
                         "Subject: x\r\n\r\nx\r\n", "00");
  });
  for (const auto& end : ends) CHECK(end.outcome == Outcome::delivered);
  std::set<std::string> peers;
  const auto mails = lines_with("mails.jsonl", "slow@n");
  CHECK(mails.size() == 6);
  for (const auto& line : mails) peers.insert(line.substr(0, line.find(',')));
  CHECK(peers.size() == 2);
}

TEST_CASE("a server that thinks long over one mail does not hold up another, nor the loop") {
  auto settings = settings_for("smtp");
  settings.timeout = milliseconds(1500);
  const auto smtp = mail::Smtp::make(settings).value();
  std::vector<std::string> ended;
  const auto ends = finish_all(2, {}, [&](mail::CurlEngine&, std::size_t i) {
    return in_turn(*smtp, i == 0 ? "think@example.com" : "quick@example.com", ended);
  });
  CHECK(ends[0].reason == "timeout after data");
  CHECK(ends[1].outcome == Outcome::delivered);
  CHECK(ended == std::vector<std::string>{"quick@example.com", "think@example.com"});
}

TEST_CASE("after a time-out over one mail the next takes a new line, not the late answer") {
  auto settings = settings_for("smtp");
  settings.timeout = milliseconds(1500);
  settings.connections = 1;
  const auto smtp = mail::Smtp::make(settings).value();
  const auto ends = finish_all(1, {}, [&](mail::CurlEngine&, std::size_t) {
    return one_after_the_other(*smtp, "think@example.com", "next@example.com");
  });
  CHECK(ends[0].outcome == Outcome::delivered);
  CHECK(lines_with("mails.jsonl", "next@example.com").size() == 1);
}

TEST_CASE("a delivery that is cancelled ends at once and leaves nothing behind") {
  const auto smtp = mail::Smtp::make(settings_for("silent")).value();
  const auto left = run_and_cancel(milliseconds(100), [&](mail::CurlEngine&) {
    return smtp->deliver({"", "a@example.com"}, "x\r\n", "00");
  });
  CHECK(left < milliseconds(1000));
}

TEST_CASE("a mail that is cancelled half-way is not delivered as a torso") {
  auto settings = settings_for("stuck");
  settings.max_message = 64'000'000;  // more than the buffers between hold
  const auto smtp = mail::Smtp::make(settings).value();
  const auto left = run_and_cancel(milliseconds(300), [&](mail::CurlEngine&) {
    return smtp->deliver({"", "a@example.com"}, std::string(32'000'000, 'x') + "\r\n", "00");
  });
  CHECK(left < milliseconds(1000));
  for (int i = 0; i < 100 && lines_with("stuck.jsonl", "bytes").empty(); ++i) {
    std::this_thread::sleep_for(milliseconds(50));
  }
  CHECK(lines_with("stuck.jsonl", "\"ended\": false").size() == 1);
}

TEST_CASE("after stop() nothing more is sent") {
  const auto smtp = mail::Smtp::make(settings_for("smtp")).value();
  const auto end = finish([&](mail::CurlEngine&) { return stop_and_send(*smtp); });
  CHECK(end.outcome == Outcome::deferred);
  CHECK(end.reason == "stopping");
}

TEST_CASE("a password does not travel in clear to another machine") {
  mail::SmtpSettings settings;
  settings.host = "mail.example";
  settings.username = "a";
  settings.security = mail::SmtpSecurity::starttls_if_offered;
  CHECK(mail::Smtp::make(settings).has_error());
  settings.security = mail::SmtpSecurity::starttls;
  CHECK(mail::Smtp::make(settings).has_value());
  settings.host = "a/b";
  CHECK(mail::Smtp::make(settings).has_error());
}
