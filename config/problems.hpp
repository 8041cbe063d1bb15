// Everything that is wrong with a configuration is collected before anything is said, so that an
// operator mends a file in one go.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"

namespace kast::config {

struct Problem {
  std::string place;  // "kast.toml:12", or the name of the environment variable
  std::string key;    // "server.drain"; empty when the whole file is meant
  std::string wrong;
  std::string right;
};

using Problems = std::vector<Problem>;

// "kast.toml:12: server.drain: is a whole number; a duration such as \"5 min\" would be right"
std::string to_line(const Problem& problem);

// All of them as one error: invalid_input, a line each in `detail`, their keys in `fields`.
core::Error to_error(const Problems& problems);

// The known key that `key` was probably meant to be; empty when none is near.
std::string_view nearest(std::string_view key, const std::vector<std::string>& known);

}  // namespace kast::config
