// Time as the house keeps it: UTC, microseconds since 1970 (what the database holds).
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kast::core {

using Time = std::chrono::sys_time<std::chrono::microseconds>;
using Duration = std::chrono::microseconds;

// RFC 3339, UTC, milliseconds, "Z": 2026-11-23T21:14:05.250Z
std::string to_rfc3339(Time time);
// RFC 5322 §3.3 in UTC: Mon, 23 Nov 2026 21:14:05 +0000
std::string to_rfc5322(Time time);

constexpr std::int64_t to_micros(Time time) { return time.time_since_epoch().count(); }
constexpr Time from_micros(std::int64_t micros) { return Time{Duration{micros}}; }

}  // namespace kast::core
