// A place's clock: between instants (UTC) and what hangs on the wall there. The rules come from the
// system's tzdata; the offset is looked up for each instant, never kept. Good until 2099.
#pragma once

#include <optional>
#include <string_view>

#include "core/calendar.hpp"
#include "core/time.hpp"

namespace date {
class time_zone;
}

namespace kast::schedule {

using core::Date;
using core::Duration;
using core::Time;
using LocalTime = std::chrono::local_time<Duration>;

class Zone {
 public:
  // "Europe/Oslo"; nothing when the system doesn't know the name.
  static std::optional<Zone> find(std::string_view name);

  [[nodiscard]] LocalTime local(Time time) const;

  // The instant at which that clock shows `local`. Where it never does (spring), the first instant
  // after the jump; where it does twice (autumn), the first of the two. Later local times never
  // give earlier instants, so periods that touch on the wall touch in time.
  [[nodiscard]] Time instant(LocalTime local) const;

  [[nodiscard]] Date date(Time time) const {
    return std::chrono::floor<std::chrono::days>(local(time));
  }
  [[nodiscard]] Time at(Date date, core::Clocktime clock) const { return instant(date + clock); }

 private:
  explicit Zone(const date::time_zone* zone) : zone_(zone) {}
  const date::time_zone* zone_;  // lives as long as the program
};

}  // namespace kast::schedule
