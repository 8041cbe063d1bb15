// Modifiers in the manner of ConText (Harkema et al., J Biomed Inform 2009), with shorter scopes:
// whatever lowers must stand close and leave no doubt, since a wrong suppression can cost a life.
#include <algorithm>

#include "triage/buffers.hpp"

namespace kast::triage {
namespace {

using core::Level;

inline constexpr std::uint32_t kNegationReach = 5;
inline constexpr std::uint32_t kPastReach = 12;
inline constexpr std::uint32_t kSubjectReach = 8;

bool overlaps_cue(const Workspace::Buffers& b, std::uint32_t token, EngineKind kind) {
  return (b.cues[token].cover & bit(kind)) != 0;
}

void mark_cues(const CompiledLexicon& lexicon, Workspace::Buffers& b) {
  b.cues.assign(b.tokens.list.size(), {});
  b.idiom_end.assign(b.tokens.list.size(), 0);
  b.facts.assign(b.tokens.sentences.size(), {});
  for (const auto& m : b.matches) {
    const auto& family = lexicon.families[m.family];
    if (family.effect == Effect::idiom)
      b.idiom_end[m.first] = std::max(b.idiom_end[m.first], m.last + 1);
    if (family.effect != Effect::cue) continue;
    for (unsigned k = 0; k < static_cast<unsigned>(EngineKind::kCount); ++k) {
      const auto kind = static_cast<EngineKind>(k);
      if (!family.kinds.meets(lexicon.kind(kind))) continue;
      b.cues[m.first].begin |= bit(kind);
      b.cues[m.last].end |= bit(kind);
      for (auto t = m.first; t <= m.last; ++t) b.cues[t].cover |= bit(kind);
      b.facts[b.tokens.list[m.first].sentence].cues |= bit(kind);
    }
  }
}

bool in_idiom(const Workspace::Buffers& b, const Match& m) {
  const auto from = m.first > 10 ? m.first - 10 : 0;
  for (auto t = from; t <= m.first; ++t) {
    if (b.idiom_end[t] > m.last) return true;
  }
  return false;
}

// "Eg tenkjer ikkje på …", "tenker jeg ikke": a finite verb has its negation behind it.
bool negated_behind(const Workspace::Buffers& b, std::uint32_t verb) {
  const auto& list = b.tokens.list;
  auto t = verb + 1;
  if (t < list.size() && list[t].before == Border::none &&
      (b.tokens.list[t].is(WordClass::self_subject) || b.tokens.list[t].is(WordClass::filler)))
    ++t;
  return t < list.size() && list[t].before == Border::none &&
         b.tokens.list[t].is(WordClass::negations) && !overlaps_cue(b, t, EngineKind::pseudo);
}

// Another negation shortly before this one makes a yes of it.
bool denied_denial(const Workspace::Buffers& b, std::uint32_t cue) {
  for (std::uint32_t steps = 0; steps < 6 && cue > 0; ++steps) {
    const auto border = b.tokens.list[cue].before;
    if (border == Border::hard) return false;
    --cue;
    if (overlaps_cue(b, cue, EngineKind::double_negation)) return true;
    if (border != Border::none) return false;
    if (overlaps_cue(b, cue, EngineKind::negation)) return true;
  }
  return false;
}

// Only words that carry a negation on ("har ikke tenkt å …") may stand between it and the danger.
bool negated_before(const Workspace::Buffers& b, std::uint32_t first) {
  auto t = first;
  for (std::uint32_t steps = 0; steps < kNegationReach + 1 && t > 0; ++steps) {
    if (b.tokens.list[t].before != Border::none) return false;
    --t;
    if (overlaps_cue(b, t, EngineKind::pseudo)) return false;
    if ((b.cues[t].cover & bit(EngineKind::negation)) != 0) return !denied_denial(b, t);
    if (!b.tokens.list[t].is(WordClass::bridge)) return false;
  }
  return false;
}

// "Selvmord tenker jeg ikke på", and a lone negation that ends the clause: "han slår meg ikke."
bool negated_after(const Workspace::Buffers& b, std::uint32_t last) {
  const auto& list = b.tokens.list;
  const auto next = last + 1;
  if (next >= list.size() || list[next].before != Border::none) return false;
  if ((b.cues[next].begin & bit(EngineKind::negation_after)) != 0) return true;
  const bool ends = next + 1 == list.size() || list[next + 1].before != Border::none;
  return ends && b.tokens.list[next].is(WordClass::negations);
}

bool is_returned(const Workspace::Buffers& b, const Match& m) {
  const auto sentence = b.tokens.list[m.first].sentence;
  const auto has = [&](std::size_t s) {
    return s < b.facts.size() && (b.facts[s].cues & bit(EngineKind::returned)) != 0;
  };
  return has(sentence) || has(sentence + 1U) || has(sentence + 2U);
}

// "jeg", "min", "dere", "kona", "tror": a person who writes of their own life, not a news item.
bool speaks_of_own(const Workspace::Buffers& b) {
  for (std::uint32_t t = 0; t < b.tokens.list.size(); ++t) {
    if (b.tokens.list[t].is(WordClass::person)) return true;
  }
  return false;
}

void lower(Match& m, Level to, std::string_view reason) {
  if (m.level > to) m.level = to;
  m.lowered = true;
  m.lowered_by = reason;
}

Level one_lower(Level level) {
  return level <= Level::prompt ? level : static_cast<Level>(static_cast<int>(level) - 1);
}

void modify_signal(const CompiledLexicon& lexicon, Workspace::Buffers& b, Match& m) {
  const auto& family = lexicon.families[m.family];
  const auto& token = b.tokens.list[m.first];
  m.experiencer = experiencer_of(lexicon, b, m);
  if (token.in_quotes) m.modifiers.add(Modifier::quoted);
  if (b.tokens.sentences[token.sentence].question) m.modifiers.add(Modifier::question);
  const auto cues = b.facts[token.sentence].cues;
  if ((cues & bit(EngineKind::hypothetical)) != 0) m.modifiers.add(Modifier::hypothetical);
  if (family.negatable && is_negated(b, m)) {
    m.modifiers.add(Modifier::negated);
    lower(m, Level::prompt, "negated");
  }
  if (family.datable && is_past(b, m)) {
    if (is_returned(b, m)) {
      m.modifiers.add(Modifier::returned);
    } else {
      m.modifiers.add(Modifier::historical);
      lower(m, one_lower(m.level), "historical");
    }
  } else if (is_returned(b, m) && family.datable) {
    m.modifiers.add(Modifier::returned);
  }
  if ((cues & bit(EngineKind::study)) != 0 && m.experiencer != Experiencer::self)
    lower(m, one_lower(m.level), "study");
  if (family.needs_person && !b.personal && m.experiencer != Experiencer::self)
    lower(m, Level::prompt, "impersonal");
  if (token.part != Part::own && token.part != Part::subject) {
    m.modifiers.add(Modifier::quoted);
    lower(m, Level::prompt, token.part == Part::signature ? "signature" : "quoted");
  }
}

// Unordered forms: before one of their words, behind the predicate, or at the end of the clause.
bool negated_around(const Workspace::Buffers& b, const Match& m) {
  for (std::uint8_t i = 0; i < m.word_count; ++i) {
    if (negated_before(b, m.words[i])) return true;
  }
  if (m.word_count == 0) return false;
  const auto predicate = m.words[0];
  return negated_after(b, predicate) ||
         (negated_behind(b, predicate) && !denied_denial(b, predicate));
}

}  // namespace

// A dated past in the same clause, not cancelled by "again", "yesterday", "but".
bool is_past(const Workspace::Buffers& b, const Match& m) {
  const auto& list = b.tokens.list;
  const auto sentence = list[m.first].sentence;
  if ((b.facts[sentence].cues & bit(EngineKind::past)) == 0) return false;
  if ((b.facts[sentence].cues & bit(EngineKind::recent)) != 0) return false;
  for (std::uint32_t t = m.first, steps = 0; steps < kPastReach; ++steps) {
    if (overlaps_cue(b, t, EngineKind::past)) return true;
    if (t == 0 || list[t].before == Border::hard || overlaps_cue(b, t, EngineKind::but)) break;
    --t;
  }
  for (std::uint32_t t = m.last + 1, steps = 0; t < list.size() && steps < kPastReach;
       ++steps, ++t) {
    if (list[t].before == Border::hard || overlaps_cue(b, t, EngineKind::but)) break;
    if (overlaps_cue(b, t, EngineKind::past)) return true;
  }
  return false;
}

// A reflexive decides (the family says so); else the nearest subject in or before the danger.
Experiencer experiencer_of(const CompiledLexicon& lexicon, const Workspace::Buffers& b,
                           const Match& m) {
  const auto who = lexicon.families[m.family].who;
  if (who == Who::self) return Experiencer::self;
  if (who == Who::other) return Experiencer::other;
  const auto& list = b.tokens.list;
  for (auto t = m.first; t <= m.last; ++t) {
    if (b.tokens.list[t].is(WordClass::self_subject)) return Experiencer::self;
  }
  for (auto t = m.first; t <= m.last; ++t) {
    if (b.tokens.list[t].is(WordClass::other_subject)) return Experiencer::other;
  }
  auto t = m.first;
  for (std::uint32_t steps = 0; steps < kSubjectReach && t > 0; ++steps) {
    if (list[t].before == Border::hard) break;
    --t;
    if (b.tokens.list[t].is(WordClass::self_subject)) return Experiencer::self;
    if (b.tokens.list[t].is(WordClass::other_subject)) return Experiencer::other;
  }
  for (t = m.last + 1; t < list.size() && t < m.last + 7; ++t) {
    if (list[t].before == Border::hard) break;
    if (b.tokens.list[t].is(WordClass::self_subject)) return Experiencer::self;
  }
  return Experiencer::unknown;
}

bool is_negated(const Workspace::Buffers& b, const Match& m) {
  if (m.negated_inside) return false;
  if (m.unordered) return negated_around(b, m);
  for (auto t = m.first + 1; t < m.last; ++t) {  // "jeg vil ikke dø": in a gap of the form
    if (overlaps_cue(b, t, EngineKind::negation) && !overlaps_cue(b, t, EngineKind::pseudo))
      return !denied_denial(b, t);
  }
  return negated_before(b, m.first) || negated_after(b, m.last);
}

void apply_context(const CompiledLexicon& lexicon, Workspace::Buffers& b) {
  mark_cues(lexicon, b);
  b.personal = speaks_of_own(b);
  for (auto& m : b.matches) {
    const auto& family = lexicon.families[m.family];
    if (family.effect == Effect::signal || family.effect == Effect::context)
      m.idiom = in_idiom(b, m);
    if (family.effect == Effect::signal) modify_signal(lexicon, b, m);
    if (family.effect == Effect::context) {
      const auto part = b.tokens.list[m.first].part;
      m.lowered =
          (part != Part::own && part != Part::subject) || (family.negatable && is_negated(b, m));
    }
  }
}

}  // namespace kast::triage
