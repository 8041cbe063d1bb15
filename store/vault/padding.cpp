#include "store/vault/padding.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>

#include "store/vault/bytes.hpp"
#include "store/vault/seal.hpp"

namespace kast::vault {
namespace {

constexpr std::size_t kPrefix = 4;
constexpr std::size_t kLeast = 256;
constexpr std::size_t kLarge = 64UL * 1024;

}  // namespace

std::size_t padded_size(std::size_t length) {
  const auto size = length + kPrefix;
  if (size <= kLarge) return std::bit_ceil(std::max(size, kLeast));
  return (size + kLarge - 1) / kLarge * kLarge;
}

std::string pad(std::string_view text) {
  if (text.size() > std::numeric_limits<std::uint32_t>::max()) throw std::length_error("pad");
  std::string out;
  out.reserve(padded_size(text.size()));
  out += u32(static_cast<std::uint32_t>(text.size()));
  out += text;
  out.resize(padded_size(text.size()), '\0');
  return out;
}

core::Result<std::string> unpad(std::string_view padded) {
  if (padded.size() < kLeast) return does_not_open();
  const auto length = from_little_endian(padded.substr(0, kPrefix));
  if (length > padded.size() - kPrefix || padded_size(length) != padded.size()) {
    return does_not_open();
  }
  const auto filling = padded.substr(kPrefix + length);
  if (!std::ranges::all_of(filling, [](char c) { return c == '\0'; })) return does_not_open();
  return std::string{padded.substr(kPrefix, length)};
}

}  // namespace kast::vault
