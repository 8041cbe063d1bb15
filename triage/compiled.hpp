// The lexicon as the engine reads it. Families hold forms; a form is a row of elements; an element
// asks whether a token belongs to a slot (a set of words). Every word is a literal of the
// automaton.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "triage/assessment.hpp"
#include "triage/automaton.hpp"
#include "triage/tokens.hpp"

namespace kast::triage {

using SlotId = std::uint16_t;
inline constexpr SlotId kNoSlot = 0xFFFF;

// A set of the words after "kind:", at most 128 in a lexicon.
class KindMask {
 public:
  static constexpr std::size_t kKinds = 128;
  constexpr KindMask() = default;
  static constexpr KindMask of(std::size_t kind) {
    KindMask out;
    (kind < 64 ? out.low_ : out.high_) = std::uint64_t{1} << (kind & 63U);
    return out;
  }
  [[nodiscard]] constexpr bool any() const { return (low_ | high_) != 0; }
  [[nodiscard]] constexpr bool meets(KindMask other) const { return (*this & other).any(); }
  constexpr KindMask operator&(KindMask other) const {
    return {low_ & other.low_, high_ & other.high_};
  }
  constexpr KindMask operator|(KindMask other) const {
    return {low_ | other.low_, high_ | other.high_};
  }
  constexpr KindMask& operator|=(KindMask other) { return *this = *this | other; }

 private:
  constexpr KindMask(std::uint64_t low, std::uint64_t high) : low_(low), high_(high) {}
  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

inline constexpr std::uint32_t kMostFillers = 2;  // within a row, besides its gaps

// A form at one of the literals its search starts from.
struct FormStart {
  std::uint32_t form = 0;
  std::uint16_t key = 0;  // a mark (CompiledLexicon::marks): where it is not noted, no form is
  // The rarest of the form's other words, kNoSlot where there are fewer …
  std::array<SlotId, 3> needs{kNoSlot, kNoSlot, kNoSlot};
  std::uint8_t before = 0;  // … and how many tokens from here any of its words can stand
  std::uint8_t after = 0;
};

enum class Shape : std::uint8_t { word, prefix, suffix, anywhere };

struct Literal {
  std::string text;  // folded, without the boundary spaces
  Shape shape = Shape::word;
  std::uint32_t slot_begin = 0;  // CompiledLexicon::literal_slots
  std::uint32_t slot_end = 0;
  std::uint32_t mark_begin = 0;  // CompiledLexicon::marks
  std::uint32_t mark_end = 0;
  std::uint32_t form_begin = 0;  // CompiledLexicon::literal_forms: forms anchored here
  std::uint32_t form_end = 0;
  std::uint16_t classes = 0;  // bits of WordClass
};

enum class Ask : std::uint8_t {
  slot,          // the token belongs to the slot
  number,        // the token is a number from low to high
  not_before,    // first element only: the token before does not belong to the slot
  not_after,     // last element only: the token after does not
  absent,        // unordered forms: no token in reach belongs to the slot
  clause_begin,  // ^ a border stands before
  clause_end     // $ a border stands after, or the text ends
};

struct Element {
  Ask ask = Ask::slot;
  bool optional = false;
  bool tied = false;     // unordered forms: stands directly after the element before it
  std::uint8_t gap = 0;  // other tokens that may stand before it, within the sentence
  SlotId slot = 0;
  std::int32_t low = 0;
  std::int32_t high = 0;
};

inline constexpr std::size_t kMostElements = 24;

struct Form {
  std::uint16_t family = 0;
  std::uint16_t line = 0;
  std::uint8_t source = 0;  // which file
  std::uint8_t anchor = 0;  // the element whose literals start the search
  std::uint8_t count = 0;
  std::uint8_t window = 0;      // not 0: the elements stand in any order, this close together
  bool negated_inside = false;  // a negation is one of its words: never read as a denial
  std::uint32_t first = 0;      // CompiledLexicon::elements
};

enum class Effect : std::uint8_t {
  signal,     // a danger of `category` at `level`
  context,    // nothing alone; raises others by combinations
  cue,        // modifies others: negation, past, return …
  idiom,      // what lies within its span is meant otherwise
  topic,      // what the message is about
  preference  // what the person wishes
};

enum class Who : std::uint8_t { subject, self, other };

struct Family {
  std::string name;
  Effect effect = Effect::signal;
  Category category = Category::suicide;
  core::Level level = core::Level::routine;
  Who who = Who::subject;
  bool negatable = true;      // false: the negation is part of the danger
  bool datable = true;        // false: never lowered as past
  bool needs_person = false;  // urgent only where somebody speaks of their own life
  KindMask kinds;
  core::Topic topic = core::Topic::dependence;
  core::Preferences preference;
  std::string about_nb;
  std::string about_en;
  std::uint32_t line = 0;
  std::uint8_t source = 0;
};

enum class Reach : std::uint8_t {
  sentence,
  near,
  message
};  // near: the neighbouring sentences too

// "when" signals rise to `level` where something of kind "with" stands within reach.
struct Combination {
  std::string name;
  KindMask when;
  KindMask with;
  int count = 1;       // that many different families of "with"
  KindMask also;       // and something of these too; none: nothing more is asked
  bool makes = false;  // contexts of "when" become a signal of `category`
  Category category = Category::suicide;
  bool denied = false;  // "of: denied": for denied signals, when something takes the denial back
  Reach reach = Reach::sentence;
  core::Level level = core::Level::urgent;
};

struct Example {
  std::uint16_t family = 0;
  bool must_match = true;
  std::uint32_t line = 0;
  std::uint8_t source = 0;
  std::string text;
};

// Kinds the engine itself knows by name (docs/triage.md lists them).
enum class EngineKind : std::uint8_t {
  negation,
  negation_after,
  pseudo,
  double_negation,
  past,
  recent,
  returned,
  hypothetical,
  study,
  but,
  speech,
  reject,
  prefer,
  accept,
  kCount
};

// Spelling mistakes: the hash of a word, and of what is left of it without each of its letters, to
// the literals.
struct SlipTable {
  std::unordered_multimap<std::uint64_t, std::uint16_t> literals;
  std::vector<std::uint64_t> bloom = std::vector<std::uint64_t>(4096);  // 256 Kibit

