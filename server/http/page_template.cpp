#include "server/http/page_template.hpp"

#include <stdexcept>

#include <kainjow/mustache.hpp>

#include "web/files.hpp"

namespace kast::server::http {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

data list_of(const std::vector<PageRow>& rows) {
  data list{data::type::list};
  for (const auto& row : rows) {
    data item;
    for (const auto& [name, text] : row) {
      if (!text.empty()) item.set(name, text);
    }
    list.push_back(item);
  }
  return list;
}

}  // namespace

std::string render_page(std::string_view name, std::string_view language,
                        const PageValues& values) {
  const bool known = language == "nn" || language == "en" || language == "staff";
  const std::string tongue{known ? language : "nb"};
  const auto source =
      core::find_embedded(web::embedded_files(), tongue + "/" + std::string{name} + ".mustache");
  mustache page{std::string{source}};
  if (source.empty() || !page.is_valid()) throw std::logic_error("a page is missing or broken");
  data context;
  for (const auto& [key, text] : values.texts) {
    if (!text.empty()) context.set(key, text);
  }
  for (const auto& [key, rows] : values.lists) context.set(key, list_of(rows));
  return page.render(context);
}

std::vector<PageRow> emergency_rows(const config::Service& service) {
  std::vector<PageRow> rows;
  for (const auto& entry : service.emergency) {
    std::string dial;
    for (const char c : entry.number) {
      if (c != ' ') dial += c;
    }
    rows.push_back({{"name", entry.name}, {"number", entry.number}, {"dial", dial}});
  }
  return rows;
}

}  // namespace kast::server::http
