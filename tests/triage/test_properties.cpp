// Metamorphic and property tests: what must hold whatever the words are. Seeded, so that a failure
// comes back.
#include <array>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "triage/engine.hpp"

using namespace kast::triage;
using kast::core::Level;

namespace {

const std::vector<std::string> kDanger{
    "Jeg vil ikke leve lenger",
    "eg orkar ikkje leve meir",
    "I want to kill myself",
    "har tenkt å ta livet av meg",
    "Han slår meg hver helg",
    "De truer med å sende bildene til kona hvis jeg ikke betaler",
    "jeg har selvmordstanker",
    "Hun sa hun var 15",
    "står på brua nå og vil hoppe",
    "kona sier hun skal ta livet av seg",
    "I have been cutting myself again",
    "jeg blir tvunget til å selge sex",
};

const std::vector<std::string> kAround{
    "Hei, og takk for en fin nettside.", "Jeg er 43 år og bor i Oslo med to barn.",
    "Jeg er ikke avhengig av noe.",      "Jeg har det bra på jobb.",
    "Thank you for your time.",          "Vi var på hytta i 2009.",
    "Jeg skriver en masteroppgave.",     "Det er ingen fare.",
    "Kan jeg få en time med en kvinne?", "Jeg har aldri tenkt på å ta livet av meg.",
};

Level level_of(std::string_view text) { return assess_urgency(builtin_lexicon(), {text}).level; }

}  // namespace

TEST_CASE("text before or after never lowers what the danger alone gets") {
  for (const auto& danger : kDanger) {
    const auto alone = level_of(danger);
    CHECK(alone >= Level::urgent);
    for (const auto& other : kAround) {
      CHECK_MESSAGE(level_of(other + " " + danger + ".") >= alone, other, " + ", danger);
      CHECK_MESSAGE(level_of(danger + ". " + other) >= alone, danger, " + ", other);
      CHECK_MESSAGE(level_of(other + "\n\n" + danger + "\n\n" + other) >= alone, danger);
    }
  }
}

TEST_CASE("random stacks of ordinary sentences around danger lower nothing") {
  std::mt19937 random(20261123);
  for (int round = 0; round < 60; ++round) {
    const auto& danger = kDanger[random() % kDanger.size()];
    std::string text;
    for (auto n = random() % 6; n > 0; --n) text += kAround[random() % kAround.size()] + " ";
    text += danger + ". ";
    for (auto n = random() % 6; n > 0; --n) text += kAround[random() % kAround.size()] + " ";
    CHECK_MESSAGE(level_of(text) >= level_of(danger), text);
  }
}

TEST_CASE("case, zero width, spacing and look-alike letters lower nothing") {
  for (const auto& danger : kDanger) {
    const auto alone = level_of(danger);
    std::string upper;
    for (const char c : danger) upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    CHECK_MESSAGE(level_of(upper) >= alone, upper);
    std::string hidden;
    std::string wide;
    std::string cyrillic;
    for (const char c : danger) {
      hidden += c;
      if (c >= 'a' && c <= 'z') hidden += "\u200B";
      wide += c;
      if (c == ' ') wide += "\u00A0  ";
      if (c == 'o')
        cyrillic += "о";  // U+043E
      else if (c == 'e')
        cyrillic += "е";
      else
        cyrillic += c;
    }
    CHECK_MESSAGE(level_of(hidden) >= alone, danger);
    CHECK_MESSAGE(level_of(wide) >= alone, danger);
    CHECK_MESSAGE(level_of(cyrillic) >= alone, danger);
  }
}

TEST_CASE("drawn, spaced and broken up words are read") {
  for (const std::string& text : std::vector<std::string>{
           "s3lvm0rd er alt jeg tenker på", "s-e-l-v-m-o-r-d-s-t-a-n-k-e-r",
           "jeg har se-lv-mords-tanker", "jeg vil d ø", "I want to k1ll myself",
           "i want to k*ll myself", "jegvilikkeleve", "t o n i g h t   i   e n d   m y   l i f e",
           "ＳＥＬＶＭＯＲＤＳＴＡＮＫＥＲ", "𝗌𝖾𝗅𝗏𝗆𝗈𝗋𝖽𝗌𝗍𝖺𝗇𝗄𝖾𝗋",
           "jeg vil do, orker ikke leeeeve mer"})
    CHECK_MESSAGE(level_of(text) >= Level::urgent, text);
}

