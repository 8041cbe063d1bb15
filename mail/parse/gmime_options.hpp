// How GMime parses strangers' mail: as leniently as it can. Internal to mail/parse.
#pragma once

#include <gmime/gmime.h>

namespace kast::mail {

// Shared and never changed; lives as long as the program.
GMimeParserOptions* parser_options();

}  // namespace kast::mail
