// Rows without order: all elements within a window around the anchor, each at the nearest token
// that no other has.
#include <algorithm>

#include "triage/fit.hpp"

namespace kast::triage {
namespace {

inline constexpr std::uint32_t kBeside = 2;  // how far beside the row its !words count

}  // namespace

bool Fitter::near(std::uint8_t anchor_element, std::uint32_t anchor, std::uint32_t window) {
  reach_.first = anchor - std::min(window, anchor - sentence_.first);
  reach_.last = std::min(sentence_.last, anchor + window);
  found_ = {anchor, anchor};
  taken_ = 0;
  if (!group(anchor_element, anchor)) return false;
  for (std::uint8_t k = 0; k < count_; ++k) {
    const auto& e = form_[k];
    if (k == anchor_element || e.tied || e.ask == Ask::absent) continue;
    if (!place(k, anchor, window)) return false;
  }
  return !excluded();
}

bool Fitter::place(std::uint8_t k, std::uint32_t anchor, std::uint32_t window) {
  const auto seen = sight(form_[k], reach_);
  if (seen.nothing()) return false;
  const auto take = [&](std::uint32_t token) {
    return seen.at(token) && within(token, window) && group(k, token);
  };
  for (std::uint32_t d = 1; d <= window; ++d) {
    if (anchor + d <= reach_.last && take(anchor + d)) return true;
    if (anchor >= reach_.first + d && take(anchor - d)) return true;
  }
  return false;
}

bool Fitter::within(std::uint32_t token, std::uint32_t window) const {
  return std::max(found_.last, token) - std::min(found_.first, token) <= window;
}

// Element k at the token, and those tied to it right after.
bool Fitter::group(std::uint8_t k, std::uint32_t token) {
  const auto saved = evidence_;
  const auto taken = taken_;
  auto last = token;
  for (auto at = k;; ++last) {
    if (last > reach_.last || is_taken(last) || !accept(last, form_[at])) {
      evidence_ = saved;
      taken_ = taken;
      return false;
    }
    if (taken_ < kMostTaken) taken_tokens_[taken_++] = last;
    if (++at >= count_ || !form_[at].tied) break;
  }
  place_of_[k] = token;
  found_.first = std::min(found_.first, token);
  found_.last = std::max(found_.last, last);
  return true;
}

bool Fitter::is_taken(std::uint32_t token) const {
  const auto end = taken_tokens_.begin() + static_cast<std::ptrdiff_t>(taken_);
  return std::find(taken_tokens_.begin(), end, token) != end;
}

// One of the !words stands within the row or directly beside it.
bool Fitter::excluded() const {
  const Stretch near{found_.first - std::min(kBeside, found_.first - reach_.first),
                     std::min(reach_.last, found_.last + kBeside)};
  for (std::uint8_t k = 0; k < count_; ++k) {
    if (form_[k].ask != Ask::absent) continue;
    const auto seen = sight(form_[k], near);
    if (seen.nothing()) continue;
    for (auto t = near.first; t <= near.last; ++t) {
      if (seen.at(t) && of_slot(t, form_[k].slot)) return true;
    }
  }
  return false;
}

}  // namespace kast::triage
