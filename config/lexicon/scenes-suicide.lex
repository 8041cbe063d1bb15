# Scenes: danger told by what is done or lies ready, often without a word of death.

[S.letters-written]
category: suicide
level: immediate
kind: farewell
past: never
about-nb: brev og avskjed er ferdig
about-en: letters are written
nb: brevene|breva|brevet (mine|mitt) er|ligger|ligg skrevet|skrive|klare|klart|ferdige|ferdig
nb: skrevet|skrive|skreve brev til|te barna|borna|ungene|ungane|kona|foreldrene|mor|mamma|alle|dem
nb: skrevet|skrive|laget avskjeds*|farvel*|avskils*
nb: skrive|skrevet navnet|namnet _3 lappen
nb: passordene|passorda|nøklene|papirene _2 ligger|ligg _1 skuffen|skuffa|bordet|konvolutten
en: letters are written|done|ready|sealed
en: wrote|written letters to|for (my|the|each) kids|children|wife|family|everyone|parents
yes: Nå er brevene skrevet og passordene ligger i skuffen.

[S.means-ready]
category: suicide
level: immediate
kind: method spot
who: self
about-nb: midlet er klart
about-en: the means are ready
nb: tauet|repet|reipet|løkka|løkken|snora|slangen|hagla|geværet|pistolen|pillene|pillane|tablettene|medisinene|medisinane (henger|heng|er|ligger|ligg) (her) klar|klart|klare|knyttet|knytt|ladd|talt|oppe
nb: tauet|repet|reipet|løkka|løkken|snora henger|heng _1 garasjen|taket|låven|boden|kjelleren|naustet|treet|loftet|bjelken
nb: har|fått (gjort|lagt|satt|sett|stilt) alt klart|klar|klare $
nb: tetta|tettet _2 vinduene|vindauga|vinduet|vinduer
nb: motoren (går|på|gående|i gang) _3 garasjen
nb: garasjen _3 motoren (på|går|i|gående)
nb: bilen klar i garasjen
nb: medisinene|medisinane|tablettene|tablettane|pillene|pillane|tabletter|piller _2 spart|samlet|samla|spara (opp)
nb: når (det) mørknar|mørkner (er) _1 gjort|over
nb: teller|tel|talt|telte _1 <pills>
nb: bestilt enveisbillett|einvegsbillett
en: rope|noose|knot (is) tied|hung|ready
en: rope's|noose's tied|ready|hung
en: pills|tablets are|all laid|lined|counted|out|ready (out)
en: gun|rifle is|lies loaded|out|ready|beside|next
en: engine running|on _3 garage
en: garage _4 engine|motor|hose
en: one way ticket
en: turned my phone off|silent after|before
yes: Tauet henger i garasjen. Kona er på jobb til fire.
yes: Sitter i bilen i garasjen med motoren på.
yes: The rope's tied.
yes: Eg sit i naustet og har alt klart.

[S.at-the-edge]
category: suicide
level: immediate
kind: spot
who: self
past: never
about-nb: er ved kanten nå
about-en: is at the edge now
nb: står|sitter|sit|stend|sitt (her|nå|no) på|ved|ytterst|ytst _1 fjellkanten|kanten|brua|bruen|broen|kaikanten|stupet|taket|togskinnene|rekkverket (og|av|nå|no|til) (kaia|stupet|kai|taket|brua|fjellet|brygga)
nb: på|ved kanten av kaia|kai|stupet|brua|taket|fjellet|brygga|juvet|plattformen|perrongen
nb: står|sto|stod|stend på perrongen|plattformen|brua|broa _6 hoppe|ned|fort|hoppa|hopp
nb: ut i båten|sjøen|skogen _8 uten|blir|forsvinner|vest
nb: ved|på kaia|brua|brygga|stupet _4 kjøre|køyre|hoppe|gå|kjør|køyra|køyr|hoppa|hopp uti|ut|utpå|utfor
nb: tenker|tenkjer|vurderer|lyst _2 kjøre|køyre|gå|hoppe|kjør|køyra|køyr|hoppa|hopp uti|utfor
nb: kjøre|køyre|kjører|køyrer|kjør|køyra|køyr (bilen|rett) uti|utpå|utfor
nb: kjører|køyrer|kjøre|køyre|kjør|køyra|køyr ut fra|frå|av kaia|kaien|brygga|kai|veien|vegen
sv: står på bron|taket|broräcket|spåret|kanten
da: står på taget|broen|kanten|sporet
pl: stoję|stoje|siedzę|siedze na moście|moscie|dachu|torach|krawędzi|krawedzi
en: standing|sitting|stood|sat|parked on|at|by _2 bridge|ledge|edge|cliff|roof|tracks|overpass
yes: full nå. sitter på kanten av kaia og ser ned
yes: står på fjellkanten no
yes: Jag står på bron.

