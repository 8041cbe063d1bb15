// Where the words of each slot stand in a stretch of at most 64 tokens, one bit a token, so that a
// form whose words are not there, or not near, is passed over without looking at a token.
#pragma once

#include <cstdint>
#include <vector>

#include "triage/compiled.hpp"
#include "triage/tokens.hpp"

namespace kast::triage {

// Tokens [first, last].
struct Stretch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

class Positions {
 public:
  static constexpr std::uint32_t kWidth = 64;

  // Forgets the stretch before and notes this one, at most kWidth long. Tokens and hits must stay
  // as they are until the next call.
  void note(const CompiledLexicon& lexicon, const std::vector<Token>& tokens,
            const std::vector<std::uint16_t>& hits, Stretch stretch);
  // After the last stretch; what is left behind would be taken for words of the next message.
  void clear();

  [[nodiscard]] bool covers(Stretch s) const { return s.first >= begin_ && s.last < end_; }
  // Something is noted at this mark, at one of these tokens.
  [[nodiscard]] bool has(std::uint16_t mark, std::uint64_t tokens) const {
    return (marks_[mark] & tokens) != 0;
  }
  // Bit n: token begin() + n belongs to the slot.
  [[nodiscard]] std::uint64_t of(const CompiledLexicon& lexicon, SlotId slot) const {
    auto bits = marks_[slot];
    for (auto i = lexicon.everyday_begin[slot]; i < lexicon.everyday_begin[slot + 1U]; ++i)
      bits |= marks_[lexicon.everyday[i]];
    return bits;
  }
  // The bits of tokens that are covered.
  [[nodiscard]] std::uint64_t range(Stretch s) const {
    return (~std::uint64_t{0} >> (kWidth - 1U - (s.last - s.first))) << (s.first - begin_);
  }
  [[nodiscard]] std::uint32_t begin() const { return begin_; }

 private:
  template <class Mark>
  void each(Mark mark);

  std::vector<std::uint64_t> marks_;  // all 0 between messages
  const CompiledLexicon* lexicon_ = nullptr;
  const std::vector<Token>* tokens_ = nullptr;
  const std::vector<std::uint16_t>* hits_ = nullptr;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
};

}  // namespace kast::triage
