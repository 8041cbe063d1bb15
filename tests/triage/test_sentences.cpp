// The minimum set of ../shared/phrases.md, and more of its kind.
#include <string>

#include <doctest/doctest.h>

#include "triage/engine.hpp"

using namespace kast::triage;
using kast::core::Level;

namespace {

struct Sentence {
  std::string_view text;
  Level level;
};

constexpr auto R = Level::routine;
constexpr auto P = Level::prompt;
constexpr auto U = Level::urgent;
constexpr auto I = Level::immediate;

const Sentence kSentences[] = {
    {"Jeg er ikke suicidal, bare flau.", P},
    {"Jeg har ikke tenkt å ta livet av meg, men jeg orker ikke leve sånn.", U},
    {"Jeg skammer meg i hjel.", R},
    {"jeg skammer meg i hjel og vil bare dø", U},
    {"Har vurdert å gjøre det slutt med kona.", R},
    {"Har vurdert å gjøre slutt på alt.", U},
    {"Ho seier ho skal ta livet av seg viss eg går.", U},
    {"Kona sier hun tar livet av seg i natt. Hun har pillene.", I},
    {"Prøvde å ta livet mitt i 2009, har det bra nå.", P},
    {"Prøvde å ta livet mitt på lørdag.", I},
    {"im trying not to kms", U},
    {"It's 20 kms from the station.", R},
    {"I don’t want to live anymore", U},
    {"s3lvm0rd er det eneste jeg tenker på", U},
    {"s e l v m o r d s t a n k e r", U},
    {"jegharselvmordstanker", U},
    {"Eg orkar ikkje meir.", P},
    {"Sjefen dreper meg hvis han finner ut av det.", P},
    {"Han sier han skal drepe meg hvis jeg går til politiet.", I},
    {"Det slår meg at jeg trenger hjelp.", R},
    {"Han slår meg.", U},
    {"Han tok kvelertak på meg i går.", I},
    {"Hun gråt og så livredd ut, tror hun var tvunget.", U},
    {"Vi har vært sammen i 17 år.", R},
    {"Hun sa hun var 17.", U},
    {"De truer med å sende bildene til kona hvis jeg ikke betaler.", U},
    {"Je veux mourir", U},  // phrases.md asks for P; a seed of the lexicon knows it
    {"Nie chcę już żyć", U},
    {"nie chce zyc", U},
    {"> jeg vil dø\n\nHei, takk for svaret, går bedre nå", P},
    {"Redd for å dø av klamydia", R},
    {"Just gave my note to my family", U},
    {"Har puttet hagla i munnen hver kveld", I},
    {"Only reason I'm still here is I have no access to a gun", U},
    {"Can anyone call an ambulance??", I},
    {"Ring 113", I},
};

}  // namespace

TEST_CASE("the test sentences of the phrase collection come out at their level") {
  for (const auto& sentence : kSentences) {
    const auto got = assess_urgency(builtin_lexicon(), {sentence.text});
    CHECK_MESSAGE(got.level == sentence.level, sentence.text, ": ", to_word(got.level));
  }
}
