// How GMime parses strangers' mail: as leniently as it can. Internal to mail/parse.
#pragma once

#include <string_view>

#include "mail/gmime.hpp"

namespace kast::mail {

// Shared and never changed; lives as long as the program.
GMimeParserOptions* parser_options();

// `raw` must outlive the message, whose parts lie in it. Nothing when it has no headers at all.
Owned<GMimeMessage> parse_message(std::string_view raw);

}  // namespace kast::mail
