#include "server/http/page_template.hpp"

#include <stdexcept>

#include <kainjow/mustache.hpp>

#include "web/files.hpp"

namespace kast::server::http {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;
using kainjow::mustache::partial;

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

std::string_view source_of(const std::string& path) {
  const auto source = core::find_embedded(web::embedded_files(), path + ".mustache");
  if (source.empty()) throw std::logic_error("a page is missing");
  return source;
}

// {name} becomes the value of that name; what has none stays.
std::string fill(std::string text, const std::map<std::string, std::string>& values) {
  for (const auto& [name, value] : values) {
    const auto place = "{" + name + "}";
    if (const auto at = text.find(place); at != std::string::npos) {
      text.replace(at, place.size(), value);
    }
  }
  return text;
}

data context_of(const PageValues& values) {
  data context;
  for (const auto& [key, text] : values.texts) {
    if (!text.empty()) context.set(key, text);
  }
  for (const auto& [key, rows] : values.lists) context.set(key, list_of(rows));
  return context;
}

// `parts`: what the pages of that folder may include, as {{>part}}.
std::string render(const std::string& folder, std::string_view name,
                   std::initializer_list<const char*> parts, data context) {
  for (const std::string part : parts) {
    auto source = [path = folder + "_" + part] { return std::string{source_of(path)}; };
    context.set(part, data{partial{std::move(source)}});
  }
  mustache page{std::string{source_of(folder + std::string{name})}};
  if (!page.is_valid()) throw std::logic_error("a page is broken");
  return page.render(context);
}

}  // namespace

std::string render_public_page(std::string_view name, std::string_view language,
                               const config::PageTexts& texts, const PageValues& values) {
  auto context = context_of(values);
  context.set("lang", std::string{language});
  for (const auto& [key, text] : texts) {
    context.set("t_" + key, fill(text, values.texts));
  }
  return render("public/", name, {"top", "help", "code", "ring", "bottom"}, std::move(context));
}

std::string render_staff_page(std::string_view name, const PageValues& values) {
  return render("staff/", name, {"top", "bottom"}, context_of(values));
}

std::vector<PageRow> emergency_rows(const config::Service& service, std::string_view language) {
  std::vector<PageRow> rows;
  for (const auto& entry : service.emergency) {
    std::string dial;
    for (const char c : entry.number) {
      if (c != ' ') dial += c;
    }
    rows.push_back({{"name", entry.name_in(language)}, {"number", entry.number}, {"dial", dial}});
  }
  return rows;
}

std::vector<PageRow> language_rows(const config::Service& service) {
  static const PageRow kNames{{"nb", "Bokmål"}, {"nn", "Nynorsk"}, {"en", "English"}};
  std::vector<PageRow> rows;
  if (service.languages.size() < 2) return rows;
  for (const auto& code : service.languages) {
    rows.push_back(
        {{"code", code}, {"language", kNames.at(code)}, {"next", rows.empty() ? "" : "1"}});
  }
  return rows;
}

}  // namespace kast::server::http
