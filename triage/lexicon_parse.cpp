#include "triage/lexicon_parse.hpp"

#include <charconv>
#include <optional>
#include <set>

#include <fmt/core.h>

#include "core/text.hpp"

namespace kast::triage {
namespace {

std::optional<Category> category_of(std::string_view word) {
  for (int i = 0; i < kCategories; ++i) {
    if (to_word(static_cast<Category>(i)) == word) return static_cast<Category>(i);
  }
  return std::nullopt;
}

class Parser {
 public:
  explicit Parser(std::span<const LexiconSource> sources) : sources_(sources) {}

  core::Result<RawLexicon> run() {
    for (std::size_t i = 0; i < sources_.size() && error_.empty(); ++i) file(i);
    if (error_.empty() && out_.version.empty()) {
      place_ = {0, 1};
      fail("the line \"version: …\" is missing");
    }
    if (!error_.empty()) return core::fail(core::ErrorCode::invalid_input, error_);
    return std::move(out_);
  }

 private:
  void file(std::size_t index) {
    place_ = {static_cast<std::uint8_t>(index), 0};
    section_ = Section::none;
    last_words_ = nullptr;
    std::string_view rest = sources_[index].text;
    if (!core::is_utf8(rest)) return fail("the file is not UTF-8");
    while (!rest.empty() && error_.empty()) {
      const auto end = rest.find('\n');
      auto text = rest.substr(0, end);
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
      if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
      ++place_.line;
      line(text);
    }
  }

  void line(std::string_view raw) {
    const auto text = core::trim(raw);
    if (text.empty() || text.front() == '#') return;
    if (last_words_ != nullptr && (raw.front() == ' ' || raw.front() == '\t'))
      return add_words(*last_words_, text);
    last_words_ = nullptr;
    if (text.starts_with("words ")) return words(text.substr(6));
    if (text.front() == '[' && text.back() == ']' && text.find(' ') == std::string_view::npos)
      return section(text.substr(1, text.size() - 2));
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return fail("expected \"key: value\"");
    field(core::trim(text.substr(0, colon)), core::trim(text.substr(colon + 1)));
  }

  void words(std::string_view text) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return fail("expected \"words name = word word\"");
    const std::string name{core::trim(text.substr(0, equals))};
    auto& entry = out_.words[name];
    if (!entry.words.empty()) return fail(fmt::format("the class <{}> stands twice", name));
    entry.place = place_;
    last_words_ = &entry;
    add_words(entry, core::trim(text.substr(equals + 1)));
  }

  static void add_words(RawWords& entry, std::string_view text) {
    for (const auto& word : split_words(text)) inflect(word, entry.words);
  }

  void section(std::string_view name) {
    if (name.starts_with("combine:")) {
      section_ = Section::combination;
      auto& made = out_.combinations.emplace_back();
      made.combination.name = name.substr(8);
      made.place = place_;
      unique(made.combination.name);
      return;
    }
    section_ = Section::family;
    auto& made = out_.families.emplace_back();
    made.family.name = name;
    made.family.line = place_.line;
    made.family.source = place_.source;
    made.place = place_;
    unique(name);
  }

  void unique(std::string_view name) {
    if (name.empty()) return fail("a section needs a name");
    if (!names_.emplace(name).second) fail(fmt::format("[{}] stands twice", name));
  }

  void field(std::string_view key, std::string_view value) {
    if (section_ == Section::none) {
      if (key != "version") return fail(fmt::format("\"{}\" stands outside a section", key));
      out_.version = value;
    } else if (section_ == Section::combination) {
      combination_field(key, value);
    } else {
      family_field(out_.families.back(), key, value);
    }
  }

  void combination_field(std::string_view key, std::string_view value) {
    auto& raw = out_.combinations.back();
    if (key == "when") {
      raw.when = split_words(value);
    } else if (key == "with") {
      raw.with = split_words(value);
    } else if (key == "and") {
      raw.also = split_words(value);
    } else if (key == "makes") {
      const auto made = category_of(value);
      if (!made) return fail(fmt::format("unknown category \"{}\"", value));
      raw.combination.makes = true;
      raw.combination.category = *made;
    } else if (key == "count") {
      std::from_chars(value.data(), value.data() + value.size(), raw.combination.count);
      if (raw.combination.count < 1 || raw.combination.count > 9) fail("count is 1 to 9");
    } else if (key == "of") {
      if (value != "denied") return fail("of is denied");
      raw.combination.denied = true;
    } else if (key == "within") {
      if (value == "sentence")
        raw.combination.reach = Reach::sentence;
      else if (value == "near")
        raw.combination.reach = Reach::near;
      else if (value == "message")
        raw.combination.reach = Reach::message;
      else
        fail("within is sentence, near or message");
    } else if (key == "level") {
      level(raw.combination.level, value);
    } else {
      fail(fmt::format("unknown key \"{}\" in a combination", key));
    }
  }

