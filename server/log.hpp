// Structured logs on stderr: one line an event, key=value. Never what a person wrote, an address,
// a code, a token or a path with one: callers pass route templates, ids, counts and codes only.
// (spdlog stays in log.cpp: its templates would be compiled anew in every file.)
#pragma once

#include <exception>
#include <initializer_list>
#include <string>
#include <string_view>

namespace kast::server {

struct LogField {
  std::string_view key;
  std::string value;  // quoted when it holds anything but letters, digits and -._:/+
};
using LogFields = std::initializer_list<LogField>;

// debug, info, warning, error. Anything else is info.
void start_logging(std::string_view level);

void log_debug(std::string_view event, LogFields fields = {});
void log_info(std::string_view event, LogFields fields = {});
void log_warning(std::string_view event, LogFields fields = {});
void log_error(std::string_view event, LogFields fields = {});

// The type of what was thrown, not its words, which may hold content. System errors name their
// code.
void log_exception(std::string_view where, const std::exception_ptr& thrown);

}  // namespace kast::server
