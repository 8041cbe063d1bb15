# Danger told without its words: ends, farewells, accidents wished for, means and places, preparations.
# Weak concepts are contexts or prompt; combinations.lex says what two of them make.

words own = jeg eg æ je jæ jei jag i'm im i've i'll i'd my myself meg mæ mei mig min mitt mi mine mnie
words accident = ulykke/n ulukke/a bilulykke/n trafikkulykke kollisjon kreft kreften hjerteinfarkt hjertestans hjerneslag slag sykdom sjukdom uhelbredelig dødssyk dødelig lyn/et lynet truffet påkjørt accident crash cancer bus truck car stroke tumour tumor aneurysm meteor lightning terminal illness olycka cancer ulykke kræft
words hit-by = påkjørt truffet kjørt køyrt kjørte køyrde traff traffe rammet ramme hit struck run ran
words finality = over slutt ferdig forbi ute historie slut forbi over done finished end ended koniec
words last-w = siste siste' sist last final sidste sista ostatni ostatnia ostatnie

[W.finality]
category: context
kind: final
negation: applies
about-nb: det er over
about-en: it is over
nb: er|e|blir|vert|ble _1 (det|alt|alting|livet|dette) _1 over|slutt|ferdig|forbi|ute|historie (med|for) (meg|mæ) !med|mellom|på|av
nb: (det|alt) er|e|blir|vert _1 over|slutt|ferdig|forbi|ute|stille !med|mellom|på|av
nb: ute med meg|mæ
nb: bare|berre|kun|igjen (en|ein|én|ett|eitt) (ting|utvei|vei|veg|utveg|løsning|løysing|mulighet|måte) (ting|utvei|vei|veg|utveg|løsning|løysing|mulighet|måte|igjen|å) (igjen|ut|å|for) (å) (gjøre|gjere|meg|gjera|gjer|gjør|mæ) ut|igjen|gjøre|gjere|måte|løsning|utvei|gjera|gjer|gjør
nb: ferdig|klar _1 med alt|livet|alle|dette|verden|verda|det
nb: aldri|ikke|ikkje|slipper|itj _2 se|sjå|høre|høyre|ser|hører|møte|treffe (fra|til|noe|noko) (til) (meg|mæ) (igjen|mer|meir) meg|mæ (igjen|mer|meir|lenger)
nb: hører|høyrer|ser|får|får' (dere|du|ingen|de) _2 ikke|ikkje|aldri|itj _1 (fra|mer|meir) meg|mæ
nb: blir|vert|er (det) _2 siste|sist|sista (gangen|gang|gong|dagen|natta|natten|kvelden|jula|julen|helga|meldingen|brevet|mailen|ting|tingen|dag|natt) (gangen|gang|gong|dagen|natta|natten|kvelden|jula|julen|helga|meldingen|brevet|mailen|ting|tingen|dag|natt|jeg|eg|æ)
nb: min|mi|mitt|mine siste|siste' (dag|dager|natt|time|timer|kveld|jul|vilje|ord|hilsen|gang|måned|tid|sommar|sommer|brev|måltid) dag|dager|natt|time|timer|kveld|jul|vilje|ord|hilsen|måned|sommer|brev|måltid
nb: kommer|kjem|skal|vil|vill <no-nb> (til) (å) (være|vere|komme|kome|vera|vær) _1 her|hjem|heim|tilbake|med|mer|meir $
nb: slutt på alt|lidelsene|smerten|smerta|pinen|meg|mæ
en: it|everything|this|all (will|is|be|'s|ends) (be|all|finally) over|done|finished|end|ends (soon|tonight|for)
en: it's|its|i'm|im|it'll|that's|thats (all|finally|just|be) over|done|finished (for|with) (me|it|everything|all)
en: one|only thing|way|option left|out (left) (to|for) do|me|go|of
en: won't|wont|never|not _2 (see|hear|be|bother|have) _2 (me|from) (again|anymore|tomorrow|around) again|anymore|tomorrow
en: my|the last|final (day|night|message|words|email|meal|christmas|letter|week|time|hours) day|night|message|words|email|meal|christmas|letter|week|hours
sv: det är över|slut (nu|för) (mig)
sv: min sista dag|natt|hälsning|kväll
da: det er slut|forbi|ovre (nu)
da: min sidste dag|nat|hilsen|aften
pl: to (już|juz) koniec
yes: Nå er det over for meg
yes: there's only one thing left to do

[W.time-close]
category: context
kind: time_soon
about-nb: snart, i natt, i morgen
about-en: soon, tonight, tomorrow
nb: i kveld|kvell|natt|nat|dag|morgen|morgon|morra|morra'
nb: ikveld|inatt|idag|imorgen|imorgon|imorra|ikvell
nb: når (det|alle|barna|ungene|kona|hun|ho|han|de|huset) _1 mørkner|mørknar|mørkt|sover|søv|sovnet|sovna|lagt|reist|gått|dratt|borte
nb: om|innen (noen|nokre|et|ein|en|par|{1-48}) (par) timer|timar|time|minutter|minutt|dager|dagar
nb: på mandag|tirsdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|måndag|tysdag|sundag
nb: denne|til|i|førstkommende helga|helgen|helg|uka|uken|veka|natta|natten|kvelden|kvelden
nb: snart|straks
en: tonight|today|tomorrow|soon|tonite
en: this|next|on weekend|week|evening|friday|saturday|sunday|monday|tuesday|wednesday|thursday
en: when|once|after|before (the) (kids|they|everyone|she|he|wife) (are|is|goes|go|have|has|leaves) (to) asleep|sleep|bed|gone|leaves|left|school
sv: ikväll|imorgon|inatt|snart
da: i aften|nat|morgen|dag
pl: dziś|dzis|dzisiaj|jutro|wieczorem|niedługo|niedlugo
yes: i natt

[W.decided]
category: context
kind: decided
negation: applies
about-nb: har bestemt seg, planlagt
about-en: has decided, planned
nb: bestemt|bestemte|bestemd meg|mæ|mei
nb: <i-nb> _2 bestemt|bestemte (meg|mæ)
nb: avgjørelsen|beslutningen|avgjersla|valget|planen|datoen|tidspunktet|dagen|alt (er|har|mitt) _1 (tatt|klar|klart|klare|lagt|planlagt|satt|sett|bestemt|ferdig|avgjort|ordnet|ordna|teke) tatt|klar|klart|klare|lagt|planlagt|satt|sett|bestemt|ferdig|avgjort|ordnet|ordna|teke
nb: har (en|ein|lagt|laget|konkret) _1 plan|planer|planar (klar|for|om|på|som)
nb: vet|veit|har|vet' _2 (akkurat|nøyaktig|allerede|bestemt|funnet|funne|valgt|valt|klart) _1 hvor|kor|hvordan|korleis|når|åssen (og) _1 (hvor|når|hvordan|jeg|eg|det|æ) _1 (skal|jeg|eg|det|æ) (gjøre|gjere|det|skje|gjera|gjer|gjør) gjøre|gjere|skje|det|når|hvordan|hvor|gjera|gjer|gjør
nb: gjør|gjer|gjøre|gjere|gjera (jeg|eg|æ) det nå|no|snart|straks|uansett
nb: <i-nb> gjør|gjer det i|på|når|etter
en: i|i've|ive (have) (already|finally) decided|chosen|planned
en: i've|ive|i|have|already made (up) (my|the) mind|decision|plan|plans
en: (decision|mind|plan|date|day|everything) (is|has|been|'s) (been|is|all) made|set|planned|chosen|ready|arranged $
en: i've|have|got (a|my) plan
en: know|worked|figured (out) (exactly|already|just) (how|where|when) (and) (how|where|when) (i'll|i'm|im|to|i'd|it) (do|going|be) do|going|happen|it
en: do|doing it tonight|tomorrow|soon|now|today|this|friday|anyway|when|after
sv: bestämt mig
da: besluttet|bestemt mig
pl: podjąłem|podjalem|podjęłam decyzję|decyzje
pl: postanowiłem|postanowilem|postanowiłam|zdecydowałem
yes: Jeg har bestemt meg.
yes: I have made up my mind

[W.accident-wished]
category: suicide
level: urgent
kind: wish
past: applies
about-nb: ønsker seg en ulykke eller sykdom
about-en: wishes for an accident or illness
nb: ~9 håper|håpar|ønsker|ønskjer|ønske|ønska|lyst|ber|drømmer|drøymer [kjørte på meg | køyrde på meg | kjører på meg | køyrer på meg | kjørt over | blir påkjørt | bli påkjørt | ble påkjørt | traff meg | treffer meg | skjøt meg | drepte meg | dreper meg | tok meg | tar meg | får kreft | fikk kreft | fekk kreft | får hjerteinfarkt | krasjet | krasja | en ulykke | ei ulykke | ei ulukke | skal stoppe | slutter å slå | stopper å slå | dødelig syk | dødssyk | faller ned | styrter]
nb: <accident> _4 (hadde|ville|kunne) _2 (vært|løst|tatt|enklere|befrielse|lettelse|best|greit) (meg|alt|mæ) lettelse|befrielse|best|enklest|meg|alt|velkommen|løsning|mæ
en: ~9 hope|hoping|wish|wishing|pray|praying|fantasize|imagine|dream [hit me | hits me | gets me | get hit | got hit | be hit | run over | kill me | kills me | killed me | take me | takes me | shoot me | shoots me | have a heart | had a heart | get cancer | got cancer | had cancer | an accident | crashes | a stroke | stop beating | stops beating | struck by] !him|her
en: ~9 wouldn't|won't|dont|don't|not|never mind|care|bothered|sad|matter|stop hit|crash|cancer|accident|died|truck|bus|train|dead|killed i|me|my|i'd !about
en: (if) (i) (a) bus|truck|car|train|lorry hit|killed|ran|took me
sv: ~9 hoppas|önskar [kör på mig | körde på mig | blir påkörd | får cancer | en olycka]
da: ~9 håber|ønsker [kører på mig | kørte mig | blev kørt | får kræft | en ulykke]
yes: Skulle ønske noen kjørte på meg
yes: I keep hoping a truck hits me

[W.not-survive]
category: suicide
level: urgent
kind: wish
negation: inside
past: applies
about-nb: kommer ikke til å klare dette, overleve
about-en: will not survive this
nb: ~7 <no-nb> overlever|overleve|overleva|overlevd <own>|dette|det|natta|natten|helga|jula|kvelden !han|hun|ho|firmaet|forholdet|ekteskapet|finansiell|aldri|film
nb: ~8 <no-nb> <own> [kommer gjennom natta | kommer meg gjennom | klarer natta | komme meg gjennom | holder ut natta | klarer en natt | klarer en dag | klarer ei natt | kjem gjennom natta | orker en natt | orker en dag | orkar ein dag | orker natta | orker et sekund | orker et minutt | orker en time | orker en eneste | et sekund til | en dag til | ein dag til | et minutt til | en time til | ei natt til | en natt til | ei veke til | en uke til | i denne kroppen | i min egen kropp | stå opp mer | være meg | vere meg] !jobb|eksamen|henne|ham
nb: ~9 <own> <no-nb> [til jul | til påske | til sommeren | til sommaren | til helga | neste år | neste jul | neste uke | neste veke | i morgen | i morgon | min neste bursdag | til nyttår | bursdagen min | gamle] oppleve|opplever|lever|leve|her|live|være|vere|live|blir|ser|rekker|feire|leva|lev|levve|vera|vær !jobb|ledig|ferie|hjemme|time|tilgjengelig
nb: ~8 <no-nb> vet|veit|tror|trur|sikker|aner <own> lever|leve|live|overlever|her|leva|lev|levve [i morgen | i morgon | neste uke | neste veke | neste år | til jul | om en uke | lenge til | mer | til helga | på mandag] !gamle
en: ~8 don't|dont|not|won't|wont|can't|cant|never|doubt survive|surviving|survives i|i'm|i'll|me|this|night|weekend|im !he|she|company|business|relationship|marriage|war
en: ~9 don't|dont|not|won't|wont|can't|cant|never|doubt [make it to | make it through | make it past | last until | last another | last much | see christmas | see my next | see another | being alive next | being here next | be alive | be here next | being around | imagine being | see a future | live to see | get through the night | get through tonight | be around next | see next | do another day | take another day | face another day | face another | another day | another night] i|i'm|i'll|im|me|my !meeting|party|appointment|class|game|concert|flight|wedding
sv: ~8 <no-nb> överlever jag detta|natten|dagen
da: ~8 <no-nb> overlever jeg dette|natten|dagen
pl: ~7 nie przeżyję|przezyje|dożyję|dozyje|dam|wytrzymam tego|rady|świąt|jutra|dłużej|dluzej|dnia|nocy
yes: Jeg tror ikke jeg kommer til å overleve dette
yes: Jeg orker ikke å være i denne kroppen et sekund til
yes: I don't think I'll make it to Christmas
no: bedriften overlever ikke

[W.way-out]
category: suicide
level: urgent
kind: wish
past: applies
about-nb: døden som utvei; vekk fra verden
about-en: death as the way out; away from this world
nb: ~9 utvei|utveien|utveg|utvegen|løsning|løsningen|løysing|løysinga|mulighet|alternativ|valg|val|vei|veien|veg|vegen dø|døy|døden|død|forsvinne|forsvinna|ende|avslutte|livet|døya|døye|forsvinn|enda|avslutta|avslutt <no-nb>|eneste|einaste|siste|bare|berre|ingen|annen|anna|alternativet !redd|behandling|kreft
nb: ~8 vekk|bort|ut|unna|slippe|sleppe|fri|forlate|rømme|sleppa|slepp [denne verden | denne verda | verden | verda | livet mitt | dette livet | jorda | jorden | jordelivet | meg selv | meg sjølv | hodet mitt | alt sammen | eksistensen | smerten for godt | skammen for godt] <own> !reise|feriere
nb: <i-nb> _2 <no-nb> redd|redde (for) (å) (døden|dø|døy|døya|døye) døden|dø|døy|døya|døye (lenger|lengre|meir|mer|jeg|lengar|eg|æ)
nb: ~8 døden|dø|døy|døya|døye gleder|gledar|fred|frykter|lengsel|lengter|trøst|hvile|kvile|ro <own> <no-nb>|ser|fram|frem|endelig|få !av|redd|kreft|hans|hennes|livredd|angst
nb: fred|ro|hvile|kvile for evig|alltid|godt
nb: evig|endelig fred|hvile|kvile
nb: ingenting|inkje|ikke|ikkje|itj noe|noko|mer|meir|igjen|å _1 leve|leva|kjempe|lev|levve for
nb: ingenting|ingen|ikke|ikkje|itj _2 igjen|som _1 holder|held|binder|bind meg (her|igjen|oppe|i) !tilbake|våken|unna
nb: ingenting|ikke|ikkje|itj (mer|igjen|meir) å leve|leva|lev|levve !mye
nb: ~10 hvis|om|dersom|viss|når dette|det|kona|hun|han|ho|alt ut|oppdaget|vet|går|kjent|offentlig|avslørt|får ingenting|ingen|ikke|ikkje|itj leve|lever|leva|igjen|mening|grunn|orker|poeng|lev|levve|orkar|orke !sammen
en: only|one|no (other) way out (of) (this|it) (for) me|left|is
en: ~8 escape|leave|exit|quit [this world | this life | this earth | this planet | my own head | this body | of existence | life itself] i|i'm|me|my|just
en: ~7 not|no|longer|isn't|stopped|aren't afraid|scared|fear|frightened death|dying|die i|i'm|im|me !spiders
en: ~8 need|want|make|wish|get pain|suffering|hurt|hurting|voices|shame|everything|thoughts stop|end|over|gone|go [for good | forever | permanently | once and | for ever | tonight | completely]
en: ~9 everything|things|life|it|everyone|all simpler|easier|better|fine|calmer [i wasn't | i weren't | i was not | i just wasn't | i was gone | i was dead | i were gone | i were dead | i didn't exist | i just didn't | i disappeared | i never existed | without me | if i wasn't]
en: nothing left|else (here) (to|for) me|live|lose|stay|fight
en: eternal|finally _1 peace|rest|sleep
pl: ~8 wyjście|wyjscie|wyjścia|rozwiązanie|rozwiazanie śmierć|smierc|umrzeć|samobójstwo|jedyne|innego|nie
yes: Jeg ser ikke noen annen utvei enn å dø
yes: jeg er ikke redd for døden lenger
yes: I just need the pain to stop for good
no: jeg er redd for å dø

[W.place-and-pull]
category: suicide
level: urgent
kind: method
past: applies
about-nb: bruer, tog, veier som trekker
about-en: bridges, trains, roads that pull
nb: ~10 <height>|<water> <own> hoppe|hoppa|hopper|kaste|slippe|stupe|steget|skritt|steg|trekker|dras|trekt|lokker|frister|fristende|lett|lyst|lysten|impuls|tanken|tenker|fantaserer|ned|utfor|uti|kanten|hopp|kasta|kast|sleppe|sleppa|slepp|stupa !tur|toppen|ferie|bade|fiske|badet|fisking|utsikt|rekker|billett|jobb|rute|hytta
nb: ~10 <own> kjøre|køyre|kjører|køyrer|svinge|svinger|svingar|krasje|styre|gasse|kjør|køyra|køyr|svinga|sving [av veien | av vegen | ut av | utfor | i grøfta | i fjellveggen | inn i | over i | i motgående | møtende trailer | møtende bil | i et tre | mot en trailer | mot et tre | i en trailer | mot ein trailer | i sjøen | på sjøen | utfor stupet | ut i | mot fjellveggen | i autovernet | over midtlinja | i en vogntog | i en lastebil | i rekkverket] !turen|byen|garasjen|omvei
nb: ~9 <own> togskinnene|togskinner|skinnene|perrongen|plattformen|togstasjonen|jernbanen|tbanen|motorveien|brurekkverket|rekkverket|broen|brua|bruen|broa|stupet|taket|klippene|kaikanten|fjellkanten [tenker på | tenkt på | stått på | sto på | stod på | står på | går ofte | lyst til | så ned | ser ned | lengtet | hadde vært | kan bare | bare å | et skritt | ett skritt | eit steg | dra til | oppsøker | sto og | stod og | står og | satt på | sitter på | sitter ofte] !bod
nb: ~9 <own> <rope>|<gun>|<pills2> tenker|tenkjer|tenkt|stirrer|holdt|held|holder|henter|hentet|frister|lokker|kaller|roper|trekker|frem|fram|ligger|klar|kjøpt|skaffet|skaffa|funnet|talt|teller|samlet|samla|spart|sparer|hamstrer|gjemt|gøymt|nok|prøvd|knyttet|øvd|lada|ladd !resept|apoteket|lege|fastlegen|jakt|elgjakt|sikring|båt|henger|dosering|bivirkning*|tilhenger|bilen|venter
nb: <i-nb> _4 (ser|står|stirrer|kikker|så) _2 (ned) (i|på|mot) (vannet|vatnet|dypet|djupet|sjøen|skinnene|avgrunnen|asfalten|bakken) (under|der) vannet|vatnet|dypet|djupet|skinnene|avgrunnen|asfalten
nb: ~9 steiner|steinar|stein|lodd|anker|sekken lommene|lommer|lomma|bena|beina|bundet|knyttet|sekken <own>|sjøen|vannet|kaia
en: ~10 <height>|<water> i|i'm|im|me|my|i'd|myself jump|jumping|throw|stepping|step|fall|pull|pulled|pulls|urge|tempted|tempting|easy|edge|think|thinking|thought|thoughts|imagine|walking|drive|driving|swerve|lean|drown|sink !catch|ticket|miss|missed|commute|work|software|new|swim|fishing|holiday|waiting|house|open
en: ~9 i|i'm|i'd|i'll|my|me|i've drive|driving|swerve|swerving|crash|crashing|steer|steering|turn|veer [off the road | off the | into a | into the | into oncoming | into traffic | into a tree | into a wall | my car | the car into | the wheel | oncoming] urge|want|thought|tempted|think|thinking|just|feel|easy|could|wanted|imagine|going|every
en: ~9 i|i'm|i'd|my|i've|me <pills2>|<rope>|<gun> stockpile|stockpiling|stockpiled|hoard|hoarding|saving|saved|hidden|hiding|enough|count|counting|counted|collect|collecting|collected|ready|loaded|bought|staring|stare|looking|calling|drawer|safe|all|whole|swallow|practice|practiced|tied !pharmacy|doctor|prescribed|dose|hunting|hitch|dosage|pharmacist|daily
en: ~9 stones|rocks|bricks|weights pockets|coat|bag|feet|ankles i|my|i've|water|river
sv: ~9 <own> bron|tåget|rälsen|spåret|taket|vattnet|balkongen|bilen hoppa|kasta|köra|lust|tänker|lätt|dras|ner !resa
da: ~9 <own> broen|toget|skinnerne|sporet|taget|vandet|bilen|træet springe|hoppe|kaste|køre|lyst|tænker|let|ud|ned !rejse
yes: Hver gang jeg går over brua tenker jeg på hvor lett det hadde vært
yes: Jeg har lyst til å kjøre av veien hver gang jeg er på vei hjem
yes: I've been stockpiling my antidepressants
no: Vi gikk tur over brua i går

[W.act-now]
category: suicide
level: immediate
kind: act
who: self
past: applies
about-nb: har svelget, skutt, skåret nå
about-en: has swallowed, shot, cut now
nb: ~8 <i-nb> har|ha|tok|svelget|svelgte|svelgde|spist|åt|et|tatt|teke|slukt|satte|sprøytet|injiserte|drakk|drukket <pills2>|overdose|pilleglass|pilleglasset|brett|brettet|resepten|insulin|frostvæske|klor|gift|salmiakk|heroin alle|alt|mange|masse|hele|heile|resten|haug|haugen|neve|håndfull|handfull|glasset|boksen|eska|esken|altfor|{8-500}|tjue|tretti|førti|femti|hundre|dobbel|dødelig|overdose|brettet|brett|pakka|pakken !lege|mindre|hver|daglig|foreskrevet|trenger
nb: <i-nb> _2 svelget|slukt|svelgt|spist|slugt|tok _1 alle|alt|hele|heile|resten _1 <pills2>
nb: ~8 <pills2> tatt|teke|svelget|slukt|svelgt nå|no|nettopp|allerede|allereie
nb: ~9 <i-nb> <body-cut> kuttet|kutta|skåret|skore|skar|åpnet|åpna|snittet|blør|opp [blør | blod | det blør | nettopp | nå | no | i sted | akkurat | gulvet | badet]
en: ~9 i|i've|ive|just|already took|taken|swallowed|swallow|downed|ate|eaten|drank|injected|od'd|overdosed <pills2>|everything|cabinet|overdose|bottle|bleach|packet|packets|insulin|antifreeze all|whole|everything|bottle|bunch|handful|lots|every|too|cabinet|entire|rest|box|{8-500}|dozens|loads|load|packets|twenty|thirty|forty|fifty|hundred !prescribed|doctor|daily|each|day|he|she
en: ~8 i|i've|ive|just|my <body-cut> cut|slit|sliced|opened|slashed [bleeding | blood | just now | won't stop | now | deep | the bath | minutes ago | an hour] !haircut
en: ~8 i|i've|i'm|me feel|feeling|getting|going|everything sleepy|dizzy|numb|dark|drowsy|blurry|fading pills|took|swallowed|bottle|bleeding|blood|gas|tablets
sv: ~8 jag|har tagit|svalt|ätit alla|burk|massor|hela|flera <pills2>
da: ~8 jeg|har taget|slugt|spist alle|hele|masser|glas|for <pills2>
pl: ~8 wziąłem|wzialem|wzięłam|wzielam|połknąłem|polknalem|połknęłam|łyknąłem <pills2> wszystkie|całe|cale|dużo|duzo|opakowanie|garść
en: i|i've _1 already|just swallowed|overdosed|jumped|injected
en: i|i've _1 already|just taken|took|swallowed|drank them|everything|all|enough !test|shower|exam
nb: <i-nb> _1 (allerede|allereie|nettopp|akkurat|har) _1 svelget|svelgt|svelga|slukt (dem|de|dei|alt|alle) !ordene|kameler|stoltheten
nb: tok|tatt|teke|svelget|svelgt|svelga|spist (alt|alle) _3 (skapet|medisinskapet|skuffen|skuffa|glasset|brettet|pakken|pakka|esken|eska) medisinskapet|skapet|skuffen|skuffa|pilleglasset|brettene !ut
nb: ~14 tok|tatt|teke|svelget alt|alle|alt' svimmel|tung|trøtt|trøytt|sløv|kvalm|nummen|søvnig|døsig <own> !lege|vaksine
en: taken|took|takn|swallowed _1 all|al|every|whole _3 <pills2>
yes: Jeg har spist alle mine sovepiller
yes: I've swallowed everything in the cabinet
nb: tatt|teke|svelget|svelgt|spist|tok {10-500}|tjue|tretti|førti|femti|seksti|hundre <pills2>
en: took|taken|swallowed|ate {10-500}|twenty|thirty|forty|fifty|hundred (of) (my) <pills2>
yes: jeg har tatt 40 Paralgin
no: jeg tok en paracet for hodepinen

[W.spot-now]
category: suicide
level: immediate
kind: spot
who: self
past: applies
about-nb: er på stedet nå
about-en: at the place now
nb: ~9 <i-nb> sitter|sit|sitt|står|stend|ligger|ligg|stå|sitte|er|parkert|klatret|klatra|klatrer|kommet|kome [på brua | på broa | på bruen | på broen | på kanten | på kaikanten | på kaia | på brygga | på taket | på rekkverket | på skinnene | på togskinnene | på perrongen | på stupet | på fjellkanten | på balkongrekkverket | på vinduskarmen | i vinduskarmen | ved skinnene | ved stupet | ved kanten | ved rekkverket | utenfor rekkverket | over rekkverket | ved elva | ved fossen | under brua | oppe på | ytterst på | helt ytterst] ned|hoppe|hopper|uti|tog|toget|nå|no|stille|mørkt|steiner|vannet|siste|klar|alene|kaldt|ingen|farvel|ringer|skriver|lommene|vodka|full|bestemme|tør|hoppa|hopp !fisker|utsikt|venter|jobb|sengen|senga|badekaret|stolen
nb: ~9 <i-nb>|med <rope>|<gun>|<blade2>|<pills2>|pilleglasset|rundt [i hånda | i handa | i hånden | i hendene | i fanget | foran meg | framfor meg | rundt halsen | om halsen | mot tinningen | i munnen | mot halsen | mot håndleddet | på bordet foran | ved siden av meg | klar ved siden | mot hodet | under haka] !mat|hobby
nb: ~8 <gun> ladd|lada|ladet|lader|ladde <own> !jakt|skyting
nb: ~8 garasjen|bilen|slange|slangen|eksosen|eksos motor|motoren|slange|slangen|vinduet|tetta|tettet|teipet|gående|eksosrøret|eksosen <own>|igang|koblet !verksted|service|starte
en: ~9 i'm|im|i|am sitting|standing|parked|sat|stood|climbed|on|at|lying|here [on the bridge | on a bridge | on the edge | on the ledge | on the roof | on the tracks | on the railing | on the platform | on the balcony | at the edge | at the bridge | at the top | by the tracks | by the river | by the water | over the railing | on top of | the wrong side | at the cliff | by the bridge] now|jump|looking|alone|down|ready|water|quiet|dark|goodbye|cold|train|wind|step|here|can't|nobody !waiting|fishing|view|party|lunch
en: ~9 i'm|im|i|have|got|holding|with <rope>|<gun>|<blade2>|<pills2> [in my hand | in my hands | in my lap | in my mouth | in front of | to my head | against my | around my neck | round my neck | next to me | beside me | on the table | on the bed | to my temple | at my throat] !dinner|cooking|dog
en: ~8 <gun> loaded i|i'm|my|me|i've !range|hunting|he|she
en: ~8 garage|car|hose|exhaust engine|running|hose|window|windows|sealed|taped|towel i|i'm|my|me|im !mechanic
sv: ~8 jag|står|sitter [på bron | på taket | på spåret | på kanten | på räcket | vid spåret] !väntar
da: ~8 jeg|står|sidder [på broen | på taget | på kanten | på skinnerne | ved sporet | på rækværket] !venter
pl: ~7 stoję|stoje|siedzę|siedze|jestem moście|moscie|dachu|torach|krawędzi|krawedzi|balkonie
nb: ^ (jeg|eg|æ|je) (nå|no|her) sitter|sit|sitt|står|stend|ligger|ligg|er|e _1 (her|nå|no|ute|oppe|alene|åleine) (på|ved|under|utenfor|utanfor|inntil|i) (kanten|toppen|ytst|ytterst) (av|på) brua|bruen|broa|broen|taket|skinnene|togskinnene|togskinna|jernbanelina|jernbanelinja|linja|toglinja|togsporet|sporet|perrongen|stupet|stupkanten|fjellkanten|kaikanten|rekkverket|brurekkverket|fossen|autovernet !venter|ventar|jobb
nb: <i-nb> (nå|no|her) sitter|sit|sitt|står|stend|ligger|ligg|er|e _1 (på|ved|under|utenfor|utanfor|inntil|i) (kanten|toppen|ytst|ytterst) (av|på) brua|bruen|broa|broen|taket|skinnene|togskinnene|jernbanelina|jernbanelinja|togsporet|perrongen|stupet|fjellkanten|kaikanten|rekkverket|brurekkverket|autovernet !venter|ventar|jobb
nb: sitter|sit|sitt|står|ligger|ligg _3 med _2 <rope>|<gun>|<pills2>|barberbladet|barberblad !jakt
en: ^ (i'm|im|i) (am|just|currently) (sitting|standing|sat|stood|parked|up|now|here) on|at|by|near|under|over (the|a|this) (edge|top|side|roof|ledge) (of) (the|a) (car) roof|bridge|ledge|tracks|railway|platform|overpass|cliff|rooftop|multistorey|railing|viaduct !waiting|train
en: i'm|im|am (just|currently) (sitting|standing|sat|stood|parked|up|now|here) on|at|by|over (the|a|this) (edge|top|side) (of) (the|a) roof|bridge|ledge|tracks|railway|overpass|cliff|rooftop|railing|viaduct
nb: <gun> (står|ligger|er) ladd|lada|ladet|ladde !jakt
nb: stæ|står|sitt|sit|sitter (no|nå|her) på|ved brua|broa|bruen|taket|kanten|skinnene _6 (langt|hopp*|ned|lei|farvel|sei|si)  langt|hoppe|hopper|ned|lei|farvel|hoppa|hopp
sv: ~8 tabletterna|pillerna|repet|rep framför|klart|källaren|garaget|bordet mig|jag|ikväll|allt !läkare
da: ~8 pillerne|tabletterne|rebet foran|klar|klart|kælderen|bordet mig|jeg|aften !læge
nb: motoren|bilen _2 (går|på|gående|igang) _4 (porten|garasjen|slangen|vinduene|døra) (er) (att|igjen|lukket|stengt|tetta) att|igjen|lukket|stengt|tetta|slangen !verksted
en: i'm|im on|at|by the|my balcony|windowsill|rooftop|edge _8 high|floor|enough|jump|down|ninth|tenth|fall
en: rope's|rope|noose|pills|gun _2 in (the|my) (boot|trunk|car|bag|garage|drawer) boot|trunk|car|bag|garage _6 (tomorrow|tonight|after) tomorrow|tonight|after
yes: Jeg sitter på kanten av kaia med steiner i lommene
yes: I'm on the bridge now looking at the water

[W.farewell]
category: suicide
level: urgent
kind: farewell
past: never
about-nb: tar avskjed for alltid
about-en: says goodbye for ever
nb: når|innen|før|idet _1 leser|les|lest dette|denne|her _3 jeg|eg|borte|død|over|seint|sent|ferdig|æ
nb: ~9 si|fortell|seie|hils|sei|fortel|hilse|fortelle|fortelje [til barna | til ungene | barna at | barna mine | ungene at | ungene mine | mamma at | kona at | familien at | dem at | dei at | henne at | til kona | til mamma | til dem | til datteren | til sønnen | til foreldrene] glad|elsket|elsker|elskar|elska|unnskyld|skyld|lei|aldri|alltid|kjærlighet !samtale|hvordan
nb: <no-nb> (prøv|prøve|vits) _1 (å) let|lete|leit|leite|leter|leitar (etter) (meg) etter meg
nb: <i-nb> _2 (har) (sagt|tatt|tok|sa|si|teke) _1 farvel|adjø|avskjed|avskil _1 (med|til) _2 (barna|alle|dem|kona|familien|mamma|hunden|ungene|dei|livet|verden) alle|barna|dem|kona|familien|mamma|hunden|ungene|livet|verden|verda
nb: ~8 brev|brevet|avskjedsbrev/et|lapp|beskjed|video|hilsen barna|kona|familien|alle|mamma|foreldrene|ungene|hver skrevet|skrive|skriver|ligger|lagt|lagret|spilt|etterlater|igjen|klar|klart <own> [borte | død | finner | etterpå | siste | farvel | unnskyld | natta | når | etter meg | på bordet | på nattbordet | ferdig] !lærer|søknad
nb: ~9 <papers> ordnet|ordna|skrevet|ligger|lagt|skrive|rydda|ryddet|klart|gjort|oppdatert|samlet|betalt <own> borte|etterpå|etter|barna|kona|siste|død|finner|nødvendig|trenger|slik|klar !lån|søknad|reise|skatt|bank
nb: ~9 ta|pass|passe|pass' barna|ungene|borna|hunden|katta|kona|mamma|familien|jenta|gutten|dem [når jeg | når eg | hvis jeg | viss eg | etter meg | for meg | hvis noe | om noe | om jeg | godt på | når jeg ikke] borte|død|her|lenger|mer|skjer|er|går|siste|meg|mæ !jobb|ferie|behandling|time|tur
nb: ~9 <own> gitt|gir|ga|gav|gjev bort|vekk [hunden | katta | alt | tingene | sakene | klærne | samlingen | bilen | gitaren | eiendelene | smykkene | det meste | alt jeg] !loppemarked|råd
nb: ~8 tilgi|tilgje|unnskyld|beklager|forlat|orsak [det jeg skal | det eg skal | det jeg kommer | det jeg må | hva jeg skal | for det jeg | at jeg går | at eg går | at jeg gjør | at jeg må | at jeg ikke orket | at jeg ikke klarte | at eg ikkje | at jeg ga | at jeg gir | at jeg ikke var] !sent|forsinket|langt|avlyse|skrivefeil
nb: takk for alt|alle|tiden|tida|åra|årene|alt' _5 (farvel|adjø|hadet|tilgi|glad|siste|slutt|ferdig|borte|tiden|har) farvel|adjø|tilgi|tilgje|siste|ferdig|borte|hadebra
nb: ~8 begravelse|begravelsen|gravferd|gravferda|bisettelse|gravsten|urne <own> planlagt|planlegger|planlegg|musikk|salme|betalt|ordnet|skrevet|ønsker|ønskjer|sang|sanger|vil|vill !fars|mors|hans|hennes|pappas|mammas|bestemors|bestefars|dro|gikk
nb: den|de|noen|dere|hun|kona som finner|finn meg|mæ
nb: ~9 finner|finn|funnet|finne [meg død | meg når | liket mitt | kroppen min | meg i | meg hengende | meg først | meg etterpå] håper|ikke|barna|kona|noen|jeg|redd|den|blir|ikkje|itj|eg|æ !hjelp|veien
en: by the time|by _2 you|anyone|they _1 read|see|get|find|reads this
en: when|if|once you (are) read|reading|find|get this _5 gone|dead|late|over|i'll|i'm
en: ~9 tell|say|let [my kids | my children | my wife | my husband | my family | my mum | my mom | my daughter | my son | my boys | my girls] love|loved|sorry|fault|proud !how|about|truth|should|can|can't|want|i'm|afraid
en: don't|dont _1 (bother) (try) look|looking|search|searching for me
en: i|i've|i'm (have|already|just) (said|say|saying|saying) _1 goodbye|goodbyes|farewell _4 (to|everyone|kids|dog|family|all|them) everyone|kids|dog|family|all|them|wife|mum|mom|life|world|parents
en: ~9 letter|letters|note|notes|message|video|recording kids|wife|husband|family|everyone|parents|mum|mom|each|son|daughter wrote|written|writing|left|leaving|recorded|sealed|drawer|table|ready|desk my|i|i've|i'm|the gone|goodbye|funeral|after|find|explain|sorry|sealed|drawer|table !teacher|complaint|boss|landlord
en: ~9 <papers> sorted|updated|written|arranged|order|left|organised|organized|ready|signed|drawer|paid i|i've|my gone|after|kids|wife|find|need|burden|so|family|nobody|when !job|application|loan|house|visa|bank
en: ~9 look|take|looking|taking [after my | care of my | after the | care of the | after them | after her] kids|children|dog|cat|family|wife|mum|mom|son|daughter|girls|boys gone|not|after|when|promise|please|once|anymore|i'm !holiday|work|weekend|need|help
en: ~9 i|i've|i'm|my gave|giving|given|give away [my stuff | my things | my dog | my cat | my clothes | everything i | my belongings | my guitar | all my | my possessions | the dog | my savings | my books] !charity|moving
en: ~8 forgive|sorry|apologise|apologize [what i'm about | what i am | what i have to | for what i | for leaving | i couldn't | for giving up | i have to go | i can't stay | i gave up | i wasn't strong | for not being stronger] !late|meeting|delay|long
en: ~8 funeral|cremated|buried|ashes|headstone my|own|me i|i've|planned|planning|planned|want|songs|paid|song|chosen|flowers !dad's|mum's|his|her|attend|attended|went|grandma
en: ~9 find|finds|found|finding [my body | me dead | me hanging | me first | me in the morning | me like] hope|kids|don't|wife|someone|whoever|will|not|who !help
en: whoever|hope|sorry (to|for|it) (isn't|whoever|who|that) finds me|this|my
sv: ~8 förlåt|farväl|hejdå|säg|sköt [att jag gör | att jag lämnar | till barnen | för allt | jag älskar]
da: ~8 undskyld|farvel|sig|pas [at jeg gør | at jeg forlader | til børnene | for alt | jeg elsker]
pl: ~8 wybaczcie|przepraszam|żegnajcie|zegnajcie|żegnaj|powiedz|opiekujcie [dzieciom że | za to co | się dziećmi | sie dziecmi | was wszystkich | że was kocham | moim dzieciom]
nb: de|dere|noen|politiet|turgåere|folk finner|finn meg|mæ|mei i|på|under|bak|ved|nede|når|der
nb: ~12 <pets> naboen|nabo|bort|gitt|fått|hjå|hos|søsteren|kennelen|omplassert|foreldrene <own>|regningene|nøkkelen|betalt|ryddet|nå|ordnet !ferie|passer|reiser|syk
en: they'll|someone|whoever|housekeeping|police|he'll|she'll|they|somebody (will) find|finds me !a|attractive|out|work|another
nb: hels|hils|helse|hilse|si|sei til|sonen|sønnen|barna|ungene|mor|mamma|kona|henne|dottera|datteren _4 glad|lei|elsker|elska|elsket|unnskyld
en: by the time _7 this|it _6 (won't|be|matter|gone|late|over) won't|gone|late|over
en: last thing (on|i) (my) (list|do|write|ever) list|do|write|ever
en: written|wrote (to) (my) parents|son|daughter|kids|children|mother|wife _8 clean|thank|sorry|fault|ready|done
yes: Når du leser dette er jeg allerede borte
yes: si til barna mine at jeg alltid har vært glad i dem
yes: den som finner meg
yes: Tell my kids I love them
no: takk for alt dere gjør

[W.urge-to-act]
category: suicide
level: urgent
kind: active
past: never
about-nb: redd for hva jeg kan gjøre mot meg selv; lover ikke
about-en: afraid of what I may do to myself; no promise
nb: ~9 <own> vet|veit|tør|redd|livredd|klarer|kan|sikker|stole|lover|love|lova|usikker|tviler|stoler <no-nb>|om|hvor [la være | la vere | holde meg fra | holde meg unna | holde ut | stå imot | styre meg | passe på meg | være alene | vere åleine | vere aleine | være trygg | gjøre noe | gjere noko | stoppe meg | trygg alene | på meg selv | på meg sjølv | meg selv alene] !slutte|sexkjøp|kjøpe|drikke|spille|henne|ham|porno|røyke|spise|treff|ringe|oppsøke|vold|slå|kontakte|horer|escort|prostituerte
nb: lover|love|lova _2 <no-nb> _3 gjør|gjer|gjøre|gjere|gjera _2 dag|kveld|natt|noe|noko
nb: <no-nb> love|lova (noe|noko) $
nb: <i-nb> gjør|gjer <no-nb> noe|noko (dumt|galt|nå|no|i) (i) dumt|galt|nå|no|dag|natt|kveld|foreløpig
nb: gjøre|gjere|gjera|gjør|gjer _1 drastisk|desperat|dumt|ugjenkallelig
nb: tanken|tankene|tankane|impulsen|trangen _2 kommer|kjem|blir|slipper|tar|vender _2 hver|kvar|tilbake|sterkere|sterkare|overhånd|ikke|ikkje|stadig|itj !kjøpe|sex
nb: ~9 <own> alene|åleine|aleine|natta|kveld|natt <no-nb> trygg|tør|stoler|sikker [i natt | alene med | med meg selv | med meg sjølv | i kveld | åleine med | være alene | vere åleine | hjemme alene] !tør
en: ~9 i|i'm|im|i'll|myself afraid|scared|worried|terrified|trust|promise|sure|guarantee [of myself | what i'll | what i might | what i may | what i'm going | i'll do something | i might do | i will do | myself alone | myself tonight | myself around | to be alone | to be left | being alone | to myself | left alone] !spiders|date
en: ~8 urge|urges|impulse|pull|voice|voices|thought|thoughts stronger|louder|constant|every|coming|won't|tonight|back|fighting|resisting|overwhelming|taking i|me|my do|end|die|jump|it|myself|go !buy|porn|escort|sex|drink|smoke|gamble|escorts|spend
en: keep|keeping|stay|staying (me|myself) safe|alive tonight|alone|until|through|anymore
en: not|don't|dont|can't|isn't safe|trust (with|to|on|by|be|around|myself) (with|being|alone|around) myself|alone|own
yes: jeg stoler ikke på meg selv i natt, redd jeg gjør noe
yes: Jeg vet ikke hvor lenge jeg klarer å la være å gjøre noe med meg selv
yes: I'm scared of what I might do to myself tonight
no: klarer ikke la være å kjøpe sex

[W.self-harm]
category: self_harm
level: urgent
kind: self_harm
past: applies
about-nb: skader seg selv
about-en: hurts oneself
nb: ~8 <i-nb>|meg|mæ|mei|min|mine|mitt kutt|kutter|kuttar|kuttet|kutta|kutr|kjutta|skjærer|skjær|skar|skåret|skore|risper|rispar|rispet|rispa|brenner|brent|brente|brennmerker|klorer|klorar|klora|kloret|klort|skraper|skjære|skjera|kutte|rispe|brenne|klore|skjere|risp|brenna|brenn <limb> !katta|kokt|kniven|brød|ovnen|kaffe|trening|barbere|kløe|eksem|mygg
nb: ~8 <i-nb> meg|mæ|mei|mig kutter|kuttar|kuttet|kutta|risper|rispar|rispet|rispa|skjærer|skjerer|skar|skåret|brenner|brent|brente|klorer|klorar|klort|kloret|kutr|kjutta|kutte|rispe|brenne|skade|skader|skadar|skadet|skada|straffe|straffer|straffar|sulte|sulter|biter|dunker|slår|kutt|risp|brenna|brenn|skad [igjen | når jeg | når eg | for å | hver | kvar | selv | sjølv | sjøl | med | på armene | på låra | på lårene | dypere | djupare | i natt | i går | til blods | så det | helt til | fordi | ofte | daglig | dagleg | oftere | hardere | i hodet | i hovudet | til det] !idrett|fotball|trening|jobb|jobben|hammeren|fingeren|uhell|ryggen|kneet|på|rolig|opp|ut|følelsesmessig|løpe|til|inne
nb: ~8 <no-nb> slutte|stoppe|la|klarer|slutta|slutt|stoppa|stopp skade|kutte|skjære|rispe|brenne|klore|straffe|skada|skad|kutta|kutt|skjera|skjere|skjær|rispa|risp|brenna|brenn meg|mæ !andre|ham|henne
nb: ~8 arr|arrene|sår|sårene|såra|kutt|kuttene|merkene <limb> mine|mitt|mi|meg|jeg|eg|skjuler|gjemmer|skjule|fulle|fullt|nye|ser|genser|bandasje|ferske|mæ|æ !operasjon|ulykke|barndommen|kniv
nb: ~8 <blade2>|sigarett|sigaretter|lighter|lightere|strykejern|nål|nåler <limb>|huden|meg|mæ <own> lettelse|smerte|smerten|kutter|skjærer|brenner|trykker|slukker|blod|igjen|ro|kontroll|straff|skam|følelsene|bruker|bruke !kokt|mat|middag|røyker|røyke|slutta|pause|tatovering
nb: trang|trangen|lyst|lysta|lysten|behov|behovet (til|for|etter) (å) (skade|kutte|skjære|rispe|brenne|straffe|blø|påføre|se|skada|skad|kutta|kutt|skjera|skjere|skjær|rispa|risp|brenna|brenn) skade|kutte|skjære|rispe|brenne|blø|påføre|skada|skad|kutta|kutt|skjera|skjere|skjær|rispa|risp|brenna|brenn (meg|mæ)
nb: påføre|påfører|påført|påfører' (meg) (selv|sjølv|sjøl) (meg) _1 smerte|skade|vondt|sår|skada|skad
nb: slår|slo|slå|dunker|dunke|dunka _2 (meg|hodet|hovudet|neven|knyttneven|panna|mæ) _2 (i|mot) (veggen|hodet|hovudet|speilet|låret|ansiktet) (til|så|igjen) veggen|speilet|hodet|hovudet|låret|ansiktet !ham|henne|barna
en: ~8 i|i'm|i've|my|me|im cut|cutting|cuts|burn|burning|burned|burnt|scratch|scratching|slice|slicing|carve|carving|stab|bruise|bruising <limb> !sun|paper|dog|knee|cat|cooking|grass
en: ~8 i|i'm|i've|im|started|keep|been|back|again myself cut|cutting|burn|burning|hurt|hurting|harm|harming|hit|hitting|punch|punching|scratch|scratching|starve|starving|bite|biting|punish|punishing|bruise|injure !gym|working|feelings|accidentally|cook|cooking|shaving|running|someone
en: ~10 razor|razors|blade|blades|lighter|cigarette|cigarettes|scissors|knife|glass|pin <limb>|skin|myself|me i|my|use|used|using|keep|hide|press|relief|release|under|hidden !shave|cook|quit|smoke|smoking
en: ~8 scars|cuts|marks|wounds|burns <limb>|sleeves|my i|my|me fresh|hide|hiding|new|covering|cover|see|noticed|deeper|self|under !surgery|accident|cat|dog|childhood
en: relapsed|relapse|relapsing (with|into|on|in) (sh|self|cutting|harm|harming) sh|cutting|self|harming
sv: ~7 jag|mig skär|skurit|skada|skadar|bränner|rispar armen|armarna|benen|själv|låren|igen !brödet
da: ~7 jeg|mig skærer|skåret|skader|brænder|cutter armen|armene|benene|selv|lårene|igen !brød
pl: ~6 się|sie|sobie|rękę|rece|ręce|uda tnę|tne|tnę|cięłam|cielam|okaleczam|ranię|ranie|krzywdzę|krzywdze|przypalam
nb: straffer|straffar|straffe|skader|piner|mishandler kroppen|armen|armene|huden|lårene (min|mi|mine)
nb: nye|ferske|flere|sju|tre|fire streker|streiker|kutt|snitt|sår _3 armen|armene|låret|lårene|dag|neste|hver|kvar|morgenen|på !hår
nb: (kokende|glovarmt|skåldende) vann|vatn _3 (over|på) (hendene|hånda|armen|meg|mæ) hendene|hånda|armen|meg|mæ !kaffe|te
en: boiling|scalding|hot water _3 hands|hand|arm|arms|skin|myself !bottle|tea|coffee
nb: arr|arrene|ar|sår|merkene _4 (fra|etter|var) (katta|hunden|fall|ikke|løy|løgn|unnskyldninger|undskyldninger|ikkje|itj) katta|unnskyldninger|undskyldninger|løgn
da: ~6 jeg cutter|cuttede|skærer|skar mig|når|igen|arme|arm|benene
da: ~6 ar|sår arme|armene|benene|arm begge|mine|fulde|på !kat
en: i _1 cut|cutt|cuts|burn (my) legs|arms|arm|thighs|leg|wrist _6 (when|wen|every|evry|after|again) when|wen|every|evry|after|again
yes: Klarer ikke slutte å skade meg, armene er fulle av sår
yes: Jeg brenner meg med sigaretter på armen
yes: I keep a razor and use it on my thighs
no: kuttet meg på kniven i går
no: I burned my hand cooking

[W.said-no]
category: context
kind: said_no
about-nb: svarte nei
about-en: answered no
nb: svarte|svarer|kryssa|krysset|sa|skrev|sagt|svart _4 nei
nb: sa|sagt|fortalte|svarte _6 <no-nb> _3 (selvmordstanker|tanker|planer|dø|livet|slik|noe|døy|døya|døye) selvmordstanker|tanker|tankar|planer|dø|livet|døy|døya|døye
en: said|answered|ticked|told|put|wrote _4 no|wasn't|fine|okay
pl: powiedziałem|powiedzialem|powiedziałam|mówiłem _4 nie
yes: jeg svarte nei på skjemaet

[W.lied]
category: context
kind: lied
about-nb: det var løgn
about-en: that was a lie
nb: var|er løgn|usant|usanning
nb: løy|laug|lyver|lyg|løgn
nb: <no-nb> _2 sant|riktig|sannheten|sanninga|ærlig|stemmer
en: !of|from|stop|keep|about lied|lie|lying
en: not|wasn't|isn't true|honest|the
pl: skłamałem|sklamalem|skłamałam|kłamałem|klamalem
nb: stemmer|stemmar|passer (det) <no-nb>
nb: krysset|kryssa|svarte _1 nei fordi
nb: <i-nb> hadde det då|da
en: not|wasn't safe
yes: Det var løgn.

[W.thinks-it]
category: context
kind: thinks_it
about-nb: tenker på det
about-en: thinks about it
nb: tenker|tenkjer|tenkt (mye) på|om det|dø|døden|livet|døy|døya|døye
nb: tankene|tankane|tanken er|kommer|kjem|slipper|der
en: think|thinking|thought|thoughts (about|of) it|death|dying|constantly|every|all
pl: myślę|mysle o
yes: jeg tenker på det

[W.own-weapon]
category: context
kind: own_weapon
about-nb: har våpen med
about-en: carries a weapon
nb: har|tar|tek|tok|henter|pakket _1 med (meg|seg|mæ) <weapon2>
nb: <weapon2> (ligger|er|i) (klar) (i) bilen|sekken|baksetet|bagasjen|jakka|lomma
en: have|got|bring|bringing|taking|took|with (the|a|my) <weapon2> (is|in|on|with) (in|the|my|me) car|bag|me|coat|seat|pocket
yes: Har med meg øksa.

[W.target]
category: context
kind: target
about-nb: på vei til noen
about-en: on the way to someone
nb: (på) vei|veg|veien|vegen (bort|ned|opp) til <him>|fyren|mannen|eksen|kona|huset|dama|svinet|idioten|naboen
nb: kjører|køyrer|drar|går|tek|tar (nå|rett|bort|bussen) (dit|til) dit|fyren|eksen|svinet
nb: (har|vet|veit|fant) (hvor|kor) (adressen|adressa|bilnummeret|bor|bur|jobber) adressen|adressa|bilnummeret
en: way|driving|heading|going (over) to his|her|their|that
en: know|found|have _1 (where|his|her) (address|lives|works) address|lives
yes: Jeg er på vei til han fyren som solgte kona mi.
