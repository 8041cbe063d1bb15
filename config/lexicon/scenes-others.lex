# Scenes of violence, children, coercion and extortion, told by what happens.

[V.scene-now]
category: violence
level: immediate
kind: violence threat
past: never
about-nb: vold akkurat nå
about-en: violence right now
nb: <hun>|<partner>|noen|nokon _1 står|stend|er|går (i|utenfor|utanfor|på) _2 med kniv|kniven|øks|pistol|hagle|våpen|balltre|gevær
nb: låst|stengt meg inne|inn på|i badet|soverommet|doen|toalettet|bilen|rommet|kjelleren
nb: har|med kniv|kniven|våpen|pistol|hagle|øks _4 utenfor|utanfor|døra|inngangen|gangen
nb: helle|heller|hellt|kaste|tømme|tømte _1 bensin|syre|tennvæske
nb: brenner|brenne|brenn|tenne|tenner (han|ho|hun|de|dei) _1 (ned|på|opp) (huset|leiligheten|leilegheita|oss|meg|bilen) huset|leiligheten|leilegheita|oss|meg
nb: stikke|stikk|stikker|kutte|skyte|kverke|knivstikke meg|oss (ned|opp|mens|medan|når) ned|mens|medan|når
nb: (tok|tek|tar|greip|heldt|holdt) meg i strupen|halsen
nb: rundt|om|på halsen|strupen min|mi|på|til (meg)
nb: hånda|handa|hånden|hendene|hendene rundt|om|på (min) strupen|halsen
nb: kommer|kjem ikke|ikkje levende|levande
nb: ikke|ikkje|aldri kommer|kjem levende|levande
en: he's|she's|he|she (is) (right) outside|at|banging (on) my (door|house|window|flat)
en: locked myself in|inside (the|my) bathroom|toilet _8 he|she|knife|husband|wife|outside
en: he|she|husband|wife _2 gun|knife|machete|axe and|to|outside|on
en: i'll|i'd be dead by|before|within
en: petrol|gasoline|acid _5 me|us|house|can
en: burn (your|the|my|our|us|down|me) (office|house|place|building|down|alive|us) office|house|place|building|down|alive
en: chocked|choked|strangled|throttled me|her|him
pl: powiedział|powiedzial|mówi|grozi (że|ze) mnie zabije
yes: hun står i gangen med kniv og jeg har låst meg inn på badet
yes: Hun sier hun skal helle bensin på meg mens jeg sover
yes: He says I'll be dead by the weekend.
yes: Han tok meg i strupen så eg vart borte ei stund.

