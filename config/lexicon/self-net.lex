# The wide net of the writer's own life: what can kill, or the great words life and death, together with
# "I" and one word of the mind (thinks, dares, waits, hides, counts). The classes carry the breadth; the
# words after ! are the everyday uses (hunting, kitchen, boat, doctor).

words n-i = jeg eg æ æg je jæ meg mæ mei min mi mitt mine jag mig jei
words n-ie = i i'm i've i'd i'll im ive me my myself
words n-pl = mam myślę mysle chcę chce mnie mi sobie się sie
words n-mind = tenker tenkjer tenke tænke tenkte tenkt tanker tankar tanken tankane tankene forestiller førestiller drømmer drøymer fantaserer vurderer vurdert overveier overveid lurer grubler lengter lengtar frister fristende frista lokker lokkar trekker drar dreg kaller kviskrar hvisker svaret løsningen løysinga utveien utvegen redninga trøst trøster trøyst trygghet tryggleik roleg rolig ro lett lettelse letta deilig godt
  tør torer turte torde mot motet modig nervene redd livredd skremmer skremt skremd prøvd prøvde prøver prøvar øvd øver øvde nesten nær hånda fingrene kjenne kjenner holder held holdt heldt sitter sit satt sat stirrer stirra stirrar synke søkke venter ventar vente bestemt valgt valt planen planlagt googlet googla regnet rekna funnet funne gjemt gjemmer gøymt gøymer skaffet skaffa tak
words n-mind-en = think thinking thought thoughts imagine imagining imagined picture picturing dream dreaming consider considered considering wonder wondering tempted tempting pull pulls pulling calls calling answer solution comfort comforts comforting relief peace courage guts nerve brave dare dared scared afraid frightened frightens nearly almost practise practised practiced practice tried trying rehearse rehearsed keep keeping kept hold holding held sit sitting sat stare staring waiting wait decided chosen plan planned planning googled researched found hidden hide hiding stashed ready easy easier
words n-self-loss = alene åleine aleine mørkt mørknar mørkner natta natten kveld natt sover søv siste nattbordet senga sengen puta puten munnen magen brystet halsen tinningen hjertet håndleddet pulsen skuffen skuffa bagasjerommet hanskerommet fanget
words n-loss-en = alone dark tonight night bed bedside pillow chest throat wrist lap drawer boot trunk glovebox loft attic asleep last stomach hand hands mouth
words n-hunt = jakt jakta jakten elgjakt elgjakta elg elgen rype rypejakt hjort reinsjakt jeger jegar jegeren jaktlag jaktlaget skytebane skytterlag lerdue skytter politiet politimann forsvaret militæret soldat vakt film filmen spill spillet serie konsert hunt hunting hunter range police army soldier game movie film song deer moose clay
words n-work = kokk kokken kjøkken kjøkkenet mat maten middag grønnsaker brød fisk fisken rens renser slakte slakter kitchen cooking cook chef dinner bread carpet job work klatring klatrer klatre klatretau climbing climber båt båten boat fortøyning seile seiler rigger truck hengekøye
words n-lethal = <k-gun> børsa børse våpen våpenet weapon gunen pistolen glocken

[M.weapon]
category: suicide
level: urgent
kind: method access
past: applies
about-nb: våpen og egne tanker
about-en: a weapon and own thoughts
nb: ~10 <n-lethal> <n-i> <n-mind> !<n-hunt>|skjøt|truet|truer|ham|henne|naboen|eksen|ran
nb: ~10 <n-lethal> <n-i> <n-self-loss> !<n-hunt>|truet|truer|truga|ham|henne|naboen|eksen|ran
nb: fikk|fått|få|fekk|skaffa|skaffet|ordnet (meg) (tak) (i) (en|ei|et|ein|eit) <n-lethal> !<n-hunt>
nb: ~10 <n-lethal> [til meg | for meg selv | for meg sjølv | til meg selv | til meg sjølv | til eget bruk | ikke til noen andre | på meg selv | mot meg selv] !<n-hunt>|truet|han|hun
nb: ~10 <n-lethal> <n-i> [i huset | heime | hjemme | i bilen | i skapet] [ikke vært her | ikkje vore her | itj vært her | vært død | vore daud | borte nå | borte for lenge | brukt den | brukt det | brukt han] !<n-hunt>
en: ~10 <n-lethal> <n-ie> <n-mind-en> !<n-hunt>|threatened|him|her|he|she|robbed|sold|police
en: ~10 <n-lethal> <n-ie> <n-loss-en> !<n-hunt>|threatened|him|her|he|she|robbed|police
pl: ~8 pistolet|broń|bron|strzelbę|strzelbe <n-pl> mam|myślę|mysle|odwagi|głowy|skroni|sobie
yes: Fikk tak i en pistol via en kompis.
yes: I think about the shotgun in the loft more than I think about my kids.
yes: Jeg går med våpenet i bilen. Av og til stopper jeg på en rasteplass og bare sitter der med våpenet i fanget.
no: jeg jakter og tenker på hagla før elgjakta
no: han truet meg med pistol

[M.rope]
category: suicide
level: urgent
kind: method
past: applies
about-nb: tau, ledning, pose og egne tanker
about-en: rope, cable, bag and own thoughts
nb: ~10 tau|tauet|rep|repet|reip|reipet|løkke|løkka|løkken|snare|snora|plastpose|plastposen|posen|lakenet|skjøteledning|skjøteledningen|kjettingen|bjelken|bjelka|takkroken <n-i> <n-mind> !<n-work>|handle|butikken|søppel|hest|ski
nb: ~10 tau|tauet|rep|repet|reip|reipet|løkke|løkka|løkken|snare|snora <n-i> <n-self-loss> !<n-work>|hest|ski|tilhenger
nb: ~8 <i-nb> henge|hengje|heng|hengja [meg i | meg på | meg når | meg før | meg så | meg hvis | meg om | meg etter | meg nå | meg med | mæ i | meg bak | meg der | meg ute | meg fra | meg frå] skogen|garasjen|løa|låven|boden|skuret|kjelleren|loftet|treet|naustet|verkstedet|uthuset|kveld|natt|morgen|rettssaken|rettssaka|skal|vil|ville|kommer|kjem|må|burde|vill !på|med|ut|opp
nb: (prøvde|prøvd|forsøkte|forsøkt|holdt|var) (å) kvele|kvæle|strupe|strype|kvela|kvel meg (selv|sjølv|sjøl)
en: ~10 rope|noose|cord|cable|belt|sheet|sheets|ligature <n-ie> <n-mind-en>|hands|hand|door|beam|hook|drawer|neck|tree|banister !<n-work>|tow|seat|buckle|washing
en: ~10 rope|noose|ligature <n-ie> <n-loss-en> !<n-work>|tow
en: plastic|carrier bag _4 head|face|suffocate
pl: ~8 sznur|linę|line|pętlę|petle|pasek <n-pl> mam|brakuje|odwagi|myślę|kupiłem|gotowy|wiążę
yes: Mam już sznur, brakuje mi tylko odwagi.
yes: I keep a length of cable in my drawer. I know which door.
yes: Jeg skal henge meg i skogen bak huset
no: jeg binder tauet på båten og venter

