#include "server/http/headers.hpp"

#include <algorithm>
#include <array>

namespace kast::server::http {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 7> kStandard{{
    {"Cache-Control", "no-store"},
    {"Referrer-Policy", "no-referrer"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()"},
    {"Content-Security-Policy",
     "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
     "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
}};

}  // namespace

void add_standard_headers(Response& response, bool staff_side) {
  if (staff_side) response.headers.emplace_back("Referrer-Policy", "same-origin");
  for (const auto& [name, value] : kStandard) {
    const bool set = std::ranges::any_of(
        response.headers, [name = name](const auto& header) { return header.first == name; });
    if (!set) response.headers.emplace_back(name, value);
  }
}

Response html(int status, std::string body) {
  return {status, "text/html; charset=utf-8", std::move(body), {}};
}

Response see_other(std::string location) {
  return {303, "", "", {{"Location", std::move(location)}}};
}

}  // namespace kast::server::http
