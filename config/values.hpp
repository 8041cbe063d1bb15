// How single values are written in kast.toml. All strict: what isn't exactly right is refused, with
// words that say what would be.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "config/settings.hpp"

namespace kast::config {

// "90 s", "5 min", "2 h", "14 days", "250 ms": a whole number, one space, a unit ("day" too).
std::optional<Duration> parse_duration(std::string_view text);
// The greatest unit that divides it: "5 min".
std::string to_text(Duration duration);

// "08:00" to "24:00".
std::optional<core::Clocktime> parse_clocktime(std::string_view text);
// "2026-12-24"; the day must exist.
std::optional<core::Date> parse_date(std::string_view text);
// "2026-07-06..2026-07-26" or one day; in order.
std::optional<core::DateRange> parse_date_range(std::string_view text);
// "saturday 11:00"; "holiday 11:00" for public holidays.
std::optional<core::LookIn> parse_look_in(std::string_view text);
// "127.0.0.1:8080", "[::1]:8080".
std::optional<Listen> parse_listen(std::string_view text);
// 0 for "monday" and so on; 7 for "holiday".
std::optional<std::size_t> parse_day(std::string_view word);

// What a whole number may be; both ends belong to it.
struct Range {
  std::int64_t least;
  std::int64_t most;
};
struct Span {
  Duration least;
  Duration most;
};

// What a text may be. `right` completes "what would be right is ...".
struct TextRule {
  bool (*holds)(std::string_view text);
  std::string_view right;
  bool secret = false;  // never repeated in a message
};
extern const TextRule kLine;         // one line, not empty
extern const TextRule kAnyLine;      // one line or nothing
extern const TextRule kZone;         // IANA time zone
extern const TextRule kLanguage;     // a language with texts
extern const TextRule kMailAddress;  // local@domain
extern const TextRule kDomain;
extern const TextRule kHostOrNone;  // name, address or nothing
extern const TextRule kBaseUrl;     // http(s), without path
extern const TextRule kUrlOrNone;   // http(s) or nothing
extern const TextRule kNetwork;     // address or address/bits
extern const TextRule kPhone;       // digits and spaces, as dialled

// Words of the enumerations, by value.
template <class Enum>
std::span<const std::string_view> words_of();
template <>
std::span<const std::string_view> words_of<Holidays>();
template <>
std::span<const std::string_view> words_of<Transport>();
template <>
std::span<const std::string_view> words_of<Security>();
template <>
std::span<const std::string_view> words_of<Engine>();
template <>
std::span<const std::string_view> words_of<LogLevel>();

}  // namespace kast::config
