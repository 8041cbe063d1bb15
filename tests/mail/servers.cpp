#include "tests/mail/servers.hpp"

#include <fstream>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <doctest/doctest.h>

#include "tests/support/child.hpp"
#include "tests/support/temp_dir.hpp"

namespace kast::tests {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

struct Servers {
  TempDir dir;
  Child child{
      {"/usr/bin/python3", KAST_SOURCE_DIR "/tests/support/fake_servers.py", dir.path().string()}};
};

Servers& servers() {
  static Servers running;
  return running;
}

}  // namespace

int port_of(const std::string& server) {
  const std::string& ports = servers().child.first_line();
  const auto at = ports.find("\"" + server + "\": ");
  REQUIRE(at != std::string::npos);
  return std::stoi(ports.substr(at + server.size() + 4));
}

std::filesystem::path server_file(const std::string& name) { return servers().dir.path() / name; }

std::vector<std::string> lines_with(const std::string& file, const std::string& part) {
  std::vector<std::string> lines;
  std::ifstream in(server_file(file));
  for (std::string line; std::getline(in, line);) {
    if (line.find(part) != std::string::npos) lines.push_back(line);
  }
  return lines;
}

mail::Delivery finish(
    const std::function<asio::awaitable<mail::Delivery>(mail::CurlEngine&)>& start) {
  return finish_all(1, {}, [&](mail::CurlEngine& engine, std::size_t) { return start(engine); })
      .at(0);
}

std::vector<mail::Delivery> finish_all(
    std::size_t count, mail::CurlLimits limits,
    const std::function<asio::awaitable<mail::Delivery>(mail::CurlEngine&, std::size_t)>& start) {
  asio::io_context loop;
  mail::CurlEngine engine(loop.get_executor(), limits);
  std::vector<mail::Delivery> ends(count);
  std::size_t ended = 0;
  for (std::size_t i = 0; i < count; ++i) {
    asio::co_spawn(loop, start(engine, i),
                   [&, i](const std::exception_ptr& error, mail::Delivery end) {
                     CHECK(error == nullptr);
                     ends[i] = std::move(end);
                     ++ended;
                   });
  }
  loop.run();
  CHECK(ended == count);
  CHECK(engine.running() == 0);
  return ends;
}

milliseconds run_and_cancel(
    milliseconds after,
    const std::function<asio::awaitable<mail::Delivery>(mail::CurlEngine&)>& start) {
  asio::io_context loop;
  mail::CurlEngine engine(loop.get_executor());
  asio::cancellation_signal cancel;
  bool ended = false;
  asio::co_spawn(loop, start(engine),
                 asio::bind_cancellation_slot(cancel.slot(), [&](const std::exception_ptr& error,
                                                                 const mail::Delivery& end) {
                   ended = true;
                   CHECK((error != nullptr || end.outcome == mail::Outcome::deferred));
                 }));
  asio::steady_timer timer(loop, after);
  timer.async_wait([&](auto) { cancel.emit(asio::cancellation_type::terminal); });
  const auto begin = std::chrono::steady_clock::now();
  loop.run();
  CHECK(ended);
  CHECK(engine.running() == 0);
  return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begin) - after;
}

mail::SmtpSettings settings_for(const std::string& server) {
  mail::SmtpSettings settings;
  settings.host = "127.0.0.1";
  settings.port = port_of(server);
  settings.username = server == "smtp" ? "desk@example.test" : "";
  settings.password = server == "smtp" ? "secret" : "";
  settings.ca_file = server_file("cert.pem").string();
  settings.timeout = milliseconds(5000);
  if (server == "smtps") settings.security = mail::SmtpSecurity::implicit;
  if (server != "smtp" && server != "smtps") settings.security = mail::SmtpSecurity::none;
  return settings;
}

mail::Delivery send(const mail::SmtpSettings& settings, const std::string& to,
                    const std::string& message, const std::string& from) {
  const auto smtp = mail::Smtp::make(settings).value();
  return finish([&](mail::CurlEngine&) { return smtp->deliver({from, to}, message, "00"); });
}

}  // namespace kast::tests
