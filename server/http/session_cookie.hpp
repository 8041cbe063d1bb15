// The session cookie (SPEC §11): over TLS __Host-kast, Secure; on loopback without TLS kast.
#pragma once

#include <string>
#include <utility>

#include <fmt/core.h>

#include "server/http/router.hpp"

namespace kast::server::http {

inline std::pair<std::string, std::string> session_cookie(const Desk& desk,
                                                          const std::string& value) {
  const auto name = cookie_name(desk);
  return {"Set-Cookie", fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict{}", name, value,
                                    name == "kast" ? "" : "; Secure")};
}

inline std::pair<std::string, std::string> no_session_cookie(const Desk& desk) {
  auto [header, value] = session_cookie(desk, "");
  return {std::move(header), value + "; Max-Age=0"};
}

}  // namespace kast::server::http
