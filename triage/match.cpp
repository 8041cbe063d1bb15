// Forms against tokens: from the anchor outwards, gaps and fillers between, never across a hard
// border. The work a token can cause is bounded by the lexicon, so the whole is linear.
#include <algorithm>
#include <array>

#include "triage/buffers.hpp"

namespace kast::triage {
namespace {

inline constexpr std::uint32_t kBeside = 2;  // how far beside an unordered form its !words count
inline constexpr int kFillers = 2;           // "bare", "jo", "really" may stand anywhere, so many

class Matcher {
 public:
  Matcher(const CompiledLexicon& lexicon, Workspace::Buffers& b)
      : lexicon_(lexicon), b_(b), tokens_(b.tokens.list) {}

  void run() {
    b_.matches.clear();
    b_.last_match.assign(lexicon_.families.size(), 0);
    const auto count = static_cast<std::uint32_t>(tokens_.size());
    for (std::uint32_t begin = 0; begin < count;) {
      auto end = begin + 1;
      while (end < count && tokens_[end].before != Border::hard) ++end;
      sentence(begin, end);
      begin = end;
    }
  }

 private:
  // A long sentence is taken in stretches; a form reaches at most into the neighbouring ones.
  static constexpr std::uint32_t kStretch = 64;

  void sentence(std::uint32_t begin, std::uint32_t end) {
    const auto stretches = (end - begin + kStretch - 1) / kStretch;
    if (b_.stretch_bits.size() < stretches) b_.stretch_bits.resize(stretches);
    for (std::uint32_t s = 0; s < stretches; ++s) {
      auto& bits = b_.stretch_bits[s];
      bits.clear();
      const auto from = begin + s * kStretch;
      for (auto t = from; t < std::min(from + kStretch, end); ++t) {
        for (std::uint32_t h = 0; h < tokens_[t].hits; ++h)
          bits.add(lexicon_.literal_bits[b_.hits[tokens_[t].first_hit + h].literal]);
      }
    }
    for (std::uint32_t s = 0; s < stretches; ++s) {
      SlotBits around = b_.stretch_bits[s];
      if (s > 0) around.add(b_.stretch_bits[s - 1]);
      if (s + 1 < stretches) around.add(b_.stretch_bits[s + 1]);
      const auto from = begin + s * kStretch;
      for (auto t = from; t < std::min(from + kStretch, end); ++t) start_at(t, around);
    }
  }

  void start_at(std::uint32_t t, const SlotBits& near) {
    const auto& token = tokens_[t];
    for (std::uint32_t h = 0; h < token.hits; ++h) {
      const auto hit = b_.hits[token.first_hit + h];
      const auto& literal = lexicon_.literals[hit.literal];
      for (auto f = literal.form_begin; f < literal.form_end; ++f) {
        const auto& start = lexicon_.literal_forms[f];
        if (near.has(start.needs[0]) && near.has(start.needs[1]) && near.has(start.needs[2]))
          try_form(lexicon_.forms[start.form], t, hit.misspelt);
      }
    }
  }