[V.scene]
category: violence
level: urgent
kind: violence
past: applies
about-nb: vold
about-en: violence
nb: !det slår|slær|slårr|banka|banker|sparka|sparker|skalla|denga|denger meg|mæ|mei|ongane|ungan|unga|ungene|henne !at|opp|ut|av|som|til|på|hvor|kor|selv|sjølv|ned
nb: (gav|ga|gir|gjev|fikk|fekk|gi) _2 ein|en|et|eit ørefik|øreflik|slag|spark|knyttneve|juling|lusing
nb: kastar|kaster|kasta|hiver ting|tallerkener|glass|stoler|møbler etter|på meg|mæ|oss|henne
nb: fekk|fikk ei|en|eit|et _1 i hovudet|hodet|ansiktet|trynet|magen
nb: <hun>|<partner>|eksen|søster|systera|søstera|mora|mor (mi|min) (vert|blir|ble|blei|vart) slegen|slått|slege|mishandla|mishandlet|banka
nb: skjuler|dekker|gøymer|skjul|sminker _2 merkene|merka|blåmerkene|merker|blåmerker
nb: merkene|blåmerker|merker|blåmerkene _3 sminke|genser|ermer
nb: sluttet|slutta|begynt|byrja|begynner|byrjar å slå
nb: slå|slår (han|ho|hun) (han|ham|henne|ho|dem) (i) hel|hjel|ihjel|ihel
nb: slår|slo|slå (jeg|eg) han|henne|ham|ho i hel|hjel
nb: nasa|nesa|armen|kjeven|ribbein|ribbeina|tanna (er) brote|brukket|knekt|brekt|brota|knust
nb: dytta|dyttet|slengte|kasta|kastet _1 meg|kona|henne|mæ ned|mot|i|inn|over _1 trappa|trappen|veggen|vegg|gulvet|golvet|bordet|døra|komfyren
nb: tør|torer ikke|ikkje (å) gå|forlate|reise|dra (fra|frå) ham|han|mannen
nb: går på tå|tærne|eggeskall|nåler (hev) (hjemme|heime|for|rundt)
en: shoved|pushed|slammed|threw|thrown|dragged me|her|him|wife|husband|girlfriend|partner against|into|down|across (the|a) wall|floor|stairs|cooker|door|table|ground|stove|counter
en: i lost|snapped _4 shoved|hit|pushed|slapped|punched|choked
en: scared|afraid|terrified of myself
en: two|a black eye|eyes
en: gave|got _1 black eye|eyes
en: broke|broken my|her nose|arm|jaw|ribs|rib|finger|wrist|teeth|tooth
en: he|she|husband|wife|dad hits|beats|punches|kicks the kids|me|us
en: he|she|husband|wife _2 stop|stopped|started hitting|beating|punching me|us|her|again
en: punches|punched himself|herself
sv: slår|slog|sparkar mig|henne|barnen (när|igen|i)
da: slår|slog|sparker mig|hende|vores|børnene|børn
pl: mnie bije|bił|bil|uderzył|uderzyl|pobił|pobil
pl: mąż|maz|partner|chłopak|chlopak mnie bije|bil|bił|uderzyl|pobil
yes: Han sluttet å slå da han gikk i terapi, men nå etter jul har han begynt igjen.
yes: eg gav kona ein ørefik så ho datt i bordet
yes: Mąż mnie bije, kiedy pytam, gdzie był w nocy.
yes: I lost it and shoved my wife into the wall.
no: det slår meg hvor ensom jeg er

[V.staff-threat]
category: violence
level: urgent
kind: violence threat
past: never
about-nb: trussel mot ansatte
about-en: threat against staff
nb: vet|veit|finn|finner (ut) hvor|kor|kvar du|dere|de|dykk|terapeuten|dokker bor|bur|jobber|arbeider|parkerer
nb: slutt på deg|dykk|dokker|kontoret
nb: drepe|drepa|banke|knuse|skyte|slå deg|dere|dykk|dokker|terapeut* !med|til|på|av
nb: har|tar|tek jeg|eg med (meg) kniv|pistol|våpen|øks
nb: vet|veit hvor|kor|kvar kontoret|bilen|barna|ungene (deres|din|dine|ligger)
nb: brenne|brenner|brenn (ned|opp) kontoret|sentret|senteret|bygget|stedet|dere
en: know|found|find (out) where|which (tram|bus) you|your|she|therapist live|lives|park|tram|work|bus|sleep|takes|therapist
en: won't|wont be getting off|home (it)
en: burn your office|place|building|house (down)
en: burn (it|you|the) (all) down with you
en: i'll|gonna|going|i'm|will _1 kill|shoot|stab|hurt|find you all|people|therapist|bastards
en: watch your back
sv: vet var ni|du bor
da: ved hvor i|du bor|jer
da: slår jer|dig ihjel
yes: Eg finn ut kvar du bur, terapeut, og då er det slutt på deg.
yes: I know which tram your therapist takes. She won't be getting off it.
yes: Jeg ved, hvor I bor, og jeg kommer og slår jer ihjel.

