// SPEC §2: later messages, answers, closing. The level never falls by text; only a human's words
// stop the answer deadline.
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

constexpr auto kGrave = "Jeg skal ta livet mitt i kveld.";

void reply(House& house, const server::Accepted& accepted) {
  const auto viewer = house.viewer();
  house.must(server::reply_to_case(house.desk(), viewer, accepted.case_no, {}, "Hei, takk."));
}

core::Result<store::InquiryRow> close(House& house, const server::Accepted& accepted,
                                      const std::string& outcome) {
  const auto viewer = house.viewer();
  return house.run(
      server::close_case(house.desk(), viewer, accepted.case_no, {}, "ferdig", outcome));
}

}  // namespace

TEST_CASE("a reply stops the promise; silence brings the case back after two days") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  CHECK(house.read(accepted.receipt)->answer_by == accepted.answer_by);
  reply(house, accepted);
  CHECK_FALSE(house.read(accepted.receipt)->answer_by.has_value());
  const auto row = house.row(accepted.case_no);
  CHECK(row.state == State::waiting);
  CHECK(row.deadline == wednesday(10) + 48h);
  CHECK_FALSE(row.unread);
  CHECK(house.read(accepted.receipt)->state == State::open);  // as told outside
}

TEST_CASE("reading, claiming, noting do not stop the promise") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  const auto viewer = house.viewer();
  house.must(server::open_case(house.desk(), viewer, accepted.case_no));
  house.must(server::claim_case(house.desk(), viewer, accepted.case_no, {}));
  house.must(server::note_on_case(house.desk(), viewer, accepted.case_no, {}, "leser"));
  CHECK(house.read(accepted.receipt)->answer_by == accepted.answer_by);
  CHECK(house.row(accepted.case_no).deadline == accepted.answer_by);
}

TEST_CASE("the promise told outside is that of the oldest message nobody has answered") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  house.clock.turn(24h);
  REQUIRE(house.write_more(accepted.receipt, "Er det noen der?").has_value());
  CHECK(house.read(accepted.receipt)->answer_by == accepted.answer_by);
  reply(house, accepted);
  house.clock.turn(24h);
  REQUIRE(house.write_more(accepted.receipt, "Takk for svar.").has_value());
  CHECK(house.read(accepted.receipt)->answer_by == oslo(2026, 11, 30, 16));
}

TEST_CASE("a graver follow-up raises the level, brings the deadline forward and alerts") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  reply(house, accepted);
  REQUIRE(house.write_more(accepted.receipt, kGrave).has_value());
  const auto row = house.row(accepted.case_no);
  CHECK(row.level == Level::immediate);
  CHECK(row.state == State::open);
  CHECK(row.unread);
  CHECK(row.deadline == wednesday(10, 30));
  house.work();
  CHECK(house.post.count("webhook") == 1);
}

TEST_CASE("a follow-up never lowers the level, nor puts a deadline off") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate);
  house.clock.turn(20min);
  for (const auto* words : {"Alt er bra nå, glem det.", "Jeg tuller bare.", "Hei, en time takk?"}) {
    REQUIRE(house.write_more(accepted.receipt, words).has_value());
    CHECK(house.row(accepted.case_no).level == Level::immediate);
    CHECK(house.row(accepted.case_no).deadline == wednesday(10, 30));
  }
}

TEST_CASE("any message by the person reopens a closed case, its level kept") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::urgent);
  REQUIRE(close(house, accepted, "snakket på telefon").has_value());
  CHECK(house.read(accepted.receipt)->state == State::closed);
  house.clock.turn(24h);
  REQUIRE(house.write_more(accepted.receipt, "Hei igjen.").has_value());
  const auto row = house.row(accepted.case_no);
  CHECK(row.state == State::open);
  CHECK(row.level == Level::urgent);
  CHECK_FALSE(row.closed_at.has_value());
  CHECK(row.deadline == oslo(2026, 11, 26, 12));
  CHECK(row.unread);
}

TEST_CASE("urgent and immediate are not closed without an outcome") {
  House house{wednesday(10)};
  for (const auto level : {Level::urgent, Level::immediate}) {
    const auto accepted = house.write(level);
    for (const auto* outcome : {"", "  \t"}) {
      const auto refused = close(house, accepted, outcome);
      REQUIRE_FALSE(refused.has_value());
      CHECK(refused.error().code == core::ErrorCode::unprocessable);
      CHECK(refused.error().fields.at(0).field == "outcome");
    }
    CHECK(house.row(accepted.case_no).state == State::fresh);
    CHECK(close(house, accepted, "nådd på telefon").has_value());
  }
  CHECK(close(house, house.write(Level::routine), "").has_value());
}

TEST_CASE("closing takes away what unattended assignment knew, and coarsens the day") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  CHECK(house.row(accepted.case_no).matching.has_value());
  REQUIRE(close(house, accepted, "").has_value());
  const auto row = house.row(accepted.case_no);
  CHECK_FALSE(row.matching.has_value());
  CHECK(row.closed_at == std::chrono::floor<std::chrono::days>(house.clock.now()));
}

TEST_CASE("a level raised by staff alerts; lowered with a reason it does not") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  const auto viewer = house.viewer();
  house.must(
      server::change_level(house.desk(), viewer, accepted.case_no, {}, Level::urgent, "uro"));
  CHECK(house.row(accepted.case_no).deadline == wednesday(12));
  house.work();
  CHECK(house.post.count("webhook") == 1);
  house.must(server::open_case(house.desk(), viewer, accepted.case_no));
  house.must(
      server::change_level(house.desk(), viewer, accepted.case_no, {}, Level::routine, "avklart"));
  house.pass(1h);
  CHECK(house.post.count("webhook") == 1);
  CHECK(house.row(accepted.case_no).level == Level::routine);
}

TEST_CASE("two who claim: one has it, the other is told who") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  const auto ane = house.viewer("therapist1");
  const auto odd = house.viewer("therapist2");
  house.must(server::claim_case(house.desk(), ane, accepted.case_no, {}));
  house.must(server::claim_case(house.desk(), ane, accepted.case_no, {}));  // her own: no matter
  const auto late = house.run(server::claim_case(house.desk(), odd, accepted.case_no, {}));
  REQUIRE_FALSE(late.has_value());
  CHECK(late.error().code == core::ErrorCode::conflict);
  CHECK(late.error().fields.at(0).code == "therapist1");
}

TEST_CASE("an act on what was read before somebody else's change is refused as stale") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  const auto viewer = house.viewer();
  const auto version = house.row(accepted.case_no).version;
  house.must(server::note_on_case(house.desk(), viewer, accepted.case_no, version, "først"));
  const auto stale =
      house.run(server::note_on_case(house.desk(), viewer, accepted.case_no, version, "sist"));
  CHECK(stale.error().code == core::ErrorCode::stale);
}
