// The report of `kast triage --check-lexicon FILE`: what a therapist who changes the lexicon should
// see before it goes live.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "triage/lexicon.hpp"

namespace kast::triage {

struct LexiconReport {
  std::vector<std::string> errors;    // the file is refused: "file:line: reason"
  std::vector<std::string> warnings;  // it works, but: families without examples, classes nobody
                                      // uses, idioms that hide an example of danger to life
  std::string summary;                // one line: version, families, forms, words, states
  [[nodiscard]] bool ok() const { return errors.empty(); }
};

LexiconReport check_lexicon(std::span<const LexiconSource> sources);

}  // namespace kast::triage
