// A case as its page shows it: what matters first, signals marked in the text, what was typed kept.
#pragma once

#include <string>

#include "server/flow/case_file.hpp"
#include "server/http/form.hpp"
#include "server/http/page_template.hpp"

namespace kast::server::http {

// What the queue's row and the case's head share.
PageRow head_of(const Desk& desk, const store::InquiryRow& row);

// `form`: what was sent and not done, so that no word of it is lost.
PageValues case_values(const Desk& desk, const Viewer& viewer, const CaseFile& file,
                       const Form& form);

}  // namespace kast::server::http
