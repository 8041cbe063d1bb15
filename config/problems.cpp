#include "config/problems.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/core.h>

namespace kast::config {
namespace {

// Levenshtein: inserted, dropped or changed characters.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    auto diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const auto changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({row[j] + 1, diagonal + 1, changed});
    }
  }
  return row.back();
}

std::string_view last_part(std::string_view key) { return key.substr(key.rfind('.') + 1); }

}  // namespace

std::string to_line(const Problem& problem) {
  auto line = problem.place.empty() ? std::string{} : problem.place + ": ";
  if (!problem.key.empty()) line += problem.key + ": ";
  line += problem.wrong;
  if (!problem.right.empty()) line += "; " + problem.right + " would be right";
  return line;
}

core::Error to_error(const Problems& problems) {
  core::Error error{core::ErrorCode::invalid_input, {}, {}};
  for (const auto& problem : problems) {
    if (!error.detail.empty()) error.detail += '\n';
    error.detail += to_line(problem);
    error.fields.push_back({problem.key, "malformed"});
  }
  return error;
}

std::string_view nearest(std::string_view key, const std::vector<std::string>& known) {
  // A key in the wrong section is near too: its last part counts as much as the whole.
  const auto how_far = [&](std::string_view other) {
    const auto same_name = distance(last_part(key), last_part(other)) + 1;
    return std::min(distance(key, other), same_name);
  };
  std::string_view best;
  std::size_t least = 1 + std::max<std::size_t>(2, last_part(key).size() / 3);
  for (const auto& other : known) {
    if (const auto far = how_far(other); far < least) {
      least = far;
      best = other;
    }
  }
  return best;
}

}  // namespace kast::config
