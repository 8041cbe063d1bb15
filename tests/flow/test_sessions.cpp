// SPEC §8, §11 "POST /api/v1/login": sessions, one-time codes; every failure the same.
#include "server/flow/session.hpp"
#include "server/flow/totp.hpp"
#include "tests/flow/house.hpp"
#include "tests/support/base32.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

std::int64_t step_of(const House& house) {
  return core::to_micros(house.clock.now()) / 1'000'000 / 30;
}

core::Result<std::string> log_in(House& house, std::int64_t step_offset = 0,
                                 const std::string& who = "therapist1") {
  const auto known = house.credentials(who);
  const auto code = server::totp_code(from_base32(known.totp_secret), step_of(house) + step_offset);
  return house.run(server::log_in(house.desk(), {known.username, known.password, code}));
}

bool is_in(House& house, const std::string& cookie) {
  return house.run(server::who_is(house.desk(), cookie, server::SessionUse::acting)).has_value();
}

bool refused(const core::Result<std::string>& login) {
  return !login && login.error().code == core::ErrorCode::unauthenticated &&
         login.error().detail == "not logged in" && login.error().fields.empty();
}

}  // namespace

TEST_CASE("a session ends after 30 minutes in which nobody did anything") {
  House house{wednesday(10)};
  const auto cookie = log_in(house).value();
  for (int i = 0; i < 3; ++i) {
    house.clock.turn(29min);
    CHECK(is_in(house, cookie));
  }
  house.clock.turn(31min);
  CHECK_FALSE(is_in(house, cookie));
  house.keep_house();
  CHECK(house.count("SELECT count(*) FROM sessions") == 0);
}

TEST_CASE("a page that is left open does not keep its session alive") {
  House house{wednesday(10)};
  const auto cookie = log_in(house).value();
  for (int i = 0; i < 3; ++i) {
    house.clock.turn(14min);
    const auto watch = server::SessionUse::watching;
    CHECK(house.run(server::who_is(house.desk(), cookie, watch)).has_value() == (i < 2));
  }
}

TEST_CASE("a session ends after twelve hours, however busy, and outlives a restart") {
  House house{wednesday(8)};
  const auto cookie = log_in(house).value();
  for (int i = 0; i < 24 * 2 - 1; ++i) {
    house.clock.turn(15min);
    if (i == 20) house.restart();
    CHECK(is_in(house, cookie));
  }
  house.clock.turn(15min + 1s);
  CHECK_FALSE(is_in(house, cookie));
}

TEST_CASE("a session seen while the clock was ahead is idle after 30 minutes all the same") {
  House house{wednesday(14)};
  const auto cookie = log_in(house).value();
  house.clock.turn(-5h);
  CHECK(is_in(house, cookie));
  house.clock.turn(31min);
  CHECK_FALSE(is_in(house, cookie));
}

TEST_CASE("a one-time code counts once, and never an older one after it") {
  House house{wednesday(10)};
  CHECK(log_in(house).has_value());
  CHECK(refused(log_in(house)));
  CHECK(refused(log_in(house, -1)));
  CHECK(log_in(house, +1).has_value());  // a phone that is half a minute ahead
  house.clock.turn(30s);
  CHECK(refused(log_in(house)));  // that code was used just now
  house.clock.turn(30s);
  CHECK(log_in(house).has_value());
}

TEST_CASE("a code two steps off is refused") {
  House house{wednesday(10)};
  CHECK(refused(log_in(house, -2)));
  CHECK(refused(log_in(house, +2)));
}

TEST_CASE("whatever is wrong, the refusal is one and the same") {
  House house{wednesday(10)};
  auto known = house.credentials();
  const auto code = server::totp_code(from_base32(known.totp_secret), step_of(house));
  const auto attempt = [&](server::Login login) {
    return refused(house.run(server::log_in(house.desk(), std::move(login))));
  };
  CHECK(attempt({"nobody", known.password, code}));
  CHECK(attempt({known.username, "en to tre fire fem seks", code}));
  CHECK(attempt({known.username, known.password, "000000"}));
  CHECK(attempt({known.username, known.password, ""}));
  CHECK(house.count("SELECT count(*) FROM sessions") == 0);
}

TEST_CASE("logging out, and being disabled, end a session at once") {
  House house{wednesday(10)};
  const auto cookie = log_in(house).value();
  REQUIRE(house.run(server::log_out(house.desk(), cookie)).has_value());
  CHECK_FALSE(is_in(house, cookie));
  const auto other = log_in(house, 0, "therapist2").value();
  CHECK(is_in(house, other));
  const auto id = house.viewer("therapist2").user.id;
  REQUIRE(
      house.db()
          .write_now([&](store::Tx& tx) { store::set_status(tx, id, store::UserStatus::disabled); })
          .has_value());
  CHECK_FALSE(is_in(house, other));
  house.clock.turn(1min);
  CHECK(refused(log_in(house, 0, "therapist2")));
}

TEST_CASE("a session reads what was granted: a therapist content, a coordinator none") {
  House house{wednesday(10)};
  const auto therapist =
      house.must(server::who_is(house.desk(), log_in(house).value(), server::SessionUse::acting));
  CHECK(therapist.team.has_value());
  const auto siv = log_in(house, 0, "coordinator").value();
  CHECK_FALSE(
      house.must(server::who_is(house.desk(), siv, server::SessionUse::acting)).team.has_value());
}
