#include "triage/disguise.hpp"

#include "triage/fold.hpp"

namespace kast::triage {
namespace {

bool is_star(char mark) { return mark == '*' || mark == '#'; }

void add_mark(char mark, char one, std::string& out) {
  if (mark == 0) return;
  if (const char letter = drawn_for(mark, one); letter != 0)
    out += letter;
  else if (is_star(mark))
    out += kAnyLetter;
}

}  // namespace

char drawn_for(char c, char one) {
  switch (c) {
    case '0':
      return 'o';
    case '1':
    case '!':
    case '|':
      return one;
    case '3':
    case '\x01':  // €
      return 'e';
    case '4':
    case '@':
      return 'a';
    case '5':
    case '$':
      return 's';
    case '7':
    case '+':
      return 't';
    case '8':
      return 'b';
    case '9':
      return 'g';
    default:
      return 0;
  }
}

void undrawn(std::string_view word, char one, std::string& out) {
  out.clear();
  for (const char c : word) {
    const char letter = drawn_for(c, one);
    out += letter != 0 ? letter : c;
  }
}

void joined(const Tokens& tokens, std::size_t first, std::size_t count, char one, bool marks,
            std::string& out) {
  out.clear();
  for (std::size_t k = 0; k < count; ++k) {
    const auto& t = tokens.list[first + k];
    if (marks) add_mark(k == 0 ? t.lead : t.glue, one, out);
    for (const char c : tokens.word(t)) {
      const char letter = drawn_for(c, one);
      out += letter != 0 ? letter : c;
    }
  }
  if (marks && is_star(tokens.list[first + count - 1].tail)) out += kAnyLetter;
}

bool latin_again(std::string_view word, std::string& out) {
  out.clear();
  for (std::size_t at = 0; at < word.size();) {
    const auto c = static_cast<unsigned char>(word[at]);
    if (c < 0x80 || at + 1 >= word.size() ||
        (static_cast<unsigned char>(word[at + 1]) & 0xC0U) != 0x80U) {
      out += word[at++];
      continue;
    }
    const char latin = latin_lookalike(next_code_point(word, at));
    if (latin == 0) return false;
    out += latin;
  }
  return true;
}

}  // namespace kast::triage
