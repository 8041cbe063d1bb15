#include "triage/assign.hpp"

#include <algorithm>

namespace kast::triage {
namespace {

using core::Gender;

bool speaks(const Candidate& c, const std::string& language) {
  if (language.empty() || language == "und") return true;
  const auto has = [&](std::string_view code) {
    return std::find(c.languages.begin(), c.languages.end(), code) != c.languages.end();
  };
  const bool norwegian = language == "nb" || language == "nn" || language == "no";
  return has(language) || (norwegian && (has("nb") || has("nn") || has("no")));
}

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// The hard rule that rules somebody out, if one does.
std::optional<Reason> ruled_out(const AssignmentRequest& request, const Candidate& c) {
  if (!c.active) return Reason{"inactive", {{"name", c.name}}};
  if (c.on_leave) return Reason{"leave", {{"name", c.name}}};
  if (c.conflict) return Reason{"conflict", {{"name", c.name}}};
  if (!speaks(c, request.language))
    return Reason{"language", {{"name", c.name}, {"language", request.language}}};
  if (request.wishes.modality && !holds(c.modalities, *request.wishes.modality))
    return Reason{"modality",
                  {{"name", c.name}, {"modality", std::string(to_word(*request.wishes.modality))}}};
  return std::nullopt;
}

std::vector<core::Topic> shared_topics(const AssignmentRequest& request, const Candidate& c) {
  std::vector<core::Topic> out;
  for (const auto topic : request.topics) {
    if (holds(c.topics, topic)) out.push_back(topic);
  }
  return out;
}

// The soft rules in their order; the first that tells two apart decides.
enum class Rule { none, continuity, earliest, topic, load };

struct Verdict {
  bool first_wins = false;
  Rule by = Rule::none;
};

Verdict compare(const AssignmentRequest& request, const Candidate& a, const Candidate& b) {
  if (a.known != b.known) return {a.known, Rule::continuity};
  if (a.earliest != b.earliest) {
    if (!a.earliest || !b.earliest) return {a.earliest.has_value(), Rule::earliest};
    return {*a.earliest < *b.earliest, Rule::earliest};
  }
  const auto fit_a = shared_topics(request, a).size();
  const auto fit_b = shared_topics(request, b).size();
  if (fit_a != fit_b) return {fit_a > fit_b, Rule::topic};
  if (a.open_load != b.open_load) return {a.open_load < b.open_load, Rule::load};
  return {a.id < b.id, Rule::none};
}

using Pool = std::vector<const Candidate*>;

void rank(const AssignmentRequest& request, Pool& pool) {
  std::sort(pool.begin(), pool.end(), [&](const Candidate* a, const Candidate* b) {
    return compare(request, *a, *b).first_wins;
  });
}

std::string when(const Candidate& c) {
  return c.earliest ? core::to_rfc3339(*c.earliest) : std::string();
}

// Why the first of the pool stands first.
Reason why_first(const AssignmentRequest& request, const Pool& pool) {
  const auto& first = *pool.front();
  if (pool.size() == 1) return {"only_candidate", {{"name", first.name}}};
  switch (compare(request, first, *pool[1]).by) {
    case Rule::continuity:
      return {"continuity", {{"name", first.name}}};
    case Rule::earliest:
      return {"earliest", {{"name", first.name}, {"at", when(first)}}};
    case Rule::topic: {
      std::string words;
      for (const auto topic : shared_topics(request, first))
        words += (words.empty() ? "" : ", ") + std::string(to_word(topic));
      return {"topic", {{"name", first.name}, {"topics", words}}};
    }
    case Rule::load:
      return {"load", {{"name", first.name}, {"open", std::to_string(first.open_load)}}};
    case Rule::none:
      break;
  }
  return {"assigned", {{"name", first.name}}};
}

// The wish for a woman or a man decides whom the person meets, and is never set aside silently.
void choose_meeting(const AssignmentRequest& request, const Pool& ranked, Assignment& out) {
  out.meets = out.answers;
  const auto wish = request.wishes.therapist_gender.value_or(Gender::any);
  if (wish == Gender::any) return;
  const auto fits = std::find_if(ranked.begin(), ranked.end(),
                                 [&](const Candidate* c) { return c->gender == wish; });
  const std::string word{to_word(wish)};
  if (fits == ranked.end()) {
    out.meets.reset();
    out.offer_both = true;
    out.reasons.push_back({"gender_nobody", {{"gender", word}}});
  } else {
    const auto& wished = **fits;
    out.meets = wished.id;
    out.reasons.push_back({"meets", {{"name", wished.name}, {"gender", word}}});
    if (wished.earliest && *wished.earliest <= request.meet_by) return;
    out.offer_both = true;
    if (wished.earliest)
      out.reasons.push_back({"gender_late", {{"name", wished.name}, {"at", when(wished)}}});
    else
      out.reasons.push_back({"gender_no_slot", {{"name", wished.name}}});
  }
  for (const auto* other : ranked) {
    if (other->gender == wish || !other->earliest) continue;
    out.reasons.push_back({"alternative", {{"name", other->name}, {"at", when(*other)}}});
    return;
  }
}

}  // namespace

Assignment assign(const AssignmentRequest& request, const std::vector<Candidate>& candidates) {
  Assignment out;
  Pool eligible;
  for (const auto& c : candidates) {
    if (auto reason = ruled_out(request, c))
      out.reasons.push_back(std::move(*reason));
    else
      eligible.push_back(&c);
  }
  rank(request, eligible);
  Pool willing = eligible;  // who let a deadline pass loses it to the next, while there is a next
  willing.erase(
      std::remove_if(willing.begin(), willing.end(), [](const Candidate* c) { return c->missed; }),
      willing.end());
  if (!willing.empty()) {
    for (const auto* c : eligible) {
      if (c->missed) out.reasons.push_back({"missed", {{"name", c->name}}});
    }
  } else {
    willing = eligible;
  }
  if (willing.empty()) {
    out.reasons.push_back({"nobody", {}});
  } else {
    out.answers = willing.front()->id;
    out.reasons.push_back(why_first(request, willing));
  }
  choose_meeting(request, eligible, out);
  return out;
}

}  // namespace kast::triage
