// Putting texts together. Internal to mail/parse.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kast::mail {

// A blank line between; a blank block adds nothing.
void append_block(std::string& text, std::string_view block);
// CRLF and lone CR become LF; control characters but tab and line feed go, lest they part a word.
std::string with_line_feeds(std::string_view text);
// "> " before every line.
std::string quoted(std::string_view text);
// Runs of anything but white space and quote marks.
std::size_t count_words(std::string_view text);

}  // namespace kast::mail
