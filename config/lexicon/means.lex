# Means, intent, plans, preparation, farewell, acts (C-SSRS 3 to 6). Alone as shown; combinations.lex
# says what they make together.

[C.hanging]
category: suicide
level: urgent
kind: method
who: self
past: applies
about-nb: henge seg
about-en: hanging
nb: henge|hengje|henger|hengte|hengde|hengt|heng|hengt|hengja meg|mæ|mei (selv|sjølv|sjøl) !ut|med|opp|på
nb: tau|tauet|repet|reip|reipet|rep|løkke|løkka|løkken|renneløkke|snare _3 klar|klart|kjøpt|heng*|knyt*|laget|laga|hals|halsen|bjelke|bjelken|taket|bil|bilen|garasjen|loftet|skogen|låven|skuffen|skuffa|kjelleren|ferdig
nb: kjøpt|kjøpte|funnet|funne|fant|knytt|knytta|laget|laga|hengt|hentet|henta|målt _2 tau|tauet|reip|reipet|rep|løkke|løkka|renneløkke
nb: kvele|kvela|kvel meg selv|sjølv|sjøl
sv: hänga|hänger mig
da: hænge|hænger mig
pl: powiesić|powiesic|powieszę|powiesze (się|sie)
en: hang|hanging|hanged|hung|strangle myself !out
en: rope|noose _3 ready|bought|tied|around|neck|ceiling|beam|garage|closet|hanging|car
en: bought|got|have|tied|made|tie _1 noose
en: bought|tied|tie (a|the|some) rope
yes: tauet henger klart i garasjen
yes: I want to hang myself
no: henge meg ut på nett

[C.jumping]
category: suicide
level: urgent
kind: method
about-nb: hoppe fra bro, foran tog
about-en: jumping, trains
nb: hoppe|hoppa|hopper|hoppar|hoppet|kaste|slenge|stupe|hopp|kasta|kast|stupa (meg) fra|frå|ut|av|utfor|utover|foran|ned|framfor _2 bru|brua|bruen|bro|broa|broen|balkong*|verandaen|tak|taket|stup|stupet|klippe|klippa|klippen|toget|tog|trikken|tbanen|banen|lastebil|lastebilen|trailer|traileren|vinduet|vindauget|kai|kaia|blokka|preikestolen|etasje
nb: foran|framfor|framføre (et|eit) toget|tog|tbanen|banen|lastebil*|trailer|traileren|vogntog
nb: legge|ligge|ligger|ligg|la|legga|leggje|leggja|legg (meg) på skinnene|jernbanen|togskinnene|togsporet
sv: hoppa|hoppar från|framför _1 bro|bron|tåget|balkong*|tak|taket
da: hoppe|springe ud|fra|foran|hoppe _2 bro|broen|toget|balkon*
pl: skoczyć|skoczyc|rzucić|rzucic|skoczę|skocze (się) (z|pod|z) mostu|pociąg|pociag|okna|dachu|mostem
en: jump|jumping|jumped|throw|throwing|stepping (myself) off|in|from|out|into|under|front _3 bridge|train|building|balcony|cliff|roof|window|traffic|bus|truck|ledge
en: myself in front of _1 train|truck|bus|car|traffic
en: jump|jumping|step in front of _1 train|truck|bus
en: lie|lying|lay (down) on the tracks|rails
yes: hoppe fra brua
no: hoppe ut av forholdet

