// Normalised tokens with their place in the original text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "triage/assessment.hpp"

namespace kast::triage {

// Classes of words the engine asks for by name.
enum class WordClass : std::uint8_t {
  filler,
  self_subject,
  other_subject,
  bridge,
  joint,
  negations,
  person,
  nordic
};

constexpr std::uint16_t bit(WordClass c) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(c));
}

enum class Border : std::uint8_t {
  none,
  soft,  // comma, colon, dash, parenthesis, quotation mark, three dots
  hard   // full stop, question or exclamation mark, semicolon, empty line, another part
};

// Where the words come from; all but `own` are held to `prompt`.
enum class Part : std::uint8_t { own, subject, quoted, header, signature };

struct Token {
  std::uint32_t begin = 0;  // bytes of the original
  std::uint32_t end = 0;
  std::uint32_t text = 0;  // in Tokens::folded
  std::uint16_t length = 0;
  std::uint16_t hits = 0;  // literals found in it: hits[first_hit, first_hit + hits)
  std::uint32_t first_hit = 0;
  std::int32_t number = -1;
  std::uint32_t sentence = 0;
  std::uint16_t classes = 0;  // bits of WordClass
  Border before = Border::none;
  Part part = Part::own;
  char glue = 0;           // the one mark between it and the token before, when no space is
  char lead = 0;           // a mark that can stand for a letter directly before it ("$uicide")
  char tail = 0;           // a star directly after it, and then no word
  bool glued = false;      // no space since the token before
  bool mixed = false;      // letters and digits
  bool foreign = false;    // letters of another script
  bool picture = false;    // an emoji
  bool in_quotes = false;  // between quotation marks
  bool known = false;      // the lexicon has it as a word
  bool tag = false;        // stands like an HTML tag or entity: <td, /td, &nbsp
  bool stretched = false;  // a letter three times or more
  bool misspelt = false;   // what was found in it is one letter off

  [[nodiscard]] bool is(WordClass c) const { return (classes & bit(c)) != 0; }
};

struct Sentence {
  bool question = false;
};

// Reused from message to message.
struct Tokens {
  std::string folded;  // " word word word ": one space before and after every token
  std::vector<Token> list;
  std::vector<Sentence> sentences;
  bool quote_open = false;

  void clear();
  [[nodiscard]] std::string_view word(const Token& token) const {
    return std::string_view{folded}.substr(token.text, token.length);
  }
};

// Appends the tokens of text[span] as one part; a hard border stands before it.
void tokenize(std::string_view text, Span span, Part part, Tokens& out);

// The folded words of a lexicon entry, in the same alphabet.
std::string fold_word(std::string_view word);

}  // namespace kast::triage
