// Rows in order: from the anchor outwards, each element at the nearest token it can have, the next
// one if the rest does not follow.
#include <algorithm>

#include "triage/fit.hpp"

namespace kast::triage {
namespace {

inline constexpr int kFillers = static_cast<int>(kMostFillers);

}  // namespace

bool Fitter::row(std::uint8_t anchor_element, std::uint32_t anchor) {
  evidence_.add(tokens_[anchor]);
  return backward(anchor_element, anchor) && forward(anchor_element, anchor);
}

bool Fitter::skip(std::uint32_t token, int gap, int& fillers, int& others) const {
  if (others < gap) {
    ++others;
    return true;
  }
  return ++fillers <= kFillers &&
         (tokens_[token].is(WordClass::filler) || tokens_[token].is(WordClass::self_subject));
}

bool Fitter::next_after(std::uint8_t k, std::uint32_t at, int gap) {
  const auto last = std::min<std::uint32_t>(sentence_.last, at + 1U + gap + kFillers);
  if (at == last) return false;
  const auto seen = sight(form_[k], {at + 1, last});
  if (seen.nothing()) return false;
  int fillers = 0;
  int others = 0;
  for (auto q = at + 1; q <= last; ++q) {
    if (tokens_[q].before == Border::soft && gap == 0) return false;
    const auto saved = evidence_;
    if (seen.at(q) && accept(q, form_[k]) && forward(k, q)) return true;
    evidence_ = saved;
    if (!skip(q, gap, fillers, others)) return false;
  }
  return false;
}

bool Fitter::next_before(std::uint8_t k, std::uint32_t at, int gap) {
  const auto reach = 1U + gap + kFillers;
  const auto first = at - sentence_.first > reach ? at - reach : sentence_.first;
  if (at == first) return false;
  const auto seen = sight(form_[k], {first, at - 1});
  if (seen.nothing()) return false;
  int fillers = 0;
  int others = 0;
  for (auto q = at; q > first; --q) {
    if (tokens_[q].before == Border::soft && gap == 0) return false;
    const auto saved = evidence_;
    if (seen.at(q - 1) && accept(q - 1, form_[k]) && backward(k, q - 1)) return true;
    evidence_ = saved;
    if (!skip(q - 1, gap, fillers, others)) return false;
  }
  return false;
}

bool Fitter::forward(std::uint8_t k, std::uint32_t at, int carried) {
  if (k + 1 == count_) {
    found_.last = at;
    return true;
  }
  const auto next = static_cast<std::uint8_t>(k + 1);
  const auto& e = form_[next];
  switch (e.ask) {
    case Ask::clause_end:
      return (at == sentence_.last || tokens_[at + 1].before != Border::none) && forward(next, at);
    case Ask::not_after:
      return !(at < sentence_.last && of_slot(at + 1, e.slot)) && forward(next, at);
    default:
      break;
  }
  const int gap = std::max<int>(e.gap, carried);
  return next_after(next, at, gap) || (e.optional && forward(next, at, gap));
}

bool Fitter::backward(std::uint8_t k, std::uint32_t at, int carried) {
  if (k == 0) {
    found_.first = at;
    return true;
  }
  const auto next = static_cast<std::uint8_t>(k - 1);
  const auto& e = form_[next];
  switch (e.ask) {
    case Ask::clause_begin:
      return (at == sentence_.first || tokens_[at].before != Border::none) && backward(next, at);
    case Ask::not_before:
      return !(at > sentence_.first && of_slot(at - 1, e.slot)) && backward(next, at);
    default:
      break;
  }
  const int gap = std::max<int>(form_[k].gap, carried);
  return next_before(next, at, gap) || (e.optional && backward(next, at, gap));
}

}  // namespace kast::triage
