// What the steps of one assessment hand to each other. Reused; nothing here outlives a message.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "triage/compiled.hpp"
#include "triage/engine.hpp"
#include "triage/positions.hpp"
#include "triage/segment.hpp"
#include "triage/tokens.hpp"

namespace kast::triage {

// A form found in tokens [first, last].
struct Match {
  std::uint16_t family = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  // Unordered forms: the tokens of their first elements, pronouns apart; the first is the
  // predicate.
  std::array<std::uint32_t, 4> words{};
  std::uint8_t word_count = 0;
  bool unordered = false;
  bool made = false;  // a context that a combination made a signal of `category`
  Category category = Category::suicide;
  bool misspelt = false;
  bool negated_inside = false;  // as Form::negated_inside
  bool idiom = false;           // lies within an idiom
  bool lowered = false;         // negated, past, quoted, study: takes no part in combinations
  core::Level level = core::Level::routine;
  Modifiers modifiers;
  Experiencer experiencer = Experiencer::unknown;
  std::uint16_t raised_by = 0xFFFF;  // combination
  std::string_view lowered_by;       // a reason code
};

// Bits of EngineKind cues at a token.
struct Cues {
  std::uint16_t begin = 0;
  std::uint16_t cover = 0;
  std::uint16_t end = 0;
};

struct SentenceFacts {
  std::uint16_t cues = 0;  // EngineKind bits met in the sentence
  KindMask kinds;          // kinds of what was found there and not lowered
};

struct Workspace::Buffers {
  std::vector<Segment> segments;
  Tokens tokens;
  Tokens rebuilt;
  std::vector<std::uint16_t> hits;  // literals
  std::vector<Stretch> stretches;   // the sentences
  Positions positions;
  std::vector<Match> matches;
  std::vector<std::uint32_t> last_match;  // per family: index + 1 into matches
  std::vector<Cues> cues;                 // per token
  std::vector<std::uint32_t> idiom_end;   // per token: last token of an idiom that begins here, + 1
  std::vector<SentenceFacts> facts;
  bool personal = false;  // the message speaks of the writer's own life
  std::vector<Finding> findings;
  std::vector<FindingStep> steps;
  std::string scratch;
  std::uint64_t steps_taken = 0;  // by the last message: forms considered, letters read again
};

inline std::uint16_t bit(EngineKind kind) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind));
}

// The steps, in order. Each reads what the ones before it left.
void scan(const CompiledLexicon& lexicon, Workspace::Buffers& b);           // words → hits
void repair(const CompiledLexicon& lexicon, Workspace::Buffers& b);         // obfuscation, mistakes
void match_forms(const CompiledLexicon& lexicon, Workspace::Buffers& b);    // hits → matches
void apply_context(const CompiledLexicon& lexicon, Workspace::Buffers& b);  // modifiers
void combine(const CompiledLexicon& lexicon, Workspace::Buffers& b);        // combinations
core::Preferences find_preferences(const CompiledLexicon& lexicon, const Workspace::Buffers& b);

// Shared questions.
// Negation in its short certain scope before, within or after the match.
bool is_negated(const Workspace::Buffers& b, const Match& m);
// A dated past in the same clause, not cancelled.
bool is_past(const Workspace::Buffers& b, const Match& m);
Experiencer experiencer_of(const CompiledLexicon& lexicon, const Workspace::Buffers& b,
                           const Match& m);

}  // namespace kast::triage
