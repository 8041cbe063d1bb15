# Found out, exposed, extorted, reported: this service's own crises.
words finder = <partner> hun ho hu han familien barna borna ungene mannen sønnen datteren svigermor svigers mora mamma alle sjefen jobben
  arbeidsgiver naboen venner de dei she he they family kids boss everyone work parents hon frun konen sambon dottera sonen
words evidence = meldingene meldingane meldinga meldingen kjøpene kjøpa telefonen mobilen chatten historikken kontoutskriften kvitteringen
  bildene annonsen nettleserhistorikken sms'ene smsene mailene loggen regningen hemmeligheten appen messages texts phone history browser emails receipts
  statement pictures

[H.found-out]
category: discovery
level: prompt
kind: discovery
past: applies
about-nb: har blitt oppdaget
about-en: has been found out
nb: <finder> (min|mi) _2 funnet|funne|fant|fann|finner|finn|får|fikk|fekk|kommet ut|greie|vite|rede|reie
nb: <finder> (min|mi) _2 oppdaget|oppdaga|oppdager|oppdagar|avslørte|avslørt|avsløra|avslører|avslørar
nb: <finder> (min|mi) _1 (har) fant|fann|funnet|funne|såg|lest|lese|leste|las|sett|så|sjekket|sjekka _1 <evidence>
nb: <finder> (min|mi) (har) (nettopp) tok|tatt|teke meg (på) (fersken|fersk|i|med)
nb: (blitt|ble|blei|vart|vorte) oppdaget|oppdaga|avslørt|avsløra|outet $
nb: blitt|ble|blei|vart|vorte|er oppdaget|oppdaga|avslørt|avsløra|outet
nb: <finder> vet|veit (nå|no|alt) alt|om|det
nb: oppdaget|oppdaga|fant|fann|funnet|funne _2 mannen|samboeren|kjæresten|kjærasten|ektemannen|partneren|typen|han (min) _3 sex|prostituert*|hore*|horer|escort*|sexarbeider*|sexkjøp*
nb: kastet|kasta|hivd|jaget|jaga|kaster|hiver meg (rett) (ut|på) ut|dør|gata
nb: kona|kjæresten|samboeren (min) (har) flyttet|flytta|dratt|reist (ut|fra)
sv: <finder>|min (fru|sambo) _2 kommit|fick|hittade|upptäckt|upptäckte (på) reda|på|det|allt
da: <finder>|min (kone|kæreste) _2 fandt|fundet|opdaget|opdagede (ud)
pl: dowiedziała|dowiedziala|odkryła|odkryla (się|sie)
en: <finder> (just|has|have|had) found out|my|the|everything|messages|texts
en: <finder> (just|has|have|had) caught|discovered|busted (me|my|everything|it|the)
en: <finder> (just|has|have|had) saw|read|seen|found (my|the|all) <evidence>
en: <finder> (now) knows (about|everything|now|it|what)
en: caught|exposed|outed|busted (me|by) by (my) (wife|husband|partner|girlfriend|boyfriend)
en: found out|discovered _1 my husband|boyfriend|partner|fiance|wife _6 sex|escort*|prostitut*|hooker*|brothel*|paid|pays|paying|buying|buys|massage|cheating
en: wife|she|he|husband|girlfriend|boyfriend|partner|they (has|just|have) kicked|threw|thrown me out
en: been|got|getting|was found out
en: been|got|getting exposed|outed
yes: kona har funnet ut av det
yes: my wife found out
yes: Sjefen dreper meg hvis han finner ut av det.
yes: oppdaget nettopp at mannen min kjøper sex
no: jeg fant ut at jeg vil slutte
no: jeg kjøpte sex av en kvinne

[H.police]
category: discovery
level: prompt
kind: discovery police
past: applies
about-nb: politi, anmeldelse, avis, tap
about-en: police, charge, press, loss
nb: anmeldt|politianmeldt
nb: meldt til|av politiet
nb: politiet (har) tok|kom|ringte|ringt|kontaktet|stoppet|stoppa|arresterte|ransaket|avhørte|innkalt|sto|stod|beslagla|tatt|banket _2 meg|mæ|oss|døra|telefonen|avhør|pc|inn|mobilen|hjem|heim
nb: siktet|sikta|tiltalt|arrestert|pågrepet|pågrepen|razzia|varetekt|ransaka|ransaket|bøtelagt|domfelt
nb: avhør hos|i|av|med|på politi*|politiet|morgen|saken
nb: i|på avisen|avisa|media|nyhetene|forsiden|framsida|facebook (med) (navn|meg|bilde) med|om|navn|meg|bilde
nb: mister|mistar|mistet|mista|miste|misser (<jeg>) alt|jobben|barna|borna|familien|kona|huset|ungene|ungane|samværet|foreldreretten
nb: henge|hengt|henger (meg) ut
nb: uthengt
en: arrested|indicted|raided|detained
en: charged with|for
en: police _1 came|showed|called|took|knocked|stopped|caught|have|questioned|contacted
en: losing|lose|lost (my) everything|family|kids|job|wife|marriage|house|children
en: name|face|picture|story|photo in|on the news|paper|newspaper|papers
yes: politiet tok meg i går
yes: I got arrested by police
yes: jeg mister alt

