#include "server/lexicon_choice.hpp"

#include <fstream>
#include <iterator>

namespace kast::server {

LexiconChoice choose_lexicon(const std::filesystem::path& file) {
  LexiconChoice choice{nullptr, triage::builtin_lexicon(), {}};
  if (file.empty()) return choice;
  std::ifstream in{file, std::ios::binary};
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in || text.empty()) {
    choice.refused = file.string() + ": can't be read";
    return choice;
  }
  auto compiled = triage::compile_lexicon(text, file.string());
  if (!compiled) {
    choice.refused = compiled.error().detail;
    return choice;
  }
  choice.own = std::make_unique<const triage::Lexicon>(std::move(*compiled));
  choice.lexicon = *choice.own;
  return choice;
}

}  // namespace kast::server