  void try_form(const Form& form, std::uint32_t anchor, bool misspelt) {
    form_ = lexicon_.elements.data() + form.first;
    count_ = form.count;
    misspelt_ = exact_letters_ = misspelt_letters_ = exact_words_ = 0;
    if (misspelt) {  // the anchor is known to fit: its literal led here
      misspelt_ = 1;
      misspelt_letters_ = tokens_[anchor].length;
    } else {
      exact_words_ = 1;
      exact_letters_ = tokens_[anchor].length;
    }
    if (form.window > 0) {
      if (!unordered(form, anchor)) return;
    } else {
      if (!backward(form.anchor, anchor)) return;
      if (!forward(form.anchor, anchor)) return;
    }
    if (!sure()) return;
    add(form);
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
        ++exact_words_;
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

  // Misspelt words count only where the rest, or their length, leaves no doubt.
  [[nodiscard]] bool sure() const {
    if (misspelt_ == 0) return true;
    if (misspelt_ > 2) return false;
    if (misspelt_ == 2) return exact_words_ >= 1 && exact_letters_ >= 3 && misspelt_letters_ >= 10;
    if (exact_words_ == 0) return misspelt_letters_ >= 8;
    if (misspelt_letters_ >= 6) return exact_letters_ >= 3;
    if (misspelt_letters_ >= 4) return exact_letters_ >= 5 || exact_words_ >= 2;
    return exact_words_ >= 2 && exact_letters_ >= 8;
  }

  // All elements in any order within the window around the anchor; each takes the nearest token
  // that no other has.
  bool unordered(const Form& form, std::uint32_t anchor) {
    const auto [low, high] = around(anchor, form.window);
    first_ = last_ = anchor;
    taken_ = 0;
    if (!group(form.anchor, anchor, anchor, high)) return false;
    for (std::uint8_t k = 0; k < count_; ++k) {
      const auto& e = form_[k];
      if (k == form.anchor || e.tied || e.ask == Ask::absent) continue;
      if (!place(k, anchor, low, high, form.window)) return false;
    }
    for (std::uint8_t k = 0; k < count_; ++k) {
      if (form_[k].ask != Ask::absent) continue;
      const auto from = first_ > low + kBeside ? first_ - kBeside : low;
      for (auto t = from; t <= std::min(high, last_ + kBeside); ++t) {
        if (has_slot(lexicon_, b_, t, form_[k].slot)) return false;
      }
    }
    return true;
  }

  // The tokens of the anchor's sentence at most `reach` away.
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> around(std::uint32_t anchor,
                                                               std::uint32_t reach) const {
    auto low = anchor;
    while (anchor - low < reach && low > 0 && tokens_[low].before != Border::hard) --low;
    auto high = anchor;
    while (high - anchor < reach && high + 1 < tokens_.size() &&
           tokens_[high + 1].before != Border::hard)
      ++high;
    return {low, high};
  }

  bool place(std::uint8_t k, std::uint32_t anchor, std::uint32_t low, std::uint32_t high,
             std::uint32_t window) {
    for (std::uint32_t d = 1; d <= window; ++d) {
      if (anchor + d <= high && fits(anchor + d, window) && group(k, anchor + d, low, high))
        return true;
      if (anchor >= low + d && fits(anchor - d, window) && group(k, anchor - d, low, high))
        return true;
    }
    return false;
  }

  [[nodiscard]] bool fits(std::uint32_t q, std::uint32_t window) const {
    return std::max(last_, q) - std::min(first_, q) <= window;
  }

  // Element k at q, and those tied to it right after.
  bool group(std::uint8_t k, std::uint32_t q, std::uint32_t low, std::uint32_t high) {
    const auto saved = std::array{misspelt_, exact_letters_, misspelt_letters_, exact_words_};
    const auto taken = taken_;
    auto last = q;
    for (auto at = k;; last = last + 1) {
      if (last > high || last < low || is_taken(last) || !element(at, last)) {
        misspelt_ = saved[0];
        exact_letters_ = saved[1];
        misspelt_letters_ = saved[2];
        exact_words_ = saved[3];
        taken_ = taken;
        return false;
      }
      if (taken_ < kMostTaken) taken_tokens_[taken_++] = last;
      if (++at >= count_ || !form_[at].tied) break;
    }
    place_of_[k] = q;
    first_ = std::min(first_, q);
    last_ = std::max(last_, last);
    return true;
  }

  bool element(std::uint8_t k, std::uint32_t q) {
    const auto& e = form_[k];
    return e.ask == Ask::number ? is_number(q, e) : accept(q, e.slot);
  }

  [[nodiscard]] bool is_taken(std::uint32_t q) const {
    const auto end = taken_tokens_.begin() + static_cast<std::ptrdiff_t>(taken_);
    return std::find(taken_tokens_.begin(), end, q) != end;
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
    return ++fillers <= kFillers && (is_of(lexicon_, b_, q, WordClass::filler) ||
                                     is_of(lexicon_, b_, q, WordClass::self_subject));
  }

  // Restores the counts when the rest fails.
  template <class Rest>
  bool attempt(std::uint32_t q, SlotId slot, Rest rest) {
    const auto saved = std::array{misspelt_, exact_letters_, misspelt_letters_, exact_words_};
    if (accept(q, slot) && rest()) return true;
    misspelt_ = saved[0];
    exact_letters_ = saved[1];
    misspelt_letters_ = saved[2];
    exact_words_ = saved[3];
    return false;
  }

  // `carried`: the gap of optional elements that were passed over.
  bool forward(std::uint8_t k, std::uint32_t at, int carried = 0) {
    if (k + 1 == count_) {
      last_ = at;
      return true;
    }
    const auto next = static_cast<std::uint8_t>(k + 1);
    const auto& e = form_[next];
    const int gap = std::max<int>(e.gap, carried);
    const auto followed = at + 1 < tokens_.size() && tokens_[at + 1].before != Border::hard;
    switch (e.ask) {
      case Ask::clause_end:
        return (at + 1 == tokens_.size() || tokens_[at + 1].before != Border::none) &&
               forward(next, at);
      case Ask::not_after:
        return !(followed && has_slot(lexicon_, b_, at + 1, e.slot)) && forward(next, at);
      case Ask::number:
        return reach_forward(at, gap,
                             [&](std::uint32_t q) { return is_number(q, e) && forward(next, q); });
      default:
        break;
    }
    if (reach_forward(at, gap, [&](std::uint32_t q) {
          return attempt(q, e.slot, [&] { return forward(next, q); });
        }))
      return true;
    return e.optional && forward(next, at, gap);
  }

  bool backward(std::uint8_t k, std::uint32_t at, int carried = 0) {
    if (k == 0) {
      first_ = at;
      return true;
    }
    const auto next = static_cast<std::uint8_t>(k - 1);
    const auto& e = form_[next];
    const int gap = std::max<int>(form_[k].gap, carried);
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
    return e.optional && backward(next, at, gap);
  }

  [[nodiscard]] bool is_number(std::uint32_t q, const Element& e) const {
    return tokens_[q].number >= e.low && tokens_[q].number <= e.high;
  }

  // Overlapping finds of one family are one, the longest.
  void add(const Form& form) {
    const auto family = form.family;
    auto& last = b_.last_match[family];
    if (last != 0) {
      auto& before = b_.matches[last - 1];
      if (before.last >= first_ && first_ >= before.first) {
        if (last_ > before.last) before.last = last_;
        before.misspelt = before.misspelt && misspelt_ > 0;
        before.negated_inside = before.negated_inside || form.negated_inside;
        return;
      }
    }
    Match made;
    made.family = family;
    made.first = first_;
    made.last = last_;
    made.unordered = form.window > 0;
    for (std::uint8_t k = 0; form.window > 0 && k < count_ && made.word_count < made.words.size();
         ++k) {
      if (form_[k].tied || form_[k].ask != Ask::slot) continue;
      const auto q = place_of_[k];
      if (is_of(lexicon_, b_, q, WordClass::self_subject) ||
          is_of(lexicon_, b_, q, WordClass::other_subject))
        continue;
      made.words[made.word_count++] = q;
    }
    made.misspelt = misspelt_ > 0;
    made.negated_inside = form.negated_inside;
    made.level = lexicon_.families[family].level;
    b_.matches.push_back(made);
    last = static_cast<std::uint32_t>(b_.matches.size());
  }

  const CompiledLexicon& lexicon_;
  Workspace::Buffers& b_;
  const std::vector<Token>& tokens_;
  const Element* form_ = nullptr;
  std::uint8_t count_ = 0;
  int misspelt_ = 0;
  int exact_letters_ = 0;
  int misspelt_letters_ = 0;
  int exact_words_ = 0;
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::array<std::uint32_t, kMostElements> place_of_{};  // unordered forms: element → token
  static constexpr std::size_t kMostTaken = 16;
  std::array<std::uint32_t, kMostTaken> taken_tokens_{};
  std::size_t taken_ = 0;
};

}  // namespace

void match_forms(const CompiledLexicon& lexicon, Workspace::Buffers& b) {
  Matcher(lexicon, b).run();
}

}  // namespace kast::triage
