#include "server/log.hpp"

#include <system_error>
#include <typeinfo>

#include <boost/system/system_error.hpp>
#include <spdlog/sinks/stdout_sinks.h>

namespace kast::server {

void start_logging(std::string_view level) {
  auto logger = spdlog::stderr_logger_mt("kast");
  logger->set_pattern("time=%Y-%m-%dT%H:%M:%S.%eZ level=%l %v", spdlog::pattern_time_type::utc);
  logger->set_level(spdlog::level::from_str(std::string{level}));
  if (logger->level() == spdlog::level::off) logger->set_level(spdlog::level::info);
  spdlog::set_default_logger(std::move(logger));
}

void log_exception(std::string_view where, const std::exception_ptr& thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const boost::system::system_error& error) {
    spdlog::error("event=exception where=\"{}\" code={}:{}", where, error.code().category().name(),
                  error.code().value());
  } catch (const std::system_error& error) {
    spdlog::error("event=exception where=\"{}\" code={}:{}", where, error.code().category().name(),
                  error.code().value());
  } catch (const std::exception& error) {
    spdlog::error("event=exception where=\"{}\" type={}", where, typeid(error).name());
  } catch (...) {
    spdlog::error("event=exception where=\"{}\" type=unknown", where);
  }
}

}  // namespace kast::server
