// What an authenticator app does with the secret that it is given.
#pragma once

#include <string>
#include <string_view>

namespace kast::tests {

// RFC 4648 §6, upper case, without padding.
inline std::string from_base32(std::string_view text) {
  std::string out;
  unsigned bits = 0;
  unsigned held = 0;
  for (const char c : text) {
    bits = (bits << 5U) | static_cast<unsigned>(c >= 'A' ? c - 'A' : c - '2' + 26);
    held += 5;
    if (held < 8) continue;
    held -= 8;
    out += static_cast<char>((bits >> held) & 0xFFU);
  }
  return out;
}

}  // namespace kast::tests
