#include "triage/fit.hpp"

namespace kast::triage {

void Evidence::add(const Token& token) {
  if (token.misspelt) {
    ++misspelt_words;
    misspelt_letters = static_cast<std::uint16_t>(misspelt_letters + token.length);
  } else {
    ++exact_words;
    exact_letters = static_cast<std::uint16_t>(exact_letters + token.length);
  }
}

bool Evidence::sure() const {
  if (misspelt_words == 0) return true;
  if (misspelt_words > 2) return false;
  if (misspelt_words == 2) return exact_words >= 1 && exact_letters >= 3 && misspelt_letters >= 10;
  if (exact_words == 0) return misspelt_letters >= 8;
  if (misspelt_letters >= 6) return exact_letters >= 3;
  if (misspelt_letters >= 4) return exact_letters >= 5 || exact_words >= 2;
  return exact_words >= 2 && exact_letters >= 8;
}

bool Fitter::stands(const Form& form, std::uint32_t anchor, Stretch sentence) {
  form_ = lexicon_.elements.data() + form.first;
  count_ = form.count;
  sentence_ = sentence;
  evidence_ = {};
  const bool all =
      form.window > 0 ? near(form.anchor, anchor, form.window) : row(form.anchor, anchor);
  return all && evidence_.sure();
}

Fitter::Sight Fitter::sight(const Element& element, Stretch within) const {
  if (element.ask == Ask::number || !positions_.covers(within)) return {};
  const auto range = positions_.range(within);
  return {positions_.of(lexicon_, element.slot) & range, positions_.begin(), true};
}

bool Fitter::of_slot(std::uint32_t token, SlotId slot) const {
  if (positions_.covers({token, token}))
    return (positions_.of(lexicon_, slot) & positions_.range({token, token})) != 0;
  const auto& t = tokens_[token];
  for (std::uint32_t i = 0; i < t.hits; ++i) {
    if (lexicon_.in_slot(hits_[t.first_hit + i], slot)) return true;
  }
  return false;
}

bool Fitter::accept(std::uint32_t token, const Element& element) {
  ++steps_;
  const auto& t = tokens_[token];
  if (element.ask == Ask::number) return t.number >= element.low && t.number <= element.high;
  if (!of_slot(token, element.slot)) return false;
  evidence_.add(t);
  return true;
}

}  // namespace kast::triage
