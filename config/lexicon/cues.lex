# What changes the meaning of what stands near it. The engine knows these kinds by name.

[cue.negation]
category: cue
kind: negation
nb: går|gjeng ikke|ikkje|itj (rundt) og|med
nb: ikke|ikkje|ikkj|ikk|ike|ikje|kje|kke|aldri|ingen|inga|intet|inkje|ingenting|uten|utan|verken|hverken|korkje|neppe|itj|itte|inte|aldrig|inga|ikke
en: not|never|without|neither|nor|don't|dont|didn't|didnt|doesn't|doesnt|wont|won't|wouldn't|wouldnt|haven't|havent|hasn't|isn't|isnt|ain't|aint|wasn't|wasnt|can't|cannot
en: no (suicidal|real|active|current|such|immediate) intention|intentions|plan|plans|thoughts|thought|desire|wish|urge|urges|suicidal|risk|self|history|pimp|violence|threat|danger|way|need
pl: nie|nigdy|bez
yes: jeg er ikke glad

[cue.negation-after]
category: cue
kind: negation_after
nb: <tenke-verb> <jeg> (<slett>) ikke|ikkje|aldri (på|om)
nb: er ikke|ikkje aktuelt|tema|noe|noko
nb: det (vil|skal|har|tenker) <jeg> ikke|ikkje
en: is|are not an|on|something (option|the table)
yes: Selvmord tenker jeg ikke på
words tenke-verb = tenker tenkjer tenkte har vil skal kommer kjem ville hadde vurderer
words slett = slett absolutt overhodet overhovudet faktisk virkelig verkeleg

# Looks like a negation, but the danger stays.
[cue.pseudo]
category: cue
kind: pseudo
nb: prøver|prøvar|prøve|forsøker|kjemper|kjempar|strever|sliter (for|med) å (ikke|ikkje)
nb: å|a ikke|ikkje
nb: klarer|klarar|greier|klare|greie|klarte ikke|ikkje (å) (la) (være|vere|stoppe|slutte|unngå|motstå)
nb: ikke|ikkje bare|berre|lenger|lengre|la
nb: hvorfor|kvifor ikke|ikkje
nb: ikke|ikkje redd|si|sei|fortell|fortel|sagt|fortalt|spør
nb: ikke|ikkje|aldri si|sei|fortelle|fortelje|snakke|nevne|tørre|sikker
nb: vet|veit|skjønner|skjønar|forstår|husker|ser|tør|tørr|torer|kan|klarer ikke|ikkje (om|hva|kva|hvorfor|kvifor|hvordan|korleis|når|si|love|lova|annet|anna|lenger)
nb: ingen|ingenting|inga vet|veit|forstår|skjønner|skjønar|bryr|merker|ser|annen|anna|andre|vits|grunn|utvei|vei|hjelper|hjelpe|som
nb: ikke|ikkje annet|anna|noe|noko (valg|val|utvei|enn|løsning)
nb: aldri (hatt|vært|vore|følt) (det|meg) så|mer|meir|sterkere|verre|nærmere
nb: uten|utan å|at|tanke
nb: ikke|ikkje (et|eit) sekund|dag|time uten|utan
nb: stopper|slutter|gir|går|slipper|forsvinner ikke|ikkje
nb: ikke|ikkje stoppe|slutte|la|slippe|kvitt|unngå
nb: hvis|viss|om (det|dere|noen) ikke|ikkje
en: trying|try|tried|fighting|struggling (so) (hard) not
en: not to
en: can't|cant|cannot|couldn't stop|help|promise|shake|not|escape|resist|guarantee
en: not just|only|sure|afraid|scared
en: don't|dont|do not know|see|tell|think (why|if|how|any|what|anyone|i)
en: don't|dont|do not tell|stop|remember
en: why not|don't
en: no one|reason|point|way|choice|longer|idea|other
en: nobody|none
en: never been|felt so|more|closer|worse
en: not a day|night|moment|hour
en: won't|wont|doesn't|don't stop|go|leave|let
en: without ending|killing
en: can't|cannot
yes: im trying not to kms
yes: jeg klarer ikke å la være

