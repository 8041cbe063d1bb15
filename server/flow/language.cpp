#include "server/flow/language.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include <cld2/public/compact_lang_det.h>

#include "server/flow/function_words.hpp"

namespace kast::server {
namespace {

struct Votes {
  std::array<int, kVoteLanguages.size()> of{};
  int words = 0;

  [[nodiscard]] std::size_t leader() const {
    return static_cast<std::size_t>(std::ranges::max_element(of) - of.begin());
  }
  [[nodiscard]] int runner_up() const {
    int second = 0;
    for (std::size_t i = 0; i < of.size(); ++i) {
      if (i != leader()) second = std::max(second, of[i]);
    }
    return second;
  }
};

using Table = std::unordered_map<std::string_view, std::uint8_t>;

const Table& table() {
  static const Table kTable = [] {
    Table words;
    for (std::size_t i = 0; i < kFunctionWords.size(); ++i) {
      auto rest = kFunctionWords[i];
      while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        words[rest.substr(0, end)] |= static_cast<std::uint8_t>(1U << i);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    return words;
  }();
  return kTable;
}

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         byte == '\'';
}

// Lower case of ASCII and of Latin-1's letters, byte by byte (U+00C0..U+00DE are C3 80..C3 9E).
std::string lower_case(std::string_view text) {
  std::string lower{text};
  char before = 0;
  for (char& c : lower) {
    const auto byte = static_cast<unsigned char>(c);
    const bool upper = (byte >= 'A' && byte <= 'Z') || (before == '\xC3' && byte <= 0x9E);
    before = c;
    if (upper) c = static_cast<char>(byte + 0x20);
  }
  return lower;
}

Votes count_votes(std::string_view text) {
  const auto lower = lower_case(text);
  Votes votes;
  for (auto at = lower.begin(); at != lower.end();) {
    const auto begin = std::find_if(at, lower.end(), is_letter);
    at = std::find_if_not(begin, lower.end(), is_letter);
    if (begin == at) break;
    ++votes.words;
    const auto known = table().find({begin, at});
    if (known == table().end()) continue;
    for (std::size_t i = 0; i < votes.of.size(); ++i) votes.of[i] += (known->second >> i) & 1;
  }
  return votes;
}

// A quarter of all words, and two more than any other language has: more than a quotation does.
bool is_clear(const Votes& votes) {
  constexpr int kLeast = 4;
  constexpr int kLead = 2;
  const int most = votes.of[votes.leader()];
  return most >= kLeast && most * 4 >= votes.words && most - votes.runner_up() >= kLead;
}

std::string detect(std::string_view utf8) {
  bool reliable = false;
  const auto language =
      CLD2::DetectLanguage(utf8.data(), static_cast<int>(utf8.size()), true, &reliable);
  return CLD2::LanguageCode(language);
}

}  // namespace

std::string identify_language(std::string_view utf8) {
  const auto votes = count_votes(utf8);
  if (is_clear(votes)) return std::string{kVoteLanguages[votes.leader()]};
  const auto code = detect(utf8);
  if (code == "no" || code == "nn" || code == "nb") {
    return votes.of[kNynorsk] > votes.of[kBokmaal] ? "nn" : "nb";
  }
  if (code == "un" || code.empty() || code.size() > 3) return "und";
  return code;
}

}  // namespace kast::server
