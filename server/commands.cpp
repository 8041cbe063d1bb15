#include "server/commands.hpp"

#include <algorithm>
#include <iostream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sysexits.h>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "config/check.hpp"
#include "config/load.hpp"
#include "mail/compose/address.hpp"
#include "server/app.hpp"
#include "server/audit_command.hpp"
#include "server/demo.hpp"
#include "server/doctor_command.hpp"
#include "server/ingest_command.hpp"
#include "server/init_command.hpp"
#include "server/log.hpp"
#include "server/triage_command.hpp"
#include "server/wording.hpp"
#include "store/vault/secret.hpp"

namespace kast::server {
namespace {

using core::ErrorCode;

constexpr auto* kVersion = "0.1.0";

int exit_code(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_input:
      return EX_CONFIG;
    case ErrorCode::unavailable:
      return EX_UNAVAILABLE;
    case ErrorCode::corrupt:
      return EX_DATAERR;
    case ErrorCode::conflict:
      return EX_CANTCREAT;
    case ErrorCode::unprocessable:  // a word of the command line
      return EX_USAGE;
    case ErrorCode::not_found:
      return EX_NOUSER;
    case ErrorCode::forbidden:
      return EX_NOPERM;
    default:
      return EX_SOFTWARE;
  }
}

int report(const core::Error& error) {
  std::cerr << "kast: " << error.detail << '\n';
  return exit_code(error.code);
}

int finish(const core::Result<void>& done) { return done ? EX_OK : report(done.error()); }

std::string_view word_of(config::LogLevel level) {
  constexpr std::string_view kWords[] = {"debug", "info", "warning", "error"};
  return kWords[static_cast<std::size_t>(level)];
}

// What people wrote passes through memory: a crash must not write it to disk, nor may another
// process of this user read it.
void keep_memory_private() {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
}

// All that the command line can say.
struct Words {
  std::string config = "config/kast.toml";
  DemoOptions demo;
  bool is_demo = false, jsonl = false, english = false, json = false, by_recovery = false;
  std::string username, name, email, role = "therapist", gender = "any", languages = "nb";
};

constexpr auto* kNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789._-";

core::Result<NewUser> new_user(const Words& words) {
  NewUser user{words.username, words.name.empty() ? words.username : words.name, words.email};
  const auto role = core::parse<core::Role>(words.role);
  const auto gender = core::parse<core::Gender>(words.gender);
  if (!role) {
    return core::fail(ErrorCode::unprocessable,
                      "--role: therapist, coordinator, relief, admin or analyst");
  }
  if (!words.email.empty()) {
    auto address = mail::check_address(words.email);
    if (!address) {
      return core::fail(ErrorCode::unprocessable,
                        "--email: a mail address such as kari@example.org");
    }
    user.email = std::move(*address);
  }
  if (!gender) return core::fail(ErrorCode::unprocessable, "--gender: female, male or any");
  user.role = *role;
  user.gender = *gender;
  std::istringstream list{words.languages};
  for (std::string code; std::getline(list, code, ',');) user.languages.push_back(code);
  if (words.username.empty() || words.username.size() > 64 ||
      words.username.find_first_not_of(kNameCharacters) != std::string::npos) {
    return core::fail(ErrorCode::unprocessable,
                      "the user name: small letters, digits and . _ - such as kari");
  }
  user.modalities = {core::Modality::in_person, core::Modality::phone, core::Modality::phone_in,
                     core::Modality::video};
  return user;
}

int check_config(const config::Settings& settings) {
  for (const auto& warning : config::check(settings).warnings) {
    std::cout << "warning: " << config::to_line(warning) << '\n';
  }
  if (const auto wording = load_wording(settings); !wording) {
    std::cerr << wording.error().detail << '\n';
    return EX_CONFIG;
  }
  std::cout << "the settings fit together\n";
  return EX_OK;
}

std::string ask(const char* what) {
  std::cerr << what << ": " << std::flush;
  std::string line;
  std::getline(std::cin, line);
  return line;
}

std::string read_recovery_key(const Words& words) {
  return words.role == "therapist" ? ask("recovery key") : std::string{};
}

AuditWitness read_witness(const Words& words) {
  AuditWitness witness;
  if (words.by_recovery) {
    witness.recovery_key = ask("recovery key");
  } else if (!words.username.empty()) {
    witness.username = words.username;
    witness.passphrase = ask("passphrase");
  }
  return witness;
}

void add_person_options(CLI::App& command, Words& words) {
  command.add_option("username", words.username, "Name to log in with")->required();
  command.add_option("--name", words.name, "First name that people see (else the user name)");
  command.add_option("--email", words.email, "Where alerts go");
  command.add_option("--gender", words.gender, "female, male or any")->capture_default_str();
  command.add_option("--languages", words.languages, "As in nb,nn,en")->capture_default_str();
}

// Runs what needs the settings; a bad file says all that is wrong with it.
template <class Run>
int with_settings(const Words& words, Run run) {
  const auto settings = config::load(words.config, config::environment());
  if (!settings) {
    std::cerr << settings.error().detail << '\n';
    return EX_CONFIG;
  }
  return run(*settings);
}

// A mail server returns the mail on any status but this: a slip in its pipe line must lose nothing.
int wrong_words(int argc, char** argv) {
  const bool by_pipe = std::any_of(
      argv, argv + argc, [](std::string_view word) { return word == "ingest" || word == "mail"; });
  return by_pipe ? EX_TEMPFAIL : EX_USAGE;
}

// 75 also where the machine, not the mail, is at fault.
int ingest(const Words& words) {
  try {
    vault::start();
    if (!words.demo.data_dir.empty()) return ingest_mail(words.demo.data_dir);
    const auto settings = config::load(words.config, config::environment());
    if (settings) return ingest_mail(settings->data.dir);
    std::cerr << settings.error().detail << '\n';
  } catch (const std::exception& error) {  // no mail has been read yet
    std::cerr << "kast: " << error.what() << '\n';
  }
  return EX_TEMPFAIL;
}

bool is_command(const CLI::App& app, std::string_view word) {
  return std::ranges::any_of(app.get_subcommands({}),
                             [&](const CLI::App* command) { return command->get_name() == word; });
}

}  // namespace

