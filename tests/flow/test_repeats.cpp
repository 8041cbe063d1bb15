// SPEC §9 "Idempotency", §7 "Store first": the same request twice is one case; a page that is old,
// or ahead of its time, means quarantine and never refusal.
#include "server/http/router.hpp"
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

constexpr auto kKey = "0b5c1f6e-6f0a-4a55-9d5e-3f2f8a1f0c11";

server::Submission with_key(const House& house, const std::string& body) {
  auto letter = house.letter(Level::urgent, "kari@example.com");
  letter.repeatable = server::Repeatable{kKey, body};
  return letter;
}

std::string front_page(House& house) {
  server::http::Request request;
  request.path = "/";
  return house.run(server::http::public_site(house.desk()).handle(std::move(request))).body;
}

std::string nonce_of(const std::string& page) {
  const auto form = page.rfind("<form", page.find("name=\"message\""));
  const auto value = page.find("value=\"", page.find("name=\"nonce\"", form)) + 7;
  return page.substr(value, page.find('"', value) - value);
}

std::string code_on(const std::string& page) {
  const std::string before = "class=\"code\">";
  const auto at = page.find(before);
  return at == std::string::npos ? "none" : page.substr(at + before.size(), 23);
}

server::http::Response submit(House& house, const std::string& nonce, const std::string& words) {
  server::http::Request request;
  request.method = server::http::Method::post;
  request.path = "/";
  request.body = "step=submit&message=" + words + "&nonce=" + nonce;
  return house.run(server::http::public_site(house.desk()).handle(std::move(request)));
}

std::int64_t cases(House& house) { return house.count("SELECT count(*) FROM inquiries"); }
std::int64_t quarantined(House& house) {
  return house.count("SELECT count(*) FROM inquiries WHERE quarantined = 1");
}

}  // namespace

TEST_CASE("the same key twice in flight is one case, with one answer for both") {
  House house{wednesday(10)};
  using Answer = core::Result<server::Accepted>;
  std::optional<Answer> first;
  std::optional<Answer> second;
  house.start(server::accept_inquiry(house.desk(), with_key(house, "b")), first);
  house.start(server::accept_inquiry(house.desk(), with_key(house, "b")), second);
  house.run_until([&] { return first && second; });
  REQUIRE((first->has_value() && second->has_value()));
  CHECK((*first)->receipt == (*second)->receipt);
  CHECK((*first)->case_no == (*second)->case_no);
  CHECK((*first)->replayed != (*second)->replayed);
  house.work();
  CHECK(cases(house) == 1);
  CHECK(house.post.count("receipt") == 1);
  CHECK(house.post.count("webhook") == 1);
}

TEST_CASE("the same key with another body is refused, and stores nothing") {
  House house{wednesday(10)};
  house.must(server::accept_inquiry(house.desk(), with_key(house, "b")));
  const auto other = house.run(server::accept_inquiry(house.desk(), with_key(house, "c")));
  CHECK(other.error().code == core::ErrorCode::unprocessable);
  CHECK(cases(house) == 1);
}

TEST_CASE("an answer is remembered for ten minutes over a restart, then forgotten") {
  House house{wednesday(10)};
  const auto first = house.must(server::accept_inquiry(house.desk(), with_key(house, "b")));
  house.clock.turn(10min);
  house.keep_house();
  house.restart();
  const auto again = house.must(server::accept_inquiry(house.desk(), with_key(house, "b")));
  CHECK(again.receipt == first.receipt);
  CHECK(again.answer_by == first.answer_by);
  house.clock.turn(1s);
  const auto later = house.must(server::accept_inquiry(house.desk(), with_key(house, "b")));
  CHECK(later.case_no != first.case_no);
  CHECK_FALSE(later.replayed);
}

TEST_CASE("what was erased is not answered again") {
  House house{wednesday(10)};
  const auto first = house.must(server::accept_inquiry(house.desk(), with_key(house, "b")));
  CHECK(house.erase(first.receipt).value());  // urgent: held, but its code is dead
  const auto again = house.must(server::accept_inquiry(house.desk(), with_key(house, "b")));
  CHECK(again.receipt != first.receipt);
}

TEST_CASE("a fresh page is no quarantine; sent twice it is one case and its own answer") {
  House house{wednesday(10)};
  const auto nonce = nonce_of(front_page(house));
  house.clock.turn(23h);
  const auto first = submit(house, nonce, "hei");
  const auto second = submit(house, nonce, "hei");
  CHECK(first.status == 200);
  CHECK(code_on(first.body) != "none");
  CHECK(code_on(first.body) == code_on(second.body));
  CHECK(cases(house) == 1);
  CHECK(quarantined(house) == 0);
}

TEST_CASE("a page used before with other words is stored too, in quarantine") {
  House house{wednesday(10)};
  const auto nonce = nonce_of(front_page(house));
  submit(house, nonce, "hei");
  CHECK(submit(house, nonce, "noe+helt+annet").status == 200);
  CHECK(cases(house) == 2);
  CHECK(quarantined(house) == 1);
}

TEST_CASE("an expired page, one from the future, and none at all: stored in quarantine") {
  House house{wednesday(10)};
  const auto nonce = nonce_of(front_page(house));
  house.clock.turn(24h + 2min);
  CHECK(submit(house, nonce, "utgått").body.find("-") != std::string::npos);
  house.clock.set(wednesday(8));  // the clock was set back: the page is two hours ahead
  submit(house, nonce, "framtid");
  submit(house, "", "ingen");
  submit(house, "xxxx", "feil");
  CHECK(cases(house) == 4);
  CHECK(quarantined(house) == 4);
}
