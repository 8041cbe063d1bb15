// A page of web/ with values put in, all of them escaped.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "config/settings.hpp"

namespace kast::server::http {

using PageRow = std::map<std::string, std::string>;
struct PageValues {
  std::map<std::string, std::string> texts;  // an empty text hides its section
  std::map<std::string, std::vector<PageRow>> lists;
};

// `language`: nb, nn or en, anything else is nb; "staff" for the pages of the staff site. Throws
// when there is no such page: a bug.
std::string render_page(std::string_view name, std::string_view language, const PageValues& values);
std::vector<PageRow> emergency_rows(const config::Service& service);

}  // namespace kast::server::http
