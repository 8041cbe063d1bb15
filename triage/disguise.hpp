// Letters in disguise: what digits, marks and letters of other scripts are drawn for, and how a
// stretched word is written when it is not. Pure text; the lexicon is asked in triage/reading.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "triage/tokens.hpp"

namespace kast::triage {

inline constexpr char kAnyLetter = '?';  // a star: some vowel

// The letter a digit or mark is drawn for; 0 for none. `one` is what 1, ! and | stand for (i or l).
char drawn_for(char c, char one);

// The word with its digits and marks as letters.
void undrawn(std::string_view word, char one, std::string& out);

// The tokens run together as one word; with `marks` also what stands between and around them.
void joined(const Tokens& tokens, std::size_t first, std::size_t count, char one, bool marks,
            std::string& out);

// Cyrillic and Greek letters that look Latin; false when some letter has no look-alike.
bool latin_again(std::string_view word, std::string& out);

}  // namespace kast::triage
