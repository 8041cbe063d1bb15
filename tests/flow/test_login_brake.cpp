// SPEC §8 "throttling that locks nobody else out": guessing gets slow; the right words never do.
#include "server/flow/session.hpp"
#include "server/flow/totp.hpp"
#include "tests/flow/house.hpp"
#include "tests/support/base32.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

using Answer = std::optional<core::Result<std::string>>;
constexpr auto* kWrong = "en to tre fire fem seks";

int failures(House& house, const std::string& who = "therapist1") {
  return house.desk().logins.failures(house.desk().logins.key_of(who));
}

// Starts a login with a wrong passphrase and runs until it has been judged; the answer may be held.
void guess(House& house, Answer& answer, const std::string& who = "therapist1") {
  const int before = failures(house, who);
  house.start(server::log_in(house.desk(), {who, kWrong, "000000"}), answer);
  house.run_until([&] { return failures(house, who) > before; });
  house.io().poll();
}

// Whole seconds by the turned clock until the answer comes.
int held_for(House& house, const Answer& answer) {
  int seconds = 0;
  for (; !answer; ++seconds) {
    house.clock.turn(1s);
    house.io().poll();
    REQUIRE(seconds < 100);
  }
  return seconds;
}

core::Result<std::string> log_in(House& house, const std::string& who = "therapist1") {
  const auto known = house.credentials(who);
  const auto step = core::to_micros(house.clock.now()) / 1'000'000 / 30;
  const auto code = server::totp_code(from_base32(known.totp_secret), step);
  return house.run(server::log_in(house.desk(), {known.username, known.password, code}));
}

}  // namespace

TEST_CASE("the more often a name failed, the later it is told so, and always the same") {
  House house{wednesday(10)};
  std::vector<int> held;
  for (int i = 0; i < 10; ++i) {
    Answer answer;
    guess(house, answer);
    held.push_back(held_for(house, answer));
    REQUIRE_FALSE(answer->has_value());
    CHECK(answer->error().code == core::ErrorCode::unauthenticated);
    CHECK(answer->error().detail == "not logged in");
  }
  CHECK(held == std::vector<int>{0, 0, 0, 1, 2, 4, 8, 16, 30, 30});
}

TEST_CASE("a name that nobody has is slowed down like one that somebody has") {
  House house{wednesday(10)};
  for (int i = 0; i < 5; ++i) {
    Answer nobody;
    Answer somebody;
    guess(house, nobody, "nobody");
    const int held = held_for(house, nobody);
    guess(house, somebody);
    CHECK(held_for(house, somebody) == held);
  }
}

TEST_CASE("while somebody guesses, the right passphrase opens at once, for that name and others") {
  House house{wednesday(10)};
  std::vector<Answer> guesses(12);
  for (auto& answer : guesses) guess(house, answer);
  CHECK_FALSE(guesses.back().has_value());  // held back
  CHECK(log_in(house, "therapist2").has_value());
  CHECK(log_in(house).has_value());  // no clock was turned: it did not wait
}

TEST_CASE("guesses at one name leave places in the hash pool for others") {
  House house{wednesday(10)};
  std::vector<Answer> flood(40);
  for (auto& answer : flood) {
    house.start(server::log_in(house.desk(), {"therapist1", kWrong, "000000"}), answer);
  }
  house.io().poll();
  CHECK(log_in(house, "therapist2").has_value());
}

TEST_CASE("who failed is forgiven after a quarter of an hour") {
  House house{wednesday(10)};
  for (int i = 0; i < 6; ++i) {
    Answer answer;
    guess(house, answer);
    held_for(house, answer);
  }
  house.clock.turn(16min);
  Answer answer;
  house.start(server::log_in(house.desk(), {"therapist1", kWrong, "000000"}), answer);
  house.run_until([&] { return answer.has_value(); });
  CHECK(failures(house) == 1);
}

TEST_CASE("a stop, or a clock that is set back, keeps no answer for longer") {
  House house{wednesday(10)};
  std::vector<Answer> guesses(8);
  for (auto& answer : guesses) guess(house, answer);
  house.desk().logins.close();
  house.clock.turn(1s);
  house.io().poll();
  for (const auto& answer : guesses) CHECK(answer.has_value());
}

TEST_CASE("without limits a wrong passphrase is answered at once, however often") {
  House house{wednesday(10), [](config::Settings& settings) { settings.abuse.enabled = false; }};
  for (int i = 0; i < 6; ++i) {
    const auto answer = house.run(server::log_in(house.desk(), {"therapist1", kWrong, "000000"}));
    CHECK_FALSE(answer.has_value());
  }
  CHECK(failures(house) == 0);
}
