// How a word that the scan did not know may be meant: the lexicon is asked for it as it stands,
// with one slip, with vowels for stars, or as words run together. What is found are pieces: tokens
// that hold nothing but what the lexicon knows about them.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "triage/compiled.hpp"
#include "triage/tokens.hpp"

namespace kast::triage {

class Reading {
 public:
  // Literals found are added to `hits`.
  Reading(const CompiledLexicon& lexicon, std::vector<std::uint16_t>& hits)
      : lexicon_(lexicon), hits_(hits) {}

  // Each true when the word can be read so; then the pieces are what it is.
  bool exactly(std::string_view word);
  // One letter left out, put in, exchanged or swapped, as fingers do (triage/spelling).
  bool one_slip(std::string_view word);
  // kAnyLetter stands for a vowel, at most twice; every vowel that makes a word counts. Where it
  // stands last, what the word is without it stays ("send*").
  bool with_vowels(std::string& word);
  // Some letters stand twice that were stretched; each may be meant once.
  bool unstretched(std::string& word);
  // Words run together, all of them known ("jegvil", "orkerikkeleve", "tarhan").
  bool run_together(std::string_view word);

  // Two words written apart that are one ("selvmords tanker"); what each is alone stays. `first`:
  // letters of the first.
  bool compound(std::string_view joined, std::size_t first);
  // The word, and another it may stand for, both known.
  bool also(std::string_view word, std::string_view other);

  // Takes hits, classes and spelling over from piece k.
  void give(std::size_t k, Token& token) const;
  [[nodiscard]] std::size_t count() const { return count_; }
  // Letters read so far: what the readings cost.
  [[nodiscard]] std::uint64_t steps() const { return steps_; }

 private:
  Token& new_piece();
  void add(Token& piece, std::uint16_t literal, bool misspelt) const;
  void collect(Token& piece, std::string_view word);
  bool keep(bool found);

  void slips(Token& piece, std::string_view word, bool prefix, std::uint64_t hash) const;
  bool cut(std::string_view word, std::size_t from, std::size_t depth);
  [[nodiscard]] bool whole_word(std::uint16_t state, std::size_t length) const;
  bool speaks(std::string_view word);

  const CompiledLexicon& lexicon_;
  std::vector<std::uint16_t>& hits_;
  std::array<Token, 24> pieces_{};
  std::size_t count_ = 0;
  std::array<std::size_t, 24> cuts_{};
  std::size_t parts_ = 0;
  std::uint64_t steps_ = 0;
  std::uint64_t dead_ = 0;  // bit n: no way to cut the word from letter n on
};

}  // namespace kast::triage
