#include "mail/parse/header_text.hpp"

#include "core/text.hpp"
#include "mail/gmime.hpp"
#include "mail/parse/gmime_parse.hpp"

namespace kast::mail {
namespace {

// Runs of white space and control characters become one space.
std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
    if (!blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

std::string header_bytes(std::string_view raw, Notes& notes) {
  Converted converted = to_utf8(raw, "");
  note(notes, converted);
  return one_line(converted.text);
}

std::string header_text(std::string_view raw, Notes& notes) {
  const std::string bytes = header_bytes(raw, notes);
  const OwnedText decoded(g_mime_utils_header_decode_text(parser_options(), bytes.c_str()));
  if (!decoded) return bytes;
  Converted converted = to_utf8(decoded.get(), "");
  note(notes, converted);
  return one_line(converted.text);
}

bool cut_utf8(std::string& text, std::size_t most) {
  if (text.size() <= most) return false;
  std::size_t end = most;
  while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
  text.resize(end);
  return true;
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

}  // namespace kast::mail
