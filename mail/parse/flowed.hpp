// format=flowed (RFC 3676). Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

// Joins soft-broken lines into paragraphs; quoted lines begin with ">" and a space. `delsp`: the
// space at a soft break goes (RFC 3676 §4). Lines end in LF.
std::string join_flowed(std::string_view text, bool delsp);

}  // namespace kast::mail
