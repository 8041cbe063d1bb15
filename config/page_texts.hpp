// Words of the public pages: config/locales/LANG/pages.toml, built in. In a text, {name} stands for
// a value that the page fills in.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace kast::config {

using PageTexts = std::map<std::string, std::string, std::less<>>;

// nb, nn or en; anything else is nb. Throws std::logic_error when the built-in file is broken.
const PageTexts& page_texts(std::string_view language);

}  // namespace kast::config
