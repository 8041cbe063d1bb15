#include "triage/lexicon_verify.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "triage/buffers.hpp"

namespace kast::triage {
namespace {

// Found and meant: signals that an idiom covers or a negation lowers don't count.
bool found(const CompiledLexicon& lexicon, const Workspace::Buffers& b, std::uint16_t family) {
  return std::any_of(b.matches.begin(), b.matches.end(), [&](const Match& m) {
    if (m.family != family || m.idiom || m.lowered) return false;
    const auto effect = lexicon.families[family].effect;
    const bool wish = effect == Effect::topic || effect == Effect::preference;
    return !wish || !is_negated(b, m);
  });
}

}  // namespace

std::vector<std::string> broken_promises(const Lexicon& lexicon) {
  std::vector<std::string> out;
  const auto& compiled = lexicon.compiled();
  Workspace workspace;
  for (const auto& example : compiled.examples) {
    Input input;
    input.text = example.text;
    find_signals(lexicon, input, workspace);
    if (found(compiled, workspace.buffers(), example.family) == example.must_match) continue;
    out.push_back(fmt::format("{}:{}: [{}] {} \"{}\"", compiled.sources[example.source],
                              example.line, compiled.families[example.family].name,
                              example.must_match ? "does not find" : "must not find",
                              example.text));
  }
  return out;
}

}  // namespace kast::triage