[M.blade]
category: suicide
level: urgent
kind: method
past: applies
about-nb: kniv eller blad mot egen kropp
about-en: a knife or blade to one's own body
nb: ~10 <k-blade> <n-i> <n-self-loss> !<n-work>|han|hun|ho|mannen|kona|eksen|truet|truer|truga|fisken
nb: <k-blade> ligger|ligg (klar) på|under nattbordet|puta|senga|hodeputa|madrassen
nb: ~9 <k-blade> <n-i> tør|torer|turte|redd|skremt|skremmer|frister|fristende|tenker|tenkjer|tanker|stirrer|trykker|lagt|klar|klart|fram|frem|venter|vente|sover !<n-work>|han|hun|ho|mannen|kona|eksen|truet|truer|truga|henne|ham
en: ~10 <k-blade> <n-ie> <n-loss-en> !<n-work>|he|she|husband|ex|threatened
en: ~9 <k-blade> <n-ie> scared|afraid|tempted|thinking|stare|staring|pressed|press|ready|waiting|dare|courage|guts|nearly|almost !<n-work>|he|she|husband|ex|threatened|him|her
yes: Jeg har lagt fram barberbladene.
yes: There's a knife by the bed and I'm scared of it.
yes: Kniven ligger på nattbordet mitt
no: han truet meg med kniv i natt
no: jeg er kokk og har kniven klar

