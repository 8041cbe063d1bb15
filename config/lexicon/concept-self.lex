# The writer's own life: concepts put together in any order (docs/triage.md, "Rows without order"). Each
# family is a thought, not a sentence; the words come from concepts.lex.

[N.wish-to-die]
category: suicide
level: urgent
kind: wish wish_die
past: applies
about-nb: vil dø
about-en: wants to die
nb: ~6 vil|vill|ville|ønsker|ønskjer|ynskjer|ønske|ønska|lyst|håper|håpar|lengter|lengtar|ber|drømmer|gleder|skulle|orker|orkar|orke <i-nb> dø|døy|døye|daue|dau|daua|døya !av|redd|redde|livredd|frykter|angst|latter|henne|ham|for|hun|han|ho|alle|flere|fleire|sivile|folk|noen|barna|gamle|lykkelig
nb: ~7 vil|vill|ville|ønsker|ønskjer|ønske|hadde|skulle|håper <i-nb> død|daud|dau|dødd|døde|dødt|dauet|døydd !hun|han|ho|ham|alle|noen|far|mor|mobilen|batteriet|historien
nb: ~6 lei|trøtt|trett|sliten|mett|kvalm|drittlei|møkkalei|ferdig|lut|kjørt|utslitt|trøytt av|med leve|livet|eksistere|tilværelsen|leva|puste|levva|lev|levve|eksistera !meg|mæ|mig|hennes|hans|deres|med|samlivet
nb: ~6 døden <i-nb> [vil ha | lengter etter | lengtar etter | ønsker meg | velkommen | hadde vært | høres | virker | frister | lokker | kaller | trøst | befrielse | utvei | løsningen | løysinga | venn | fred] !redd|frykt|angst
nb: ~6 dø|døy|døden|død|døya|døye eneste|einaste|beste|best|utvei|utveien|utvegen|løsning|løsningen|løysing|løysinga|befrielse|lettelse|befriende|godt|deilig|deilegt|enklere|enklest|lettest [jeg | eg | meg | æ | mæ | det | for] !redd|av|latter|kreft|sykdom|far|mor|hun|han
nb: ~6 klar|klår|klare|moden [for å | til å] dø|døy|døden|gå|forlate|reise|døya|døye <i-nb> !tur|hjem|jobb|jobben|henne|ham|kona|mannen|forholdet
nb: fortjener|fortener _2 (å) dø|døy|døden|leve|leva|døya|døye|lev|levve
nb: burde|bør|skulle|hadde|skulle' _1 aldri|ikke|ikkje|itj _1 vært|vore|blitt|levd|ha født|fødd|unnfanget|levd
sv: ~6 <i-nb> vill|önskar|orkar|hoppas|längtar dö|död|döden !av|rädd
da: ~6 <i-nb> vil|ønsker|gider|håber|længes dø|død|døden !af|bange|bekymret
en: ~5 i|i'm|im|i'd|i've|just want|wanna|wanted|wanting|wish|hope|pray|need|ready|prefer|deserve|rather|waiting|beg die|dead !of|from|laughing|afraid|scared|him|her|he|she|they|them|battery|you|laughter|for|lol|lmao|if
en: ~6 sick|tired|fed|done|over|exhausted|had of|with|being|enough living|alive|existing|breathing|life|existence !with|together|room|he|she|wage|here
en: death [is the only | would be | sounds | seems | feels like | looks] way|relief|better|welcome|peaceful|easier|escape|answer|kind|kinder|release|good|nice
en: only|best way|thing|out|option|escape|peace|answer|solution _3 die|dying|death|dead !for|he|she
en: life|living|existing|being [isn't worth | is not worth | isnt worth | not worth | too painful | too much | no longer worth | unbearable | is unbearable | hurts too much | has nothing]
en: don't|dont|can't|cant|cannot|never|not want|deserve|stand|bear|wanna _1 live|alive|exist|existing|living|life !with|together|in|there|at|by|near|without|him|her|around|up
en: hope|wish|pray|don't|dont|not _3 never|not|don't|didn't|won't|dont|want|wanna|wouldn't _2 wake|waking|woken !him|her|them
nb: ~7 ønsket|ønskte|ønska|ba|bad <i-nb> dø|døy|døden|døya|døye !av|henne|ham|noen
en: death would|could|will|is|sounds|seems|feels _2 relief|better|welcome|peaceful|easier|escape|answer|kind|release|good|nice
yes: I natt ønsket jeg bare å få dø
yes: jeg er så lei av å leve
yes: Death would be a relief
no: I'm dying of laughter
no: jeg er redd for å dø

[N.not-live]
category: suicide
level: urgent
kind: wish
negation: inside
past: applies
about-nb: vil ikke leve, være til, våkne
about-en: does not want to live, be, wake
nb: ~6 <no-nb> <strength> leve|leva|levva|eksistere|puste|lev|levve|eksistera !sammen
nb: ~6 <no-nb> vil|vill|ville|ønsker|ønskjer|gidder|lyst|skal|trenger|treng|klarer|burde leve|leva|levva|eksistere|finnes|finnast|lev|levve|eksistera !alene|aleine|åleine|hennes|med|av|sammen|i|på|henne|ham
nb: ~7 <no-nb> vil|vill|ville|ønsker|ønskjer|ønske|håper|håpar|orker|skulle|skal|trenger|slipper|gidder|lyst|kunne|orkar|orke våkne|vakne|våkna|våkner|vaknar|vakna|våknet|vågne|våkn !stiv|klokka|klokken|tidlig|barna|naboene
nb: ~7 <no-nb> vil|vill|ville|ønsker|ønskjer|orker|orkar|gidder|lyst|skal|kan|klarer|orke [være her | vere her | vær her | vara her | være til | vere til | være i | vere i | være blant | være med | være mer | vere meir] <longer>|live|verden|verda|livet|tilværelsen !jobben|huset|leiligheten|forholdet|henne|ham|kontoret|hjemme
nb: ~7 <no-nb> ser|finner|finn|har|hadde|er|nok|noen|noe|noko|nokon [grunn til | grunn for | vits i | vits med | mening med | mening i | poeng i | poeng med | verdt å | verd å | vitsen med | meningen med | poenget med] leve|leva|livet|fortsette|fortsetje|være|vere|eksistere|stå|lev|levve|fortsetta|halde|vera|vær|eksistera !forholdet|samtalen|behandling|jobben|ekteskapet|sammen|prøve
nb: ~12 <no-nb> ser|finner|finn|har grunn|vits|mening|meining|poeng leve|leva|livet|lev|levve !forholdet|jobben|ekteskapet|sammen
nb: hvorfor|kvifor|koffor|åffer _2 skal|skulle|gidder|bry|orke|ska _2 <i-nb> _2 leve|leva|fortsette|stå|fortsetje|lev|levve|fortsetta|halde !sammen|å
nb: slippe|sleppe|slapp|slepp|slippa|sleppa _2 (å) leve|leva|livet|eksistere|være|vere|finnes|tenke|lev|levve|eksistera|vera|vær (meir|mer|her|lenger|til) (mer|meir|til) $
nb: livet|livet' _2 (er|har|kjennes|kjennest|føles|ble|gir|blitt) _2 ikke|ikkje|ingen|inga|uten|itj _2 verdt|verd|mening|meining|verdi|innhold|noe|noko|poeng !hennes|hans
nb: livet (mitt) er|føles|kjennes|kjennest|var (helt|heilt|liksom|bare) over|slutt|ferdig|forbi|meningsløst|meiningslaust|verdiløst|ulevelig|uutholdelig|uuthaldeleg !hver|igjen|når|med
nb: livslysten|livslysta|livsviljen|livsmotet|livsgnisten (er|e|helt|heilt) borte|vekk|forsvunnet|forsvunne|slukket|sløkt|tapt
nb: lysten|lysta|viljen|vilja|gnisten|gneisten|motet _1 (til|på|for) (å) leve|livet|leva|lev (er|e) borte|vekk|forsvunnet|forsvunne|slukket|sløkt|dødd|mistet|mista|tapt
nb: mistet|mista|tapt|miste|ingen|inga|ikke|ikkje|itj _2 lysten|lysta|lyst|viljen|vilja|vilje|motet|gnisten|livslyst|livsvilje|livsmot _1 til|på (å) leve|leva|livet|fortsette|lev|levve|fortsetje|fortsetta|halde
sv: ~7 <no-nb> orkar|vill|kan|längre leva|finnas|vakna|existera
sv: ingen|inte mening|vits|lust _2 leva|livet
da: ~7 <no-nb> jeg orker|vil|kan|gider|magter leve|livet|eksistere|vågne
pl: nie chcę|chce|mam|widzę|widze|mogę|moge _3 żyć|zyc|życia|zycia|sensu|istnieć|istniec|obudzić|obudzic
pl: ~6 wolałbym|wolalbym|wolałabym|chciałbym|chcialbym|chciałabym|chcę|chce|wolę nie żyć|zyc|umrzeć|umrzec|obudzić|zniknąć|zniknac
pl: mam|mamy dość|dosc (tego) życia|zycia|wszystkiego
pl: życie|zycie nie ma|jest (już|dla) (dla|mnie) (mnie) sensu|warte
en: <ikke-en>|no want|wanna|deserve|wish _2 be|being|stay (here) (on) (this) alive|earth|planet|world|existence|anymore
en: no|zero|nothing|lost _1 (my) reason|will|point|purpose|desire|strength|wish (left) to live|exist|stay|wake|continue !up|early|in|with|at|for|together|here|this
en: i _1 wish|hope|could|want|wanna|need _2 disappear|vanish|cease|evaporate|fade|sleep _2 forever|existing|exist|completely|permanently|earth
en: why should|do|am|bother|even|keep _2 (i) (even|keep|still) alive|living|live|existing|breathing !with|in
yes: jeg orker rett og slett ikke å leve mer
yes: Eg ser ingen grunn til å stå opp og leve vidare
yes: livet er over
yes: I have no will to live left

[N.take-life]
category: suicide
level: urgent
kind: active
who: self
past: applies
about-nb: ta sitt eget liv
about-en: taking one's own life
nb: ~8 <ta> [livet mitt | livet av meg | livet tå meg | livet av mæ | livet av mei | liv mitt | livet med meg | livet av me | live mitt | live av meg | live av mæ | mitt liv | mitt eget | mitt eige | mi liv | livet av mig | livet av mej | eget liv | eige liv | mitt egna | mit liv | mit eget]
nb: ~8 <end> [livet mitt | mitt liv | mitt eget | mitt eige | liv mitt | mit liv | dette livet | tilværelsen min] !forhold|forholdet|ekteskapet|kontakten|avtalen|samtalen|jobben|oss
nb: ~5 avslutt/e/er/ende|ende|enda|ender|avslutta|avsluttet [det hele | det heile | alt sammen | alt saman | dette livet] jeg|eg|æ|å|meg|mæ !forholdet|ekteskapet|henne|kurset
nb: gjøre|gjere|gjera|gjør|gjer|gjort|få|få'|sette|setje|sett|setter _2 slutt|ende|sluttstrek|punktum|stopper|enda _1 på|for|med|med' _1 livet|alt|meg|alting|smerten|smerta|pinen|pina|lidelsen|lidelsene|elendigheten|marerittet|helvetet|tilværelsen|mæ !maset|tullet|ordningen|sexkjøp*|porno*|forholdet|bruken|det
nb: ~5 <kill> <me-nb> <self> !han|hun|ho|de|noen|du
nb: ~7 drepe|drepa|kverke|kverka|avlive|avliva|ekspedere|fjerne|knerte|skyte|henge|hengje|drukne|forgifte|kvele|drep|skyta|skyt|hengja|heng|drukna|drukn|kvela|kvel meg|mæ|mei|mig <i-nb> vil|vill|skal|ska|lyst|tenker|tenkt|tenkjer|vurderer|vurdert|prøve|prøver|klar|planlegger|planlagt|trang|må|bør|burde|kommer|kjem|kunne !han|hun|ho|de|noen|ut|opp|naboen|eksen|med|på|dem|folk|venner
nb: ~4 drepe|drepa|kverke|avlive|skade|fjerne|drep|skada|skad [meg sjøl | meg selv | meg sjølv | mæ sjøl | mæ sjølv | mæ sjæl | meg sjæl]
nb: ~6 knertet|knerte|kverke|kverka|utslette|gravlegge|slette meg|mæ|mei <i-nb> !han|hun|de
nb: gjøre|gjere|gjera|gjør|gjer|gjort|gjør' meg|mæ|mei (selv|sjølv|sjøl) noe|noko|nokke|noge|galt|vondt|ille|fortred !godt|glad
nb: ~7 ende|slutte|gå|dø|forsvinne|avslutte|enda|slutta|slutt|døy|døya|døye|forsvinna|forsvinn|avslutta|avslutt [for egen hånd | for eiga hand | frivillig | av dage]
nb: (være|vere|vera|vær) (min|mi) (egen|eigen) bøddel|drapsmann
nb: sjølmord*|sjælmord*|selmord|sjølvmor|sjelmord*|selvmort|sjelvmord*|sjålmord*|selvmod*
nb: ~6 velge|velger|velje|vel|valgte|vel' [å dø | døden | å døy | å forsvinne | å gå | siste utvei | den siste | bort livet] <i-nb> !hjem|jobb
sv: ~7 ta|tar|tog|taga [livet av mig | mitt liv | mitt eget | livet av mej]
sv: ~6 avsluta|göra|sluta [mitt liv | slut på | livet]
da: ~7 tage|tager|tog|taget [livet af mig | mit liv | mit eget]
da: ~6 gøre|ende|slutte|afslutte [en ende | det hele | mit liv | mig selv] !forholdet
pl: ~6 zabić|zabic|zabiję|zabije|skończyć|skonczyc|skończę|skoncze|odebrać|odebrac|odbiorę|targnąć|targnac się|sie|sobą|soba|życie|zycie !mnie|on|mąż
pl: ~5 myślę|mysle|myśli|mysli|plany|próba|proba samobójstwie|samobojstwie|samobójcze|samobojcze|samobójcza|śmierci|smierci
en: ~6 i|i'm|im|i'll|i'd|i've|me|my|myself kill|killing|off|offing|neck|finish|delete|erase|destroy|hurting|drown|hang|shoot|top|unalive|terminate|stab|poison|suffocate|euthanize myself|meself|mysel|mself|msyelf|myslef !at|working|with|trying|laughing
en: ~6 take|taking|took|taken|end|ending|ended|quit|quitting [my life | my own | my lyfe | this life | it all | everything] !my|of|in|over|pictures|control|away|for|from|serious|lightly
en: end|ending|finish|finishing it|this|everything _1 for|permanently|forever|tonight|once (good|all) !relationship|marriage|between|affair
en: done|finished with (being) alive|life|living|existing !insurance|cycle|savings|boat|together|here|there|in
en: not|don't|dont|no plan|planning|intend|intending|expect|expecting _2 be|being|stay|see|live _1 alive|around|birthday|christmas|30|40 !with|together|ones
sv: ~7 gör|gjorde|slutar|avslutar|avsluta|göra|tar|ta [mitt liv | slut på | livet av] jag|mig|mitt !förhållandet
da: ~7 gør|gjorde|slutter|afslutter|ender|tager|tog [en ende | mit liv | livet af | det hele | slut på] jeg|mig|mit !forholdet
nb: ~7 <ta> [livet sitt | sitt eige liv | sitt eget liv] man|ein|en|noen <own>|når|hvis|hvordan|kven|hvem|korleis
nb: ta|tar|tek livet _1 (mitt) i|på|til dag|kveld|morgen|natt|helga
nb: henger|heng|hengjer|skyter|skyt|drukner|druknar|dreper|drep <i-nb> meg|mæ !ut|på|med|opp
en: (is|be|it) selfish|wrong|sin|cowardly to end|take|kill (your|my|one's|own) (own) life|myself|yourself
yes: livet mitt har jeg tenkt å ta
yes: nå setter jeg punktum for alt
yes: Livet har eg tenkt å ta av meg, det er sant at eg har tenkt å ta livet mitt
en: offing|off|ending|killing|unaliving|topping myself|meself !at
yes: thought about offing myself
no: han vil drepe meg
no: jeg vil avslutte forholdet

[N.thoughts]
category: suicide
level: urgent
kind: active
past: applies
about-nb: tanker om å dø
about-en: thoughts of dying
nb: ~7 <think> dø|døy|døden|døy'|daue|død|dauden|døya|døye !av|redd|ham|henne|han|hun|far|mor|mannen|etter|films|film|hunden|katta|livet|frykt|barnets|faren|bestemor|pappa|mamma|kreft|noen|gudstjeneste
nb: ~7 <think> [ikke være | ikkje vere | ikke leve | ikkje leve | ikke våkne | ikkje vakne | ikke finnes | forlate livet | forlate verden | gå fra | forsvinne for | gjøre det | gjere det | gjøre slutt | gjere slutt | gjøre noe] døden|livet|alt|mer|meir|godt|alltid|lenger|slutt|tingene|drastisk|dumt|dømt !med|samtalen|ekteskapet|forholdet|jobben
nb: ~8 <suicide>|selvmord*|sjølvmord* utvei|utveien|løsning|løsningen|løysinga|tanke|tanken|alternativ|mulighet|hodet|hovudet|utvegen|valget|plan|tankar|tanker <i-nb>|meg|mitt|min|mæ
nb: ~7 <i-nb> <suicide> !av|film|serie|bok|artikkel|statistikk|hennes|hans|han|hun|ho|foredrag|bakgrunn|broren|faren|naboen|kollega|pasient|klient
nb: ~8 ser|forestiller|førestiller|tenker|bilder|drømmer|drøymer|fantaserer [meg selv død | meg sjølv død | min egen begravelse | mi eiga gravferd | min begravelse | hvordan det ville | meg ligge | meg henge | min egen død]
nb: ~6 google/r/t|søkt|søker|leser|lest|lese|slått|leita|lette|leter|googla [dødelig dose | måter å dø | hvordan dø | hvordan man dør | smertefri død | dø uten | å dø | korleis døy | beste måten å dø] !barnet|film
nb: ~7 <think> [hvordan det | korleis det | hvordan jeg | korleis eg | hvor jeg | kor eg | når jeg | måten jeg] skal|ville|gjøre|gjere|skje|dø|døy|skulle|gjera|gjer|gjør|døya|døye [gjøre det | gjere det | dø | døy | få det | være borte | vere borte | gjøres | skje] !fortelle|jobb|slutte|si
en: ~6 <think> die|dying|death|dead|suicide|suicidal !of|from|afraid|scared|fear|her|his|he|she|movie|film|book|people|him|cat|after|panic|attack|going|dog|grandma|loved|dad|mom|them|mother|father
en: ~6 suicidal|suicide i|i'm|im|me|my|i've !prevention|squad|bomber|book|film|movie|he|she|his|her|career|political|social|awareness|novel|thesis|letter|brother|husband|sister|dad|mom|mother|father|friend
en: ~7 <think> ending|end|killing|kill|hurting|jumping|hanging|overdosing|disappearing|drowning|unaliving|crashing [it all | my life | myself | everything | things | being here | being alive | waking up | living] !relationship|marriage
en: ~6 picture|imagine|imagining|fantasize|visualize|picturing|rehearse|planning|plan my [own funeral | funeral | death | own death | suicide | body | exit | way out]
en: googled|googling|searched|searching|researching|researched|reading|looked|looking|google _3 painless|how|ways|methods|lethal|easiest|quickest|best _3 die|dying|kill|suicide|lethal|overdose !him|someone
en: way|option|out (left|out) (for|of) (me|this) is to die|death|end|dead
yes: Jeg grubler så mye over døden om natta
yes: ser for meg min egen begravelse
yes: I picture my own funeral every night
no: jeg tenker mye på at far skal dø

[N.no-more-me]
category: suicide
level: urgent
kind: wish burden
negation: inside
past: applies
about-nb: andre får det bedre uten meg; bli borte
about-en: others better without me; be gone
nb: ~9 <better> <without> meg|mæ|mei|mig !og|sex|som|det
nb: ~9 <better> om|hvis|viss|dersom|at|når <i-nb> borte|vekk|død|forsvant|forsvann|forsvinner|forsvinn|dør|døyr|døde|daud|fantes|fanst|eksisterte !jobb|jobben|ferie|henne|ham|terapi|alene|samtalen|kino
nb: ~8 slipper|slepp|sleppe|slippe|kvitt|fri|fred|bedre|lettet|letta|sleppa dere|de|dei|dem|kona|alle|barna|familien|ungene|mamma|foreldrene meg|mæ|mei for|fra|frå|av|endelig|når|skammen|byrden !slippe|til|snakke|møte|spør|inn|god
nb: ingen|ingen' kommer|vil|ville|hadde|kjem|skulle|kom|vill _2 savne|sakne|savner|saknar|savnet|sakna|gråte|sørge|gråter meg|over|om|hvis|viss|når|mæ (meg|jeg|eg|mæ|æ) !tekst
nb: byrde|børe|belastning|byrden|børa _2 for|på alle|familien|barna|dem|dei|kona|dere|andre|mamma|ungene|henne|mine|mannen|omverdenen
nb: verden|verda|alle|familien|barna|kona|ungene|de|dei _2 klarer|klarar|hadde|er|har|vil|får|fått|vill _3 bedre|betre|fint|best|seg uten|utan meg|mæ|mei
nb: ~7 burde|skulle|ønsker|ønske|ønskjer|vil|vill <i-nb> fantes|fanst|eksisterte|eksistere|finnes|finnast|født|fødd|funnes|viskes|utslettet|slettet|viske|eksistera !bra|hjelp|noen|et|en|løsning
nb: bli|blir|vere|være|få|vera|vær _1 borte|vekk|slettet for|fra|frå alltid|alt|verden|verda|livet|godt|jorda|jorden !henne|ham|sexkjøp*
nb: ~6 forsvinn/e|forsvinna|forsvinner [for godt | for alltid | fra alt | frå alt | fra verden | frå verda | fra jordens | fra livet | helt fra | og aldri | uten spor | fra alle | frå alle | og bli | for evig] !festen|vanen
nb: ~6 forsvinne|forsvinna|forsvinn vil|vill|ønsker|ønskjer|lyst|skulle|burde|tenker|kunne|hadde <i-nb> !fra|frå|sorgen|ferie|angsten|problemene|lysten|trangen|ham|ned
nb: (jorden|jorda) uten meg
nb: <i-nb> _5 fortjener|fortener ikke|ikkje|itj (å) leve|lufta|luften|plass|plassen|livet|leva|lev|levve
en: ~9 <better> <without> me
en: ~8 better|easier|happier|best|relief|favour|favor|good if|when|once i|i'm|im|i'd gone|dead|died|die|disappear|disappeared|vanished|weren't|dying !him|her|job|there|away
en: nobody|no (one) (body) would|will|'d|is|even|gonna _2 miss|notice|mourn|cry _2 me|gone|dead|died|disappeared|disappear
en: just|only|such|nothing|im|i'm|feel|like _1 burden|waste|drain|liability on|to|for|of space|oxygen|everyone|my|them|family|people|others|kids|wife|husband|anyone
en: they|everyone|family|kids|world|wife|husband|people would|will|could|can|be|finally|'d _3 free|rid|better|relieved of|off|without me|i'm
en: should|wish|wishing|hope|regret|never|shouldn't|wasn't _3 been|be|i'd|meant|was|were|had|to born|exist|existed|conceived|earth|alive
sv: ~8 <better> utan mig
sv: ~6 försvinna vill|önskar|bara jag
da: ~8 <better> uden mig
da: ~6 forsvinde vil|ønsker|bare jeg
pl: ~8 lepiej|lżej|lzej|łatwiej|latwiej beze|bez mnie
pl: nikt _3 tęsknił|tesknil|zauważy|zauwazy|płakał|plakal _2 mną|mna|mnie
nb: når|da|etter <i-nb> er|e (først) død|daud|borte|vekk !jobb|på|fra
yes: Det hadde vært lettere for alle om jeg var borte
yes: de slipper endelig meg og skammen
yes: It would be easier for everyone once I'm gone
no: hun klarer seg bedre uten ham
