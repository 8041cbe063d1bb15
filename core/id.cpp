#include "core/id.hpp"

#include <algorithm>
#include <cstdint>

namespace kast::core {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view kHexDigits = "0123456789abcdef";

}  // namespace

std::string to_hex(std::span<const std::byte> bytes) {
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const auto b : bytes) {
    out += kHexDigits[std::to_integer<unsigned>(b) >> 4U];
    out += kHexDigits[std::to_integer<unsigned>(b) & 15U];
  }
  return out;
}

std::optional<std::string> from_hex(std::string_view hex) {
  if (hex.size() % 2 != 0) return std::nullopt;
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    const auto high = kHexDigits.find(hex[i]);
    const auto low = kHexDigits.find(hex[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
  }
  return out;
}

std::string to_crockford(std::span<const std::byte> bytes) {
  std::string out;
  std::uint32_t buffer = 0;
  unsigned bits = 0;
  for (const auto b : bytes) {
    buffer = (buffer << 8U) | std::to_integer<std::uint32_t>(b);
    for (bits += 8; bits >= 5; bits -= 5) out += kAlphabet[(buffer >> (bits - 5)) & 31U];
  }
  if (bits > 0) out += kAlphabet[(buffer << (5 - bits)) & 31U];
  return out;
}

int crockford_value(char c) {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  const auto at = kAlphabet.find(c);
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::string random_case_number(Random& random) {
  std::array<std::byte, kCaseLength * 5 / 8> bytes{};
  random.fill(bytes);
  return to_crockford(bytes);
}

bool is_case_number(std::string_view text) {
  return text.size() == kCaseLength &&
         std::ranges::all_of(text, [](char c) { return kAlphabet.find(c) != kAlphabet.npos; });
}

}  // namespace kast::core
