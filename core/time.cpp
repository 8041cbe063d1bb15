#include "core/time.hpp"

#include <array>

#include <fmt/chrono.h>
#include <fmt/core.h>

namespace kast::core {
namespace {

struct Civil {
  std::chrono::year_month_day date;
  std::chrono::hh_mm_ss<std::chrono::milliseconds> clock;
  unsigned weekday;
};

Civil split(Time time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const auto rest = std::chrono::floor<std::chrono::milliseconds>(time - day);
  return {std::chrono::year_month_day{day}, std::chrono::hh_mm_ss{rest},
          std::chrono::weekday{day}.c_encoding()};
}

}  // namespace

std::string to_rfc3339(Time time) {
  const auto c = split(time);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(c.date.year()),
                     static_cast<unsigned>(c.date.month()), static_cast<unsigned>(c.date.day()),
                     c.clock.hours().count(), c.clock.minutes().count(), c.clock.seconds().count(),
                     c.clock.subseconds().count());
}

std::string to_rfc5322(Time time) {
  static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto c = split(time);
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0000", kDays.at(c.weekday),
                     static_cast<unsigned>(c.date.day()),
                     kMonths.at(static_cast<unsigned>(c.date.month()) - 1),
                     static_cast<int>(c.date.year()), c.clock.hours().count(),
                     c.clock.minutes().count(), c.clock.seconds().count());
}

}  // namespace kast::core
