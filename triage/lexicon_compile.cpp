// From parsed files to families, forms and the words of their slots.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/core.h>

#include "triage/engine.hpp"
#include "triage/lexicon_index.hpp"
#include "triage/lexicon_parse.hpp"
#include "triage/lexicon_verify.hpp"
#include "triage/spelling.hpp"
#include "triage/tokens.hpp"

namespace kast::triage {
namespace {

struct Word {
  std::string text;
  Shape shape = Shape::word;
  auto operator<=>(const Word&) const = default;
};

Word shaped(std::string_view written) {
  Word word;
  const bool front = written.starts_with('*');
  const bool back = written.ends_with('*') && written.size() > 1;
  if (front) written.remove_prefix(1);
  if (back) written.remove_suffix(1);
  word.shape = front && back ? Shape::anywhere
               : front       ? Shape::suffix
               : back        ? Shape::prefix
                             : Shape::word;
  word.text = fold_word(written);
  return word;
}

class Compiler {
 public:
  explicit Compiler(RawLexicon raw, std::span<const LexiconSource> sources)
      : raw_(std::move(raw)), sources_(sources), out_(std::make_shared<CompiledLexicon>()) {}

  core::Result<std::shared_ptr<const CompiledLexicon>> run() {
    out_->version = raw_.version;
    for (const auto& source : sources_) out_->sources.emplace_back(source.name);
    kinds();
    named_slots();
    for (auto& family : raw_.families) forms_of(family);
    combinations();
    if (error_.empty()) finish();
    if (!error_.empty()) return core::fail(core::ErrorCode::invalid_input, error_);
    return std::shared_ptr<const CompiledLexicon>(out_);
  }

 private:
  void kinds() {
    static constexpr std::array<std::string_view, static_cast<std::size_t>(EngineKind::kCount)>
        kNames{"negation", "negation_after", "pseudo",       "double_negation", "past",
               "recent",   "returned",       "hypothetical", "study",           "but",
               "speech",   "reject",         "prefer",       "accept"};
    for (std::size_t i = 0; i < kNames.size(); ++i)
      out_->engine_kinds[i] = mask({std::string(kNames[i])}, {}, true);
    for (auto& raw : raw_.families) {
      raw.family.kinds = mask(raw.kinds, raw.place, true);
      check_family(raw);
      out_->families.push_back(raw.family);
    }
  }

  void check_family(const RawFamily& raw) {
    if (raw.forms.empty()) fail(raw.place, "the family has no form");
    if (raw.family.effect == Effect::signal && raw.kinds.empty())
      fail(raw.place, "a signal needs a kind, so that combinations can name it");
    if (raw.family.effect != Effect::signal && raw.family.level != core::Level::routine)
      fail(raw.place, "only signals have a level");
  }

  KindMask mask(const std::vector<std::string>& names, Place place, bool make) {
    KindMask bits;
    for (const auto& name : names) {
      auto it = std::find(out_->kind_names.begin(), out_->kind_names.end(), name);
      if (it == out_->kind_names.end()) {
        if (!make) {
          fail(place, fmt::format("no family is of kind \"{}\"", name));
          continue;
        }
        if (out_->kind_names.size() == KindMask::kKinds) {
          fail(place, "more than 128 kinds");
          continue;
        }
        it = out_->kind_names.insert(out_->kind_names.end(), name);
      }
      bits |= KindMask::of(static_cast<std::size_t>(it - out_->kind_names.begin()));
    }
    return bits;
  }

  void named_slots() {
    for (const auto& word : raw_.words["common"].words)
      for (auto& spelling : spellings(fold_word(word))) vocabulary_.common.insert(spelling);
    vocabulary_.named[WordClass::filler] = class_slot("filler");
    vocabulary_.named[WordClass::self_subject] = class_slot("self-subject");
    vocabulary_.named[WordClass::other_subject] = class_slot("other-subject");
    vocabulary_.named[WordClass::bridge] = class_slot("negation-bridge");
    vocabulary_.named[WordClass::joint] = class_slot("joint");
    vocabulary_.named[WordClass::negations] = class_slot("negations");
    vocabulary_.named[WordClass::person] = class_slot("person");
    class_slot("common");
    vocabulary_.named[WordClass::nordic] = class_slot("nordic");
    class_slot("known");
  }

  SlotId class_slot(const std::string& name) {
    const auto it = raw_.words.find(name);
    if (it == raw_.words.end() || it->second.words.empty()) return kNoSlot;
    it->second.used = true;
    return slot_of({"<" + name + ">"}, it->second.place);
  }

