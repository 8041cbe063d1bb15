#include "schedule/say_when.hpp"

#include <array>

#include <fmt/core.h>

namespace kast::schedule {
namespace {

using std::chrono::days;

struct Words {
  std::array<std::string_view, 7> weekdays;  // Monday first
  std::array<std::string_view, 12> months;
  std::string_view short_form;  // weekday, hour, minute
  std::string_view long_form;   // weekday, day, month, hour, minute
};

constexpr std::array<std::string_view, 12> kNorwegianMonths{
    "januar", "februar", "mars",      "april",   "mai",      "juni",
    "juli",   "august",  "september", "oktober", "november", "desember"};
constexpr std::string_view kNorwegianShort = "{} kl. {:02}.{:02}";
constexpr std::string_view kNorwegianLong = "{} {}. {} kl. {:02}.{:02}";

constexpr Words kBokmaal{{"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"},
                         kNorwegianMonths,
                         kNorwegianShort,
                         kNorwegianLong};
constexpr Words kNynorsk{{"måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"},
                         kNorwegianMonths,
                         kNorwegianShort,
                         kNorwegianLong};
constexpr Words kEnglish{
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
    "{} at {:02}:{:02}",
    "{} {} {} at {:02}:{:02}"};

const Words& words_of(std::string_view language) {
  if (language == "nn") return kNynorsk;
  if (language == "nb" || language == "sv" || language == "da") return kBokmaal;
  return kEnglish;
}

}  // namespace

std::string say_when(Time time, Time now, const Zone& zone, std::string_view language) {
  const auto date = zone.date(time);
  const std::chrono::year_month_day calendar{date};
  const std::chrono::hh_mm_ss clock{zone.local(time) - date};
  const auto& words = words_of(language);
  const auto weekday = words.weekdays[core::weekday_index(date)];
  const auto hour = clock.hours().count();
  const auto minute = clock.minutes().count();
  const auto ahead = date - zone.date(now);
  if (ahead >= days{0} && ahead < days{6}) {
    return fmt::format(fmt::runtime(words.short_form), weekday, hour, minute);
  }
  return fmt::format(fmt::runtime(words.long_form), weekday, static_cast<unsigned>(calendar.day()),
                     words.months[static_cast<unsigned>(calendar.month()) - 1], hour, minute);
}

}  // namespace kast::schedule
