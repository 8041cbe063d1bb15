#include "schedule/holidays.hpp"

#include <algorithm>
#include <array>

namespace kast::schedule {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

// Days from Easter Sunday.
constexpr std::array kMovable{days{-3}, days{-2}, days{0}, days{1}, days{39}, days{49}, days{50}};

constexpr std::array kFixed{
    std::chrono::January / 1,   std::chrono::May / 1,       std::chrono::May / 17,
    std::chrono::December / 25, std::chrono::December / 26,
};

}  // namespace

// The Meeus/Jones/Butcher rule: J. Meeus, Astronomical Algorithms, chapter 8; its letters are kept.
core::Date easter_sunday(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int f = (b + 8) / 25;
  const int g = (b - f + 1) / 3;
  const int h = (19 * a + b - b / 4 - g + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return core::Date{std::chrono::year{year} / (sum / 31) / (sum % 31 + 1)};
}

bool is_norwegian_holiday(core::Date date) {
  const year_month_day day{date};
  const auto from_easter = date - easter_sunday(static_cast<int>(day.year()));
  return std::ranges::find(kFixed, day.month() / day.day()) != kFixed.end() ||
         std::ranges::find(kMovable, from_easter) != kMovable.end();
}

bool is_half_day(core::Date date) {
  const year_month_day day{date};
  return day.month() == std::chrono::December &&
         (day.day() == std::chrono::day{24} || day.day() == std::chrono::day{31});
}

}  // namespace kast::schedule
