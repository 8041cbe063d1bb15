# The wish to be dead and thoughts of suicide (C-SSRS screener 1 and 2; posner et al. 2011 for the
# order). Strong forms are urgent until a clinician lowers them: one message may be all there is.

[A.no-strength-to-live]
category: suicide
level: urgent
kind: wish
negation: inside
past: never
about-nb: orker ikke leve
about-en: no strength to live
nb: <orke> <ikke> (å) <leve>|eksistere|eksistera
nb: <ikke> <orke> (å) <leve>|eksistere|eksistera
nb: <orke> <ikke> (å) være|vere|vær|vara|vera i live
nb: <orke> <ikke> _2 dag|dager|dagar|time|natt <lenger>|til
nb: <orke> <ikke> våkne|vakne|vakna|våkn (opp) <lenger>|igjen|imorgen
nb: <ikke> (å) holde|halde|holder|held ut livet
nb: <orke> <ikke> livet|tilværelsen|tilværet <lenger>
nb: <orke> <ikke> <lenger> av livet|tilværelsen
sv: orkar|orkade inte (att) leva
da: orker|kan ikke (at) leve
en: can't|cant|cannot live like|with this|myself|anymore|any
en: can't|cant|cannot keep|continue|go|carry (on) living
en: can't|cant|cannot do life|living|existing
en: can't|cant|cannot take living|life|it|this anymore|any
yes: Jeg orker ikke å leve lenger
yes: eg orkar ikkje leva meir
yes: nå orker jeg ikke leve mer
no: jeg orker ikke mer lakris

[A.does-not-want-to-live]
category: suicide
level: urgent
kind: wish
negation: inside
past: never
about-nb: vil ikke leve
about-en: does not want to live
nb: <ville> <ikke> (å) <leve>|eksistere|eksistera <lenger>
nb: <ville> <ikke> (å) <leve>|eksistere|eksistera $
nb: <ville> <ikke> (å) <leve>|eksistere|eksistera (sånn|slik|med|uten|utan|i)
nb: <ville> <ikke> (å) våkne|vakne|våken|vakna|våkn (opp) <lenger>|igjen|imorgen
nb: <ville> <ikke> (å) våkne|vakne|vakna|våkn (opp) i morgen|morgon|morra
nb: <ville> <ikke> (å) våkne|vakne|vakna|våkn (opp) $
nb: <ville> <ikke> (å) være|vere|vær|vara|vera her|til|meir <lenger>
nb: <ville> <ikke> (å) være|vere|vera|vær i live
nb: <ikke> lyst|livslyst|livsvilje til|å (å) <leve>
nb: <ikke> livslyst|livsgnist|livsvilje
nb: mistet|mista|tapt livslyst*|livsgnist*|livsvilje*|lysten|lysta (til|på) (å) (<leve>|livet)
sv: vill|orkar inte (att) leva
da: vil|gider|ønsker ikke (at) leve
pl: nie chcę|chce|chcemy (już|juz) żyć|zyc|życ
pl: nie chcę|chce|mogę|moge (już|juz) (dalej) żyć|zyc|tak
en: don't|dont|not|doesn't|doesnt|didn't|didnt (really) want|wanna (to) live|exist|wake
en: don't|dont|not|doesn't|doesnt (really) want|wanna (to) be alive
en: don't|dont|not|doesn't|doesnt (really) want|wanna (to) be here|around anymore|any
en: no|lost|zero (my) (will|desire|wish) to live
en: wish i could|would just (not) disappear|die|wake
en: not want|wanting to live|exist
en: rather be|not dead|exist|live
yes: I don’t want to live anymore
yes: vil ikke leve lenger
yes: eg vil ikkje vere her meir
yes: nie chcę już żyć
no: jeg vil ikke være her i Bergen

