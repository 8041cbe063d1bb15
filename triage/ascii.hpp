// Folding of plain ASCII and of the Nordic letters in two bytes by table, so that ordinary text
// never asks ICU. Agrees with fold_at (triage/fold).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "triage/fold.hpp"

namespace kast::triage {

// What one byte is, so that plain ASCII never leaves the fast loop: a letter or digit folds to
// itself, 1 means "ask fold_at".
constexpr std::array<char, 256> make_plain() {
  std::array<char, 256> table{};
  for (int c = 'a'; c <= 'z'; ++c) table[static_cast<std::size_t>(c)] = static_cast<char>(c);
  for (int c = 'A'; c <= 'Z'; ++c) table[static_cast<std::size_t>(c)] = static_cast<char>(c + 32);
  for (int c = 128; c < 256; ++c) table[static_cast<std::size_t>(c)] = 1;
  return table;
}
inline constexpr auto kPlain = make_plain();

constexpr Glyph ascii_glyph(char c) {
  switch (c) {
    case ' ':
    case '\t':
      return Glyph::space;
    case '\n':
      return Glyph::line_end;
    case '.':
    case ';':
      return Glyph::stop;
    case '!':
      return Glyph::exclamation;
    case '?':
      return Glyph::question;
    case ',':
    case ':':
    case '(':
    case ')':
      return Glyph::comma;
    case '\'':
    case '`':
      return Glyph::apostrophe;
    case '"':
      return Glyph::quote;
    default:
      break;
  }
  if (c >= '0' && c <= '9') return Glyph::digit;
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? Glyph::space : Glyph::symbol;
}

inline Folded ascii_fold(char c) {
  Folded out;
  out.glyph = ascii_glyph(c);
  if (out.glyph == Glyph::digit) {
    out.text[0] = c;
    out.length = 1;
  }
  return out;
}

// æøåäöé… in two bytes, the common case beyond ASCII.
inline bool nordic(std::string_view text, std::size_t at, Folded& out) {
  if (text[at] != '\xC3' || at + 1 >= text.size()) return false;
  char letter = 0;
  switch (static_cast<unsigned char>(text[at + 1]) | 0x20U) {
    case 0xA6:
    case 0xA4:
      letter = kAe;
      break;
    case 0xB8:
    case 0xB6:
      letter = kOe;
      break;
    case 0xA5:
      letter = kAa;
      break;
    case 0xA8:
    case 0xA9:
    case 0xAA:
      letter = 'e';
      break;
    default:
      return false;
  }
  out.glyph = Glyph::letter;
  out.bytes = 2;
  out.length = 1;
  out.text[0] = letter;
  return true;
}

}  // namespace kast::triage
