// Structured logs on stderr: one line an event, key=value. Never what a person wrote, an address,
// a code, a token or a path with one: callers pass route templates and ids only.
#pragma once

#include <exception>
#include <string_view>

#include <spdlog/spdlog.h>

namespace kast::server {

// debug, info, warning, error. Anything else is info.
void start_logging(std::string_view level);

// The type of what was thrown, not its words, which may hold content. System errors name their
// code.
void log_exception(std::string_view where, const std::exception_ptr& thrown);

}  // namespace kast::server
