// Cuts HTML into tags and text, as forgivingly as browsers do. Internal to mail/parse.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kast::mail {

struct HtmlToken {
  std::string name;             // of a tag, lower case; "" for text
  bool closing = false;         // </name>
  std::string_view attributes;  // as they stand
  std::string_view text;        // as it stands, with character references
};

class HtmlTokens {
 public:
  // `html` must outlive this object and the tokens.
  explicit HtmlTokens(std::string_view html) : html_(html) {}

  // Script, style, title and comments are left out. Nothing at the end.
  std::optional<HtmlToken> next();

 private:
  std::string_view text_until_tag();
  bool skip_markup();
  std::optional<HtmlToken> tag();
  std::size_t tag_end(std::size_t from);
  void skip_content(const std::string& name);

  std::string_view html_;
  std::size_t at_ = 0;
  // What was looked for in vain is not looked for again, or time would grow with the square.
  bool no_comment_end_ = false;
  bool no_tag_end_ = false;
  bool no_quote_end_ = false;
  std::string no_end_of_;  // "<script" … that never ends
};

// The value of an attribute, character references still in it; nothing when it is not there.
std::optional<std::string_view> html_attribute(std::string_view attributes, std::string_view name);

}  // namespace kast::mail