  void add(std::uint64_t hash, std::uint16_t literal);
  [[nodiscard]] bool maybe(std::uint64_t hash) const {
    return ((bloom[(hash >> 6U) & 4095U] >> (hash & 63U)) & 1U) != 0;
  }
};

struct CompiledLexicon {
  std::string version;
  std::vector<std::string> sources;
  Automaton automaton;
  std::vector<Literal> literals;
  std::vector<SlotId> literal_slots;
  std::vector<FormStart> literal_forms;
  // Where a literal is noted (triage/positions): in each of its slots, by the slot's number; an
  // everyday word, which is in very many, in one place of its own, to which its slots point.
  std::vector<std::uint16_t> marks;
  std::size_t mark_count = 0;
  std::vector<std::uint32_t> everyday_begin;  // by slot, one more than slots
  std::vector<std::uint16_t> everyday;
  std::vector<Element> elements;
  std::vector<Form> forms;
  std::vector<Family> families;
  std::vector<Combination> combinations;
  std::vector<Example> examples;
  std::vector<std::string> kind_names;
  std::array<KindMask, static_cast<std::size_t>(EngineKind::kCount)> engine_kinds{};
  std::size_t slots = 0;
  SlipTable word_slips;
  SlipTable stem_slips;  // of selvmord* and its kind, as far as they go

  [[nodiscard]] bool in_slot(std::uint16_t literal, SlotId slot) const {
    const auto& l = literals[literal];
    const auto* begin = literal_slots.data() + l.slot_begin;
    auto size = l.slot_end - l.slot_begin;
    if (size == 0) return false;
    while (size > 1) {  // halving without branches
      const auto half = size / 2;
      begin += begin[half] <= slot ? half : 0;
      size -= half;
    }
    return *begin == slot;
  }
  [[nodiscard]] KindMask kind(EngineKind k) const {
    return engine_kinds[static_cast<std::size_t>(k)];
  }
};

}  // namespace kast::triage
