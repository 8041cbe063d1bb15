#include "tests/flow/house.hpp"

#include <algorithm>

#include "mail/templates.hpp"
#include "server/flow/timing.hpp"
#include "server/http/router.hpp"
#include "server/jobs/housekeeping.hpp"
#include "store/sqlite/engine.hpp"
#include "tests/flow/installation.hpp"
#include "triage/engine.hpp"

namespace kast::tests {
namespace {

namespace fs = std::filesystem;

// Words that triage leaves at that level, and the form's answer that raises them.
std::pair<const char*, core::SelfHarmAnswer> words_of(Level level) {
  switch (level) {
    case Level::immediate:
      return {"Jeg vil gjerne snakke med noen.", core::SelfHarmAnswer::now};
    case Level::urgent:
      return {"Jeg vil gjerne snakke med noen.", core::SelfHarmAnswer::thoughts};
    case Level::prompt:
      return {"xqzv wrrk plmf", core::SelfHarmAnswer::absent};
    case Level::routine:
      break;
  }
  return {"Hei, jeg vil gjerne bestille en time.", core::SelfHarmAnswer::no};
}

}  // namespace

core::Time oslo(int year, unsigned month, unsigned day, int hour, int minute) {
  static const auto zone = *schedule::Zone::find("Europe/Oslo");
  return zone.at(
      core::Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}},
      std::chrono::hours{hour} + std::chrono::minutes{minute});
}

void on_call_always(config::Settings& settings) {
  settings.alert.on_call = {{"therapist1", core::every_hour()}};
}

// What lives from start to stop. The loop goes last: frames that still wait are undone with it.
struct House::Process {
  Process(const config::Settings& with, HandClock& clock, core::Random& random, Post& post)
      : settings(with),
        logins(random),
        db(store::sqlite::open(options(with), clock).value()),
        keys(server::Keyring::open(settings.data.keys_dir, *db, clock, random).value()),
        audit(server::AuditTrail::begin(*db, keys->pin(), clock, random).value()),
        courier(std::make_unique<PostMail>(post), std::make_unique<PostGateway>(post)),
        desk{settings, clock,  random,
             *db,      *keys,  *audit,
             hashes,   logins, triage::builtin_lexicon(),
             hours,    texts,  templates,
             staff,    outbox, alerts,
             events,   metrics} {
    staff.load_now(*db);
  }
  static store::sqlite::Options options(const config::Settings& settings) {
    store::sqlite::Options options;
    options.file = settings.data.dir / "kast.db";
    options.queue = static_cast<std::size_t>(settings.store.queue);
    return options;
  }

