#include "server/http/staff_words.hpp"

#include <map>
#include <optional>

#include "triage/explain.hpp"

namespace kast::server::http {
namespace {

using triage::Tongue;

template <class Enum>
std::optional<Enum> find_word(std::string_view word, int count) {
  for (int i = 0; i < count; ++i) {
    const auto value = static_cast<Enum>(i);
    if (triage::to_word(value) == word) return value;
  }
  return std::nullopt;
}

}  // namespace

std::string in_words(core::Level level) { return std::string{triage::in_words(level, Tongue::nb)}; }

std::string in_words(core::State state) {
  switch (state) {
    case core::State::fresh:
      return "ny";
    case core::State::open:
      return "åpnet";
    case core::State::waiting:
      return "venter på svar fra personen";
    case core::State::booked:
      return "time avtalt";
    case core::State::in_treatment:
      return "i samtaler";
    case core::State::paused:
      return "pause";
    case core::State::closed:
      return "avsluttet";
    case core::State::spam:
      return "søppel";
    case core::State::erased:
      return "slettet";
  }
  return "";
}

std::string in_words(core::Channel channel) {
  switch (channel) {
    case core::Channel::form:
      return "skjema";
    case core::Channel::email:
      return "e-post";
    case core::Channel::phone:
      return "telefon";
  }
  return "";
}

std::string act_in_words(const std::string& kind) {
  static const std::map<std::string, std::string> kWords{
      {"claim", "tok saken"},
      {"assign", "ga saken videre"},
      {"level", "endret rekkefølge"},
      {"close", "avsluttet"},
      {"link", "knyttet til"},
      {"release", "tok ut av karantene"},
      {"reply", "svarte"},
      {"reopen", "åpnet igjen"},
      {"undelivered", "e-post kom ikke fram: tilbake i køen"},
      {"silence", "ikke hørt noe: tilbake i køen"},
      {"erase", "personen har slettet saken"}};
  const auto found = kWords.find(kind);
  return found != kWords.end() ? found->second : kind;
}

std::string category_in_words(const std::string& word) {
  const auto category = find_word<triage::Category>(word, triage::kCategories);
  return category ? std::string{triage::in_words(*category, Tongue::nb)} : word;
}

std::string level_in_words(const std::string& word) {
  const auto level = core::parse<core::Level>(word);
  return level ? in_words(*level) : word;
}

std::string modifiers_in_words(const boost::json::object& signal) {
  std::string words;
  const auto* list = signal.if_contains("modifiers");
  if (list == nullptr || !list->is_array()) return words;
  for (const auto& entry : list->get_array()) {
    if (!entry.is_string()) continue;
    const auto modifier =
        find_word<triage::Modifier>(entry.get_string().c_str(), triage::kModifiers);
    if (!modifier) continue;
    words += ", ";
    words += triage::in_words(*modifier, Tongue::nb);
  }
  return words;
}

}  // namespace kast::server::http