[A.wants-to-die]
category: suicide
level: urgent
kind: wish wish_die
past: never
about-nb: vil dø
about-en: wants to die
nb: <vil-dø> _1 (å) dø|døy|daue|døya|døye !av|for|ut|hen
nb: vil|vill|ønsker|ønskjer _ dø|døy|døya|døye !av|for|ut
nb: ville <jeg> (bare) dø|døy|døya|døye !av
nb: dø|døy|daue|døya|døye vil|ville|vill <jeg>
nb: vil|ville|ønsker|ønskjer|hadde|skulle|vill _2 <jeg> (var|vært|vore) død|daud
nb: skulle|ønsker|ønskjer|ønske|ønskje _2 <jeg> (var|vært|vore) død|daud
nb: hadde|om <jeg> (bare) dødd|døydd
nb: best (om|at|hvis|viss) <jeg> dør|døyr|døde|forsvant|forsvann|forsvinner
nb: best|bedre|betre|greit|fint å dø|døy|døya|døye
nb: bedre|betre|best|beste (for) (alle|dem|dei) (er|var|hadde) (vært) om|hvis|viss|at <jeg> _2 dør|døyr|døde|død|daud|borte|forsvant|forsvann
nb: bedre|betre død enn
nb: lengter|lengtar|ber _2 døden|dø|døy|gravlagt|gravlegges|døya|døye
nb: vurderer|tenker|tenkjer|planlegger|drømmer|fantaserer|fantaserar|drøymer (på|om) å (bare) dø|døy|døya|døye
nb: håper|håpar _2 dø|døy|døyr|dør|døya|døye
nb: klar|klår|fortjener|fortener for|til|å (å) dø|døy|døya|døye
nb: lar|la|lat meg (bare) dø|døy|døya|døye
nb: morgen|morgon|natt|kveld|mandag|helga er|e|ligger <jeg> (nok) død|borte|vekk|daud
nb: dødsønske*|dødslengsel*|dødslengt*
nb: <jeg> må|skal|burde|bør (bare) dø|døy|døya|døye $
nb: (nå|snart) skal|må <jeg> dø|døy|døya|døye $
sv: vill|önskar _1 (att) dö !av
da: vil|ønsker _1 (at) dø !af|av|for
pl: chcę|chce|chciałbym|chcialbym|chciałabym|chcialabym (po prostu) umrzeć|umrzec|zniknąć|zniknac
en: want|wanna|wanting|wants|ready|wish (to) (just) die !of|from|for|laughing
en: want|wanna|wanting|wish|ready (to) be|was|were dead|gone
en: wish|wishing i was|were|am _1 dead|gone
en: wish i was|were|had (never|not) (been) born|alive|existed
en: wish i would|could _1 die
en: better off|if dead
en: better if i died|die|disappeared
en: let me die
en: should|deserve|need|hope|pray|ready|prefer (i) (to) (just) die !of|as|out|off
en: hope i die|don't
en: feel|felt|feeling like dying
pl: nie mam (już|juz) siły|sily|ochoty|chęci (żyć|zyc) żyć|zyc
en: i want death
en: death wish
en: waiting|longing|praying|wishing to|for (die) death|die
de: will|möchte (nur) sterben
de: will|möchte|kann nicht (mehr) leben
fr: veux|envie (de) mourir
fr: veux|peux plus vivre
es: quiero|quisiera morir|morirme
es: no quiero vivir
it: voglio|vorrei morire
pt: quero morrer
ru: хочу умереть|сдохнуть
ru: не хочу жить
uk: хочу померти
uk: не хочу жити
nl: wil|wilde (niet) (meer) dood|leven|sterven
fi: haluan kuolla
is: vil|langar (að) deyja
tr: ölmek istiyorum
so: rabaa inaan dhinto
ar: أريد|اريد (أن|ان) أموت|اموت
fa: میخواهم|میخوام بمیرم
lt: noriu mirti
ro: vreau să|sa mor
yes: jeg skammer meg i hjel og vil bare dø
yes: vil berre døy
yes: I just want to die
yes: chcę umrzeć
yes: хочу умереть
no: Redd for å dø av klamydia
no: jeg vil dø av latter

[A.wanted-to-die]
category: suicide
level: urgent
kind: wish
about-nb: ville dø
about-en: wanted to die
nb: ville|ønsket|ønskte|ønska _2 (å) dø|døy|daue|døya|døye !av|for
en: wanted _1 to die !of|from|for
yes: i natt satt jeg på gulvet og ville bare dø

