// A clock that is set wrong must not end what was promised to last. Sure time is the wall clock,
// but it runs no faster than time really passed: whatever ends things (holds, sessions, what is
// remembered) is reckoned by it. After a jump ahead it lags until the process starts anew; set
// back, it follows.
#pragma once

#include <algorithm>

#include "core/time.hpp"

namespace kast::core {

class SureTime {
 public:
  // `elapsed`: of a clock that nobody sets, which goes on while the machine sleeps.
  SureTime(Time wall, Duration elapsed) : sure_(wall), elapsed_(elapsed) {}

  Time at(Time wall, Duration elapsed) {
    const auto lived = sure_ + (elapsed - elapsed_);
    elapsed_ = elapsed;
    sure_ = wall - lived < kCorrection ? wall : lived;
    return sure_;
  }
  // How far the wall clock is ahead.
  [[nodiscard]] Duration lag(Time wall) const { return wall - sure_; }

 private:
  // What a time server may put right at once.
  static constexpr Duration kCorrection = std::chrono::minutes(2);

  Time sure_;
  Duration elapsed_;
};

}  // namespace kast::core