[cue.double-negation]
category: cue
kind: double_negation
nb: ikke|ikkje sant|riktig|slik|lenger
nb: stemmer|stemmar|passer|passar ikke|ikkje
nb: (kan|vil) ikke|ikkje si|påstå|lyve|lova|love|nekte|utelukke
nb: lyver|lyg|lyver|løgn|nekter|nektar|usant
en: not true|saying
en: can't|cant|cannot|won't say|deny|promise|rule|pretend
en: lying|lie|lied
yes: det er ikke sant at jeg ikke har tanker

[cue.past]
category: cue
kind: past
nb: for _2 {2-90}|<tall> (år|måneder|månader|mnd) siden|sidan
nb: for <mange> år siden|sidan
nb: i {1940-2024}
nb: i studietida|studietiden|militæret|russetida|førstegangstjenesten|ungdomsåra|ungdomsårene
nb: ^ som {8-35} åring
nb: da|då jeg|eg|æ var russ|soldat|elev|rekrutt
nb: for _1 <tall-ord> år siden|sidan
nb: da|då jeg|eg|æ|je var _2 barn|ung|liten|tenåring|student|gutt|jente|yngre|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|{8-35}
nb: da|då|når vi|me|oss var _1 barn|små|ung|unge|ungar|unger|barna
nb: som barn|ung|tenåring|student|ungdom|guttunge|femtenåring|sekstenåring
nb: tidligere|tidlegare|før|førr i livet|tiden|tida|tiåret
nb: i (min|mi) barndom|ungdom|barndommen|ungdommen|ungdomstiden
nb: en|ein|ei gang|gong for lenge|mange siden|sidan|år
nb: for lenge|lengesiden siden|sidan
nb: på {60-90}|åttitallet|nittitallet|syttitallet|tusentallet|{1960-2010}
en: {2-90}|two|three|four|five|six|seven|eight|nine|ten|many|some|several|twenty years|yrs|months ago|back
en: years ago
en: in|back {1940-2024}
en: used to
en: in the past
en: when i was _2 young|younger|kid|child|teenager|teen|student|{8-35}|little|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty
en: in my teens|twenties
en: as a teenager|teen|kid|child|student
en: long time ago
en: back then
en: previously|formerly
sv: för _2 {2-90}|många|flera|tio|två år sedan
sv: som ung|barn|tonåring
sv: <tall-sv> år sedan
words tall-sv = femton tjugo tjugofem trettio fyrtio
sv: när jag var {5-35}|ung|barn|liten|fjorton|femton|sexton
da: for _2 {2-90}|mange|flere år siden
pl: lat temu
yes: Prøvde å ta livet mitt i 2009
yes: for ti år siden var jeg på et mørkt sted
words tall = to tre fire fem seks sju syv åtte ni ti elleve tolv femten tjue tretti førti
words tall-ord = femten seksten sytten atten nitten tjue tjueen tjueto tjuefem tretti trettito trettitre trettifem førti femti
words mange = mange flere fleire noen nokre flerfoldige

[cue.recent]
category: cue
kind: recent
nb: i går|kveld|natt|dag|morges|helga|helgen|helgo|forgårs
nb: på mandag|tirsdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|måndag|sundag|tysdag
nb: forrige|førre|sist|siste uke|veke|uka|måned|månad|natt|helg|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|uken
nb: nettopp|nyleg|nylig|nettop|nyss
nb: for _2 {1-14}|<tall>|noen|nokre|et|ein|en|par dager|dagar|uker|veker|timer|timar siden|sidan
nb: for _2 uke|veke|måned|månad siden|sidan
nb: {1-14}|<tall> dager|dagar|uker|veker siden|sidan
en: last|this night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning
en: yesterday|recently
en: {1-14}|two|three|few|couple|a days|weeks|hours|week ago
en: earlier today|tonight
en: just now
yes: Prøvde å ta livet mitt på lørdag

