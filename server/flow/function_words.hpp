// The commonest small words of the languages people write in here: who uses which tells languages
// apart that share most of their words. A word may stand in several rows.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kast::server {

inline constexpr std::array<std::string_view, 6> kVoteLanguages{"nb", "nn", "da", "sv", "en", "pl"};
inline constexpr std::size_t kBokmaal = 0;
inline constexpr std::size_t kNynorsk = 1;

// One row a language, in that order; lower case, one space between words.
inline constexpr std::array<std::string_view, kVoteLanguages.size()> kFunctionWords{
    "jeg meg du deg han hun henne den det vi oss dere de dem seg min mitt mine din ditt sin sitt "
    "er var har hadde kan kunne vil ville skal skulle må måtte blir ble blitt vært være gjør "
    "gjøre gjort får fikk vet går gikk kommer kom sier sa "
    "og eller men at som om hvis når da fordi for til fra med av på i inn ut opp ned over under "
    "etter før mot hos mellom gjennom uten ved "
    "en et noe noen ikke aldri ingen ingenting bare også selv mer mye meget mange alle alt hele "
    "hva hvem hvor hvordan hvorfor hvilken her der nå så sånn slik igjen sammen lenger fordi mens",
    "eg meg du deg han ho henne den det vi me oss dykk de dei seg min mitt mine din ditt sin sitt "
    "er var har hadde kan kunne vil ville skal skulle må måtte blir vart blei vorte vore vere vera "
    "gjer gjere gjort får fekk veit går gjekk kjem kom seier sa "
    "og eller men at som om viss dersom når då fordi for til frå med av på i inn ut opp ned over "
    "under etter før mot hos hjå mellom gjennom utan ved "
    "ein ei eit noko nokon nokre ikkje aldri ingen inga ingenting berre også òg sjølv meir mykje "
    "mange alle alt heile kva kven kor korleis kvifor her der no så sånn slik igjen saman lenger "
    "medan",
    "jeg mig du dig han hun hende den det vi os i jer de dem sig min mit mine din dit sin sit "
    "er var har havde kan kunne vil ville skal skulle må måtte bliver blev blevet været være gør "
    "gøre gjort får fik ved går gik kommer kom siger sagde "
    "og eller men at som om hvis når da fordi for til fra med af på ind ud op ned over under efter "
    "før mod hos mellem gennem uden "
    "en et noget nogen nogle ikke aldrig ingen ingenting kun bare også selv mere meget mange alle "
    "alt hele hvad hvem hvor hvordan hvorfor her der nu så sådan igen sammen længere mens",
    "jag mig du dig han hon henne den det vi oss ni de dem sig min mitt mina din ditt sin sitt "
    "är var har hade kan kunde vill ville ska skulle måste blir blev blivit varit vara gör göra "
    "gjort får fick vet går gick kommer kom säger sa "
    "och eller men att som om när då för till från med av på i in ut upp ner över under efter före "
    "mot hos mellan genom utan vid "
    "en ett något någon några inte aldrig ingen inget ingenting bara också själv mer mycket många "
    "alla allt hela vad vem var hur varför vilken här där nu så sådan igen tillsammans längre",
    "i me you he him she her it we us they them my mine your his its our their myself "
    "am is are was were be been being have has had do does did done can could will would shall "
    "should must may might get got go goes went come know knows say says said "
    "and or but that which who if when because for to from with of on in at by into out up down "
    "over under after before against between through without about "
    "a an the some any not don't can't i'm it's no never nothing only also just more much many all "
    "what how why where there here now so such again together than as this these",
    "ja mnie mi ty cię on ona jej ono my nas wy oni się mój moja moje swój "
    "jest jestem był była było być są mam ma miał mogę może chcę chce muszę wiem idzie mówi "
    "i oraz albo ale że który która jeśli jak kiedy bo dla do od z ze na w we po przed przez bez "
    "o u pod nad za "
    "nie nigdy nikt nic tylko też sam sama więcej dużo wszystko co kto gdzie dlaczego tu tam teraz "
    "tak znowu razem już to ten ta te tego"};

}  // namespace kast::server
