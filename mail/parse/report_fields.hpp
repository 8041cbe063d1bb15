// message/delivery-status (RFC 3464). Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mail/parse/delivery_report.hpp"

namespace kast::mail {

// The gravest recipient of all groups; source none when no group names an action or a status.
DeliveryReport read_report_fields(const std::vector<std::string>& bodies);

// What an enhanced status (RFC 3463) means for a mail that was given up.
Delivered outcome_of_status(std::string_view status);

// How much an outcome asks for: of several, the greatest counts.
int gravity(Delivered outcome);

// Message-ID of the mail that came back, from its headers; "" when it is not there.
std::string returned_message_id(std::string_view headers);

}  // namespace kast::mail