[C.pills]
category: suicide
level: urgent
kind: method
about-nb: piller
about-en: pills
nb: <ta>|tok|tatt|tatt|svelge|svelgt|svelgja|svelgde|svelgt|sluke|svelga|svelg _2 alle|alt|mange|hele|heile|haug|hundre|resten|glasset|brettet|eska|pakken|pakka|{12-300} _2 <pills>
nb: <ta>|svelge|svelgt|svelga|svelg for mange _1 <pills>
nb: svelge|svelgt|svelga|svelg mange _1 <pills>
nb: <ta>|tok|tatt|svelge|svelgt|svelga|svelg alle|resten|{12-300}|hele|heile _1 <pills>
nb: samle|samlet|samla|sparer|spart|spara|sparer|hamstret|hamstra|hamstrer|samler|samlar|lagret _3 <pills>
nb: har|fått|skaffet|skaffa|kjøpt|ligger|talt|teller|tel (opp) nok|alle _1 <pills>
nb: nok _1 <pills>
nb: <pills> _3 klare|klart|klar|nok|samlet|samla|nattbordet|foran|talt|oppspart|skuffen|skuffa
nb: hun|han|ho har pillene|pillane|tablettene|kniven|tauet
nb: overdose|overdosen|overdosert|overdosere|overdoserer|overdoserte|overdosa
nb: heroin|morfin|fentanyl|insulin nok|stor|overdose|dose _1 (dø|døy|sovne|døya|døye|sovna|sovn)
en: take|taking|took|taken|swallow|swallowed|swallowing|down|downed _1 all|bunch|whole|entire|handful|bottle|lot|too|many|{12-300} _3 <pills>
en: <pills> _2 all|saved|stockpil*|ready|bottle|enough|counted|lined
en: all (of) (the|my|these) <pills>
en: stockpil*|hoard*|saving|saved|collecting|collected|counting|counted|lined _2 <pills>
en: overdos*
en: enough _1 <pills>
en: whole|entire bottle|box|pack (of) (<pills>|vodka)
sv: överdos*
pl: przedawkow*
pl: połknąć|polknac|nałykać|nalykac|wziąć|wezmę|wziac _2 tabletki|tabletek|leki|proszki|lekow|leków
yes: har samlet opp piller
yes: take all my pills
yes: hun har pillene
no: jeg tar medisinen min hver dag

[C.gun]
category: suicide
level: urgent
kind: method access
about-nb: skyte seg
about-en: shooting oneself
nb: skyte|skyta|skyter|skjøt|skutt|skaut|skyt meg|mæ|mei (selv|sjølv|sjøl)
nb: kule|kula|kulen|skudd|skuddet _1 (for) pannen|panna|hodet|hovudet|tinningen|skallen|huet|munnen
en: shoot|shooting|shot myself !in|on
en: shoot|shooting|shot myself (in) (the) head|chest|heart|mouth|face
en: blow|blowing my (fucking) (brains|head) (out|off)
en: <weapon> (is) loaded
en: eat a|my|the bullet|gun
pl: strzelić|strzelic|zastrzelić|zastrzelic|zastrzelę (sobie|się|sie) (w) (łeb|leb|głowę)
no: shoot myself in the foot

[C.gun-aimed]
category: suicide
level: immediate
kind: method spot
who: self
about-nb: våpen mot seg selv
about-en: a weapon aimed at oneself
nb: <weapon> _2 munnen|tinningen|tinninga|hodet|hovudet|panna|haka|fanget
nb: retter|rettet|sikter|siktet _1 <weapon> mot meg
nb: <weapon> (er|ligger) ladd|lada|ladet
en: <weapon> in|to|at|against (my|the) mouth|head|temple|lap|hand|chin
en: <weapon> (is) loaded
yes: Har puttet hagla i munnen hver kveld
yes: gun to my head
yes: sitter med hagla i fanget

[C.weapon-access]
category: context
negation: applies
kind: access
nb: <weapon> _2 hjemme|heime|skap|skapet|våpenskapet|kjelleren|garasjen|bilen|hytta|senga|sengen|loftet
nb: har|eier|eig|kjøpt|skaffet|skaffa|tilgang (et|ei|en|eit|ein|på|til) <weapon>
nb: nøkkelen|nøklene _2 våpenskap*
en: have|own|bought|got|access (a|my|to) <weapon>
en: <weapon> _2 home|closet|drawer|safe|nightstand|car|bed|house
yes: hagla står i skapet

[C.cutting-to-die]
category: suicide
level: urgent
kind: method
about-nb: pulsåren
about-en: wrists, throat
nb: kutte|kutta|kutter|kuttar|kuttet|skjære|skjera|skjær|skjer|skar|skåret|skore|skjærer|åpne|opne|kutt|skjere _2 pulsår*|håndledd*|handledd*|strupen|halsen|årene|årane|årer
nb: pulsåra|pulsåren|pulsårene|pulsårane
nb: <blade> mot|over (<mitt>|min) håndleddet|handleddet|strupen|halsen|pulsåren|armen|håndledd
sv: skära|skär (upp) (mina) handlederna|handled*|pulsåder*
pl: podciąć|podciac|podetnę|podetne (sobie) żyły|zyly
en: slit|slitting|cut|cutting|slash|slice|open (my) (wrists|wrist|throat|veins|arteries) wrists|wrist|throat|veins
en: <blade> to|against|on (my) wrist|wrists|throat|neck
yes: skjære over pulsåren
yes: slit my wrists

