# The wish to be dead in the words that people find for it when they avoid the word: sleep, rest, the
# grave, the body that stops, not being, what others would be spared. A family is a thought; its rows are
# the ways of saying it in bokmål, nynorsk, dialect, English, Swedish, Danish, Polish.

words y-sleep = sov/e/er/a såv såve søv søvv sovn/e/er/a/et insovn/e kvil/e hvil/e slumr/e dupp/e svev/e sleep sleeping slumber nap somna sova sove
words y-wake = våkn/e/er/a/et/ar vakn/e/er/a/ar våkne' vågn/e/er våken vaken wake waking woken awake stå reise
words y-die = dø døy døye døya døe daue dau dauje dø' die dying umrzeć umrzec
words y-death = død døden dauden dødens dau daud death grav/a/en kist/a/en urn/a/en torva begravelse/n gravferd/a jordferd graven
words y-me = meg mæ mæg mei me mig mej meg' myself
words y-not = ikke ikkje ikkj ikk ike ikje itj itte itt inkje ingen inga ingenting aldri ei inte aldrig not never no don't dont won't wont can't cant nie nigdy
words y-want = vil vill ville ønsker ønskjer ynskjer ønske ønskje ønska ønsket lyst håper håpar vonar lengter lengtar ber bad skulle hadde gid måtte trenger treng want wanna wish hope hoping pray praying wishing longing önskar hoppas längtar håber ønskede chcę chce
words y-body = hjertet hjarta hjarte hjartet hjerte pusten pust kroppen skrotten heart breathing body lungs hjärtat

[Y.die-granted]
category: suicide
level: urgent
kind: wish wish_die
past: applies
about-nb: få dø, dø i søvne
about-en: to be allowed to die, die asleep
nb: ~9 <i-nb>|bare|berre|helst|alt|skulle|gitt|gi [få dø | fått dø | fekk dø | fikk dø | få døy | fått døy | fekk døy | få døye | fått døye | få daue | få lov å | få lov til | lov til å] <y-die>|søvne|søvnen|natt|ferdig|fred|snart|no|nå !far|mor|mamma|pappa|hun|ho|han|bestemor|hjemme|verdig|av
nb: ~8 <i-nb> [få dø | fått dø | få døy | fått døy | få daue | bare dø | berre døy | heller dø | heller døy | helst dø | helst døy | bare dødd | bare døde | berre døydde | dø nå | døy no | dø i | døy i] !av|far|mor|mamma|pappa|hun|ho|han|redd|livredd|angst|frykt|frykter|latter|skam|enn
nb: ~7 <i-nb> [dø i | døy i | døde i | døydde i] søvne|søvnen|svevne|svevnen !redd|livredd|angst|frykt|han|hun|ho|far|mor|bestemor|mannen
nb: ~9 <y-want>|ba|bad <y-sleep> <y-not> <y-wake> !barna|baby|klokka|godt|timer|natta
nb: ~8 [sovne fra | sovne frå | sovna frå | sovne ifra | sove fra | sove frå | kvile frå | kvile fra | hvile fra | sove bort] alt|greia|heile|hele|det|livet|dette|alle|verden|verda <i-nb>
nb: ~8 sleppe|slippe|slepp|slæpp|slapp|slipper|sleppa [å våkne | å vakne | å våkn | å vakn | å såv | å stå opp mer | å sjå ein | å se en | en morgen til | ein morgon til | en dag til | ein dag til | fler morgener | fleire morgonar | å oppleve en | å leve en | flere dager | fleire dagar] !tidlig|jobb
nb: ~8 [legge meg | legg meg | legg mæ | leggje meg | lægge mæ | sove meg] [aldri stå | ikke stå | ikkje stå | itj stå | aldri våkne | ikke våkne | ikkje vakne | aldri vakne | itj våkn | aldri reise | for godt | for alltid | for siste | bli liggende | bli liggjande | til evig] !syk|influensa
nb: [sovne inn | sovna inn | sovne stille inn] $
nb: ~6 skulle|vil|vonar|håper|ønsker|lyst|bare|berre|vill [sovne inn | sovna inn | slokne | slukne | sløkne] !barna|sofaen|timen
en: ~8 i|i'd|i'm|just|wish|hope|pray|want [die in my sleep | die in the sleep | dei in | pass in my sleep | slip away in | drift off and | go to sleep for good | close my eyes for good | close my eyes and not | close my eyes and never | go in my sleep | never open my eyes | not open my eyes] !he|she|dad|mum|afraid|scared
en: want|wanna|whant|wnat|wanted|wish|need|pray (to|i|that) (to|i) dei|diee|dye|dy !of
en: every|each (day|morning|time) i wake _3 disappointed|angry|sorry|again|still|hate
en: disappointed|annoyed|sorry|gutted|angry (that|when|to|every|each) (i|time|morning) (i|wake|woke) (wake|woke) wake|woke|alive|breathing (up) !him|her
sv: ~8 vill|önskar|skulle|bara|fick [somna in | få dö | fick dö | dö i | slippa vakna | inte vakna]
da: ~8 vil|ønsker|ville|bare|kunne [sove ind | få lov | få lov at dø | dø i | slippe for at vågne | ikke vågne]
pl: ~7 zasnąć|zasnac nie|więcej|wiecej|już|juz obudzić|obudzic|budzić|budzic
pl: ~6 żeby|zeby|chcę|chce|chciałbym|chciałabym [nie obudzić | nie obudzic | już nie | nie być | nie byc | nie istnieć] się|sie|tu|żyć|zyc|obudzić|jutro
yes: Jeg ville gitt hva som helst for å få dø i søvne i natt.
yes: Æ vil bare legg mæ te å såv og slæpp å våkn. Itj i mårra, itj nån gang.
yes: Skulle ønskje eg kunne sovne frå heile greia
yes: I pray that I dei in the sleep
no: mor fikk dø hjemme
no: jeg la meg sent og våknet ikke av klokka

