#include <algorithm>

#include <doctest/doctest.h>

#include "triage/assign.hpp"

using namespace kast::triage;
using namespace kast::core;

namespace {

UserId id_of(unsigned char n) {
  UserId id;
  id.bytes[15] = std::byte{n};
  return id;
}

Time day(int n) { return from_micros(std::int64_t{n} * 86'400'000'000); }

Candidate person(unsigned char n, std::string name, Gender gender) {
  Candidate c;
  c.id = id_of(n);
  c.name = std::move(name);
  c.gender = gender;
  c.languages = {"nb", "en"};
  c.modalities = {Modality::in_person, Modality::phone, Modality::video};
  c.earliest = day(10);
  return c;
}

std::vector<Candidate> two() {
  return {person(1, "Anna", Gender::female), person(2, "Bjørn", Gender::male)};
}

AssignmentRequest wish() {
  AssignmentRequest r;
  r.language = "nb";
  r.meet_by = day(12);
  return r;
}

bool has(const Assignment& a, std::string_view code) {
  return std::any_of(a.reasons.begin(), a.reasons.end(),
                     [&](const Reason& r) { return r.code == code; });
}

}  // namespace

TEST_CASE(
    "hard rules leave out who is inactive, away, in conflict, of another language or modality") {
  auto list = two();
  list[0].active = false;
  CHECK(assign(wish(), list).answers == id_of(2));
  CHECK(has(assign(wish(), list), "inactive"));
  list = two();
  list[0].on_leave = true;
  CHECK(has(assign(wish(), list), "leave"));
  list = two();
  list[0].conflict = true;
  CHECK(has(assign(wish(), list), "conflict"));
  list = two();
  list[0].languages = {"en"};
  CHECK(has(assign(wish(), list), "language"));
  list = two();
  auto r = wish();
  r.wishes.modality = Modality::phone_in;
  const auto none = assign(r, list);
  CHECK_FALSE(none.answers.has_value());
  CHECK(has(none, "nobody"));
}

TEST_CASE("whoever speaks bokmål reads nynorsk, and an unknown language rules nobody out") {
  auto r = wish();
  r.language = "nn";
  CHECK(assign(r, two()).answers.has_value());
  r.language = "und";
  CHECK(assign(r, two()).answers.has_value());
}

TEST_CASE("soft rules decide in their order: continuity, earliest slot, topic, load, then the id") {
  auto list = two();
  CHECK(assign(wish(), list).answers == id_of(1));
  list[0].open_load = 3;
  CHECK(assign(wish(), list).answers == id_of(2));
  CHECK(has(assign(wish(), list), "load"));
  auto r = wish();
  r.topics = {Topic::dependence};
  list[0].topics = {Topic::dependence};
  CHECK(assign(r, list).answers == id_of(1));
  CHECK(has(assign(r, list), "topic"));
  list[1].earliest = day(9);
  CHECK(assign(r, list).answers == id_of(2));
  CHECK(has(assign(r, list), "earliest"));
  list[0].known = true;
  CHECK(assign(r, list).answers == id_of(1));
  CHECK(has(assign(r, list), "continuity"));
}

TEST_CASE("a free slot at all comes before none") {
  auto list = two();
  list[0].earliest.reset();
  CHECK(assign(wish(), list).answers == id_of(2));
}

TEST_CASE("a wished gender decides whom one meets, never who answers first") {
  auto list = two();
  auto r = wish();
  r.wishes.therapist_gender = Gender::male;
  const auto a = assign(r, list);
  CHECK(a.answers == id_of(1));
  CHECK(a.meets == id_of(2));
  CHECK_FALSE(a.offer_both);
}

TEST_CASE("a wish that can't be met in time is told, and both choices are offered") {
  auto list = two();
  auto r = wish();
  r.wishes.therapist_gender = Gender::male;
  list[1].earliest = day(13);
  auto a = assign(r, list);
  CHECK(a.meets == id_of(2));
  CHECK(a.offer_both);
  CHECK(has(a, "gender_late"));
  CHECK(has(a, "alternative"));
  list[1].earliest.reset();
  CHECK(has(assign(r, list), "gender_no_slot"));
  list[1].on_leave = true;
  a = assign(r, list);
  CHECK(has(a, "gender_nobody"));
  CHECK_FALSE(a.meets.has_value());
  CHECK(a.answers == id_of(1));
}

TEST_CASE("whoever lets the deadline pass loses it to the next, unless there is no next") {
  auto list = two();
  list[0].missed = true;
  CHECK(assign(wish(), list).answers == id_of(2));
  list[1].missed = true;
  CHECK(assign(wish(), list).answers == id_of(1));
}

TEST_CASE("the order in which candidates are named does not matter") {
  auto list = two();
  list[0].open_load = 1;
  const auto a = assign(wish(), list);
  std::reverse(list.begin(), list.end());
  CHECK(assign(wish(), list).answers == a.answers);
}

TEST_CASE("every reason can be said in both languages, with its values") {
  for (const auto* code :
       {"assigned", "continuity", "earliest", "topic", "load", "only_candidate", "inactive",
        "leave", "language", "modality", "conflict", "missed", "nobody", "meets", "gender_nobody",
        "gender_late", "gender_no_slot", "alternative"}) {
    const Reason reason{code,
                        {{"name", "Anna"},
                         {"at", "T"},
                         {"topics", "x"},
                         {"open", "1"},
                         {"language", "pl"},
                         {"modality", "video"},
                         {"gender", "female"}}};
    for (const auto* language : {"nb", "en"}) {
      const auto words = reason_in_words(reason, language);
      CHECK(words != code);
      CHECK(words.find('{') == std::string::npos);
    }
  }
}
