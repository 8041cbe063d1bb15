// The same bytes in every run: what a test draws can be drawn again.
#pragma once

#include <random>

#include "core/clock.hpp"

namespace kast::tests {

class SeededRandom final : public core::Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : engine_(seed) {}
  void fill(std::span<std::byte> out) override {
    for (auto& b : out) b = static_cast<std::byte>(engine_() >> 56U);
  }
  std::uint64_t below(std::uint64_t limit) { return engine_() % limit; }

 private:
  std::mt19937_64 engine_;
};

}  // namespace kast::tests
