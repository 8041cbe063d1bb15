#include "triage/reading.hpp"

#include <algorithm>

#include "triage/disguise.hpp"
#include "triage/fold.hpp"
#include "triage/spelling.hpp"

namespace kast::triage {
namespace {

inline constexpr std::size_t kMostSlips = 32;  // literals one slip away from a word
inline constexpr std::string_view kVowels{"aeiouy\xE5\xF8\xE6"};

}  // namespace

Token& Reading::new_piece() {
  if (count_ == pieces_.size()) count_ = pieces_.size() - 1;
  auto& piece = pieces_[count_++];
  piece = Token{};
  piece.first_hit = static_cast<std::uint32_t>(hits_.size());
  return piece;
}

void Reading::add(Token& piece, std::uint16_t literal, bool misspelt) const {
  hits_.push_back(literal);
  ++piece.hits;
  piece.classes = static_cast<std::uint16_t>(piece.classes | lexicon_.literals[literal].classes);
  piece.misspelt = misspelt;
}

bool Reading::keep(bool found) {
  if (!found) count_ = 0;
  return found;
}

void Reading::give(std::size_t k, Token& token) const {
  token.first_hit = pieces_[k].first_hit;
  token.hits = pieces_[k].hits;
  token.classes = pieces_[k].classes;
  token.misspelt = pieces_[k].misspelt;
  token.known = true;
}

void Reading::collect(Token& piece, std::string_view word) {
  steps_ += word.size();
  const auto& a = lexicon_.automaton;
  auto state = a.step(a.start(), ' ');
  for (std::size_t i = 0; i <= word.size(); ++i) {
    state = a.step(state, i < word.size() ? static_cast<unsigned char>(word[i])
                                          : static_cast<unsigned char>(' '));
    if (!a.ends(state)) continue;
    for (const auto literal : a.literals_at(state)) add(piece, literal, false);
  }
}

bool Reading::exactly(std::string_view word) {
  count_ = 0;
  auto& piece = new_piece();
  collect(piece, word);
  return keep(piece.hits > 0);
}

bool Reading::with_vowels(std::string& word) {
  count_ = 0;
  auto& piece = new_piece();
  const bool open_end = word.back() == kAnyLetter;
  const auto first = word.find(kAnyLetter);
  const auto second = word.find(kAnyLetter, first + 1);
  for (const char a : kVowels) {
    word[first] = a;
    if (second == std::string::npos) {
      collect(piece, word);
      continue;
    }
    for (const char c : kVowels) {
      word[second] = c;
      collect(piece, word);
    }
  }
  const bool found = piece.hits > 0;
  if (found && open_end) collect(piece, std::string_view{word}.substr(0, word.size() - 1));
  return keep(found);
}

bool Reading::unstretched(std::string& word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (word[i] != word[i - 1]) continue;
    const char letter = word[i];
    word.erase(i, 1);
    if (exactly(word)) return true;
    word.insert(i, 1, letter);
  }
  word.erase(std::unique(word.begin(), word.end()), word.end());
  return exactly(word);
}

bool Reading::compound(std::string_view joined, std::size_t first) {
  if (!exactly(joined)) return false;
  auto& piece = pieces_[0];
  const auto begin = hits_.begin() + piece.first_hit;
  const bool of_both = std::any_of(begin, hits_.end(), [&](std::uint16_t id) {
    const auto& l = lexicon_.literals[id];
    return l.text.size() > first && (l.shape == Shape::word || l.shape == Shape::prefix);
  });
  if (of_both) {
    collect(piece, joined.substr(0, first));
    collect(piece, joined.substr(first));
  }
  return keep(of_both);
}

bool Reading::also(std::string_view word, std::string_view other) {
  if (!exactly(other)) return false;
  collect(pieces_[0], word);
  return true;
}

