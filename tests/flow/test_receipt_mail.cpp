// SPEC §1 "Nothing shown outside depends on triage": the receipt mail and its time.
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

constexpr Level kLevels[] = {Level::routine, Level::prompt, Level::urgent, Level::immediate};

// The mail with what is drawn at random left out.
std::string without_id(const Sent& sent) {
  auto text = sent.message;
  const auto id = header_of(text, "Message-Id");
  text.replace(text.find(id), id.size(), "ID");
  return text;
}
bool alike(const Sent& a, const Sent& b) { return without_id(a) == without_id(b); }

server::Accepted quarantine(House& house, Level level) {
  auto letter = house.letter(level, "kari@example.com");
  letter.quarantined = true;
  return house.must(server::accept_inquiry(house.desk(), letter));
}

}  // namespace

TEST_CASE("the receipt mail is the same bytes at the same time for every level") {
  for (const auto arrival : {wednesday(10), wednesday(23, 30), oslo(2026, 11, 28, 12)}) {
    House house{arrival};
    for (const auto level : kLevels) house.write(level, "kari@example.com");
    house.work();
    const auto receipts = house.post.of("receipt");
    REQUIRE(receipts.size() == 4);
    for (const auto& sent : receipts) {
      CHECK(alike(sent, receipts[0]));
      CHECK(sent.at == arrival);
      CHECK(sent.envelope.to == "kari@example.com");
    }
  }
}

TEST_CASE("the receipt mail quotes nothing and carries no code") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate, "kari@example.com");
  house.work();
  const auto text = text_of(house.post.of("receipt")[0].message);
  CHECK(text.find(accepted.receipt) == std::string::npos);
  CHECK(text.find(accepted.case_no) == std::string::npos);
  CHECK(text.find("snakke med noen.") == std::string::npos);
  CHECK(text.find("116 123") != std::string::npos);
}

TEST_CASE("at night the receipt says before when nobody reads it") {
  House house{wednesday(23, 30)};
  house.write(Level::immediate, "kari@example.com");
  house.work();
  const auto text = text_of(house.post.of("receipt")[0].message);
  CHECK(text.find("torsdag kl. 08.00") != std::string::npos);
  CHECK(text.find("torsdag kl. 16.00") != std::string::npos);  // answer_by, the routine deadline
}

TEST_CASE("in quarantine the receipt is held an hour, alike for all levels; the alert is not") {
  House house{wednesday(10)};
  for (const auto level : kLevels) {
    CHECK(house.row(quarantine(house, level).case_no).quarantined);
  }
  house.work();
  house.pass(59min);
  CHECK(house.post.count("receipt") == 0);
  CHECK(house.post.count("webhook") > 0);
  house.pass(1min);
  const auto receipts = house.post.of("receipt");
  REQUIRE(receipts.size() == 4);
  for (const auto& sent : receipts) {
    CHECK(sent.at == wednesday(11));
    CHECK(alike(sent, receipts[0]));
  }
}

TEST_CASE("released by staff, a held receipt is sent at once, and only once") {
  House house{wednesday(10)};
  const auto accepted = quarantine(house, Level::prompt);
  house.clock.turn(5min);
  const auto viewer = house.viewer();
  house.must(server::release_case(house.desk(), viewer, accepted.case_no, {}));
  CHECK_FALSE(house.row(accepted.case_no).quarantined);
  house.work();
  REQUIRE(house.post.count("receipt") == 1);
  CHECK(house.post.of("receipt")[0].at == wednesday(10, 5));
  house.pass(2h);
  CHECK(house.post.count("receipt") == 1);
}

TEST_CASE("the hold outlives a restart") {
  House house{wednesday(10)};
  quarantine(house, Level::immediate);
  house.restart();
  house.pass(59min);
  CHECK(house.post.count("receipt") == 0);
  house.restart();
  house.pass(1min);
  CHECK(house.post.count("receipt") == 1);
}

TEST_CASE("quarantined stands after the others of its level, never after a lesser one") {
  House house{wednesday(10)};
  const auto held = quarantine(house, Level::urgent);
  const auto routine = house.write(Level::routine);
  const auto urgent = house.write(Level::urgent);
  const auto page = house.db().read_now(
      [](store::Tx& tx) { return store::queue_page(tx, std::nullopt, std::nullopt, 10); });
  REQUIRE(page->items.size() == 3);
  CHECK(page->items[0].case_no == urgent.case_no);
  CHECK(page->items[1].case_no == held.case_no);
  CHECK(page->items[2].case_no == routine.case_no);
}

TEST_CASE("who left no address is sent nothing") {
  House house{wednesday(10)};
  house.write(Level::routine);
  house.work();
  CHECK(house.post.taken.empty());
}

TEST_CASE("mail to inquirers bears the organisation's own subject; an alert does not") {
  House house{wednesday(10), [](config::Settings& settings) {
                on_call_always(settings);
                settings.mail.subject = "Vedrorende timen din";
              }};
  house.write(Level::immediate, "kari@example.com");
  house.work();
  CHECK(header_of(house.post.of("receipt")[0].message, "Subject") == "Vedrorende timen din");
  CHECK(header_of(house.post.of("alert")[0].message, "Subject") != "Vedrorende timen din");
}

TEST_CASE("who writes in a language that isn't offered is answered in the first that is") {
  House house{wednesday(10), [](config::Settings& settings) {
                settings.service.languages = {"nn", "nb"};
              }};
  auto letter = house.letter(Level::routine, "kari@example.com");
  letter.language = "en";
  house.must(server::accept_inquiry(house.desk(), letter));
  house.work();
  const auto receipt = house.post.of("receipt")[0].message;
  CHECK(header_of(receipt, "Content-Language") == "nn");
  CHECK(text_of(receipt).find("Mental Helse, heile") != std::string::npos);
}