  void level(core::Level& out, std::string_view value) {
    if (const auto parsed = core::parse<core::Level>(value))
      out = *parsed;
    else
      fail(fmt::format("unknown level \"{}\"", value));
  }

  void family_field(RawFamily& raw, std::string_view key, std::string_view value) {
    auto& f = raw.family;
    if (key == "category") return category(f, value);
    if (key == "level") return level(f.level, value);
    if (key == "kind") {
      raw.kinds = split_words(value);
    } else if (key == "negation") {
      if (value != "inside" && value != "applies") return fail("negation is inside or applies");
      f.negatable = value == "applies";
    } else if (key == "past") {
      if (value != "never" && value != "applies") return fail("past is never or applies");
      f.datable = value == "applies";
    } else if (key == "who") {
      if (value == "self")
        f.who = Who::self;
      else if (value == "other")
        f.who = Who::other;
      else if (value == "subject")
        f.who = Who::subject;
      else
        fail("who is self, other or subject");
    } else if (key == "needs") {
      if (value != "person") return fail("needs is person");
      f.needs_person = true;
    } else if (key == "about-nb") {
      f.about_nb = value;
    } else if (key == "about-en") {
      f.about_en = value;
    } else if (key == "yes" || key == "no") {
      out_.examples.push_back({static_cast<std::uint16_t>(out_.families.size() - 1), key == "yes",
                               place_.line, place_.source, std::string(value)});
    } else if (key.size() <= 3 && !key.empty()) {
      raw.forms.emplace_back(place_, value);  // a language: nb, nn, en, sv, da, pl …
    } else {
      fail(fmt::format("unknown key \"{}\"", key));
    }
  }

  void category(Family& f, std::string_view value) {
    if (value == "context") {
      f.effect = Effect::context;
      f.negatable = false;  // unless it says so
    } else if (value == "cue") {
      f.effect = Effect::cue;
    } else if (value == "idiom") {
      f.effect = Effect::idiom;
    } else if (value.starts_with("topic ")) {
      f.effect = Effect::topic;
      const auto topic = core::parse<core::Topic>(value.substr(6));
      if (!topic) return fail("unknown topic");
      f.topic = *topic;
    } else if (value.starts_with("preference ")) {
      f.effect = Effect::preference;
      preference(f, value.substr(11));
    } else if (const auto parsed = category_of(value)) {
      f.effect = Effect::signal;
      f.category = *parsed;
    } else {
      fail(fmt::format("unknown category \"{}\"", value));
    }
  }

  void preference(Family& f, std::string_view value) {
    if (auto gender = core::parse<core::Gender>(value))
      f.preference.therapist_gender = gender;
    else if (auto modality = core::parse<core::Modality>(value))
      f.preference.modality = modality;
    else if (auto concern = core::parse<core::Concern>(value))
      f.preference.concern = concern;
    else
      fail(fmt::format("unknown preference \"{}\"", value));
  }

  void fail(std::string_view reason) {
    if (error_.empty())
      error_ = fmt::format("{}:{}: {}", sources_[place_.source].name, place_.line, reason);
  }

  enum class Section { none, family, combination };
  std::span<const LexiconSource> sources_;
  RawLexicon out_;
  Place place_;
  Section section_ = Section::none;
  RawWords* last_words_ = nullptr;
  std::set<std::string, std::less<>> names_;
  std::string error_;
};

}  // namespace

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> out;
  std::string word;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '|') {
      if (!word.empty()) out.push_back(std::move(word));
      word.clear();
    } else {
      word += c;
    }
  }
  if (!word.empty()) out.push_back(std::move(word));
  return out;
}

void inflect(std::string_view word, std::vector<std::string>& out) {
  auto slash = word.find('/');
  const std::string stem{word.substr(0, slash)};
  if (!stem.empty()) out.push_back(stem);
  while (slash != std::string_view::npos) {
    const auto next = word.find('/', slash + 1);
    const auto size = next == std::string_view::npos ? next : next - slash - 1;
    out.push_back(stem + std::string(word.substr(slash + 1, size)));
    slash = next;
  }
}

core::Result<RawLexicon> parse_lexicon(std::span<const LexiconSource> sources) {
  if (sources.empty()) return core::fail(core::ErrorCode::invalid_input, "no lexicon file");
  return Parser(sources).run();
}

}  // namespace kast::triage
