#include "server/log.hpp"

#include <algorithm>
#include <system_error>
#include <typeinfo>

#include <boost/system/system_error.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace kast::server {
namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view{"-._:/+"}.find(c) != std::string_view::npos;
}

void append_value(std::string& line, std::string_view value) {
  if (!value.empty() && std::ranges::all_of(value, is_plain)) {
    line += value;
    return;
  }
  line += '"';
  for (const char c : value) {
    const bool control = static_cast<unsigned char>(c) < 0x20;
    if (c == '"' || c == '\\') line += '\\';
    line += control ? ' ' : c;
  }
  line += '"';
}

void log(spdlog::level::level_enum level, std::string_view event, LogFields fields) {
  auto* logger = spdlog::default_logger_raw();
  if (logger == nullptr || !logger->should_log(level)) return;
  std::string line{"event="};
  append_value(line, event);
  for (const auto& [key, value] : fields) {
    line += ' ';
    line += key;
    line += '=';
    append_value(line, value);
  }
  logger->log(level, spdlog::string_view_t{line.data(), line.size()});
}

template <class SystemError>
void log_code(std::string_view where, const SystemError& error) {
  log_error("exception", {{"where", std::string{where}},
                          {"category", error.code().category().name()},
                          {"code", std::to_string(error.code().value())}});
}

}  // namespace

void start_logging(std::string_view level) {
  auto logger = spdlog::stderr_logger_mt("kast");
  logger->set_pattern("time=%Y-%m-%dT%H:%M:%S.%eZ level=%l %v", spdlog::pattern_time_type::utc);
  logger->set_level(spdlog::level::from_str(std::string{level}));
  if (logger->level() == spdlog::level::off) logger->set_level(spdlog::level::info);
  spdlog::set_default_logger(std::move(logger));
}

void log_debug(std::string_view event, LogFields fields) {
  log(spdlog::level::debug, event, fields);
}
void log_info(std::string_view event, LogFields fields) { log(spdlog::level::info, event, fields); }
void log_warning(std::string_view event, LogFields fields) {
  log(spdlog::level::warn, event, fields);
}
void log_error(std::string_view event, LogFields fields) { log(spdlog::level::err, event, fields); }

void log_exception(std::string_view where, const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const boost::system::system_error& error) {
    log_code(where, error);
  } catch (const std::system_error& error) {
    log_code(where, error);
  } catch (const std::exception& error) {
    log_error("exception", {{"where", std::string{where}}, {"type", typeid(error).name()}});
  } catch (...) {
    log_error("exception", {{"where", std::string{where}}, {"type", "unknown"}});
  }
}

}  // namespace kast::server
