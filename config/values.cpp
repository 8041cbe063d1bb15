#include "config/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/core.h>

namespace kast::config {
namespace {

// A whole decimal number without sign, space or anything after it.
template <class Number>
std::optional<Number> parse_number(std::string_view text) {
  Number number{};
  const auto* end = text.data() + text.size();
  if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return number;
}

struct Unit {
  std::string_view word;
  Duration length;
};
// Greatest first, the written form before its other names.
constexpr std::array<Unit, 6> kUnits{{{"days", days{1}},
                                      {"day", days{1}},
                                      {"h", hours{1}},
                                      {"min", minutes{1}},
                                      {"s", seconds{1}},
                                      {"ms", std::chrono::milliseconds{1}}}};

constexpr std::array<std::string_view, 8> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday",    "holiday"};

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto number = parse_number<std::uint32_t>(text.substr(0, space));
  const auto* unit = std::ranges::find(kUnits, text.substr(space + 1), &Unit::word);
  if (!number || unit == kUnits.end()) return std::nullopt;
  return unit->length * std::int64_t{*number};
}

std::string to_text(Duration duration) {
  for (const auto& unit : kUnits) {
    if (unit.word != "day" && duration % unit.length == Duration{0} && duration != Duration{0}) {
      return fmt::format("{} {}", duration / unit.length, unit.word);
    }
  }
  return "0 s";
}

std::optional<core::Clocktime> parse_clocktime(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = parse_number<int>(text.substr(0, 2));
  const auto minute = parse_number<int>(text.substr(3));
  if (!hour || !minute || *minute > 59) return std::nullopt;
  const core::Clocktime time = hours{*hour} + minutes{*minute};
  if (time > hours{24}) return std::nullopt;
  return time;
}

std::optional<core::Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_number<int>(text.substr(0, 4));
  const auto month = parse_number<unsigned>(text.substr(5, 2));
  const auto day = parse_number<unsigned>(text.substr(8));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*month},
                                         std::chrono::day{*day}};
  if (!date.ok()) return std::nullopt;
  return core::Date{date};
}

std::optional<core::DateRange> parse_date_range(std::string_view text) {
  const auto dots = text.find("..");
  const auto first = parse_date(text.substr(0, dots));
  const auto last = dots == std::string_view::npos ? first : parse_date(text.substr(dots + 2));
  if (!first || !last || *last < *first) return std::nullopt;
  return core::DateRange{*first, *last};
}

std::optional<std::size_t> parse_day(std::string_view word) {
  const auto* day = std::ranges::find(kDays, word);
  if (day == kDays.end()) return std::nullopt;
  return static_cast<std::size_t>(day - kDays.begin());
}

std::optional<core::LookIn> parse_look_in(std::string_view text) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto day = parse_day(text.substr(0, space));
  const auto at = parse_clocktime(text.substr(space + 1));
  if (!day || !at || *at == hours{24}) return std::nullopt;
  return core::LookIn{*day, *at};
}

std::optional<Listen> parse_listen(std::string_view text) {
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  auto host = text.substr(0, colon);
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  if (bracketed) host = host.substr(1, host.size() - 2);
  const auto port = parse_number<std::uint16_t>(text.substr(colon + 1));
  const bool version6 = host.find(':') != std::string_view::npos;
  if (!port || version6 != bracketed || !kNetwork.holds(host)) return std::nullopt;
  if (host.find('/') != std::string_view::npos) return std::nullopt;
  return Listen{std::string{host}, *port};
}

}  // namespace kast::config
