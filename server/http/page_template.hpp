// A page of web/ with values and the language's words put in, all of them escaped.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "config/page_texts.hpp"
#include "config/settings.hpp"

namespace kast::server::http {

using PageRow = std::map<std::string, std::string>;
struct PageValues {
  std::map<std::string, std::string> texts;  // an empty text hides its section
  std::map<std::string, std::vector<PageRow>> lists;
};

// `texts`: the words of `language`; they stand in the page as {{t_name}}. Throws when there is no
// such page: a bug.
std::string render_public_page(std::string_view name, std::string_view language,
                               const config::PageTexts& texts, const PageValues& values);
std::string render_staff_page(std::string_view name, const PageValues& values);
std::vector<PageRow> emergency_rows(const config::Service& service, std::string_view language);
// What to choose among; empty where there is no choice.
std::vector<PageRow> language_rows(const config::Service& service);

}  // namespace kast::server::http
