// Salvage notes while a mail is read. Internal to mail/parse.
#pragma once

#include <set>

#include "mail/parse/charset.hpp"
#include "mail/parse/parsed_mail.hpp"

namespace kast::mail {

using Notes = std::set<Salvage>;

// What was learnt while converting a text.
void note(Notes& notes, const Converted& converted);

}  // namespace kast::mail
