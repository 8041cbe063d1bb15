// Equal length for every kind of mail, unseen by its reader (see compose()).
#pragma once

#include <cstddef>
#include <string>

namespace kast::mail {

// Lengthens a message whose body is quoted-printable and ends in CRLF to exactly `bucket` bytes, or
// to the least doubling of it that has room. bucket 0 changes nothing.
void pad_quoted_printable(std::string& message, std::size_t bucket);

}  // namespace kast::mail
