// Puts words into lines: white space as HTML has it, blank lines, quote marks. Internal to
// mail/parse.
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

class HtmlLines {
 public:
  // Runs of white space become one space, unless `keep_space`. `quotes`: marks before a new line.
  void add(std::string_view words, std::size_t quotes, bool keep_space);
  void end_line();       // the next words begin a line
  void break_line();     // <br>: likewise, and again makes a blank one
  void end_paragraph();  // a blank line before the next words
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  [[nodiscard]] std::string_view since(std::size_t begin) const;
  std::string take();

 private:
  void put(char c, std::size_t quotes);

  std::string text_;
  std::size_t feeds_ = 2;  // line feeds that the text ends with, as far as that matters
  bool space_ = false;     // white space that was not written yet
};

}  // namespace kast::mail
