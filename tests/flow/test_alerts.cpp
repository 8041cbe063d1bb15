// SPEC §1 "Promises are honest", §5: who is woken, when, and what ends it. One post to the gateway
// is one page.
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

std::vector<core::Time> pages(const House& house) {
  std::vector<core::Time> times;
  for (const auto& sent : house.post.of("webhook")) times.push_back(sent.at);
  return times;
}

using Times = std::vector<core::Time>;
constexpr auto thursday = [](int hour, int minute = 0) { return oslo(2026, 11, 26, hour, minute); };

}  // namespace

TEST_CASE("at night nobody is paged; the alert fires first at the next staffed hour") {
  House house{wednesday(23, 30)};
  house.write(Level::immediate);
  house.work();
  house.pass(8h + 29min);
  CHECK(pages(house).empty());
  house.pass(1min);
  CHECK(pages(house) == Times{thursday(8)});
  CHECK(house.post.count("alert") == 2);  // nobody is on call by name: every therapist
}

TEST_CASE("in office hours an alert fires at once, every five minutes, until somebody opens it") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::urgent);
  house.work();
  house.pass(11min);
  CHECK(pages(house) == Times{wednesday(10), wednesday(10, 5), wednesday(10, 10)});
  house.must(server::open_case(house.desk(), house.viewer(), accepted.case_no));
  house.pass(2h);
  CHECK(pages(house).size() == 3);
}

TEST_CASE("paging stops with the office hours and goes on with the next") {
  House house{wednesday(15, 52)};
  house.write(Level::immediate);
  house.work();
  house.pass(16h + 10min);
  CHECK(pages(house) == Times{wednesday(15, 52), wednesday(15, 57), thursday(8)});
}

TEST_CASE("somebody on call at all hours is woken at night, and nobody else") {
  House house{wednesday(23, 30), on_call_always};
  house.write(Level::immediate);
  house.work();
  house.pass(5min);
  CHECK(pages(house) == Times{wednesday(23, 30), wednesday(23, 35)});
  for (const auto& sent : house.post.of("alert")) CHECK(sent.envelope.to == "ane@example.org");
}

TEST_CASE("only who is on call at that hour is woken") {
  House house{wednesday(23, 30), [](config::Settings& settings) {
                core::WeeklyHours evenings;
                core::WeeklyHours mornings;
                for (auto& day : evenings) day = {{20h, 24h}};
                for (auto& day : mornings) day = {{0h, 8h}};
                settings.alert.on_call = {{"therapist1", evenings}, {"therapist2", mornings}};
              }};
  house.write(Level::immediate);
  house.work();
  REQUIRE(house.post.count("alert") == 1);
  CHECK(house.post.of("alert")[0].envelope.to == "ane@example.org");
  house.pass(31min);
  CHECK(house.post.of("alert").back().envelope.to == "odd@example.org");
}

TEST_CASE("nobody on call that can be reached: the others are paged rather than none") {
  House house{wednesday(23, 30), [](config::Settings& settings) {
                settings.alert.webhook_url = "";
                settings.alert.on_call = {{"coordinator", core::every_hour()}};  // has no address
              }};
  house.write(Level::immediate);
  house.work();
  CHECK(house.post.count("alert") == 2);
}

TEST_CASE("a look-in at the weekend is attended: the alert fires then") {
  House house{oslo(2026, 11, 27, 20), [](config::Settings& settings) {
                settings.service.look_ins = {{5, 11h}};  // Saturday
              }};
  house.write(Level::urgent);
  house.work();
  house.pass(60h);  // until Monday 08:00
  const auto saturday = [](int minute) { return oslo(2026, 11, 28, 11, minute); };
  CHECK(pages(house) == Times{saturday(0), saturday(5), saturday(10), saturday(15), saturday(20),
                              saturday(25), oslo(2026, 11, 30, 8)});
}

TEST_CASE("a tap on the link gains ten minutes, no more, whoever tapped") {
  House house{wednesday(10)};
  house.write(Level::immediate);
  house.work();
  CHECK(house.tap(house.post.of("alert")[0]) == 200);
  house.pass(9min);
  CHECK(pages(house).size() == 1);
  house.pass(1min);
  CHECK(pages(house).back() == wednesday(10, 10));
  house.pass(5min);
  CHECK(pages(house).back() == wednesday(10, 15));
}

TEST_CASE("claimed by somebody logged in but not opened for thirty minutes: it pages again") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate);
  house.work();
  const auto viewer = house.viewer();
  house.must(server::claim_case(house.desk(), viewer, accepted.case_no, {}));
  house.pass(29min);
  CHECK(pages(house).size() == 1);
  house.pass(1min);
  CHECK(pages(house) == Times{wednesday(10), wednesday(10, 30)});
  house.must(server::open_case(house.desk(), viewer, accepted.case_no));
  house.pass(2h);
  CHECK(pages(house).size() == 2);
}

TEST_CASE("prompt and routine wake nobody") {
  House house{wednesday(10), on_call_always};
  house.write(Level::prompt);
  house.write(Level::routine);
  house.work();
  house.pass(1h);
  CHECK(pages(house).empty());
  CHECK(house.post.count("alert") == 0);
}

TEST_CASE("an alert says the case number and a neutral code, nothing of what was written") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::immediate);
  house.work();
  auto texts = std::vector{house.post.of("webhook")[0].message};
  for (const auto& sent : house.post.of("alert")) texts.push_back(text_of(sent.message));
  for (const auto& text : texts) {
    CHECK(text.find(accepted.case_no) != std::string::npos);
    CHECK(text.find("/a/") != std::string::npos);
    for (const auto* word : {"snakke", "immediate", "selvmord", "Ane", "kast"}) {
      CHECK(text.find(word) == std::string::npos);
    }
  }
}

TEST_CASE("each recipient of each alert has a link of their own") {
  House house{wednesday(10)};
  house.write(Level::immediate);
  house.write(Level::immediate);
  house.work();
  CHECK(house.count("SELECT count(DISTINCT lookup) FROM alert_links") == 4);
  house.pass(5min);  // the next page uses the same links
  CHECK(house.count("SELECT count(*) FROM alert_links") == 4);
}
