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
