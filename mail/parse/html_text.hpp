// HTML to readable text, for mail that comes with nothing else. Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

struct HtmlText {
  std::string text;    // what a reader sees; lines end in LF
  std::string hidden;  // what the HTML hides from its reader (display:none and its kin)
};

// `html` is UTF-8. Linear in its length, whatever it holds: no tree is built, elements nested
// deeper than 256 are taken for plain ones.
//   links     "word <https://…>" where the address is not the word itself; http, mailto, tel alone
//   blocks    lines; paragraphs and headings with a blank line between; list items with "- "
//   images    their alt text (emoji come as images)
//   quotes    blockquote marked as a citation: "> "; a bare one is somebody's indentation
//   dropped   script, style, title, comments
HtmlText html_text(std::string_view html);

}  // namespace kast::mail