[I.scene]
category: child
level: urgent
kind: child
past: applies
about-nb: barn i fare, barn utnyttet
about-en: a child in danger or used
nb: jenta|hun|ho|gutten|barnet _2 er|var (bare|berre) <child-teen>|{7-17} $
nb: ho|hun|han er (bare|berre) ni|åtte|sju|syv|seks|fem|fire|tre|{3-17} $
nb: <kids>|barnebarnet|datter|dotter|søstera _3 {3-17}|<child-teen>|åtte|ni|sju|seks år _8 menn|rommet|bilder|penger
nb: legg|legger|ligger|ligg (seg) hos|hjå|inntil henne|ho|barnebarnet|datteren|dottera|jentungen|sønnen _2 nettene|natta|natten|nettane|kveldene
nb: tar|tek|tok|beføler|tafser|klår|tatt på datteren|dottera|datter|barnet|jenta|sønnen|ungen|<kids> !tur|ferie|kino|cd|skolen|helg
nb: går|gå i sjuende|åttende|åttande|niende|niande|tiende|tiande|sjette _8 mann|menn|penger|pengar|bilder|bilete|møte
nb: selger|seljer|solgt|sender|sendt _2 nakenbilder|bilder|bilete _3 eldre|mann|menn|mannen|voksen|voksne
nb: barn|barna|barnet|ungen|ungene|ungane|barnebarnet _2 i bilen|bil _6 full|beruset|rusa|drukket
nb: vore|vært|være|vere fylt|fyllt femten|seksten|atten|{14-18}|sytten|fjorten
nb: kunne ikke|ikkje (vere|være|vore) gamle jenta|guten|jenten
nb: tannregulering*|skolesekk*|skulesekk*|bamse|bamsen|kosedyr
nb: om|hvis|viss (hun|ho|han|kona) tar|tek barna|ungene|borna fra|frå meg _8 ingen
nb: ulovlige|ulovlege bilder|bilete|filmer|videoer av barn|jenter|unger|mindreårige
nb: bilder|bilete|filmer av barn|mindreårige|småjenter
sv: jag är femton|sexton|fjorton|tretton|{10-17} (och)
sv: säljer bilder till
da: slår vores|mine|sine børn
pl: dotyka moja|moją|mojej corke|córkę|córki|corki|syna|dziecko
en: girl|she|he was|is a|just|only child|kid !of|at|free|when|who|person
en: illegal|sexual|nude|naked pictures|images|videos|photos of kids|children|minors|child
en: pictures|images|vids|videos|vidoes|photos of|with kids|children|childern|minors (on)
en: bathing|bathes|touches|showers (with) her|him|daughter|son _4 locks|alone|door|himself
en: <kids> in the car _4 drunk
en: he|she|he's|she's (is) drunk _3 driving|kids|children
en: she's|he's (only|just) three|four|five|six|seven|eight|nine|{3-12} $
yes: Stefaren til barnebarnet mitt legg seg hos henne om nettene. Ho er ni.
yes: i look at illegal pictures of kids and i need help to stop
yes: Barna sitter i bilen nå og han er full.
yes: Jag är femton och säljer bilder till äldre män.

