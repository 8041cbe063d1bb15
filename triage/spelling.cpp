#include "triage/spelling.hpp"

#include <algorithm>
#include <array>

#include "triage/fold.hpp"

namespace kast::triage {
namespace {

std::string replaced(std::string_view word, std::string_view ae, std::string_view oe,
                     std::string_view aa) {
  std::string out;
  for (const char c : word) {
    if (c == kAe)
      out += ae;
    else if (c == kOe)
      out += oe;
    else if (c == kAa)
      out += aa;
    else if (c != '\'')
      out += c;
  }
  return out;
}

// Rows of the Norwegian keyboard; the same column or the next is a neighbour.
constexpr std::array<std::string_view, 3> kRows{"qwertyuiop\xE5", "asdfghjkl\xF8\xE6", "zxcvbnm"};

bool keyboard_neighbours(char a, char b) {
  for (std::size_t row = 0; row < kRows.size(); ++row) {
    const auto at = kRows[row].find(a);
    if (at == std::string_view::npos) continue;
    for (std::size_t other = row == 0 ? 0 : row - 1; other <= row + 1 && other < kRows.size();
         ++other) {
      const auto to = kRows[other].find(b);
      if (to != std::string_view::npos && (to > at ? to - at : at - to) <= 1) return true;
    }
  }
  return false;
}

bool sounds_alike(char a, char b) {
  static constexpr std::array<std::string_view, 12> kPairs{
      "dt", "gk", "bp", "vf", "sz", "ck", "ij", "o\xE5", "e\xE6", "o\xF8", "vw", "uy"};
  return std::any_of(kPairs.begin(), kPairs.end(), [&](std::string_view p) {
    return (p[0] == a && p[1] == b) || (p[0] == b && p[1] == a);
  });
}

bool is_vowel(char c) {
  return std::string_view{"aeiouy\xE6\xF8\xE5"}.find(c) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> spellings(std::string_view folded) {
  std::vector<std::string> out{std::string(folded)};
  const auto add = [&](std::string word) {
    if (!word.empty() && std::find(out.begin(), out.end(), word) == out.end())
      out.push_back(std::move(word));
  };
  std::string plain{folded};
  plain.erase(std::remove(plain.begin(), plain.end(), '\''), plain.end());
  add(plain);
  const auto special = std::count_if(folded.begin(), folded.end(),
                                     [](char c) { return c == kAe || c == kOe || c == kAa; });
  if (special == 0) return out;
  add(replaced(folded, "ae", "oe", "aa"));
  if (folded.size() < 3) return out;  // "dø" is not "do"; a form says so where it is safe
  add(replaced(folded, "ae", "o", "a"));
  add(replaced(folded, "a", "o", "a"));
  add(replaced(folded, "e", "o", "a"));
  return out;
}

bool within_one_edit(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
  if (i >= a.size()) return true;
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] &&
         a.substr(i + 2) == b.substr(i + 2);
}

bool plausible_mistake(std::string_view meant, std::string_view typed) {
  if (meant == typed || !within_one_edit(meant, typed)) return false;
  if (meant[0] != typed[0]) return false;  // pille, bille: another word begins otherwise
  if (meant.size() >= 8) return true;
  std::size_t i = 0;
  while (i < meant.size() && i < typed.size() && meant[i] == typed[i]) ++i;
  const bool longer = meant.size() >= 6;
  if (typed.size() + 1 == meant.size()) {  // a letter is missing
    const bool doubled = i > 0 && meant[i] == meant[i - 1];
    return longer || doubled || (is_vowel(meant[i]) && i + 1 < meant.size());
  }
  if (typed.size() == meant.size() + 1) {  // one too many: doubled, or the next key hit with it
    const char extra = typed[i];
    if (i > 0 && extra == typed[i - 1]) return true;
    return longer && ((i > 0 && keyboard_neighbours(extra, typed[i - 1])) ||
                      (i + 1 < typed.size() && keyboard_neighbours(extra, typed[i + 1])));
  }
  if (i + 1 < meant.size() && meant[i] == typed[i + 1] && meant[i + 1] == typed[i]) return true;
  if (i + 1 == meant.size() && !longer) return false;  // an ending, no slip: holde, holdt
  return sounds_alike(meant[i], typed[i]) || (longer && keyboard_neighbours(meant[i], typed[i]));
}

}  // namespace kast::triage
