// By when a human must have dealt with what arrived (SPEC §5). Shown, warned before, escalated
// after. For every arrival: immediate <= urgent <= prompt <= routine, since a graver level's
// deadline is the earlier of its own and the next level's.
#pragma once

#include "core/inquiry.hpp"
#include "schedule/hours.hpp"

namespace kast::schedule {

// Durations count staffed and on-call time alone.
struct DeadlineRules {
  Duration immediate_acknowledged = std::chrono::minutes{10};
  Duration immediate_first_words = std::chrono::minutes{30};
  Duration urgent = std::chrono::hours{2};
  // Prompt: what arrives on a working day before the first is due at the end of that day's office
  // hours, all else at the second on the next working day.
  core::Clocktime prompt_same_day_before = std::chrono::hours{12};
  core::Clocktime prompt_next_day_by = std::chrono::hours{10};
};

// The first words of a human. Never before `arrival`.
Time deadline(const Hours& hours, const DeadlineRules& rules, core::Level level, Time arrival);

// The alert of an immediate inquiry taken by a human; never later than its deadline().
Time acknowledge_by(const Hours& hours, const DeadlineRules& rules, Time arrival);

// What the inquirer is told, alike for all levels: the routine deadline, the end of the next
// working day's office hours.
Time answer_by(const Hours& hours, const DeadlineRules& rules, Time arrival);

}  // namespace kast::schedule
