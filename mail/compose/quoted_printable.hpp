// A body's text as quoted-printable lines (RFC 2045 §6.7).
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

// `text` with LF line ends becomes lines of at most 76 characters with CRLF, the last one too. No
// line begins with "." (dot-stuffing) or "From " (mbox files).
std::string quoted_printable(std::string_view text);

}  // namespace kast::mail
