// Which lexicon triage reads with: the operator's file, or the built-in one where none is named or
// the named one is refused.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "triage/lexicon.hpp"

namespace kast::server {

struct LexiconChoice {
  std::unique_ptr<const triage::Lexicon> own;  // holds the operator's
  std::reference_wrapper<const triage::Lexicon> lexicon;
  std::string refused;  // why the operator's file was not taken: file, line, reason
};
// Empty: the built-in one.
LexiconChoice choose_lexicon(const std::filesystem::path& file);

}  // namespace kast::server
