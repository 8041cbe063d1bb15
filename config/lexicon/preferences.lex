words therapist = terapeut terapeuten psykolog psykologen rådgiver rådgivar rådgiveren behandler behandlar behandleren samtalepartner
  samtaleterapeut hjelper sosionom therapist counsellor counselor psychologist person someone noen nokon en ein ei
words woman = kvinne kvinna kvinnelig kvinneleg kvinnelege dame dama jente kvinner kvinnfolk woman women female lady kvinnan

[P.female]
category: preference female
nb: kvinnelig|kvinneleg|kvinnelege|female|woman <therapist>
nb: terapeut|terapeuten|psykolog|rådgiver|behandler|noen|nokon som er (en|ei|ein) kvinne|kvinna|dame
nb: snakke|snakka|prate|prata|møte|time|samtale|hos|treffe|komme|skrive (med|hos|til) (en|ei|ein|noen) kvinne|kvinna|dame|kvinner|jente
nb: helst|heller|foretrekker|føretrekk|ønsker|ønskjer|ønske|ynskjer|aller (<jeg>) (å) (snakke|få|ha|møte|med) (med) (en|ei|ein) <woman> !og
nb: ikke|ikkje (noen|en|ei|ein) kvinne|kvinna|dame|kvinnelig
nb: <woman> (er|hadde) best|tryggest|lettest|tryggere
en: talk|speak|see|meet|prefer|rather|preferably|appointment|therapist|counsellor|counselor (to|with|who|is|be) (is) (a|the) (not) <woman>
en: not|mind (a|to|with) <woman>
en: <woman> would be (fine|better|best|ok|preferred|easier)
nb: (ei|en|ein) kvinne|kvinna|dame|dam (denne|denna) (gangen|gongen) (takk|hadde|ville) denne|takk|vært|hadde
nb: snakk|prat|prate|snakke (me|med) (ei|en) dam|dame|kvinne
nb: kvinnlig|kvinnelig|kvinneleg terapuet|terapeut|terapaut|terapeuet
en: female therapist|counsellor|counselor|please|pls
en: (be) happier|easier|more|comfortable with (a) woman
pl: z kobietą|kobieta
sv: kvinnlig terapeut|samtalspartner
da: kvindelig terapeut|behandler
yes: helst en kvinne
yes: jeg vil snakke med en kvinne
yes: I'd prefer a woman
no: jeg kjøpte sex av en kvinne

[P.male]
category: preference male
nb: mannlig|mannleg|mannlege|male <therapist>
nb: terapeut|terapeuten|psykolog|rådgiver|behandler|noen|nokon som er (en|ein) mann
nb: snakke|snakka|prate|prata|møte|time|samtale|hos|treffe|komme|skrive (med|hos|til) (en|ein|noen) mann|kar|menn
nb: helst|heller|foretrekker|føretrekk|ønsker|ønskjer|ønske|ynskjer|aller (<jeg>) (å) (snakke|få|ha|møte|med) (med) (en|ein) mann|mannlig|mannleg|menn|kar
nb: ikke|ikkje|imot|problem (noen|en|ein|med|imot|noe|noko) (en|ein) mann|mannlig|mannleg
en: talk|speak|see|meet|prefer|rather|preferably|appointment|therapist|counsellor|counselor (to|with|who|is|be) (is) (a|the) (not) man|male|guy
en: not|mind (a|to|with) man|male|guy
en: man|male|guy would be (fine|better|best|ok|preferred|easier)
nb: (en|ein) (mann|kar) (på|som) (er|min|mi) _4 (hadde|ville) (vært|vore) best|bedre|betre
nb: (tenker|tenkjer) (jeg|eg) (at) (en|ein) mann er|hadde|var bedre|betre|best
nb: føretrekkjer|foretrekker|føretrekk|helst|heller|gjerne (ha) (en|ein|ei) mann|mannleg|mannlig|kar
nb: må|skal vere|vera|være (en|ein) mann
nb: (prate|snakke|snakka) med mannen av dykk|dere
nb: blir|er med (en|ein) mann
en: someone|somone male
en: male therapist|counsellor|counselor|please|pls|plz
pl: z mężczyzną|mezczyzna
da: med (en) mand
yes: helst en mann
yes: I'd rather talk to a man
no: jeg er en mann på 40