  SlotId slot_of(const std::vector<std::string>& written, Place place) {
    std::set<Word> words;
    for (const auto& word : written) resolve(word, words, place, 0);
    std::vector<std::uint16_t> ids;
    for (const auto& word : words) {
      for (auto& spelling : spellings(word.text)) ids.push_back(literal(spelling, word.shape));
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto [it, fresh] = slots_.try_emplace(ids, static_cast<SlotId>(slots_.size()));
    if (fresh && slots_.size() >= kNoSlot) fail(place, "too many different word sets");
    return it->second;
  }

  // <class> in <class> is followed; a cycle is refused by depth.
  void resolve(const std::string& written, std::set<Word>& words, Place place, int depth) {
    if (depth > 8) return fail(place, fmt::format("the class {} contains itself", written));
    if (written.front() == '<') {
      const auto it = raw_.words.find(written.substr(1, written.size() - 2));
      if (written.back() != '>' || it == raw_.words.end())
        return fail(place, fmt::format("unknown class {}", written));
      it->second.used = true;
      for (const auto& inner : it->second.words) resolve(inner, words, it->second.place, depth + 1);
      return;
    }
    const auto word = shaped(written);
    if (word.text.empty()) return fail(place, fmt::format("\"{}\" holds no letters", written));
    if (word.text.find(' ') != std::string::npos)
      return fail(place, fmt::format("\"{}\" is more than one word", written));
    const std::size_t least = word.shape == Shape::word ? 1 : word.shape == Shape::anywhere ? 6 : 3;
    if (word.text.size() < least)
      return fail(place, fmt::format("\"{}\" is too broad: too few letters", written));
    words.insert(word);
  }

  std::uint16_t literal(const std::string& text, Shape shape) {
    const auto [it, fresh] =
        literals_.try_emplace({text, shape}, static_cast<std::uint16_t>(out_->literals.size()));
    if (fresh) {
      Literal made;
      made.text = text;
      made.shape = shape;
      out_->literals.push_back(std::move(made));
    }
    return it->second;
  }

  void forms_of(const RawFamily& raw) {
    const auto family = static_cast<std::uint16_t>(&raw - raw_.families.data());
    for (const auto& [place, text] : raw.forms) {
      auto rows = parse_form(text);
      if (!rows) {
        fail(place, rows.error().detail);
        continue;
      }
      for (const auto& row : *rows) add_form(family, row, place, window_of(text));
    }
  }

  void add_form(std::uint16_t family, const RawForm& row, Place place, int window) {
    Form form;
    form.family = family;
    form.line = static_cast<std::uint16_t>(place.line);
    form.source = place.source;
    form.first = static_cast<std::uint32_t>(out_->elements.size());
    form.count = static_cast<std::uint8_t>(row.size());
    form.window = static_cast<std::uint8_t>(window);
    for (const auto& raw : row) {
      Element e;
      e.ask = raw.ask;
      e.optional = raw.optional;
      e.tied = raw.tied && window > 0;
      e.gap = static_cast<std::uint8_t>(raw.gap);
      e.low = raw.low;
      e.high = raw.high;
      if (!raw.words.empty()) e.slot = slot_of(raw.words, place);
      out_->elements.push_back(e);
    }
    out_->forms.push_back(form);
  }

  void combinations() {
    for (auto& raw : raw_.combinations) {
      raw.combination.when = mask(raw.when, raw.place, false);
      raw.combination.with = mask(raw.with, raw.place, false);
      raw.combination.also = mask(raw.also, raw.place, false);
      if (raw.when.empty() || raw.with.empty())
        fail(raw.place, "a combination needs when and with");
      if (raw.combination.level < core::Level::prompt) fail(raw.place, "a combination only raises");
      out_->combinations.push_back(raw.combination);
    }
    out_->examples = raw_.examples;
  }

  void finish() {
    vocabulary_.members.resize(slots_.size());
    for (const auto& [ids, slot] : slots_) vocabulary_.members[slot] = ids;
    if (const auto reason = index_lexicon(vocabulary_, *out_); !reason.empty()) fail({}, reason);
  }

  void fail(Place place, std::string_view reason) {
    if (!error_.empty()) return;
    const auto name = place.source < sources_.size() ? sources_[place.source].name : "";
    error_ = fmt::format("{}:{}: {}", name, place.line, reason);
  }

  RawLexicon raw_;
  std::span<const LexiconSource> sources_;
  std::shared_ptr<CompiledLexicon> out_;
  std::map<std::vector<std::uint16_t>, SlotId> slots_;
  std::map<std::pair<std::string, Shape>, std::uint16_t> literals_;
  Vocabulary vocabulary_;
  std::string error_;
};

}  // namespace

core::Result<Lexicon> compile_lexicon(std::span<const LexiconSource> sources) {
  auto raw = parse_lexicon(sources);
  if (!raw) return raw.error();
  auto compiled = Compiler(std::move(*raw), sources).run();
  if (!compiled) return compiled.error();
  Lexicon lexicon{std::move(*compiled)};
  const auto broken = broken_promises(lexicon);
  if (!broken.empty()) return core::fail(core::ErrorCode::invalid_input, broken.front());
  return lexicon;
}

core::Result<Lexicon> compile_lexicon(std::string_view file_text, std::string_view file_name) {
  const LexiconSource source{file_text, file_name};
  return compile_lexicon(std::span{&source, 1});
}

// For measurements and the check's report: the same without the examples.
core::Result<Lexicon> compile_unverified(std::span<const LexiconSource> sources) {
  auto raw = parse_lexicon(sources);
  if (!raw) return raw.error();
  auto compiled = Compiler(std::move(*raw), sources).run();
  if (!compiled) return compiled.error();
  return Lexicon{std::move(*compiled)};
}

}  // namespace kast::triage
