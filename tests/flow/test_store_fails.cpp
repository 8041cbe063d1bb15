// SPEC §10: full disk, lost connection, busy: an error that says so, nothing acknowledged that
// isn't stored, nothing half-written.
#include "server/flow/queue.hpp"
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

constexpr const char* kTables[] = {"inquiries", "messages",    "triage_records", "assignments",
                                   "outbox",    "idempotency", "alerts"};

void check_nothing_written(House& house) {
  for (const auto* table : kTables) {
    CAPTURE(table);
    CHECK(house.count(std::string{"SELECT count(*) FROM "} + table) == 0);
  }
  CHECK(house.count("SELECT count(*) FROM audit WHERE action = 'inquiry.received'") == 0);
}

core::Result<server::Accepted> try_to_write(House& house) {
  auto letter = house.letter(Level::immediate, "kari@example.com");
  letter.repeatable = server::Repeatable{"0123456789abcdefghijklmn", "b"};
  return house.run(server::accept_inquiry(house.desk(), letter));
}

void run_sql(House& house, const std::string& sql) {
  REQUIRE(house.db()
              .write_now([&](store::Tx& tx) { tx.each(sql, {}, [](const store::Row&) {}); })
              .has_value());
}

}  // namespace

TEST_CASE("a stopped database: unavailable, and nothing is stored") {
  House house{wednesday(10)};
  house.db().stop();
  CHECK(try_to_write(house).error().code == core::ErrorCode::unavailable);
  house.restart();
  check_nothing_written(house);
  house.work();
  CHECK(house.post.taken.empty());
}

TEST_CASE("whichever row can't be written, none of them is") {
  for (const auto* table : kTables) {
    House house{wednesday(10)};
    run_sql(house, std::string{"CREATE TRIGGER no BEFORE INSERT ON "} + table +
                       " BEGIN SELECT RAISE(ABORT, 'no'); END");
    CAPTURE(table);
    const auto refused = try_to_write(house);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == core::ErrorCode::internal);
    check_nothing_written(house);
    run_sql(house, "DROP TRIGGER no");
    CHECK(try_to_write(house).has_value());
  }
}

TEST_CASE("a full disk: unavailable, nothing half-written, and it works again with room") {
  House house{wednesday(10)};
  run_sql(house, "PRAGMA max_page_count = 1");  // no page more than there are
  std::string big(60'000, 'x');
  auto letter = house.letter(Level::immediate, "kari@example.com");
  letter.message = big;
  const auto full = house.run(server::accept_inquiry(house.desk(), letter));
  CHECK(full.error().code == core::ErrorCode::unavailable);
  check_nothing_written(house);
  run_sql(house, "PRAGMA max_page_count = 100000");
  CHECK(house.run(server::accept_inquiry(house.desk(), letter)).has_value());
}

TEST_CASE("a full queue: those who fit are stored, the others are told so") {
  House house{wednesday(10), [](config::Settings& settings) { settings.store.queue = 4; }};
  std::vector<std::optional<core::Result<server::Accepted>>> answers(64);
  for (auto& answer : answers) {
    house.start(server::accept_inquiry(house.desk(), house.letter(Level::routine)), answer);
  }
  house.run_until(
      [&] { return std::ranges::all_of(answers, [](auto& a) { return a.has_value(); }); });
  std::int64_t stored = 0;
  for (const auto& answer : answers) {
    if (answer->has_value()) {
      ++stored;
      CHECK(house.read((*answer)->receipt).has_value());
    } else {
      CHECK(answer->error().code == core::ErrorCode::unavailable);
    }
  }
  CHECK(stored >= 4);
  CHECK(house.count("SELECT count(*) FROM inquiries") == stored);
}

TEST_CASE("staff are still known when the database is gone, and the duties survive it") {
  House house{wednesday(10)};
  house.write(Level::immediate);
  house.db().stop();
  auto refreshed = house.run(house.desk().staff.refresh(house.db()));
  CHECK(refreshed.error().code == core::ErrorCode::unavailable);
  CHECK(house.desk().staff.all().size() == 3);
  CHECK(house.desk().staff.find("therapist1") != nullptr);
  house.work();
  house.keep_house();
  const auto queue = house.run(server::read_queue(house.desk(), {}));
  CHECK(queue.error().code == core::ErrorCode::unavailable);
  CHECK(house.post.taken.empty());
  house.restart();
  house.work();
  CHECK(house.post.count("webhook") == 1);
}

TEST_CASE("an act that can't be stored changes nothing and sends nothing") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine, "kari@example.com");
  house.work();
  run_sql(house, "CREATE TRIGGER no BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END");
  const auto before = house.row(accepted.case_no);
  const auto viewer = house.viewer();
  const auto failed =
      house.run(server::reply_to_case(house.desk(), viewer, accepted.case_no, {}, "Hei"));
  CHECK_FALSE(failed.has_value());
  CHECK(house.row(accepted.case_no).version == before.version);
  CHECK(house.count("SELECT count(*) FROM messages") == 1);
  CHECK(house.count("SELECT count(*) FROM history") == 0);
  CHECK(house.count("SELECT count(*) FROM audit WHERE action = 'inquiry.reply'") == 0);
}
