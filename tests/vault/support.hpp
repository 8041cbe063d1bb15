// What the vault's tests share.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include <doctest/doctest.h>

#include "core/clock.hpp"
#include "core/id.hpp"
#include "core/result.hpp"
#include "core/text.hpp"
#include "store/vault/context.hpp"

namespace kast::vault::test {

// Hands out 0, 1, 2 … 255, 0 …: the same stream in every language.
class CountingRandom final : public core::Random {
 public:
  void fill(std::span<std::byte> out) override {
    for (auto& b : out) b = static_cast<std::byte>(next_++);
  }

 private:
  std::uint8_t next_ = 0;
};

// A machine whose random source has broken down.
class StuckRandom final : public core::Random {
 public:
  void fill(std::span<std::byte> out) override {
    for (auto& b : out) b = std::byte{7};
  }
};

class HandClock final : public core::Clock {
 public:
  core::Time time = core::from_micros(1'795'468'445'000'000);
  [[nodiscard]] core::Time now() const override { return time; }
};

inline std::array<std::byte, 16> filled(unsigned char value) {
  std::array<std::byte, 16> out{};
  out.fill(std::byte{value});
  return out;
}

inline Context here() {
  Context context{"message", "body", {}, filled(2), 7};
  context.inquiry.bytes = filled(1);
  return context;
}

inline std::string hex(std::string_view bytes) { return core::to_hex(core::as_bytes(bytes)); }

template <class T>
core::ErrorCode code_of(const core::Result<T>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().code;
}

}  // namespace kast::vault::test
