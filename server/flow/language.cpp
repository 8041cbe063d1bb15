#include "server/flow/language.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include <cld2/public/compact_lang_det.h>

namespace kast::server {
namespace {

// Words that one written form has and the other hasn't: 1 nynorsk, -1 bokmål.
const std::unordered_map<std::string_view, int>& votes_of_words() {
  static const std::unordered_map<std::string_view, int> kVotes{
      {"eg", 1},       {"ikkje", 1}, {"ein", 1},   {"eit", 1},   {"noko", 1},  {"berre", 1},
      {"korleis", 1},  {"kva", 1},   {"kven", 1},  {"ho", 1},    {"dei", 1},   {"frå", 1},
      {"vere", 1},     {"sjølv", 1}, {"meir", 1},  {"heile", 1}, {"mykje", 1}, {"saman", 1},
      {"jeg", -1},     {"ikke", -1}, {"en", -1},   {"et", -1},   {"noe", -1},  {"bare", -1},
      {"hvordan", -1}, {"hva", -1},  {"hvem", -1}, {"hun", -1},  {"de", -1},   {"fra", -1},
      {"være", -1},    {"selv", -1}, {"mer", -1},  {"hele", -1}, {"mye", -1},  {"sammen", -1}};
  return kVotes;
}

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_nynorsk(std::string_view text) {
  std::string lower{text};
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  int votes = 0;
  for (auto at = lower.begin(); at != lower.end();) {
    const auto begin = std::find_if(at, lower.end(), is_letter);
    at = std::find_if_not(begin, lower.end(), is_letter);
    const auto vote = votes_of_words().find({begin, at});
    if (vote != votes_of_words().end()) votes += vote->second;
  }
  return votes > 0;
}

}  // namespace

std::string identify_language(std::string_view utf8) {
  bool reliable = false;
  const auto language =
      CLD2::DetectLanguage(utf8.data(), static_cast<int>(utf8.size()), true, &reliable);
  const std::string code = CLD2::LanguageCode(language);
  if (code == "no" || code == "nn" || code == "nb") return is_nynorsk(utf8) ? "nn" : "nb";
  if (code == "un" || code.empty() || code.size() > 3) return "und";
  return code;
}

}  // namespace kast::server
