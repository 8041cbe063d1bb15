// SPEC §5: deadlines as accept_inquiry stores them, and what is promised outside.
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

struct Due {
  core::Time deadline, answer_by;
};

Due due(House& house, Level level) {
  const auto accepted = house.write(level);
  return {house.row(accepted.case_no).deadline, accepted.answer_by};
}

core::Time random_time(SeededRandom& random) {
  return oslo(2026, 1, 1) + std::chrono::minutes{random.below(3 * 365 * 24 * 60)};
}

void check_order(House& house, core::Time arrival) {
  house.clock.set(arrival);
  const auto immediate = due(house, Level::immediate);
  const auto urgent = due(house, Level::urgent);
  const auto prompt = due(house, Level::prompt);
  const auto routine = due(house, Level::routine);
  CAPTURE(core::to_rfc3339(arrival));
  CHECK(arrival <= immediate.deadline);
  CHECK(immediate.deadline <= urgent.deadline);
  CHECK(urgent.deadline <= prompt.deadline);
  CHECK(prompt.deadline <= routine.deadline);
  for (const auto& each : {immediate, urgent, prompt, routine}) {
    CHECK(each.answer_by == routine.deadline);
  }
}

}  // namespace

TEST_CASE(
    "whenever it arrives: immediate <= urgent <= prompt <= routine, answer_by for all alike") {
  House office{wednesday(10)};
  House watched{wednesday(10), on_call_always};
  SeededRandom random{42};
  for (int i = 0; i < 40; ++i) check_order(office, random_time(random));
  for (int i = 0; i < 40; ++i) check_order(watched, random_time(random));
}

TEST_CASE("in office hours: 30 minutes, two hours, today, tomorrow") {
  House house{wednesday(10)};
  CHECK(due(house, Level::immediate).deadline == wednesday(10, 30));
  CHECK(due(house, Level::urgent).deadline == wednesday(12));
  CHECK(due(house, Level::prompt).deadline == wednesday(16));
  CHECK(due(house, Level::routine).deadline == oslo(2026, 11, 26, 16));
}

TEST_CASE("at night nothing runs until somebody is there") {
  House house{wednesday(23, 30)};
  CHECK(due(house, Level::immediate).deadline == oslo(2026, 11, 26, 8, 30));
  CHECK(due(house, Level::urgent).deadline == oslo(2026, 11, 26, 10));
  CHECK(due(house, Level::prompt).deadline == oslo(2026, 11, 26, 10));
  CHECK(due(house, Level::routine).deadline == oslo(2026, 11, 26, 16));
}

TEST_CASE("spring forward (29 March 2026): two hours on duty are two hours, not the wall's") {
  House house{oslo(2026, 3, 29, 1, 30), on_call_always};
  CHECK(due(house, Level::urgent).deadline == oslo(2026, 3, 29, 4, 30));
  CHECK(due(house, Level::routine).answer_by == oslo(2026, 3, 30, 16));
}

TEST_CASE("fall back (25 October 2026): the hour that comes twice counts twice") {
  House house{oslo(2026, 10, 25, 1, 30), on_call_always};
  CHECK(due(house, Level::urgent).deadline == oslo(2026, 10, 25, 1, 30) + 2h);
  CHECK(due(house, Level::urgent).deadline == oslo(2026, 10, 25, 3) - 30min);
  CHECK(due(house, Level::routine).answer_by == oslo(2026, 10, 26, 16));
}

TEST_CASE("over both changes the alert of the weekend fires at eight on the wall") {
  struct Weekend {
    core::Time friday, monday;
    std::chrono::hours utc;
  };
  for (const auto& [friday, monday, utc] :
       {Weekend{oslo(2026, 3, 27, 18), oslo(2026, 3, 30, 8), 6h},
        Weekend{oslo(2026, 10, 23, 18), oslo(2026, 10, 26, 8), 7h}}) {
    House house{friday};
    const auto accepted = house.write(Level::immediate, "kari@example.com");
    CHECK(monday - std::chrono::floor<std::chrono::days>(monday) == utc);
    CHECK(house.row(accepted.case_no).deadline == monday + 30min);
    house.work();
    const auto receipt = text_of(house.post.of("receipt")[0].message);
    CHECK(receipt.find("mandag kl. 08.00") != std::string::npos);
    CHECK(receipt.find("mandag kl. 16.00") != std::string::npos);
    house.clock.set(monday - 1min);
    house.work();
    CHECK(house.post.count("webhook") == 0);
    house.clock.turn(1min);
    house.work();
    CHECK(house.post.count("webhook") == 1);
  }
}

TEST_CASE("in the night of a change paging keeps its five minutes") {
  House house{oslo(2026, 10, 25, 1, 30), on_call_always};
  house.write(Level::immediate);
  house.work();
  house.pass(3h);
  CHECK(house.post.count("webhook") == 1 + 36);
}
