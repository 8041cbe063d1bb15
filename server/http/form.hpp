// application/x-www-form-urlencoded, as browsers send it (WHATWG URL §5.1). The form refuses
// nobody: bytes that aren't UTF-8 are read as windows-1252, NUL becomes U+FFFD, a field given
// twice counts once (the first), and broken escapes stand for themselves.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kast::server::http {

class Form {
 public:
  // Reads at most 64 fields; the rest is left out.
  static Form parse(std::string_view body);
  // The first value of that name, valid UTF-8 without NUL; empty when absent.
  [[nodiscard]] std::string value(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

}  // namespace kast::server::http
