#include <string>

#include <doctest/doctest.h>

#include "triage/segment.hpp"

using namespace kast::triage;

namespace {

// What is left as the writer's own words.
std::string own(std::string_view text) {
  std::vector<Segment> segments;
  segment(text, segments);
  std::string out;
  std::size_t covered = 0;
  for (const auto& s : segments) {
    CHECK(s.span.begin == covered);
    covered = s.span.end;
    if (s.part == Part::own) out += text.substr(s.span.begin, s.span.end - s.span.begin);
  }
  CHECK(covered == text.size());
  while (out.ends_with("\n\n\n")) out.pop_back();  // an empty line more is nobody's
  return out;
}

}  // namespace

TEST_CASE("replies of Gmail, Apple Mail and Outlook in the languages of the house") {
  for (const std::string& rest : std::vector<std::string>{
           "On Mon, 3 Nov 2025 at 10:01, Kast <post@example.org> wrote:\n> Hei\n",
           "man. 3. nov. 2025 kl. 10:01 skrev Kast <post@example.org>:\n> Hei\n",
           "Den mån 3 nov. 2025 kl 10:01 skrev Kast <post@example.org>:\n> Hej\n",
           "Den man. 3. nov. 2025 kl. 10.01 skrev Kast <post@example.org>:\n> Hej\n",
           "3. nov. 2025 kl. 10:01 skrev Kast <post@example.org>:\n\n> Hei\n",
           "-----Opprinnelig melding-----\nFra: Kast\nHei\n",
           "-----Original Message-----\nFrom: Kast\nHello\n",
           "________________________________\nFra: Kast <post@example.org>\nSendt: mandag\nTil: "
           "Ola\nEmne: SV: Hei\n\nHei\n",
           "Från: Kast\nSkickat: den 3 november 2025\nTill: Ola\nÄmne: Sv: Hej\n\nHej\n",
           "From: Kast <post@example.org>\nSent: Monday\nTo: Ola\nSubject: Re: Hi\n\nHi\n",
           "Sendt fra min iPhone\n",
           "Sent from my iPhone\n",
           "-- \nOla Nordmann\nTlf 00 00 00 00\n",
       })
    CHECK_MESSAGE(own(std::string("Dette er mine ord.\n\n") + rest) == "Dette er mine ord.\n\n",
                  rest);
}

TEST_CASE("words below a quotation are the writer's own") {
  CHECK(own("> Hvordan går det?\nIkke bra.\n") == "Ikke bra.\n");
}

TEST_CASE("in doubt a line is the writer's own") {
  CHECK(own("Hun skrev:\nJeg vil ikke leve.\n") == "Hun skrev:\nJeg vil ikke leve.\n");
  CHECK(own("Til: dere som leser\nJeg er redd.\n") == "Til: dere som leser\nJeg er redd.\n");
  CHECK(own("-----\nJeg er redd.\n") == "-----\nJeg er redd.\n");
}