[C.driving]
category: suicide
level: urgent
kind: method
about-nb: kjøre utfor
about-en: crashing the car
nb: kjøre|køyre|kjører|køyrer|svinge|svinger|krasje|styre|kjør|køyra|køyr|svinga|sving (meg|bilen|mæ) (bare) (rett) utfor|ut|i|inn|mot|av|over|rett (i) _2 veien|vegen|fjellveggen|fjellvegg|trailer|traileren|lastebil|lastebilen|vogntog|vogntoget|vegg|veggen|tre|stupet|brua|motgående|sjøen|fjorden|bergveggen|møtende|rekkverket
nb: kjøre|køyre|kjører|køyrer|kjørt|kjør|køyra|køyr (meg|bilen|mæ) utfor
nb: kjøre|køyre|kjør|køyra|køyr meg (i) hjel|hel|ihjel
nb: svinge|svinger|svingar|svinga|sving _1 motgående|møtende
en: drive|driving|crash|crashing|swerve|swerving|steer|drove|swerved (my|the) (car) off|into|in|under _2 oncoming|bridge|tree|wall|truck|cliff|lorry|river|pole|road|barrier
en: crash my|the car
yes: kjøre rett i fjellveggen
yes: drive into a tree
no: kjøre meg hjem

[C.water]
category: suicide
level: urgent
kind: method
about-nb: sjøen
about-en: drowning, cold, walking out
nb: drukne|drukna|druknet|drukn meg (selv|sjølv|sjøl)
nb: gå|går|gikk|gjekk|svømme|svømma|ro|padle|vade (rett) (ut|på|i|til|utpå) på|i|til|utpå sjøen|havet|isen|fjorden|vannet|vatnet|elva|elven _3 ikke|ikkje|aldri|forsvinne|synke|itj|forsvinna|forsvinn (komme|kome|snu)
nb: legge|legger|legga|leggje|leggja|legg (meg) (ut) (i|på) snøen|isen|skogen|sjøen|elva _3 sovne|fryse|dø|forsvinne|sovna|sovn|døy|døya|døye|forsvinna|forsvinn
nb: gå|går (bare) (ut) i|til|på skogen|fjellet _3 ikke|ikkje|aldri|itj (komme|kome|snu) tilbake|hjem|heim
nb: fryse|frysa meg|i|mæ hjel|ihjel
nb: ihjelfryse|ihjelsulte
nb: sulte|fryse|drikke meg (selv) (i) hjel|ihjel|hel !av
en: drown|drowning myself !in
en: walk|walking|swim|swimming|wade (out) into _1 sea|ocean|river|lake|water|woods _3 not|never|keep|don't
en: walk|walking into the sea|ocean|river|lake
yes: gå ut i sjøen og ikke komme tilbake
yes: walk into the sea

[C.gas]
category: context
kind: method_weak
nb: eksos|eksosen|kullos|kullgrill|gass|gassen|helium|nitrogen|antifrostvæske|rottegift|gift|giften
en: exhaust|helium|nitrogen|fumes|charcoal|antifreeze|poison|carbon
yes: eksos i garasjen

# --- intent, plan, time

