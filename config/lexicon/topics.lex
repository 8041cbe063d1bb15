[T.dependence]
category: topic dependence
nb: avhengig*|avhengigheit*|hekta|hekta'|sexavhengig*|tvangsmessig*|sexmisbruk*
nb: <ikke> (å) slutte|stoppe|la (være|vere|med)
nb: klarer|klarar|greier|får <ikke> (å|til) (å) slutte|stoppe|sluttet|slutta
nb: mistet|mister|mista kontrollen|kontroll
nb: sprekker|sprekk|tilbakefall|sprakk
en: addict*|compulsive*|hooked|relapse*|relapsed
en: can't|cant|cannot|unable stop|quit
yes: jeg er avhengig av å kjøpe sex
yes: I can't stop
no: jeg er ikke avhengig

[T.sexual-health]
category: topic sexual_health
nb: erek*|ereksjon*|impoten*|potens*|sexlyst|utløsning*|sexolog*|orgasm*|samleiesmert*|vaginism*
nb: lysten (på) sex
en: erect*|impoten*|libido|orgasm*|ejaculat*|erectile
yes: problemer med ereksjon

[T.couples]
category: topic couples
nb: parterapi*|parsamtal*|samlivsterapi*|samliv*|parforhold*|ekteskap*|samlivsbrudd
nb: par|sammen|saman (terapi|med) (kona|mannen|kjæresten|samboeren|kjærasten) kona|mannen|kjæresten|samboeren|kjærasten
en: couple*|marriage|marital
yes: vi trenger parterapi

[T.substance]
category: topic substance
nb: alkohol*|rus|rusa|rusmid*|kokain*|hasj|amfetamin*|narkotika*|drikker|drikking|drikk|drukket|edru|chemsex|ghb|piller
en: alcohol*|drinking|drunk|cocaine|coke|meth|weed|drugs|chemsex|sober
yes: jeg drikker for mye

[T.mental-health]
category: topic mental_health
nb: angst*|depresjon*|deprimert*|adhd|bipolar*|psykisk*|søvn*|søvnløs*|sinne*|ptsd|traume*|ocd|tvangstank*
en: anxiety|anxious|depress*|adhd|bipolar|insomnia|anger|ptsd|trauma*|ocd
yes: jeg har angst

[T.pornography]
category: topic pornography
nb: porno*|pornoen|pornobruk*|onlyfans|nettporno*
en: porn*|onlyfans
yes: jeg ser for mye porno

[T.one-time]
category: topic one_time
nb: bare|berre|kun|første|eneste (en|ein|eitt|ett|denne|eneste) gang|gong|gangen
nb: engangs*|eingongs*
en: just|only once
en: first time
en: one time
yes: det var bare en gang

[T.legal]
category: topic legal
nb: straff*|lovlig*|lovleg*|ulovlig*|ulovleg*|anmeld*|politi*|bot|boten|bøter|advokat*|jurist*|dom|dømt|straffbar*|forelegg
nb: loven|lova
en: illegal|legal|police|lawyer|charged|court|fine|fined|arrested|prosecut*
yes: er det straffbart?

[T.sti]
category: topic sti
nb: klamydia|gono*|syfilis|hiv|aids|kjønnssykdom*|kjønnssjukdom*|herpes|smitt*|hpv|kondomen|kondom|hepatitt*|testet|teste|mycoplasma
en: chlamydia|gono*|syphilis|hiv|aids|std|stds|sti|stis|herpes|condom|hpv
yes: jeg er redd for hiv

[T.extortion]
category: topic extortion
nb: utpress*|sextortion*
en: blackmail*|extort*|sextort*
yes: jeg blir utpresset

[T.minor]
category: topic possibly_minor
nb: mindreårig*
nb: <hun>|jenta var|er|sa (hun|ho) (var) (bare|berre) {12-17}
nb: jeg|eg er (bare|berre) {10-17} (år) !minutter
en: underage|minor
en: <hun>|girl was|is|said (she) (was) (only) {12-17}
en: i'm|im|am (only) {10-17} !minutes
yes: hun sa hun var 17
