// The form of the first page: what its fields mean, and the same fields shown again, so that
// nothing typed or chosen is lost when something is wrong.
#pragma once

#include <string>

#include "server/flow/accept_inquiry.hpp"
#include "server/http/form.hpp"
#include "server/http/page_template.hpp"
#include "server/staff_list.hpp"

namespace kast::server::http {

// A submission, or the name of the notice that says what is wrong: missing, too_long, bad_email.
struct TypedSubmission {
  Submission submission;
  std::string wrong;
};
TypedSubmission read_typed(const Form& form);

// The fields as they were, with the choices of each list in the words of `texts`.
void show_typed(const Form& form, const config::PageTexts& texts, PageValues& values);

// First names and what they know, beside the choice of whom to talk to; none where a choice stands
// for more people than one reads through.
void show_therapists(const StaffList& staff, const config::PageTexts& texts, PageValues& values);

// "Ring me", with number and how, as a message of the thread. Empty: there is no number.
std::string ring_request(const Form& form, const config::PageTexts& texts);

}  // namespace kast::server::http
