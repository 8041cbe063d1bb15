#include "mail/parse/html_lines.hpp"

#include <utility>

namespace kast::mail {

void HtmlLines::put(char c, std::size_t quotes) {
  if (feeds_ > 0 && quotes > 0) {
    text_.append(quotes, '>');
    text_ += ' ';
  }
  if (space_ && feeds_ == 0) text_ += ' ';
  space_ = false;
  feeds_ = 0;
  text_ += c;
}

void HtmlLines::add(std::string_view words, std::size_t quotes, bool keep_space) {
  for (const char c : words) {
    if (c == '\n' && keep_space) {
      break_line();
    } else if (c == ' ' && keep_space) {
      put(c, quotes);
    } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
      space_ = true;
    } else {
      put(c, quotes);
    }
  }
}

void HtmlLines::end_line() {
  space_ = false;
  if (feeds_ > 0) return;
  text_ += '\n';
  feeds_ = 1;
}

void HtmlLines::break_line() {
  space_ = false;
  if (feeds_ >= 2) return;
  text_ += '\n';
  ++feeds_;
}

void HtmlLines::end_paragraph() {
  end_line();
  break_line();
}

std::string_view HtmlLines::since(std::size_t begin) const {
  return std::string_view(text_).substr(begin);
}

std::string HtmlLines::take() {
  while (!text_.empty() && text_.back() == '\n') text_.pop_back();
  if (!text_.empty()) text_ += '\n';
  return std::move(text_);
}

}  // namespace kast::mail
