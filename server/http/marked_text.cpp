#include "server/http/marked_text.hpp"

#include <algorithm>

#include <kainjow/mustache.hpp>

namespace kast::server::http {
namespace {

std::string escape(std::string_view text) {
  return kainjow::mustache::html_escape(std::string{text});
}

// Not within a character of UTF-8.
bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

bool fits(std::string_view text, const Mark& mark) {
  return mark.begin < mark.end && mark.end <= text.size() && is_boundary(text, mark.begin) &&
         is_boundary(text, mark.end);
}

}  // namespace

std::string mark_signals(std::string_view text, std::vector<Mark> marks) {
  std::erase_if(marks, [text](const Mark& mark) { return !fits(text, mark); });
  std::ranges::sort(marks, {}, &Mark::begin);
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 0; i < marks.size();) {
    auto [begin, end, number] = marks[i];
    auto numbers = std::to_string(number);
    for (++i; i < marks.size() && marks[i].begin < end; ++i) {
      end = std::max(end, marks[i].end);
      numbers += ", " + std::to_string(marks[i].number);
    }
    out += escape(text.substr(at, begin - at));
    out += "<mark>" + escape(text.substr(begin, end - begin)) + "<sup>" + numbers + "</sup></mark>";
    at = end;
  }
  return out + escape(text.substr(at));
}

}  // namespace kast::server::http
