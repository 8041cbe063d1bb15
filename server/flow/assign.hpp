// Who is asked to take an inquiry (triage/assign decides; this gathers what it decides from).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "server/desk.hpp"
#include "server/flow/records.hpp"
#include "triage/assessment.hpp"

namespace kast::server {

// What the form says weighs more than what the text seems to say.
Matching join_wishes(const core::Preferences& stated, const triage::Assessment& assessment);

struct Assigned {
  std::optional<core::UserId> assignee;
  std::string reasons_json;  // codes with values; sealed to the team by the caller
};
Assigned assign_new(const Desk& desk, const Matching& matching, std::string_view language,
                    core::Time now);

// What was sealed as reasons_json, sentence by sentence.
std::vector<std::string> reasons_in_words(std::string_view reasons_json, std::string_view language);

}  // namespace kast::server
