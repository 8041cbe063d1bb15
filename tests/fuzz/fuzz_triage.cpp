// libFuzzer over the whole of triage: the first byte chooses between the engine, the segmentation,
// the lexicon's loader and the normalisation. Built only with KAST_FUZZ; replay_triage runs the
// corpus in every build.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "triage/engine.hpp"
#include "triage/explain.hpp"
#include "triage/lexicon_verify.hpp"
#include "triage/segment.hpp"
#include "triage/tokens.hpp"

using namespace kast::triage;

namespace {

void require(bool promise) {
  if (!promise) __builtin_trap();
}

void engine(std::string_view text) {
  const auto a = assess_urgency(builtin_lexicon(), {text});
  for (const auto& s : a.signals) {
    require(s.span.begin <= s.span.end && s.span.end <= text.size());
    require(s.level <= a.level);
  }
  require(a == assess_urgency(builtin_lexicon(), {text}));
  (void)marked_text(text, a);
}

void segments(std::string_view text) {
  std::vector<Segment> out;
  segment(text, out);
  std::size_t at = 0;
  for (const auto& s : out) {
    require(s.span.begin == at && s.span.end > at);
    at = s.span.end;
  }
  require(at == text.size());
}

void loader(std::string_view text) {
  const auto lexicon = compile_lexicon(text, "fuzz.lex");
  require(lexicon.has_value() || !lexicon.error().detail.empty());
}

// Tokens lie in order within the text and within the folded words, each in its sentence.
void normalise(std::string_view text) {
  Tokens out;
  out.clear();
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, Part::own, out);
  std::uint32_t at = 0;
  std::uint32_t sentence = 0;
  for (const auto& t : out.list) {
    require(t.begin >= at && t.begin < t.end && t.end <= text.size());
    require(t.length > 0 && std::size_t{t.text} + t.length < out.folded.size());
    require(t.sentence >= sentence && t.sentence < out.sentences.size());
    at = t.end;
    sentence = t.sentence;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text here
  const std::string_view text{reinterpret_cast<const char*>(data) + 1, size - 1};
  switch (data[0] % 4) {
    case 0:
      engine(text);
      break;
    case 1:
      segments(text);
      break;
    case 2:
      loader(text);
      break;
    default:
      normalise(text);
      break;
  }
  return 0;
}
