#include <doctest/doctest.h>

#include "calendar.hpp"
#include "schedule/say_when.hpp"

using namespace kast::schedule;
using namespace kast::schedule::test;

TEST_CASE("a time soon is a weekday and a clock time, in the inquirer's language") {
  const auto now = at(2026, 11, 21, 23, 0);
  const auto tuesday = at(2026, 11, 24, 8, 0);
  CHECK(say_when(tuesday, now, oslo(), "nb") == "tirsdag kl. 08.00");
  CHECK(say_when(tuesday, now, oslo(), "nn") == "tysdag kl. 08.00");
  CHECK(say_when(tuesday, now, oslo(), "en") == "Tuesday at 08:00");
  CHECK(say_when(tuesday, now, oslo(), "sv") == "tirsdag kl. 08.00");
  CHECK(say_when(tuesday, now, oslo(), "pl") == "Tuesday at 08:00");
}

TEST_CASE("a weekday that could be mistaken has its date") {
  const auto now = at(2026, 12, 22, 12, 0);
  CHECK(say_when(at(2026, 12, 27, 9, 5), now, oslo(), "nb") == "søndag kl. 09.05");
  CHECK(say_when(at(2026, 12, 28, 8, 0), now, oslo(), "nb") == "mandag 28. desember kl. 08.00");
  CHECK(say_when(at(2026, 12, 28, 8, 0), now, oslo(), "nn") == "måndag 28. desember kl. 08.00");
  CHECK(say_when(at(2026, 12, 28, 8, 0), now, oslo(), "en") == "Monday 28 December at 08:00");
  CHECK(say_when(at(2026, 12, 21, 8, 0), now, oslo(), "nb") == "mandag 21. desember kl. 08.00");
}

TEST_CASE("the clock on the wall is right in summer and in winter") {
  const auto now = at(2027, 3, 27, 12, 0);
  CHECK(say_when(at(2027, 3, 29, 8, 0), now, oslo(), "nb") == "mandag kl. 08.00");
  CHECK(say_when(sys_days{2027y / March / 29} + hours{6}, now, oslo(), "nb") == "mandag kl. 08.00");
}
