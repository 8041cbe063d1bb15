// SPEC §2 "silence returns to the queue", and what the server alone tells staff: in the case's
// history, and at once to whoever looks at the queue.
#include "server/events.hpp"
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

std::vector<std::string> history(House& house, const std::string& case_no) {
  std::vector<std::string> kinds;
  const auto viewer = house.viewer();
  for (const auto& entry : house.must(server::open_case(house.desk(), viewer, case_no)).history) {
    kinds.push_back(entry.kind);
    const bool by_system =
        entry.kind == "undelivered" || entry.kind == "silence" || entry.kind == "erase";
    CHECK(entry.by.empty() == by_system);
  }
  return kinds;
}

void reply(House& house, const std::string& case_no) {
  const auto viewer = house.viewer();
  house.must(server::reply_to_case(house.desk(), viewer, case_no, {}, "Vil du ringe oss?"));
}

// What a listener is told since it last asked.
std::string heard(House& house, server::Events::Subscription& listener) {
  return house.run(listener.next(1ms)).value_or("");
}

}  // namespace

TEST_CASE("48 hours after our words without an answer the case is somebody's again") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::urgent);
  reply(house, accepted.case_no);
  house.clock.turn(48h - 1min);
  house.keep_house();
  CHECK(house.row(accepted.case_no).state == State::waiting);
  server::Events::Subscription listener{house.desk().events};
  house.clock.turn(2min);
  house.keep_house();
  const auto row = house.row(accepted.case_no);
  CHECK(row.state == State::open);
  CHECK(row.unread);
  CHECK(row.deadline <= house.clock.now());
  CHECK(heard(house, listener).find(accepted.case_no) != std::string::npos);
  CHECK(history(house, accepted.case_no) == std::vector<std::string>{"reply", "silence"});
  house.keep_house();
  CHECK(house.count("SELECT count(*) FROM audit WHERE action = 'inquiry.silence'") == 1);
}

TEST_CASE("who answers in time, or was said goodbye to, is not silent") {
  House house{wednesday(10)};
  const auto answered = house.write(Level::urgent);
  const auto closed = house.write(Level::urgent);
  reply(house, answered.case_no);
  reply(house, closed.case_no);
  const auto viewer = house.viewer();
  house.must(server::close_case(house.desk(), viewer, closed.case_no, {}, "ferdig", "snakket"));
  house.clock.turn(47h);
  CHECK(house.write_more(answered.receipt, "Ja, i morgen.").has_value());
  house.clock.turn(2h);
  house.keep_house();
  CHECK(house.count("SELECT count(*) FROM history WHERE kind = 'silence'") == 0);
  CHECK(house.row(closed.case_no).state == State::closed);
}

TEST_CASE("a mail that does not arrive is told in the case and at once to who looks on") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine, "kari@example.com");
  house.work();
  reply(house, accepted.case_no);
  server::Events::Subscription listener{house.desk().events};
  house.post.verdict = [](const Sent&) { return mail::Outcome::refused; };
  house.clock.turn(1min);
  house.work();
  CHECK(heard(house, listener).find(accepted.case_no) != std::string::npos);
  CHECK(history(house, accepted.case_no) == std::vector<std::string>{"reply", "undelivered"});
}

TEST_CASE("an erasure is told at once, held or not; a held case says so in its history") {
  House house{wednesday(10)};
  const auto held = house.write(Level::immediate);
  const auto gone = house.write(Level::routine);
  server::Events::Subscription listener{house.desk().events};
  CHECK(house.erase(held.receipt).value());
  CHECK(heard(house, listener).find(held.case_no) != std::string::npos);
  CHECK_FALSE(house.erase(gone.receipt).value());
  CHECK(heard(house, listener).find(gone.case_no) != std::string::npos);
  CHECK(history(house, held.case_no) == std::vector<std::string>{"erase"});
  house.clock.turn(72h);
  house.keep_house();
  CHECK(heard(house, listener).find(held.case_no) != std::string::npos);
}
