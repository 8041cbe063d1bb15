// SPEC §2: the whole walk, and that a process which ends at any point of it loses and doubles
// nothing.
#include "server/flow/queue.hpp"
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

class Walk {
 public:
  // `between`: done after every step.
  Walk(House& where, std::function<void()> between) : house(where), between_(std::move(between)) {}

  House& house;
  server::Accepted accepted;

  void step(const std::function<void()>& act) {
    act();
    between_();
  }
  // A night's immediate message, until the person has read the answer.
  void go() {
    step([&] { accepted = house.write(Level::immediate, "kari@example.com"); });
    step([&] { house.work(); });
    step([&] { house.pass(8h + 30min); });  // Thursday 08:00
    step([&] { house.tap(house.post.of("alert")[0]); });
    step([&] { house.pass(10min); });
    const auto& case_no = accepted.case_no;
    step([&] { house.must(server::claim_case(house.desk(), viewer(), case_no, {})); });
    step([&] { house.must(server::open_case(house.desk(), viewer(), case_no)); });
    step([&] {
      house.must(server::reply_to_case(house.desk(), viewer(), case_no, {}, "Kan vi ringe deg?"));
    });
    step([&] { house.work(); });
    step([&] { REQUIRE(house.write_more(accepted.receipt, "Ja, gjerne.").has_value()); });
    step([&] { house.pass(1h); });
  }
  const server::Viewer& viewer() {
    viewer_ = house.viewer();
    return *viewer_;
  }

 private:
  std::function<void()> between_;
  std::optional<server::Viewer> viewer_;
};

// What the outside has seen, and what stands in the database, after the walk.
void check_end(Walk& walk) {
  auto& house = walk.house;
  CHECK(house.post.count("receipt") == 1);
  CHECK(house.post.count("reply") == 1);
  CHECK(house.post.count("webhook") == 2);  // 08:00, and 08:10 after the tap
  CHECK(house.count("SELECT count(*) FROM inquiries") == 1);
  CHECK(house.count("SELECT count(*) FROM messages") == 3);
  CHECK(house.count("SELECT count(*) FROM alerts WHERE ended_at IS NULL") == 0);
  CHECK(house.count("SELECT count(*) FROM outbox WHERE state <> 'sent'") == 0);
  const auto thread = house.read(walk.accepted.receipt);
  REQUIRE(thread.has_value());
  REQUIRE(thread->messages.size() == 3);
  CHECK(thread->messages[1].text == "Kan vi ringe deg?");
  CHECK(thread->messages[1].from == store::Author::staff);
  CHECK(thread->messages[2].text == "Ja, gjerne.");
  const auto row = house.row(walk.accepted.case_no);
  CHECK(row.state == State::open);
  CHECK(row.unread);
  CHECK(row.level == Level::immediate);
}

}  // namespace

TEST_CASE("from the form at night to a human's words and back") {
  House house{wednesday(23, 30)};
  Walk walk{house, [] {}};
  walk.go();
  check_end(walk);
}

TEST_CASE("a process that ends after every single step loses and doubles nothing") {
  House house{wednesday(23, 30)};
  Walk walk{house, [&] { house.restart(); }};
  walk.go();
  check_end(walk);
}

TEST_CASE("duties that run more often than needed change nothing") {
  House house{wednesday(23, 30)};
  Walk walk{house, [&] {
              for (int i = 0; i < 3; ++i) house.work();
              house.keep_house();
            }};
  walk.go();
  check_end(walk);
}

TEST_CASE("the case as staff open it: words, why, address; and its reading is audited") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate, "kari@example.com");
  const auto file = house.must(server::open_case(house.desk(), house.viewer(), accepted.case_no));
  REQUIRE(file.messages.size() == 1);
  CHECK(file.messages[0].text == house.letter(Level::immediate).message);
  CHECK(file.contact.email == "kari@example.com");
  CHECK_FALSE(file.reasons.empty());
  CHECK(house.count("SELECT count(*) FROM audit WHERE action = 'inquiry.read'") == 1);
  CHECK(house.read(accepted.receipt)->opened_at == house.clock.now());
}

TEST_CASE("who was not granted content opens nothing, and marks nothing as read") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::urgent);
  const auto viewer = house.viewer("coordinator");
  const auto note =
      house.run(server::note_on_case(house.desk(), viewer, accepted.case_no, {}, "x"));
  CHECK(note.error().code == core::ErrorCode::not_found);
  CHECK(house.row(accepted.case_no).unread);
}

TEST_CASE("the queue reads by level, then deadline, whatever came first") {
  House house{wednesday(10)};
  std::vector<std::string> expected(5);
  expected[3] = house.write(Level::prompt).case_no;
  expected[4] = house.write(Level::routine).case_no;
  expected[1] = house.write(Level::urgent).case_no;
  house.clock.turn(1min);
  expected[2] = house.write(Level::urgent).case_no;
  expected[0] = house.write(Level::immediate).case_no;
  std::vector<std::string> read;
  std::string after;
  do {  // page by page
    const auto queue = house.must(server::read_queue(house.desk(), {2, after, {}}));
    for (const auto& item : queue.items) read.push_back(item.case_no);
    after = queue.next.value_or("");
  } while (!after.empty());
  CHECK(read == expected);
}
