#include "triage/lexicon_index.hpp"

#include <algorithm>

#include "triage/spelling.hpp"

namespace kast::triage {
namespace {

// A word in more slots than this is noted in a place of its own (CompiledLexicon::marks).
inline constexpr std::size_t kEverydaySlots = 24;
// Letters of a stem (selvmord*) that may hold a slip while its ending is open.
inline constexpr std::size_t kShortestStem = 7;

class Indexer {
 public:
  Indexer(const Vocabulary& vocabulary, CompiledLexicon& out)
      : vocabulary_(vocabulary), out_(out) {}

  std::string run() {
    if (out_.literals.size() > 60000) return "more than 60000 words";
    slots_of_literals();
    marks();
    classes();
    inner_negations();
    anchors();
    if (!automaton()) return "the words need more than 65535 states";
    mistakes();
    return {};
  }

 private:
  void slots_of_literals() {
    out_.slots = vocabulary_.members.size();
    std::vector<std::vector<SlotId>> by_literal(out_.literals.size());
    for (std::size_t slot = 0; slot < out_.slots; ++slot) {
      for (const auto id : vocabulary_.members[slot])
        by_literal[id].push_back(static_cast<SlotId>(slot));
    }
    for (std::size_t i = 0; i < by_literal.size(); ++i) {
      out_.literals[i].slot_begin = static_cast<std::uint32_t>(out_.literal_slots.size());
      out_.literal_slots.insert(out_.literal_slots.end(), by_literal[i].begin(),
                                by_literal[i].end());
      out_.literals[i].slot_end = static_cast<std::uint32_t>(out_.literal_slots.size());
    }
  }

  void marks() {
    out_.mark_count = out_.slots;
    std::vector<std::vector<std::uint16_t>> everyday(out_.slots);
    for (auto& literal : out_.literals) {
      const auto* const begin = out_.literal_slots.data() + literal.slot_begin;
      const auto* const end = out_.literal_slots.data() + literal.slot_end;
      literal.mark_begin = static_cast<std::uint32_t>(out_.marks.size());
      if (end - begin > static_cast<std::ptrdiff_t>(kEverydaySlots) && out_.mark_count < kNoSlot) {
        const auto own = static_cast<std::uint16_t>(out_.mark_count++);
        out_.marks.push_back(own);
        std::for_each(begin, end, [&](SlotId slot) { everyday[slot].push_back(own); });
      } else {
        out_.marks.insert(out_.marks.end(), begin, end);
      }
      literal.mark_end = static_cast<std::uint32_t>(out_.marks.size());
    }
    out_.everyday_begin.assign(1, 0);
    for (const auto& list : everyday) {
      out_.everyday.insert(out_.everyday.end(), list.begin(), list.end());
      out_.everyday_begin.push_back(static_cast<std::uint32_t>(out_.everyday.size()));
    }
  }

  void classes() {
    for (const auto& [cls, slot] : vocabulary_.named) {
      if (slot == kNoSlot) continue;
      for (const auto id : vocabulary_.members[slot])
        out_.literals[id].classes =
            static_cast<std::uint16_t>(out_.literals[id].classes | bit(cls));
    }
  }

  void inner_negations() {
    for (auto& form : out_.forms) {
      for (std::uint8_t k = 0; k < form.count; ++k) {
        const auto& e = out_.elements[form.first + k];
        if (e.ask == Ask::slot && !e.optional && has_negation(e.slot)) form.negated_inside = true;
      }
    }
  }

  [[nodiscard]] bool has_negation(SlotId slot) const {
    const auto& members = vocabulary_.members[slot];
    return std::any_of(members.begin(), members.end(), [&](auto id) {
      return (out_.literals[id].classes & bit(WordClass::negations)) != 0;
    });
  }

  // How often a slot's words are met in ordinary text, roughly: the search starts at the rarest.
  [[nodiscard]] std::uint32_t cost(SlotId slot) const {
    std::uint32_t sum = 0;
    for (const auto id : vocabulary_.members[slot]) {
      const auto& l = out_.literals[id];
      const bool common = vocabulary_.common.contains(l.text);
      const auto size = l.text.size();
      sum += common                   ? 400
             : size <= 2              ? 60
             : size == 3              ? 20
             : l.shape != Shape::word ? 8
             : size == 4              ? 4
                                      : 1;
    }
    return sum;
  }

  void anchors() {
    std::vector<std::vector<FormStart>> by_literal(out_.literals.size());
    for (std::size_t i = 0; i < out_.forms.size(); ++i) {
      auto& form = out_.forms[i];
      form.anchor = anchor_of(form);
      const auto slot = out_.elements[form.first + form.anchor].slot;
      auto start = start_of(static_cast<std::uint32_t>(i));
      const auto rare = key_of(form);
      for (const auto id : vocabulary_.members[slot]) {
        start.key = rare != kNoSlot ? rare : out_.marks[out_.literals[id].mark_begin];
        by_literal[id].push_back(start);
      }
    }
    for (std::size_t i = 0; i < by_literal.size(); ++i) {
      auto& l = out_.literals[i];
      l.form_begin = static_cast<std::uint32_t>(out_.literal_forms.size());
      out_.literal_forms.insert(out_.literal_forms.end(), by_literal[i].begin(),
                                by_literal[i].end());
      l.form_end = static_cast<std::uint32_t>(out_.literal_forms.size());
    }
  }

