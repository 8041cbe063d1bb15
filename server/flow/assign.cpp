#include "server/flow/assign.hpp"

#include <boost/json/serialize.hpp>

namespace kast::server {

Matching join_wishes(const core::Preferences& stated, const triage::Assessment& assessment) {
  Matching matching{stated, assessment.topics};
  auto& wishes = matching.preferences;
  const auto& found = assessment.preferences;
  if (!wishes.therapist_gender) wishes.therapist_gender = found.therapist_gender;
  if (!wishes.modality) wishes.modality = found.modality;
  if (!wishes.concern) wishes.concern = found.concern;
  return matching;
}

Assigned assign_new(const Desk& /*desk*/, const Matching& /*matching*/,
                    std::string_view /*language*/, core::Time /*now*/) {
  return {std::nullopt, "[]"};
}

}  // namespace kast::server
