// SPEC §7: erasing. At once, but where a life may be in danger and no human has dealt with it.
#include "server/flow/queue.hpp"
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

bool erase(House& house, const std::string& receipt) { return house.erase(receipt).value(); }

void reply(House& house, const std::string& case_no) {
  const auto viewer = house.viewer();
  house.must(server::reply_to_case(house.desk(), viewer, case_no, {}, "Ring meg."));
}

void close(House& house, const std::string& case_no) {
  const auto viewer = house.viewer();
  house.must(server::close_case(house.desk(), viewer, case_no, {}, "ferdig", "snakket på telefon"));
}

bool code_fails(House& house, const std::string& receipt) {
  const auto lost = [](const auto& result) {
    return !result && result.error().code == core::ErrorCode::not_found;
  };
  return lost(house.read(receipt)) && lost(house.erase(receipt)) &&
         lost(house.write_more(receipt, "mer"));
}

// Nothing is left but that it was.
void check_erased(House& house, const std::string& case_no) {
  const auto row = house.row(case_no);
  CHECK(row.state == State::erased);
  CHECK_FALSE(row.team_wrap.has_value());
  CHECK_FALSE(row.code_wrap.has_value());
  CHECK_FALSE(row.contact.has_value());
  CHECK_FALSE(row.matching.has_value());
  CHECK_FALSE(row.erase_at.has_value());
  for (const auto* table : {"messages", "triage_records", "assignments", "history"}) {
    CHECK(house.count(std::string{"SELECT count(*) FROM "} + table) == 0);
  }
  CHECK(house.count("SELECT count(*) FROM alerts WHERE ended_at IS NULL") == 0);
}

bool in_queue(House& house, const std::string& case_no) {
  const auto queue = house.run(server::read_queue(house.desk(), {}));
  REQUIRE(queue.has_value());
  return std::ranges::any_of(queue->items, [&](const auto& r) { return r.case_no == case_no; });
}

}  // namespace

TEST_CASE("erasing is done at once where no life is in danger") {
  for (const auto level : {Level::routine, Level::prompt}) {
    House house{wednesday(10)};
    const auto accepted = house.write(level, "kari@example.com");
    CHECK_FALSE(erase(house, accepted.receipt));
    check_erased(house, accepted.case_no);
    CHECK(code_fails(house, accepted.receipt));
    CHECK_FALSE(in_queue(house, accepted.case_no));
    house.work();
    CHECK(house.post.taken.empty());  // nor is anything still sent to them
  }
}

TEST_CASE(
    "a grave case keeps its place and its alert when its person erases it; its code is dead") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate);
  CHECK(erase(house, accepted.receipt));
  CHECK(code_fails(house, accepted.receipt));
  const auto row = house.row(accepted.case_no);
  CHECK(row.state == State::fresh);
  CHECK(row.erase_at == house.clock.now() + 72h);
  CHECK(in_queue(house, accepted.case_no));
  house.work();
  house.pass(5min);
  CHECK(house.post.count("webhook") == 2);
  CHECK(house.run(server::open_case(house.desk(), house.viewer(), accepted.case_no)).has_value());
}

TEST_CASE("a held case is gone after 72 hours at the latest, also over a restart") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::urgent);
  CHECK(erase(house, accepted.receipt));
  house.clock.turn(72h - 1s);
  house.restart();
  house.keep_house();
  CHECK(house.row(accepted.case_no).state == State::fresh);
  house.clock.turn(1s);
  house.keep_house();
  check_erased(house, accepted.case_no);
  CHECK_FALSE(in_queue(house, accepted.case_no));
}

TEST_CASE("a human's reply to a held case is mailed, and the case is gone in the same moment") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate, "kari@example.com");
  house.work();
  CHECK(erase(house, accepted.receipt));
  reply(house, accepted.case_no);
  check_erased(house, accepted.case_no);
  CHECK(house.count("SELECT count(*) FROM outbox WHERE state = 'pending'") == 1);
  CHECK(house.count("SELECT count(*) FROM outbox WHERE inquiry_id IS NOT NULL") == 0);
  house.restart();
  house.work();
  REQUIRE(house.post.count("reply") == 1);
  CHECK(house.post.of("reply")[0].envelope.to == "kari@example.com");
  CHECK(text_of(house.post.of("reply")[0].message).find("Ring meg.") != std::string::npos);
  const auto pages = house.post.count("webhook");
  house.pass(1h);
  CHECK(house.post.count("webhook") == pages);
  CHECK(house.post.count("reply") == 1);
}

TEST_CASE("a reply to a held case without an address erases it too") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::urgent);
  CHECK(erase(house, accepted.receipt));
  reply(house, accepted.case_no);
  check_erased(house, accepted.case_no);
}

TEST_CASE("closing a held case erases it; reading, noting, claiming don't") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate);
  CHECK(erase(house, accepted.receipt));
  const auto viewer = house.viewer();
  auto& desk = house.desk();
  house.must(server::open_case(desk, viewer, accepted.case_no));
  house.must(server::claim_case(desk, viewer, accepted.case_no, {}));
  house.must(server::note_on_case(desk, viewer, accepted.case_no, {}, "ringt, ikke svar"));
  CHECK(house.row(accepted.case_no).erase_at.has_value());
  const auto closed =
      house.must(server::close_case(desk, viewer, accepted.case_no, {}, "ferdig", "ikke nådd"));
  CHECK(closed.state == State::erased);
  check_erased(house, accepted.case_no);
}

TEST_CASE("a grave case that a human has answered or closed is erased at once") {
  House house{wednesday(10)};
  const auto answered = house.write(Level::immediate);
  reply(house, answered.case_no);
  CHECK_FALSE(erase(house, answered.receipt));
  const auto closed = house.write(Level::immediate);
  close(house, closed.case_no);
  CHECK_FALSE(erase(house, closed.receipt));
  check_erased(house, closed.case_no);
}

TEST_CASE("danger that came after a human's last words is not erased unseen") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  reply(house, accepted.case_no);
  REQUIRE(house.write_more(accepted.receipt, "Jeg skal ta livet mitt i kveld.").has_value());
  CHECK(house.row(accepted.case_no).level == Level::immediate);
  CHECK(erase(house, accepted.receipt));
  house.work();
  CHECK(house.post.count("webhook") == 1);
  reply(house, accepted.case_no);
  check_erased(house, accepted.case_no);
}
