// A clock that jumps by hours, back and forth: nothing is lost, no alert is silenced, nothing ends
// too early. What the code can't know (how long it has been wrong) costs hours, never more.
#include "server/flow/session.hpp"
#include "server/flow/totp.hpp"
#include "tests/flow/house.hpp"
#include "tests/support/base32.hpp"

using namespace kast;
using namespace kast::tests;

TEST_CASE("a clock set back silences no alert, and does not make it ring every second") {
  House house{wednesday(14), on_call_always};
  house.write(Level::immediate);
  house.work();
  house.clock.turn(-6h);
  house.work();
  CHECK(house.post.count("webhook") == 2);
  house.work();
  CHECK(house.post.count("webhook") == 2);
  house.pass(1h);
  CHECK(house.post.count("webhook") == 2 + 12);
}

TEST_CASE("set back by less than an hour silences no alert either, paged or not yet paged") {
  for (const bool paged : {true, false}) {
    House house{wednesday(14), on_call_always};
    house.write(Level::immediate);
    if (paged) house.work();
    house.clock.turn(-40min);
    house.work();
    CHECK(house.post.count("webhook") == (paged ? 2 : 1));
    house.pass(5min);
    CHECK(house.post.count("webhook") == (paged ? 3 : 2));
  }
}

TEST_CASE("a clock set back gives a tap no more than its ten minutes") {
  House house{wednesday(14), on_call_always};
  house.write(Level::immediate);
  house.work();
  house.clock.turn(1min);
  house.tap(house.post.of("alert")[0]);
  house.clock.turn(-6h);
  house.pass(10min);
  CHECK(house.post.count("webhook") >= 2);
}

TEST_CASE("an alert raised while the clock was ahead fires when it is right again") {
  House house{wednesday(10)};
  house.clock.turn(58h);  // Friday 20:00, nobody there: it waits
  house.write(Level::immediate);
  house.work();
  CHECK(house.post.count("webhook") == 0);
  house.clock.set(wednesday(10, 1));
  house.work();
  CHECK(house.post.count("webhook") == 1);
}

TEST_CASE("a clock that was ahead for a while puts off no alert that waits for the morning") {
  House house{wednesday(20)};
  house.write(Level::immediate);
  house.clock.set(oslo(2026, 11, 27, 15, 58));
  house.work();  // Friday, it seems: pages
  house.clock.turn(3min);
  house.work();  // the weekend, it seems
  CHECK(house.post.count("webhook") == 1);
  house.clock.set(wednesday(21));
  house.pass(11h);
  CHECK(house.post.taken.back().at == oslo(2026, 11, 26, 8));
  CHECK(house.post.count("webhook") == 2);
}

TEST_CASE("mail put off while the clock was ahead is sent when it is right again") {
  House house{wednesday(10)};
  house.write(Level::routine, "kari@example.com");
  house.clock.turn(9h);
  house.post.verdict = [](const Sent&) { return mail::Outcome::deferred; };
  house.work();
  house.post.verdict = nullptr;
  house.clock.turn(-9h);
  house.work();
  CHECK(house.post.count("receipt") == 1);
}

TEST_CASE("a receipt that is held an hour is not sent early by a small step back") {
  House house{wednesday(10)};
  auto letter = house.letter(Level::routine, "kari@example.com");
  letter.quarantined = true;
  house.must(server::accept_inquiry(house.desk(), letter));
  house.clock.turn(-5min);
  house.work();
  CHECK(house.post.count("receipt") == 0);
  house.pass(1h + 5min);
  CHECK(house.post.count("receipt") == 1);
}

TEST_CASE("an answer is remembered for its ten minutes, and longer, when the clock is set back") {
  House house{wednesday(10)};
  auto letter = house.letter(Level::routine);
  letter.repeatable = server::Repeatable{"0123456789abcdefghijklmn", "body"};
  const auto first = house.run(server::accept_inquiry(house.desk(), letter));
  house.clock.turn(-3h);
  house.keep_house();
  const auto again = house.run(server::accept_inquiry(house.desk(), letter));
  REQUIRE(again.has_value());
  CHECK(again->replayed);
  CHECK(again->receipt == first->receipt);
}

TEST_CASE("what is written across jumps is all there, in both directions") {
  House house{wednesday(10)};
  std::vector<server::Accepted> all;
  for (const auto jump : {5h, -9h, 26h, -50h, 3h}) {
    all.push_back(house.write(Level::urgent, "kari@example.com"));
    house.clock.turn(jump);
    house.work();
    house.keep_house();
    house.restart();
  }
  for (const auto& accepted : all) CHECK(house.read(accepted.receipt)->messages.size() == 1);
  house.clock.set(wednesday(12));
  house.pass(3h);
  CHECK(house.post.count("receipt") == all.size());
}

TEST_CASE("a case held for danger is kept its 72 hours when the clock is set back") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate);
  CHECK(house.erase(accepted.receipt).value());
  house.clock.turn(-5h);
  house.pass(3h);
  CHECK(house.row(accepted.case_no).state == State::fresh);
  house.clock.set(wednesday(10) + 72h);
  house.keep_house();
  CHECK(house.row(accepted.case_no).state == State::erased);
}

TEST_CASE("a clock that jumps ahead ends no session before its time") {
  House house{wednesday(10)};
  const auto known = house.credentials();
  const auto step = core::to_micros(house.clock.now()) / 1'000'000 / 30;
  const auto code = server::totp_code(from_base32(known.totp_secret), step);
  const auto cookie =
      house.must(server::log_in(house.desk(), {known.username, known.password, code}));
  const auto is_in = [&] {
    return house.run(server::who_is(house.desk(), cookie, server::SessionUse::acting)).has_value();
  };
  house.clock.jump(50h);
  house.keep_house();
  CHECK(is_in());
  house.clock.turn(29min);
  CHECK(is_in());
  house.clock.turn(31min);
  CHECK_FALSE(is_in());
}

TEST_CASE("a clock that jumps ahead shortens no hold, and no retention") {
  House house{wednesday(10)};
  const auto held = house.write(Level::immediate);
  CHECK(house.erase(held.receipt).value());
  const auto closed = house.write(Level::routine);
  const auto viewer = house.viewer();
  house.must(server::close_case(house.desk(), viewer, closed.case_no, {}, "ferdig", ""));
  house.clock.jump(24h * 400);
  house.keep_house();
  CHECK(house.row(held.case_no).state == State::fresh);
  CHECK(house.row(closed.case_no).state == State::closed);
  house.clock.turn(71h);
  house.keep_house();
  CHECK(house.row(held.case_no).state == State::fresh);
  house.clock.turn(61min);
  house.keep_house();
  CHECK(house.row(held.case_no).state == State::erased);
}

TEST_CASE("a clock that jumps ahead forgets no answer before its ten minutes") {
  House house{wednesday(10)};
  auto letter = house.letter(Level::routine);
  letter.repeatable = server::Repeatable{"0123456789abcdefghijklmn", "body"};
  const auto first = house.must(server::accept_inquiry(house.desk(), letter));
  house.clock.jump(30h);
  house.keep_house();
  CHECK(house.must(server::accept_inquiry(house.desk(), letter)).receipt == first.receipt);
  house.clock.turn(11min);
  CHECK_FALSE(house.must(server::accept_inquiry(house.desk(), letter)).replayed);
}
