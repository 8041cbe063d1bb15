// An assessment in words for people: the text with its signals marked, and why. Norwegian and
// English.
#pragma once

#include <string>
#include <string_view>

#include "triage/engine.hpp"

namespace kast::triage {

enum class Tongue { nb, en };

std::string_view in_words(core::Level level, Tongue tongue);
std::string_view in_words(Category category, Tongue tongue);
std::string_view in_words(Modifier modifier, Tongue tongue);
// What a rule looks for, as the lexicon's author wrote it; empty for a rule that it doesn't hold.
std::string_view about_rule(const Lexicon& lexicon, std::string_view rule, Tongue tongue);
// A stable reason code of Step::reason ("found", "combined", "negated", "historical", "study",
// "quoted", "signature", "own_answer", "not_understood"); an unknown one comes back as it is.
std::string reason_in_words(std::string_view reason, Tongue tongue);

// One line a signal: what, level, why, in the order of the text. Never says "no risk": with no
// signal it says "no hits".
std::string explain(const Lexicon& lexicon, const Assessment& assessment, Tongue tongue);

// The text with each signal as [[words|number]], the numbers those of explain(). Overlapping
// signals share a mark. Positions are bytes; the result is well-formed if the text is.
std::string marked_text(std::string_view text, const Assessment& assessment);

}  // namespace kast::triage