TEST_CASE(
    "stars, stretched letters and single look-alikes are read, whatever else the word could be") {
  for (const std::string& text : std::vector<std::string>{
           "jeg vil ikk* leve mer", "han truer med å send* bildene til kona",
           "i want to k*ll myself", "jeg har t*tt livet av meg", "jeg oooorker ikke leve",
           "jeg viiiil ta livet av meg", "I wannnt to killll myself", "і want to kill myself",
           "jеg vіl іkkе lеvе lеngеr"})
    CHECK_MESSAGE(level_of(text) >= Level::urgent, text);
}

TEST_CASE("dots between letters end no sentence") {
  const std::string plain = "Kona sier hun tar livet av seg i natt.";
  const std::string dotted = "Kona sier hun tar l.i.v.e.t av seg i natt.";
  CHECK(level_of(dotted) == level_of(plain));
}

TEST_CASE("letters apart stop where the word does") {
  CHECK(level_of("I think of s u i c i d e, I do") >= level_of("I think of suicide, I do"));
}

TEST_CASE("a keyboard without æøå is read, and a lavatory is none of it") {
  CHECK(level_of("jeg vil do, orker ikke mer na") >= Level::urgent);
  CHECK(level_of("eg har tenkt a ta livet mitt") >= Level::urgent);
  CHECK(level_of("jeg vil bare pa do") == Level::routine);
}

TEST_CASE("a compound written as two words is one") {
  for (const std::string& text :
       std::vector<std::string>{"jeg har selvmords tanker", "har selv mords planer"})
    CHECK_MESSAGE(level_of(text) >= Level::urgent, text);
}

TEST_CASE("one slip in a stem whose ending is open lowers nothing") {
  for (const std::string& text :
       std::vector<std::string>{"I am being blackmaiiled", "I was blackmialed by a man"})
    CHECK_MESSAGE(level_of(text) >= Level::urgent, text);
}

TEST_CASE("nb, nn and en twins agree") {
  const std::vector<std::array<std::string, 3>> twins{
      {"Jeg vil ikke leve lenger", "Eg vil ikkje leve lenger", "I don't want to live anymore"},
      {"Jeg har tenkt å ta livet av meg", "Eg har tenkt å ta livet av meg",
       "I am going to kill myself"},
      {"Jeg har selvmordstanker", "Eg har sjølvmordstankar", "I have suicidal thoughts"},
      {"Han slår meg", "Han slår meg", "He hits me"},
      {"Jeg er ikke suicidal", "Eg er ikkje suicidal", "I am not suicidal"},
      {"Jeg kutter meg igjen", "Eg kuttar meg igjen", "I am cutting myself again"},
      {"Kan jeg få en time?", "Kan eg få ein time?", "Can I get an appointment?"}};
  for (const auto& twin : twins) {
    const auto urgent = [](const std::string& text) { return level_of(text) >= Level::urgent; };
    CHECK_MESSAGE(urgent(twin[0]) == urgent(twin[1]), twin[0], " / ", twin[1]);
    CHECK_MESSAGE(urgent(twin[0]) == urgent(twin[2]), twin[0], " / ", twin[2]);
  }
}

