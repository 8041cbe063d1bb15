// Mail addresses as the house accepts them. An address is text from a stranger that ends up in a
// command to a mail server and in a header, so all that could be more than one address is refused.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace kast::mail {

inline constexpr std::size_t kMaxAddressBytes = 254;  // RFC 5321 §4.5.3.1.3, less the brackets
inline constexpr std::size_t kMaxLocalBytes = 64;     // RFC 5321 §4.5.3.1.1

// The one address in `text`, surrounding white space dropped and its domain in lower case. A domain
// in national letters stays in them (see wire_address); the local part stays as written.
//
// Refused, with ErrorCode::unprocessable and one FieldError {"email", code}:
//   missing      blank
//   too_long     more than 254 bytes, or 64 before the @
//   needs_smtputf8  letters outside ASCII before the @: RFC 6531 asks every server on the way to
//                take part, which nobody can know when a person writes the address down
//   malformed    all else: control characters, lists, comments, display names, address literals,
//                quoted parts with anything but plain printable characters, a domain without dot
//                (save localhost)
core::Result<std::string> check_address(std::string_view text);

// The same, for commands and headers: a domain in national letters becomes its A-labels
// (RFC 5891, UTS #46). Two spellings of one domain come out alike, so look addresses up by this.
core::Result<std::string> wire_address(std::string_view text);

}  // namespace kast::mail
