// Delivery reports in prose, of servers that write nothing else. Internal to mail/parse.
#pragma once

#include <string_view>

#include "mail/parse/delivery_report.hpp"

namespace kast::mail {

// The text opens as a known server's report does. Whoever forwards or quotes one has other words
// first, or "> ".
bool opens_like_report(std::string_view text);

// What the prose says; source none when it says nothing that is understood.
DeliveryReport read_report_text(std::string_view text);

}  // namespace kast::mail
