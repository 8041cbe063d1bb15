#include "server/flow/assign.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "triage/assign.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

// Two working days and the nights between them (SPEC §3).
constexpr auto kMeetWithin = std::chrono::days(2);

// Until calendars say more, office hours are availability: everybody's earliest slot is the next
// hour somebody is in.
std::vector<triage::Candidate> candidates_of(const Desk& desk, core::Time now) {
  const auto earliest = desk.hours.next_staffed(now + std::chrono::hours(2));
  std::vector<triage::Candidate> candidates;
  for (const auto& user : desk.staff.all()) {
    if (user.role != core::Role::therapist) continue;
    triage::Candidate candidate;
    candidate.id = user.id;
    candidate.name = user.name;
    candidate.gender = user.gender;
    candidate.active = user.status != store::UserStatus::disabled;
    candidate.on_leave = user.status == store::UserStatus::leave;
    candidate.languages = user.languages;
    candidate.modalities = user.modalities;
    candidate.topics = user.strengths;
    candidate.earliest = earliest;
    candidate.open_load = desk.staff.open_load(user.id);
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

std::string write_reasons(const std::vector<triage::Reason>& reasons) {
  json::array list;
  for (const auto& reason : reasons) {
    json::array values;
    for (const auto& [name, value] : reason.values) values.push_back(json::array{name, value});
    list.push_back(json::object{{"code", reason.code}, {"values", std::move(values)}});
  }
  return json::serialize(list);
}

}  // namespace

std::vector<std::string> reasons_in_words(std::string_view reasons_json,
                                          std::string_view language) {
  boost::system::error_code error;
  const auto value = json::parse({reasons_json.data(), reasons_json.size()}, error);
  std::vector<std::string> words;
  if (error || !value.is_array()) return words;
  for (const auto& item : value.get_array()) {
    triage::Reason reason;
    reason.code = item.at("code").as_string().c_str();
    for (const auto& pair : item.at("values").as_array()) {
      reason.values.emplace_back(pair.at(0).as_string().c_str(), pair.at(1).as_string().c_str());
    }
    words.push_back(triage::reason_in_words(reason, language));
  }
  return words;
}

Matching join_wishes(const core::Preferences& stated, const triage::Assessment& assessment) {
  Matching matching{stated, assessment.topics};
  auto& wishes = matching.preferences;
  const auto& found = assessment.preferences;
  if (!wishes.therapist_gender) wishes.therapist_gender = found.therapist_gender;
  if (!wishes.modality) wishes.modality = found.modality;
  if (!wishes.concern) wishes.concern = found.concern;
  return matching;
}

Assigned assign_new(const Desk& desk, const Matching& matching, std::string_view language,
                    core::Time now) {
  triage::AssignmentRequest request;
  request.wishes = matching.preferences;
  request.topics = matching.topics;
  request.language = language;
  request.meet_by = now + kMeetWithin;
  const auto decided = triage::assign(request, candidates_of(desk, now));
  return {decided.answers, write_reasons(decided.reasons)};
}

}  // namespace kast::server
