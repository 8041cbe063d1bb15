#include "config/convert.hpp"

#include <algorithm>

#include <fmt/ranges.h>

namespace kast::config {
namespace {

std::string kind_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "is a section";
    case toml::node_type::array:
      return "is a list";
    case toml::node_type::string:
      return "is a text";
    case toml::node_type::integer:
      return "is a whole number";
    case toml::node_type::floating_point:
      return "is a number with a fraction";
    case toml::node_type::boolean:
      return "is true or false";
    default:
      return "is a date or time without quotes";
  }
}

std::string quote(std::string_view text) { return fmt::format("\"{}\" does not fit", text); }

// For types that are parsed from one text.
template <class T, class Parse>
Outcome convert_text(const toml::node& node, T& out, Parse parse, std::string_view right) {
  const auto text = node.value_exact<std::string_view>();
  if (!text) return Mismatch{kind_of(node), std::string{right}};
  auto value = parse(*text);
  if (!value) return Mismatch{quote(*text), std::string{right}};
  out = std::move(*value);
  return {};
}

// For lists: `each` converts one element.
template <class T, class Each>
Outcome convert_list(const toml::node& node, std::vector<T>& out, Each each,
                     std::string_view right) {
  const auto* array = node.as_array();
  if (array == nullptr) return Mismatch{kind_of(node), std::string{right}};
  std::vector<T> values;
  for (const auto& element : *array) {
    if (auto mismatch = each(element, values.emplace_back())) return mismatch;
  }
  out = std::move(values);
  return {};
}

constexpr std::string_view kDurationRight = R"(a duration such as "5 min", "2 h" or "90 s")";

}  // namespace

Outcome convert(const toml::node& node, bool& out) {
  const auto value = node.value_exact<bool>();
  if (!value) return Mismatch{kind_of(node), "true or false"};
  out = *value;
  return {};
}

Outcome convert(const toml::node& node, std::int64_t& out, Range range) {
  const auto right = fmt::format("a whole number from {} to {}", range.least, range.most);
  const auto value = node.value_exact<std::int64_t>();
  if (!value) return Mismatch{kind_of(node), right};
  if (*value < range.least || *value > range.most) {
    return Mismatch{fmt::format("{} is out of range", *value), right};
  }
  out = *value;
  return {};
}

Outcome convert(const toml::node& node, Duration& out, Span span) {
  Duration value{};
  if (auto mismatch = convert_text(node, value, parse_duration, kDurationRight)) return mismatch;
  if (value < span.least || value > span.most) {
    return Mismatch{to_text(value) + " is out of range",
                    fmt::format("{} to {}", to_text(span.least), to_text(span.most))};
  }
  out = value;
  return {};
}

Outcome convert(const toml::node& node, std::string& out, const TextRule& rule) {
  const auto text = node.value_exact<std::string_view>();
  if (!text) return Mismatch{kind_of(node), std::string{rule.right}};
  if (!rule.holds(*text)) {
    return Mismatch{rule.secret ? "does not fit" : quote(*text), std::string{rule.right}};
  }
  out = *text;
  return {};
}

Outcome convert(const toml::node& node, std::vector<std::string>& out, const TextRule& rule) {
  return convert_list(
      node, out, [&](const toml::node& one, std::string& text) { return convert(one, text, rule); },
      fmt::format("a list of {}", rule.right));
}

Outcome convert(const toml::node& node, std::filesystem::path& out) {
  std::string text;
  if (auto mismatch = convert(node, text, kAnyLine)) return mismatch;
  out = text;
  return {};
}

Outcome convert(const toml::node& node, Listen& out) {
  return convert_text(node, out, parse_listen,
                      R"(an IP address and port such as "127.0.0.1:8080" or "[::1]:8080")");
}

Outcome convert(const toml::node& node, core::Clocktime& out) {
  return convert_text(node, out, parse_clocktime, "a time of day such as \"08:00\"");
}

Outcome convert(const toml::node& node, std::vector<core::DateRange>& out) {
  constexpr std::string_view kRight =
      R"(a list of days such as "2026-12-28" or "2026-07-06..2026-07-26")";
  return convert_list(
      node, out,
      [&](const toml::node& one, core::DateRange& range) {
        return convert_text(one, range, parse_date_range, kRight);
      },
      kRight);
}

Outcome convert(const toml::node& node, std::vector<core::LookIn>& out) {
  constexpr std::string_view kRight =
      R"(a list of moments such as "saturday 11:00" or "holiday 19:00")";
  return convert_list(
      node, out,
      [&](const toml::node& one, core::LookIn& look_in) {
        return convert_text(one, look_in, parse_look_in, kRight);
      },
      kRight);
}

Outcome convert_word(const toml::node& node, std::span<const std::string_view> words,
                     std::size_t& out) {
  const auto right = fmt::format("\"{}\"", fmt::join(words, "\" or \""));
  const auto find = [&](std::string_view text) -> std::optional<std::size_t> {
    const auto word = std::ranges::find(words, text);
    if (word == words.end()) return std::nullopt;
    return static_cast<std::size_t>(word - words.begin());
  };
  return convert_text(node, out, find, right);
}

}  // namespace kast::config