TEST_CASE("random noise of marks, spaces and invisible letters between words lowers nothing") {
  std::mt19937 random(20261125);
  const std::vector<std::string> noise{" ", "  ", "\n", " \u00AD", "\u200B ", "\t", " \u2060"};
  for (int round = 0; round < 200; ++round) {
    const auto& danger = kDanger[random() % kDanger.size()];
    std::string text;
    for (const char c : danger) {
      if (c == ' ')
        text += noise[random() % noise.size()];
      else
        text += random() % 3 == 0 && c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    CHECK_MESSAGE(level_of(text) >= level_of(danger), text);
  }
}

TEST_CASE("a letter run of any length is read to its end") {
  CHECK(level_of(std::string(401, 'x') + std::string(300, 'y') + " jeg vil ikke leve lenger") >=
        Level::urgent);
  CHECK(level_of("ab" + std::string(800, '\'') + "c jeg vil ikke leve lenger") >= Level::urgent);
}

TEST_CASE("one mistake in a long word lowers nothing") {
  const std::string_view stem = "selvmordstanker";
  for (std::size_t i = 1; i < stem.size(); ++i) {
    std::string left_out{stem};
    left_out.erase(i, 1);
    CHECK_MESSAGE(level_of("jeg har " + left_out) >= Level::urgent, left_out);
    std::string doubled{stem};
    doubled.insert(i, 1, stem[i]);
    CHECK_MESSAGE(level_of("jeg har " + doubled) >= Level::urgent, doubled);
    if (i + 1 < stem.size()) {
      std::string swapped{stem};
      std::swap(swapped[i], swapped[i + 1]);
      CHECK_MESSAGE(level_of("jeg har " + swapped) >= Level::urgent, swapped);
    }
  }
}

TEST_CASE("a denial is never routine, and never more than prompt by itself") {
  for (const std::string& text : std::vector<std::string>{
           "Jeg er ikke suicidal.", "Jeg har ikke tenkt å ta livet av meg.", "Eg vil ikkje døy.",
           "I'm not going to kill myself.", "Jeg har aldri hatt selvmordstanker.",
           "Selvmord tenker jeg ikke på.", "I have no suicidal thoughts."})
    CHECK_MESSAGE(level_of(text) == Level::prompt, text);
}

TEST_CASE("a denial of a denial is danger") {
  for (const std::string& text : std::vector<std::string>{
           "Det er ikke sant at jeg ikke har selvmordstanker.", "I can't say I don't want to die.",
           "im trying not to kill myself", "Jeg klarer ikke å la være å tenke på å dø.",
           "Jeg er ikke redd for å dø lenger, jeg vil dø."})
    CHECK_MESSAGE(level_of(text) >= Level::urgent, text);
}

TEST_CASE("quoting alone never pages") {
  for (const auto& danger : kDanger) {
    CHECK(level_of("> " + danger + "\n\nTakk for svaret.") <= Level::prompt);
    CHECK(level_of("Takk for svaret.\n\nFra: Ola\nSendt: mandag\nTil: Kast\nEmne: hei\n\n" +
                   danger) <= Level::prompt);
  }
}

TEST_CASE("the language hint changes nothing") {
  for (const auto& danger : kDanger) {
    Input with{danger};
    with.language = "pl";
    CHECK(assess_urgency(builtin_lexicon(), with) == assess_urgency(builtin_lexicon(), {danger}));
  }
}

TEST_CASE("the person's own answer raises and never lowers") {
  Input input{"Kan jeg få en time?"};
  input.answer = kast::core::SelfHarmAnswer::now;
  CHECK(assess_urgency(builtin_lexicon(), input).level == Level::immediate);
  input.text = "jeg vil ikke leve lenger";
  input.answer = kast::core::SelfHarmAnswer::no;
  CHECK(assess_urgency(builtin_lexicon(), input).level >= Level::urgent);
}

TEST_CASE("spans are bytes of the original, whatever stands between the letters") {
  const std::string text = "æøå 💊 jeg har s e l v m o r d s t a n k e r nå";
  const auto a = assess_urgency(builtin_lexicon(), {text});
  REQUIRE_FALSE(a.signals.empty());
  const auto& span = a.signals[0].span;
  CHECK(text.substr(span.begin, span.end - span.begin).find("s e l v m o r d") !=
        std::string::npos);
}

TEST_CASE("a danger in the subject counts as one in the text, and says where it stands") {
  Input input{"Hei, kan dere svare?"};
  input.subject = "jeg vil ikke leve lenger";
  const auto a = assess_urgency(builtin_lexicon(), input);
  CHECK(a.level >= Level::urgent);
  REQUIRE_FALSE(a.signals.empty());
  CHECK(a.signals[0].in_subject);
}
