[T.dependence]
category: topic dependence
nb: avhengig*|avhengigheit*|hekta|hekta'|sexavhengig*|tvangsmessig*|sexmisbruk*
nb: <ikke> (å) slutte|stoppe|la (være|vere|med)
nb: klarer|klarar|greier|får <ikke> (å|til) (å) slutte|stoppe|sluttet|slutta
nb: mistet|mister|mista kontrollen|kontroll
nb: sprekker|sprekk|tilbakefall|sprakk
en: addict*|compulsive*|hooked|relapse*|relapsed
en: can't|cant|cannot|unable stop|quit
nb: greier|klarer|klarar|får|trapper|prøvd (ikke|ikkje) (det) (til) (å) _1 slutte|slutta|stoppe|trappe|vere|være (ned)
nb: hver|kvar helg|uke|veke i|og _1 år|måneder
sv: beroende
en: stay|staying|help stopped|stopping
en: reflex|compulsive|compulsion|relapse|relapsed
yes: jeg er avhengig av å kjøpe sex
yes: I can't stop
no: jeg er ikke avhengig

[T.sexual-health]
category: topic sexual_health
nb: erek*|ereksjon*|impoten*|potens*|sexlyst|utløsning*|sexolog*|orgasm*|samleiesmert*|vaginism*
nb: lysten (på) sex
en: erect*|impoten*|libido|orgasm*|ejaculat*|erectile
nb: samleie|reisning*|reisningen|ereksjon*|viagra|cialis|potens*|kløe|kondom*|erektil*
nb: får|fekk|fikk (den|han) ikke|ikkje opp
en: condom|viagra|erection|erections|erectile|libido|desire|gonorrhea|hiv|sti
en: getting|get|stay hard (honestly|with)
nb: ta prøver
yes: problemer med ereksjon

[T.couples]
category: topic couples
nb: parterapi*|parsamtal*|samlivsterapi*|samliv*|parforhold*|ekteskap*|samlivsbrudd
nb: par|sammen|saman (terapi|med) (kona|mannen|kjæresten|samboeren|kjærasten) kona|mannen|kjæresten|samboeren|kjærasten
en: couple*|marriage|marital
nb: kona|mannen|kjæresten|samboeren|sambuaren (mi|min) og <jeg> (vil|ønsker|ynskjer) (gjerne)
nb: (komme|koma|kome) saman|sammen|begge (to)
nb: gift|sammen|saman i {2-60} år
nb: vi|me trenger|treng begge
en: married {2-60} years
en: my wife|husband|partner and i
en: we'd like|both
yes: vi trenger parterapi

[T.substance]
category: topic substance
nb: alkohol*|rus|rusa|rusmid*|kokain*|hasj|amfetamin*|narkotika*|drikker|drikking|drikk|drukket|edru|chemsex|ghb|piller
en: alcohol*|drinking|drunk|cocaine|coke|meth|weed|drugs|chemsex|sober
en: only when i'm high|drunk
en: when i'm high|drunk|using
nb: kokain|amfetamin|hasj|edru|rus|full
yes: jeg drikker for mye

[T.mental-health]
category: topic mental_health
nb: angst*|depresjon*|deprimert*|adhd|bipolar*|psykisk*|søvn*|søvnløs*|sinne*|ptsd|traume*|ocd|tvangstank*
en: anxiety|anxious|depress*|adhd|bipolar|insomnia|anger|ptsd|trauma*|ocd
en: sleep|insomnia|escitalopram|ssri|antidepressants|sertraline|adhd
nb: escitalopram|sertralin|imovane|antidepressiva
yes: jeg har angst

[T.pornography]
category: topic pornography
nb: porno*|pornoen|pornobruk*|onlyfans|nettporno*
en: porn*|onlyfans
en: cam|webcam shows|girls|sites
nb: bilete|bilder|film|filmer _2 (av) (vaksne|voksne|nakne) damer|kvinner
nb: (sett|ser) film på mobilen|nettet
yes: jeg ser for mye porno

[T.one-time]
category: topic one_time
nb: bare|berre|kun|første|eneste (en|ein|eitt|ett|denne|eneste) gang|gong|gangen
nb: engangs*|eingongs*
en: just|only once
en: first time
en: one time
nb: (berre|bare|den|skjedd|skjedde|kjøpt|kjøpte|ein|en) (den) (éin|eine|ene|en|ein|én|einaste|eneste) gang|gong (i|og|på|før|aldri)
nb: eine|ene|eneste|einaste|én|éin|éi gang|gong
en: one off
en: a|one|only single|once time
yes: det var bare en gang

[T.legal]
category: topic legal
nb: straff*|lovlig*|lovleg*|ulovlig*|ulovleg*|anmeld*|politi*|bot|boten|bøter|advokat*|jurist*|dom|dømt|straffbar*|forelegg
nb: loven|lova
en: illegal|legal|police|lawyer|charged|court|fine|fined|arrested|prosecut*
nb: bota|boten|forelegg*|rullebladet|vandelsattest*|politiattest*|tiltale*|advokat*|rettssak*
nb: teken|tatt|tatt' for sexkjøp
nb: mekling|foreldretvist|uttalelse (om)
en: against the law
en: is it|this forbidden|illegal|legal
yes: er det straffbart?

[T.sti]
category: topic sti
nb: klamydia|gono*|syfilis|hiv|aids|kjønnssykdom*|kjønnssjukdom*|herpes|smitt*|hpv|kondomen|kondom|hepatitt*|testet|teste|mycoplasma
en: chlamydia|gono*|syphilis|hiv|aids|std|stds|sti|stis|herpes|condom|hpv
nb: klamydia*|gonoré*|gonore*|syfilis|herpes|hivtest|kløe|testes|testa|smitt*
en: burning when i
en: hiv|chlamydia|gonorrhoea|gonorrhea|syphilis|tested
yes: jeg er redd for hiv

[T.extortion]
category: topic extortion
nb: utpress*|sextortion*
en: blackmail*|extort*|sextort*
nb: penger|pengar for å holde|tie|halde (munn|kjeft|tett)
nb: (vil|krever) _2 ellers|elles
yes: jeg blir utpresset

[T.minor]
category: topic possibly_minor
nb: mindreårig*
nb: <hun>|jenta var|er|sa (hun|ho) (var) (bare|berre) {12-17}
nb: jeg|eg er (bare|berre) {10-17} (år) !minutter
en: underage|minor
en: <hun>|girl was|is|said (she) (was) (only) {12-17}
en: i'm|im|am (only) {10-17} !minutes
nb: ungdomsskolen|ungdomsskulen|mindreårig|mindreårige
yes: hun sa hun var 17
