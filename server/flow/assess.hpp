// Triage as the flows ask for it: language named, wishes of the form joined with those in the text.
#pragma once

#include <string>
#include <string_view>

#include "server/desk.hpp"
#include "triage/assessment.hpp"

namespace kast::server {

struct Assessed {
  triage::Assessment assessment;
  std::string language;  // "nb", "nn", "en", another code, or "und"
};

Assessed assess(const triage::Lexicon& lexicon, const triage::Input& input,
                std::string_view stated_language);

}  // namespace kast::server
