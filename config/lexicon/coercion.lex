# Trafficking and forced prostitution: what a buyer saw, or the writer's own life.
words girls = hun ho hu jenta jentene jenten kvinnen kvinna kvinnene dama damene jenter kvinner prostituerte de dei dem henne
  she her girl girls woman women they them hon tjejen pigen hende kvinderne ona
words sold-sex = selge selger seljer seksuelt prostituere prostituert prostitusjon sex gata kunder kundar menn clients johns sell sleep bordell brothel

[J.forced-other]
category: coercion
level: urgent
kind: coercion
past: applies
negation: inside
about-nb: tegn på tvang eller menneskehandel
about-en: signs of coercion or trafficking
nb: <girls> _3 tvunget|tvinges|tvinga|tvungen|tvungne|innelåst|innelåste|blåslått|neddopet|fangenskap !velge
nb: <girls> _3 livredd|livredde|mishandla|mishandlet|blåmerke*|neddopa
nb: <girls> _5 blåmerke*|brannmerke*|innelåst
nb: tror|trur|mistenker|mistenkjer|virket|verka|redd|frykter|lurer|tenker _4 tvunget|tvinga|tvungen|trafficking|hallik*|bakmenn !velge
nb: tvunget|tvinga|tvungen|tvingas til (å) <sold-sex> !å
nb: ikke|ikkje (var|er|gjorde|der|virket|gjorde|gjør) (det|der) frivillig|friviljug|frivilleg
nb: offer|utsatt for|i|av menneskehandel|trafficking
nb: (jeg|tror|mistenker|redd) tror|mistenker|mistenkjer|trur|lukter|ligner|bidratt _4 menneskehand*|traffick*
nb: nok|kanskje|sikkert var|er tvunget|tvinga|tvungen
nb: hallik*|bakmenn|bakmann|bakmenner
nb: <girls> _2 gråt|gret|gråter|skalv|skjelvende
nb: ba|bad|tryglet|trygla (meg) (om) (å) hjelp|hjelpe|redde
nb: pass|passet|passa (hennes|hans|deres) _1 tatt|teke|beslaglagt|stjålet
nb: tok|tatt|teke|har|beholdt _1 (fra|frå) (henne|dem) passet|passene|passa (hennes|deres|til|fra|frå) (henne|dem|deres)
nb: skylder|skuldar|skylde|skyldte|gjeld|gjelden|gjelda _3 til dem|dei|han|bakmenn*|hallik*|sjefen|mannen
nb: jobbe|jobber|arbeide|betale|betaler|jobba (av|ned|for) (en|ei) (å) (betale|ned|av) (ned|av) gjeld|gjelda|gjelden
nb: <girls> _1 får|fikk|fekk (ikke|ikkje|aldri) (lov) (til) (å) gå|dra|forlate|reise (ut|leiligheten|alene|leilegheita|rommet)
nb: mann|menn|kar|fyr|sjåfør|noen|nokon|ein _3 passet|passa|vokta|voktet|styrte|kontrollerte|kontrollerer|overvåket _2 henne|pengene|pengane|dem|jentene|døra|utenfor
nb: mann|menn|sjåfør|noen|nokon|kar venta|ventet|satt|stod|sto|sat (hele|rett) (tida|tiden) utenfor|utanfor
nb: noen|nokon|han|de|dei|ein|en|mann|sjåfør|sjåføren (andre|annen|mann) tok|tar|tek|får|fikk|fekk|beholdt|henta|hentet (imot|i|mot|alle) (alle) pengene|pengane
nb: døra|dørene|rommet|de|hun|jentene|ho låst|låste|stengt (inne|utenfra|utanfrå) inne|utenfra|utanfrå
nb: blåmerke*|merker|brannmerker|arr _2 armene|halsen|kroppen|lårene|handleddene|håndleddene|hals|armar
nb: solgt|seld|selges (av|til|som) (familien|menn|bordell|slave|ektemannen) familien|menn|bordell|slave
sv: tvingad|tvingas till|att
sv: hallick*
da: tvunget|tvinges til (at) <sold-sex>
da: alfons*|bagmænd
pl: alfons*|zmuszona|zmuszana|zmusza|sutener*
en: <girls> _4 forced|trafficked|bruised|bruises|enslaved|drugged|captive|coerced
en: <girls> _2 terrified|pimp*
en: girl|woman|escort|prostitute _2 crying|shaking
en: think|believe|suspect|worried|afraid|scared|sure|looked|looks _4 forced|trafficked|coerced|trafficking
en: pimp|pimps
en: was|were|is|are|being|been|victim|victims _1 trafficked|trafficking
en: human trafficking _8 i|me|she|her|help|saw
en: not _3 by choice
en: not (there|doing) (it|this) willingly|voluntarily
en: had no choice
en: took|take|takes|taken|has|have|holds|keeps|holding (her|their) (away) passport|passports
en: passport|passports (was|is|been) taken|confiscated|away
en: owes|owe|owed|debt|paying|working _3 them|pimp|madam|smuggler*|boss|debt
en: locked|kept her|them|girls (in|up) inside|prisoner|in|up
en: begged|asked|begging|begs (me|for) (to) help|save|rescue (her)
en: locked in (the|a|that) (her|flat|room|apartment|house)
en: someone|man|guy|boss|driver|men (else) takes|took|keeps|kept (all) (her|the|their) money
en: man|guy|driver|someone|men _2 watching|waiting|controlled|controlling|guarding _2 outside|her|them|girls|door
en: not allowed|able to leave|go
en: modern slavery
yes: Hun gråt og så livredd ut, tror hun var tvunget.
yes: she was forced, I saw bruises
yes: hun var ikke der frivillig
no: jeg ble tvunget til å velge
no: jeg er en mann på 40

