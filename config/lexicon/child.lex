# A child at risk, or a writer who is one. (Duty to report and to avert: a lawyer must confirm how
# staff act on it.)
words child-teen = ti elleve tolv tretten fjorten femten seksten sytten ten eleven twelve thirteen fourteen fifteen sixteen seventeen trettan fjortan femtan sekstan
words kids = barna borna ungene ungane barnet ungen babyen spedbarnet datteren dottera dattera sønnen sonen barn stesønnen stedatteren
  kids children kid child baby toddler infant newborn son daughter barnen børnene stepdaughter stepson
words girl = jenta jenten gutten jente gutt dama jentungen guttungen kvinnen prostituerte girl boy hun ho han hu she he hon tjejen pigen ona hooker escort

[I.young]
category: child
level: urgent
kind: child
past: applies
about-nb: mindreårig
about-en: a minor
nb: <girl> var|er|va (ikke|ikkje) (bare|berre|kun|kanskje|rundt|ca|visst|egentlig|mer|meir) (enn|eldre|over) {9-17} (år) !dager|dagar|uker|veker|ganger|timer|minutter|000|kr|kroner|barn|måneder|da|når|siden|cm|kg|av|i
nb: <girl> sa|sier|seier|fortalte|fortel|påstod|skrev (at) (hun|ho|han) (bare) var|er (bare|berre|kun|visst|rundt) {9-17} (år) !dager|uker|timer|minutter|kr|kroner|barn|måneder
nb: kunne|kan ikke|ikkje|umulig|umogleg (være|vere|vært|vore) (stort) (mer|meir|over|eldre) (enn) {9-17}|<child-teen>
nb: <girl> så|såg|ser|virka|virket|verka (ut) (som) _2 {9-17}|<child-teen> (år)
nb: <girl> var|er|viste|kunne|måtte _3 (være|vere|seg) <child-teen> (år) !dager|uker|timer|minutter
nb: <girl> (var|er) (bare|berre) {9-17}|<child-teen> år gammel|gamal|gammal
nb: jente|gutt|jenta|gutten|barn|ei|en på (kanskje|rundt|ca|bare|berre) {9-17}|<child-teen>|åtte|ni|sju|seks (år) (og|som|satt|sat) !kilo|kg|kr|kroner|prosent|minutter|dager|uker
nb: {9-17} åring|åringen|åringer (jeg|som|på|jente|i)
nb: {9-17} årig|åring|årige jente|gutt|pike|prostituert|dreng
nb: mindreårig*|barneprostitusjon*|overgrepsmateriale*|overgrepsbilde*|overgrepsvideo*|barneporno*|barnesex*
nb: jente|gutt|jenta|noen|hun|han|dame|jenter under 18|atten|seksten|femten|sytten|{13-18} (år)
nb: for|altfor ung|unge til å være|vere|selge|ha|gjøre
nb: ikke|ikkje (var|er|fylt|blitt) (ennå|enda) myndig|atten|{18-18} !dager|timer
nb: tenåringsjente*|femtenåring*|sekstenåring*|syttenåring*|fjortenåring*|trettenåring*|tolvåring*|småjenter
sv: minderårig*
sv: hon|han|tjejen var|är (bara) {9-17} (år) !dagar|timmar
da: hun|han|pigen var|er (kun|bare) {9-17} år
pl: nieletni*|małoletni*|maloletni*
pl: miała|miala|ma (tylko) {9-17} lat
en: <girl> was|is|turned|looked|she's|he's (only|just|like|maybe|about|be|really|actually|under) {9-17} !months|weeks|days|times|stone|hours|minutes|percent|pounds|feet|in|of|at|years
en: <girl> was|is (only|just) {9-17}|<child-teen> years old
en: she's|he's (only|just) {9-17}|<child-teen> !months|weeks|days|hours|minutes
en: <girl> said|told|claimed|turned _3 (was|be|only) {9-17}|<child-teen> !months|weeks|days|times|hours|minutes
en: <girl> was|is (only|just|really|actually|about) <child-teen> !minutes|hours|days|weeks
en: {9-17} year|yr|yo old girl|boy|kid|child|prostitute|escort|hooker
en: {9-17} yo|yr girl|boy|kid|child
en: underage girl|girls|boy|boys|sex|escort|prostitute|she|he
en: is|was|were|be underage
en: jailbait|csam
en: i'm|im|i|am|a _2 pedo|pedophile|paedophile
en: child porn|pornography|prostitute|prostitution|abuse|molest*|sex
en: kiddie porn
en: a|with minor (girl|online|sex) !issue|problem|thing|detail|injury|change|key|set|point|league|accident|in|matter|one|but|parking|mistake|car|crime|role|inconvenience
en: was|is|were minor|minors $
en: minors
en: under age|aged
en: under 18|eighteen|sixteen years|girl|boy
yes: Hun sa hun var 17.
yes: hun var bare femten
yes: she was only 16
yes: det var en mindreårig
no: Vi har vært sammen i 17 år.
no: hun var der i 17 dager
no: a minor problem