[P.any]
category: preference any
nb: samme|same|likegyldig|likeglad|spiller|speler _3 kvinne|mann|kjønn
nb: mann eller kvinne|dame
nb: kvinne|dame eller mann
nb: kjønn (på) (terapeut|terapeuten) spiller|har|betyr (ingen|ikke|ikkje|likegyldig|noe) (rolle)
nb: kjønn (spiller|har) ingen|inga rolle|betydning
en: don't|dont|doesn't|not mind|care|matter (if|whether|who|what) (it's|is|a|gender) (man|woman|male|female|gender)
en: man or woman
en: either|any gender
nb: ikke|ikkje (noen|nokon) bestemt|bestemt
nb: hvem|kven som helst (går|er) (bra|fint|greit)
nb: kjønnet|kjønn _3 ingenting|ikke|ikkje|inga|ingen (å) (si|rolle|betyr)
en: makes no odds|difference
yes: det spiller ingen rolle om det er mann eller kvinne

[P.in-person]
category: preference in_person
nb: oppmøte|ansikt|fysisk|personleg|personlig (time|møte|samtale|oppmøte|til)
nb: ansikt til ansikt|andlet
nb: komme|møte|møtes (inn|opp|til|på|innom) (dere|kontoret|senteret|fysisk|opp|innom) dere|kontoret|senteret|fysisk|innom
nb: i oslo (på) kontoret
nb: møte|møtes|møtast fysisk|personlig|opp
en: in person
en: face to face
en: come (in) to your|the (office|centre|center)
nb: snakke|møte|time|komme|koma|kome (i|på|hos) oslo|kontoret (deres|dykkar)
nb: (sitja|sitte|være|vere) i same|samme rom
nb: kommer|kome|komme|kjem|koma (gjerne) innom|bortom
nb: helst i oslo
en: come to oslo|you|your
en: come by|round|over (to) (your) (office|place)
yes: jeg vil helst møtes fysisk
yes: I'd like to meet in person

[P.phone]
category: preference phone
nb: telefon|telefonen|telefonsamtale*|telefontime*|telefonisk|tlf
nb: ring|ringe|ringer (gjerne) (meg|mæ) meg|mæ|opp
nb: ringt opp
nb: på|over|per|via telefon|tlf|tråden
en: phone|telephone
en: call me
en: by|over (the) phone
nb: slå på tråden
nb: ringer|ringe|ringjer (meg|mæ) (helst|gjerne) (enn|etter) etter|meg
en: ordinary telephone
da: at i ringer
yes: helst på telefon
yes: kan dere ringe meg?

[P.phone-in]
category: preference phone_in
nb: jeg|eg (kan|vil) (helst|heller) ringe|ringer (selv|sjølv) dere|inn|dykk|selv|sjølv
nb: ringe dere|dykk|inn (selv|anonymt)
nb: skjult nummer
en: i|i'll|i'd (can|could|will|would|rather|prefer) (to) call|ring|phone you
en: hidden|withheld number
nb: (få|kan|vil|best) (at) jeg|eg ringje|ringe|ringjer|ringer (til|til) dykk|dere|inn
nb: (jeg|eg) ringer|ringjer (til) dere|dykk fra|frå|når|og
en: ring|phone|call (you) myself|rather|than
yes: jeg ringer dere selv
yes: I'd rather call you

[P.video]
category: preference video
nb: video|videosamtale*|videotime*|teams|zoom|skype|facetime|videomøte*|skjerm|videolenke
nb: på|over nett|nettet|video
en: video|zoom|teams|skype|facetime|videocall
yes: gjerne på video
no: helst ikke video

[P.partner]
category: preference partner
nb: mannen|samboeren|kjæresten|kjærasten|ektemannen|partneren|typen|kona|ektefellen (min|mi) (har|hadde) kjøper|kjøpte|kjøpt|gått|betalt|betaler (seg) (til|sex|av|hos|for) sex|prostituert*|hore*|escort*|horer|sexarbeider*
nb: gift|sammen med (en|ein) sexkjøper
nb: <jeg> er|som pårørende|partner
en: husband|boyfriend|partner|fiance|wife _3 escort*|prostitut*|hooker*|brothel*
en: husband|boyfriend|partner|fiance|wife _2 pays|paid|buys|bought|paying|buying for|sex
nb: ~8 mannen|samboeren|sambuaren|kjæresten|kjærasten|ektemannen|partneren|han|eksen min|mi|som [kjøpt sex | kjøpte sex | kjøper sex | betalt for sex | betaler for sex | har kjøpt | gjort det | hos prostituerte | til prostituerte | besøkt prostituerte] !bror|broren|sønn
nb: ~6 gjelder|gjeld|handler|handlar|er|det mannen|samboeren|sambuaren|kjæresten|kjærasten|ektemannen|kona [min | mi] [ikke meg | ikkje meg | det gjelder | det gjeld | det er]
nb: sambuar|samboer|gift|sammen|saman med (en|ein) (mann) som (har) kjøper|kjøpt|betaler|betalt
nb: <jeg> er (ikke|ikkje) (den) som (har) kjøpt
nb: partnere|partnarar|partner|pårørende (også|òg|her)
nb: fått|fikk|fekk vite at mannen|samboeren|sambuaren|kjæresten|partneren
en: i'm|am the|his wife|girlfriend|partner (not)
en: (do|see|help|for) partners (qualify|too|also)
en: ~8 husband|partner|boyfriend|fiance|he [used to pay | paid for sex | pays for sex | bought sex | been paying | he bought | told me himself | it's my husband | seeing escorts]
pl: ~6 mąż|maz|partner|chłopak płacił|placil|płaci|kupował za|seks
sv: ~8 man|maken|sambon min köper|köpt|sexköp
da: ~8 mand|manden|kæreste min køber|købt|sex
yes: mannen min har kjøpt sex
yes: my husband has been seeing prostitutes

[P.couple]
category: preference couple
nb: parterapi*|parsamtal*|partime*
nb: vi (er|som|ønsker|vil|trenger) (et) par|parterapi
nb: komme|gå|møte sammen|saman (med) (kona|mannen|kjæresten|samboeren)
nb: begge to|vil|ønsker
nb: både jeg|eg og kona|mannen|kjæresten|samboeren
en: couple's|couples|couple counselling|counseling|therapy|session
en: come together
en: wife|husband|partner and i (both|want|would|need)
nb: kona|mannen|kjæresten|samboeren|sambuaren og <jeg> (vil|ønsker|ønskjer|trenger|treng) (gjerne)
nb: (møte|høre|høyrer|hatt) (på) oss (begge) sammen|saman|begge|to
nb: (eit|et) par som vil|ønsker|trenger|ønskjer
nb: oss begge (to) (inne|samtidig|uten|utan)
en: couples|couple's|marriage therapy|counselling|counseling
en: we'd both|we both
en: both of us|together
yes: vi ønsker parterapi

[P.relative]
category: preference relative
nb: sønnen|sonen|broren|faren|datteren|bror|vennen|kompisen|svigersønnen|sønn|far|stefaren|svogeren|kameraten|onkelen (min|vår|til) (har|hadde) kjøper|kjøpte|kjøpt|betalt|betaler (for) sex|prostituert*|escort*
nb: jeg|eg er (mor|far) mor|far|moren|søsteren|broren|pårørende|mora|faren|søster|bror (til|av)
en: my son|brother|father|friend|dad _3 escort*|prostitut*|sex|hooker*
en: i'm|am (a|his|the) mother|father|sister|brother|parent
nb: (skriver|skriv|gjelder|gjeld|ringer) (for|om|på) (vegne) (av) broren|bror|sønnen|sonen|faren|far|søsteren|syster|datteren|kompisen|vennen min|mi
nb: faren|far|sønnen|sonen|broren|bror|søsteren|søster|systera|kompisen (min|mi|vår|til) _6 sex|prostituert*|escort*|horer|besøk
nb: søsteren|systera|moren|mora|mor|faren|broren|bror til (en|ein) som
en: see|help|to a mother|father|parent
yes: sønnen min har kjøpt sex

[P.professional]
category: preference professional
nb: jeg|eg|vi er|jobber|arbeider|arbeidar|jobbar|jobba (ansatt) (som|på|i) (en|ei|ein) fastlege|lege|sykepleier|sjukepleiar|sosionom|psykolog|barnevernspedagog|lærer|lærar|rådgiver|helsesykepleier|helsesjukepleiar|vernepleier|saksbehandler|nav|barnevernet|kommunen|krisesenteret|student|masterstudent|journalist|forsker|helsestasjon*|legekontor*|behandler
nb: en|ein (av) (mine|våre) pasient|klient|bruker|brukar|elev|pasienter|klienter|elever
nb: pasienten|klienten|brukeren|eleven (min|vår)
en: i'm|am|work|are (a|as|at) (school) gp|doctor|nurse|psychologist|teacher|counsellor|counselor|social|student|researcher|journalist
en: my|our client|patient
nb: skriver|skriv _2 bacheloroppgave|masteroppgave|bachelor|master|særemne|oppgave|oppgåve|avhandling
nb: <jeg>|vi|me studerer|studer|underviser
nb: sykepleierstudenter|sjukepleiarstudentar|sosionomstudent|psykologstudent|studenter
nb: holde|halde|ha|holder|held|arrangerer (en|ein|et|eit) fagdag|kurs|foredrag|innlegg|undervisning
nb: undervisningsopplegg|brosjyre|brosjyren
nb: som sokneprest|prest|fastlege|ruskonsulent|lege|lærer|lærar|sykepleier|helsesøster|helsesykepleier|psykiatrisk
nb: helsesøster|helsesykepleier|helsejukepleiar (i|på|ved|her)
nb: elevene|elevane mine
en: dear colleagues
en: i|we run|teach|lecture _5 coaches|school|seminar|training|pupils|students|re|law
en: phd|thesis|leaflet|leaflets|dissertation
en: i'm|am a|an police|vicar|priest|pastor|physician|emergency|prosecutor|pharmacist|researcher|gp|nurse|teacher
sv: läser|pluggar till psykolog|socionom
pl: pracę magisterską|doktorską
yes: jeg er fastlege og har en pasient
