// What HTML says about itself at its begin. Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

// It begins as an HTML document does, whatever its label says.
bool looks_like_html(std::string_view bytes);

// The charset of its <meta>, in the first 2 KiB; "" when it names none.
std::string html_charset(std::string_view bytes);

}  // namespace kast::mail
