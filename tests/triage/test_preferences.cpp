#include <algorithm>

#include <doctest/doctest.h>

#include "triage/engine.hpp"

using namespace kast::triage;
using kast::core::Concern;
using kast::core::Gender;
using kast::core::Modality;
using kast::core::Topic;

namespace {

kast::core::Preferences wishes(std::string_view text) {
  return assess_urgency(builtin_lexicon(), {text}).preferences;
}

bool about(std::string_view text, Topic topic) {
  const auto a = assess_urgency(builtin_lexicon(), {text});
  return std::find(a.topics.begin(), a.topics.end(), topic) != a.topics.end();
}

}  // namespace

TEST_CASE("a wish for a woman or a man is read with negation and contrast") {
  CHECK(wishes("Jeg vil helst snakke med en kvinne.").therapist_gender == Gender::female);
  CHECK(wishes("Eg vil helst snakke med ein mann.").therapist_gender == Gender::male);
  CHECK(wishes("I'd prefer to talk to a woman, please.").therapist_gender == Gender::female);
  CHECK(wishes("Helst ikke en kvinne, heller en mann.").therapist_gender == Gender::male);
  CHECK(wishes("Not a woman, rather a man.").therapist_gender == Gender::male);
  CHECK(wishes("I don't mind a man, but prefer a woman.").therapist_gender == Gender::female);
  CHECK(wishes("Det spiller ingen rolle om det er mann eller kvinne.").therapist_gender ==
        Gender::any);
}

TEST_CASE("women and men of the story are no wish") {
  CHECK_FALSE(wishes("Jeg kjøpte sex av en kvinne.").therapist_gender.has_value());
  CHECK_FALSE(wishes("Jeg er en mann på 43 år.").therapist_gender.has_value());
}

TEST_CASE("how to meet, and whom it concerns") {
  CHECK(wishes("Kan vi ta det på telefon?").modality == Modality::phone);
  CHECK(wishes("Gjerne på video.").modality == Modality::video);
  CHECK(wishes("Helst ikke video, jeg vil møtes fysisk.").modality == Modality::in_person);
  CHECK(wishes("Mannen min har kjøpt sex.").concern == Concern::partner);
  CHECK(wishes("Vi ønsker parterapi.").concern == Concern::couple);
  CHECK(wishes("Jeg er fastlege og har en pasient.").concern == Concern::professional);
  CHECK(wishes("Sønnen min har kjøpt sex.").concern == Concern::relative);
}

TEST_CASE("topics, and not those that are denied") {
  CHECK(about("Jeg er avhengig av å kjøpe sex.", Topic::dependence));
  CHECK_FALSE(about("Jeg er ikke avhengig.", Topic::dependence));
  CHECK(about("I watch too much porn.", Topic::pornography));
  CHECK(about("Eg er redd for hiv.", Topic::sti));
}
