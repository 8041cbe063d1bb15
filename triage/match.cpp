// Forms against tokens. A form is tried only at the words its search starts from, and only where
// its other words stand within reach; the work a token can cause is bounded by the lexicon, so the
// whole is linear.
#include <algorithm>
#include <span>

#include "triage/buffers.hpp"
#include "triage/fit.hpp"

namespace kast::triage {
namespace {

class Matcher {
 public:
  Matcher(const CompiledLexicon& lexicon, Workspace::Buffers& b)
      : lexicon_(lexicon),
        b_(b),
        tokens_(b.tokens.list),
        fitter_(lexicon, b.tokens.list, b.hits, b.positions) {}
  Matcher(const Matcher&) = delete;
  Matcher& operator=(const Matcher&) = delete;
  ~Matcher() {
    b_.positions.clear();
    b_.steps_taken += fitter_.steps();
  }

  void run() {
    b_.matches.clear();
    b_.last_match.assign(lexicon_.families.size(), 0);
    find_sentences();
    const auto& all = b_.stretches;
    for (std::size_t i = 0; i < all.size();) {
      auto next = i + 1;
      while (next < all.size() && all[next].last - all[i].first < Positions::kWidth) ++next;
      if (all[i].last - all[i].first < Positions::kWidth)
        sentences(std::span{all}.subspan(i, next - i));
      else
        long_sentence(all[i]);
      i = next;
    }
  }

 private:
  void find_sentences() {
    b_.stretches.clear();
    for (std::uint32_t t = 0; t < tokens_.size(); ++t) {
      if (t == 0 || tokens_[t].before == Border::hard) b_.stretches.push_back({t, t});
      b_.stretches.back().last = t;
    }
  }

  // As many whole sentences as positions can be noted at once.
  void sentences(std::span<const Stretch> some) {
    b_.positions.note(lexicon_, tokens_, b_.hits, {some.front().first, some.back().last});
    for (const auto& sentence : some) {
      sentence_bits_ = b_.positions.range(sentence);
      for (auto t = sentence.first; t <= sentence.last; ++t) start_at(t, sentence);
    }
  }

  // In steps of half the width, with a quarter noted on either side.
  void long_sentence(Stretch sentence) {
    static constexpr auto kStep = Positions::kWidth / 2;
    static constexpr auto kSide = Positions::kWidth / 4;
    sentence_bits_ = ~std::uint64_t{0};
    for (auto at = sentence.first; at <= sentence.last; at += kStep) {
      const auto next = std::min(at + kStep, sentence.last + 1);
      b_.positions.note(
          lexicon_, tokens_, b_.hits,
          {at - std::min(kSide, at - sentence.first), std::min(next + kSide - 1, sentence.last)});
      for (auto t = at; t < next; ++t) start_at(t, sentence);
    }
  }

  void start_at(std::uint32_t t, Stretch sentence) {
    const auto& token = tokens_[t];
    for (std::uint32_t h = 0; h < token.hits; ++h) {
      const auto& literal = lexicon_.literals[b_.hits[token.first_hit + h]];
      for (auto f = literal.form_begin; f < literal.form_end; ++f) {
        const auto& start = lexicon_.literal_forms[f];
        ++b_.steps_taken;
        if (!b_.positions.has(start.key, sentence_bits_) || !in_reach(start, t, sentence)) continue;
        const auto& form = lexicon_.forms[start.form];
        if (fitter_.stands(form, t, sentence)) add(form);
      }
    }
  }

  // The form's rarest other words stand near enough; where that is not noted, they may.
  [[nodiscard]] bool in_reach(const FormStart& start, std::uint32_t t, Stretch sentence) const {
    const Stretch reach{t - std::min<std::uint32_t>(start.before, t - sentence.first),
                        std::min(sentence.last, t + start.after)};
    if (!b_.positions.covers(reach)) return true;
    const auto range = b_.positions.range(reach);
    for (const auto slot : start.needs) {
      if (slot == kNoSlot) break;
      if ((b_.positions.of(lexicon_, slot) & range) == 0) return false;
    }
    return true;
  }

  // Overlapping finds of one family are one, the longest.
  void add(const Form& form) {
    auto& last = b_.last_match[form.family];
    if (last != 0 && extends(b_.matches[last - 1], form)) return;
    const auto found = fitter_.found();
    Match made;
    made.family = form.family;
    made.first = found.first;
    made.last = found.last;
    made.unordered = form.window > 0;
    if (made.unordered) predicates(form, made);
    made.misspelt = fitter_.misspelt();
    made.negated_inside = form.negated_inside;
    made.level = lexicon_.families[form.family].level;
    b_.matches.push_back(made);
    last = static_cast<std::uint32_t>(b_.matches.size());
  }

  bool extends(Match& before, const Form& form) const {
    const auto found = fitter_.found();
    if (before.last < found.first || found.first < before.first) return false;
    before.last = std::max(before.last, found.last);
    before.misspelt = before.misspelt && fitter_.misspelt();
    before.negated_inside = before.negated_inside || form.negated_inside;
    return true;
  }

  // The words of a row without order at which a denial is read.
  void predicates(const Form& form, Match& made) const {
    for (std::uint8_t k = 0; k < form.count && made.word_count < made.words.size(); ++k) {
      const auto& e = lexicon_.elements[form.first + k];
      if (e.tied || e.ask != Ask::slot) continue;
      const auto& token = tokens_[fitter_.place_of(k)];
      if (token.is(WordClass::self_subject) || token.is(WordClass::other_subject)) continue;
      made.words[made.word_count++] = fitter_.place_of(k);
    }
  }

  const CompiledLexicon& lexicon_;
  Workspace::Buffers& b_;
  const std::vector<Token>& tokens_;
  Fitter fitter_;
  std::uint64_t sentence_bits_ = 0;
};

}  // namespace

void match_forms(const CompiledLexicon& lexicon, Workspace::Buffers& b) {
  Matcher(lexicon, b).run();
}

}  // namespace kast::triage