[J.scene]
category: coercion
level: urgent
kind: coercion
past: applies
negation: inside
about-nb: tegn på tvang
about-en: signs of coercion
nb: låse|låser|låste|låst (døra|døren|dørene|porten) utenfra|utanfrå|utifra
nb: <ikke> (lov) (til) (å) ha|har|får|hadde|fikk (egen|eigen|eiga|noen|sin) telefon|nøkkel|mobil|pass
nb: vaktar|vakter|vokter|passar|passer (på) døra|døren|jentene|dem|henne !som
nb: ein|en|mann|kar|noen|nokon som vaktar|vakter|vokter _1 henne|dem|jentene|ho|døra
nb: mann|sjåfør henta|hentet|henter|hentar henne|ho|dem
nb: arbeide|jobbe|arbeider|jobber|betale (av|ned) skulda|gjelda|gjelden|skylda (til|hos|for)
nb: teke|tatt (fra|frå) papira|papirene|passet (mitt|mine|min|mi|hennes|hennar|deres|frå|fra)
nb: tatt|tar|teke tlf|telefonen|mobilen min|mi
nb: innlåst|innelåst|innesperra|innesperret !i
nb: ber|spør|må (spørre|be) om lov på|før|telefonen
nb: <ikke> noe|noko|noen val|valg $
nb: får|fekk|fikk ho|hun|hu|de|dei|jeg|eg <ikke> mat
nb: ferdig med gjelden|gjelda|skylda
nb: <ikke> (lov) (til) (å) si|seie|sei nei
nb: tatovering|merke (med) navnet|namnet hans|til
nb: tvinger|tvingar henne|dem|jentene|ho|ei til|å
nb: seld|solgt|selges hit|hjem|videre|vidare
nb: var|er nok|kanskje|trolig|sikkert tvunget|tvinga|tvungen
nb: den|hun|jenta|ho|hora _3 jeg|eg var|er hos _3 låst|innelåst|gråt|griner|gret
nb: låst inne og|i|av|der
sv: tvingad|tvungen till|att|av
sv: inlåst
da: taget hendes|mit|deres pas
da: tvinger mig|hende (til) _2 sælge|sex
ro: forțează|forteaza|obligă mă|ma|sa|să
ro: luat pașaportul|pasaportul
en: she|they|i can't|cannot get|go out
en: doesn't|won't let her|them keep|leave|go|have|out
en: she|girl|woman|they had no choice
en: she|they lives|live|sleeps|sleep|slept in that|the|same room
en: has|had|have no phone|key|passport|papers
en: if i|she|they run|leave|stop|talk|refuse _3 hurt|kill|beat
en: man answers|counts|opens|collects (the) phone|money|door
en: human trafficking _3 my|our|building|here|next|street
en: be|get|getting deported
yes: De bytter på å låse døra utenfra.
yes: jentene der får ikkje ha eigen telefon
yes: Min kæreste tvinger mig til at sælge sex.
yes: they say if i run they'll hurt my sister back home

[H.extortion-scene]
category: extortion
level: urgent
kind: extortion
past: applies
about-nb: krav og trusler om å røpe
about-en: demands and threats to tell
nb: lagt|legge|legger|leggje|legg|lagd ut _1 videoen|video|videon|bildet|bildene|bilder|navnet|namnet|nummeret|biletet|bileta
nb: videoen|bildene|bildet|bilder|bilete (blir|vert) lagt ut
nb: sende|sender|sendar|viser|visa (det|alt|bildr|bilder|bildene|videoen|dette|meldingene) te|til kona|kjæresten|samboeren|sjefen|familien|foreldrene|alle|mora (mi|min)
nb: ellers|ellr|elles (så) legg|legger|sender|ringer|forteller|sendar|sender (det|di|de|dei|han|ho|hun) (det|videon|alt|bildene|ut|kona)
nb: truer|trugar|truge|trua|truar|truet _3 video|videoen|vidio|bilder|bilete|ringe|ringje|skjermbilder|kontakte|poste
nb: ska|vil|må ha {500-900000}|tusen|bitcoin|pengar|penger (på|før|innen|ellers)
nb: vil ha|have huset|bilen|bitcoin|penger|pengar _3 ellers|elles|eller|for
nb: vil ha _3 ellers|elles|ellr
nb: {500-900000} (kr|kroner) på|i vips|vipps|bitcoin (ellr|ellers|før|innen)
nb: kontonummer _5 klokka|frist|video
nb: video|videoen|vidio|nakenbilde*|nakenbilete|bilete|bilder _8 kontonummer|bitcoin|vipps|vips|penger|pengar|frist
nb: nokon|noen|de|dei|ein|ei|hun|ho|han|eksen har|ha nakenbilder|nakenbilete|videoen|nakenvideo
nb: har passordet|video _6 bitcoin|krever|penger
nb: gir|gjev|ga|fått (meg|jeg|eg) frist til|på|innen
nb: gir|gjev|ga meg til klokka|midnatt|fredag|søndag|{1-24}
nb: (tilbake|attende) med nye|nytt krav
nb: presa|pressa|press|presset for pengr|penger|pengar|peng
nb: utprss*|utpres*|utprs*
nb: sender|betaler|overfører (jeg|eg) (penger|pengar) _8 stilt
nb: de|dei|han er tilbake|attende med nye|krav
nb: ber|krever|vil|kravde|bad _3 {500-900000} _8 kontakte|fortelle|ringe|tie|holde|sladre|si
sv: kräver|krävde pengar|mig
da: får min|din chef|kone billederne
da: krævede|kræver _3 ellers
en: she'll|he'll|they'll|will|send|sends|sending|emailing _1 send|email|tell|post|show|leak|forward|screenshots|pictures|photos|videos|nudes _3 to my wife|boss|family|employer|husband|kids|girlfriend|parents|everyone
en: she'll|he'll|they'll|gonna email|send|tell|show my boss|wife|family|employer|husband|kids|girlfriend|parents|friends
en: unless i|we pay|send|transfer
en: pay another {50-900000}
en: pay someone who
en: owe|owes him|her|them {500-900000}
en: if they|she|he post|posts|leak|leaks it|the|my|them
en: gave|give|given|giving me till|until|{1-72} (midnight|friday|hours|tomorrow|tonight|monday)
en: named and shamed
en: my name|photo|face|picture _6 forum|online|website|site
en: read|reads out my (home) address
en: knows|has my home address
yes: She says she'll send the screenshots to my wife unless I pay another 500 today.
yes: utprssing!! di vil ha 15000 på vips ellr så legg di ut videon
yes: Eksen har lagret alle chattene mine og vil ha huset, ellers går det til sjefen min.
yes: Dei har ein video og gav meg eit kontonummer.

