#include "server/demo.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/core.h>

#include "config/load.hpp"
#include "server/app.hpp"
#include "server/install.hpp"
#include "store/sqlite/engine.hpp"

namespace kast::server {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using core::ErrorCode;

core::Error cannot_work(const fs::path& path, const std::string& why) {
  return core::fail(ErrorCode::conflict, path.string() + ": the demo can't work here: " + why);
}

// The data folder: the named one, or a temporary one that goes away with us.
class Folder {
 public:
  Folder() = default;
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    if (temporary_) fs::remove_all(path_, ignored);
  }
  // Errors: conflict, naming the folder and what is in the way.
  core::Result<void> make(const std::string& named) {
    return named.empty() ? make_temporary() : make_named(named);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  core::Result<void> make_temporary() {
    std::error_code error;
    auto name = (fs::temp_directory_path(error) / "kast-demo-XXXXXX").string();
    if (error || mkdtemp(name.data()) == nullptr) {
      return cannot_work(name, error ? error.message() : std::generic_category().message(errno));
    }
    path_ = name;
    temporary_ = true;
    return {};
  }
  core::Result<void> make_named(const std::string& named) {
    std::error_code error;
    path_ = fs::absolute(named, error);
    if (!error) fs::create_directories(path_, error);
    if (!error) fs::permissions(path_, fs::perms::owner_all, error);
    if (error) return cannot_work(path_, error.message());
    if (access(path_.c_str(), W_OK) != 0) {
      return cannot_work(path_, std::generic_category().message(errno));
    }
    return {};
  }

  bool temporary_ = false;
  fs::path path_;
};

core::Result<config::Listen> listen_of(const std::string& text) {
  const auto colon = text.rfind(':');
  const auto bad = core::fail(ErrorCode::unprocessable,
                              text + ": write 127.0.0.1:PORT; the demo stays on loopback");
  if (colon == std::string::npos) return bad;
  auto host = text.substr(0, colon);
  const auto port = text.substr(colon + 1);
  if (host == "localhost") host = "127.0.0.1";
  if (host == "[::1]") host = "::1";
  const bool loopback = host.starts_with("127.") || host == "::1";
  const bool number = !port.empty() && port.size() <= 5 &&
                      port.find_first_not_of("0123456789") == std::string::npos;
  if (!loopback || !number || std::stoul(port) > 65535) return bad;
  return config::Listen{host, static_cast<std::uint16_t>(std::stoul(port))};
}

std::vector<NewUser> demo_people() {
  using core::Modality;
  using core::Topic;
  const std::vector<Modality> every{Modality::in_person, Modality::phone, Modality::phone_in,
                                    Modality::video};
  return {
      {"therapist1",
       "Ane",
       "therapist1@example.org",
       core::Role::therapist,
       core::Gender::female,
       {"nb", "nn", "en"},
       every,
       {Topic::dependence, Topic::mental_health, Topic::substance}},
      {"therapist2",
       "Odd",
       "therapist2@example.org",
       core::Role::therapist,
       core::Gender::male,
       {"nb", "nn", "en"},
       every,
       {Topic::couples, Topic::sexual_health, Topic::pornography}},
      {"coordinator",
       "Siv",
       "coordinator@example.org",
       core::Role::coordinator,
       core::Gender::any,
       {"nb", "en"},
       {},
       {}},
  };
}

json::object credentials_json(const Credentials& credentials) {
  return {{"username", credentials.username},
          {"password", credentials.password},
          {"totp_secret", credentials.totp_secret},
          {"role", std::string{core::to_word(credentials.role)}}};
}

core::Result<json::object> make_people(const config::Settings& settings) {
  core::SystemClock clock;
  core::SystemRandom random;
  auto db = store::sqlite::open({settings.data.dir / "kast.db"}, clock);
  if (!db) return db.error();
  auto installed = install(settings.data.keys_dir, **db, random);
  if (!installed) return installed.error();
  auto audit = begin_command_audit(settings.data.keys_dir, **db, clock, random);
  if (!audit) return audit.error();
  json::array users;
  for (const auto& person : demo_people()) {
    const bool reads = person.role == core::Role::therapist;
    const auto made = add_user(**db, person, reads ? &installed->team : nullptr, random, **audit);
    if (!made) return made.error();
    users.push_back(credentials_json(*made));
  }
  if (const auto chained = (*audit)->chain_now(**db); !chained) return chained.error();
  return json::object{{"users", std::move(users)}, {"recovery_key", installed->recovery_key}};
}

core::Result<void> write_file(const fs::path& file, const std::string& text) {
  const auto old_mask = umask(0077);
  std::ofstream out{file, std::ios::trunc};
  out << text << '\n';
  out.close();
  umask(old_mask);
  if (!out) return cannot_work(file, "it can't be written");
  return {};
}

core::Result<void> write_private(const fs::path& file, const std::string& text) {
  const auto temporary = file.string() + ".new";
  if (const auto written = write_file(temporary, text); !written) return written;
  std::error_code error;
  fs::rename(temporary, file, error);
  if (error) return cannot_work(file, error.message());
  return {};
}

// What a demo that was interrupted left is cleared away. It has begun its demo.json; whoever has
// not is an installation, and people's words are in it.
core::Result<void> start_over(const config::Settings& settings, const fs::path& demo_json) {
  const auto begun = demo_json.string() + ".new";
  std::error_code error;
  if (fs::exists(settings.data.dir / "kast.db", error) && !fs::exists(begun, error)) {
    return cannot_work(settings.data.dir, "it holds a database that no demo made");
  }
  if (const auto written = write_file(begun, ""); !written) return written;
  fs::remove_all(settings.data.keys_dir, error);
  for (const auto* name : {"kast.db", "kast.db-wal", "kast.db-shm"}) {
    if (!error) fs::remove(settings.data.dir / name, error);
  }
  if (error) return cannot_work(settings.data.dir, error.message());
  return {};
}

// The same people as last time, or new ones. demo.json is there once all is made.
core::Result<json::object> people_of(const config::Settings& settings) {
  const auto file = settings.data.dir / "demo.json";
  std::error_code unknown;
  if (fs::exists(file, unknown)) {
    std::ifstream in{file};
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    boost::system::error_code error;
    auto value = json::parse(text, error);
    if (error || !value.is_object() || !value.get_object().contains("users")) {
      return core::fail(ErrorCode::corrupt, file.string() + ": not what the demo wrote");
    }
    return std::move(value.get_object());
  }
  if (const auto cleared = start_over(settings, file); !cleared) return cleared.error();
  auto people = make_people(settings);
  if (!people) return people.error();
  if (const auto written = write_private(file, json::serialize(*people)); !written) {
    return written.error();
  }
  return people;
}

core::Result<config::Settings> demo_settings(const fs::path& dir, const DemoOptions& options) {
  config::Settings settings;
  const auto open = listen_of(options.public_listen);
  if (!open) return open.error();
  const auto staff = listen_of(options.staff_listen);
  if (!staff) return staff.error();
  settings.server.public_listen = *open;
  settings.server.staff_listen = *staff;
  settings.data.dir = dir;
  settings.data.keys_dir = dir / "keys";
  settings.abuse.enabled = false;
  config::OnCall always{"therapist1", {}};
  for (auto& day : always.hours) {
    day = {{std::chrono::hours{0}, std::chrono::hours{24}}};
  }
  settings.alert.on_call = {always};
  return config::over(settings, config::environment());
}

}  // namespace

core::Result<void> run_demo(const DemoOptions& options) {
  Folder folder;
  if (const auto made = folder.make(options.data_dir); !made) return made.error();
  auto settings = demo_settings(folder.path(), options);
  if (!settings) return settings.error();
  const auto people = people_of(*settings);
  if (!people) return people.error();
  std::error_code error;
  fs::create_directories(settings->data.dir / "mail-out", error);
  if (error) return cannot_work(settings->data.dir / "mail-out", error.message());
  return run_server(*settings, true, [&](const Started& started) {
    json::object line;
    line["public"] = started.public_url;
    line["staff"] = started.staff_url;
    line["mail_out"] = (settings->data.dir / "mail-out").string();
    line["users"] = people->at("users");
    std::cout << json::serialize(line) << std::endl;  // flushed: programs wait for it
  });
}

}  // namespace kast::server
