// SPEC §6 and deliver_outbox.hpp: at least once under the same Message-ID, never twice knowingly.
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

constexpr auto kPending = "SELECT count(*) FROM outbox WHERE state = 'pending'";

mail::Outcome defer(const Sent& /*sent*/) { return mail::Outcome::deferred; }
mail::Outcome refuse(const Sent& /*sent*/) { return mail::Outcome::refused; }

core::Time next_try(House& house) {
  return core::from_micros(house.count("SELECT next_at FROM outbox WHERE state = 'pending'"));
}

// Statements that the database takes, or not, from now on.
void run_sql(House& house, const char* sql) {
  REQUIRE(house.db().write_now([sql](store::Tx& tx) { tx.run(sql); }).has_value());
}

void answer(House& house, const server::Accepted& accepted, const char* words) {
  const auto viewer = house.viewer();
  house.must(server::reply_to_case(house.desk(), viewer, accepted.case_no, {}, words));
}

}  // namespace

TEST_CASE("a deferred mail is tried again under the same Message-ID, the pauses growing") {
  House house{wednesday(10)};
  house.post.verdict = defer;
  house.write(Level::routine, "kari@example.com");
  house.work();
  core::Duration nominal = 30s;
  for (int attempt = 1; attempt <= 12; ++attempt) {
    CHECK(house.post.refused.size() == static_cast<std::size_t>(attempt));
    const auto pause = next_try(house) - house.clock.now();
    CHECK(pause >= nominal / 2);
    CHECK(pause <= nominal);
    nominal = std::min<core::Duration>(2 * nominal, 30min);
    house.clock.turn(pause - 1us);
    house.work();  // not before its time
    CHECK(house.post.refused.size() == static_cast<std::size_t>(attempt));
    house.clock.turn(1us);
    if (attempt == 12) house.post.verdict = nullptr;
    house.work();
  }
  REQUIRE(house.post.taken.size() == 1);
  for (const auto& sent : house.post.refused) {
    CHECK((sent.message == house.post.taken[0].message));
    CHECK(sent.envelope.from == house.post.taken[0].envelope.from);
  }
  CHECK(house.count(kPending) == 0);
}

TEST_CASE("what is sent or given up leaves no words behind") {
  House house{wednesday(10)};
  house.write(Level::routine, "kari@example.com");
  house.work();
  house.post.verdict = refuse;
  house.write(Level::routine, "ola@example.com");
  house.work();
  CHECK(house.count("SELECT count(*) FROM outbox WHERE state = 'sent'") == 1);
  CHECK(house.count("SELECT count(*) FROM outbox WHERE state = 'failed'") == 1);
  CHECK(house.count("SELECT sum(length(body)) FROM outbox") == 0);
  house.post.verdict = nullptr;
  house.pass(2h);
  CHECK(house.post.taken.size() == 1);  // refused is not tried again
}

TEST_CASE("a mail is given up after two days, an alert never") {
  House house{wednesday(10), on_call_always};
  house.post.verdict = defer;
  house.write(Level::immediate, "kari@example.com");
  house.work();
  house.clock.turn(49h);
  house.work();
  CHECK(house.count("SELECT count(*) FROM outbox WHERE state = 'failed'") == 1);
  house.post.verdict = refuse;  // whatever the other side says
  house.pass(2h);
  CHECK(house.count(kPending) == 2);  // one page, by mail and webhook, however long it lasted
  house.post.verdict = nullptr;
  house.pass(1min);
  CHECK(house.post.count("alert") == 1);
  CHECK(house.post.count("webhook") == 1);
}

TEST_CASE("a mail server that hangs holds up no alert, and its mails are sent when it is back") {
  House house{wednesday(10)};
  house.post.hangs = [](const Sent& sent) { return sent.kind == "receipt"; };
  for (int i = 0; i < 10; ++i) house.write(Level::routine, "kari@example.com");
  house.start_deliveries();
  house.run_until([&] { return house.post.hanging == 3; });
  house.write(Level::immediate);
  house.run(server::page_due(house.desk()));
  house.start_deliveries();
  house.run_until([&] { return house.post.taken.size() == 3; });  // two mails and the webhook
  CHECK(house.post.count("webhook") == 1);
  CHECK(house.post.hanging == 3);  // no more of them are started either
  house.restart();                 // the process ends while it waits
  house.post.hangs = nullptr;
  house.work();
  CHECK(house.post.count("receipt") == 10);
  CHECK(house.count(kPending) == 0);
}

