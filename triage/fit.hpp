// Does a form stand here? Given one token that is known to be its anchor, the rest is looked for:
// rows outwards from the anchor (fit_row.cpp), rows without order around it (fit_near.cpp). Never
// beyond the sentence; fillers ("bare", "jo", "really") may stand anywhere within a row.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "triage/positions.hpp"

namespace kast::triage {

// Words one letter off and exact ones among those that made the form.
struct Evidence {
  std::uint8_t misspelt_words = 0;
  std::uint8_t exact_words = 0;
  std::uint16_t misspelt_letters = 0;
  std::uint16_t exact_letters = 0;

  void add(const Token& token);
  // Misspelt words count only where the rest, or their length, leaves no doubt.
  [[nodiscard]] bool sure() const;
};

class Fitter {
 public:
  Fitter(const CompiledLexicon& lexicon, const std::vector<Token>& tokens,
         const std::vector<std::uint16_t>& hits, const Positions& positions)
      : lexicon_(lexicon), tokens_(tokens), hits_(hits), positions_(positions) {}

  // True when the form stands around its anchor and leaves no doubt. Then the rest holds.
  bool stands(const Form& form, std::uint32_t anchor, Stretch sentence);
  [[nodiscard]] Stretch found() const { return found_; }
  [[nodiscard]] bool misspelt() const { return evidence_.misspelt_words > 0; }
  // Tokens held against elements so far: what the matching cost, in steps.
  [[nodiscard]] std::uint64_t steps() const { return steps_; }
  // Forms without order: where element k stands.
  [[nodiscard]] std::uint32_t place_of(std::uint8_t k) const { return place_of_[k]; }

 private:
  // The tokens of a stretch that may fit an element; all of them where nothing is noted.
  struct Sight {
    std::uint64_t bits = 0;
    std::uint32_t begin = 0;
    bool known = false;
    [[nodiscard]] bool nothing() const { return known && bits == 0; }
    [[nodiscard]] bool at(std::uint32_t token) const {
      return !known || ((bits >> (token - begin)) & 1U) != 0;
    }
  };
  [[nodiscard]] Sight sight(const Element& element, Stretch within) const;
  [[nodiscard]] bool of_slot(std::uint32_t token, SlotId slot) const;
  // The token fits the element; counted as evidence.
  bool accept(std::uint32_t token, const Element& element);

  // fit_row.cpp. `carried`: the gap of optional elements that were passed over.
  bool row(std::uint8_t anchor_element, std::uint32_t anchor);
  bool forward(std::uint8_t k, std::uint32_t at, int carried = 0);
  bool backward(std::uint8_t k, std::uint32_t at, int carried = 0);
  bool next_after(std::uint8_t k, std::uint32_t at, int gap);
  bool next_before(std::uint8_t k, std::uint32_t at, int gap);
  bool skip(std::uint32_t token, int gap, int& fillers, int& others) const;

  // fit_near.cpp
  bool near(std::uint8_t anchor_element, std::uint32_t anchor, std::uint32_t window);
  bool place(std::uint8_t k, std::uint32_t anchor, std::uint32_t window);
  bool group(std::uint8_t k, std::uint32_t token);
  [[nodiscard]] bool within(std::uint32_t token, std::uint32_t window) const;
  [[nodiscard]] bool is_taken(std::uint32_t token) const;
  [[nodiscard]] bool excluded() const;

  const CompiledLexicon& lexicon_;
  const std::vector<Token>& tokens_;
  const std::vector<std::uint16_t>& hits_;
  const Positions& positions_;

  const Element* form_ = nullptr;
  std::uint8_t count_ = 0;
  Stretch sentence_;
  Stretch found_;
  Evidence evidence_;
  std::uint64_t steps_ = 0;

  Stretch reach_;  // forms without order: the tokens of the sentence within the window
  std::array<std::uint32_t, kMostElements> place_of_{};
  static constexpr std::size_t kMostTaken = 16;
  std::array<std::uint32_t, kMostTaken> taken_tokens_{};
  std::size_t taken_ = 0;
};

}  // namespace kast::triage
