// Wishes from free text. Each mention has a strength: turned down, accepted, named, preferred; the
// strongest wins, and equals that contradict each other make "any".
#include <array>
#include <cstddef>

#include "triage/buffers.hpp"

namespace kast::triage {
namespace {

inline constexpr int kReject = -1;
inline constexpr int kAccept = 1;
inline constexpr int kNamed = 2;
inline constexpr int kPrefer = 3;
inline constexpr std::uint32_t kReach = 5;

// A cue within a few words before, in the same clause.
bool cue_before(const Workspace::Buffers& b, std::uint32_t first, EngineKind kind) {
  auto t = first;
  for (std::uint32_t steps = 0; steps <= kReach; ++steps) {
    if ((b.cues[t].cover & bit(kind)) != 0) return true;
    if (t == 0 || b.tokens.list[t].before != Border::none ||
        (b.cues[t].cover & bit(EngineKind::but)) != 0)
      return false;
    --t;
  }
  return false;
}

bool cue_after(const Workspace::Buffers& b, std::uint32_t last, EngineKind kind) {
  for (std::uint32_t t = last + 1, steps = 0; t < b.tokens.list.size() && steps < 3; ++t, ++steps) {
    if (b.tokens.list[t].before != Border::none) return false;
    if ((b.cues[t].cover & bit(kind)) != 0) return true;
  }
  return false;
}

int strength(const Workspace::Buffers& b, const Match& m) {
  if (cue_before(b, m.first, EngineKind::accept)) return kAccept;
  if (cue_before(b, m.first, EngineKind::reject)) return kReject;
  if (is_negated(b, m)) return kReject;
  if (cue_after(b, m.last, EngineKind::reject)) return kReject;
  if (cue_before(b, m.first, EngineKind::prefer) || cue_after(b, m.last, EngineKind::prefer))
    return kPrefer;
  return kNamed;
}

// Strengths of the values of one question, by the enumeration's number.
template <std::size_t N>
struct Tally {
  std::array<int, N> best{};  // 0: not mentioned
  void add(std::size_t value, int by) {
    if (value >= N) return;
    if (by < 0 ? best[value] == 0 : by > best[value]) best[value] = by;
  }
};

std::optional<core::Gender> gender_of(const Tally<3>& t) {
  const int any = t.best[0];
  const int female = t.best[1];
  const int male = t.best[2];
  if (female <= 0 && male <= 0) {
    if (female < 0 && male == 0) return core::Gender::male;
    if (male < 0 && female == 0) return core::Gender::female;
    return any > 0 ? std::optional{core::Gender::any} : std::nullopt;
  }
  if (any > 0 && any >= female && any >= male) return core::Gender::any;
  if (female == male) return core::Gender::any;
  return female > male ? core::Gender::female : core::Gender::male;
}

template <class Enum, std::size_t N>
std::optional<Enum> strongest(const Tally<N>& t) {
  std::size_t best = N;
  for (std::size_t i = 0; i < N; ++i) {
    if (t.best[i] > 0 && (best == N || t.best[i] > t.best[best])) best = i;
  }
  return best == N ? std::nullopt : std::optional{static_cast<Enum>(best)};
}

}  // namespace

core::Preferences find_preferences(const CompiledLexicon& lexicon, const Workspace::Buffers& b) {
  Tally<3> gender;
  Tally<4> modality;
  Tally<5> concern;
  for (const auto& m : b.matches) {
    const auto& family = lexicon.families[m.family];
    if (family.effect != Effect::preference) continue;
    const auto part = b.tokens.list[m.first].part;
    if (part != Part::own && part != Part::subject) continue;
    const auto by = strength(b, m);
    const auto& p = family.preference;
    if (p.therapist_gender) gender.add(static_cast<std::size_t>(*p.therapist_gender), by);
    if (p.modality) modality.add(static_cast<std::size_t>(*p.modality), by);
    if (p.concern) concern.add(static_cast<std::size_t>(*p.concern), by);
  }
  core::Preferences out;
  out.therapist_gender = gender_of(gender);
  out.modality = strongest<core::Modality>(modality);
  out.concern = strongest<core::Concern>(concern);
  return out;
}

}  // namespace kast::triage
