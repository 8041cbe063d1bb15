// Who answers an inquiry, and whom the person meets (SPEC §3 "Assignment"). Pure and deterministic:
// candidates come in as values, equal ones are told apart by their id.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/id.hpp"
#include "core/inquiry.hpp"
#include "core/time.hpp"

namespace kast::triage {

struct Candidate {
  core::UserId id;
  std::string name;  // the first name people see
  core::Gender gender = core::Gender::any;
  bool active = true;
  bool on_leave = false;
  bool conflict = false;               // marked by staff for this inquiry
  bool known = false;                  // has met or answered this person before
  bool missed = false;                 // did not open this inquiry by its deadline
  std::vector<std::string> languages;  // nb, nn, en …; nb and nn understand each other
  std::vector<core::Modality> modalities;
  std::vector<core::Topic> topics;     // knows well
  std::optional<core::Time> earliest;  // the first slot that fits; none: nothing within the horizon
  int open_load = 0;                   // open inquiries
};

struct AssignmentRequest {
  core::Preferences wishes;
  std::vector<core::Topic> topics;
  std::string language;  // empty or "und": no demand
  core::Time meet_by;    // after this a wished therapist's first slot is "late" ([2] working days)
};

// A stable code with values; reason_in_words() puts it in words.
//   assigned{name}, continuity{name}, earliest{name,at}, topic{name,topics}, load{name,open},
//   only_candidate{name}, inactive{name}, leave{name}, language{name,language},
//   modality{name,modality}, conflict{name}, missed{name}, nobody{}, meets{name,gender},
//   gender_nobody{gender}, gender_late{name,at}, gender_no_slot{name}, alternative{name,at}
struct Reason {
  std::string code;
  std::vector<std::pair<std::string, std::string>> values;
  bool operator==(const Reason&) const = default;
};

struct Assignment {
  std::optional<core::UserId> answers;  // nobody: it stays with all
  // Whom the person would meet: of the wished gender, else the one who answers. Differs from
  // `answers` only because of a wish; never chosen silently against it.
  std::optional<core::UserId> meets;
  // The wish can't be met, or only late: staff are told and the reply offers both choices.
  bool offer_both = false;
  std::vector<Reason> reasons;
};

Assignment assign(const AssignmentRequest& request, const std::vector<Candidate>& candidates);

// In Norwegian ("nb", also for nn) or English ("en"); an unknown code comes back as it is.
std::string reason_in_words(const Reason& reason, std::string_view language);

}  // namespace kast::triage
