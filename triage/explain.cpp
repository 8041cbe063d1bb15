#include "triage/explain.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/core.h>

#include "triage/compiled.hpp"

namespace kast::triage {
namespace {

using Pair = std::array<std::string_view, 2>;  // nb, en

template <std::size_t N, class Enum>
std::string_view pick(const std::array<Pair, N>& words, Enum value, Tongue tongue) {
  const auto at = static_cast<std::size_t>(value);
  return at < N ? words[at][static_cast<std::size_t>(tongue)] : std::string_view{};
}

std::string modifiers_of(const Signal& signal, Tongue tongue) {
  std::string out;
  for (int i = 0; i < kModifiers; ++i) {
    const auto m = static_cast<Modifier>(i);
    if (signal.modifiers.has(m)) out += fmt::format(", {}", in_words(m, tongue));
  }
  if (signal.experiencer == Experiencer::other)
    out += tongue == Tongue::nb ? ", gjelder en annen" : ", about someone else";
  if (signal.in_subject) out += tongue == Tongue::nb ? ", i emnefeltet" : ", in the subject";
  return out;
}

}  // namespace

std::string_view in_words(core::Level level, Tongue tongue) {
  static constexpr std::array<Pair, 4> kWords{{{"vanlig rekkefølge", "in the usual order"},
                                               {"først når noen er på jobb", "first thing next"},
                                               {"leses samme dag", "to be read the same day"},
                                               {"leses nå", "to be read now"}}};
  return pick(kWords, level, tongue);
}

std::string_view in_words(Category category, Tongue tongue) {
  static constexpr std::array<Pair, kCategories> kWords{
      {{"selvmord", "suicide"},
       {"selvskading", "self-harm"},
       {"vold", "violence"},
       {"en annens liv", "another person's life"},
       {"barn", "child"},
       {"tvang, menneskehandel", "coercion, trafficking"},
       {"utpressing", "extortion"},
       {"oppdaget, avslørt", "found out, exposed"},
       {"håpløshet", "hopelessness"},
       {"avkreftet, men nevnt", "denied, but named"},
       {"fiendtlig", "hostile"},
       {"ikke forstått", "not understood"}}};
  return pick(kWords, category, tongue);
}

std::string_view in_words(Modifier modifier, Tongue tongue) {
  static constexpr std::array<Pair, kModifiers> kWords{{{"avkreftet", "denied"},
                                                        {"i fortid", "in the past"},
                                                        {"er kommet tilbake", "has come back"},
                                                        {"betinget", "conditional"},
                                                        {"sitert", "quoted"},
                                                        {"spørsmål", "a question"}}};
  return pick(kWords, modifier, tongue);
}

std::string_view about_rule(const Lexicon& lexicon, std::string_view rule, Tongue tongue) {
  for (const auto& family : lexicon.compiled().families) {
    if (family.name == rule) return tongue == Tongue::nb ? family.about_nb : family.about_en;
  }
  return {};
}

std::string reason_in_words(std::string_view reason, Tongue tongue) {
  static constexpr std::array<std::pair<std::string_view, Pair>, 10> kReasons{
      {{"found", {"står i teksten", "stands in the text"}},
       {"combined",
        {"to funn sammen sier mer enn hvert for seg", "two findings together say more"}},
       {"negated",
        {"skriveren avkrefter det; det leses likevel tidlig",
         "the writer denies it; it is read early all the same"}},
       {"historical", {"ligger tilbake i tid", "lies in the past"}},
       {"impersonal",
        {"ingen i teksten snakker om seg selv eller sine",
         "nobody in the text speaks of themselves or their own"}},
       {"study", {"faglig spørsmål eller oppgave", "a professional question or a paper"}},
       {"quoted", {"står bare i sitert tekst", "stands only in quoted text"}},
       {"signature", {"står bare i signaturen", "stands only in the signature"}},
       {"own_answer",
        {"skriverens eget svar på spørsmålet om selvmord",
         "the writer's own answer to the question about suicide"}},
       {"not_understood",
        {"teksten kunne ikke leses av programmet; et menneske må se den",
         "the program could not read the text; a human must look"}}}};
  for (const auto& [code, words] : kReasons) {
    if (code == reason) return std::string(words[static_cast<std::size_t>(tongue)]);
  }
  return std::string(reason);
}

std::string explain(const Lexicon& lexicon, const Assessment& a, Tongue tongue) {
  const bool nb = tongue == Tongue::nb;
  auto out = fmt::format("{}: {}\n", nb ? "Rekkefølge" : "Order", in_words(a.level, tongue));
  if (a.signals.empty()) out += nb ? "Ingen treff i teksten.\n" : "No hits in the text.\n";
  for (std::size_t i = 0; i < a.signals.size(); ++i) {
    const auto& s = a.signals[i];
    const auto what = about_rule(lexicon, s.rule, tongue);
    out += fmt::format("{}. {}{}{}: {}{} [{}]\n", i + 1, in_words(s.category, tongue),
                       what.empty() ? "" : " – ", what, in_words(s.level, tongue),
                       modifiers_of(s, tongue), s.rule);
  }
  for (const auto& step : a.steps)
    out += fmt::format("  → {}: {} [{}]\n", in_words(step.to, tongue),
                       reason_in_words(step.reason, tongue), step.rule);
  out += fmt::format("{} {}\n", nb ? "Ordliste" : "Lexicon", a.lexicon);
  return out;
}

std::string marked_text(std::string_view text, const Assessment& a) {
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 0; i < a.signals.size();) {
    const auto& s = a.signals[i];
    if (s.in_subject || s.span.begin < at || s.span.end > text.size()) {
      ++i;
      continue;
    }
    std::size_t end = s.span.end;
    std::string numbers = std::to_string(i + 1);
    auto k = i + 1;
    for (; k < a.signals.size() && a.signals[k].span.begin < end; ++k) {
      end = std::max<std::size_t>(end, std::min<std::size_t>(a.signals[k].span.end, text.size()));
      numbers += "," + std::to_string(k + 1);
    }
    out += text.substr(at, s.span.begin - at);
    out += fmt::format("[[{}|{}]]", text.substr(s.span.begin, end - s.span.begin), numbers);
    at = end;
    i = k;
  }
  out += text.substr(at);
  return out;
}

}  // namespace kast::triage
