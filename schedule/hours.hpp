// When somebody is there. The one source for deadlines, alerts and every public sentence about
// time. Each instant is staffed (office hours), on_call (somebody volunteered) or unstaffed
// (declared, not a gap). All values: no clock, no I/O.
#pragma once

#include <optional>
#include <vector>

#include "core/calendar.hpp"
#include "schedule/period.hpp"
#include "schedule/zone.hpp"

namespace kast::schedule {

enum class HourKind {
  staffed,   // office hours: people answer
  on_call,   // outside them, but somebody is alerted
  unstaffed  // nobody reads and nobody is alerted
};

// What an organisation decided.
struct Calendar {
  Zone zone;
  core::WeeklyHours office_hours;
  bool norwegian_holidays = true;
  core::Clocktime half_day_ends = std::chrono::hours{12};  // 24 and 31 December; 24 h: no half days
  std::vector<core::DateRange> closures;                   // no office hours and no look-ins
  std::vector<core::WeeklyHours> on_call;                  // one a person; holidays change nothing
  std::vector<Period> on_call_periods;                     // the same from a rota, in any order
  std::vector<core::LookIn> look_ins;
  Duration look_in_length = std::chrono::minutes{30};
};

class Hours {
 public:
  // Searches give up after so long: then nobody will be there for all practical purposes.
  static constexpr std::chrono::days kHorizon{400};

  explicit Hours(Calendar calendar) : calendar_(std::move(calendar)) {}

  [[nodiscard]] HourKind kind_at(Time time) const;
  // Staffed, on call, or within a look-in: alerts may go out.
  [[nodiscard]] bool attended(Time time) const;

  // The first instant at or after `time` that is staffed; attended. Nothing within kHorizon: empty.
  [[nodiscard]] std::optional<Time> next_staffed(Time time) const;
  [[nodiscard]] std::optional<Time> next_attended(Time time) const;

  // The end of the last office hours of the local day that `time` falls on; empty on a day without.
  [[nodiscard]] std::optional<Time> end_of_staffed_day(Time time) const;

  // `time` and so much time on duty after it, counting staffed and on-call time alone.
  [[nodiscard]] std::optional<Time> add_attended(Time time, Duration duration) const;

  // The local days after that of `time`, the first that has office hours.
  [[nodiscard]] std::optional<Date> next_working_day(Time time) const;

  // In order, apart from each other, within the local day.
  [[nodiscard]] std::vector<Period> staffed_on(Date date) const;
  [[nodiscard]] std::vector<Period> on_duty_on(Date date) const;  // staffed or on call
  [[nodiscard]] std::vector<Period> look_ins_on(Date date) const;

  [[nodiscard]] const Zone& zone() const { return calendar_.zone; }

 private:
  [[nodiscard]] bool closed_on(Date date) const;
  [[nodiscard]] bool holiday_on(Date date) const;
  // Openings of that day as instants, cut off at `until`.
  void add(std::vector<Period>& periods, Date date, const std::vector<core::Opening>& openings,
           core::Clocktime until) const;

  Calendar calendar_;
};

}  // namespace kast::schedule
