#include "schedule/period.hpp"

#include <algorithm>

namespace kast::schedule {

std::vector<Period> merged(std::vector<Period> periods) {
  std::erase_if(periods, [](const Period& period) { return period.to <= period.from; });
  std::ranges::sort(periods, {}, &Period::from);
  std::vector<Period> out;
  for (const auto& period : periods) {
    if (!out.empty() && period.from <= out.back().to) {
      out.back().to = std::max(out.back().to, period.to);
    } else {
      out.push_back(period);
    }
  }
  return out;
}

bool covers(const std::vector<Period>& periods, core::Time time) {
  return first_in(periods, time) == time;
}

std::optional<core::Time> first_in(const std::vector<Period>& periods, core::Time time) {
  for (const auto& period : periods) {
    if (time < period.to) return std::max(time, period.from);
  }
  return std::nullopt;
}

}  // namespace kast::schedule
