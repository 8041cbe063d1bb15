// The reasons of an assignment in words.
#include <array>

#include "triage/assign.hpp"

namespace kast::triage {
namespace {

struct Words {
  std::string_view code;
  std::string_view nb;
  std::string_view en;
};

constexpr std::array<Words, 18> kWords{{
    {"assigned", "{name} svarer.", "{name} answers."},
    {"continuity", "{name} svarer, for de kjenner hverandre fra før.",
     "{name} answers: they know each other already."},
    {"earliest", "{name} svarer, for {name} har den første ledige timen ({at}).",
     "{name} answers: {name} has the first free slot ({at})."},
    {"topic", "{name} svarer, for {name} kan dette temaet godt ({topics}).",
     "{name} answers: {name} knows the topic well ({topics})."},
    {"load", "{name} svarer, for {name} har færrest åpne henvendelser ({open}).",
     "{name} answers: {name} has the fewest open inquiries ({open})."},
    {"only_candidate", "{name} svarer, for ingen andre passer.",
     "{name} answers: nobody else fits."},
    {"inactive", "{name} er ikke aktiv.", "{name} is not active."},
    {"leave", "{name} er borte.", "{name} is on leave."},
    {"language", "{name} snakker ikke {language}.", "{name} does not speak {language}."},
    {"modality", "{name} tilbyr ikke {modality}.", "{name} does not offer {modality}."},
    {"conflict", "{name} er merket som inhabil av en kollega.",
     "A colleague marked a conflict for {name}."},
    {"missed", "{name} åpnet den ikke i tide.", "{name} did not open it in time."},
    {"nobody", "Ingen passer; den ligger hos alle.", "Nobody fits; it stays with everyone."},
    {"meets", "Ønsket kjønn ({gender}): {name}.", "Wished gender ({gender}): {name}."},
    {"gender_nobody", "Ingen av ønsket kjønn ({gender}) passer: tilby begge valg.",
     "Nobody of the wished gender ({gender}) fits: offer both choices."},
    {"gender_late", "{name} har først time {at}: tilby begge valg med dato.",
     "{name}'s first slot is {at}: offer both choices with dates."},
    {"gender_no_slot", "{name} har ingen ledig time: tilby begge valg.",
     "{name} has no free slot: offer both choices."},
    {"alternative", "Det andre valget: {name}, {at}.", "The other choice: {name}, {at}."},
}};

}  // namespace

std::string reason_in_words(const Reason& reason, std::string_view language) {
  std::string out = reason.code;
  for (const auto& words : kWords) {
    if (words.code == reason.code) out = language == "en" ? words.en : words.nb;
  }
  for (const auto& [key, value] : reason.values) {
    const auto mark = "{" + key + "}";
    for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at + value.size()))
      out.replace(at, mark.size(), value);
  }
  return out;
}

}  // namespace kast::triage
