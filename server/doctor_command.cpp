#include "server/doctor_command.hpp"

#include <iostream>
#include <sysexits.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "config/check.hpp"
#include "core/clock.hpp"
#include "server/install.hpp"
#include "server/keyring.hpp"
#include "server/lexicon_choice.hpp"
#include "server/spool.hpp"
#include "server/wording.hpp"
#include "store/duties.hpp"
#include "store/sqlite/engine.hpp"
#include "store/users.hpp"

namespace kast::server {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMegabyte = 1024 * 1024;
constexpr auto kLate = std::chrono::minutes(15);

class Findings {
 public:
  void ok(std::string what) { add("ok", std::move(what), ""); }
  void warn(std::string what, std::string advice) {
    add("warning", std::move(what), std::move(advice));
  }
  void fail(std::string what, std::string advice) {
    failed_ = true;
    add("failed", std::move(what), std::move(advice));
  }
  int print(bool json) const {
    if (json) {
      boost::json::array list;
      for (const auto& f : list_) {
        boost::json::object entry{{"state", f.state}, {"what", f.what}};
        if (!f.advice.empty()) entry["advice"] = f.advice;
        list.push_back(std::move(entry));
      }
      std::cout << boost::json::serialize(
                       boost::json::object{{"ok", !failed_}, {"findings", std::move(list)}})
                << '\n';
    } else {
      for (const auto& f : list_) {
        std::cout << f.state << std::string(9 - f.state.size(), ' ') << f.what << '\n';
        if (!f.advice.empty()) std::cout << "         -> " << f.advice << '\n';
      }
    }
    return failed_ ? EX_UNAVAILABLE : EX_OK;
  }

