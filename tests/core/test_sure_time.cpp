// core/sure_time.hpp: a clock that is set wrong ends nothing early.
#include <doctest/doctest.h>

#include "core/sure_time.hpp"

using namespace kast::core;
using namespace std::chrono_literals;

namespace {
const Time kStart = from_micros(1'795'468'445'000'000);
}

TEST_CASE("sure time is the wall clock as long as nobody sets it") {
  SureTime sure{kStart, 100s};
  CHECK(sure.at(kStart + 5s, 105s) == kStart + 5s);
  CHECK(sure.at(kStart + 3h + 1s, 100s + 3h) == kStart + 3h + 1s);  // a time server's correction
}

TEST_CASE("a jump ahead counts for nothing, and what passes afterwards for what it is") {
  SureTime sure{kStart, 0s};
  CHECK(sure.at(kStart + 80h, 1min) == kStart + 1min);
  CHECK(sure.lag(kStart + 80h) == 80h - 1min);
  CHECK(sure.at(kStart + 81h, 1min + 1h) == kStart + 1min + 1h);
}

TEST_CASE("a jump of minutes counts for nothing either") {
  SureTime sure{kStart, 0s};
  CHECK(sure.at(kStart + 3min, 0s) == kStart);
  CHECK(sure.at(kStart + 4min, 0s) == kStart);
}

TEST_CASE("set back, sure time follows: never later than the wall clock") {
  SureTime sure{kStart, 0s};
  CHECK(sure.at(kStart - 5h, 10s) == kStart - 5h);
  CHECK(sure.at(kStart - 5h + 10s, 20s) == kStart - 5h + 10s);
}
