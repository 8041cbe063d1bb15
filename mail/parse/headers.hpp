// The headers of a parsed message as values. Internal to mail/parse.
#pragma once

#include <gmime/gmime.h>

#include "mail/parse/notes.hpp"
#include "mail/parse/read_mail.hpp"

namespace kast::mail {

// Fills everything of `mail` but text, report, attachments and salvage. Of a header that may stand
// once, the first counts; subjects, addresses and ids of repeated ones are all taken.
void read_headers(GMimeHeaderList* headers, const ReadLimits& limits, ParsedMail& mail,
                  Notes& notes);

}  // namespace kast::mail