  config::Settings settings;
  server::LoginBrake logins;  // frames that are undone with the loop give back their places
  boost::asio::io_context io{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work{io.get_executor()};
  std::unique_ptr<store::Store> db;
  std::unique_ptr<server::Keyring> keys;
  std::unique_ptr<server::AuditTrail> audit;
  server::HashPool hashes{16};
  server::StaffList staff;
  server::Nudge outbox{io.get_executor()};
  server::Nudge alerts{io.get_executor()};
  server::Events events{io.get_executor()};
  server::Metrics metrics;
  schedule::Hours hours{
      server::calendar_of(settings, *schedule::Zone::find(settings.service.zone))};
  config::Texts texts = config::Texts::load({}).value();
  mail::Templates templates = mail::Templates::load(std::nullopt).value();
  server::Courier courier;
  server::Desk desk;
  server::Deliveries deliveries{io.get_executor(), desk, courier};
};

House::House(core::Time start, Adjust adjust, std::uint64_t seed)
    : clock(start), random(seed), post(clock) {
  const auto& installation = Installation::get();
  fs::copy(installation.dir.path(), dir_.path(), fs::copy_options::recursive);
  settings_.data.dir = dir_.path();
  settings_.data.keys_dir = dir_.path() / "keys";
  settings_.alert.webhook_url = "https://gateway.example/alert";
  if (adjust) adjust(settings_);
  restart();
}
House::~House() = default;

void House::restart() {
  process_.reset();
  process_ = std::make_unique<Process>(settings_, clock, random, post);
}

server::Desk& House::desk() { return process_->desk; }
store::Store& House::db() { return *process_->db; }
boost::asio::io_context& House::io() { return process_->io; }

void House::run_until(const std::function<bool()>& condition) {
  while (!condition()) process_->io.run_one();
}

void House::finish(boost::asio::awaitable<void> task) {
  bool done = false;
  std::exception_ptr failed;
  boost::asio::co_spawn(process_->io, std::move(task), [&](const std::exception_ptr& thrown) {
    failed = thrown;
    done = true;
  });
  run_until([&] { return done; });
  if (failed) std::rethrow_exception(failed);
}

std::size_t House::start_deliveries() { return run(process_->deliveries.start_due()); }

void House::work() {
  run(server::page_due(desk()));
  while (start_deliveries() > 0) run(process_->deliveries.idle());
}

void House::keep_house() { run(server::keep_house(desk())); }

void House::pass(core::Duration time) {
  const auto end = clock.now() + time;
  while (clock.now() < end) {
    clock.set(std::min(clock.now() + std::chrono::minutes{1}, end));
    work();
  }
  keep_house();
}

server::Submission House::letter(Level level, const std::string& email) const {
  server::Submission submission;
  const auto [text, answer] = words_of(level);
  submission.message = text;
  submission.answer = answer;
  submission.language = "nb";
  submission.contact.email = email;
  return submission;
}

server::Accepted House::write(Level level, const std::string& email) {
  auto accepted = run(server::accept_inquiry(desk(), letter(level, email)));
  REQUIRE(accepted.has_value());
  REQUIRE(row(accepted->case_no).level == level);
  return *accepted;
}

server::Credentials House::credentials(const std::string& username) const {
  const auto& people = Installation::get().people;
  return *std::ranges::find(people, username, &server::Credentials::username);
}

server::Viewer House::viewer(const std::string& username) {
  server::Viewer viewer;
  viewer.user = *desk().staff.find(username);
  if (viewer.user.role == core::Role::therapist) {
    viewer.team = server::team_by_recovery(db(), Installation::get().recovery_key).value();
  }
  return viewer;
}

store::InquiryRow House::row(const std::string& case_no) {
  return db()
      .read_now([&](store::Tx& tx) { return store::find_by_case(tx, case_no); })
      .value()
      .value();
}

core::Result<server::Thread> House::read(const std::string& receipt) {
  auto entered = run(server::enter(desk(), {receipt, "", ""}));
  if (!entered) return entered.error();
  return server::read_thread(*entered);
}

core::Result<store::MessageRow> House::write_more(const std::string& receipt,
                                                  const std::string& words) {
  auto entered = run(server::enter(desk(), {receipt, "", ""}));
  if (!entered) return entered.error();
  return run(server::write_to_thread(desk(), *entered, words));
}

core::Result<bool> House::erase(const std::string& receipt) {
  auto entered = run(server::enter(desk(), {receipt, "", ""}));
  if (!entered) return entered.error();
  return run(server::erase_thread(desk(), *entered));
}

std::int64_t House::count(const std::string& sql) {
  return db()
      .read_now([&](store::Tx& tx) {
        return *tx.first(sql, {}, [](const store::Row& row) { return row.integer(0); });
      })
      .value();
}

int House::tap(const Sent& alert) {
  const auto text = alert.kind == "webhook" ? alert.message : text_of(alert.message);
  const auto at = text.find("/a/") + 3;
  server::http::Request request;
  request.method = server::http::Method::post;
  request.path =
      "/a/" +
      text.substr(at, text.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz", at) - at);
  auto site = server::http::public_site(desk());
  return run(site.handle(std::move(request))).status;
}

}  // namespace kast::tests
