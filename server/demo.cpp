#include "server/demo.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sys/stat.h>

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

// The data folder: the named one, or a temporary one that goes away with us.
class Folder {
 public:
  explicit Folder(const std::string& named) : temporary_(named.empty()) {
    if (temporary_) {
      std::string name = (fs::temp_directory_path() / "kast-demo-XXXXXX").string();
      path_ = mkdtemp(name.data());
    } else {
      path_ = fs::absolute(named);
      fs::create_directories(path_);
      fs::permissions(path_, fs::perms::owner_all);
    }
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    if (temporary_) fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  bool temporary_;
  fs::path path_;
};

core::Result<config::Listen> listen_of(const std::string& text) {
  const auto colon = text.rfind(':');
  const auto bad = core::fail(ErrorCode::invalid_input,
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
  json::array users;
  for (const auto& person : demo_people()) {
    const bool reads = person.role == core::Role::therapist;
    const auto made =
        add_user(**db, person, reads ? &installed->team : nullptr, random, clock.now());
    if (!made) return made.error();
    users.push_back(credentials_json(*made));
  }
  return json::object{{"users", std::move(users)}, {"recovery_key", installed->recovery_key}};
}

core::Result<void> write_private(const fs::path& file, const std::string& text) {
  const auto temporary = file.string() + ".new";
  const auto old_mask = umask(0077);
  std::ofstream out{temporary, std::ios::trunc};
  out << text << '\n';
  out.close();
  umask(old_mask);
  std::error_code error;
  if (out) fs::rename(temporary, file, error);
  if (!out || error)
    return core::fail(ErrorCode::unavailable, file.string() + ": can't be written");
  return {};
}

// The same people as last time, or new ones. demo.json is written last: without it the folder holds
// a half-made demo, and starting over loses nobody's words.
core::Result<json::object> people_of(const config::Settings& settings) {
  const auto file = settings.data.dir / "demo.json";
  if (fs::exists(file)) {
    std::ifstream in{file};
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    boost::system::error_code error;
    auto value = json::parse(text, error);
    if (error || !value.is_object() || !value.get_object().contains("users")) {
      return core::fail(ErrorCode::corrupt, file.string() + ": not what the demo wrote");
    }
    return std::move(value.get_object());
  }
  fs::remove_all(settings.data.keys_dir);
  for (const auto* name : {"kast.db", "kast.db-wal", "kast.db-shm"}) {
    fs::remove(settings.data.dir / name);
  }
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
  const Folder folder{options.data_dir};
  auto settings = demo_settings(folder.path(), options);
  if (!settings) return settings.error();
  const auto people = people_of(*settings);
  if (!people) return people.error();
  fs::create_directories(settings->data.dir / "mail-out");
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