[A.sleep-forever]
category: suicide
level: urgent
kind: wish
negation: inside
past: never
about-nb: sovne inn og aldri våkne
about-en: fall asleep and never wake up
nb: sovne|sovna|sove|sova|sovner|legge|sovn|såv|legga|leggje|leggja|legg (meg) (inn) og|å|for (å) aldri|ikke|ikkje|itj (mer) våkne|vakne|stå|vakna|våkn
nb: aldri|ikke|ikkje|itj (måtte|trenge|behøve|vil|skulle|hadde|vill) våkne|vakne|våknet|vakna|våkna|våkner|vaknar|våkn (opp) (igjen|mer|meir|lenger|til)
nb: sove|sova|såv for alltid|evig|godt
nb: slippe|slapp|sleppe|sleppa|slepp (å) våkne|vakne|vakna|våkn (opp)
nb: håper|håpar|ønsker|ønske|ønskje|ønskjer|ønskte _3 ikke|ikkje|aldri|itj våkner|vaknar|våknet|vakna|våkna|våkne|vakne|våkn
en: go|going|fall|falling|to sleep|asleep _2 not|never|don't|dont (have) (to) wake|waking (up)
en: sleep forever
en: never wake up
en: not|don't|dont|wish|hope|hoping|wishing _2 wake|waking up !for|with
en: wish i didn't|wouldn't wake
en: hope|hoping|wish _2 don't|dont|not|never wake
da: sove ind og|at aldrig|ikke vågne
sv: somna in och aldrig|inte vakna
yes: bare sovne inn og aldri våkne
yes: go to sleep and never wake up
no: jeg våkner ikke av klokka

[A.burden]
category: suicide
level: urgent
kind: wish burden
negation: inside
past: never
about-nb: de hadde hatt det bedre uten meg
about-en: better off without me
nb: bedre|betre|bedere|best|lettere|lettare|enklere|enklare (for) (alle|dem|dei|familien|barna) uten|utan meg|mæ|mei !som
nb: bedre|betre|best|lettere|lettare _4 om|hvis|viss|at|når <jeg> (ikke|ikkje|itj) var|forsvant|forsvann|fantes|eksisterte|fanst|forsvinner|forsvinn|dør|døde
nb: bedre|betre foruten meg
nb: verden|verda|alle|familien|barna|dere (er|hadde|har) (vært|vore|hatt|klart) (det) (seg) (bedre|betre) uten|utan meg
nb: ingen|ingenting (hadde|ville|kommer|kjem|vil|vill) _2 savne|sakne|savnet|sakna|merke|merket (at) (meg|jeg|eg|mæ|æ)
nb: ingen bruk|nytte|plass for meg
en: better|happier|easier (off) without me
en: better (off) if i was|were|wasn't|weren't|disappeared|died (gone|dead|here|around)
en: no one|nobody (would|will) (even) miss|notice|care (if) (me|i)
en: world|everyone|family|kids|they (is|are|would|will|d) (be) better|happier without me
en: burden to|on everyone|my|them|family|others|all
sv: bättre utan mig
da: bedre uden mig
yes: alle hadde hatt det bedre uten meg
yes: dei har det betre utan meg
yes: everyone is better off without me
no: he is better off without her