[S.swallowed]
category: suicide
level: immediate
kind: act
who: self
about-nb: har svelget
about-en: has swallowed
nb: har|ha _1 svelget|svelgt|svelga|slukt _2 alt|alle|håndfull|handfull|neve|eske|brett|glasset|pakke|{12-300}
nb: har|ha _1 tatt|teke|tekje _2 håndfull|handfull|neve _3 <pills>
nb: har|ha _1 svelget|svelgt|svelga|slukt _3 <pills>
nb: har|ha _1 tatt|teke _1 {8-300}|tjue|tretti|førti|femti|seksti|hundre|tredve|mange|masse _1 <pills>
nb: svelget|svelgt|svelga alt (sammen|nå|no)
nb: boksen|pilleglasset|brettet|brettene|esken er tomt|tom|tomme
da: har slugt|taget alle|alt|masser _1 piller|pillerne|tabletter
sv: har|jag tagit|svalt alla|massor|för _2 tabletter|piller
pl: wzięłam|wzialem|wzięłem|wzielam|połknęłam|polknalem|połknąłem _2 tabletki|tabletek|wszystkie|proszki|leki
en: bottle's|bottles|bottle|pack|packet|box is|are|empty (empty) (now)
en: i've|i (have|just) swallowed|taken|took _1 (them|everything|it) all|everything
en: washed|swallowed (it|them) down with vodka|whisky|wine|gin|beer|alcohol
yes: Nå har jeg svelget alt og det er deres skyld.
yes: har teke femti tabletter å drukke ei halvflaske
yes: Jeg har slugt alle pillerne

[S.bleeding]
category: self_harm
level: immediate
kind: act
who: self
about-nb: blør nå
about-en: is bleeding now
nb: slutter|sluttar|stopper|stoppar|stanser|stansar (ikke|ikkje|itj) _2 blø|bløde|blod|blødningen
nb: skar|kutta|kuttet|skåret|skore _3 dypt|djupt
nb: klarer|klarar|får ikke|ikkje|itj stoppet|stoppe|stoppa|stansa|stopp blødningen|blødinga|blodet
en: won't|wont|not|can't|doesn't|hasn't stop|stopped _1 bleeding|blood
en: bleeding _1 lot|heavily|badly|everywhere
en: cut _3 too deep
en: cut my wrist|arm|wrists|arms|leg _4 minutes|ago|bleeding
yes: Jeg skar meg for dypt i sted og det slutter ikke å blø.
yes: cut my wrist about ten minutes ago, it's bleeding

