// SPEC §1 "Nothing shown outside depends on triage", §2 "Nothing is answered before it is durable".
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

TEST_CASE("what was accepted can be read again with its code, also after a restart") {
  House house{wednesday(10)};
  const auto accepted = house.write(Level::routine);
  house.restart();
  const auto messages = house.read(accepted.receipt).value().messages;
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].text == house.letter(Level::routine).message);
}

namespace {

std::int64_t rows(House& house) {
  const std::vector<std::string> tables{
      "inquiries", "messages",    "triage_records", "assignments",  "history", "links",
      "outbox",    "alerts",      "alert_links",    "idempotency",  "audit",   "capabilities",
      "users",     "used_nonces", "transit_keys",   "audit_chains", "settings"};
  std::int64_t all = 0;
  for (const auto& table : tables) all += house.count("SELECT count(*) FROM " + table);
  return all;
}

}  // namespace

TEST_CASE("the gravest inquiry, with an address and a key, is one transaction of eight rows") {
  House house{wednesday(10), on_call_always};
  auto letter = house.letter(Level::immediate, "kari@example.com");
  letter.repeatable = server::Repeatable{"0123456789abcdefghijklmn", "body"};
  const auto before = rows(house);
  house.must(server::accept_inquiry(house.desk(), letter));
  CHECK(rows(house) - before == 8);
}
