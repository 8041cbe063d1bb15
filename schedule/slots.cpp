#include "schedule/slots.hpp"

#include <algorithm>
#include <map>

namespace kast::schedule {
namespace {

using std::chrono::days;

// The rule, made ready for many questions.
class Rule {
 public:
  explicit Rule(const Diary& diary) : diary_(diary) {
    block(diary.engagements.taken);
    block(diary.engagements.busy);
    blocked_ = merged(std::move(blocked_));
    for (const auto& session : diary.engagements.taken) {
      ++taken_on_[diary.availability.zone.date(session.from)];
    }
  }

  // Every bookable slot that begins on that local day, in order.
  [[nodiscard]] std::vector<Slot> slots_on(core::Modality modality, Date date) const {
    const auto& rules = diary_.rules;
    std::vector<Slot> slots;
    if (is_full(date) || rules.step <= Duration::zero() || rules.length <= Duration::zero()) {
      return slots;
    }
    for (const auto& open : open_on(diary_.availability, modality, date)) {
      for (auto from = open.from; from + rules.length <= open.to; from += rules.step) {
        if (may_stand(from)) slots.push_back({{from, from + rules.length}, modality});
      }
    }
    return slots;
  }

 private:
  void block(const std::vector<Period>& periods) {
    const auto buffer = diary_.rules.buffer;
    for (const auto& period : periods) {
      if (period.from < period.to) {
        blocked_.push_back({period.from - buffer, period.to + buffer});
      }
    }
  }
  [[nodiscard]] bool is_full(Date date) const {
    const auto found = taken_on_.find(date);
    return (found == taken_on_.end() ? 0 : found->second) >= diary_.rules.daily_cap;
  }
  [[nodiscard]] bool may_stand(Time from) const {
    const auto& rules = diary_.rules;
    if (from < diary_.now + rules.notice || from > diary_.now + rules.horizon) return false;
    const auto next = std::ranges::upper_bound(blocked_, from, {}, &Period::to);
    return next == blocked_.end() || from + rules.length <= next->from;
  }

  const Diary& diary_;
  std::vector<Period> blocked_;  // in order, apart
  std::map<Date, int> taken_on_;
};

}  // namespace

std::vector<Slot> list_slots(const Diary& diary, core::Modality modality, Time from,
                             std::size_t most) {
  const Rule rule{diary};
  const auto& zone = diary.availability.zone;
  std::vector<Slot> slots;
  const auto last = zone.date(diary.now + diary.rules.horizon);
  for (auto date = zone.date(std::max(from, diary.now)); date <= last; date += days{1}) {
    for (const auto& slot : rule.slots_on(modality, date)) {
      if (slots.size() == most) return slots;
      if (slot.time.from >= from) slots.push_back(slot);
    }
  }
  return slots;
}

bool is_bookable(const Diary& diary, const Slot& slot) {
  const auto slots =
      Rule{diary}.slots_on(slot.modality, diary.availability.zone.date(slot.time.from));
  return std::ranges::find(slots, slot) != slots.end();
}

}  // namespace kast::schedule
