#include "server/flow/language.hpp"

#include <algorithm>
#include <array>

#include <cld2/public/compact_lang_det.h>

namespace kast::server {
namespace {

// Words that one written form has and the other hasn't.
constexpr std::array<std::string_view, 18> kNynorsk{
    "eg", "ikkje", "ein", "eit",  "noko",  "berre", "korleis", "kva",   "kven",
    "ho", "dei",   "frå", "vere", "sjølv", "meir",  "heile",   "mykje", "saman"};
constexpr std::array<std::string_view, 18> kBokmal{
    "jeg", "ikke", "en",  "et",   "noe",  "bare", "hvordan", "hva", "hvem",
    "hun", "de",   "fra", "være", "selv", "mer",  "hele",    "mye", "sammen"};

template <class List>
bool contains(const List& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

bool is_nynorsk(std::string_view text) {
  int votes = 0;
  std::string word;
  const auto count = [&] {
    votes += contains(kNynorsk, word) ? 1 : 0;
    votes -= contains(kBokmal, word) ? 1 : 0;
    word.clear();
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalpha(byte) != 0) {
      word += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
    } else {
      count();
    }
  }
  count();
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
