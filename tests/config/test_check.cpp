#include <algorithm>

#include <doctest/doctest.h>

#include "config/check.hpp"

using namespace kast::config;

namespace {

bool names(const Problems& problems, std::string_view key) {
  return std::ranges::find(problems, key, &Problem::key) != problems.end();
}

Settings sending() {
  Settings s;
  s.mail.transport = Transport::smtp;
  s.mail.smtp.host = "smtp.example.org";
  s.mail.from_address = "svar@example.org";
  return s;
}

}  // namespace

TEST_CASE("the defaults may start, and warn of what is still to be set") {
  const auto found = check(Settings{});
  CHECK(found.errors.empty());
  CHECK(names(found.warnings, "mail.transport"));
  CHECK(names(found.warnings, "alert.on_call"));
  CHECK(names(found.warnings, "server.public_url"));
}

TEST_CASE("mail that would be sent in the clear or with half a login is refused") {
  CHECK(check(sending()).errors.empty());
  auto s = sending();
  s.mail.smtp.security = Security::none;
  CHECK(names(check(s).errors, "mail.smtp.security"));
  s.mail.smtp.host = "127.0.0.1";
  CHECK_FALSE(names(check(s).errors, "mail.smtp.security"));
  s.mail.smtp.username = "kast";
  CHECK(names(check(s).errors, "mail.smtp.username"));
  s.mail.smtp.host.clear();
  s.mail.from_address = "svar@example.invalid";
  CHECK(names(check(s).errors, "mail.smtp.host"));
  CHECK(names(check(s).errors, "mail.from_address"));
}

TEST_CASE("a night rota below four people is warned of") {
  Settings s;
  s.alert.on_call = {{"kari", kast::core::every_hour()}};
  CHECK(names(check(s).warnings, "alert.on_call"));
  for (const auto* user : {"ola", "anne", "per"})
    s.alert.on_call.push_back({user, kast::core::every_hour()});
  CHECK_FALSE(names(check(s).warnings, "alert.on_call"));
  kast::core::WeeklyHours evenings;
  evenings[4] = {{hours{16}, hours{22}}};
  s.alert.on_call = {{"kari", evenings}};
  CHECK_FALSE(names(check(s).warnings, "alert.on_call"));
}

TEST_CASE(
    "a service without office hours, language, emergency number or own staff address is refused") {
  Settings s;
  s.service.office_hours = {};
  s.service.languages.clear();
  s.service.emergency.clear();
  s.server.staff_listen = s.server.public_listen;
  const auto errors = check(s).errors;
  CHECK(names(errors, "service.office_hours.monday"));
  CHECK(names(errors, "service.languages"));
  CHECK(names(errors, "service.emergency"));
  CHECK(names(errors, "server.staff"));
}

TEST_CASE("what is not built, or isn't there, is refused in one line") {
  Settings s;
  s.store.engine = Engine::postgres;
  s.service.texts_dir = "/nowhere/texts";
  const auto errors = check(s).errors;
  REQUIRE(errors.size() == 2);
  CHECK(to_line(errors[0]).find("store.engine: \"postgres\" is not built yet") !=
        std::string::npos);
  CHECK(names(errors, "service.texts_dir"));
}