[A.no-reason-to-live]
category: suicide
level: urgent
kind: wish
negation: inside
past: never
about-nb: ingen grunn til å leve
about-en: no reason to live
nb: ingen|inga|ikke|ikkje|null|hva|kva|ser|itj (er) (noe|noko|noen|nokon) grunn|vits|meining|mening|poeng|vitsen|poenget|meningen|meininga (til|i|med) (å) <leve>|eksistere|eksistera
nb: ikke|ikkje|ingenting|ingen|inga|itj (noe|noko|noen|nokon|mer|meir) å <leve> for
nb: ingenting|ikkje|ikke|ingen|inga|itj igjen|noe|noko _1 <leve> for
nb: ingenting å leve for
nb: livet (er|føles|kjennes|kjennest|føltest) (helt|heilt) meningsløst|meiningslaust|verdiløst|slutt|over|ferdig
nb: meningsløst|meiningslaust å <leve>
nb: ikke|ikkje|itj verdt|verd å leve|leva|lev|levve
nb: livet (er) ikke|ikkje|itj verdt|verd (å) (leve|leva|noe|noko|lev|levve)
nb: ferdig|klar|lei med|av livet|leva
en: no|any|see (the) reason|point|purpose|sense (to|in|of) (keep) live|living|existing|going|go (on)
en: nothing|not|anything (left) (to|worth) live|living for
en: life (is|isn't|not) pointless|meaningless|over
en: life isn't|not worth
en: is life worth living
en: isn't|not worth living
en: nothing left for me
en: done with life|living|existing
en: tired|sick|exhausted|fed (up) of|with|from (being) living|alive|life|existing|existence
nb: lei|trøtt|trett|sliten|mett|utslitt|møkkalei av|med (å) livet|leve|leva|eksistere|lev|levve|eksistera !med|som
yes: ingen vits i å leve
yes: I'm tired of living
yes: eg er lei av livet
no: ingen vits i å prøve igjen

[A.born]
category: suicide
level: urgent
kind: wish
negation: inside
past: never
about-nb: skulle aldri vært født
about-en: should never have been born
nb: aldri|ikke|ikkje|itj (skulle|burde|hadde) (vært|vore|blitt|blei|ble|vorte) født|fødd|fødde|fødte
en: never (have) been born
en: wish|regret (i) (was|were|am) (being) never|not born
en: regret being born|alive
yes: jeg burde aldri vært født

[A.vanish]
category: suicide
level: urgent
kind: wish
past: never
about-nb: forsvinne for godt
about-en: disappear for good
nb: forsvinne|forsvinna|forsvinner|forsvinn|forsvunnet|borte|vekk for godt|alltid|evig
nb: forsvinne|forsvinna|vekk|bort|vekke|forsvinn fra|frå alt|jorda|jorden|verden|verda|livet|jordens
nb: slippe|sleppe|slepp|slipper|sleppa (unna|bort) (livet|fra|frå) livet|leve|leva|lev|levve
nb: slippe|sleppe|slepp|sleppa (å) leve|leva|eksistere|lev|levve|eksistera
nb: slippe|sleppe|slepp|sleppa (å) være|vere|vera|vær her|til mer|meir|lenger
nb: vil|ville|ønsker|ønskjer|vill (bare) bort|vekk fra|frå (alt|livet|alle|verden|verda)
nb: slutte|slutter|slutta|slutt å eksistere|finnes|finnast|puste|eksistera
nb: vil|ønsker|ønskjer|ønske|skulle|vill _2 ikke|ikkje|itj fantes|fanst|eksisterte
nb: vil|ønsker|vill ikke|ikkje|itj finnes|finnast|eksistere|eksistera
en: stop|cease (to) existing|exist
en: disappear forever|completely
en: want|wanna|wish|could _2 disappear|vanish
en: end|escape|leave|quit|exit my|this|the existence|life|world|earth|planet
en: want|wish|rather to not exist
en: make it|everything all (just) stop
en: want|need it|everything|this all (to) (be) over|stop|end
nb: vil|ønsker|ønskjer|ønske|vill (bare) (at) det|dette|alt|livet skal (være|vere|bli|ta|vera|vær) slutt|over
nb: få|gjøre|gjere|gjera|gjer|gjør slutt|ende|enda på smerten|smerta|lidelsen|elendigheten|smertene
yes: jeg vil bare forsvinne for godt
yes: vil vekk fra alt
yes: I wish I could disappear
no: forsvinne fra festen

[A.weak]
category: suicide
level: prompt
kind: wish_weak
negation: inside
past: never
about-nb: orker ikke mer
about-en: can't go on
nb: <orke> <ikke> <lenger> $
nb: <jeg> vil|vill <ikke> <lenger> $
nb: <orke> <ikke> <lenger> (nå|no|av|snart|altså|folkens)
nb: <orke> <ikke> (dette|det|alt) <lenger>|sånn|slik|meir
nb: <orke> snart <ikke> <lenger>
nb: holder|held <ikke> (det|dette) ut (mer|meir|lenger)
nb: klarer|klarar|greier <ikke> (det|dette) (mer|meir|lenger) $
nb: <ville> bare|berre bort|vekk|forsvinne|forsvinna|forsvinn
nb: forsvinne|forsvinna|forsvinn
nb: gir|gitt|gi|gjev|gje|gav (helt|heilt) opp
nb: alt|livet er|føles (helt|heilt) håpløst|mørkt|svart|meningsløst|meiningslaust
nb: mørke|mørkre|vonde|svarte|dystre|stygge|tunge <tanke>
nb: nok er nok
nb: vet|veit <ikke> (om|hvor|kor) (lenge|om) <jeg> orker|orkar|klarer|klarar|holder|held|orke (mer|meir|ut|lenger|dette)
nb: redd (for) (hva|kva) <jeg> (kan|kommer|kjem) (til) (å) (gjøre|gjere|finne|gjera|gjer|gjør)
nb: hva|kva er vitsen|poenget|meningen|meininga
nb: slippe|sleppe|sleppa|slepp (unna) (alt|det|dette|smerten|smerta)
nb: finnes|fins|finst (ikke|ikkje|ingen|itj) (noen) vei|veg ut
sv: orkar inte (mer|längre)
da: orker|kan ikke mere|længere
en: can't|cant|cannot go on|keep|do|take|handle|continue (going|this|on|it|doing) (anymore|any|longer|like)
en: give|giving|gave|given up on|everything|completely|life
en: dark|bad|scary|intrusive thoughts
en: what's|whats|what|see the point
en: had enough (of) (everything|life)
en: can't|cant|cannot see a|any way|future|point
en: end it !with
en: i'm done $
en: not|don't|dont sure|know (if|how) (much) (longer) i can (longer) go|keep|make|hold|survive
yes: Eg orkar ikkje meir.
yes: jeg har mørke tanker
yes: I can't go on anymore

[B.take-own-life]
category: suicide
level: urgent
kind: active
who: self
about-nb: ta livet sitt
about-en: taking one's own life
nb: <ta> mitt|mi (eget|eige|eiga) liv
nb: <ta> (eget|eige) livet|liv mitt
nb: <ta> livet|liv av <meg>
nb: <ta> livet <mitt>
nb: <ta>|tok mitt (eget|eige) liv
nb: livet (av) <meg> (<selv>) <ta>
nb: <ta> meg (selv) av (livet|dage|dagar)
nb: drepe|drepa|drept|dreper|drep|drap|drepte|kverke|kverka|kverker|avlive|avliva <meg> <selv>
nb: <vil-dø>|skal|må|å|kommer|kjem|kunne _2 drepe|drepa|kverke|kverka|avlive|avliva|knerte|drep meg|mæ|mei !hvis|viss|for
nb: tynne|tynna ut meg
nb: livet (mitt) vil|skal|kan|vill <jeg> <ta>
nb: ende|avslutte|avslutta|ender|avsluttar|avslutter|enda|avslutt mitt|mi (eget|eige) liv
nb: gjøre|gjere|gjera|gjør|gjer (det) slutt på alt|livet|det|meg|mæ (hele|heile|selv|sjølv|sjøl)
nb: sette|setje|sett|gjøre|gjere|gjera|gjer|gjør (en|ein|eit|et) stopper|punktum|sluttstrek|ende|enda for|på alt|livet|elendigheten|lidelsene
nb: avslutte|avslutta|avslutter|avsluttar|ende|ender|avslutt|enda (bare) livet|alt !forholdet|samarbeid
nb: avslutte|avslutta|avslutter|ende|ender|avslutt|enda det hele|heile
nb: avslutte|ende|avslutta|avslutt|enda tilværelsen
nb: gå|går|gikk av dage
nb: ende|enda mine dager|dagar
nb: kaste bort|fra livet meg
nb: gjøre|gjere|gjera|gjør|gjer ende på (meg|livet|alt|det|mæ)
sv: ta|tar|tog livet av mig
sv: ta|tar|tog mitt liv
sv: döda|dödar mig (själv)
da: tage|tager|tog|taget livet af mig
da: tage|tager|tog mit (eget) liv
da: dræbe|slå mig selv (ihjel)
pl: zabić|zabic|zabiję|zabije się|sie|siebie
pl: się|sie zabić|zabic|zabiję|zabije
pl: nie mam po (już|juz) (co) (po) (co) żyć|zyc
pl: po co żyć|zyc
pl: odebrać|odebrac|odbiorę (sobie) życie|zycie
pl: skończyć|skonczyc ze|z (sobą|soba|życiem|zyciem|tym|wszystkim)
pl: targnąć się|sie
en: kill|killing|killed|kil|kills|murder|unalive|unaliving|off|offing|offed|delete|neck (my) myself|self|meself|mysel|myself'
en: kill my self
en: take|taking|took|taken|end|ending|ended (my|mine) (own) life !of|in|from
en: end|ending (my|mine) (own) life
en: end|ending|ended (it) all|everything|myself|it all
en: end it all
en: end my suffering|misery|existence|pain|days
en: top|topping myself
en: do|doing myself in
en: kms|ctb|unalive|unaliving
en: catch the bus
en: commit die|sewerslide|suicide|toaster
en: sewer|s slide
en: put an end to (my) (life|it|everything|myself)
en: die|end by my own hand
en: take myself out
de: bringe|bringen|brächte|umbringen mich um
de: mich umbringen|töten
de: (mir) das leben nehmen
fr: me suicider|tuer
es: matarme|suicidarme
es: quitarme la vida
it: uccidermi|ammazzarmi|suicidarmi
pt: me matar|suicidar
ru: покончить с собой
ru: убить|убью себя
uk: вбити себе
nl: zelfmoord*
nl: mezelf (van) (kant|doden)
is: drepa mig
fi: tappaa|tapan itseni
yes: ta livet av meg
yes: har tenkt på å ta mitt eige liv
yes: gjøre slutt på alt
yes: i want to kill myself
yes: im trying not to kms
no: It's 20 kms from the station.
no: gjøre det slutt med kona

[B.suicide-word]
category: suicide
level: urgent
kind: active
about-nb: selvmord
about-en: suicide
nb: <suicide-words>
nb: selvmords*|sjølvmords*|sjølmords*|selmords*|sjølmord*|selmord*|sjælmord*|selvmor|selvdrap*|sjølvdrap*|selvmordst*|selvmordtank*|sjølvmordtank*
nb: selv|sjølv|sjøl mord*
nb: suicidal*|suicidalitet|suicidtank*|suicidfar*|suicidforsøk*|suicidplan*
nb: *selvmordstank*|*sjølvmordstank*|*suicidal*|*selvmordsplan*
sv: självmords*
en: suicidal*
en: committing suicide
en: commit suicide
en: suicidality
pl: samobój*|samoboj*
de: selbst+mord*|selbsttöt*|suizid*
fr: suicider
ru: суицид*|самоубийств*
uk: самогубств*
fi: itsemurha*
is: sjálfsmorð*|sjálfsvíg*
tr: intihar*
ar: انتحار|الانتحار
fa: خودکشی
lt: savižud*
nl: zelfdoding*
yes: jegharselvmordstanker
yes: s e l v m o r d s t a n k e r
yes: har dere hjelp for selvmordstanker?
yes: feeling suicidal

[B.suicide-bare]
category: suicide
level: urgent
kind: active
needs: person
about-nb: selvmord
about-en: suicide
nb: selvmord*|sjølvmord*
nb: selvmord|sjølvmord|selvmordet|sjølvmordet|selvmorder|selvmordene
sv: självmord
da: selvmord|selvmordet
en: suicide|suicides
yes: jeg tenker på selvmord
no: politisk selvmord

[B.thoughts-of-death]
category: suicide
level: urgent
kind: active
about-nb: tanker om døden
about-en: thoughts of death
nb: <tanke>|tenker|tenkjer|tenkt|fantaserer|fantasier|drømmer|planer|grubler|grublar|tenkte _1 om|på (å) (bare) dø|døy|døden|døya|døye
nb: <tanke>|tenker|tenkjer|tenkt|planer|tenkte om|på å ende|avslutte|enda|avslutta|avslutt (det|alt|livet) alt|livet|det
nb: <tanke>|tenker|tenkjer|fantaserer|fantasier|drømmer|tenkte _2 om|på døden|dø|døy|døda|døya|døye !av
nb: dødstank*|dødstanker
nb: tanker|tankar om å ikke|ikkje|itj leve|leva|være|vere|våkne|lev|levve|vera|vær|vakne|vakna|våkn
nb: <tanke> om å gjøre|gjere|gjera|gjer|gjør (det) slutt !med
nb: tenker|tenkjer|vurderer|vurderar|tenkt på|å (å) gjøre|gjere|gjera|gjer|gjør slutt på (det|alt|livet)
nb: kunne|kan like godt dø|døy|døya|døye
sv: tankar|tänker på|om (att) dö|döden
da: tanker|tænker på|om (at) dø|døden
en: thoughts|thinking|think|fantasize|fantasizing|dream|dreaming|obsessed (constantly|a|lot) of|about|with (my|own) dying|death
en: thoughts|thinking|think|thought (of|about) (just) ending things|everything|my|all
en: thoughts of death|dying|suicide
en: think about dying
en: considered|considering|contemplating|contemplated|contemplate|consider (ending) (my) dying|death|ending (it|my|everything)
yes: tenker mye på døden
yes: thoughts of dying
no: redd for å dø

[B.only-reason]
category: suicide
level: urgent
kind: active
negation: inside
past: never
about-nb: det eneste som holder meg i live
about-en: the only thing keeping me alive
nb: eneste|einaste _1 (som|grunnen|grunn) (til) (at) holder|held (meg) (fortsatt|oppe) her|i|oppe|gående
nb: eneste|einaste grunnen|grunn|årsaken|årsaka (til) (at) <jeg> (fortsatt|enda|fremdeles|framleis|ennå|ikke|ikkje|itj) (er|lever|har) her|lever|gjort|død|live
nb: eneste|einaste (som) hindrer|stopper|hindrar|stoppar (meg)
nb: hadde|var det ikke|ikkje|itj (vært|vore) for barna|borna|ungene|ungane|mamma|hunden|datteren|sønnen|familien|mor|katta _5 død|daud|borte|her|gjort|levd
nb: lever|leve|leva|lev|levve bare|berre|kun for (barna|borna|ungene|ungane|hunden|katta|mamma)
nb: hadde|ville (<jeg>) (vært|vore) død|daud|borte for lenge|lengst siden|sidan
en: only reason|thing (that) (i'm|im|i) _1 still|keeping|keeps|stopping|stops (am|me|i'm|here) here|alive|going|breathing|around|me
en: only reason|thing (i) don't|haven't|didn't|dont _1 killed|done|ended|dead|kill
en: if (it) wasn't|weren't|not for (my) kids|mum|mom|dog|cat|children|family|daughter|son _4 dead|gone|alive
en: staying|stay|living|alive|live (alive) only|just for (my|the) kids|children|mum|mom|dog|cat
yes: Only reason I'm still here is I have no access to a gun
yes: barna er det eneste som holder meg i live
yes: the kids are the only thing keeping me alive

# The urge resisted is the urge there.
[B.resisting]
category: suicide
level: urgent
kind: active
past: never
about-nb: kjemper mot trangen
about-en: fighting the urge
nb: prøver|prøvar|kjemper|kjempar _2 ikke|ikkje|unngå|itj (å) gjøre|gjere|gjera|gjer|gjør (noe|noko) dumt|galt|det
nb: kjemper|kjempar mot trangen|impulsen|tankene|tankane|mørket
nb: <ikke> love|lova|garantere (at) (<jeg>) (<ikke>) gjør|gjer|overlever|dumt|noe|lever|klarer
nb: love|lova (at) <jeg> <ikke> gjør|gjer noe|noko
nb: noe|noko|nokke dumt|drastisk|ugjenkallelig|ugjenkalleleg|desperat
nb: <ikke> stole|stola på meg selv|sjølv|sjøl
nb: gjøre|gjere|gjera|gjør|gjer meg (selv|sjølv|sjøl) noe|noko|vondt|fortred
nb: redd|livredd for (at) <jeg> (skal|kommer|kjem|vil|vill) (til) (å) gjøre|gjere|gjør|gjer|gjera (meg) noe|noko
en: fighting|resisting|resist|fight (the|this|my) urge|urges|impulse
en: urge|urges to end|die|kill (it|myself)
en: do|doing|done something stupid|drastic|irreversible
en: can't|cant|cannot promise (that) (i|you) (won't|wont|not|i'll)
en: don't|can't|dont|cant|not feel|be|keep|trust safe|myself (with|alone|from|safe)
en: not safe with|from|alone (myself|with)
yes: I can't promise I won't do anything
yes: jeg er redd for at jeg skal gjøre noe dumt

[B.self-kill-question]
category: suicide
level: urgent
kind: active
about-nb: spør om måter å dø
about-en: asks for ways to die
nb: smertefri|smertefritt|smertefrie|raskest|raskeste|enkleste|letteste|lettaste|sikreste (og) (måte|måten|måter|veien) (å|til) (å) dø|døy|død|døya|døye
nb: smertefri|smertefritt|smertefrie måte|død|måter
nb: hvordan|korleis (man|en|jeg|eg|ein|skal|kan|æ) _2 dø|døy|døya|døye $
nb: dødelig|dødeleg|letal dose|mengde|dosis
en: painless|easiest|quickest|fastest|best|quick way|ways|method to die|go|end
en: painless death|suicide
en: how many|much _4 kill|overdose|lethal|fatal|die
en: how to|do|can (i) die|kill (myself)
en: lethal|fatal dose|amount
yes: hva er den mest smertefrie måten å dø på
yes: easiest way to die