int run_command_line(int argc, char** argv) {
  keep_memory_private();
  CLI::App app{
      "Kast inquiry desk: receives inquiries and puts them in the order humans read.\n"
      "Try it: kast serve --demo"};
  app.require_subcommand(1);
  app.set_version_flag("--version", fmt::format("kast {}", kVersion));
  Words words;
  app.add_option("--config", words.config, "Settings file")->capture_default_str();
  app.fallthrough();

  auto* serve = app.add_subcommand("serve", "Run the server until SIGTERM");
  auto* demo = serve->add_flag("--demo", words.is_demo,
                               "Try it out: loopback only, made-up people, mail to a folder");
  serve->add_option("--data", words.demo.data_dir, "Demo: data folder, kept (else a temporary one)")
      ->needs(demo);
  serve->add_option("--public", words.demo.public_listen, "Demo: HOST:PORT of the public site")
      ->capture_default_str()
      ->needs(demo);
  serve->add_option("--staff", words.demo.staff_listen, "Demo: HOST:PORT of the staff site")
      ->capture_default_str()
      ->needs(demo);
  auto* init = app.add_subcommand(
      "init", "Make keys, database and the first therapist; prints secrets once");
  add_person_options(*init, words);
  auto* check = app.add_subcommand("check-config", "Say what is wrong with the settings");
  auto* user = app.add_subcommand("user", "People who log in");
  user->require_subcommand(1);
  auto* add =
      user->add_subcommand("add", "Add somebody; asks for the recovery key for a therapist");
  add_person_options(*add, words);
  add->add_option("--role", words.role, "therapist, coordinator, relief, admin or analyst")
      ->capture_default_str();
  auto* reset = user->add_subcommand("reset", "New passphrase and code for somebody");
  reset->add_option("username", words.username)->required();
  auto* disable = user->add_subcommand("disable", "End somebody's access at once");
  disable->add_option("username", words.username)->required();
  auto* doctor = app.add_subcommand(
      "doctor", "Say what is wrong with this installation, and what to do about it");
  doctor->add_flag("--json", words.json, "For programs");
  auto* audit = app.add_subcommand("audit", "The log of who did what");
  audit->require_subcommand(1);
  auto* verify = audit->add_subcommand("verify", "Say whether the log is whole");
  verify->add_option("--user", words.username,
                     "Check every mark too, with this therapist's passphrase (asked for)");
  verify->add_flag("--recovery", words.by_recovery, "The same with the recovery key (asked for)");
  auto* triage = app.add_subcommand(
      "triage", "Read a text on standard input: which signals it holds, and why");
  triage->add_flag("--jsonl", words.jsonl, "For programs: a JSON object a line in and out");
  triage->add_flag("--english", words.english, "Explain in English (else Norwegian)");
  auto* mail = app.add_subcommand("mail", "Mail that comes in");
  mail->require_subcommand(1);
  auto* pipe = mail->add_subcommand(
      "ingest", "Take in the mail on standard input, for a mail server's pipe; 75: try again");
  pipe->add_option("--data", words.demo.data_dir, "Feed this data folder (of a demo)");
  auto* version = app.add_subcommand("version", "Say which program this is");

  const std::string_view first = argc > 1 ? argv[1] : "";
  if (first == "help") {
    std::cout << app.help();
    return EX_OK;
  }
  if (!first.empty() && !first.starts_with('-') && !is_command(app, first)) {
    std::cerr << "kast: " << first << ": no such command; `kast --help` lists them\n";
    return wrong_words(argc, argv);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int shown = app.exit(error);
    if (shown == 0) return EX_OK;
    return wrong_words(argc, argv);
  }
  if (*version) {
    std::cout << "kast " << kVersion << '\n';
    return EX_OK;
  }
  if (*triage) {
    return words.jsonl ? triage_lines(std::cin, std::cout)
                       : triage_for_people(std::cin, std::cout, words.english);
  }
  if (*pipe) return ingest(words);
  vault::start();
  if (*serve && words.is_demo) {
    start_logging("info");
    return finish(run_demo(words.demo));
  }
  return with_settings(words, [&](const config::Settings& settings) {
    if (*serve) {
      start_logging(word_of(settings.log.level));
      return finish(run_server(settings, false, [](const Started&) {}));
    }
    if (*check) return check_config(settings);
    if (*doctor) return run_doctor(settings, words.json);
    if (*verify) return audit_verify(settings, read_witness(words));
    if (*reset) return finish(user_reset(settings, words.username, read_recovery_key(words)));
    if (*disable) return finish(user_disable(settings, words.username));
    const auto person = new_user(words);
    if (!person) return report(person.error());
    return finish(*init ? init_installation(settings, *person)
                        : user_add(settings, *person, read_recovery_key(words)));
  });
}

}  // namespace kast::server
