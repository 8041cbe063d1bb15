// Days and hours as people write them: local to the service's zone, free of offsets. schedule/
// turns them into instants.
#pragma once

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace kast::core {

using Date = std::chrono::local_days;
using Clocktime = std::chrono::minutes;  // since local midnight, 0 to 24 h

// Open from `from` until just before `to`; from < to <= 24:00.
struct Opening {
  Clocktime from{};
  Clocktime to{};
  bool operator==(const Opening&) const = default;
};

// Monday first. Openings of a day are in order and do not overlap.
using WeeklyHours = std::array<std::vector<Opening>, 7>;

// The whole week, for somebody who is there always.
inline WeeklyHours every_hour() {
  WeeklyHours week;
  for (auto& day : week) day = {{Clocktime{0}, std::chrono::hours{24}}};
  return week;
}

// Index into WeeklyHours.
inline std::size_t weekday_index(Date date) {
  return std::chrono::weekday{date}.iso_encoding() - 1;
}

// Both days belong to it.
struct DateRange {
  Date first{};
  Date last{};
  bool operator==(const DateRange&) const = default;
};

// A moment at which somebody looks in although nobody is on duty.
struct LookIn {
  static constexpr std::size_t kHoliday = 7;
  std::size_t day = 0;  // index into WeeklyHours, or kHoliday: public holidays, whatever weekday
  Clocktime at{};
  bool operator==(const LookIn&) const = default;
};

// A number shown to everybody before and after they write.
struct EmergencyNumber {
  std::string name;
  std::string number;
  std::string name_nn, name_en;  // empty: as `name`
  [[nodiscard]] const std::string& name_in(std::string_view language) const {
    if (language == "nn" && !name_nn.empty()) return name_nn;
    if (language == "en" && !name_en.empty()) return name_en;
    return name;
  }
  bool operator==(const EmergencyNumber&) const = default;
};

}  // namespace kast::core
