#include "mail/parse/text_blocks.hpp"

#include <algorithm>

#include "core/text.hpp"

namespace kast::mail {

void append_block(std::string& text, std::string_view block) {
  if (core::is_blank(block)) return;
  if (!text.empty() && text.back() != '\n') text += '\n';
  if (!text.empty()) text += '\n';
  text += block;
}

std::string with_line_feeds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c != '\r') {
      if (c >= ' ' || c == '\n' || c == '\t') out += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      out += '\n';
    }
  }
  return out;
}

std::string quoted(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out += text[at] == '>' ? ">" : "> ";
    out += text.substr(at, end - at);
    out += '\n';
    at = end + 1;
  }
  return out;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool letter = static_cast<unsigned char>(c) > ' ' && c != '>';
    if (letter && !inside) ++words;
    inside = letter;
  }
  return words;
}

}  // namespace kast::mail