  [[nodiscard]] std::uint8_t anchor_of(const Form& form) const {
    std::uint32_t best = 0xFFFFFFFF;
    std::uint8_t anchor = 0;
    for (std::uint8_t k = 0; k < form.count; ++k) {
      const auto& e = out_.elements[form.first + k];
      if (e.ask != Ask::slot || e.optional || e.tied) continue;
      if (const auto c = cost(e.slot); c < best) {
        best = c;
        anchor = k;
      }
    }
    return anchor;
  }

  [[nodiscard]] FormStart start_of(std::uint32_t index) const {
    const auto& form = out_.forms[index];
    FormStart start;
    start.form = index;
    std::vector<std::pair<std::uint32_t, SlotId>> others;
    for (std::uint8_t k = 0; k < form.count; ++k) {
      const auto& e = out_.elements[form.first + k];
      if (k != form.anchor && e.ask == Ask::slot && !e.optional)
        others.emplace_back(cost(e.slot), e.slot);
    }
    std::sort(others.begin(), others.end());
    for (std::size_t i = 0; i < std::min(others.size(), start.needs.size()); ++i)
      start.needs[i] = others[i].second;
    start.before = form.window > 0 ? form.window : reach(form, 0, form.anchor);
    start.after = form.window > 0
                      ? form.window
                      : reach(form, form.anchor, static_cast<std::uint8_t>(form.count - 1));
    return start;
  }

  // The rarest other slot that holds no everyday word: its own mark says whether it is there.
  [[nodiscard]] SlotId key_of(const Form& form) const {
    SlotId best = kNoSlot;
    for (std::uint8_t k = 0; k < form.count; ++k) {
      const auto& e = out_.elements[form.first + k];
      if (k == form.anchor || e.ask != Ask::slot || e.optional) continue;
      if (out_.everyday_begin[e.slot] != out_.everyday_begin[e.slot + 1U]) continue;
      if (best == kNoSlot || cost(e.slot) < cost(best)) best = e.slot;
    }
    return best;
  }

  // So many tokens lie between elements `from` and `to` of a row at most.
  [[nodiscard]] std::uint8_t reach(const Form& form, std::uint8_t from, std::uint8_t to) const {
    std::uint32_t sum = 0;
    for (auto k = from; k < to; ++k)
      sum += out_.elements[form.first + k + 1U].gap + kMostFillers + 1;
    return static_cast<std::uint8_t>(std::min<std::uint32_t>(sum, 255));
  }

  bool automaton() {
    std::vector<std::string> bounded;
    for (const auto& l : out_.literals) {
      std::string text = l.text;
      if (l.shape == Shape::word || l.shape == Shape::prefix) text.insert(0, 1, ' ');
      if (l.shape == Shape::word || l.shape == Shape::suffix) text += ' ';
      bounded.push_back(std::move(text));
    }
    const std::vector<std::string_view> views(bounded.begin(), bounded.end());
    return out_.automaton.build(views);
  }

  void mistakes() {
    for (std::size_t i = 0; i < out_.literals.size(); ++i) {
      const auto& l = out_.literals[i];
      const auto id = static_cast<std::uint16_t>(i);
      if (l.text.size() > 24 || l.shape == Shape::anywhere) continue;
      if (l.text.size() >= 4) add_slips(l.text, id, out_.word_slips);
      if (l.text.size() >= kShortestStem && l.shape == Shape::prefix)
        add_slips(l.text, id, out_.stem_slips);
    }
  }

  static void add_slips(std::string_view word, std::uint16_t literal, SlipTable& table) {
    table.add(hash_of(word), literal);
    for (std::size_t k = 0; k < word.size(); ++k) {
      std::string shorter{word};
      shorter.erase(k, 1);
      table.add(hash_of(shorter), literal);
    }
  }

  const Vocabulary& vocabulary_;
  CompiledLexicon& out_;
};

}  // namespace

void SlipTable::add(std::uint64_t hash, std::uint16_t literal) {
  const auto range = literals.equal_range(hash);
  for (auto it = range.first; it != range.second; ++it) {
    if (it->second == literal) return;
  }
  literals.emplace(hash, literal);
  bloom[(hash >> 6U) & 4095U] |= std::uint64_t{1} << (hash & 63U);
}

std::string index_lexicon(const Vocabulary& vocabulary, CompiledLexicon& out) {
  return Indexer(vocabulary, out).run();
}

}  // namespace kast::triage
