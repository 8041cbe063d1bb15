// Forms against tokens: from the anchor outwards, gaps and fillers between, never across a hard
// border. The work a token can cause is bounded by the lexicon, so the whole is linear.
#include <algorithm>

#include "triage/buffers.hpp"

namespace kast::triage {
namespace {

inline constexpr int kFillers = 2;  // "bare", "jo", "really" may stand anywhere, so many
inline constexpr std::uint32_t kSameRule = 24;  // full-level hits of one family; more say no more

class Matcher {
 public:
  Matcher(const CompiledLexicon& lexicon, Workspace::Buffers& b)
      : lexicon_(lexicon), b_(b), tokens_(b.tokens.list) {}

  void run() {
    b_.matches.clear();
    b_.last_match.assign(lexicon_.families.size(), 0);
    const auto count = static_cast<std::uint32_t>(tokens_.size());
    for (std::uint32_t t = 0; t < count; ++t) {
      const auto& token = tokens_[t];
      for (std::uint32_t h = 0; h < token.hits; ++h) {
        const auto& literal = lexicon_.literals[b_.hits[token.first_hit + h].literal];
        for (auto f = literal.form_begin; f < literal.form_end; ++f)
          try_form(lexicon_.forms[lexicon_.literal_forms[f]], t);
      }
    }
  }

 private:
  void try_form(const Form& form, std::uint32_t anchor) {
    form_ = lexicon_.elements.data() + form.first;
    count_ = form.count;
    taken_ = 1;
    misspelt_ = exact_letters_ = misspelt_letters_ = 0;
    if (!accept(anchor, form_[form.anchor].slot)) return;
    if (!backward(form.anchor, anchor)) return;
    if (!forward(form.anchor, anchor)) return;
    if (!sure()) return;
    add(form.family);
  }

  // The token is of the slot; keeps count of words that are one letter off.
  bool accept(std::uint32_t token, SlotId slot) {
    const auto& t = tokens_[token];
    bool misspelt = false;
    for (std::uint32_t i = 0; i < t.hits; ++i) {
      const auto& hit = b_.hits[t.first_hit + i];
      if (!lexicon_.in_slot(hit.literal, slot)) continue;
      if (!hit.misspelt) {
        exact_letters_ += t.length;
        return true;
      }
      misspelt = true;
    }
    if (misspelt) {
      ++misspelt_;
      misspelt_letters_ += t.length;
    }
    return misspelt;
  }

  // One misspelt word a form, and only where the rest, or the word's length, leaves no doubt.
  [[nodiscard]] bool sure() const {
    if (misspelt_ == 0) return true;
    if (misspelt_ > 1) return false;
    return misspelt_letters_ >= 7 || (misspelt_letters_ >= 4 && exact_letters_ >= 4) ||
           (misspelt_letters_ >= 3 && exact_letters_ >= 8);
  }

  // Can `to` follow `from` directly, given the gap of the element at `to`?
  // Calls take(q) for each allowed position, nearest first, until one succeeds.
  template <class Take>
  bool reach_forward(std::uint32_t from, int gap, Take take) {
    int fillers = 0;
    int others = 0;
    for (auto q = from + 1; q < tokens_.size(); ++q) {
      const auto border = tokens_[q].before;
      if (border == Border::hard || (border == Border::soft && gap == 0)) return false;
      if (take(q)) return true;
      if (!skip(q, gap, fillers, others)) return false;
    }
    return false;
  }

  template <class Take>
  bool reach_backward(std::uint32_t from, int gap, Take take) {
    int fillers = 0;
    int others = 0;
    for (auto q = from; q > 0; --q) {
      const auto border = tokens_[q].before;
      if (border == Border::hard || (border == Border::soft && gap == 0)) return false;
      if (take(q - 1)) return true;
      if (!skip(q - 1, gap, fillers, others)) return false;
    }
    return false;
  }