[M.pills]
category: suicide
level: urgent
kind: method
past: applies
about-nb: forråd av piller og egne tanker
about-en: a store of pills and own thoughts
nb: ~10 <k-pills>|blodtrykkstabletter|blodtrykkstablettene|hjertetablettene|hjertemedisinen <i-nb> [alle sammen | til far | til mor | til mamma | til pappa | til kona | på en gang | på ein gong | på én gang | foran meg | framfor meg | på gulvet | på badegulvet | teller dem | telt dem | telt opp | nok til | som trengs | som skal til | som må til | min vekt | i en boks | i ein boks | under senga | under madrassen | gjemt | gøymt | på lager | lager av | lagret | spart | samla opp | samlet opp | spart opp | for sikkerhets skyld] !legen|lege|resept|apoteket|sykehuset|fastlegen
nb: ~9 sitter|sit|sitt|ligger|ligg <k-pills>|blodtrykkstabletter|blodtrykkstablettene|hjertetablettene alle|mange|hele|heile|masse|foran|gulvet|hånda|fanget|boksen|glasset|brettet !lege|resept|apoteket
nb: (nok|samla|samlet|spart) (opp) nok til at det (skal|vil|holder|vill) (skal|vil|vill) (holde|halde|virke|verke) holde|halde|virke|verke|gå|rekke
nb: ~9 regna|regnet|rekna|googlet|googla|sjekket|lest|spurt [hvor mange | hvor mye | kor mange | kor mykje | hvor stor dose | dødelig dose] <k-pills>|tabletter|piller|dose|gram|promille|trengs|må !lege|sjef|vekttap
nb: slutta|sluttet|slutter|sluttar|latt _2 (med|å|ta) _1 insulin|insulinet|hjertemedisinen|hjertemedisinane|hjertemedisin|medisinen|blodfortynnende _6 vilje|forglemmelse|forgløyming|passer|pass|hensikt|fint|bevisst
nb: ingen forglemmelse|forgløyming
nb: tømt|tømte|tømmer|tømme _2 medisinskapet|pilleglasset|medisinskåpet|apotekskapet
en: ~10 <k-pills> <n-ie> [under the | in a drawer | in a tin | in a jar | in the jar | in a box | saved up | put by | put aside | one by one | all at once | lined up | laid out | just in case | enough to | enough of them | how many | i'd need | it would take | to be sure | to be certain | for my weight | my stash] !doctor|prescription|pharmacy|pharmacist|gp
en: ~10 saving|saved|save|hoarding|stashing|keep|kept [one here | two there | a few every | every night | each week | out of the dosette | of the dosette | since august | for months | the jar | my prescription | what the doctor | all of them | not taking them] jar|tin|dosette|box|enough|drawer|comfort|comforts|hold|nearly|line !money|bank|wedding|holiday
en: one here two there
en: out of the dosette
en: emptied|empty|emptying (out) (the|our|my|her) medicine|medicin|bathroom cabinet|cupboard
en: stopped|quit|stopping|skipping (taking) (my) insulin|meds|medication|medicine|anticoagulants|thinners _5 purpose|deliberately|see|hoping|die
sv: ~8 sparat|samlat|gömt|köpt sömntabletter|tabletter|piller|medicin|alvedon <n-i>|nu|räcker|nog|sedan !läkare
da: ~8 sparet|samlet|gemt|købt sovepiller|piller|tabletter|medicin jeg|mig|nok|nu|siden !læge
pl: ~8 zbieram|uzbierałem|uzbieralem|odkładam|odkladam|mam|uzbierałam tabletki|tabletek|leki|leków|proszki wystarczy|dość|dosc|wszystkie|naraz|śmierci
yes: jeg sitter på badegulvet med alle blodtrykkstablettene til far
yes: Har regnet ut hvor mange tabletter som trengs for min vekt.
yes: Eg har samla opp nok til at det skal halde.
yes: One here, two there, out of the dosette, since August.
yes: Jeg har slutta med hjertemedisinen. Det var ingen forglemmelse.
yes: God forgive me, I've emptied the medicine cabinet into me.
yes: I've stopped taking my insulin on purpose.
yes: Jag har sparat sömntabletter sedan i våras, nu räcker det.
no: jeg tar tablettene legen ga meg

[M.height-rail]
category: suicide
level: urgent
kind: method
past: applies
about-nb: bru, tak, tog, vei og egne tanker
about-en: bridge, roof, train, road and own thoughts
nb: ~10 bru|brua|bruen|broa|broen|rekkverket|stupet|klippen|klippa|taket|takkanten|balkongen|fjerde|tiende|etasje|kaikanten|moloen|molo'n|togskinnene|skinnene|perrongen|toget|godstoget|trikken|tbanen|traileren|tunnelveggen|bropilar|bropilaren|fjellveggen <n-i> hoppe|hoppa|hopp|hoppet|steg|steget|skritt|skrittet|slippe|sleppe|falle|falt|lent|svaret|svar|løsningen|lokker|lokkar|kaller|drar|dreg|trekker|frister|fristende|sug|suger|suget|utfor|bremse|bremser|svinge|sikte|sikter|siktet|treffe|kræsje|krasje|sleppa|slepp|svinga|sving !tur|utsikt|ferie|billett|jobb|rute|forsinket|mista|bomringen|by|hytta|konduktør|maler|snekker
nb: ~12 vet|veit|funnet|kjenner|sjekket|sjekka|lest <n-i> [når toget | når godstoget | toget passerer | toget går | hvor dypt | kor djupt | hvor høyt | kor høgt | hvor bratt | hvor toget | hvor brua | føreren ikke | sjåføren ikke] passerer|kjem|kommer|bremse|rekker|rekk|høyt|dypt|djupt|nok|meter|ingen !jobb|rekke
nb: ~9 <n-i> [gå foran | gå ut foran | gikk foran | gikk ut foran | gjekk ut foran | stille meg foran | kaste meg foran | legge meg foran | steget ut | steg ut | gå ut i veien | gå ut i trafikken | ut i trafikken] buss|bussen|toget|tog|trikken|trailer|traileren|bil|bilen|lastebil|lastebilen|nesten|trafikken|veien
nb: kjøre|køyre|svinge|svinga|sikte|siktet|suse|kjør|køyra|køyr|sving (bilen|meg|mæ) (inn|rett) i|inn|mot|på (i|mot|på) (en|et|ein|eit|det) bropilar|bropilaren|bergvegg|fjellvegg|fjellveggen|tunnelvegg|tunnelveggen|lyktestolpe|tre|treet|trailer|traileren|møtende|vogntog
nb: ser|forestiller|førestiller for|meg|mæ (meg) (hvordan|korleis) _4 synke|søkke|falle|drukne|slutte|drukna|drukn|slutta|slutt $
en: ~10 bridge|ledge|roof|rooftop|cliff|balcony|tracks|rails|railway|platform|train|truck|lorry|bus|traffic|overpass|pillar|barrier|multistorey <n-ie> stepped|step|stepping|jump|jumping|jumped|lie|lay|lying|swerve|swerved|walked|leap|drop|fall|lean|leaned|aim|aimed|pull|pulls|answer|calls|nearly|almost !ticket|late|missed|work|commute|delayed|conductor|stop|home|station|conclusions
en: ~9 <n-ie> stepped|step|stepping|walked|walk|walking [in front of | out in front | into traffic | into the road | off the kerb | off the platform] bus|train|truck|lorry|car|traffic|tram|nearly|almost|road|platform !fell|accidentally
da: ~8 jeg|mig køre|springe|hoppe|svinge|kaste [ind i en | ind i et | ud foran | ned fra | ud fra | foran toget | foran en] !jobbet
sv: ~8 jag|mig köra|hoppa|svänga|kasta [in i en | in i ett | ut framför | ner från | framför tåget | framför en] !jobbet
yes: Jeg vet at toget passerer 22.40 og at føreren ikke rekker å bremse.
yes: Kvar gong eg ser brua tenkjer eg at der er svaret.
yes: I nearly stepped out in front of the 37 bus yesterday.
yes: Jeg har overvejet at køre ind i en bropille på vej hjem.
no: jeg tok toget til Oslo og gikk ned til brua
no: I took the train home from the bridge

[M.water]
category: suicide
level: urgent
kind: method
past: applies
about-nb: sjøen, isen, kulda og egne tanker
about-en: the sea, the ice, the cold and own thoughts
nb: ~9 <n-i> sjøen|fjorden|havet|elva|vannet|vatnet|isen|molo'n|moloen|djupet|dypet|tjernet|fossen|strømmen synke|søkke|drukne|drukna|steiner|stein|lodd|dypt|djupt|ned|held|holder|brest|brister|kaldt|aldri|svaret|fred|ligge|forsvinne|slukt|slukes|svelge|kalle|roper|kaller|lokker|drukn|forsvinna|forsvinn|svelga|svelg !bade|badet|fiske|fisker|tur|ferie|skøyter|garn|svømmetrening
nb: pakka|pakket|fylt|fylte sekken|lommene|lommer|sekk (full) (me|med|av) stein|steiner|lodd
nb: bli|blei|ble|vart borte på sjøen|fjellet|havet
nb: ~9 håper|håpar|vonar|ønsker|ber <n-i> <no-nb> [ned fra | ned frå | ned igjen | hjem igjen | heim att | tilbake igjen | fram i | frem i | opp igjen | at den holder | at han held | at isen | komme hjem | kome heim | kommer hjem | kommer tilbake | kjem tilbake | kjem attende | kommer levende | kommer ned | kjem ned] !sent|forsinket
en: ~10 <n-ie> walk|walking|wade|wading|swim|swimming|row [until my feet | till my feet | until i | till i | feet don't touch | feet don't | don't come back | not turning back | as far as | and keep going | until it's over | until it takes] sea|coast|water|river|lake|out|in|beach|touch|further|tired !shape|exercise|better
en: ~9 <n-ie> sea|river|water|lake|ocean|fjord|ice sink|sinking|drown|drowning|under|swallow|stones|deep|cold|warm|pull|pulls|calling|calls !swimming|holiday|fishing|boat|hot
en: warm when it happens
yes: I'm going to drive to the coast and walk in until my feet don't touch.
yes: Æ har pakka sekken me stein, går ut på molo'n når det blir mørkt
yes: Jeg er så sliten at jeg håper jeg ikke kommer ned fra fjellet i morgen.
yes: best for borna om far deira berre vart borte på sjøen
no: vi fisker i fjorden og det er kaldt ned mot isen

[M.life-done]
category: suicide
level: urgent
kind: wish
past: applies
negation: inside
about-nb: ferdig med livet; ikke flere dager
about-en: done with life; no more days
nb: ferdig|ferdi|færdig|ferdige|kvitt|lei _1 med|me|av _1 livet|leve|leva|menneske|kvarandre|jorda|jordelivet|lev|levve !sammen
nb: ferdig|lei|trøtt|sliten|færdig|ferdi med|av å være|vere|vær|vera (et|eit) menneske|meg|til|mæ
nb: livet og|å jeg|eg|æ|meg|mæ er|e ferdig|ferdige|ferdi|skuls|skilt
nb: mæ|meg|jeg|eg|æ å|og livet er|e ferdig|ferdige|ferdi
nb: ~8 <n-i> ønsker|ønskjer|vil|vill|orker|orkar|trenger|treng|skal|kan|gidder|behøver|orke <no-nb> [flere dager | fleire dagar | flere bursdager | fleire bursdagar | flere år | fleire år | flere morgener | fleire morgonar | flere jular | flere netter | fleire netter | mer liv | meir liv | en dag til | ein dag til | et år til | eit år til | en uke til | ei veke til | en vinter til | ein vinter til | en natt til | ei natt til | et minutt til | våkne opp | vakne opp | våkne i | vakne i | våkne til | vakne til | se morgenen | sjå morgonen | oppleve neste | oppleve fler] !jobb|ferie|fri
nb: ikke|ikkje|itj (en|ein|ei) dag|natt|time|vinter til $
nb: livet|live|tilværelsen (mitt) (er|e) (ikke|ikkje|itj) verdt|verd|værdt (å) redde|berge|leve|redda|leva|lev|levve
nb: ~8 <n-i>|det deilig|godt|godt'|skjønt|befriende|fint|best slippe|sleppe|sleppa|slepp [å puste | å pusta | å eksistere | å våkne | å vakne | å kjenne noe | å være her | å vere her | å være til | å leve | å leva | å finnes | hele livet | alt sammen]
nb: ~8 gud|herren|jesus|vårherre|døden [ta meg | tar meg | tok meg | tek meg | hente meg | henter meg | ta mæ | ville ta meg | ta meg hjem] ber|bønn|hver|snart|natt|hjem|heim|håper|vil|skal|vonar|kan|vill !imot|hånd|alvor
nb: døden|dauden _5 gir|gjev|trøster|lokker|frister (mening|meining|trøst|fred|ro|meg|håp|mæ)
nb: vil|ønsker|ønskjer|vill <ikke> (bli|verta|å) _1 (reddet|redda|berga|berget|funnet|funne|stoppet|stoppa) reddet|redda|berga|berget|stoppet|stoppa|gjenopplivet
nb: <ikke> la noen|nokon redde|stoppe|finne|stoppa|stopp meg
nb: (er|bare|berre) (et) spørsmål|snakk om når (ikke|ikkje|itj)
nb: når|kor|hvor ikke|ikkje|itj om $
nb: (gir|gjev|gi) (det|meg|livet|mæ) til nyttår|jul|påske|sommeren|sommaren|våren|bursdagen _8 (farvel|slutt|bedre|betre|over)  farvel|slutt|bedre|betre|over
en: done|finished|through with (being) (a) human|alive|person|people|breathing|this|life|living (world|life|earth|existence) $
en: i _2 crave|long|yearn|ache|itch|want|need|love (for) (the) (idea|thought) (of) (being|to) being|death|oblivion|nothingness (dead)
en: i crave|long|yearn|want|dream (for|of) (being) dead|death|oblivion|nothingness
en: how (to) (not) (be|to) not (be) alive
en: not living|making (it) past|to|beyond
en: <ikke-en> want to be saved|rescued|found|stopped|revived|resuscitated|talked !by
en: had|have the guts|courage|nerve|balls (to) (have) finished|finish|go|end|gone|jump|pull|do (it|through) !tell|say
en: finished|finish|done it (properly) (the) first|last time
en: go|going|went through with it tonight|tomorrow|this|then|alone|properly
en: a|the question|matter of when not if
en: god|lord|jesus|death take|taking|took|call me (home|away|now|tonight|soon)
en: gone (i) (mean|really) really|properly gone
en: waiting for (my|the) (body|it|heart|end|death) (to) (catch|stop|come|give) catch|stop|come|give
en: would|will (anyone|anybody|someone|somebody|they) (even) find me _2 (before|first|until|when|monday) before|first|until|when|monday|weekend|days
en: why i did it|this $
en: my last day|night|sunday|week|christmas|summer|birthday !at|of|in
sv: ~7 jag orkar|vill|står|kan inte [ut en dag | en dag till | mer liv | leva en | vakna igen | leva så | leva med]
da: ~7 jeg orker|vil|kan|gider ikke [en dag mere | en dag til | leve sådan | leve med | vågne igen]
pl: raz na zawsze|dobre
pl: nie chcę|chce|mogę|moge (już|juz) tak (dłużej|dluzej) żyć|zyc
yes: Mæ å livet e ferdi me kvarandre
yes: Jeg er ferdig med å være menneske.
yes: Jeg ønsker meg ikke flere bursdager.
yes: Eg vil ikkje meir. Ikkje noko av det. Ikkje ein dag til.
yes: Hver kveld ber jeg Gud om å ta meg hjem.
yes: Det er bare snakk om når, ikke om.
yes: Det hadde vært deilig å slippe å puste.
yes: I don't want to be saved
yes: I crave being dead the way others crave a drink.
yes: I wish I'd had the guts to finish it the first time.
yes: If I go through with it tonight, who tells my parents?
yes: Would anyone even find me before the weekend?
no: jeg er ferdig med jobben
no: ikke en eneste dag

[M.decided-bare]
category: context
kind: decided_bare
about-nb: har bestemt seg (uten for hva)
about-en: has decided (not said what)
nb: <i-nb> har|er bestemt (meg|mæ) $
nb: har bestemt meg $
nb: alt er|e klart|klar|ferdig|gjort $
nb: planen er klar|enkel|lagt
en: i've|i have|i (have) decided $
en: everything (is) ready $
en: plan is simple|ready|set
yes: Eg har bestemt meg.
yes: Everything is ready

[M.it-happens]
category: context
kind: it_happens
about-nb: det skjer, det blir
about-en: it happens
nb: det blir|vert|skjer|hender|bli|gjøres|gjeres|blir' (i|på|når|etter|til|denne|snart|nå)
nb: skal|må|kan bare|berre vente|venta
en: it happens|ends|will|is|it'll (happen|be|end) (on|tonight|tomorrow|this|when|after)
en: just|only waiting (for|until|till)
yes: Det blir i helga

[combine:decided-bare-soon]
when: decided_bare
with: it_happens
and: time_soon time
within: near
makes: suicide
level: urgent

[M.dark]
category: context
kind: time_soon
about-nb: når det mørkner
about-en: when it gets dark
nb: til|når|te det blir|er|vert|bli|mørknar|mørkner (mørkt)
en: to|until|when|till|for (it) (to) (get|gets|is|it's) dark
yes: when it gets dark

[M.undeserving]
category: suicide
level: urgent
kind: wish
past: applies
negation: inside
about-nb: fortjener ikke å leve; ønsker å bli drept
about-en: does not deserve to live; wishes to be killed
nb: <i-nb> _2 fortjener|fortener|verdig|verd <ikke> (å) _1 (leve|leva|være|vere|lev|levve|vera|vær) i|leve|leva|puste|lev|levve (live|luft)
nb: (har) <ikke> rett|rettigheter (til|på) (å) leve|livet|leva|lev|levve
nb: drømmer|drøymer|håper|håpar|ønsker|ønskjer|lyst|vonar|lengter _2 (å) (bli) bli|verta|blir overkjørt|overkøyrd|påkjørt|påkøyrd|truffet|skutt|drept|drepen|myrdet|knivstukket|henrettet !ikke
nb: noen|nokon (skulle|burde|kan|kunne|må) (bare|berre) skyte|drepe|skutt|drept|avlive|overkjøre|skjøt|skyta|skyt|drepa|drep (meg) meg
nb: bytte|byttet|bytta plass med _5 omkom|døde|døydde|død|ligger|kreft|kista
nb: eneste|einaste _2 ser|gleder|venter|ventar _5 slutter|sluttar|slutt|over|død|døden
nb: hater|hatar|orker|orkar|orke <ikke>|å _1 våkne|vakne|våkna|vakna|våkn (opp|hver|kvar)
nb: hater|hatar at jeg|eg|hjertet|hjartet|æ (fortsatt|enda|framleis|alltid) lever|våkner|vaknar|puster|slår|leve|leva|lev|levve
en: don't|dont|doesn't|not deserve _2 live|alive|breathe|exist|life|oxygen|air !in
en: no right to live|exist|breathe|life
en: someone|somebody should|could|needs|just (just|please) kill|shoot|murder|execute me
en: hate|dread waking|breathing|existing (up) (each|every) $
en: hate|dread being alive
en: hate waking up $
en: trade|swap|switch places with _5 died|dead|dying|killed|coffin|cancer
en: only thing i'm|i (look|looking|am) (forward|waiting) (to|for) _2 end|ending|over|death|stops
yes: Jeg fortjener ikke å være i live etter det jeg gjorde mot henne.
yes: Jeg drømmer om å bli overkjørt.
yes: I don't deserve to be alive
yes: I hate waking up.
yes: Skulle gjerne byttet plass med han som omkom i ulykka i går.
no: hun fortjener ikke å leve med løgnen min
no: I hate waking up early

[M.stop-me]
category: suicide
level: urgent
kind: active farewell
past: applies
negation: inside
about-nb: ikke stopp meg, ikke let, det er for sent
about-en: don't stop me, don't look, it is too late
nb: ikke|ikkje|itj prøv|prøve|forsøk|forsøke (å) stopp|stoppe|redde|berge|redd|hindre|stoppa (mæ|meg)
nb: ingen|ingenting|dere|dykk|dåkker|du _3 (kan|klarer|får|treng|trenger) _4 stoppe|stopp|hindre|redde|berge|stoppa meg|mæ !kjøpe|sex
nb: ikke|ikkje|itj ring|ringe|ringt|tilkall|send (etter) (noen) ambulanse|ambulansen|politiet|{112-113}|legevakt|hjelp !hjem
nb: for sent|seint|seint' (å|til) (å) (gjøre|gjere|redde|stoppe|hjelpe|berge|gjera|gjer|gjør|stoppa|stopp) noe|noko|meg|mæ $
nb: for sent|seint når|da dere|dåkk|dåkker|dykk|du|de les|leser|får
nb: finner|finn|fant|fann|funnet meg (aldri|ikke|ikkje|død|daud|før|først|levende|i|for|itj) (levende|live|død|tide|sent|seint|dager|mandag) levende|live|død|daud|tide|seint|mandag
nb: <no-nb> _2 være|vere|vera|vær her når|da|hvis|til dommen|saken|rettssaken|rettssaka|hun|ho|det|brevet|du|dere|kona|barna
nb: <no-nb> _2 være|vere|vera|vær et|eit problem|bry|byrde (for) (noen|nokon) (lenger|mer|meir|etter)
nb: si|sei|fortell|fortel|hils (til) <family> _5 ikke|ikkje|itj (var|er) (hennes|hans|deres|din|dykkar|sin|si) feil|skyld
nb: én|en|ein|ei|en' grunn til|for _3 (ikke|ikkje|itj) (skal|å|bør|la) $
nb: gi|gje|gi' meg én|en|ein god|grunn (grunn) (til) (å|ikke|at|ikkje|itj)
nb: legge|legg|lægge|leggje|legger|legga|leggja meg|mæ på|i|ned|der (i|på) skinnene|skinnan|skinna|snøen|togsporet|isen|skogen (og) 
nb: der skal|vil|kan|vill <i-nb> legge|leggje|bli|forsvinne|sovne|ligge|legga|leggja|legg|forsvinna|forsvinn|sovna|sovn (meg) $
en: don't|dont|no try|use|point (to|trying) (to) stop|stopping|save|saving|rescue|find me
en: nothing|nobody|noone can|could|will stop|save|change me|my (mind) $
en: don't|dont call|ring|send (me) (an|the) ambulance|police|paramedics|help
en: too late to|for save|stop|help|anything|anyone (me) $
en: find|finds|found|see me alive|dead|hanging|cold|breathing
en: find|found|finds me in time
en: won't|wont|not be here|around|alive|there when _3 (verdict|trial|court|she|he|they|case|it|letter|news|you) verdict|trial|court|case|letter|news|she|he|they|you !home
en: tell <family> _3 wasn't|wasnt|not|isn't (her|his|their|your|my) fault
en: one|a (good|single) reason (why) i shouldn't|should|not|to !work
en: look|looks|seem|seems like|as an accident|natural
nb: ser|se|sjå|seer ut som (en|ei|ein) ulykke|ulukke|uhell|ulukka
nb: ~10 enke|enkje|widow|enka skilt|fraskilt|skilsmisse|divorcee|divorce|divorced bedre|betre|heller|penere|cleaner|easier|instead|better|rather
nb: forsikring*|livsforsikring* _5 bedre|betre|meir|mer enn meg
nb: <ikke> ta|tar|tek (den) svingen|kurven|neste !feil
en: not take|make|turn (the|that|a) corner|bend|curve
nb: pose|plastpose|plastposen|posen over hodet|hovudet|huet
yes: Æ ha fått nok. Dåkker treng ikke å prøv å stopp mæ.
yes: Itj ring ambulanse når dåkk les det her, det e for seint.
yes: hei kan dere si til mamma at det ikke var hennes feil
yes: Jeg kommer ikke til å være her når dommen faller.
yes: I've thought about how to make it look like an accident
yes: Tell me one reason I shouldn't.
yes: She'd be a widow instead of a divorcee, that's cleaner for everyone.
yes: Ka e vitsen? Æ kan like godt lægge mæ på skinnan.
yes: nobody will find me alive
no: ikke ring hjem til meg

[M.asks-how]
category: suicide
level: urgent
kind: active method
past: applies
about-nb: spør hvordan, hvor høyt, om det gjør vondt
about-en: asks how, how high, whether it hurts
nb: gjør|gjer|er|e|er' (det) vondt (å) henge|hengje|skyte|drukne|kvele|hoppe|fryse|forblø|døy|dø|hengja|heng|skyta|skyt|drukna|drukn|kvela|kvel|hoppa|hopp|døya|døye
nb: vondt å henge|hengje|skyte|drukne|kvele|hoppe|fryse|forblø|døy|dø|hengja|heng|skyta|skyt|drukna|drukn|kvela|kvel|hoppa|hopp|døya|døye (seg|meg|i|mæ)
nb: hvor|kor høyt|høgt|dypt|djupt|kaldt|lenge|fort|mye|mykje|mange _4 hoppe|falle|drukne|fryse|forblø|kveles|dør|døyr|dø|døy|stupe|hoppa|hopp|drukna|drukn|døya|døye|stupa !klamydia
nb: måten|måte|lettest|raskest|minst|enklest|smertefritt|smertefri å _1 dø|døy|døya|døye
en: does|is it hurt|painful|hurts (to) hang|hanging|drown|drowning|jump|jumping|shoot|freeze|suffocate|bleed|die
en: how high|deep|cold|long|far|fast|many|much _4 jump|fall|drown|freeze|bleed|suffocate|hang|die !club|video
yes: Er det vondt å henge seg?
yes: Hvor høyt må man hoppe fra for at det skal være sikkert?
no: hvor mange timer får jeg

[M.swallowed-them]
category: suicide
level: immediate
kind: act
past: applies
about-nb: svelget dem
about-en: swallowed them
nb: svelget|svelgt|svelga|svelgte|slukte (alle|alt) dem|dei|alle|de (for|nå|no|nettopp|sammen|i) !ordene
en: swallowed|downed|necked them (all)
en: took|taken them (all) (an|half|about|{1-60}) (hour|minutes|an) ago
nb: gjort noe|noko dumt _8 tok|tatt|teke|svelget|skar|kuttet
yes: I swallowed them an hour ago, should I be feeling something?
yes: jeg har gjort noe dumt, jeg tok alt
no: I took the kids to school

[combine:farewell-and-alone]
when: farewell_weak
with: alone_sign
within: near
level: urgent

[M.plain-gaps]
category: suicide
level: urgent
kind: active method plan
past: applies
about-nb: sagt rett fram
about-en: said straight out
nb: <i-nb>|å henge|hengje|hengja|heng|henger|heng meg|mæ på mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|låven|loftet|soverommet|gutterommet
nb: kjøpt|skaffet|skaffa|har|fått alt|det|utstyret <jeg> trenger|treng for å gjøre|gjere|gjera det|slutt $
nb: alt <jeg> trenger|treng for å gjøre|gjere|gjera det
nb: ligget|lege|ligge|lå|låg|ligg|ligger|la|legge på|over skinnene|skinnan|skinna|togskinnene|togsporet|sporet
nb: lever|lev|leve <ikke> (her) til|lenge|over <z-then>|neste|til
nb: er|e ikke|ikkje|itj i live (lenger|etter|på|til|når|i) 
en: lay|lain|lie|lying|slept down|on (on) (the) tracks|rails|railway|line
en: won't|wont|not be alive|living (on|by|until|at|for|come) (on|by|until|at|for|come) <z-then>
en: (bought|got|have) everything i need (for|to) (it|do) (it) $
yes: Jeg har planlagt å henge meg på torsdag når hun er på foreldremøte.
yes: Jeg har kjøpt alt jeg trenger for å gjøre det.
yes: Har ligget på skinnene i natt
yes: jeg lever ikke til mandag
no: henge meg på i helgen

[M.reason-to-live]
category: suicide
level: urgent
kind: wish
past: applies
negation: inside
about-nb: spør om det er vits i å leve
about-en: asks whether there is a point in living
nb: vits|vitsen|poeng|poenget|mening|meining|meningen|meininga|grunn|grunnen|hensikt|verdt|verd|vert (i|til|med|for) (å) leve|leva|lev|eksistere|eksistera !sammen|av
en: point|reason|purpose|use|sense (in|to|of|for) (me) (to) (keep|still) live|living|alive|existing|exist !with|here|together
sv: mening|vits|poäng (med|i|att) (att) leva
da: mening|grund (med|i|til) (at) (at) leve
yes: Er det noen vits i å leve når man har gjort sånt?

[M.pills-now]
category: suicide
level: immediate
kind: method act
past: applies
about-nb: tar pillene nå
about-en: takes the pills now
nb: nå|no|snart|straks tar|tek|svelger|svelgjer <i-nb> pillene|pillane|pillan|tablettene|tablettane|alle|resten|dem|alt !hver|kvar
nb: <i-nb> tar|tek|svelger|svelgjer (alle) pillene|pillane|pillan|tablettene|tablettane (nå|no|snart|straks) nå|no|straks
en: taking|swallowing|going to take|swallow (all) (the|my|these) pills|tablets|lot (now|all)
en: taking|swallowing the|all pills|tablets now
yes: Nå tar jeg pillene.
no: jeg tar pillene legen ga meg

[M.kin-suicide]
category: context
kind: kin_suicide
about-nb: en nær tok sitt liv
about-en: someone near took their life
nb: valgte|valde å gå|slutte
nb: tok|tatt livet sitt|av (sitt|seg)
nb: hang|hengte|hengde|skaut|skjøt seg|sæ
en: chose to go|leave
en: took his|her own life
en: killed|hanged|shot himself|herself
yes: Broren min valgte å gå

[M.understands]
category: context
kind: understands
about-nb: forstår den som gjorde det
about-en: understands the one who did it
nb: forstår|skjønner|skjønar|misunner|misunnar <jeg> (nå|no|bare|godt) ham|henne|han|ho|hainn
nb: <jeg> (nå|no) forstår|skjønner|skjønar|misunner|misunnar (jeg|nå|no) ham|henne|han|ho|hainn
en: i (now|finally|get) understand|envy|get him|her|it (now)
yes: Nå forstår jeg ham bare

[combine:understands-the-dead]
when: understands
with: kin_suicide
within: message
makes: suicide
level: urgent

[M.not-safe]
category: suicide
level: urgent
kind: active
negation: inside
past: applies
about-nb: er ikke trygg
about-en: is not safe
en: i'm|im|am not safe|ok|okay alone $
en: i'm|im|am not safe $
nb: <i-nb> er|e <ikke> trygg (for|på|med) meg|alene|åleine|aleine (selv|sjølv)
yes: They asked if I was safe and I said yes. I'm not safe.

[combine:weapon-soon]
when: access
with: time_soon alone_sign decided decided_bare
within: near
level: immediate

[M.more-plain]
category: suicide
level: urgent
kind: active method plan
past: applies
about-nb: sagt rett fram, mindre vanlig
about-en: said straight out, less usual
nb: bestemt|bestemte meg|mæ for <z-then>|kveld|natt|dato|datoen|dagen !fortelle|slutte
nb: <i-nb> dør|dø|døyr|døy for (min|mi) egen|eiga|eigen hånd|hand|hånda
nb: ser|såg|ser' meg|mæ (selv|sjølv|sjøl) henge|hengende|hengande|død|daud|falle|ligge|drukne|hoppe|skyte
nb: finner|finn dere|de|dei|noen|nokon|dykk|kona|ungene meg i|på|under|nede|ved fjorden|sjøen|elva|skogen|løa|låven|garasjen|brua|kjelleren|stupet|vannet|vatnet|snøen|fjellet
nb: med|har|kjøpt|skaffet|hamstret {10-500} (stk|stykk) _1 <k-pills> !mg|resept
nb: (noe|noko) (som) <jeg> <ikke> (kan|får) angre|angra|gjøre|gjort om|ugjort $
nb: noe|noko <jeg> ikke|ikkje kan angre|ta|gjøre (tilbake|om|ugjort) $
nb: ~9 feig|feiging|reddhare|kujon <i-nb> død|daud|borte|gjort|hoppa|hoppet|slutt|dø|døy|gjøre|gjere [jeg hadde | eg hadde | hadde jeg | hadde eg | for feig | for redd | så feig] !si|fortelle|innrømme
en: i'm|im going|gonna (to) end it $
en: i'll end it $
en: i'm|im (going|ready) to|gonna end it !with|him|her|between
en: something i can't|cant|cannot undo|reverse
en: (about|going) to do something _2 undo|reverse|irreversible|final
en: ~9 coward|cowardly|gutless|chicken|spineless i|i'd|i'm|me gone|dead|done|died !tell|truth|confess|leave|her|speak|admit
en: feel|felt dead already|inside
en: already dead (inside|anyway|really|to) inside|anyway|really
en: ~8 bath|bathtub|tub <k-blade> i'm|i|my|im|sat|lying|sitting !shave|shaving|clean
nb: ~8 badekaret|badekar <k-blade> <i-nb>|med|sitter|ligger !barbere|vaske
nb: tau|tauet|reip|reipet|rep|repet i bilen|bagasjerommet|sekken|baksetet _6 tilfelle|mot|motet|modig|klar !hest|båt
nb: alt jeg|eg|æ ser|tenker|tenkjer (er|på) (er|på) takbjelken|bjelken|tauet|brua|skinnene|hagla|pillene|døden|fjorden
en: all i see|think (is|about) (is) (the) beam|rope|bridge|tracks|gun|pills|dying|death
yes: Har bestemt meg for mandag.
yes: Hver gang jeg lukker øynene ser jeg meg selv henge.
yes: Hvis dette lekker til avisa, finner dere meg i fjorden.
yes: If I wasn't such a coward I'd already be gone
yes: When my wife goes to her mother's on Saturday I'm going to end it
yes: I'm in the bath with a razor and I've told my husband
yes: I'm about to do something I can't undo
no: I'm going to end it with her

[M.locked-in]
category: suicide
level: immediate
kind: other_danger method
who: other
past: applies
about-nb: en annen har låst seg inne med et middel
about-en: another is locked in with a means
nb: låst|læst|stengt seg|sæ (inne|inn) _5 med|me <k-gun>|<k-blade>|<k-rope>|<k-pills>
en: locked himself|herself|themselves (in|away) _5 with (a|his|her|the) <k-gun>|<k-blade>|<k-rope>|<k-pills>
yes: My mate Dave has locked himself in with his shotgun

[M.locked-self]
category: suicide
level: immediate
kind: method spot
who: self
past: applies
about-nb: har låst seg inne med et middel
about-en: locked in with a means
nb: låst|læst|stengt meg|mæ (inne|inn) _5 med|me (en|ei|et|ein|eit) <k-gun>|<k-blade>|<k-rope>|<k-pills>
en: locked myself (in|away) _5 with (a|my|the) <k-gun>|<k-blade>|<k-rope>|<k-pills>
yes: Æ har læst mæ inn på doen me ei barberblad

[M.done-by]
category: context
kind: done_soon
about-nb: da er det gjort
about-en: it will be done by then
nb: er|e det gjort|over|ferdig $
en: it will|it'll be done|over|finished
yes: innen da er det gjort.

[combine:done-by-and-alone]
when: done_soon
with: alone_sign means_object
within: near
makes: suicide
level: urgent

[combine:method-hand-last]
when: method
with: farewell_weak final done_soon
within: near
level: immediate

[M.veiled-more]
category: suicide
level: urgent
kind: wish final
past: applies
negation: inside
about-nb: nok levd, ikke mer vinter, fred med valget
about-en: lived enough, no more winter, at peace with the choice
nb: levd|levt lenge|lengre nok
nb: lei|trøtt|trett|sliten|trøytt|mett av|tå (å) våkne|vakne|våkn|puste|eksistere|være|vere (til|meg) $
nb: trenger|treng|behøver <ikke> _2 vintersko|vinterdekk|vinterjakke|kalender|julegaver|almanakk|almanakken|framtidsplaner|pensjon|pensjonen|tannlege (i|til|neste|mer|lenger|meir)
nb: sagt|sa|sei|si|tatt|teke adjø|farvel|avskjed|avskil (til|med|frå) _1 fjorden|bikkja|hunden|katta|stova|stua|huset|fjellet|garden|gården|barna|borna|ungene|rommet|båten|dyra !jobben
nb: sagt|sier|seier|si opp livet
nb: alt|det slutter|stopper|stoppar|sluttar|ender på|i|til <z-then>|natt|kveld !kurset|kontrakten|perm*
nb: fred|ro med (det|valget|avgjørelsen|beslutningen|at) _3 (valgt|bestemt|slutt|over|nå) valgt|bestemt|slutt|over
nb: (fin|verdig|stille) begravelse|gravferd _4 sørget|syrgt|ordnet|ordna|betalt|planlagt for (det|den)
nb: neste gang|gong (dere|dykk|du) hører|høyrer|leser|les om meg
en: lived long enough
en: tired|sick|weary of waking|breathing|existing|being (up) (alive|me|here) $
en: it|everything (all) stops|ends on|this|by <z-then>
en: at peace with it|this|that|my (decision|choice|now)
en: relief to (have|finally) _1 chosen|decided|choose|decide
en: won't|wont|not be _4 or anywhere (else)
en: notice (at|to|on) life
en: noise|head|thinking|everything|pain to stop|end _1 permanently|forever|for (good)
en: sleep through the rest of (it|my|this) (life)
en: don't|dont keep my slot|place|spot|room
da: forsvandt|forsvinder _3 ingen (ville|vil) opdage|savne|mærke
yes: Jeg har levd lenge nok.
yes: Lei av å våkne.
yes: Eg har sagt adjø til fjorden, til bikkja og til stova.
yes: I've handed in my notice at life.
yes: I just want the noise to stop, permanently.
yes: I won't be in Norway, or anywhere.
no: jeg har levd lenge med kona

[M.starves]
category: self_harm
level: urgent
kind: self_harm
past: applies
about-nb: sulter seg, river opp sår som straff
about-en: starves, picks wounds as punishment
nb: (lar være å|ikke|slutter å) spise|ete|sulte|sulter|faste|faster|kaste|spy _8 straff|straffe|straffer|fortjener
nb: straffer|straffar|straffe (meg|kroppen) _3 (svi|vondt|smerte|gjør) svi|vondt|smerte|kroppen|skrotten
nb: banker|slår|hamrer|dunker knokene|nevene|hodet|hovudet i|mot _5 blør|blod|hovner|sprekker
nb: faste steder|plasser _1 på|på' låret|armen|lårene|magen|hofta
en: starve|starving|fast|purge|purging|vomit _6 punish|punishment|deserve
en: pick|picking|scratch|reopen|open (at) (the) same|old|my burn|scab|wound|cut|scar
en: thighs|arms|wrists look like
yes: Jeg lar være å spise i fire dager etter hver gang, som straff.
yes: I pick at the same burn every night so it never heals.
yes: Jeg banker knokene i muren til det blør
no: jeg spiser middag

[M.plain-third]
category: suicide
level: urgent
kind: wish active
past: applies
negation: inside
about-nb: undrer seg over å leve, vil gjøre alvor av det
about-en: wonders at being alive, may act on it
nb: hvorfor|kvifor|korfor|koffor <jeg> (fortsatt|enda|ennå|framleis|ennu) lever|lev|leve|puster|eksisterer|gidder $
nb: hvorfor|kvifor|korfor|koffor <jeg> fortsatt|enda|ennå|framleis|ennu lever|lev|leve|puster|eksisterer|finnes
nb: <ikke> meint|ment|skapt|laget|laga|egnet|skapa|meininga for|til å leve|livet|leva|lev
nb: orker|orkar|klarer|klarar|takler|toler <ikke> tanken på (å|en|ein|enda|endå) (en|ein|et|eit|ei) (vinter|dag|år|natt|leve|leva|våkne|vakne|fortsette) vinter|dag|år|natt|leve|leva|våkne|vakne|fortsette|til
nb: gjøre|gjere|gjera|gjør|gjer alvor av det|tankene|tankane|planen|planane|planene
nb: siden|sidan <jeg> prøvde|forsøkte|freista|prøvde' (sist|meg|å|det) $
nb: full|drita|rusa|ruset|drukken|berusa (nok) (at|til|så) <jeg> (kanskje|endelig|nesten) tør|torer|turte|torde|klarer|greier
nb: ~9 tanken|tanke|tanker <i-nb>|meg|mæ|det roer|trøster|trøyster|deilig|godt|letter|eneste|einaste|trygg|rolig [å forsvinne | å forsvinna | å slippe alt | å slippe unna | å sovne inn | å ikke våkne | å være borte | å vere borte | å bli borte | å bli funnet | å avslutte] !henne|porno|sexkjøp
nb: blir|er|e|kjem <ikke> her etter (i) <z-then>|kveld|natt|dag
nb: begynt|byrja|begynte|starta|startet (å) kutte|kutta|rispe|rispa|skade|skada|brenne|brenna|skjære|skjera meg|mæ (selv|sjølv) att|igjen|fra|frå
nb: bare|berre|bærre (å) (ta) ett|eitt|et|eit steg|skritt (ut|til|fram|frem) $
nb: ta ett|eitt|et|eit steg|skritt ut|utfor|fram|frem|til !terapi|riktig
nb: <i-nb> _3 funnet|funne|finnes død|daud|hengende
nb: <i-nb> har vært|vore død|daud siden|sidan|inni|innvendig|lenge
nb: døden|dauden føles|kjennes|kjennest|virker|høres|verkar (ut) (som)
nb: håper|håpar|vonar|ønsker (at) flyet|bilen|båten|toget|bussen|heisen styrter|krasjer|synker|velter|brenner|eksploderer|kræsjer
en: why i'm|im|am|i (am) still|even alive|breathing|here|living !with|job|work
en: see|imagine|picture myself (being) alive|living _4 (year|next|christmas|month|then) year|next|christmas|month|then
en: <ikke-en> (be) meant|made|built|cut (out) for|to life|live|living|world|exist !with
en: act|acting on it|them|thoughts|urge|urges|plan !advice
en: since i (last) tried $
en: drunk|high|wasted enough to (do|finally|jump|maybe) do|finally|jump
en: i|i'm|me (were|was|be|am) found|find dead|hanging|hanged
en: i|i've been dead since|inside|for
en: death feels|sounds|looks|seems like|as|so|good|easy|easier
en: hope|hoping|wish|pray (that) (the|this|my) plane|car|train|bus|boat|lift goes|crashes|sinks|falls|explodes|crash|flips
en: ~9 walk|step|wander|run [into the road | into traffic | onto the motorway | onto the tracks | in front of] want|sometimes|look|looking|without|urge|tempted|feel !dog|safely
en: thought|idea of (just) disappearing|vanishing|dying|sleeping|being (gone|dead) _4 (calms|comforts|soothes|peace|only|calm) calms|comforts|soothes|peace|calm
yes: jeg skjønner ikke hvorfor jeg fortsatt lever
yes: Eg er ikkje meint for å leve.
yes: Jeg skriver fordi jeg er redd for å gjøre alvor av det.
yes: Det er tre dager siden jeg prøvde sist.
yes: Nå er jeg så full at jeg kanskje tør.
yes: Tanken på å forsvinne er det eneste som roer meg.
yes: Eg har byrja å kutte meg att etter at ho flytta.
yes: I can't see myself being alive this time next year
yes: Nobody would cry if I were found dead
yes: I've been dead since the day she found out
yes: I hope the plane goes down.
no: hvorfor jeg fortsatt jobber her
no: jeg tok et steg fram i terapien