[S.gone-soon]
category: suicide
level: urgent
kind: farewell wish
past: never
negation: inside
about-nb: er ikke her mer om litt
about-en: will not be here
nb: da|så|neste|om|på|etter _3 er|e <jeg> (uansett) <ikke> her (mer|meir|lenger|på)
nb: er|e <jeg> <ikke> her (mer|meir|lenger) $
nb: skal|kommer|kjem|kan _1 <ikke> (til) (å) <leve> _1 <lenger>
nb: trenger|treng <ikke> (noen|nokon|ein|en) time (neste|til|lenger) _4 <ikke> her
nb: <ikke> noe|noko|meir|mer som|igjen (holder|held) meg (her|igjen|lenger) !tilbake
nb: <ikke> (noe|noko|mer|meir) (mer|meir) som holder|held meg
nb: der (jeg|eg|æ) skal _1 treng|trenger (ein|en|jeg|eg|man|æ) <ikke>
nb: ingen til å ta|svare telefonen
nb: kommer|kjem <ikke> (til) (å) levende|levande (hjem|fra|ut)
nb: snart|endelig|endeleg (er|blir|får) (jeg|eg|æ) fri|fred
nb: regningen|rekninga|pengene|arven _2 dødsboet|boet|etterlatte
nb: (planlegger|planlegg|planlagt|tenker|tenkjer) _2 min|mi (egen|eigen|eiga) begravelse|gravferd|gravferda|begravelsen
nb: <ikke> noe|noko etter det
nb: gjøre|gjer|gjere|gjera|gjør (det) slutt med meg (selv|sjølv|sjøl)
nb: slutt på meg $
en: won't|wont be anyone to pick|answer|call
en: won't|wont|not be here|around (when|by|to|for|anymore|much|tomorrow|next) when|by|to|tomorrow|next|anymore|much
en: free of|from it all|everything $
en: free of all of|this (it)
en: nothing left to protect|lose|stay|live
yes: trenger ikke noen time neste måned. Da er jeg ikke her.
yes: No er det ikkje meir som held meg her.
yes: There won't be anyone to pick up.

[S.would-jump]
category: suicide
level: urgent
kind: active method
who: self
past: never
about-nb: hopper, skyter seg hvis
about-en: would jump, shoot oneself
nb: så hopper|hoppar|skyter|skyt|henger|heng|dreper|drep|drukner <jeg> meg
nb: så hopper|hoppar <jeg> $
nb: skyter|skyt|skjot|dreper|drep|henger|hengjer|drukner|druknar <jeg> meg (selv|sjølv|sjøl) !i|ut|på|med|opp
nb: hoppe|hopper|hoppa|hopp fra|frå|utfor|foran|av blokka|brua|taket|balkongen|toget|bygningen|broen
en: i'm|im|i (am) going|gonna|will|to (to) jump $
en: i'm|im going to jump
en: put a bullet in _4 myself|me
pl: zaraz|teraz skoczę|skocze
yes: viss dette kjem ut i bygda så skyt eg meg, så enkelt er det
yes: If this ever reaches my employer I'm going to jump.

[S.how-many]
category: suicide
level: immediate
kind: active method
who: self
past: never
about-nb: spør hvor mye som trengs
about-en: asks how much it takes
nb: hvor|kor|ka|hva|kva (mange|mye|mykje) mange|mye|mykje _1 <pills> _2 (må|skal|kan|trengs|treng|tåler) (man|en|ein|jeg|eg|ta|til|for|før|æ)
nb: hvor|kor lang|lenge (tid) _2 (tar|tek|varer) _2 dø|døy|bevisstløs|kvele|drukne|døya|døye|kvela|kvel|drukna|drukn
nb: gjør|gjer det vondt å dø|døy|drukne|kveles|henge|døya|døye|drukna|drukn|hengje|hengja|heng
en: how long (does|would|until|till) _4 die|kill|unconscious
en: how many|much _2 <pills> _4 (kill|die|sure|fatal|enough|lethal)
en: does it hurt (to) die|when
en: carbon monoxide (poisoning)
yes: Hvor mange sovetabletter må man ta for at det skal være sikkert?
yes: how long does it take to die from carbon monoxide and does it hurt

[S.dialect]
category: suicide
level: urgent
kind: active
who: self
about-nb: ta livet (dialekt, skrivefeil)
about-en: taking one's life (dialect, misspelt)
nb: ta|tar|tek|tatt live|livet|livt|live' mitt|mi|mett|me
nb: ta live|livet av mæ|mei|me|meg
nb: kverk|kverke|drepe|drepa|drep mæ|mei sjæl|sjøl|selv|sjølv
nb: <ikke> (å) la (være|vere|vær|vera) (å) (tenke|tenkje) på (å) (dø|døy|døden|det|døya|døye) dø|døy|døden|døya|døye
nb: tenkr|tenker|tenkjer|tenk på sjelvmor*|sjølmor*|selmor*|sjelmor*
nb: sjelvmor*|sjelvmord*|sjellmord*|sjølvmor
yes: ska ta live mitt i kvell
yes: tenkr på sjelvmor hvr dag

