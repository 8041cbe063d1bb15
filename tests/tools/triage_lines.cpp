// The engine over lines of JSON, for scripts/eval-triage: {"text", "subject"?, …} in, one line out
// with level, signals, topics and preferences. --check FILES reports on lexicon files instead.
#include <chrono>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "triage/engine.hpp"
#include "triage/lexicon_check.hpp"
#include "triage/lexicon_verify.hpp"

namespace {

namespace json = boost::json;
using namespace kast::triage;

std::string text_of(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

json::array signals_of(const Assessment& a) {
  json::array out;
  for (const auto& s : a.signals) {
    json::array modifiers;
    for (int m = 0; m < kModifiers; ++m) {
      if (s.modifiers.has(static_cast<Modifier>(m)))
        modifiers.emplace_back(to_word(static_cast<Modifier>(m)));
    }
    out.push_back({{"category", to_word(s.category)},
                   {"level", kast::core::to_word(s.level)},
                   {"span", {s.span.begin, s.span.end}},
                   {"rule", s.rule},
                   {"modifiers", std::move(modifiers)},
                   {"experiencer", to_word(s.experiencer)}});
  }
  return out;
}

json::object line_of(const Assessment& a) {
  json::object out{{"level", kast::core::to_word(a.level)}, {"signals", signals_of(a)}};
  json::array topics;
  for (const auto t : a.topics) topics.emplace_back(kast::core::to_word(t));
  out["topics"] = std::move(topics);
  json::object wishes;
  const auto& p = a.preferences;
  if (p.therapist_gender) wishes["therapist_gender"] = kast::core::to_word(*p.therapist_gender);
  if (p.modality) wishes["modality"] = kast::core::to_word(*p.modality);
  if (p.concern) wishes["concern"] = kast::core::to_word(*p.concern);
  out["preferences"] = std::move(wishes);
  return out;
}

// Lexicon files named on the command line instead of the built-in one, examples unproven.
struct Files {
  std::vector<std::string> texts;
  std::vector<std::string> names;
  [[nodiscard]] std::vector<LexiconSource> sources() const {
    std::vector<LexiconSource> out;
    for (std::size_t i = 0; i < texts.size(); ++i) out.push_back({texts[i], names[i]});
    return out;
  }
};

Files files_of(int argc, char** argv) {
  Files out;
  for (int i = 1; i < argc; ++i) {
    if (argv[i][0] == '-') continue;
    std::ifstream in(argv[i]);
    out.texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    out.names.emplace_back(argv[i]);
  }
  return out;
}

Lexicon lexicon_of(const Files& files) {
  return files.texts.empty() ? builtin_lexicon() : compile_unverified(files.sources()).value();
}

int check(const Files& files) {
  const auto report = check_lexicon(files.sources());
  for (const auto& line : report.errors) std::cout << "error " << line << '\n';
  for (const auto& line : report.warnings) std::cout << "warning " << line << '\n';
  std::cout << report.summary << '\n';
  return report.ok() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const auto files = files_of(argc, argv);
  if (argc > 1 && std::strcmp(argv[1], "--check") == 0) return check(files);
  const auto lexicon = lexicon_of(files);
  std::string line;
  while (std::getline(std::cin, line)) {
    const auto value = json::parse(line);
    const auto& object = value.as_object();
    const auto text = text_of(object, "text");
    const auto subject = text_of(object, "subject");
    Input input;
    input.text = text;
    input.subject = subject;
    input.answer =
        kast::core::parse<kast::core::SelfHarmAnswer>(text_of(object, "self_harm_answer"))
            .value_or(kast::core::SelfHarmAnswer::absent);
    std::cout << json::serialize(line_of(assess_urgency(lexicon, input))) << '\n';
  }
  return 0;
}
