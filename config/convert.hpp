// From a TOML value to the type a key has. Each overload fills `out` or says what is wrong and
// leaves `out` as it was. A secret is never repeated in what is said.
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <fmt/core.h>
#include <toml++/toml.h>

#include "config/settings.hpp"
#include "config/values.hpp"

namespace kast::config {

struct Mismatch {
  std::string wrong;
  std::string right;
};
using Outcome = std::optional<Mismatch>;  // empty: all is well

Outcome convert(const toml::node& node, bool& out);
Outcome convert(const toml::node& node, std::int64_t& out, Range range);
Outcome convert(const toml::node& node, Duration& out, Span span);
Outcome convert(const toml::node& node, std::string& out, const TextRule& rule);
Outcome convert(const toml::node& node, std::vector<std::string>& out, const TextRule& rule);
Outcome convert(const toml::node& node, std::filesystem::path& out);
Outcome convert(const toml::node& node, Listen& out);
Outcome convert(const toml::node& node, core::Clocktime& out);
Outcome convert(const toml::node& node, std::vector<core::Opening>& out);
Outcome convert(const toml::node& node, std::vector<core::DateRange>& out);
Outcome convert(const toml::node& node, std::vector<core::LookIn>& out);
Outcome convert(const toml::node& node, std::vector<core::EmergencyNumber>& out);
Outcome convert(const toml::node& node, std::vector<OnCall>& out);

// The index of one of `words`.
Outcome convert_word(const toml::node& node, std::span<const std::string_view> words,
                     std::size_t& out);

template <class Enum>
requires std::is_enum_v<Enum> Outcome convert(const toml::node& node, Enum& out) {
  std::size_t index = 0;
  if (auto mismatch = convert_word(node, words_of<Enum>(), index)) return mismatch;
  out = static_cast<Enum>(index);
  return {};
}

// Types written as a plain string: their environment variables hold it without quotes.
template <class T>
inline constexpr bool kWrittenAsText =
    std::is_enum_v<T> || std::is_same_v<T, std::string> || std::is_same_v<T, Duration> ||
    std::is_same_v<T, std::filesystem::path> || std::is_same_v<T, Listen> ||
    std::is_same_v<T, core::Clocktime>;

}  // namespace kast::config
