#include "triage/engine.hpp"

#include <algorithm>
#include <array>

#include "triage/buffers.hpp"

namespace kast::triage {
namespace {

using core::Level;

inline constexpr std::uint16_t kEngineRule = 0xFFFF;

void read(const CompiledLexicon& lexicon, const Input& input, Workspace::Buffers& b) {
  b.tokens.clear();
  if (!input.subject.empty())
    tokenize(input.subject, {0, static_cast<std::uint32_t>(input.subject.size())}, Part::subject,
             b.tokens);
  segment(input.text, b.segments);
  for (const auto& s : b.segments) tokenize(input.text, s.span, s.part, b.tokens);
  scan(lexicon, b);
  repair(lexicon, b);
}

// Nothing here that the lexicon's languages could read: no letters, another tongue, noise.
bool readable(const Workspace::Buffers& b) {
  std::size_t words = 0;
  std::size_t known = 0;
  std::size_t foreign = 0;
  for (const auto& t : b.tokens.list) {
    if (t.part != Part::own || t.picture || t.tag || t.number >= 0) continue;
    ++words;
    if (t.known) ++known;
    if (t.foreign) ++foreign;
  }
  return words > 0 && known * 4 >= words && foreign * 2 <= words;
}

Finding finding_of(const CompiledLexicon& lexicon, const Workspace::Buffers& b, const Match& m) {
  const auto& family = lexicon.families[m.family];
  Finding out;
  out.category = m.made ? m.category : family.category;
  out.level = m.level;
  out.span = {b.tokens.list[m.first].begin, b.tokens.list[m.last].end};
  out.rule = m.family;
  out.modifiers = m.modifiers;
  out.experiencer = m.experiencer;
  out.in_subject = b.tokens.list[m.first].part == Part::subject;
  return out;
}

// What a match says besides its own category (SPEC §3).
void add_companions(Workspace::Buffers& b, const Finding& f) {
  auto copy = f;
  if (f.category == Category::suicide && f.experiencer == Experiencer::other) {
    copy.category = Category::third_party;
    b.findings.push_back(copy);
  }
  if (f.modifiers.has(Modifier::negated) &&
      (f.category == Category::suicide || f.category == Category::self_harm)) {
    copy.category = Category::denial;
    b.findings.push_back(copy);
  }
}

void collect(const CompiledLexicon& lexicon, Workspace::Buffers& b) {
  for (const auto& m : b.matches) {
    const auto& family = lexicon.families[m.family];
    if ((family.effect != Effect::signal && !m.made) || m.idiom) continue;
    const auto f = finding_of(lexicon, b, m);
    b.findings.push_back(f);
    add_companions(b, f);
    if (m.raised_by != kEngineRule) {
      b.steps.push_back(
          {m.level, static_cast<std::uint16_t>(lexicon.families.size() + m.raised_by), "combined"});
    } else {
      b.steps.push_back({m.level, m.family, m.lowered ? m.lowered_by : "found"});
    }
  }
  std::sort(b.findings.begin(), b.findings.end(), [](const Finding& x, const Finding& y) {
    if (x.in_subject != y.in_subject) return x.in_subject;
    if (x.span.begin != y.span.begin) return x.span.begin < y.span.begin;
    if (x.span.end != y.span.end) return x.span.end < y.span.end;
    if (x.rule != y.rule) return x.rule < y.rule;
    return x.category < y.category;
  });
  const auto same = [](const Finding& x, const Finding& y) {
    return x.span == y.span && x.rule == y.rule && x.category == y.category && x.level == y.level;
  };
  b.findings.erase(std::unique(b.findings.begin(), b.findings.end(), same), b.findings.end());
}

std::uint32_t topics_of(const CompiledLexicon& lexicon, const Workspace::Buffers& b) {
  std::uint32_t bits = 0;
  for (const auto& m : b.matches) {
    const auto& family = lexicon.families[m.family];
    const auto part = b.tokens.list[m.first].part;
    if (family.effect != Effect::topic || (part != Part::own && part != Part::subject)) continue;
    if (!is_negated(b, m)) bits |= 1U << static_cast<unsigned>(family.topic);
  }
  return bits;
}

}  // namespace

Workspace::Workspace() : buffers_(std::make_unique<Buffers>()) {}
Workspace::~Workspace() = default;

Findings find_signals(const Lexicon& lexicon, const Input& input, Workspace& workspace) {
  const auto& compiled = lexicon.compiled();
  auto& b = workspace.buffers();
  b.findings.clear();
  b.steps.clear();
  b.steps_taken = 0;
  read(compiled, input, b);
  match_forms(compiled, b);
  apply_context(compiled, b);
  combine(compiled, b);
  collect(compiled, b);
  if (!readable(b)) {
    b.findings.push_back({Category::not_understood,
                          Level::prompt,
                          {0, static_cast<std::uint32_t>(input.text.size())},
                          kEngineRule,
                          {},
                          Experiencer::unknown,
                          false});
    b.steps.push_back({Level::prompt, kEngineRule, "not_understood"});
  }
  Findings out;
  for (const auto& f : b.findings) out.level = std::max(out.level, f.level);
  if (const auto floor = core::floor_of(input.answer); floor > Level::routine) {
    b.steps.push_back({floor, kEngineRule, "own_answer"});
    out.level = std::max(out.level, floor);
  }
  out.signals = b.findings;
  out.steps = b.steps;
  out.topics = topics_of(compiled, b);
  out.preferences = find_preferences(compiled, b);
  return out;
}

namespace {

std::string rule_text(const Lexicon& lexicon, std::uint16_t rule) {
  return rule == kEngineRule ? "engine" : std::string(lexicon.rule_name(rule));
}

Assessment owned(const Lexicon& lexicon, const Findings& found) {
  Assessment out;
  out.level = found.level;
  for (const auto& f : found.signals)
    out.signals.push_back({f.category, f.level, f.span, rule_text(lexicon, f.rule), f.modifiers,
                           f.experiencer, f.in_subject});
  for (const auto& s : found.steps)
    out.steps.push_back({s.to, rule_text(lexicon, s.rule), std::string(s.reason)});
  for (unsigned i = 0; i <= static_cast<unsigned>(core::Topic::possibly_minor); ++i) {
    if (((found.topics >> i) & 1U) != 0) out.topics.push_back(static_cast<core::Topic>(i));
  }
  out.preferences = found.preferences;
  out.lexicon = lexicon.version();
  return out;
}

Assessment doubt(const Input& input) {
  Assessment out;
  out.level = std::max(Level::prompt, core::floor_of(input.answer));
  out.signals.resize(1);
  out.signals[0].span.end = static_cast<std::uint32_t>(input.text.size());
  out.signals[0].rule = "engine";
  return out;
}

}  // namespace

Assessment assess_urgency(const Lexicon& lexicon, const Input& input) noexcept {
  try {
    thread_local Workspace workspace;
    return owned(lexicon, find_signals(lexicon, input, workspace));
  } catch (...) {
    return doubt(input);
  }
}

}  // namespace kast::triage
