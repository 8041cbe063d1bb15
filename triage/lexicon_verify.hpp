// A lexicon keeps the promises written in it: every "yes" example is found by its family, no "no"
// example is.
#pragma once

#include <string>
#include <vector>

#include "triage/lexicon.hpp"

namespace kast::triage {

// "file:line: reason" of every example that comes out otherwise.
std::vector<std::string> broken_promises(const Lexicon& lexicon);

// compile_lexicon without that proof.
core::Result<Lexicon> compile_unverified(std::span<const LexiconSource> sources);

}  // namespace kast::triage
