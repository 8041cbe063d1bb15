#include "triage/lexicon_check.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "triage/engine.hpp"
#include "triage/lexicon_parse.hpp"
#include "triage/lexicon_verify.hpp"

namespace kast::triage {
namespace {

std::string place(const CompiledLexicon& lexicon, std::uint8_t source, std::uint32_t line) {
  return fmt::format("{}:{}", lexicon.sources[source], line);
}

void without_examples(const CompiledLexicon& lexicon, LexiconReport& out) {
  std::vector<bool> shown(lexicon.families.size());
  for (const auto& example : lexicon.examples) {
    if (example.must_match) shown[example.family] = true;
  }
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const auto& family = lexicon.families[i];
    if (!shown[i])
      out.warnings.push_back(fmt::format("{}: [{}] has no \"yes\" example",
                                         place(lexicon, family.source, family.line), family.name));
  }
}

// No form is reached if its anchor's words are also read only as part of other words; the cheap and
// telling case is the same form twice.
void repeated_forms(const CompiledLexicon& lexicon, LexiconReport& out) {
  std::set<std::string> seen;
  for (const auto& form : lexicon.forms) {
    auto key = fmt::format("{}", form.family);
    for (std::uint8_t k = 0; k < form.count; ++k) {
      const auto& e = lexicon.elements[form.first + k];
      key += fmt::format("/{},{},{},{},{},{}", static_cast<int>(e.ask), e.optional, e.gap, e.slot,
                         e.low, e.high);
    }
    if (!seen.insert(key).second)
      out.warnings.push_back(fmt::format("{}: the form stands twice in [{}]",
                                         place(lexicon, form.source, form.line),
                                         lexicon.families[form.family].name));
  }
}

// An example of danger to life that comes out below urgent is hidden by an idiom or a modifier.
void hidden_danger(const Lexicon& lexicon, LexiconReport& out) {
  const auto& compiled = lexicon.compiled();
  for (const auto& example : compiled.examples) {
    const auto& family = compiled.families[example.family];
    if (!example.must_match || family.effect != Effect::signal) continue;
    if (family.level < core::Level::urgent) continue;
    if (assess_urgency(lexicon, {example.text}).level >= core::Level::urgent) continue;
    out.warnings.push_back(fmt::format("{}: [{}] this danger comes out below urgent: \"{}\"",
                                       place(compiled, example.source, example.line), family.name,
                                       example.text));
  }
}

void unused_classes(std::span<const LexiconSource> sources, LexiconReport& out) {
  const auto raw = parse_lexicon(sources);
  if (!raw) return;
  std::string all;
  for (const auto& source : sources) all += source.text;
  static const std::set<std::string> kAsked{
      "filler",    "self-subject", "other-subject", "negation-bridge", "joint",
      "negations", "person",       "common",        "known",           "nordic"};
  for (const auto& [name, entry] : raw->words) {
    if (entry.words.empty() || kAsked.contains(name) ||
        all.find("<" + name + ">") != std::string::npos)
      continue;
    out.warnings.push_back(fmt::format("{}:{}: nobody uses the class <{}>",
                                       sources[entry.place.source].name, entry.place.line, name));
  }
}

}  // namespace

LexiconReport check_lexicon(std::span<const LexiconSource> sources) {
  LexiconReport out;
  const auto lexicon = compile_unverified(sources);
  if (!lexicon) {
    out.errors.push_back(lexicon.error().detail);
    return out;
  }
  out.errors = broken_promises(*lexicon);
  const auto& compiled = lexicon->compiled();
  without_examples(compiled, out);
  repeated_forms(compiled, out);
  hidden_danger(*lexicon, out);
  unused_classes(sources, out);
  out.summary =
      fmt::format("version {}: {} families, {} forms, {} combinations, {} words, {} of {} states",
                  compiled.version, compiled.families.size(), compiled.forms.size(),
                  compiled.combinations.size(), compiled.literals.size(),
                  compiled.automaton.states(), Automaton::kMaxStates);
  return out;
}

}  // namespace kast::triage