 private:
  struct Finding {
    std::string state, what, advice;
  };
  void add(const char* state, std::string what, std::string advice) {
    list_.push_back({state, std::move(what), std::move(advice)});
  }
  std::vector<Finding> list_;
  bool failed_ = false;
};

void look_at_settings(const config::Settings& settings, Findings& found) {
  const auto warnings = config::check(settings).warnings;
  for (const auto& warning : warnings) {
    found.warn("settings: " + config::to_line(warning), "change the settings file, or leave it so");
  }
  if (warnings.empty()) found.ok("settings fit together");
}

void look_at_disk(const config::Settings& settings, Findings& found) {
  std::error_code error;
  const auto space = fs::space(settings.data.dir, error);
  const auto name = settings.data.dir.string();
  if (error) {
    found.fail("data folder " + name + ": " + error.message(),
               "run `kast init`, or mend [data] dir");
    return;
  }
  const auto free = space.available / kMegabyte;
  const auto text = "data folder: " + std::to_string(free) + " MB free";
  if (free < 64) {
    found.fail(text, "make room: without it nothing can be received");
  } else if (free < 1024) {
    found.warn(text, "make room soon");
  } else {
    found.ok(text);
  }
  const auto mode = fs::status(settings.data.dir, error).permissions();
  if ((mode & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none) {
    found.warn("others on this machine may look into the data folder", "chmod 700 " + name);
  }
}

struct Counts {
  std::string integrity;
  std::int64_t waiting = 0, late = 0, failed = 0, alerts = 0;
  std::vector<store::UserRow> users;
  std::vector<core::UserId> with_content;
};

Counts count(store::Tx& tx, core::Time now) {
  Counts counts;
  counts.integrity = store::sqlite::quick_check(tx);
  const auto outbox = store::count_outbox(tx, now - kLate);
  counts.waiting = outbox.waiting;
  counts.late = outbox.late;
  counts.failed = outbox.failed;
  counts.alerts = store::count_open_alerts(tx);
  counts.users = store::all_users(tx);
  for (const auto& user : counts.users) {
    if (store::team_wrap_of(tx, user.id)) counts.with_content.push_back(user.id);
  }
  return counts;
}

void look_at_people(const config::Settings& settings, const Counts& counts, Findings& found) {
  const auto active = [](const store::UserRow& user) {
    return user.role == core::Role::therapist && user.status == store::UserStatus::active;
  };
  const auto readers = std::ranges::count_if(counts.users, [&](const auto& user) {
    return active(user) &&
           std::ranges::find(counts.with_content, user.id) != counts.with_content.end();
  });
  if (readers == 0) {
    found.fail("nobody active can read what people write", "kast user add, or kast user reset");
  } else {
    found.ok(std::to_string(readers) + " active therapists can read");
  }
  for (const auto& person : settings.alert.on_call) {
    const auto user = std::ranges::find(counts.users, person.user, &store::UserRow::username);
    if (user == counts.users.end()) {
      found.fail("on call: " + person.user + " is nobody's name", "mend [alert] on_call");
    } else if (user->email.empty() && settings.alert.webhook_url.empty()) {
      found.fail("on call: " + person.user + " has no address for alerts",
                 "give one, or set [alert] webhook_url");
    }
  }
}

void look_at_database(const config::Settings& settings, Findings& found) {
  if (!fs::exists(settings.data.dir / "kast.db")) {
    found.fail("there is no database yet", "run `kast init`");
    return;
  }
  core::SystemClock clock;
  core::SystemRandom random;
  const auto db = open_database(settings, clock);
  if (!db) {
    found.fail("database: " + db.error().detail, "restore the newest backup if it is damaged");
    return;
  }
  const auto keys = Keyring::open(settings.data.keys_dir, **db, clock, random);
  if (keys) {
    found.ok("keys are there and belong to this database");
  } else {
    found.fail("keys: " + keys.error().detail, "put back the key files of this installation");
  }
  const auto counts =
      (*db)->read_now([now = clock.now()](store::Tx& tx) { return count(tx, now); });
  if (!counts) {
    found.fail("database: " + counts.error().detail, "restore the newest backup if it is damaged");
    return;
  }
  if (counts->integrity == "ok") {
    found.ok("database is sound");
  } else {
    found.fail("database is damaged: " + counts->integrity, "stop, copy it, restore the backup");
  }
  const auto waiting = std::to_string(counts->waiting) + " messages wait to be sent";
  if (counts->late > 0) {
    found.warn(waiting + ", " + std::to_string(counts->late) + " for more than 15 minutes",
               "is the server running, and does [mail] reach its host?");
  } else {
    found.ok(waiting);
  }
  if (counts->failed > 0) {
    found.warn(std::to_string(counts->failed) + " messages were given up in the last 7 days",
               "the log names them: event=outbox_refused");
  }
  if (counts->alerts > 0) {
    found.warn(std::to_string(counts->alerts) + " alerts wait for somebody to open the inquiry",
               "open the staff pages now");
  }
  look_at_people(settings, *counts, found);
}

void look_at_spool(const config::Settings& settings, Findings& found) {
  const auto waiting = list_spool(settings.data.dir);
  if (!waiting || !fs::exists(spool_of(settings.data.dir))) {
    found.warn("there is no spool for mail, or it can't be read", "start the server once");
    return;
  }
  const auto aside = count_aside(settings.data.dir);
  if (aside > 0) {
    found.fail(std::to_string(aside) + " mails could not be read and lie in " +
                   aside_of(settings.data.dir).string(),
               "staff have a case for each; after an upgrade or with the right keys put back, move "
               "them one folder up, and they are tried again");
  }
  const auto text = std::to_string(waiting->size()) + " mails wait to be taken in";
  std::error_code error;
  const bool late =
      !waiting->empty() &&
      fs::file_time_type::clock::now() - fs::last_write_time(waiting->front().file, error) > kLate;
  if (late && !error) {
    found.warn(text + ", the oldest for more than 15 minutes", "is the server running?");
  } else {
    found.ok(text);
  }
}

void look_at_texts(const config::Settings& settings, Findings& found) {
  const auto wording = load_wording(settings);
  if (wording) return found.ok("texts of pages and mail");
  found.fail("texts: " + wording.error().detail, "mend that file, or take it out of the folder");
}

void look_at_lexicon(const config::Settings& settings, Findings& found) {
  const auto choice = choose_lexicon(settings.triage.lexicon);
  const auto version = std::string{choice.lexicon.get().version()};
  if (choice.refused.empty()) {
    found.ok("lexicon " + version);
  } else {
    found.warn("lexicon: " + choice.refused, "the built-in one (" + version + ") stands in");
  }
}

}  // namespace

int run_doctor(const config::Settings& settings, bool json) {
  Findings found;
  look_at_settings(settings, found);
  look_at_disk(settings, found);
  look_at_database(settings, found);
  look_at_spool(settings, found);
  look_at_lexicon(settings, found);
  look_at_texts(settings, found);
  return found.print(json);
}

}  // namespace kast::server
