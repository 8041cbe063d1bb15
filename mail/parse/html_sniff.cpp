#include "mail/parse/html_sniff.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "mail/parse/header_text.hpp"

namespace kast::mail {

bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::string begin = ascii_lower(core::trim(bytes.substr(0, 256)));
  return begin.starts_with("<!doctype html") || begin.starts_with("<html");
}

std::string html_charset(std::string_view bytes) {
  constexpr std::string_view kName = "charset=";
  const std::string begin = ascii_lower(bytes.substr(0, 2048));
  std::size_t at = begin.find(kName);
  if (at == begin.npos) return {};
  at = std::min(begin.find_first_not_of("\"' ", at + kName.size()), begin.size());
  return begin.substr(at, begin.find_first_of("\"' ;>/", at) - at);
}

}  // namespace kast::mail
