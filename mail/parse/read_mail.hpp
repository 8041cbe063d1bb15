// Raw bytes to ParsedMail. Pure and thread-safe: the same bytes give the same mail, no clock, no
// I/O, nothing kept between calls.
#pragma once

#include <cstddef>
#include <string_view>

#include "mail/parse/parsed_mail.hpp"

namespace kast::mail {

// What is beyond a limit is not read, and ParsedMail::salvage says so; no mail is refused for it.
struct ReadLimits {
  std::size_t raw = 32UL << 20;     // bytes of the mail
  std::size_t text = 64UL << 10;    // bytes of ParsedMail::text; a longer one loses its middle,
                                    // since people write above what they quote, or below
  std::size_t decoded = 4UL << 20;  // bytes of text parts, decoded, all together
  std::size_t subject = 1000;       // bytes
  std::size_t addresses = 100;      // in each of from, to …; ids likewise
  std::size_t header_value = 64UL << 10;  // bytes of one header
  std::size_t header_lines = 20'000;      // lines that look like headers, the parts' too
  std::size_t parts = 500;                // looked at
  std::size_t boundary_lines = 10'000;    // lines that begin with "--"
  std::size_t depth = 20;                 // parts within parts, mails within mails
};

// Never throws but std::bad_alloc, whatever the bytes. A mail that is none (structure_broken) has
// what was readable as its text. Time and memory grow linearly with the raw size, up to the limits.
//
// Rules worth knowing:
//   charset   valid UTF-8 wins over a single-byte label; what is not UTF-8 under that label is read
//             byte for byte as windows-1252; iso-8859-1 means windows-1252 (WHATWG Encoding)
//   text      of multipart/alternative text/plain, unless the HTML says far more; all inline text
//             parts of a mixed one after the other; format=flowed and delsp joined (RFC 3676)
//   HTML      links keep their address, blocks become lines, script and style are dropped, hidden
//             text moves to the end, so that nothing that was written escapes triage
//   headers   RFC 2047 and 2231, broken ones too; raw 8-bit is read like a text
//   nested    a mail within is counted and stands quoted; in a delivery report it is left out
ParsedMail read_mail(std::string_view raw, const ReadLimits& limits = {});

}  // namespace kast::mail
