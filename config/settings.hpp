// All that an organisation can set, with the defaults. kast.toml explains each key in plain words
// and a test holds the two together. Read with load() of config/load.hpp; never changed afterwards.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/calendar.hpp"
#include "core/time.hpp"

namespace kast::config {

using core::Duration;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// Where a listener is bound. `host` is an IP address ("::1" without brackets); port 0: any free.
struct Listen {
  std::string host;
  std::uint16_t port = 0;
  bool operator==(const Listen&) const = default;
};

struct Server {
  Listen public_listen{"127.0.0.1", 8080};
  Listen staff_listen{"127.0.0.1", 8081};
  std::string public_url = "http://127.0.0.1:8080";  // as people see it; no "/" at the end
  std::string staff_url = "http://127.0.0.1:8081";
  std::int64_t max_connections = 4096;  // a listener
  std::int64_t header_bytes = 16'384;
  std::int64_t body_bytes = 262'144;
  Duration header_timeout = seconds{10};
  Duration body_timeout = seconds{30};
  Duration idle_timeout = seconds{60};
  Duration drain = seconds{10};  // to finish running requests at a stop
  bool operator==(const Server&) const = default;
};

struct Data {
  std::filesystem::path dir = "/var/lib/kast";
  std::filesystem::path keys_dir = "/etc/kast/keys";
  bool operator==(const Data&) const = default;
};

enum class Holidays : std::uint8_t {
  none,   // every week is like the next
  norway  // public holidays of Norway are closed
};

struct Service {
  std::string name = "Samtaletjenesten";  // staff pages only; never in mail or on the public title
  std::string zone = "Europe/Oslo";
  std::vector<std::string> languages{"nb", "nn", "en"};  // offered; the first is the default
  std::filesystem::path texts_dir;                       // empty: the built-in texts
  std::vector<core::EmergencyNumber> emergency{
      {"Akutt fare for liv", "113", "", "Danger to life"},
      {"Legevakt", "116 117", "", "Emergency doctor"},
      {"Mental Helse, hele døgnet", "116 123", "Mental Helse, heile døgnet",
       "Mental Helse, day and night"},
      {"Kirkens SOS, hele døgnet", "22 40 00 40", "Kirkens SOS, heile døgnet",
       "Kirkens SOS, day and night"},
  };
  core::WeeklyHours office_hours = working_week();
  Holidays holidays = Holidays::norway;
  core::Clocktime half_day_ends = hours{12};  // 24 and 31 December; 24:00 makes them ordinary days
  std::vector<core::DateRange> closures;
  std::vector<core::LookIn> look_ins;
  Duration look_in_length = minutes{30};
  bool operator==(const Service&) const = default;

  static core::WeeklyHours working_week() {
    core::WeeklyHours week;
    for (std::size_t day = 0; day < 5; ++day) week[day] = {{hours{8}, hours{16}}};
    return week;
  }
};

enum class Transport : std::uint8_t {
  smtp,   // sent to mail.smtp
  folder  // written to DATA/mail-out/ID.eml, for trying out
};
enum class Security : std::uint8_t {
  starttls,  // required, never optional
  tls,       // from the first byte
  none       // a relay on the same machine only
};

struct Smtp {
  std::string host;
  std::int64_t port = 587;
  Security security = Security::starttls;
  std::string username;
  std::filesystem::path password_file;
  std::filesystem::path ca_file;
  Duration timeout = seconds{30};
  bool operator==(const Smtp&) const = default;
};

struct Mail {
  Transport transport = Transport::folder;
  std::string from_name = "Postmottak";
  std::string from_address = "svar@example.invalid";
  std::string domain = "example.invalid";         // of Message-ID
  std::string bounce_domain = "example.invalid";  // of bounce+token@
  std::string subject;  // of all mail to inquirers; empty: what the templates say
  Smtp smtp;
  bool operator==(const Mail&) const = default;
};

// Somebody who volunteered, and when; `hours` is local to service.zone.
struct OnCall {
  std::string user;
  core::WeeklyHours hours;
  bool operator==(const OnCall&) const = default;
};

struct Alert {
  std::string webhook_url;                 // empty: e-mail alone. May hold a secret: never logged
  std::vector<std::string> webhook_allow;  // private networks it may nevertheless reach
  Duration repeat = minutes{5};
  Duration ack_pause = minutes{10};
  Duration untouched = minutes{30};
  std::int64_t night_people = 4;  // check-config warns below it
  std::vector<OnCall> on_call;
  bool operator==(const Alert&) const = default;
};

struct Deadlines {
  Duration immediate_acknowledged = minutes{10};
  Duration immediate_first_words = minutes{30};
  Duration urgent = hours{2};
  core::Clocktime prompt_same_day_before = hours{12};
  core::Clocktime prompt_next_day_by = hours{10};
  bool operator==(const Deadlines&) const = default;
};

struct Retention {
  Duration closed = days{180};  // since the last contact
  Duration spam = days{14};
  Duration grave_hold = hours{72};  // of an erased case in which a life may be in danger
  bool operator==(const Retention&) const = default;
};

struct Abuse {
  bool enabled = true;  // false: failed logins are not slowed down
  bool operator==(const Abuse&) const = default;
};

struct Login {
  Duration session_idle = minutes{30};
  Duration session_max = hours{12};
  std::int64_t argon2_queue = 16;  // waiting passphrase checks; more get 503
  bool operator==(const Login&) const = default;
};

enum class Engine : std::uint8_t {
  sqlite,   // one machine, nothing else to install
  postgres  // several equal nodes; not built yet, refused by check()
};

struct Store {
  Engine engine = Engine::sqlite;
  std::int64_t queue = 1024;  // waiting writes; more get 503
  std::int64_t batch = 64;    // writes a commit
  bool operator==(const Store&) const = default;
};

struct Triage {
  std::filesystem::path lexicon;  // empty: the built-in one
  bool operator==(const Triage&) const = default;
};

enum class LogLevel : std::uint8_t { debug, info, warning, error };

struct Log {
  LogLevel level = LogLevel::info;
  bool operator==(const Log&) const = default;
};

struct Settings {
  Server server;
  Data data;
  Service service;
  Mail mail;
  Alert alert;
  Deadlines deadlines;
  Retention retention;
  Abuse abuse;
  Login login;
  Store store;
  Triage triage;
  Log log;
  bool operator==(const Settings&) const = default;
};

}  // namespace kast::config
