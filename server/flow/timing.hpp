// Promises about time, from the one source (schedule/): deadlines, answer_by, when alerts may fire.
#pragma once

#include "server/desk.hpp"

namespace kast::server {

// What an organisation decided, as schedule/ takes it.
schedule::Calendar calendar_of(const config::Settings& settings, schedule::Zone zone);

// Until when a human's words are due for something of that level that came at `arrival`.
core::Time deadline_of(const Desk& desk, core::Level level, core::Time arrival);
// What is told outside: the routine deadline, whatever the level.
core::Time answer_by(const Desk& desk, core::Time arrival);
// `now` in staffed or on-call time, else the next such hour or look-in.
core::Time next_attended(const Desk& desk, core::Time now);

}  // namespace kast::server
