#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "config/keys.hpp"
#include "config/load.hpp"
#include "core/embedded.hpp"

using namespace kast::config;
using namespace std::chrono_literals;

namespace {

Settings good(std::string_view toml, const Environment& env = {}) {
  const auto settings = parse(toml, "kast.toml", "/etc/kast", env);
  REQUIRE_MESSAGE(settings.has_value(), settings.error().detail);
  return *settings;
}

std::string problems(std::string_view toml, const Environment& env = {}) {
  const auto settings = parse(toml, "kast.toml", "/etc/kast", env);
  REQUIRE_FALSE(settings.has_value());
  return settings.error().detail;
}

}  // namespace

TEST_CASE("kast.toml names every key, and its values are the defaults") {
  const auto text = kast::core::find_embedded(embedded_files(), "kast.toml");
  REQUIRE_FALSE(text.empty());
  CHECK(good(text) == Settings{});
  Settings settings;
  visit_keys(
      [&](std::string_view key, const auto&...) {
        const auto dot = key.rfind('.');
        const auto section = text.find("\n[" + std::string{key.substr(0, dot)} + "]\n");
        REQUIRE_MESSAGE(section != std::string_view::npos, key);
        const auto rest = text.substr(section, text.find("\n[", section + 1) - section);
        CHECK_MESSAGE(rest.find("\n" + std::string{key.substr(dot + 1)} + " = ") != rest.npos, key);
      },
      settings);
}

TEST_CASE("an empty file gives the defaults") { CHECK(good("") == Settings{}); }

TEST_CASE("the environment stands over the file, by the key's type") {
  const auto settings = good("[server]\ndrain = \"20 s\"\npublic = \"127.0.0.1:1\"\n",
                             {{"KAST_SERVER__DRAIN", "3 s"},
                              {"KAST_SERVER__MAX_CONNECTIONS", "7"},
                              {"KAST_ABUSE__ENABLED", "false"},
                              {"KAST_MAIL__SMTP__HOST", "smtp.example.org"},
                              {"KAST_SERVICE__LANGUAGES", "[\"en\"]"},
                              {"KAST_SERVICE__OFFICE_HOURS__SUNDAY", "[[\"10:00\", \"12:00\"]]"},
                              {"KAST_NOT_OURS", "x"}});
  CHECK(settings.server.drain == 3s);
  CHECK(settings.server.public_listen.port == 1);
  CHECK(settings.server.max_connections == 7);
  CHECK_FALSE(settings.abuse.enabled);
  CHECK(settings.mail.smtp.host == "smtp.example.org");
  CHECK(settings.service.languages == std::vector<std::string>{"en"});
  CHECK(settings.service.office_hours[6].front().from == 10h);
}

TEST_CASE("all problems are told at once, each with its line and what would be right") {
  CHECK(problems("[server]\n"
                 "drain = 10\n"
                 "max_connections = 0\n"
                 "max_conections = 5\n"
                 "public = \"localhost:8080\"\n"
                 "[service]\n"
                 "zone = \"Europe/Olso\"\n"
                 "[log]\n"
                 "level = \"loud\"\n") ==
        "kast.toml:5: server.public: \"localhost:8080\" does not fit; an IP address and port such "
        "as \"127.0.0.1:8080\" or \"[::1]:8080\" would be right\n"
        "kast.toml:3: server.max_connections: 0 is out of range; a whole number from 1 to 1000000 "
        "would be right\n"
        "kast.toml:2: server.drain: is a whole number; a duration such as \"5 min\", \"2 h\" or "
        "\"90 s\" would be right\n"
        "kast.toml:7: service.zone: \"Europe/Olso\" does not fit; a time zone such as "
        "\"Europe/Oslo\" would be right\n"
        "kast.toml:9: log.level: \"loud\" does not fit; \"debug\" or \"info\" or \"warning\" or "
        "\"error\" would be right\n"
        "kast.toml:4: server.max_conections: is not a key; server.max_connections would be right");
}