[S.other-now]
category: suicide
level: immediate
kind: other_danger
who: other
past: never
about-nb: en annen, akkurat nå
about-en: someone else, right now
nb: <hun>|<partner>|sønnen|datteren|kompisen|broren (min|mi) _1 står|sitter|sit|stend (på|ved) _1 (taket|brua|bruen|broa|kanten|stupet|togskinnene|kaia|vinduskarmen) taket|brua|bruen|broa|kanten|stupet|togskinnene|vinduskarmen
nb: <hun>|<partner>|sønnen|datteren|kompisen|broren (min|mi) _1 har|ha tatt|teke|svelget|svelgt _2 <pills>|overdose
nb: <hun>|<partner>|sønnen|kompisen (min|mi) _3 køyrer|kjører|hopper|hoppar|springer ut|utfor (fra|frå) (kaia|brua|taket|veien|blokka)
nb: går|lar seg ikke|ikkje|itj (an|å) vekke|vekkje|få kontakt (liv|på)
nb: får ikke|ikkje|itj liv|kontakt i|med henne|ham|han|ho
sv: har tagit massor|alla|för av|många tabletter
sv: går inte att väcka
da: står på taget|broen
en: <hun>|<partner>|son|daughter|friend (has|just|have|'s) (taken|took|swallowed) _3 <pills>|overdose
en: <hun>|<partner>|son|daughter|friend (is|just|has) _2 on|at|standing (the|a) bridge|roof|ledge|tracks
en: knife|gun|blade|razor to|at|on his|her|their (own) wrist|head|throat|neck|wrists
en: texted|messaged|sent|told|called (me) (a) goodbye|farewell
en: won't wake
yes: Min sambo har tagit massor av tabletter och går inte att väcka
yes: she texted me goodbye
yes: Min mand står på taget og siger, at han springer

[S.other-veiled]
category: suicide
level: urgent
kind: other_danger
who: other
past: never
about-nb: en annen vil ikke leve
about-en: someone else does not want to live
nb: <hun> vil|vill|orker|orkar|ønsker|orke <ikke> <leve>
nb: <hun> <ikke> vil|vill <leve>
nb: at|fordi <hun> <ikke> vil|vill|orker|orkar|ønsker|orke <leve>
nb: seier|sier|seie|sa|skriv|skriver|skrev|skreiv (at) <hun> (ikke|ikkje|kje|itj) (vil|vill|orker|orkar|orke) (ikke|ikkje|kje|aldri|itj) <leve>|våkne|vakne|vakna|våkn
nb: livet (hans|hennes|sitt) på samvittigheten|samvitet|samvittigheta
nb: sagt|sier|seier|sa (at) <hun> gjør|gjer|gjere|gjera det (på|i) (fredag|kveld|natt|morgen|helga|lørdag|mandag|dag) fredag|kveld|natt|morgen|helga|lørdag|mandag|torsdag|søndag
nb: hopper|hoppar <hun> fra|frå|utfor|foran
nb: det eneste|einaste som hjelper (er) (å) dø|døy|døya|døye
sv: <hun> <ikke> vill leva
sv: hon|han inte vill leva
da: hun|han ikke vil leve
pl: mówi|mowi (że|ze) się|sie zabije
en: <hun>|<partner>|friend|son|daughter _3 wants|wanna|want|wnats to die|dei
en: kill|k|unalive himself|herself|themself
en: rather be dead than
yes: mannen min skriv at han ikke vill leve mer.. ka gjør æ
yes: Han sier at hvis jeg går fra ham, så har jeg livet hans på samvittigheten.
yes: my bf says he wants to die because i read his phone

[S.emoji]
category: suicide
level: urgent
kind: method
who: self
past: never
about-nb: piller, våpen i bilder
about-en: pills, weapons in pictures
nb: 💊 💊 💊
nb: 🔫 😵|💀|☠|🤯
nb: 😵|💀|☠ 🔫
nb: 👋|⚰|🪦 💊|🔫|🔪
nb: 💊|🔪|🩸|🔫 ⚰|🪦|👋|💀|☠|🪽|👼
yes: 💊💊💊💊 bottle's empty now. bye 👋