TEST_CASE("what is under way is not started again") {
  House house{wednesday(10)};
  house.post.hangs = [](const Sent& sent) { return sent.kind == "receipt"; };
  house.write(Level::routine, "kari@example.com");
  CHECK(house.start_deliveries() == 1);
  house.run_until([&] { return house.post.hanging == 1; });
  house.clock.turn(1h);
  CHECK(house.start_deliveries() == 0);
}

TEST_CASE("a process that dies between hand-off and mark sends again, the same mail") {
  House house{wednesday(10)};
  house.write(Level::routine, "kari@example.com");
  house.post.verdict = [&](const Sent&) {
    house.db().stop();  // nothing can be written any more
    return mail::Outcome::delivered;
  };
  house.start_deliveries();
  house.run_until([&] { return house.post.taken.size() == 1; });
  house.post.verdict = nullptr;
  house.restart();
  house.work();
  REQUIRE(house.post.count("receipt") == 2);
  CHECK((house.post.taken[0].message == house.post.taken[1].message));
  CHECK(house.post.taken[0].row == house.post.taken[1].row);
  house.work();
  CHECK(house.post.count("receipt") == 2);
}

TEST_CASE("taken but not marked, the process alive: marked later, not sent twice knowingly") {
  House house{wednesday(10)};
  house.write(Level::routine, "kari@example.com");
  run_sql(house,
          "CREATE TRIGGER no_mark BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END");
  house.work();
  house.pass(3min);
  CHECK(house.post.count("receipt") == 1);
  CHECK(house.count(kPending) == 1);
  run_sql(house, "DROP TRIGGER no_mark");
  house.work();
  CHECK(house.count(kPending) == 0);
  CHECK(house.post.count("receipt") == 1);
}

TEST_CASE("a row that can't be opened holds up nobody else's mail") {
  House house{wednesday(10)};
  house.write(Level::routine, "kari@example.com");
  run_sql(house, "UPDATE outbox SET body = zeroblob(64)");
  house.write(Level::routine, "ola@example.com");
  house.work();
  REQUIRE(house.post.count("receipt") == 1);
  CHECK(house.post.taken[0].envelope.to == "ola@example.com");
}

TEST_CASE("every mail looks the same from outside: length, From, Subject, envelope") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate, "kari@example.com");
  house.work();
  answer(house, accepted, "Kom innom i morgen.");
  house.work();
  const auto receipt = house.post.of("receipt")[0];
  const auto reply = house.post.of("reply")[0];
  CHECK(receipt.message.size() == reply.message.size());
  CHECK(header_of(receipt.message, "Subject") == header_of(reply.message, "Subject"));
  CHECK(header_of(receipt.message, "From") == header_of(reply.message, "From"));
  CHECK(receipt.envelope.from.starts_with("bounce+"));
  CHECK(receipt.envelope.from.size() == reply.envelope.from.size());
  CHECK(receipt.envelope.from != reply.envelope.from);
}

TEST_CASE("a reply that does not arrive puts the inquiry back in the queue") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine, "kari@example.com");
  house.work();
  const auto viewer = house.viewer();
  house.must(server::open_case(house.desk(), viewer, accepted.case_no));
  house.post.verdict = refuse;
  house.must(server::reply_to_case(house.desk(), viewer, accepted.case_no, {}, "Velkommen."));
  CHECK(house.row(accepted.case_no).state == State::waiting);
  house.work();
  const auto row = house.row(accepted.case_no);
  CHECK(row.state == State::open);
  CHECK(row.unread);
  CHECK(row.deadline == house.clock.now());
  CHECK(house.must(server::open_case(house.desk(), viewer, accepted.case_no)).undelivered);
}
