#include "triage/fold.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

namespace kast::triage {
namespace {

void append_utf8(Folded& out, char32_t c) {
  std::uint8_t at = out.length;
  auto put = [&](char32_t byte) {
    if (at < sizeof out.text) out.text[at++] = static_cast<char>(byte);
  };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0U | (c >> 6U));
    put(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    put(0xE0U | (c >> 12U));
    put(0x80U | ((c >> 6U) & 0x3FU));
    put(0x80U | (c & 0x3FU));
  } else {
    put(0xF0U | (c >> 18U));
    put(0x80U | ((c >> 12U) & 0x3FU));
    put(0x80U | ((c >> 6U) & 0x3FU));
    put(0x80U | (c & 0x3FU));
  }
  out.length = at;
}

void append(Folded& out, std::string_view letters) {
  for (const char c : letters) {
    if (out.length < sizeof out.text) out.text[out.length++] = c;
  }
}

// Latin letters that have no decomposition, or one that is not the house's.
std::string_view own_fold(char32_t c) {
  switch (c) {
    case 0xE6:
    case 0xE4:
    case 0x1FD:
      return "\xE6";
    case 0xF8:
    case 0xF6:
    case 0x1FF:
    case 0x151:
      return "\xF8";
    case 0xE5:
      return "\xE5";
    case 0xDF:
      return "ss";
    case 0xFE:
      return "th";
    case 0xF0:
    case 0x111:
      return "d";
    case 0x142:
      return "l";
    case 0x131:
      return "i";
    case 0x153:
      return "\xF8";
    case 0x127:
      return "h";
    default:
      return {};
  }
}

Glyph punctuation(char32_t c) {
  switch (c) {
    case 0x27:
    case 0x60:
    case 0xB4:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0x2BC:
      return Glyph::apostrophe;
    case 0xAB:
    case 0x201C:
    case 0x201E:
    case 0x2039:
      return Glyph::quote_open;
    case 0xBB:
    case 0x201D:
    case 0x203A:
      return Glyph::quote_close;
    case 0x22:
    case 0x2033:
      return Glyph::quote;
    case 0x2026:
      return Glyph::ellipsis;
    case 0x2E:
    case 0x3B:
    case 0x3002:
    case 0x6D4:
    case 0x964:
      return Glyph::stop;
    case 0x21:
    case 0xA1:
    case 0xFF01:
      return Glyph::exclamation;
    case 0x3F:
    case 0xBF:
    case 0x61F:
    case 0xFF1F:
      return Glyph::question;
    case 0x2C:
    case 0x3A:
    case 0x28:
    case 0x29:
    case 0x2013:
    case 0x2014:
    case 0x60C:
    case 0x3001:
      return Glyph::comma;
    case 0x0A:
    case 0x0D:
    case 0x85:
    case 0x2028:
    case 0x2029:
      return Glyph::line_end;
    default:
      return Glyph::symbol;
  }
}

bool is_picture(char32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50;
}

bool is_invisible(char32_t c) {
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_FORMAT_CHAR || type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
         c == 0x3164 || c == 0x115F || c == 0x1160 || c == 0xFFA0 || c == 0x2800 ||
         (c >= 0x1F3FB && c <= 0x1F3FF);
}

void fold_letter(Folded& out, char32_t c) {
  const auto lower =
      static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
  if (const auto own = own_fold(lower); !own.empty()) return append(out, own);
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* nfkd = unorm2_getNFKDInstance(&error);
  UChar units[24];
  const auto count =
      U_FAILURE(error) != 0
          ? -1
          : unorm2_getDecomposition(nfkd, static_cast<UChar32>(lower), units, 24, &error);
  if (count < 0 || U_FAILURE(error) != 0) {
    out.foreign = lower >= 0x250;
    return append_utf8(out, lower);
  }
  for (std::int32_t i = 0; i < count;) {
    UChar32 part = 0;
    U16_NEXT(units, i, count, part);
    if (u_charType(part) == U_NON_SPACING_MARK) continue;
    part = u_foldCase(part, U_FOLD_CASE_DEFAULT);
    const auto p = static_cast<char32_t>(part);
    if (const auto own = own_fold(p); !own.empty()) {
      append(out, own);
    } else if (u_isalnum(part) != 0) {
      out.foreign = out.foreign || p >= 0x250;
      append_utf8(out, p);
    }
  }
}

void classify(Folded& out, char32_t c) {
  out.ring = c == 0x30A;
  out.dots = c == 0x308;
  out.stroke = c == 0x337 || c == 0x338;
  if (is_invisible(c)) {
    out.glyph = Glyph::invisible;
  } else if (const auto mark = punctuation(c); mark != Glyph::symbol) {
    out.glyph = mark;
  } else if (is_picture(c) && u_isalpha(static_cast<UChar32>(c)) == 0) {
    out.glyph = Glyph::picture;
    append_utf8(out, c);
  } else if (u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 ||
             u_iscntrl(static_cast<UChar32>(c)) != 0) {
    out.glyph = Glyph::space;
  } else if (u_charDigitValue(static_cast<UChar32>(c)) >= 0) {
    out.glyph = Glyph::digit;
    append_utf8(out, U'0' + static_cast<char32_t>(u_charDigitValue(static_cast<UChar32>(c))));
  } else {
    const auto type = u_charType(static_cast<UChar32>(c));
    const bool letter = u_isalpha(static_cast<UChar32>(c)) != 0 ||
                        type == U_COMBINING_SPACING_MARK || (c >= 0x2100 && c < 0x2200) ||
                        (c >= 0x24B6 && c <= 0x24E9);
    if (!letter) return;
    fold_letter(out, c);
    out.glyph = out.length > 0 ? Glyph::letter : Glyph::symbol;
  }
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto* bytes = text.data();
  UChar32 c = 0;
  auto i = static_cast<std::int32_t>(0);
  const auto left = text.size() - at < 4 ? text.size() - at : 4;
  U8_NEXT(bytes + at, i, static_cast<std::int32_t>(left), c);
  at += static_cast<std::size_t>(i);
  return c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
}

Folded fold_at(std::string_view text, std::size_t at) {
  Folded out;
  std::size_t end = at;
  const char32_t c = next_code_point(text, end);
  out.bytes = static_cast<std::uint8_t>(end - at);
  classify(out, c);
  return out;
}

char latin_lookalike(char32_t c) {
  switch (c) {
    case 0x430:
    case 0x3B1:
      return 'a';
    case 0x432:
      return 'b';
    case 0x441:
    case 0x3F2:
      return 'c';
    case 0x501:
      return 'd';
    case 0x435:
    case 0x451:
    case 0x3B5:
      return 'e';
    case 0x4BB:
    case 0x43D:
      return 'h';
    case 0x456:
    case 0x457:
    case 0x3B9:
      return 'i';
    case 0x458:
      return 'j';
    case 0x43A:
    case 0x3BA:
      return 'k';
    case 0x4CF:
      return 'l';
    case 0x43C:
      return 'm';
    case 0x3B7:
    case 0x578:
      return 'n';
    case 0x43E:
    case 0x3BF:
    case 0x3C3:
    case 0x585:
      return 'o';
    case 0x440:
    case 0x3C1:
      return 'p';
    case 0x51B:
      return 'q';
    case 0x433:
      return 'r';
    case 0x455:
      return 's';
    case 0x442:
    case 0x3C4:
      return 't';
    case 0x57D:
    case 0x3C5:
      return 'u';
    case 0x3BD:
    case 0x475:
      return 'v';
    case 0x51D:
    case 0x3C9:
      return 'w';
    case 0x445:
    case 0x3C7:
      return 'x';
    case 0x443:
    case 0x3B3:
      return 'y';
    default:
      return 0;
  }
}

}  // namespace kast::triage