[D.time]
category: context
kind: time
nb: i kveld|natt|dag|morgen|morgon|morra|helga|helgen|ettermiddag|ettermiddagen
nb: ikveld|inatt|idag|imorgen|imorgon|imorra
nb: straks|umiddelbart
nb: denne helgen|helga|uka|uken|veka|natta|natten|kvelden|gangen|måneden
nb: når hun|han|ho|kona|mannen|barna|borna|alle|ungene|huset _2 hjem|heim|sover|søv|sovnet|sovna|lagt|reist|drar|dratt|gått|tomt|borte
nb: etter jul|bursdagen|ferien|helga|helgen|nyttår|begravelsen|påske|møtet|rettssaken
nb: på mandag|tirsdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|måndag
nb: om noen|nokre|et|eit|en|ein|par|{1-12} (par) timer|timar|time|minutter|minutt|dager|dagar
nb: klokka|klokken|kl {0-24}
nb: klokka|klokken|kl ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|halv
nb: innen|før (i) morgen|helga|mandag|fredag|midnatt|jul|nyttår
nb: ferdig|over|slutt|gjort innen|før|i morgen|helga|kveld|natt|jul
en: tonight|today|tomorrow|tonite|tomoz|tmrw|tn
en: this|next weekend|week|evening|night|afternoon|morning
en: after she|he|they|everyone|work|christmas (leaves|goes|left|sleep|asleep)
en: when she|he|they|everyone|the|my (kids) comes|leaves|sleep|asleep
en: before (the) (morning|weekend|monday|tomorrow|christmas|midnight)
en: in (a) (few|couple|{1-48}) hours|minutes
sv: ikväll|inatt|imorgon|idag
sv: i kväll|natt|morgon|dag
da: i aften|nat|morgen|dag|weekenden
pl: dzisiaj|dziś|dzis|jutro|zaraz
pl: dziś|dzis|tej w|nocy|wieczorem
yes: i kveld
yes: tonight

[D.now]
category: context
kind: now
nb: nå
nn: eg _6 no
nn: no _2 eg
nn: akkurat no
en: right now|away
en: rn
yes: nå

[D.intent]
category: context
kind: intent
nb: skal|skall|ska
nb: bestemt|bestemte|bestemd meg
nb: kommer|kjem (<jeg>) til å
nb: tatt|teke|gjort (en|ei|mitt) avgjørelse|avgjerd|valg|beslutning|avgjørelsen|beslutningen|avgjerda|valget
nb: bestemt (meg) for
en: going|gonna|about|decided|will|i'll|ill|plan|planning|intend|ready|imma|finna to
en: gonna|i'll|will|decided|imma|finna
en: my mind|decision is made|up
da: skal|bestemt
pl: zamierzam|postanowiłem|postanowilem|zrobię|zrobie|zdecydowałem
yes: jeg skal

