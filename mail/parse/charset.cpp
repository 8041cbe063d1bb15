#include "mail/parse/charset.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include "core/text.hpp"

namespace kast::mail {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool has_high(std::string_view bytes) {
  return std::any_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
}

std::string tidy(std::string_view label) {
  std::string out;
  for (const char c : core::trim(label)) {
    if (c == '"' || c == '\'' || static_cast<unsigned char>(c) <= ' ') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return out.size() <= 60 ? out : "unknown";
}

template <std::size_t N>
bool is_one_of(std::string_view label, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), label) != names.end();
}

// Labels that promise UTF-8 or nothing beyond ASCII.
bool means_utf8(std::string_view label) {
  static constexpr std::array<std::string_view, 4> kNames{"", "utf-8", "utf8", "utf-8mb4"};
  return is_one_of(label, kNames);
}

bool means_western(std::string_view label) {
  static constexpr std::array<std::string_view, 13> kNames{
      "us-ascii",     "ascii",  "iso-8859-1",     "iso8859-1", "iso_8859-1",   "latin1", "latin-1",
      "windows-1252", "cp1252", "ansi_x3.4-1968", "x-unknown", "unknown-8bit", "8bit"};
  return is_one_of(label, kNames);
}

bool is_one_byte(std::string_view label) {
  static constexpr std::array<std::string_view, 8> kBegins{
      "iso-8859", "iso8859", "iso_8859", "windows-12", "cp12", "cp8", "koi8", "mac"};
  return std::any_of(kBegins.begin(), kBegins.end(),
                     [&](auto begin) { return label.starts_with(begin); });
}

// What is valid UTF-8 stays, every other byte is windows-1252.
std::string mixed(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  const auto end = static_cast<std::int32_t>(bytes.size());
  for (std::int32_t at = 0; at < end;) {
    const auto begin = at;
    UChar32 c = 0;
    U8_NEXT(bytes.data(), at, end, c);
    if (c <= 0) at = begin + 1;
    const auto unit =
        bytes.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
    if (c > 0) {
      out += unit;
    } else {
      out += core::utf8_from_windows1252(unit);
    }
  }
  return out;
}

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

// By ICU's table for `label`, added to `out`; false when there is none.
bool by_table(std::string_view bytes, const std::string& label, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, Close> from(ucnv_open(label.c_str(), &status));
  if (U_FAILURE(status) || !from) return false;
  const std::unique_ptr<UConverter, Close> to(ucnv_open("UTF-8", &status));
  std::array<UChar, 1024> pivot{};
  std::array<char, 4096> chunk{};
  UChar* pivot_from = pivot.data();
  UChar* pivot_to = pivot.data();
  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  bool more = true;
  bool reset = true;
  while (more && U_SUCCESS(status)) {
    char* target = chunk.data();
    ucnv_convertEx(to.get(), from.get(), &target, chunk.data() + chunk.size(), &source, source_end,
                   pivot.data(), &pivot_from, &pivot_to, pivot.data() + pivot.size(), reset ? 1 : 0,
                   1, &status);
    out.append(chunk.data(), target);
    reset = false;
    more = status == U_BUFFER_OVERFLOW_ERROR;
    if (more) status = U_ZERO_ERROR;
  }
  return U_SUCCESS(status);
}

// U+0080 to U+009F, as UTF-8.
bool has_c1(std::string_view utf8) {
  for (std::size_t at = 0; (at = utf8.find('\xC2', at)) != utf8.npos; ++at) {
    if (at + 1 < utf8.size() && static_cast<unsigned char>(utf8[at + 1]) < 0xA0) return true;
  }
  return false;
}

Converted convert(std::string_view bytes, const std::string& label) {
  Converted out;
  if (!has_high(bytes) && (means_utf8(label) || means_western(label) || is_one_byte(label))) {
    out.text = bytes;
    return out;
  }
  const bool simple = means_utf8(label) || means_western(label);
  if (core::is_utf8(bytes) && has_high(bytes) && (simple || is_one_byte(label))) {
    out.text = bytes;
    out.wrong = !means_utf8(label);
    return out;
  }
  if (!simple) {
    out.unknown = !by_table(bytes, label, out.text);
    out.wrong = !out.unknown && is_one_byte(label) && has_c1(out.text);
    if (!out.unknown && !out.wrong) return out;
  }
  out.text = mixed(bytes);
  out.wrong = out.wrong || label.starts_with("utf") || label.ends_with("ascii");
  return out;
}

// What the bytes 0x80 to 0x9F are in windows-1252.
std::array<UChar32, 32> high_letters() {
  std::array<UChar32, 32> letters{};
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const char byte = static_cast<char>(0x80 + i);
    const auto utf8 = core::utf8_from_windows1252({&byte, 1});
    std::int32_t at = 0;
    U8_NEXT(utf8.data(), at, static_cast<std::int32_t>(utf8.size()), letters.at(i));
  }
  return letters;
}

std::optional<char> as_windows1252(UChar32 c) {
  static const std::array<UChar32, 32> kHigh = high_letters();
  if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) return static_cast<char>(c);
  const auto* found = std::find(kHigh.begin(), kHigh.end(), c);
  if (found == kHigh.end()) return std::nullopt;
  return static_cast<char>(0x80 + (found - kHigh.begin()));
}

}  // namespace

bool undo_double_encoding(std::string& text) {
  // the lead bytes of UTF-8 for Latin letters and for punctuation, seen as letters
  if (text.find("\xC3\x83") == text.npos && text.find("\xC3\xA2") == text.npos &&
      text.find("\xC3\x82") == text.npos) {
    return false;
  }
  std::string bytes;
  bytes.reserve(text.size());
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), c);
    const auto byte = c < 0 ? std::nullopt : as_windows1252(c);
    if (!byte) return false;
    bytes += *byte;
  }
  if (!core::is_utf8(bytes)) return false;
  text = std::move(bytes);
  return true;
}

Converted to_utf8(std::string_view bytes, std::string_view label) {
  const bool utf16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  Converted out = convert(bytes, utf16 ? "utf-16" : tidy(label));
  if (!core::is_utf8(out.text) || out.text.find('\0') != out.text.npos) {
    out.text = core::repair_utf8(out.text);
  }
  out.undone = undo_double_encoding(out.text);
  out.replaced = out.text.find(kReplacement) != out.text.npos;
  return out;
}

}  // namespace kast::mail