[J.writer-forced]
category: coercion
level: immediate
kind: coerced coercion
who: self
past: applies
negation: inside
about-nb: den som skriver, er tvunget
about-en: the writer is coerced
nb: jeg|eg|æ (blir|vert|ble|blei|er|vart) (blitt) tvunget|tvinga|tvungen _2 <sold-sex>
nb: jeg|eg|æ har blitt|vorte solgt|seld !ut|på
nb: jeg|eg|æ blir|vert|ble|blei|er|vart (blitt) solgt|seld|innelåst|innesperret|innesperra !ut|på
nb: jeg|eg|æ (blir|er|sitter) (holdt|heldt) fanget|fange !av
nb: tvinger|tvingar|tvinge|tvang|presser|pressar meg _2 <sold-sex>
nb: selger|seljer|solgte|selde meg (til|ut)
nb: kan|får|tør (ikke|ikkje) _1 (slutte|gå|dra|rømme|sleppe|slippe) (herfra|fra|unna|ut|bort|for) ikke|ikkje _3 slutte|gå|dra|rømme _3 de|dei|hallik*|passet|bakmenn*
nb: kan|får ikke|ikkje (lov) (til) (å) slutte|gå|dra|rømme (herfra|ut|for|fordi) (for|fordi) han|de|dei
nb: holder|held|holdt|heldt meg (her) fanget|fange|innelåst|innesperret
nb: har|tok|tatt|tek|beslagla passet|papirene mitt|min|mine|mi
nb: truer|trugar|truet|trua (med) (å) _3 familien (min|hjemme) (hvis|viss|om) (jeg|eg) slutter|sluttar|stikker|rømmer|nekter|går
sv: tvingar mig (att) sälja|ha sex
pl: zmusza|zmuszają|zmuszaja mnie
en: i'm|im|i|am|being|was|been (am|was|being|been|get|got) (being) forced|trafficked|sold|pimped (to|into) <sold-sex>|prostitution|work
en: i'm|im|am|i being|been|was trafficked|pimped
en: forces|forcing|force|makes|making|selling|sells me (to) (have) sell|prostitute|sleep|sex (with) (men|clients|strangers|for|work|others) !a|uncomfortable
en: makes|forces me see clients
en: held|kept|keeping|keep|holding me captive|prisoner|locked
en: held|kept against my will
en: took|taken|has|have|holds my passport|papers
en: can't|cannot leave|escape|quit _2 they|he|pimp|boss
en: he|they|pimp won't|wont|doesn't|don't let me leave|go|out|stop|quit
yes: jeg blir tvunget til å selge meg
yes: I am being forced to sell sex
yes: han har tatt passet mitt
no: jeg føler meg tvunget til å velge

[J.now]
category: context
kind: ongoing
nb: nå|fortsatt|fremdeles|framleis|akkurat
nb: innelåst|låst
en: now|still|locked
yes: nå

[J.trafficking-word]
category: coercion
level: prompt
kind: coercion_word
about-nb: menneskehandel nevnt
about-en: trafficking named
nb: menneskehandel*|tvangsprostitusjon*|sexslave*
sv: människohandel
pl: handel|handlu ludźmi|ludzmi
en: human|sex trafficking
yes: jeg har sett menneskehandel