[I.writer-is-minor]
category: child
level: urgent
kind: child
who: self
past: never
about-nb: den som skriver, er mindreårig
about-en: the writer is a minor
nb: jeg|eg|æ|je|jei|jæ er|e (bare|berre|kun|en|ei|ein|selv) {9-17} (år) !eldre|yngre|min|minutter|minutt|prosent|timer|timar|uker|måneder|dager|ganger|av|kg|kilo|cm|km|mil|stykker|dagar|veker
nb: jeg|eg|æ er|e (bare|berre|kun) <child-teen> (år) !min|minutter|timer|dager|uker|måneder|ganger|av
nb: jeg|eg|æ er|e en|ei|ein jente|gutt på {9-17}|<child-teen>
nb: jeg|eg|æ (er|e) (en|ein|ei) {9-17} årig|åring
nb: ^ gutt|jente (på) {9-17}
nb: fyller|fyler|blir {11-18} (år) (i|til|neste|snart)
sv: jag är (bara) {9-17} (år) !dagar|timmar|minuter
da: jeg er (kun) {9-17} (år) !dage|timer|minutter
pl: mam {9-17} lat
en: i'm|im (only|just|a) {9-17} !min|minutes|weeks|months|percent|times|stone|hours|days|feet|lbs|kg|pounds|of|years
en: i am (only|just|a) {9-17} !min|minutes|weeks|months|percent|times|stone|hours|days|feet|lbs|kg|pounds|of|years
en: i'm|im|am (only|just|a) {9-17} years|year|yo|yrs old|female|male|girl|boy
en: i'm|im|am (only|just) <child-teen> !minutes|weeks|months|days|hours|of
en: ^ {9-17} year old male|female|girl|boy here
yes: jeg er 16 år
yes: eg er 15
yes: I'm 16 and
no: jeg er 17 minutter forsinket

[I.attraction]
category: child
level: urgent
kind: child
who: self
about-nb: tiltrukket av barn
about-en: attracted to children
nb: tiltrukket|tiltrekt|tiltrukken|tenner|opphisset|opphissa (seksuelt) av|på (små) barn|barna|mindreårige|småjenter|smågutter|barnekropp*|ungjenter
nb: seksuelle|fantasier|fantasiar|lyster|seksuelt _1 om|på|mot|for|av barn|mindreårige|småjenter
nb: pedofil*
en: attracted|attraction|aroused|sexual|sexually|fantasies|fantasize _1 by|to|about|for|towards (little|young|underage) children|kids|minors
yes: jeg tror jeg er tiltrukket av barn
yes: I'm attracted to children

[I.child-harmed]
category: child
level: urgent
kind: child_harm
past: applies
needs: person
about-nb: barn i fare
about-en: a child in danger
nb: <kids> (mine|våre|hans|hennes|min) _1 (er|blir|ble|vart|vert|har|blei) (blitt|vert|så|veldig) livredde|slått|misbrukt|mishandlet|mishandla|innestengt|innelåst|livredd|banket|banka|beført|utnyttet|utnytta|overgrep
nb: <kids> _1 er|blir|ble redde|redd|redd' for faren|ham|han|henne|pappa|mamma|meg|mannen|stefaren|moren|oss
nb: <kids> _2 alene|åleine hjemme|heime
nb: <kids> _1 så|såg|hørte|høyrte|ser|hører alt|volden|slagene|slår|slo
nb: redd|livredd|lyst|nær|nære|nesten|tenkt (for|på|til) (å|at) (jeg) (skal|ha|har) skade|skader|skadet|riste|rister|ristet|rista|slå|slår|slått|kvele|kaste|drepe|filleriste|filleristet|filleristar <kids> !om
nb: slår|slo|slått|riste|rister|ristet|banker|misbruker|misbrukar|misbrukte|beføler|tafser|tafset|klår|sparker|filleristet <kids>
nb: overgrep|misbruk|voldtekt|incest|mishandling (mot|på|av) <kids>|stedatter*|mindreårig*
en: hurt|hurting|hit|hits|shook|shake|shaking|beat|beats|beating|abuses|abused|abusing|molest*|smother|slapped|slaps|choked (the|my|our|his|her|a) (own|little) <kids> !for
en: <kids> (is|are|was|were|being|gets|been) (being|getting) abused|hit|beaten|terrified|neglected|molested|unsafe|starving
en: afraid|scared|terrified _4 hurt|harm|shake (my|the|our) <kids>
en: he|she|husband|wife|dad|stepdad touches|touched|touching|hits|beats (the|my|our) <kids>
sv: barnen|barnet är|blir slagna|misshandlade|slaget
da: slår børnene|barnet|min
yes: jeg er redd for å skade barnet
yes: han slår barna
yes: I hit my kids
no: barna er redde for mørket

[I.extended]
category: child
level: immediate
kind: child_harm extended
past: never
about-nb: vil ta barna med i døden
about-en: would take the children into death
nb: ta|tar|tek|tatt (med) (meg) <kids>|familien (med) (meg) i døden|graven|grava|dauden
nb: <kids> skal|må|får|kommer|kjem (også|være|vere) med|følge|dø (meg) (i) døden|graven|dø|himmelen
nb: drepe|drepa|kvele|drukne (alle|hele|heile) (barna|borna|ungene|familien|kona) og (så) meg (selv|sjølv)
nb: ta|tar livet av <kids>|oss selv|alle|sammen|sjølv|begge
nb: ta|tar|tek (med) (meg) <kids> (med) (meg) når (jeg|eg) går|dør|forsvinner|gjør|gjer|hopper
nb: ta|tar|tek med (meg) <kids> (i) (døden|graven) (når) $
en: take|taking (my|the) <kids>|family with me !to|on|shopping|there
en: kill|killing (my|the|our) <kids>|family (and|then) (then) (myself)
en: kill us all|both
yes: jeg tar ungene med meg i døden
yes: take the kids with me
no: jeg tar med barna på ferie
