#include "config/reader.hpp"

#include <algorithm>

namespace kast::config {
namespace {

constexpr std::string_view kPrefix = "KAST_";

// "KAST_MAIL__SMTP__HOST" to "mail.smtp.host".
std::string key_of(std::string_view variable) {
  std::string key;
  variable.remove_prefix(kPrefix.size());
  while (!variable.empty()) {
    const bool separator = variable.starts_with("__");
    const char c = variable.front();
    key += separator ? '.' : static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    variable.remove_prefix(separator ? 2 : 1);
  }
  return key;
}

}  // namespace

std::string Reader::variable_of(std::string_view key) {
  std::string variable{kPrefix};
  for (const char c : key) {
    if (c == '.') {
      variable += "__";
    } else {
      variable += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
  }
  return variable;
}

std::optional<toml::table> Reader::node_of(const std::string& text, bool as_text) {
  if (as_text) return toml::table{{"value", text}};
  try {
    auto table = toml::parse("value = " + text);
    if (table.size() != 1) return std::nullopt;
    return table;
  } catch (const toml::parse_error&) {
    return std::nullopt;
  }
}

std::string Reader::place_of(const toml::node& node) const {
  const auto line = node.source().begin.line;
  return line == 0 ? name_ : fmt::format("{}:{}", name_, line);
}

std::string Reader::place_of_key(const std::string& key) const {
  const auto place = places_.find(key);
  return place == places_.end() ? name_ : place->second;
}

void Reader::note(std::string_view key, const Outcome& outcome) {
  if (!outcome) return;
  problems_.push_back(
      {place_of_key(std::string{key}), std::string{key}, outcome->wrong, outcome->right});
}

Problem Reader::unknown(std::string place, const std::string& key) const {
  const auto near = nearest(key, known_);
  return {std::move(place), key, "is not a key",
          near.empty() ? "one of the keys in kast.toml" : std::string{near}};
}

void Reader::report_unknown_in(const toml::table& table, const std::string& prefix) {
  for (const auto& [name, node] : table) {
    const auto key = prefix + std::string{name.str()};
    if (std::ranges::find(known_, key) != known_.end()) continue;
    const bool section = std::ranges::any_of(
        known_, [&](const std::string& one) { return one.starts_with(key + "."); });
    if (section && node.is_table()) {
      report_unknown_in(*node.as_table(), key + ".");
    } else if (section) {
      problems_.push_back(
          {place_of(node), key, "is not a section", "[" + key + "] on a line alone"});
    } else {
      problems_.push_back(unknown(place_of(node), key));
    }
  }
}

void Reader::report_unknown() {
  report_unknown_in(file_, "");
  for (const auto& [variable, value] : env_) {
    if (!variable.starts_with(kPrefix) || variable.find("__") == std::string::npos) continue;
    const auto key = key_of(variable);
    if (std::ranges::find(known_, key) == known_.end()) {
      problems_.push_back(unknown(variable, key));
    }
  }
}

}  // namespace kast::config