[H.loss-all]
category: context
kind: loss
nb: mister|mistar|mistet|mista|miste (<jeg>) alt
nb: alt (er) ødelagt|øydelagt|knust|tapt
nb: ødelagt|øydelagt|rasert|knust alt|livet|familien|ekteskapet
en: lost|losing|lose everything
en: ruined|destroyed (my) everything|life|family|marriage
yes: alt er ødelagt

[H.extortion]
category: extortion
level: urgent
kind: extortion
past: applies
about-nb: utpressing
about-en: extortion
nb: utpress*|pengeutpress*|sextortion*|blackmail*
nb: presser|pressar|presset|pressa|presse meg|han|henne for|til|på _2 penger|pengar|betale|vippse
nb: truer|trugar|truet|truga|trua|true|truar _4 dele|sende|sender|legge|leggje|fortelle|fortelje|avsløre|henge|si|publisere|vise|kontakte|ringe|poste|spre|lekke|offentliggjøre|sladre|deler|videoen|skjermbilder|outet|oute
nb: truer|trugar|truet|truga|trua (med) _4 kona|politiet|familien|bilder|bildene|bilete|bileta|jobben
nb: betale|betaler|betalar|betalt|vippse|vipps|overføre|krever|krev|forlanger|penger _5 ellers|elles|eller|viss|hvis _3 sender|sende|deler|forteller|fortel|kona|legger|ringer|avslører|familien|poster|viser|sendar
nb: hvis|viss|om|dersom jeg|eg ikke|ikkje betaler|betalar|vippser|overfører (så|penger|mer)
nb: sender|sende|deler|legger|dele|spre|legge|leggje|viser|vise _2 bildene|videoen|bilder|meldingene|skjermbilder|video|videoar|bileta|nakenbilder _2 til kona|familien|alle|jobben|vennene|kontaktene|kjæresten|sjefen|foreldrene
nb: krever|krev|kravde|krevde|forlanger|forlangar _3 penger|pengar|kroner|kr|bitcoin|gavekort|euro|tusen _3 ellers|hvis|eller|viss|sende|kona|bilder|video
nb: vil ha|have _1 penger|pengar|bitcoin|gavekort (for|ellers|hvis|eller) for|ellers|hvis|eller|viss
nb: filmet|filma|opptak|skjermbilder|skjermdump|nakenbilder|skjermopptak _4 truer|trugar|krever|penger|betale
sv: hotar _3 skicka|sprida|berätta|avslöja|dela|lägga
da: afpres*
da: truer (med) (at) sende|fortælle|dele|lægge|afsløre
pl: szantaż*|szantaz*
pl: grozi|grożą|groza (mi) że|ze wyśle|wysle|powie|opublikuje|wyślą
en: blackmail*|sextort*|extort*
en: threatening|threatens|threatened|threaten|threats|gonna|will|going (me) (to) (them) tell|send|post|leak|expose|share|publish|release|upload _3 wife|family|everyone|boss|husband|friends|contacts|pictures|photos|nudes|video|videos|online|work|kids|employer|screenshots
en: threatening|threatens|threatened|threaten (me) (to) expose|out|leak|publish
en: pay|paid|paying|money|bitcoin _3 or (else) they|he|she|they'll|he'll|she'll|i _2 send|tell|leak|post|expose|share
en: demanding|demands|demanded|wants|want (more) (me) money|bitcoin|payment|cash|dollars|giftcards (or|to|not)
en: if i don't|dont pay
en: sextortion
es: chantaj*
fr: chantage
de: erpress*
yes: De truer med å sende bildene til kona hvis jeg ikke betaler.
yes: someone is blackmailing me
yes: they're threatening to send the video to my wife
no: hun truer med skilsmisse
