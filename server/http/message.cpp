#include "server/http/message.hpp"

#include <algorithm>
#include <charconv>

#include "core/text.hpp"
#include "server/http/form.hpp"

namespace kast::server::http {

std::string media_type(std::string_view content_type) {
  std::string type{core::trim(content_type.substr(0, content_type.find(';')))};
  std::ranges::transform(type, type.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return type;
}

std::string_view cookie_value(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    const auto end = header.find(';');
    const auto pair = core::trim(header.substr(0, end));
    const auto equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) {
      return pair.substr(equals + 1);
    }
    if (end == std::string_view::npos) break;
    header.remove_prefix(end + 1);
  }
  return {};
}

std::optional<std::int64_t> version_in(std::string_view text) {
  if (text.empty() || text == "*") return std::nullopt;
  if (text.starts_with("W/")) text.remove_prefix(2);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
    text = text.substr(1, text.size() - 2);
  }
  std::int64_t version = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
  if (error != std::errc{} || end != text.data() + text.size()) return -1;
  return version;
}

std::string query_value(std::string_view query, std::string_view name) {
  return Form::parse(query).value(name);
}

}  // namespace kast::server::http
