// The text of a message's parts. Internal to mail/parse.
#pragma once

#include <gmime/gmime.h>

#include "mail/parse/notes.hpp"
#include "mail/parse/read_mail.hpp"

namespace kast::mail {

// Fills text, report and attachments of `mail`.
void read_body(GMimeMessage* message, const ReadLimits& limits, ParsedMail& mail, Notes& notes);

}  // namespace kast::mail
