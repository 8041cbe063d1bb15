// Reads lexicon files into plain records, with the line of everything for errors.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "triage/compiled.hpp"
#include "triage/lexicon.hpp"

namespace kast::triage {

struct Place {
  std::uint8_t source = 0;
  std::uint32_t line = 0;
};

// One element of a form before slots are numbered.
struct RawElement {
  Ask ask = Ask::slot;
  std::vector<std::string> words;  // as written: "dø", "selvmord*", "<leve>"
  bool optional = false;
  bool tied = false;
  int gap = 0;
  int low = 0;
  int high = 0;
};
using RawForm = std::vector<RawElement>;

struct RawFamily {
  Family family;
  std::vector<std::pair<Place, std::string>> forms;
  std::vector<std::string> kinds;
  Place place;
};

struct RawCombination {
  Combination combination;
  std::vector<std::string> when, with, also;
  Place place;
};

struct RawWords {
  std::vector<std::string> words;
  Place place;
  bool used = false;
};

struct RawLexicon {
  std::string version;
  std::map<std::string, RawWords> words;
  std::vector<RawFamily> families;
  std::vector<RawCombination> combinations;
  std::vector<Example> examples;
};

// The first mistake as an Error with "file:line: reason".
core::Result<RawLexicon> parse_lexicon(std::span<const LexiconSource> sources);

// "orker ikke (å) <leve>" → the rows of elements it stands for. At most kMaxExpansions.
core::Result<std::vector<RawForm>> parse_form(std::string_view text);

// "~8 …": the window of an unordered form, 0 for an ordered one.
int window_of(std::string_view form);

inline constexpr std::size_t kMaxExpansions = 200;

std::vector<std::string> split_words(std::string_view text);

// "drep/e/er/te" is drep, drepe, dreper, drepte; added to `out`.
void inflect(std::string_view word, std::vector<std::string>& out);

}  // namespace kast::triage