TEST_CASE("a key in the wrong section or a misspelt variable is led to its place") {
  CHECK(problems("[mail]\nhost = \"smtp.example.org\"\n") ==
        "kast.toml:2: mail.host: is not a key; mail.smtp.host would be right");
  CHECK(problems("", {{"KAST_SERVER__DRIAN", "1 s"}}) ==
        "KAST_SERVER__DRIAN: server.drian: is not a key; server.drain would be right");
  CHECK(problems("server = 5\n") ==
        "kast.toml:1: server: is not a section; [server] on a line alone would be right");
  CHECK(problems("[abuse]\nenabled = true\nenabled = false\n").starts_with("kast.toml:3: "));
  CHECK(
      problems("", {{"KAST_ABUSE__ENABLED", "ja"}}) ==
      "KAST_ABUSE__ENABLED: abuse.enabled: can't be read; a value as in kast.toml would be right");
}

TEST_CASE("hours that overlap, end before they start or pass midnight are refused") {
  const auto monday = [](std::string_view hours) {
    return problems("[service.office_hours]\nmonday = " + std::string{hours});
  };
  CHECK(monday("[[\"08:00\", \"12:00\"], [\"11:00\", \"16:00\"]]").find("overlap") !=
        std::string::npos);
  CHECK(monday("[[\"16:00\", \"08:00\"]]").find("past midnight") != std::string::npos);
  CHECK(monday("[[\"08:00\", \"08:00\"]]").find("not after") != std::string::npos);
  CHECK(monday("[\"08:00\", \"16:00\"]").find("not a pair") != std::string::npos);
  const auto split =
      good("[service.office_hours]\nmonday = [[\"13:00\",\"16:00\"],[\"08:00\",\"12:00\"]]");
  CHECK(split.service.office_hours[0].front().from == 8h);
}

TEST_CASE("people on call are there always or by weekday") {
  const auto settings = good(
      "[alert]\non_call = [{ user = \"kari\", hours = \"always\" },\n"
      "{ user = \"ola\", hours = { friday = [[\"16:00\", \"24:00\"]] } }]");
  REQUIRE(settings.alert.on_call.size() == 2);
  CHECK(settings.alert.on_call[0].hours == kast::core::every_hour());
  CHECK(settings.alert.on_call[1].hours[4].front().to == 24h);
  for (const auto* wrong :
       {"[1]", "[{ user = \"kari\" }]", "[{ user = \"kari\", hours = \"often\" }]",
        "[{ user = \"kari\", hours = { fredag = [] } }]", "[{ user = 1, hours = \"always\" }]"}) {
    CAPTURE(wrong);
    CHECK(problems("[alert]\non_call = " + std::string{wrong}).starts_with("kast.toml:2: alert."));
  }
}

TEST_CASE("a secret is never repeated in a message") {
  const auto said = problems("[alert]\nwebhook_url = \"gateway.example.org/s3cret\"");
  CHECK(said.find("s3cret") == std::string::npos);
  CHECK(problems("[alert]\nwebhook_url = \"http://gateway.example.org/s3cret\"") ==
        "kast.toml:2: alert.webhook_url: is not encrypted; an https:// address would be right");
}

TEST_CASE("paths are meant from the file's folder, and named files must be there") {
  CHECK(good("[data]\ndir = \"data\"").data.dir == "/etc/kast/data");
  CHECK(good("[data]\ndir = \"/srv/kast\"").data.dir == "/srv/kast");
  CHECK(problems("[triage]\nlexicon = \"mine.toml\"") ==
        "kast.toml:2: triage.lexicon: /etc/kast/mine.toml is no file; the path of a file that is "
        "there would be right");
}

TEST_CASE("a missing file, a folder and bad syntax are one line each") {
  const auto folder = std::filesystem::temp_directory_path();
  CHECK(load("/nowhere/kast.toml", {}).error().detail ==
        "/nowhere/kast.toml: can't be read; the path of a kast.toml (--config) would be right");
  CHECK(load(folder, {}).error().detail.find("can't be read") != std::string::npos);
  CHECK(problems("[server\n").starts_with("kast.toml:1: "));
  CHECK(problems("x = \"\xff\"\n").find('\n') == std::string::npos);
}

TEST_CASE("the demo's settings take the environment without a file") {
  Settings demo;
  demo.abuse.enabled = false;
  const auto settings = over(demo, {{"KAST_ALERT__WEBHOOK_URL", "http://127.0.0.1:9/x"}});
  REQUIRE(settings.has_value());
  CHECK(settings->alert.webhook_url == "http://127.0.0.1:9/x");
  CHECK_FALSE(settings->abuse.enabled);
  CHECK(over(demo, {{"KAST_ABUSE__ENABLED", "maybe"}}).has_error());
}
