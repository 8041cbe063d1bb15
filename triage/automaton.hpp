// Aho–Corasick (CACM 18(6), 1975) as a dense table of 16-bit states over byte classes: one step a
// byte, no failure links left at run time.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kast::triage {

class Automaton {
 public:
  static constexpr std::uint32_t kMaxStates = 65535;

  // Literal i is reported as i. False when the states don't fit.
  bool build(std::span<const std::string_view> literals);

  [[nodiscard]] std::uint16_t step(std::uint16_t state, unsigned char byte) const {
    return next_[(static_cast<std::size_t>(state) << shift_) + class_of_[byte]];
  }
  // Literals end here. Most states have none: they come first.
  [[nodiscard]] bool ends(std::uint16_t state) const { return state >= first_end_; }
  [[nodiscard]] std::span<const std::uint16_t> literals_at(std::uint16_t state) const {
    const auto* const begin = out_begin_.data() + (state - first_end_);
    return {out_.data() + begin[0], begin[1] - begin[0]};
  }
  [[nodiscard]] std::uint16_t start() const { return start_; }
  [[nodiscard]] std::size_t states() const { return next_.size() >> shift_; }

 private:
  std::array<std::uint8_t, 256> class_of_{};
  unsigned shift_ = 0;
  std::uint16_t start_ = 0;
  std::uint32_t first_end_ = 0;
  std::vector<std::uint16_t> next_;
  std::vector<std::uint32_t> out_begin_;  // by state - first_end_
  std::vector<std::uint16_t> out_;
};

}  // namespace kast::triage
