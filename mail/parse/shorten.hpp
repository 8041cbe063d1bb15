// Internal to mail/parse.
#pragma once

#include "mail/parse/notes.hpp"
#include "mail/parse/read_mail.hpp"

namespace kast::mail {

// Over limits.text the middle goes, in whole lines where they are short: three quarters stay from
// the begin, the rest from the end, "[…]" on a line between.
void shorten(ParsedMail& mail, const ReadLimits& limits, Notes& notes);

}  // namespace kast::mail
