#include "server/flow/timing.hpp"

namespace kast::server {
namespace {

schedule::DeadlineRules rules_of(const config::Deadlines& settings) {
  schedule::DeadlineRules rules;
  rules.immediate_acknowledged = settings.immediate_acknowledged;
  rules.immediate_first_words = settings.immediate_first_words;
  rules.urgent = settings.urgent;
  rules.prompt_same_day_before = settings.prompt_same_day_before;
  rules.prompt_next_day_by = settings.prompt_next_day_by;
  return rules;
}

}  // namespace

schedule::Calendar calendar_of(const config::Settings& settings, schedule::Zone zone) {
  const auto& service = settings.service;
  schedule::Calendar calendar{std::move(zone), service.office_hours};
  calendar.norwegian_holidays = service.holidays == config::Holidays::norway;
  calendar.half_day_ends = service.half_day_ends;
  calendar.closures = service.closures;
  calendar.look_ins = service.look_ins;
  calendar.look_in_length = service.look_in_length;
  for (const auto& person : settings.alert.on_call) calendar.on_call.push_back(person.hours);
  return calendar;
}

core::Time deadline_of(const Desk& desk, core::Level level, core::Time arrival) {
  return schedule::deadline(desk.hours, rules_of(desk.settings.deadlines), level, arrival);
}

core::Time answer_by(const Desk& desk, core::Time arrival) {
  return schedule::answer_by(desk.hours, rules_of(desk.settings.deadlines), arrival);
}

core::Time next_attended(const Desk& desk, core::Time now) {
  // Nobody for a year to come: better an alert to nobody than none.
  return desk.hours.next_attended(now).value_or(now);
}

}  // namespace kast::server
