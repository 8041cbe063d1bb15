// Times in words, for the sentences inquirers read: "tirsdag kl. 08.00".
#pragma once

#include <string>
#include <string_view>

#include "schedule/zone.hpp"

namespace kast::schedule {

// The weekday and the time in that zone. Never "today" or "tomorrow", since mail is read later than
// it is written. Six days or more from `now`, or before it, the date stands there too: "tirsdag
// 24. november kl. 08.00", "Tuesday 24 November at 08:00". Languages nb, nn, en; sv and da read nb,
// all others en.
std::string say_when(Time time, Time now, const Zone& zone, std::string_view language);

}  // namespace kast::schedule
