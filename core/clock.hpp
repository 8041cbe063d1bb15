// The clock and the random source are handed in, so that tests can turn time by hand and repeat a
// run. Waiting (sleep_until) belongs to server/timeline, which knows the event loop.
#pragma once

#include <array>
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

// getrandom(2), some hundred bytes at a time: an inquiry takes twenty pieces. What was given out is
// wiped. Used by one thread at a time.
class SystemRandom final : public Random {
 public:
  SystemRandom() = default;
  SystemRandom(const SystemRandom&) = delete;
  SystemRandom& operator=(const SystemRandom&) = delete;
  ~SystemRandom() override;
  void fill(std::span<std::byte> out) override;

 private:
  std::array<std::byte, 256> ready_{};
  std::size_t left_ = 0;  // of ready_, at its end
};

}  // namespace kast::core
