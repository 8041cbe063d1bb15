// One pass of the automaton over all tokens.
#include "triage/buffers.hpp"

namespace kast::triage {

void scan(const CompiledLexicon& lexicon, Workspace::Buffers& b) {
  const auto& automaton = lexicon.automaton;
  const std::string_view text = b.tokens.folded;
  b.hits.clear();
  auto state = automaton.step(automaton.start(), ' ');
  for (auto& token : b.tokens.list) {
    token.first_hit = static_cast<std::uint32_t>(b.hits.size());
    const std::size_t end = token.text + token.length + 1U;  // the space after it too
    for (std::size_t i = token.text; i < end; ++i) {
      state = automaton.step(state, static_cast<unsigned char>(text[i]));
      if (!automaton.ends(state)) continue;
      for (const auto literal : automaton.literals_at(state)) {
        b.hits.push_back(literal);
        token.classes =
            static_cast<std::uint16_t>(token.classes | lexicon.literals[literal].classes);
      }
    }
    token.hits = static_cast<std::uint16_t>(b.hits.size() - token.first_hit);
    token.known = token.hits > 0;
  }
}

}  // namespace kast::triage
