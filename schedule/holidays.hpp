// Public holidays of Norway (lov om 1 og 17 mai 1947; lov om trudomssamfunn 2020 § 20 and the
// church calendar), computed, so that no list needs to be kept.
#pragma once

#include <vector>

#include "core/calendar.hpp"

namespace kast::schedule {

// Easter Sunday of the Gregorian calendar; years 1583 to 9999.
core::Date easter_sunday(int year);

// 1 January, Maundy Thursday, Good Friday, Easter Sunday and Monday, 1 and 17 May, Ascension Day,
// Whit Sunday and Monday, 25 and 26 December.
bool is_norwegian_holiday(core::Date date);

// 24 and 31 December: offices close early.
bool is_half_day(core::Date date);

}  // namespace kast::schedule
