#include "config/check.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

namespace kast::config {
namespace {

using Files = std::filesystem::perms;

bool loopback(const std::string& host) {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

void need_file(Problems& errors, std::string key, const std::filesystem::path& file) {
  std::error_code error;
  if (file.empty() || std::filesystem::is_regular_file(file, error)) return;
  errors.push_back(
      {{}, std::move(key), file.string() + " is no file", "the path of a file that is there"});
}

void need_folder(Problems& errors, std::string key, const std::filesystem::path& dir) {
  std::error_code error;
  if (dir.empty() || std::filesystem::is_directory(dir, error)) return;
  errors.push_back(
      {{}, std::move(key), dir.string() + " is no folder", "the path of a folder that is there"});
}

void check_mail(const Settings& s, Findings& found) {
  const auto& smtp = s.mail.smtp;
  need_file(found.errors, "mail.smtp.password_file", smtp.password_file);
  need_file(found.errors, "mail.smtp.ca_file", smtp.ca_file);
  if (s.mail.transport == Transport::folder) {
    found.warnings.push_back({{}, "mail.transport", "no mail leaves this machine", "\"smtp\""});
    return;
  }
  if (smtp.host.empty()) {
    found.errors.push_back(
        {{}, "mail.smtp.host", "is missing", "the mail server that takes our mail"});
  }
  if (smtp.username.empty() != smtp.password_file.empty()) {
    found.errors.push_back({{},
                            "mail.smtp.username",
                            "stands without the other",
                            "username and password_file together, or neither"});
  }
  if (smtp.security == Security::none && !loopback(smtp.host)) {
    found.errors.push_back({{},
                            "mail.smtp.security",
                            "would send mail readable over the network",
                            R"("starttls" or "tls")"});
  }
  if (s.mail.from_address.ends_with(".invalid")) {
    found.errors.push_back({{}, "mail.from_address", "is still the example", "your own address"});
  }
}

void check_secrets(const Settings& s, Findings& found) {
  std::error_code error;
  const auto& file = s.mail.smtp.password_file;
  const auto status = std::filesystem::status(file, error);
  const auto others = Files::group_all | Files::others_all;
  if (!file.empty() && !error && (status.permissions() & others) != Files::none) {
    found.warnings.push_back({{}, "mail.smtp.password_file", "can be read by others", "mode 0600"});
  }
}

void check_addresses(const Settings& s, Findings& found) {
  const auto& server = s.server;
  if (server.public_listen == server.staff_listen && server.public_listen.port != 0) {
    found.errors.push_back(
        {{}, "server.staff", "is the public address", "another port or address"});
  }
  for (const auto& [key, url] : {std::pair{"server.public_url", &server.public_url},
                                 std::pair{"server.staff_url", &server.staff_url}}) {
    if (url->starts_with("http:")) {
      found.warnings.push_back({{}, key, "links are not encrypted", "an https:// address"});
    }
  }
  if (s.alert.webhook_url.starts_with("http:")) {
    found.errors.push_back({{}, "alert.webhook_url", "is not encrypted", "an https:// address"});
  }
}

// Covered at any minute from 22 to 07?
bool by_night(const core::WeeklyHours& week) {
  return std::ranges::any_of(week, [](const auto& day) {
    return std::ranges::any_of(day, [](const core::Opening& opening) {
      return opening.to > hours{22} || opening.from < hours{7};
    });
  });
}

void check_people(const Settings& s, Findings& found) {
  std::set<std::string_view> nights;
  for (const auto& person : s.alert.on_call) {
    if (by_night(person.hours)) nights.insert(person.user);
  }
  const auto count = static_cast<std::int64_t>(nights.size());
  if (count > 0 && count < s.alert.night_people) {
    found.warnings.push_back(
        {{},
         "alert.on_call",
         fmt::format("{} on call by night wear people out", count),
         fmt::format("at least {} who take turns, or nobody and that said", s.alert.night_people)});
  }
  if (s.alert.on_call.empty() && s.service.look_ins.empty()) {
    found.warnings.push_back({{},
                              "alert.on_call",
                              "nobody is alerted outside office hours, and everybody is told so",
                              "if that is meant, nothing else"});
  }
}

void check_service(const Settings& s, Findings& found) {
  const auto& week = s.service.office_hours;
  if (std::ranges::all_of(week, [](const auto& day) { return day.empty(); })) {
    found.errors.push_back({{},
                            "service.office_hours.monday",
                            "no day has office hours",
                            "hours on at least one day, since answers are promised by them"});
  }
  if (s.service.languages.empty()) {
    found.errors.push_back({{}, "service.languages", "names no language", R"(["nb", "nn", "en"])"});
  }
  const auto& numbers = s.service.emergency;
  if (numbers.empty()) {
    found.errors.push_back({{},
                            "service.emergency",
                            "names nobody to call in an emergency",
                            "at least one number, since everybody is shown them"});
  } else if (std::ranges::find(numbers, "113", &core::EmergencyNumber::number) == numbers.end()) {
    found.warnings.push_back({{}, "service.emergency", "113 is missing", "113 among the numbers"});
  }
}

void check_durations(const Settings& s, Findings& found) {
  if (s.login.session_idle > s.login.session_max) {
    found.errors.push_back({{}, "login.session_idle", "is longer than session_max", "less"});
  }
  if (s.deadlines.immediate_acknowledged > s.deadlines.immediate_first_words) {
    found.errors.push_back(
        {{}, "deadlines.immediate_acknowledged", "is later than immediate_first_words", "less"});
  }
}

void check_store(const Settings& s, Findings& found) {
  if (s.store.engine == Engine::sqlite) return;
  found.errors.push_back({{}, "store.engine", "\"postgres\" is not built yet", "\"sqlite\""});
}

}  // namespace

Findings check(const Settings& settings) {
  Findings found;
  check_addresses(settings, found);
  check_service(settings, found);
  check_mail(settings, found);
  check_secrets(settings, found);
  check_people(settings, found);
  check_durations(settings, found);
  check_store(settings, found);
  need_file(found.errors, "triage.lexicon", settings.triage.lexicon);
  need_folder(found.errors, "service.texts_dir", settings.service.texts_dir);
  return found;
}

}  // namespace kast::config
