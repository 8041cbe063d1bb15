// The value of a header as people read it. Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>

#include "mail/parse/notes.hpp"

namespace kast::mail {

// Unfolds, decodes encoded words (RFC 2047, broken ones too) and raw 8-bit; the result is one line
// of UTF-8 without control characters, surrounding white space dropped.
std::string header_text(std::string_view raw, Notes& notes);

// Valid UTF-8 for GMime to parse further: encoded words are left as they are.
std::string header_bytes(std::string_view raw, Notes& notes);

// At most `most` bytes, cut between characters. True when something was cut.
bool cut_utf8(std::string& text, std::size_t most);

std::string ascii_lower(std::string_view text);

}  // namespace kast::mail
