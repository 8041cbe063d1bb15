// Any file and any environment: problems or settings, never a crash, and always one line a problem.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "config/load.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text{data, data + size};
  const auto end = std::min(text.find('\0'), text.size());
  const auto value = text.substr(std::min(end + 1, text.size()));
  const kast::config::Environment env{{"KAST_SERVER__DRAIN", value},
                                      {"KAST_SERVICE__EMERGENCY", value},
                                      {"KAST_ALERT__ON_CALL", value},
                                      {"KAST_" + value.substr(0, value.find('=')) + "__X", value}};
  const auto settings = kast::config::parse(text.substr(0, end), "f", "/", env);
  if (settings.has_error() && settings.error().fields.empty()) std::abort();
  return 0;
}
