// The lexicon: what triage knows of language, as data that a therapist can read and change
// (config/lexicon/*.lex; the format is told in docs/triage.md). Compiled once, immutable, shared
// between threads.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/embedded.hpp"
#include "core/result.hpp"

namespace kast::triage {

struct CompiledLexicon;  // triage/compiled.hpp

class Lexicon {
 public:
  explicit Lexicon(std::shared_ptr<const CompiledLexicon> compiled);
  [[nodiscard]] std::string_view version() const;
  // The family or combination behind a number of the engine's findings.
  [[nodiscard]] std::string_view rule_name(std::uint16_t rule) const;
  [[nodiscard]] const CompiledLexicon& compiled() const { return *compiled_; }

 private:
  std::shared_ptr<const CompiledLexicon> compiled_;
};

struct LexiconSource {
  std::string_view text;
  std::string_view name;  // for errors: "name:line: reason"
};

// Refuses what is malformed, contradicts itself, is too broad, or fails its own examples.
core::Result<Lexicon> compile_lexicon(std::span<const LexiconSource> sources);
core::Result<Lexicon> compile_lexicon(std::string_view file_text, std::string_view file_name);

// config/lexicon as it was built in. Compiled at first use.
const Lexicon& builtin_lexicon();

// config/lexicon/*.lex as built in (kast_embed).
std::span<const core::EmbeddedFile> embedded_files();

}  // namespace kast::triage
