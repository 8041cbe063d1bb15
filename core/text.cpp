#include "core/text.hpp"

#include <array>
#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace kast::core {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// Decodes at `at` and moves it on; negative for a malformed sequence.
UChar32 next(std::string_view bytes, std::int32_t& at) {
  UChar32 c = 0;
  U8_NEXT(bytes.data(), at, static_cast<std::int32_t>(bytes.size()), c);
  return c;
}

void append(std::string& out, UChar32 c) {
  std::array<char, 4> unit{};
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(unit.data(), length, c);
  out.append(unit.data(), static_cast<std::size_t>(length));
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(bytes.size());) {
    if (next(bytes, at) < 0) return false;
  }
  return true;
}

std::string repair_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  std::int32_t whole = 0;  // from here to `at` nothing needs repair
  const auto take = [&](std::int32_t end) {
    out += bytes.substr(static_cast<std::size_t>(whole), static_cast<std::size_t>(end - whole));
  };
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(bytes.size());) {
    const auto begin = at;
    if (next(bytes, at) > 0) continue;
    take(begin);
    out += kReplacement;
    at = whole = begin + 1;
  }
  take(static_cast<std::int32_t>(bytes.size()));
  return out;
}

std::string utf8_from_windows1252(std::string_view bytes) {
  static constexpr std::array<std::uint16_t, 32> kHigh{
      0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    if (c == 0) {
      out += kReplacement;
    } else {
      append(out, c >= 0x80 && c < 0xA0 ? kHigh.at(c - 0x80U) : c);
    }
  }
  return out;
}

bool is_blank(std::string_view utf8) {
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(utf8.size());) {
    const auto c = next(utf8, at);
    if (c < 0) return false;
    const bool nothing = u_isUWhiteSpace(c) != 0 || u_charType(c) == U_CONTROL_CHAR ||
                         u_charType(c) == U_FORMAT_CHAR;
    if (!nothing) return false;
  }
  return true;
}

std::string_view trim(std::string_view ascii) {
  constexpr std::string_view kSpace = " \t\r\n";
  const auto begin = ascii.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return ascii.substr(begin, ascii.find_last_not_of(kSpace) - begin + 1);
}

std::string to_base64url(std::span<const std::byte> bytes) {
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string out;
  std::uint32_t buffer = 0;
  unsigned bits = 0;
  for (const auto b : bytes) {
    buffer = (buffer << 8U) | std::to_integer<std::uint32_t>(b);
    for (bits += 8; bits >= 6; bits -= 6) out += kAlphabet[(buffer >> (bits - 6)) & 63U];
  }
  if (bits > 0) out += kAlphabet[(buffer << (6 - bits)) & 63U];
  return out;
}

}  // namespace kast::core
