// The clock and the random source are handed in, so that tests can turn time by hand and repeat a
// run. Waiting (sleep_until) belongs to server/timeline, which knows the event loop.
#pragma once

#include <cstddef>
#include <span>

#include "core/time.hpp"

namespace kast::core {

class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;
  [[nodiscard]] virtual Time now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override {
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
  }
};

class Random {
 public:
  Random() = default;
  Random(const Random&) = delete;
  Random& operator=(const Random&) = delete;
  virtual ~Random() = default;
  // Fills with bytes fit for keys; throws std::system_error when the machine has none to give.
  virtual void fill(std::span<std::byte> out) = 0;
};

// getrandom(2).
class SystemRandom final : public Random {
 public:
  void fill(std::span<std::byte> out) override;
};

}  // namespace kast::core
