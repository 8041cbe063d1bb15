// What triage says of one message (SPEC §3): the order in which humans read, and why. Never a grade
// of a person; no signals never means "no risk".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/inquiry.hpp"

namespace kast::triage {

enum class Category : std::uint8_t {
  suicide,       // wish, thoughts, means, plan, act; another person's too (experiencer other)
  self_harm,     // hurting oneself without the wish to die
  violence,      // against the writer or by the writer
  third_party,   // somebody else's life is at stake
  child,         // a child at risk, or the writer is one
  coercion,      // trafficking, forced prostitution
  extortion,     // threats to reveal
  discovery,     // found out, reported, arrested: the hours when people break
  hopelessness,  // despair, burden, isolation, intoxication
  denial,        // danger was named in order to deny it: information, not silence
  hostile,       // abuse aimed at the reader
  not_understood
};

enum class Modifier : std::uint8_t {
  negated,
  historical,
  returned,
  hypothetical,
  quoted,
  question
};

// A small set of modifiers.
class Modifiers {
 public:
  constexpr void add(Modifier m) { bits_ = static_cast<std::uint8_t>(bits_ | bit(m)); }
  [[nodiscard]] constexpr bool has(Modifier m) const { return (bits_ & bit(m)) != 0; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  bool operator==(const Modifiers&) const = default;

 private:
  static constexpr std::uint8_t bit(Modifier m) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(m));
  }
  std::uint8_t bits_ = 0;
};

enum class Experiencer : std::uint8_t { self, other, unknown };

// Bytes [begin, end) of the original text, or of the subject where Signal::in_subject says so.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool operator==(const Span&) const = default;
};

struct Signal {
  Category category = Category::not_understood;
  core::Level level = core::Level::prompt;  // after modifiers
  Span span;
  std::string rule;  // the lexicon's family, or "engine.…"
  Modifiers modifiers;
  Experiencer experiencer = Experiencer::unknown;
  bool in_subject = false;
  bool operator==(const Signal&) const = default;
};

// One step of the decision, up or down, in the order taken. `reason` is a stable code
// (triage/explain puts it in words); `rule` names the family, combination or engine step.
struct Step {
  core::Level to = core::Level::routine;
  std::string rule;
  std::string reason;
  bool operator==(const Step&) const = default;
};

// Views must outlive the call only.
struct Input {
  std::string_view text;
  std::string_view subject;
  core::Channel channel = core::Channel::form;
  core::SelfHarmAnswer answer = core::SelfHarmAnswer::absent;
  std::string_view language;  // a hint that may be empty; never changes the level
};

struct Assessment {
  core::Level level = core::Level::routine;
  std::vector<Signal> signals;  // by place in the text, subject first
  std::vector<Step> steps;
  std::vector<core::Topic> topics;  // in the order of the enumeration
  core::Preferences preferences;
  std::string lexicon;  // version
  bool operator==(const Assessment&) const = default;
};

// Words of the contract (SPEC §11).
std::string_view to_word(Category value);
std::string_view to_word(Modifier value);
std::string_view to_word(Experiencer value);

inline constexpr int kCategories = 12;
inline constexpr int kModifiers = 6;

}  // namespace kast::triage
