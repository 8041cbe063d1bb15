// Folding of single code points to the letters the lexicon is written in: a–z, digits, apostrophe
// and æ ø å as one byte each (0xE6 0xF8 0xE5; ä counts as æ, ö as ø). Other scripts keep their own
// letters in UTF-8. NFKC and case folding as Unicode has them (ICU); accents are dropped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kast::triage {

inline constexpr char kAe = '\xE6';
inline constexpr char kOe = '\xF8';
inline constexpr char kAa = '\xE5';

enum class Glyph : std::uint8_t {
  letter,      // `text` holds what it folds to
  digit,       // likewise
  apostrophe,  // inside a word
  invisible,   // zero width, soft hyphen, combining mark: as if it weren't there
  space,
  line_end,
  stop,         // . ; and their kin in other scripts
  exclamation,  // !
  question,     // ?
  comma,        // , : ( ) dash: a clause may end here
  ellipsis,
  quote_open,
  quote_close,
  quote,   // " says not which
  symbol,  // anything else
  picture  // emoji: a token of its own
};

struct Folded {
  Glyph glyph = Glyph::symbol;
  std::uint8_t length = 0;  // bytes of `text`
  std::uint8_t bytes = 1;   // bytes read of the input
  bool foreign = false;     // a letter that isn't Latin
  bool ring = false;        // U+030A: makes the a before it an å
  bool dots = false;        // U+0308: makes a, o before it æ, ø
  bool stroke = false;      // U+0337, U+0338: makes the o before it an ø
  char text[12] = {};
};

// Reads one code point at `at` (at < text.size()); bytes that are not UTF-8 are symbols.
Folded fold_at(std::string_view text, std::size_t at);

// The Latin letter that a Cyrillic or Greek one is drawn like; 0 when there is none.
char latin_lookalike(char32_t c);

// One code point of well-formed UTF-8; `at` moves past it. U+FFFD for a byte that doesn't fit.
char32_t next_code_point(std::string_view text, std::size_t& at);

}  // namespace kast::triage
