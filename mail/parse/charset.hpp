// Bytes of a text in whatever charset, label right or wrong, to UTF-8. Linear; never fails.
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

struct Converted {
  std::string text;       // valid UTF-8 without NUL
  bool wrong = false;     // the label was not the truth
  bool unknown = false;   // nobody knows the label
  bool replaced = false;  // U+FFFD stands for something
  bool undone = false;    // was encoded twice
};

// `label` as it stands in a header; "" for none. Norwegian mail is mostly right, else windows-1252
// called something else, or UTF-8 called iso-8859-1; so:
//   1. bytes that are valid UTF-8 beyond ASCII are UTF-8 under any label that means one byte a
//      letter (by chance it is next to impossible), under none and under an unknown one;
//   2. under utf-8, us-ascii, iso-8859-1, none or an unknown label, what is not UTF-8 is
//      windows-1252, byte for byte, so that a text of both is right in both;
//   3. other labels are converted by their tables; if that yields C1 control characters, it was
//      windows-1252 after all;
//   4. a byte order mark stands above every label.
Converted to_utf8(std::string_view bytes, std::string_view label);

// "pÃ¥" for "på": UTF-8 taken for windows-1252 and encoded again. True when `text` was changed.
bool undo_double_encoding(std::string& text);

}  // namespace kast::mail
