#include "schedule/zone.hpp"

#include <stdexcept>

#include <date/tz.h>

namespace kast::schedule {
namespace {

// The system's compiled rules end with 2037, and date-tz reads no further. The calendar and the
// weekdays repeat every 28 years until 2099, so a later year is looked up as an earlier one.
constexpr std::chrono::days kCycle{28 * 365 + 7};
constexpr std::chrono::sys_days kLastYear = std::chrono::year{2038} / 1 / 1;

constexpr std::chrono::days years_back(Duration since_epoch) {
  std::chrono::days back{0};
  while (since_epoch - back >= kLastYear.time_since_epoch()) back += kCycle;
  return back;
}

}  // namespace

std::optional<Zone> Zone::find(std::string_view name) {
  try {
    return Zone{date::locate_zone(std::string{name})};
  } catch (const std::runtime_error&) {
    return std::nullopt;
  }
}

LocalTime Zone::local(Time time) const {
  const auto since_epoch = time.time_since_epoch();
  return LocalTime{since_epoch + zone_->get_info(time - years_back(since_epoch)).offset};
}

Time Zone::instant(LocalTime local) const {
  const auto since_epoch = local.time_since_epoch();
  const auto back = years_back(since_epoch);
  // the same count; date-tz has a local time of its own
  const auto info = zone_->get_info(date::local_time<Duration>{since_epoch - back});
  if (info.result == date::local_info::nonexistent) return Time{info.second.begin + back};
  return Time{since_epoch - info.first.offset};
}

}  // namespace kast::schedule