[Y.body-stops]
category: suicide
level: urgent
kind: wish
past: applies
negation: inside
about-nb: at hjertet skal stoppe, kroppen slå seg av
about-en: that the heart stop, the body switch off
nb: ~11 <y-want>|vonar|gidder|gidde|kunne <y-body> stoppe|stopper|stoppa|stoppet|stanse|stansar|stogga|stoggar|slutte|slutter|sluttar|gi|gir|gjev|svikter|svikte|starte|starter|stopp|slutta|slutt !trening|kondis|kondisjon|løping
nb: ~9 <y-body> <y-not> [starte igjen | starter igjen | slå mer | slå meir | orke mer | orke meir | våkne igjen | starte opp] !bilen
nb: skru|skrur|skrudd|slå|slår|slått|kople|koble|koplar|logge|logger|logga|sjalte|kople' (meg|mæ) (selv|sjølv|sjøl) meg|mæ|helt|heilt|av|ut|alt (helt|heilt) (av|ut|ned) (av|ut|for) for|frå|fra godt|alltid|livet|alt
nb: ~7 <i-nb> [logger av | logge av | loggar av | logger ut | logge ut | sjekker ut | sjekke ut | melde meg ut | melder meg ut | kople ut | skru av | slå av] [for godt | for alltid | fra livet | frå livet | av livet | for siste | fra alt | fra verden | hele meg] !skjema|kurset
nb: noen|nokon|nån|bare|berre _2 skru|skrudde|slå|slår|slo|kople|dra|trekke|rive meg|mæ|kontakten|støpselet|pluggen (av|ut) (av|ut|på) $
nb: avbryt|slett|slette|viske|viska|slettes|viskes|radere|raderes|stryk|strykes meg|mæ|ut|bort|helt (ut|bort|fra|frå|helt) $
nb: ~7 <i-nb> slettes|viskes|viska|visket|slettet|slokne|sløkkes|slukkes|utslettet|utslettes|viske|slette|stryke vil|vill|ville|burde|skulle|kunne|bør|helst meg|mæ|bort|ut !bilder|meldinger|historikken|kontoen|profilen|data|saken|loggen|sporene|nummeret
en: ~10 hope|hoping|wish|wishing|want|pray|praying|waiting|need|let heart|breathing|lungs stop|stops|stopped|stopping|quit|quits|give|gives|gave|out !running|gym|beating|breaks
en: want|wish|could|just|would (to) (just) stop|cease existing|breathing $
en: someone|somebody|anyone|could|please|just (just|please) turn|switch|shut|unplug|delete|erase me (off|out) (off|at|from) $
en: turn|switch|shut me off at|for|like|permanently the|good|a (wall|good|switch|light)
en: ~8 i|i'd|i'm|me|myself log|logging|check|checking|clock|clocking|sign|signing|bow|opt|opting [off for good | out for good | out of life | out of it all | out of everything | off for ever | off forever | out forever | out permanently | out early of | off from life] !hotel
en: ~8 i|i'd|i'm|me|myself [be erased | be deleted | be wiped | be unmade | be undone | be obliterated | be snuffed | were erased | was erased | get erased | being erased | erase myself | delete myself | erase me | delete me] want|wanna|wish|like|should|could|just|would|need|better !history|account|browser|photos|data|number|messages|profile|phone|pictures|video|record
sv: ~9 önskar|hoppas|vill hjärtat|kroppen|andas sluta|slutar|stanna|stannar|stänga
da: ~9 ønsker|håber|vil hjertet|kroppen stoppe|stopper|stoppede|slukke
yes: Legg meg kvar kveld og vonar at hjarta berre skal stogga av seg sjølv.
yes: Tar litt ekstra i kveld og ser om kroppen gidder å starte igjen i morgen.
yes: tror jeg logger av for godt snart
yes: can someone just turn me off at the wall
yes: What I'd like is to be erased.
no: jeg vil slette bildene mine
no: it turns me off

