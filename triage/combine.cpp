// Combinations: what one finding alone does not say, two may. They only raise.
#include <algorithm>
#include <bit>

#include "triage/buffers.hpp"

namespace kast::triage {
namespace {

inline constexpr std::size_t kNeighbours = 48;  // matches looked at on either side

bool counts(const CompiledLexicon& lexicon, const Match& m) {
  const auto effect = lexicon.families[m.family].effect;
  return !m.idiom && !m.lowered && (effect == Effect::signal || effect == Effect::context);
}

bool within(Reach reach, std::uint32_t a, std::uint32_t b) {
  const auto distance = a > b ? a - b : b - a;
  return reach == Reach::message || distance <= (reach == Reach::near ? 1U : 0U);
}

class Combiner {
 public:
  Combiner(const CompiledLexicon& lexicon, Workspace::Buffers& b) : lexicon_(lexicon), b_(b) {}

  void run() {
    KindMask all;
    for (const auto& m : b_.matches) {
      if (!counts(lexicon_, m)) continue;
      const auto kinds = lexicon_.families[m.family].kinds;
      all |= kinds;
      b_.facts[sentence_of(m)].kinds |= kinds;
    }
    for (std::size_t c = 0; c < lexicon_.combinations.size(); ++c) {
      const auto& rule = lexicon_.combinations[c];
      if ((!rule.denied && !all.meets(rule.when)) || !all.meets(rule.with)) continue;
      if (rule.also.any() && !all.meets(rule.also)) continue;
      for (std::size_t i = 0; i < b_.matches.size(); ++i) apply(rule, c, i);
    }
  }

 private:
  [[nodiscard]] std::uint32_t sentence_of(const Match& m) const {
    return b_.tokens.list[m.first].sentence;
  }

  [[nodiscard]] bool own(const Match& m) const {
    const auto part = b_.tokens.list[m.first].part;
    return part == Part::own || part == Part::subject;
  }

  void apply(const Combination& rule, std::size_t number, std::size_t i) {
    auto& m = b_.matches[i];
    const auto& family = lexicon_.families[m.family];
    const bool denial = rule.denied && m.modifiers.has(Modifier::negated) && !m.idiom && own(m);
    if (!(denial || (!rule.denied && counts(lexicon_, m)))) return;
    const bool signal = family.effect == Effect::signal || m.made;
    if (!signal && !rule.makes) return;
    if (!family.kinds.meets(rule.when) || (signal && m.level >= rule.level)) return;
    if (!enough(rule, i)) return;
    if (!signal) {
      if (is_past(b_, m)) return;
      m.made = true;
      m.category = rule.category;
      m.experiencer = experiencer_of(lexicon_, b_, m);
    }
    m.level = rule.level;
    m.raised_by = static_cast<std::uint16_t>(number);
  }

  // `count` different families of the kind, this one apart, within reach.
  [[nodiscard]] bool enough(const Combination& rule, std::size_t i) const {
    const auto from = i > kNeighbours ? i - kNeighbours : 0;
    const auto to = std::min(b_.matches.size(), i + kNeighbours + 1);
    const auto sentence = sentence_of(b_.matches[i]);
    bool also = !rule.also.any();
    std::array<std::uint16_t, 9> seen{};
    int found = 0;
    for (auto k = from; k < to && (found < rule.count || !also); ++k) {
      const auto& other = b_.matches[k];
      if (other.family == b_.matches[i].family || !counts(lexicon_, other)) continue;
      const auto kinds = lexicon_.families[other.family].kinds;
      if (!kinds.meets(rule.with | rule.also)) continue;
      if (!within(rule.reach, sentence, sentence_of(other))) continue;
      also = also || kinds.meets(rule.also);
      if (!kinds.meets(rule.with) || found >= rule.count) continue;
      const auto end = seen.begin() + found;
      if (std::find(seen.begin(), end, other.family) != end) continue;
      seen[static_cast<std::size_t>(found++)] = other.family;
    }
    return found >= rule.count && also;
  }

  const CompiledLexicon& lexicon_;
  Workspace::Buffers& b_;
};

}  // namespace

void combine(const CompiledLexicon& lexicon, Workspace::Buffers& b) { Combiner(lexicon, b).run(); }

}  // namespace kast::triage
