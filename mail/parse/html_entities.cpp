#include "mail/parse/html_entities.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <unicode/utf8.h>

#include "core/text.hpp"

namespace kast::mail {
namespace {

constexpr std::size_t kLongest = 10;  // between "&" and ";"

// The references that mail programs write; letters beyond them come as UTF-8 or as numbers.
constexpr std::array<std::pair<std::string_view, std::uint32_t>, 62> kNamed{
    {{"amp", '&'},      {"lt", '<'},       {"gt", '>'},        {"quot", '"'},     {"apos", '\''},
     {"nbsp", ' '},     {"ensp", ' '},     {"emsp", ' '},      {"thinsp", ' '},   {"shy", 0xAD},
     {"zwnj", 0x200C},  {"zwj", 0x200D},   {"aring", 0xE5},    {"Aring", 0xC5},   {"aelig", 0xE6},
     {"AElig", 0xC6},   {"oslash", 0xF8},  {"Oslash", 0xD8},   {"auml", 0xE4},    {"Auml", 0xC4},
     {"ouml", 0xF6},    {"Ouml", 0xD6},    {"uuml", 0xFC},     {"Uuml", 0xDC},    {"szlig", 0xDF},
     {"eacute", 0xE9},  {"Eacute", 0xC9},  {"egrave", 0xE8},   {"ecirc", 0xEA},   {"agrave", 0xE0},
     {"aacute", 0xE1},  {"acirc", 0xE2},   {"ograve", 0xF2},   {"oacute", 0xF3},  {"ocirc", 0xF4},
     {"ccedil", 0xE7},  {"ntilde", 0xF1},  {"iacute", 0xED},   {"uacute", 0xFA},  {"euro", 0x20AC},
     {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026}, {"bull", 0x2022},  {"lsquo", 0x2018},
     {"rsquo", 0x2019}, {"sbquo", 0x201A}, {"ldquo", 0x201C},  {"rdquo", 0x201D}, {"bdquo", 0x201E},
     {"laquo", 0xAB},   {"raquo", 0xBB},   {"middot", 0xB7},   {"copy", 0xA9},    {"reg", 0xAE},
     {"trade", 0x2122}, {"sect", 0xA7},    {"deg", 0xB0},      {"pound", 0xA3},   {"frac12", 0xBD},
     {"times", 0xD7},   {"lang", '<'}}};

void add_character(std::uint32_t c, std::string& out) {
  if (c >= 0x80 && c < 0xA0) {  // numbers of windows-1252, as browsers take them
    const char byte = static_cast<char>(c);
    out += core::utf8_from_windows1252({&byte, 1});
    return;
  }
  if (c != 0 && c < ' ' && c != '\n' && c != '\t') return;
  if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = 0xFFFD;
  if (c == 0xA0) c = ' ';
  std::array<char, 4> unit{};
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(unit.data(), length, static_cast<UChar32>(c));
  out.append(unit.data(), static_cast<std::size_t>(length));
}

int digit(char c, int base) {
  if (c >= '0' && c <= '9') return c - '0';
  if (base == 16 && c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (base == 16 && c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// "#229;" or "#xE5"; the ";" may be missing, as browsers allow. 0 when there is no number.
std::size_t add_number(std::string_view text, std::string& out) {
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const int base = hex ? 16 : 10;
  std::size_t at = hex ? 3 : 2;
  const std::size_t begin = at;
  std::uint32_t value = 0;
  while (at < text.size() && digit(text[at], base) >= 0) {
    value =
        std::min<std::uint32_t>(0x110000, value * static_cast<std::uint32_t>(base) +
                                              static_cast<std::uint32_t>(digit(text[at], base)));
    ++at;
  }
  if (at == begin) return 0;
  add_character(value, out);
  return at < text.size() && text[at] == ';' ? at + 1 : at;
}

}  // namespace

std::size_t add_entity(std::string_view text, std::string& out) {
  if (text.size() > 2 && text[1] == '#') {
    if (const auto taken = add_number(text, out); taken > 0) return taken;
  }
  const std::size_t end = text.substr(0, kLongest + 2).find(';');
  if (end != text.npos) {
    const auto* found = std::find_if(kNamed.begin(), kNamed.end(), [&](const auto& entry) {
      return entry.first == text.substr(1, end - 1);
    });
    if (found != kNamed.end()) {
      add_character(found->second, out);
      return end + 1;
    }
  }
  out += '&';
  return 1;
}

std::string without_entities(std::string_view value) {
  std::string out;
  while (!value.empty()) {
    const std::size_t plain = std::min(value.find('&'), value.size());
    out += value.substr(0, plain);
    value.remove_prefix(plain);
    if (!value.empty()) value.remove_prefix(add_entity(value, out));
  }
  return out;
}

}  // namespace kast::mail
