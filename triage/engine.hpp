// The decision itself: segment, normalise, scan, match, modify, combine (docs/triage.md). Pure,
// thread safe, deterministic to the byte, linear in the length of the text.
#pragma once

#include <memory>

#include "triage/assessment.hpp"
#include "triage/lexicon.hpp"

namespace kast::triage {

// A signal as the engine holds it: the rule by number (Lexicon::rule_name), no memory of its own.
struct Finding {
  Category category = Category::not_understood;
  core::Level level = core::Level::prompt;
  Span span;
  std::uint16_t rule = 0;
  Modifiers modifiers;
  Experiencer experiencer = Experiencer::unknown;
  bool in_subject = false;
};

struct FindingStep {
  core::Level to = core::Level::routine;
  std::uint16_t rule = 0;
  std::string_view reason;  // a literal
};

// Valid until the workspace is used again.
struct Findings {
  core::Level level = core::Level::routine;
  std::span<const Finding> signals;
  std::span<const FindingStep> steps;
  std::uint32_t topics = 0;  // bit n: core::Topic n
  core::Preferences preferences;
};

// Buffers of one thread. Once they have grown to the longest text, an assessment allocates nothing.
class Workspace {
 public:
  Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;
  ~Workspace();
  struct Buffers;
  Buffers& buffers() { return *buffers_; }

 private:
  std::unique_ptr<Buffers> buffers_;
};

// May throw std::bad_alloc while the buffers grow; nothing else.
Findings find_signals(const Lexicon& lexicon, const Input& input, Workspace& workspace);

// Never throws: an internal error yields `prompt` and `not_understood`.
Assessment assess_urgency(const Lexicon& lexicon, const Input& input) noexcept;

}  // namespace kast::triage
