#include "server/flow/assess.hpp"

#include "server/flow/language.hpp"
#include "triage/engine.hpp"

namespace kast::server {

Assessed assess(const triage::Lexicon& lexicon, const triage::Input& input,
                std::string_view stated_language) {
  Assessed out;
  out.language =
      stated_language.empty() ? identify_language(input.text) : std::string{stated_language};
  auto hinted = input;
  hinted.language = out.language;
  out.assessment = triage::assess_urgency(lexicon, hinted);
  return out;
}

}  // namespace kast::server