  bool skip(std::uint32_t q, int gap, int& fillers, int& others) {
    if (others < gap) {
      ++others;
      return true;
    }
    return ++fillers <= kFillers && (has_slot(lexicon_, b_, q, lexicon_.filler) ||
                                     has_slot(lexicon_, b_, q, lexicon_.self_subject));
  }

  // Restores the counts when the rest fails.
  template <class Rest>
  bool attempt(std::uint32_t q, SlotId slot, Rest rest) {
    const auto saved = std::array{misspelt_, exact_letters_, misspelt_letters_};
    if (accept(q, slot) && rest()) return true;
    misspelt_ = saved[0];
    exact_letters_ = saved[1];
    misspelt_letters_ = saved[2];
    return false;
  }

  bool forward(std::uint8_t k, std::uint32_t at) {
    if (k + 1 == count_) {
      last_ = at;
      return true;
    }
    const auto next = static_cast<std::uint8_t>(k + 1);
    const auto& e = form_[next];
    const auto followed = at + 1 < tokens_.size() && tokens_[at + 1].before != Border::hard;
    switch (e.ask) {
      case Ask::clause_end:
        return (at + 1 == tokens_.size() || tokens_[at + 1].before != Border::none) &&
               forward(next, at);
      case Ask::not_after:
        return !(followed && has_slot(lexicon_, b_, at + 1, e.slot)) && forward(next, at);
      case Ask::number:
        return reach_forward(at, e.gap,
                             [&](std::uint32_t q) { return is_number(q, e) && forward(next, q); });
      default:
        break;
    }
    if (reach_forward(at, e.gap, [&](std::uint32_t q) {
          return attempt(q, e.slot, [&] { return forward(next, q); });
        }))
      return true;
    return e.optional && forward(next, at);
  }

  bool backward(std::uint8_t k, std::uint32_t at) {
    if (k == 0) {
      first_ = at;
      return true;
    }
    const auto next = static_cast<std::uint8_t>(k - 1);
    const auto& e = form_[next];
    const auto gap = form_[k].gap;
    switch (e.ask) {
      case Ask::clause_begin:
        return (at == 0 || tokens_[at].before != Border::none) && backward(next, at);
      case Ask::not_before:
        return !(at > 0 && tokens_[at].before != Border::hard &&
                 has_slot(lexicon_, b_, at - 1, e.slot)) &&
               backward(next, at);
      case Ask::number:
        return reach_backward(
            at, gap, [&](std::uint32_t q) { return is_number(q, e) && backward(next, q); });
      default:
        break;
    }
    if (reach_backward(at, gap, [&](std::uint32_t q) {
          return attempt(q, e.slot, [&] { return backward(next, q); });
        }))
      return true;
    return e.optional && backward(next, at);
  }

  [[nodiscard]] bool is_number(std::uint32_t q, const Element& e) const {
    return tokens_[q].number >= e.low && tokens_[q].number <= e.high;
  }

  // Overlapping finds of one family are one, the longest.
  void add(std::uint16_t family) {
    auto& last = b_.last_match[family];
    if (last != 0) {
      auto& before = b_.matches[last - 1];
      if (before.last >= first_ && first_ >= before.first) {
        if (last_ > before.last) before.last = last_;
        before.misspelt = before.misspelt && misspelt_ > 0;
        return;
      }
    }
    Match made;
    made.family = family;
    made.first = first_;
    made.last = last_;
    made.misspelt = misspelt_ > 0;
    made.level = lexicon_.families[family].level;
    b_.matches.push_back(made);
    last = static_cast<std::uint32_t>(b_.matches.size());
  }

  const CompiledLexicon& lexicon_;
  Workspace::Buffers& b_;
  const std::vector<Token>& tokens_;
  const Element* form_ = nullptr;
  std::uint8_t count_ = 0;
  int taken_ = 0;
  int misspelt_ = 0;
  int exact_letters_ = 0;
  int misspelt_letters_ = 0;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
};

}  // namespace

void match_forms(const CompiledLexicon& lexicon, Workspace::Buffers& b) {
  Matcher(lexicon, b).run();
}

}  // namespace kast::triage
