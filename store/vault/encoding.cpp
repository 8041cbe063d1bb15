#include "store/vault/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/id.hpp"

namespace kast::vault {
namespace {

// What a phone, a word processor or a copy from paper puts between the groups.
constexpr std::array<std::string_view, 22> kSeparators{" ",
                                                       "-",
                                                       "\t",
                                                       "\r",
                                                       "\n",
                                                       "_",
                                                       ".",
                                                       "\xC2\xA0" /* no-break space */,
                                                       "\xC2\xAD" /* soft hyphen */,
                                                       "\xE2\x80\x89" /* thin space */,
                                                       "\xE2\x80\x8B" /* zero width */,
                                                       "\xE2\x80\x90",
                                                       "\xE2\x80\x91",
                                                       "\xE2\x80\x92",
                                                       "\xE2\x80\x93",
                                                       "\xE2\x80\x94",
                                                       "\xE2\x80\x95" /* hyphens and dashes */,
                                                       "\xE2\x80\xAF" /* narrow no-break */,
                                                       "\xE2\x81\xA0" /* word joiner */,
                                                       "\xE2\x88\x92" /* minus */,
                                                       "\xEF\xBB\xBF" /* byte order mark */,
                                                       "\xE3\x80\x80" /* wide space */};

// How many bytes of separator `text` begins with.
std::size_t separator_at(std::string_view text) {
  for (const auto separator : kSeparators) {
    if (text.starts_with(separator)) return separator.size();
  }
  return 0;
}

bool is_letter_only_people_write(char c) {
  constexpr std::string_view kRead = "oOiIlL";
  return kRead.find(c) != std::string_view::npos;
}

int base64url_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '-') return 62;
  return c == '_' ? 63 : -1;
}

template <class Value>
std::optional<std::string> decode(std::string_view text, unsigned width, Value value) {
  std::string out;
  std::uint32_t buffer = 0;
  unsigned bits = 0;
  for (const char c : text) {
    const int digit = value(c);
    if (digit < 0) return std::nullopt;
    buffer = (buffer << width) | static_cast<std::uint32_t>(digit);
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      out += static_cast<char>((buffer >> bits) & 0xFFU);
    }
  }
  const bool canonical = bits < width && (buffer & ((1U << bits) - 1)) == 0;
  return canonical ? std::optional{out} : std::nullopt;
}

}  // namespace

std::optional<std::string> read_crockford(std::string_view as_written, std::size_t most) {
  constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string out;
  while (!as_written.empty()) {
    if (const auto skip = separator_at(as_written); skip > 0) {
      as_written.remove_prefix(skip);
      continue;
    }
    const int value = core::crockford_value(as_written.front());
    if (value < 0 || out.size() == most) return std::nullopt;
    out += kAlphabet[static_cast<std::size_t>(value)];
    as_written.remove_prefix(1);
  }
  return out;
}

std::optional<std::string> from_crockford(std::string_view text) {
  return decode(text, 5, [](char c) {
    return is_letter_only_people_write(c) ? -1 : core::crockford_value(c);
  });
}

std::optional<std::string> from_base64url(std::string_view text) {
  return decode(text, 6, base64url_value);
}

std::string grouped(std::string_view text, std::size_t size) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); i += size) {
    if (i > 0) out += '-';
    out += text.substr(i, size);
  }
  return out;
}

}  // namespace kast::vault
