#include "triage/lexicon.hpp"

#include <utility>

#include "triage/compiled.hpp"

namespace kast::triage {

Lexicon::Lexicon(std::shared_ptr<const CompiledLexicon> compiled)
    : compiled_(std::move(compiled)) {}

std::string_view Lexicon::version() const { return compiled_->version; }

std::string_view Lexicon::rule_name(std::uint16_t rule) const {
  const auto families = compiled_->families.size();
  if (rule < families) return compiled_->families[rule].name;
  if (rule - families < compiled_->combinations.size())
    return compiled_->combinations[rule - families].name;
  return "engine";
}

const Lexicon& builtin_lexicon() {
  static const Lexicon kBuiltin = [] {
    std::vector<LexiconSource> sources;
    for (const auto& file : embedded_files()) sources.push_back({file.content, file.path});
    return compile_lexicon(sources).value();  // a test keeps it well-formed
  }();
  return kBuiltin;
}

}  // namespace kast::triage
