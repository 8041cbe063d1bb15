#include "mail/compose/quoted_printable.hpp"

#include <gmime/gmime.h>

namespace kast::mail {
namespace {

constexpr std::size_t kMaxLine = 76;

std::string encode(std::string_view text) {
  GMimeEncoding state;
  g_mime_encoding_init_encode(&state, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  std::string out(g_mime_encoding_outlen(&state, text.size()), '\0');
  out.resize(g_mime_encoding_flush(&state, text.data(), text.size(), out.data()));
  return out;
}

// One encoded line, its first character encoded too where a server might change it.
void add_line(std::string& out, std::string_view line) {
  while (line.starts_with('.') || line.starts_with("From ")) {
    out += line.front() == '.' ? "=2E" : "=46";
    line.remove_prefix(1);
    if (line.size() + 3 <= kMaxLine) break;
    out += "=\r\n";  // no room for two more characters: the rest on a line of its own
  }
  out += line;
  out += "\r\n";
}

}  // namespace

std::string quoted_printable(std::string_view text) {
  const std::string encoded = encode(text);
  std::string out;
  out.reserve(encoded.size() + encoded.size() / 16);
  for (std::string_view rest = encoded; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    add_line(out, rest.substr(0, end));
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  }
  return out;
}

}  // namespace kast::mail