[E.scene]
category: self_harm
level: urgent
kind: self_harm
past: applies
about-nb: skader seg
about-en: hurts oneself
nb: kutter|kuttar|kutar|kutta|kuttet|skjærer|skjere|skjerer|rispar|risper (jeg|eg) meg|mæ|seg (selv) framleis|fortsatt|både|att|hver|igjen|når|om|litt|mer|meir
nb: kutter|kuttar|kutar|kutta|kuttet|skjærer|skjere|skjerer|skjære|skåret|skore|rispar|risper|skar meg|mæ|seg (selv) på|i|langs _1 armen|armene|armane|låret|låra|lårene|magen|hofta|håndleddet|leggen|huden|beinet
nb: lage|lager|laga|laget|skjære _1 kutt|rift|rifter|skår i|på _1 hofta|låret|armen|armene|huden|leggen
nb: skar|skår|skjer meg|mæ i|på armen|armene|låret|låra|magen|håndleddet
nb: barberblad*|barberkniv* _3 (skapet|armen|skoen|låret|tar|håndleddet|fram|huden|gjemt|skuffen)
nb: ender|endar|ende (det) med barber*|kniven|barberkniven på|i armen|låret|huden
nb: heldt|holdt|holder|held _1 hånda|handa|hånden|fingrene|armen på|over|i|mot kokeplata|flammen|stearinlyset|kokeplaten|ovnen|lyset
nb: svir|sved på armen|låret|huden|armene
nb: slår|dunker|slo|dunkar hodet|hovudet i|mot
nb: farlig|farleg for (andre) (enn) meg selv|sjølv
nb: enn meg selv|sjølv
nb: skade|skada|gjør|gjer|gjere mæ nåkka|noko|noe|nokka
en: clean from|since cutting|self
en: punches|punched|bangs|banging himself|herself|myself (in) (the) head|face
en: long sleeves _3 again|guess|july|summer
en: started|been|cutting|again cutting (again)
yes: eg kutar meg framleis
yes: Clean from cutting since 2017, until Sunday.
yes: No har eg byrja å skjere meg att.
yes: Jeg kutter meg på låret hver gang jeg har vært hos noen.
no: kuttet meg på kniven
