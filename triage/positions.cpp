#include "triage/positions.hpp"

namespace kast::triage {

// Every mark of every word of the stretch; mark(where, token's bit).
template <class Mark>
void Positions::each(Mark mark) {
  for (auto t = begin_; t < end_; ++t) {
    const auto& token = (*tokens_)[t];
    const auto here = std::uint64_t{1} << (t - begin_);
    for (std::uint32_t h = 0; h < token.hits; ++h) {
      const auto& literal = lexicon_->literals[(*hits_)[token.first_hit + h]];
      for (auto m = literal.mark_begin; m < literal.mark_end; ++m)
        mark(marks_[lexicon_->marks[m]], here);
    }
  }
}

void Positions::note(const CompiledLexicon& lexicon, const std::vector<Token>& tokens,
                     const std::vector<std::uint16_t>& hits, Stretch stretch) {
  clear();
  if (marks_.size() < lexicon.mark_count) marks_.resize(lexicon.mark_count);
  lexicon_ = &lexicon;
  tokens_ = &tokens;
  hits_ = &hits;
  begin_ = stretch.first;
  end_ = stretch.last + 1;
  each([](std::uint64_t& bits, std::uint64_t here) { bits |= here; });
}

void Positions::clear() {
  each([](std::uint64_t& bits, std::uint64_t) { bits = 0; });
  end_ = begin_;
}

}  // namespace kast::triage