// Every letter is left out in turn; the hash of what is left leads to the literals that lose to the
// same (symmetric deletion). Stems (selvmord*) are looked for at every length on the way.
bool Reading::one_slip(std::string_view word) {
  if (word.size() < 4 || word.size() > 40) return false;
  count_ = 0;
  auto& piece = new_piece();
  auto before = kHashStart;
  for (std::size_t out = 0; out <= word.size(); ++out) {
    steps_ += word.size() - out;
    auto hash = before;
    for (auto i = out + 1; i < word.size(); ++i) {
      hash = hash_step(hash, word[i]);
      if (i + 1 < word.size()) slips(piece, word.substr(0, i + 1), true, hash);
    }
    slips(piece, word, false, hash);
    if (out == word.size()) break;
    before = hash_step(before, word[out]);
    if (out + 1 < word.size()) slips(piece, word.substr(0, out + 1), true, before);
  }
  return keep(piece.hits > 0);
}

void Reading::slips(Token& piece, std::string_view word, bool prefix, std::uint64_t hash) const {
  const auto& table = prefix ? lexicon_.stem_slips : lexicon_.word_slips;
  if (!table.maybe(hash)) return;
  const auto range = table.literals.equal_range(hash);
  for (auto it = range.first; it != range.second; ++it) {
    const std::string_view meant = lexicon_.literals[it->second].text;
    if (piece.hits >= kMostSlips || !plausible_mistake(meant, word)) continue;
    if (prefix && meant.back() != word.back()) continue;  // the stem ends elsewhere: another word
    const auto begin = hits_.begin() + piece.first_hit;
    if (std::find(begin, hits_.end(), it->second) == hits_.end()) add(piece, it->second, true);
  }
}

bool Reading::run_together(std::string_view word) {
  if (word.size() > 60 || !cut(word, 0, 0) || !speaks(word)) return false;
  count_ = 0;
  std::size_t at = 0;
  for (std::size_t k = 0; k < parts_; ++k) {
    collect(new_piece(), word.substr(at, cuts_[k] - at));
    at = cuts_[k];
  }
  return true;
}

// Compounds are cut by nobody; words run together show by their "jeg", "ikke", "want", or, where
// there are but two, by a pronoun or a negation.
bool Reading::speaks(std::string_view word) {
  std::size_t at = 0;
  for (std::size_t k = 0; k < parts_; ++k) {
    count_ = 0;
    const auto kept = hits_.size();
    auto& piece = new_piece();
    collect(piece, word.substr(at, cuts_[k] - at));
    hits_.resize(kept);
    if (piece.is(WordClass::joint)) return true;
    if (parts_ == 2 && (piece.is(WordClass::self_subject) || piece.is(WordClass::other_subject) ||
                        piece.is(WordClass::negations) || piece.is(WordClass::nordic)))
      return true;
    at = cuts_[k];
  }
  return false;
}

bool Reading::cut(std::string_view word, std::size_t from, std::size_t depth) {
  if (from == 0) dead_ = 0;
  if (from == word.size()) {
    parts_ = depth;
    return depth > 1;
  }
  if (depth == cuts_.size() || ((dead_ >> from) & 1U) != 0) return false;
  const auto& a = lexicon_.automaton;
  std::array<std::size_t, 24> ends{};
  std::size_t found = 0;
  auto state = a.step(a.start(), ' ');
  for (auto i = from; i < word.size() && i - from < 20; ++i) {
    ++steps_;
    state = a.step(state, static_cast<unsigned char>(word[i]));
    if (i - from < 1 && word.size() - from > 2 && word[i] != kAa && word[i] != 'i') continue;
    const auto close = a.step(state, ' ');
    if (a.ends(close) && whole_word(close, i + 1 - from)) ends[found++] = i + 1;
  }
  while (found > 0) {  // the longest first
    cuts_[depth] = ends[--found];
    if (cut(word, ends[found], depth + 1)) return true;
  }
  dead_ |= std::uint64_t{1} << from;
  return false;
}

bool Reading::whole_word(std::uint16_t state, std::size_t length) const {
  const auto list = lexicon_.automaton.literals_at(state);
  return std::any_of(list.begin(), list.end(), [&](std::uint16_t id) {
    const auto& l = lexicon_.literals[id];
    return l.shape == Shape::word && l.text.size() == length;
  });
}

}  // namespace kast::triage