[D.plan]
category: suicide
level: urgent
kind: plan
past: applies
about-nb: har en plan
about-en: has a plan
nb: planlagt|planlegger|planlegg|planer|planar|planen _3 dø|døy|livet|døden|selvmord*|sjølvmord*|døya|døye
nb: planlagt|planlegger|planlegg _2 hvordan|korleis|når _2 (dø|slutt|døy|døya|døye) gjøre|gjere|gjera|dø|døy|gjer|gjør|døya|døye
nb: vet|veit|bestemt|valgt|valt|funnet|funne _1 hvordan|korleis|når|måten|metoden|stedet|staden _2 (jeg|det|eg|æ) gjøre|gjere|gjera|skje|gjer|gjør
nb: (jeg|eg|æ) vet|veit (nøyaktig|akkurat) hvordan|korleis (jeg|eg|æ) skal|vil|vill (gjøre|gjere|gjera|gjer|gjør) gjøre|gjere|gjera|gjer|gjør det
nb: bestemt|satt|har (meg) (for) (en|ei|ein) dødsdato|dødsdag
nb: bestemt meg for (en|ei|ein) dato|metode
nb: har en|ein|klar|lagt|laget plan (klar) $
nb: ferdig|konkret|detaljert plan (klar) $
nb: tid og sted|stad _2 (måte|metode|planlagt|bestemt|klart|klar)
sv: planerat|planerar _2 dö|livet|självmord
en: plan|planned|planning|plans _2 (how|to) (die|kill|end|suicide|overdose|hang) die|kill|end|suicide|overdose|hang|exit
en: have|made (a|my) (specific|detailed|concrete) plan $
en: (have|made|got) a (suicide|specific|detailed|concrete) plan
en: picked|chosen|set|chose|found (a|the|my) date|method|spot (to|for|and) (do|die|it|end)
en: know exactly|just how|when|where (i'm|i|im|to|i'd|i'll) _2 do|die|kill|end
yes: jeg har planlagt hvordan jeg skal dø
yes: I have a plan to kill myself
yes: har bestemt meg for en dato
no: har dere en plan for samlivet

[D.goodbye-letter]
category: suicide
level: immediate
kind: farewell
about-nb: avskjedsbrev
about-en: suicide note
nb: skrevet|skrive|skriver|skriv|skreiv|skrev|ligger|ligg|lagt|brev|siste|ferdig _2 avskjeds+brev*|farvel+brev*|selvmords+brev*|avskils+brev*|sjølvmords+brev*|avskjedsmelding*|avskjedsbrevet
nb: <jeg>|mitt|mine avskjedsbrev*|avskilsbrev*|farvelbrev*|selvmordsbrev*
nb: skrevet|skrive|skriver|skrev _2 brev|breva|brevet (til) _3 død|borte|finner|finn|etterpå|leser|les
nb: brev|brevet _4 når|etter|at (jeg|eg|de|dei|æ) (er) borte|død|vekk|daud|funnet
nb: brevene|brevet|breva til barna|ungene|kona|foreldrene|mamma|familien (er|ligger|ligg) skrevet|klare|ferdig|skrive|klart|ferdige|ligger|ligg
sv: avskedsbrev*|självmordsbrev*
da: afskedsbrev*|selvmordsbrev*
pl: list pożegnalny|pozegnalny
en: wrote|written|writing|write|left|leave|leaving|have|finished|signed|my _2 suicide|goodbye|farewell note|letter|letters|notes|video
en: note|letter (is) on the table|desk|bed|counter
yes: jeg har skrevet avskjedsbrev
yes: I wrote a goodbye letter
no: fikk avskjedsbrev fra arbeidsgiver

[D.farewell]
category: hopelessness
level: prompt
kind: farewell_weak
past: never
about-nb: avskjed
about-en: goodbye
nb: farvel|adjø (til) alle|verden|verda|venner|kjære|dere|barna|mamma|livet
nb: ^ farvel|adjø $
nb: ha det for siste|alltid
nb: dette|det (er|blir|vert) (det|mitt|min|den|nok|vel) siste (jeg|eg|meldingen|meldinga|brevet|mailen|æ) (skriver|skriv) (dere|skriver|skriv|hører|høyrer) fra|frå|skriver|skriv
nb: (min|mitt) siste hilsen|helsing|ønske|vilje
nb: siste gang|gong|gangen (jeg|eg|dere|du|vi|æ) (skriver|skriv|hører|ser|snakker|snakkar)
nb: tatt|teke|tar|tok|ta|si|sagt|sier|seier (et|ein|en) (siste) farvel|avskjed
nb: dere hører|høyrer|ser (aldri|ikke|ikkje|itj) (fra|mer|meir|meg|mæ) (meg|igjen|mer|meir|mæ)
nb: takk for meg $
nb: takk for alt _3 (dere|jeg|har|eg|æ) $
nb: tilgi|tilgje meg (for) (det|at) (jeg|eg|æ) (skal|kommer|kjem|gjør|gjer|går|må) $
nb: tilgi|tilgje|unnskyld (meg) for det|at (jeg|eg|æ) skal|kommer|kjem|gjør|gjer|går|må
nb: er|kommer|kjem _1 ikke|ikkje|itj (lenger) her|til i morgen|morgon
nb: er|kommer|kjem ikke|ikkje|itj her|tilgjengelig neste|på|når|lenge mandag|uke|veke|dere|lenger
nb: snart|nå|no er det|alt over|slutt|forbi|stille
nb: det|alt er snart over|slutt|forbi
nb: går|gjeng|reiser|drar (nå|no) (og) kommer|kjem ikke|ikkje|aldri|itj tilbake|igjen|attende
nb: (vi) ses|sees|møtes|møtest på (den) andre|hi (siden|sida)
en: saying|said|say (my) goodbye|goodbyes
en: goodbye (cruel) everyone|world|all|forever|family|kids
en: this is (my) last|final|goodbye (message|email|note|letter|text)
en: won't|wont|never hear|see (from) me again|anymore
en: by the time you read|see|get this
en: see you on the other side
en: gave|giving|give|given away (all) (my) stuff|things|dog|cat|belongings|possessions|everything
en: final|last goodbye|goodbyes|wishes
en: won't|wont|not be here|around|alive tomorrow|much|anymore|next|soon
yes: ha det for siste gang
yes: this is goodbye
no: siste melding angående timen

[D.gave-my-note]
category: suicide
level: urgent
kind: farewell
about-nb: avskjed uten ord for døden
about-en: farewell without a word of death
en: gave|giving|given|left|sent|leaving my note|letter to|for
nb: brevet|lappen|brevene _1 på bordet|kjøkkenbordet|benken|puta
nb: ta|pass|passe|tar (vare) på barna|borna|ungene|ungane|kona|hunden|katta|mamma|familien|gutten|jenta|dem _3 når|etter|hvis|viss (jeg|eg|æ) _1 borte|vekk|død|daud !på|hele|i
nb: ta|pass|passe|tar (vare) på barna|borna|ungene|ungane|kona|hunden|katta|familien (for) (meg) etterpå
nb: hvem|kven skal|vil|kan|vill ta|passe (vare|seg) på|av hunden|barna|katta|ungene når|etter|hvis (jeg|eg|æ) _1 død|dør|vekk|daud
en: look|looking|take|taking after|care (of) (my|the) kids|children|dog|cat|family|wife|mum|mom|them when|after|once|if i'm|im|i (am) gone|not|dead
en: look after|out (for) (my|the) kids|children|dog|cat|family|wife|mum|mom for me
yes: Just gave my note to my family
yes: Ta vare på barna når jeg er borte
no: hvem passer barna når jeg er borte på jobb

[D.preparation]
category: suicide
level: prompt
kind: preparation
past: never
about-nb: ordner opp før noe
about-en: putting affairs in order
nb: ordnet|ordna|skrevet|skrive|laget|laga|oppdatert|ryddet|rydda|gjort _2 testament*|papirene|papira|begravelse*|gravferd*|livsforsikring*|arv|arven
nb: gitt|gjeve|gir|gjev|ga|gi bort|vekk _1 tingene|tinga|hunden|katta|klærne|eiendelene|alt|sakene
nb: gjort|ryddet|rydda|ordnet|ordna (opp) (alt) klart|unna|etter|opp (meg|for|mæ) (barna|dem|familien|kona|de)
nb: livsforsikring* _3 betaler|utbetales|utbetaling|selvmord|får|dekker|dekkjer
en: put|putting|got|getting|sorting|putting my affairs
en: affairs (are) in order
en: made|making|wrote|writing|updated my will
en: life insurance _3 pay|pays|cover|covers|suicide
en: planned|planning my (own) funeral
en: given|gave|giving|rehom* away _2 dog|cat|belongings|possessions|stuff|things
yes: jeg har ordnet testamente og papirene
yes: given my dog away and put my affairs in order

# --- acts, on the spot

[D.done]
category: suicide
level: immediate
kind: act
who: self
about-nb: har gjort noe nå
about-en: has already acted
nb: har (allerede|allereie|nettopp|akkurat|nå|no) tatt|teke|svelget|svelgt|svelga (alle|alt|for|masse|mange|hele|heile|{8-200}|brettet|glasset|resten) alle|mange|masse|hele|heile|resten|brettet|glasset|haug _2 <pills>
nb: har (allerede|allereie|nettopp|akkurat|nå|no) tatt|teke|svelget|svelgt {8-300} _1 <pills>
nb: tok|svelgte|svelga _1 alle|mange|masse|hele|heile|resten|{8-300}|brettet|glasset _2 <pills> _4 nettopp|nå|no|siden|sidan|isted|timer
nb: nettopp|akkurat|allerede|allereie tok|tatt|teke|svelget|svelgt _1 alle|mange|masse|hele|heile|resten|brettet|glasset _2 <pills>
nb: nettopp|akkurat|allerede|allereie|nå|no tatt|teke|tok _1 overdose
nb: tatt|teke|tok (en|ein) overdose
nb: har gjort det nå|no
nb: har _1 kuttet|kutta|skåret|skore (over) pulsår*|pulsåren|pulsåra|håndleddene
nb: blør|renner|renn|fossblør _3 håndledd*|armen|armene|pulsår*|strupen|handledd*
nb: (kuttet|kutta|skåret|skar|kutta) kuttet|kutta|skåret|skar _2 pulsår*|håndledd*|handledd* _2 nå|no|blør|blod|nettopp
en: just|already took|taken|swallowed|swallow _2 all|whole|entire|bottle|bunch|handful|lots|too|{8-300} _3 <pills>|bottle|many
en: i|i've took|swallowed|taken all|whole|entire|every|bunch|handful|{8-300} _3 <pills>
en: i|i've took|swallowed|taken too many _1 <pills>
en: took|taken|taking an|a overdose
en: overdosed _1 just|on|tonight|now|already|today
en: i just|already overdosed|od'd|cut (my) (wrists)
en: i've|i|have (just|already) done it now|already
en: bleeding _3 wrist|wrists|arm|arms|out
en: just|already cut|slit|slashed my wrists|wrist|throat
yes: har nettopp tatt alle pillene
yes: I just took all my pills
yes: jeg har tatt for mange tabletter
no: har nettopp tatt en paracet

[D.on-the-spot]
category: suicide
level: immediate
kind: spot
who: self
past: never
about-nb: er på stedet
about-en: at the place
nb: står|sitter|sit|ligger|ligg|stend|er (her|nå|no|og|oppe|ute|alene) (her|nå|no|oppe|ute) på|ved|utenfor|utanfor|oppe|inntil|ytterst|utpå|under _1 brua|bruen|broa|broen|taket|stupet|skinnene|rekkverket|togskinnene|kaikanten|togsporet|jernbanesporet|balkongkanten|gelenderet
nb: står|sitter|sit|stend (her|nå|no|oppe|ute|helt|heilt) (på|ved|ytterst|utpå) kanten !av
nb: løkka|tauet|repet|reipet|snora|beltet|løkken (er|ligger) rundt|om halsen|nakken
nb: sitter|sit|står|ligger|ligg|stend _3 med <weapon>|<blade>|pillene|pillane|tablettene|tablettane|tauet|pilleglasset|løkka i|foran|på (hånda|handa|hånden|fanget|meg|hendene|bordet|mæ)
nb: pillene|pillane|tablettene|tablettane ligger|ligg|er|står foran|klare|klar|framfor (meg)
en: standing|sitting|stood|sat|im|i'm|am|on (up|here|right|now) on|at|by (the|a) (edge|top|side) (of) (the|a) bridge|roof|ledge|tracks|rooftop|cliff|overpass|railing
en: on|over|at the edge|ledge of (a|the) bridge|roof|building|cliff
en: rope|noose|belt|cord (is) around|round my neck
en: pills|gun|knife|blade|razor|noose|rope _2 in front of me
en: pills|gun|blade|noose|rope|knife in my hand|hands|lap
en: sitting|here _2 with (a|the|my) (bottle) (of) pills|gun|blade|noose|razor
yes: står på brua nå
yes: I'm standing on the bridge
yes: sitter med pillene foran meg
no: jeg sitter ved kanten av sengen

[D.attempt]
category: suicide
level: urgent
kind: attempt
who: self
about-nb: eget forsøk
about-en: own attempt
nb: <prøvde> _1 <ta>|tok livet (mitt|av) (meg|mitt|mig|mæ)
nb: <prøvde> _1 drepe|drepa|henge|hengje|kverke|skyte|drukne|kvele|forgifte|drep|hengja|heng|skyta|skyt|drukna|drukn|kvela|kvel meg|mæ
nb: <prøvde> å|på (å) dø|døy|døya|døye
nb: <prøvde> _1 gjøre|gjere|gjera|gjer|gjør slutt på (livet|alt|det)
nb: <prøvde> _1 ta mitt eget|eige|liv
nb: selvmordsforsøk*|sjølvmordsforsøk*|suicidforsøk*
nb: nesten _1 tok|tatt|teke livet
nb: overlevde|overlevd|overlevte (et|eit|mitt) selvmord*|sjølvmord*|overdose*|suicid*
en: <prøvde>|trying to kill|hang|shoot|drown myself
en: <prøvde> to (commit|do) overdose|suicide
en: <prøvde> to end|take my (own) life
en: <prøvde> to end it (all)
en: my|last|previous|own (own) (suicide) attempt|attempts
en: attempted|survived (my|a) (own) suicide
en: suicide attempt|attempts
en: almost|nearly killed myself
sv: försökte|försökt (att) ta livet|mitt
da: forsøgte|prøvede (at) tage livet|mit
pl: próbowałem|probowalem|próbowałam|probowalam (się|sie) zabić|zabic|powiesić|otruć
yes: Prøvde å ta livet mitt på lørdag.
yes: I tried to hang myself
