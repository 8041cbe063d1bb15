#include "mail/parse/boundary.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

constexpr std::size_t kLongest = 200;  // RFC 2046 §5.1.1 allows 70; broken mail is broken

// Of a boundary line that is followed by a part's header; "" when there is none.
std::string find_boundary(std::string_view body) {
  std::string_view last;
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t end = std::min(body.find('\n', at), body.size());
    const std::string_view line = core::trim(body.substr(at, end - at));
    if (!last.empty() && ascii_lower(line.substr(0, 8)) == "content-") return std::string(last);
    const bool boundary = line.starts_with("--") && line.size() > 2 && line.size() <= kLongest &&
                          line.find_first_of("\"\\") == line.npos;
    last = boundary ? line.substr(2) : std::string_view();
    at = end + 1;
  }
  return {};
}

}  // namespace

std::string with_found_boundary(std::string_view subtype, const char* report_type,
                                std::string_view body) {
  const std::string boundary = find_boundary(body);
  if (boundary.empty()) return {};
  std::string mail = "Content-Type: multipart/" + std::string(subtype);
  if (report_type != nullptr &&
      core::trim(report_type).find_first_of("\r\n;\"") == std::string::npos) {
    mail += "; report-type=\"" + std::string(report_type) + "\"";
  }
  mail += "; boundary=\"" + boundary + "\"\n\n";
  mail += body;
  return mail;
}

}  // namespace kast::mail
