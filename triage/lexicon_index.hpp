// The second half of compiling a lexicon: from the words of its slots to the tables the engine
// walks: which word is in which slot, where the search for a form starts, the automaton, and the
// spelling mistakes it forgives.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "triage/compiled.hpp"

namespace kast::triage {

struct Vocabulary {
  std::vector<std::vector<std::uint16_t>> members;  // by slot: its literals, sorted
  std::map<WordClass, SlotId> named;                // kNoSlot where the lexicon has no such class
  std::set<std::string, std::less<>> common;        // everyday words: no search starts at them
};

// Fills the tables of `out`, whose literals, forms and elements are there. Empty, or why it can't.
std::string index_lexicon(const Vocabulary& vocabulary, CompiledLexicon& out);

}  // namespace kast::triage