[Y.not-be]
category: suicide
level: urgent
kind: wish
past: applies
negation: inside
about-nb: ikke finnes, ikke være til
about-en: not to exist, not to be
nb: ~8 <i-nb>|savner|saknar|trener|øver [ikke finnes | ikkje finnast | ikkje finnes | ikke eksistere | ikkje eksistere | ikke finnast | ikke være til | ikkje vere til | ikkje vera til | itj fins | itj finnes | slutte å finnes | slutte å eksistere | slutte å være til | slutte å vere til | ikke lenger finnes | ikke fantes | ikkje fanst | ikke eksisterte | ikkje eksisterte | aldri ha eksistert | aldri ha levd | aldri blitt født | aldri vore fødd | aldri vært født | aldri vært til] !noe|noen|noko|nokon|hjelp|tilbud|bevis|bilder|penger|en|ein|et|ord|vei
nb: <i-nb> (er|e|blir|kommer|kjem|vil|skal|vill) (ikke|ikkje|itj) _1 ikke|ikkje|itj til (mer|meir|lenger) $
nb: ~8 <i-nb> [borte fra alt | borte frå alt | vekk herfra for | vekk herifra for | vekk fra meg selv | slippe meg selv | sleppe meg sjølv | slippe å være meg | sleppe å vere meg | ikke være meg | ikkje vere meg | slippe hele livet | sleppe heile livet | slippe resten av | sleppe resten av | sleppe heile greia | sleppe heile greiå | slippe hele greia | sleppe alt saman | slippe alt sammen] vil|vill|ville|ønsker|ønskjer|lyst|helst|skulle|bare|berre|kunne|få|godt !jobben|møtet|kurset
nb: ~9 verden|verda|jorda|jorden|alle|folk <i-nb>|meg|mæ [aldri hadde | aldri vært | aldri vore | trenger meg ikke | treng meg ikkje | glad for at jeg er borte | bedre sted uten | betre stad utan | merker det ikke | merkar det ikkje | noen som meg | nokon som meg] !jobb|møtt|truffet
nb: bedre|betre|best om|viss|hvis|dersom (det|jeg|eg|æ) (aldri) (var|fantes|fanst|hadde) aldri|ikke|ikkje|itj (var|fantes|fanst|fins|hadde) (noen|nokon|vært|vore) (som) (meg|jeg|eg|mæ|æ) meg|til|jeg|eg|mæ|æ
en: ~8 i|i'd|i'm|me [to not exist | not exist | not existing | no longer exist | cease to exist | stop existing | not be anymore | not be a person | not be here anymore | never have existed | never existed | not be me anymore | not be anything | not have been born | unexist] !evidence|problem|they|he|she|it|god
en: never (should|should've) (have) been born|conceived
en: ~8 i|me|i'd|i'm [wake up dead | be dead already | just be dead | rather be dead | be done with living | be done with life | be done being | be done existing | be free of this body | out of my misery | out of this life | out of this world | get off this planet | get off this earth | leave this world | leave this earth | leave this life]
sv: ~8 <i-nb>|bara|vill|helst [inte finnas | inte finns | inte existera | slippa leva | slippa finnas | slippa allt]
da: ~8 <i-nb>|bare|vil|helst [ikke være til | ikke eksistere | ikke findes | slippe for livet | slippe for at leve | ikke være her mere]
pl: nie istnieć|istniec|istnieję|istniał|istniała
yes: savner å ikke finnes
yes: Jeg trener på å ikke finnes.
yes: I want to not exist
no: ikke finnes det noe tilbud her
no: det er bra å ikke finnes i noe register

[Y.grave]
category: suicide
level: urgent
kind: wish wish_die
past: applies
about-nb: graven, kisten, hvile som de døde
about-en: the grave, the coffin, rest as the dead
nb: ~8 <i-nb>|meg|mæ [i grava | i graven | i grav | under torva | under torven | seks fot | i kista | i kisten | på kirkegården | i jorda | i jorden | ned i hullet | under jorda | under jorden] ønsker|ønskjer|ynskjer|vil|vill|skulle|hører|høyrer|bør|burde|helst|lengter|lengtar|snart|heller|klar|passer !far|mor|besøk|besøke|ham|henne|bestemor|gå|får|potet*|planting
nb: ~7 kvile|hvile|sove|ligge|kvila|sova|såv far|mor|mamma|pappa|bestemor|bestefar|dei|de|bror|broren kviler|hviler|ligg|ligger|sover|døde|daude
nb: ~9 <i-nb> [etter mamma | etter pappa | etter far | etter mor | etter bror | etter broren | til mamma snart | til pappa snart | til far snart | til mor snart | hos mamma igjen | hos mor igjen | hos far igjen | være med mamma | vere med mor | være sammen med mamma | kommer etter deg | kjem etter deg | på andre siden | på den andre siden | på andre sida | på hi sida] snart|død|daud|grav|grava|graven|himmelen|savner|saknar|døde|gleder !jul|ferie|hjem
nb: ~8 <i-nb> [egen begravelse | eiga gravferd | mi gravferd | min begravelse | begravelsen min | gravferda mi | kista mi | grava mi | gravstøtten min | gravsteinen min | dødsannonsen min | dødsannonsa mi | minneordet mitt] ser|skriver|skrevet|skriv|tenker|tenkjer|planlegger|ønsker|ønskjer|vil|drømmer|planlagt|bestemt|valgt|formulert|forestiller|blomster|salme|vill !far|mors|mammas|pappas|hans|hennes
nb: ingen|ikke|ikkje|itj blomster|blomar _4 spill|syng|salme|deilig|kirke|begravelse|gravferd|bisettelse|kremer*
en: ~8 i|i'd|i'm|me|belong|myself [in the ground | in my grave | in a grave | in a coffin | in a box | six feet under | under the ground | pushing up daisies | be buried | be cremated | my own funeral | at my funeral | my obituary | my headstone] want|wish|belong|should|be|soon|ready|rather|better|put|wrote|writing|writing|hope|better !dad|mum|his|her|attend
en: ~8 i|i'll|i'm [be with my mum | be with my mom | be with my dad | join my mum | join my mom | join my dad | join my brother | join him | join her | see my mum again | see my mom again | see my dad again | follow my brother | follow him | on the other side | with grandma again] soon|heaven|tonight|again|dead|grave|died|passed|side !christmas|weekend|call
en: no flowers _4 (please|just|funeral|song|play|hymn) please|just|funeral|song|play|hymn
sv: ~8 jag|mig [i graven | i jorden | i kistan | på andra sidan] vill|borde|hör|snart
da: ~8 jeg|mig [i graven | i jorden | i kisten | på den anden side] vil|burde|hører|snart
yes: Eg vil kvile. Ikkje ferie, ikkje sjukmelding. Kvile slik far kviler.
yes: eg går og ønskjer meg i grava
yes: Ingen blomster, og helst Deilig er jorden.
no: jeg besøkte grava til mor

[Y.dead-kin]
category: context
kind: dead_kin
about-nb: en nær er død
about-en: someone near is dead
nb: <family> _4 (gikk|gjekk|er|e) bort|død|daud|døde|døydde|borte !inn|unna
nb: han|hun|ho|hainn gikk|gjekk|er|e bort|død|daud
nb: han|hun|ho|hainn døde|døydde
nb: valgte|valde (å) gå|slutte|slutta|slutt (for|i|selv|da|sjølv|sjøl) for|i|selv|da|sjølv|siden|sjøl
nb: tok|tatt livet sitt|av (sitt|seg)
en: <he>|<family> passed|died|buried (away) away|last|in|years|two|three|when|at|and
en: took|chose his|her|to (own) life|go|leave
yes: Hun gikk bort i fjor.

[Y.see-soon]
category: context
kind: see_soon
about-nb: vi ses snart; forstår ham nå
about-en: see you soon; I understand him now
nb: vi|at ses|sees|møtes|møtest|treffes|treffest|sest (visst|nok) snart
nb: snart _2 ses|sees|møtes|møtest|treffes|treffest|hos|med deg|ham|henne|han|ho|igjen|dem
nb: forstår|skjønner|skjønar|misunner|misunnar <jeg> (nå|no|bare|godt) ham|henne|han|ho|hainn (nå|no|bare|berre|godt|veldig)
nb: <i-nb> kommer|kjem (snart) etter ham|henne|deg|han|ho $
en: see him|her|you|them soon
en: understand|envy|get him|her|it now
en: be|join|following (with) him|her soon
yes: vi ses snart

[combine:dead-and-see-soon]
when: see_soon
with: dead_kin
within: near
makes: suicide
level: urgent

[Y.spared]
category: suicide
level: urgent
kind: wish burden
past: applies
negation: inside
about-nb: de skal slippe meg, er bedre tjent uten meg
about-en: they will be spared me, are better served without me
nb: ~11 slipper|slepp|slippe|sleppe|slapp|sleppe'|sleppa [skamme seg | å skamme | skjemmast | å skjemmast | å skjemmes | dra på meg | bære på meg | se meg | sjå meg | ha meg | tenke på meg | tenkje på meg | bekymre seg | lyve for meg | ljuge for meg | forsvare meg | forklare meg | rydde opp etter meg | forholde seg til meg | ta hensyn til meg | å ta vare på meg | og skamme] <y-me>|faren|far|mor|over|etter !nav|forsikring
nb: ~11 <better>|lettere|lettare|lykkeligere [på bilde | i ramme | på veggen | på eit bilete | i en urne | på bilete | på et bilde | uten en far som | utan ein far som | uten en mor | med en annen far | med en ny far | med ein annan far | med en stefar | en bedre far | en ny mann | ein betre far] !jobb
nb: ~10 [verdt mer | verd meir | verd mer | verdt meir | mer verdt | meir verd | mer verd] død|daud|borte|forsikring*|livsforsikring*|utbetal*|bilde
nb: ~10 puste|pusta|pust|letta|lettet|lettes|trekke|slappe ut|av|lettet|pusten når|da|hvis|viss|etter [jeg er borte | eg er borte | jeg er død | eg er død | jeg er vekk | eg er vekk | stolen min | jeg ikke | eg ikkje | æ e borte | æ er borte] !jobb|ferie
nb: ~8 ungene|barna|borna|kona|de|dei|alle|familien kommer|kjem|komme [over det | seg videre | seg vidare | over meg | til å klare seg | til å glemme] <y-me>|uten|utan|borte|død !vi|sammen
nb: <i-nb> (er|e|vært|blir|vore) _2 (bare|berre|kun) (til) (til|en|ei) bry|byrde|børe|plage|belastning|klamp
nb: er|e|bare|berre til bry (lenger|mer|for)
en: ~10 worth more|better dead|payout|insurance|gone|policy|cheque|photo|memory than|i'm|me|to|as|them
en: ~10 nobody|noone|none|everyone|they|kids|wife|family|she [have to lie for me | has to lie for me | be ashamed of me | to be ashamed of me | have to carry me | carry me anymore | deal with me anymore | put up with me | worry about me anymore | look at me again | look at me anymore | have to see me | clean up after me | have to explain me | have to pretend | pay for what i | have to put up] after|again|soon|longer|anymore|once|tonight|when|finally|then
en: ~9 kids|daughter|son|wife|they|she|children|family|boys|girls [get over it | get over me | get over my | better dad | better stepdad | better father | better husband | better mum | a better man | manage without me | be fine without me | do fine without me | cope without me | forget me | move on without | be okay without me | be ok without me | breathe again | breathe easier] would|will|'d|be|if|when|once|gone|within|she'd|they'd|they'll|me !divorce
en: by|after|come|from|before monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|christmas|then|summer|spring|january (there) (there|won't|wont) (won't|wont|will) (be|no) (any|a|no) (me)  me|more|i
en: (there) won't|wont be|exist any|a me (to|left|anymore|around)
en: problem|problems (will|be) (be) solved|sorted $
en: me that was|is the problem
sv: ~9 slipper|slippa|bättre [skämmas för mig | ha mig | se mig | tänka på mig | utan mig | bära mig] de|dem|barnen|familjen|alla
da: ~9 slipper|slippe|bedre [skamme sig over mig | at have mig | se mig | for mig | uden mig | bære på mig] de|dem|børnene|familien|alle
pl: ~9 nikt|nie|przestaną|przestana wstydzić|wstydzic|martwić|martwic mnie
yes: De ville hatt det så mye lettere med bare et bilde på veggen enn med meg i stua.
yes: Til sommeren slipper de å skamme seg over meg mer.
yes: i'm worth more to them as a payout
yes: after tonight nobody has to lie for me again
yes: by monday there wont be any me
no: slippe å skamme seg

[Y.last-solution]
category: suicide
level: urgent
kind: wish
past: applies
negation: inside
about-nb: bare én løsning igjen
about-en: only one solution left
nb: én|en|ein|ei|ett|eitt|bare|berre|eneste|einaste|siste (én|en|ein|ei|ett) løsning|løysing|utvei|utveg|utgang|dør|vei|veg|løsninga|løysinga|utveien (som) (er) igjen|att|tilbake|gjenstår !prøve|behandling
nb: (ser|finner|finn) ingen|inga|ikke|ikkje|kun|bare|itj (noen|nokon) annen|anna|andre|annan utvei|løsning|løysing|utveg|vei|veg|mulighet (enn|for) (å) (dø|forsvinne|meg|å|dette|døy|døya|døye|forsvinna|forsvinn|mæ) !skille|skilsmisse|separasjon
nb: dere|dykk|du vet|veit|forstår|skjønner|skjønar|skjønnar (nok|vel|sikkert|godt) hva|kva|ka|hvilken|kva' <jeg> mener|meiner|meine|tenker
en: one|only (one) solution|answer|way|exit|door|option (out) left|remaining !therapy|counselling
en: you|you'll|u know|understand|guess|get what|which i|i'm mean|getting|meaning|on !sex
sv: bara|enda (en) lösning|utväg kvar
da: kun|eneste (én|en) løsning|udvej tilbage|igen
yes: Det er én løsning igjen, og dere vet nok hva jeg mener.
no: finnes det en løsning

[Y.back-out-of-life]
category: suicide
level: urgent
kind: wish
past: applies
negation: inside
about-nb: ingen grunn, ingen vilje, ingen fortsettelse
about-en: no reason, no will, no going on
nb: ~9 <i-nb>|meg|mæ <y-not> [grunn til å være | grunn til å vere | grunn til å bli | grunn til å fortsette | grunn til å fortsetje | grunn til å stå opp | grunn til å puste | grunn att | grunn igjen | noe å leve | noko å leve | leve for | leva for | å leve for | fortsette å leve | halde fram å leve | leve videre | leve vidare | leva vidare | leve lenger | leve mer | leva meir | lev mer | leve slik | leve sånn | leve med dette | leve med det | leve med meg] !lett|enkelt|vanskelig|vanskeleg|jobb|jobben|her|forholdet|sammen|saman|løgnen|hennes
nb: ~8 <i-nb> tenkt|planer|planar|akter|aktar|tenker|tenkjer|kommer|kjem|skal <y-not> [leve videre | leve vidare | leva vidare | leve lenge | fortsette å leve | være til stede | vere til stades | være her da | vere her då | bli gammel | bli gamal | oppleve det | oppleve jul | fylle førti | fylle femti | være i live | vere i live | se våren | sjå våren | være med videre] !jobb|forholdet|her
nb: ~9 <i-nb>|meg|mæ <y-not> grunn|vits|poeng|mening|meining|nytte [i live | å leve | å leva | å lev | for livet | ved livet | med livet | i livet | å være til | å vere til | at jeg finnes | at eg finst | at jeg lever | at eg lever] !forholdet|ekteskapet|jobben|kjærlighet
nb: er <ikke>|<y-not> noe|noko|nåkka (liv) (igjen|att) å (kalle|leve|berge|redde|leva|lev|levve) leve|berge|redde|liv|leva|lev|levve (for)
en: ~9 i|i'm|me|my|i've|isn't [reason left | a single reason | any reason | no reason | reason for me | see a reason | see any reason | find a reason | reason not to | run out of reasons | out of reasons | point in me] [to be alive | to live | to be here | to exist | to keep going | to keep living | to stay alive | to go on | to stay here | to carry on | to wake up | being alive | living | to keep on | for living] !job|marriage|together|relationship
en: ~8 i|i'm|he|she|husband|wife don't|doesn't|dont|doesnt|can't|cant|no|not|never [see a reason to keep | see the point in living | see the point of living | see a point in living | see a point to living | want to keep going | want to go on living | want to continue living | want to carry on living | want to keep living | want to be a person | plan on living | plan to live | intend to live | expect to live | plan on being alive | plan on being around | want to see tomorrow | want to make it | want any more days | want tomorrow | want another day | want a tomorrow] !together|here|there
en: finish|finishing|finished|close|closing with|off my life|existence
en: ~6 finish|end|stop|quit|close [my life | with my life | this life | the life] !relationship|sex|double|single|of
sv: ~8 jag ingen|inget|inte [anledning att leva | mening med livet | skäl att leva | lust att leva | leva vidare | leva längre]
da: ~8 jeg ingen|ikke|intet [grund til at leve | mening med livet | lyst til at leve | leve videre | leve længere | leve mere]
pl: ~7 nie sensu|powodu|siły|sily|ochoty żyć|zyc|życia|zycia
yes: There isn't a single reason left for me to be alive.
yes: da har jeg ikke tenkt å leve videre
yes: I have plan already how I finish with my life
yes: he doesn't see a reason to keep going
no: jeg kan ikke leve av lønna

[Y.decided-to-die]
category: suicide
level: urgent
kind: active plan
past: applies
about-nb: har bestemt seg for å dø
about-en: has decided to die
nb: ~7 bestemt|bestemte|besluttet|avgjort|valgt|valt|planlagt|planlegger|planlegg|tenkt|tenker|klar|akter [å dø | å døy | å daue | for å dø | for å døy | å gå bort | å forlate livet | å forlate verden | å slutte å leve | å gjøre slutt | å gjere slutt | å ende det | å avslutte livet | å avslutte alt] !med|jobb|forholdet|av|hjemme|gammel
nb: planlegge|planlegger|planlegg|tenke|tenkje|finne|planleggje|planleggja (på|ut) når|hvordan|korleis|hvor|kor ingen|ingen' (rekker|rekk|er|kommer|kjem|finner|finn) (hjem|heim|hjemme|heime|meg|mæ) !vold
nb: ~9 <i-nb> [tenke ut korleis | tenkje ut korleis | tenke ut hvordan | tenker ut hvordan | funnet ut hvordan | funne ut korleis | vet hvordan jeg | veit korleis eg | vet hvor jeg | veit kor eg | valgt meg ut | valt meg ut | har valgt sted | har funnet stedet | har funne staden | klart for meg hvordan | klar for meg hvordan | klart for seg hvilken] dø|døy|ende|slutt|sted|stad|godstog*|bjelke|gjøre|gjere|døya|døye|enda|gjera|gjer|gjør !fortelle|kjøpe|si|betale
en: ~8 decided|planned|plan|planning|ready|chosen|choose|choosing|intend to|on [die | dying | be dead | end my | end it | go for good | leave this | stop living | not live | not be alive] !affair|us|things|between|engagement|i'm|he|she|relationship|marriage|of
en: ~9 i've|i|i'm|i'd [picked out the | chosen the | chosen a | picked the | picked a | found the | found a | know a place | know the place | know which] stretch|spot|place|beam|bridge|tree|cliff|day|date|way|height|rope|train|lorry|sixty|branch !restaurant|hotel|venue|flat
en: which|what|strong beam|branch|hook|rail (will|would|could|holds|takes) (would|hold|take) hold|holds|take|takes|bear|strong !roof|ceiling
nb: hvilken|kva|hva|sterk|ka (for) (en|ein|ei) bjelke|bjelkje|krok|grein|gren|takkrok (som) (tåler|held|holder|er) tåler|toler|held|holder|sterk|bærer !taket|snekker
yes: Jeg har bestemt meg for å dø før jul
yes: og jeg tar meg i å planlegge når ingen rekker hjem
yes: sjå kva for ein bjelke som held
yes: I've picked out the stretch
no: jeg har bestemt meg for å slutte

[Y.sum]
category: suicide
level: urgent
kind: wish
past: applies
needs: person
about-nb: regner på livsforsikringen, spør om den gjelder
about-en: reckons with the life insurance
nb: ~12 livsforsikring*|livsforsikringen|livsforsikringa|forsikringen|forsikringa|polisen [når man gjør det selv | gjør det selv | gjer det sjølv | gjer det sølv | tar livet | ved selvmord | ved sjølvmord | utbetales hvis | utbetalt hvis | betaler ut hvis | gjelder hvis | gjeld dersom | gjelder dersom | gjelder fortsatt | framleis gjeld | regner på | dekker selvmord | rekner på | når jeg er borte | når eg er borte | bedre tjent | bedre med | lever av]
en: ~12 insurance|policy [pays out | pay out | payout | suicide | if i die | if i'm gone | does it yourself | do it myself | when i'm gone | after so many | better off with | they'd get | they would get | would cover them] !car|travel|dental|cover|health
yes: spurt meg tre gonger om livsforsikringa framleis gjeld dersom ein gjer det sjølv
yes: Jeg regner på livsforsikringen om kveldene.
yes: I had to check that the policy pays out after so many years
