// Spellings that count as the same word, by rule, and the tools for one mistake in a word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kast::triage {

// The folded word and how it is written without æøå ("ae oe aa", "a o a") or without apostrophe.
std::vector<std::string> spellings(std::string_view folded);

// FNV-1a, the same on every machine.
inline constexpr std::uint64_t kHashStart = 14695981039346656037ULL;
constexpr std::uint64_t hash_step(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
}
constexpr std::uint64_t hash_of(std::string_view text) {
  auto hash = kHashStart;
  for (const char c : text) hash = hash_step(hash, c);
  return hash;
}

// True when one letter was left out, put in, exchanged or two neighbours swapped, or none.
bool within_one_edit(std::string_view a, std::string_view b);

// One edit that fingers or ears make, the first letter right: in short words a letter doubled or
// swapped, a vowel left out, a letter that sounds alike; from six letters on any letter missing or
// a neighbouring key; from eight on any one edit. Ordinary words are kept apart by that and by the
// class "known", not by a word list.
bool plausible_mistake(std::string_view meant, std::string_view typed);

}  // namespace kast::triage