[cue.returned]
category: cue
kind: returned
nb: igjen|tilbake|attende|fortsatt|fremdeles|framleis|enda|ennå|enno
nb: på nytt
nn: er|kjem|kome|komne|byrja (der) att
nb: kommer|kjem|kommet|komme <tilbake>
nb: samme|same (tankene|tankane|følelsen|kjensla) nå|no
en: again|still
en: are|is|come|came|coming|it's|they're back
en: returned|relapsed
sv: igen
da: igen
pl: znowu|znów
yes: tankene er tilbake
words tilbake = tilbake attende igjen

[cue.hypothetical]
category: cue
kind: hypothetical
nb: hvis|dersom|viss|ifall
en: if|would|might|unless
yes: hvis hun går

[cue.study]
category: cue
kind: study
nb: masteroppgave*|bacheloroppg*|semesteroppgave*|skoleoppgave*|særemne*|oppgaven|oppgåve|oppgave|eksamen|pensum|foredrag*|podkast*|artikkel|artikkelen|fagartikkel|statistikk*|forskning*|forskar*|forsker*|avhandling*|studie|studien|kurset|fagdag|veiledning|rutine|rutinar|rutiner|prosedyre|undervisning|journalist|intervju*|brosjyre*|dokumentar*|filmen|romanen|seminar|konferanse|foreldremøte*
nb: hva|kva om|gjør|gjer noen|nokon|man|vi|ein
nb: hvis|dersom|når en|ein|et|eit klient|pasient|bruker|brukar|elev|beboer|ungdom
nb: skriver|skriv (en|ei|ein) oppgave|bok|roman|novelle|artikkel|manus
en: thesis|dissertation|essay|research|coursework|lecture|statistics|article|podcast|novel|novelist|screenplay|protocol|guidelines|curriculum|phd|cite|handbook|seminar|volunteer|journalist|presenting|workshop|documentary|movie|train|awareness
en: in case a client|patient|student|user
en: what if|happens someone|somebody|a
yes: Jeg skriver en masteroppgave

[cue.but]
category: cue
kind: but
nb: men|likevel|fordi|siden
en: but|however|although|because|though
sv: fast
pl: ale
yes: ja, men

[cue.prefer]
category: cue
kind: prefer
nb: helst|aller|foretrekker|føretrekk|foretrekke|føretrekkjer|ønsker|ønskjer|ynskjer|vil|heller|helst|trygghere|tryggere|best|lettere|lettare|enklere|trygt|gjerne|ville
en: prefer|rather|preferably|ideally|comfortable|easier|better|please|want|like
yes: helst en kvinne

[cue.accept]
category: cue
kind: accept
nb: helt|heilt|går|ok|greit|fint (fint|greit|ok|bra) med|for
nb: ikke|ikkje noe|noko imot|problem
nb: gjør|gjer (ikke|ikkje|ingenting) noe|noko|ingenting
nb: kan også|godt
en: don't|dont|wouldn't mind
en: do not mind
en: okay|fine|ok with
en: no problem|issue with
en: can also|too
yes: I don't mind a man

[cue.reject]
category: cue
kind: reject
nb: helst ikke|ikkje
nb: ikke|ikkje (<jeg>) (snakke|prate|ha|få|møte|til|med)
nb: vil|ønsker|ønskjer|ynskjer|orker|tør|kan|klarer (<jeg>) ikke|ikkje
nb: slippe|slepp|unngå|unngår|utenom|redd|ukomfortabel|skremmer|aldri|ubehagelig
nb: ikke|ikkje (en|ein|ei)
en: not|no|never|without|avoid
en: rather|prefer not
en: don't|dont|do not want|like|feel
en: uncomfortable|afraid|scared|instead of|than
yes: helst ikke video
