// The form of the first page: what its fields mean, and the same fields shown again, so that
// nothing typed or chosen is lost when something is wrong.
#pragma once

#include <string>

#include "server/flow/accept_inquiry.hpp"
#include "server/http/form.hpp"
#include "server/http/page_template.hpp"

namespace kast::server::http {

// A submission, or the name of the notice that says what is wrong: missing, too_long, bad_email.
struct TypedSubmission {
  Submission submission;
  std::string wrong;
};
TypedSubmission read_typed(const Form& form);

// The fields as they were, with the choices of each list in the words of `texts`.
void show_typed(const Form& form, const config::PageTexts& texts, PageValues& values);

}  // namespace kast::server::http
