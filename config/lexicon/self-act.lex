# Acts, places and means: what is done, where the writer is, what lies ready. Immediate where it happens
# now; the object alone is a context that combinations weigh (end of this file).

words k-took = tatt taft tat tar' tok tek' teke tekje tekt tekke svelget svelgt svelga svelgte svelgde svalgt slukt slukte spist åt ett ete oppete drukket drukke skylt skylte knust knuste hevet hevde helte heltet putta puttet satt sette sprøyta sprøytet injisert
  took taken takn tooken tookk swallowed swalowed swallowd swollowed necked downed popped chugged ate eaten drank drunk injected tagit svalt svalde ätit taget slugt slugte spist indtaget wziąłem wzialem wzięłam wzielam połknąłem polknalem połknęłam polknelam łyknąłem zjadłem
words k-pills = <pills2> alvedon ipren citodon oxazepam oksazepam imovan imovane zolpidem zopliclone zoplicone zopiklon zopiclone zopiklone nozinan truxal apodorm mogadon dormicum atarax vallergan melatonin cipralex sertralin sertraline effexor lamictal litium lithium betablokker/e digoxin digitalis metformin insulinen insulina insulinsprøyta sobrilen sobrila valiumen paralginen paralgin fenazon aspirin ibuprofen codeine kodein fentanyl heroin ghb ritalin concerta ambien temazepam zopiclon sleeping sovemiddel sovepillene sovepillane sovetablettane pillebrett tablettbrett tabs downers ibu parecet
  piller tablettene tabletta tabeletter tabbletter tabletr tablter panodiler paraceter paracetter panodilene paralginer sobriler tablettan pillan pillene medisina medisinan medisiner
words k-all = alle alt all al alle' resten boksen boks eska eske esken esska pakken pakka pakke brett brettet brettene bretta glasset glass flaska flaske flasken pose posen neve never håndfull handfull mange masse massevis haugevis haug altfor dobbel dobbelt dødelig fleire flere tjue tretti førti femti seksti sytti åtti hundre tusen everything every whole hole entire bunch handful handfuls loads lots rest bottle botle packet packets pack packs box boxes strip strips dozens twenty thirty forty fifty sixty hundred alla massor burken asken karta kartor kartan burk ask förpackning æske glas pakker opakowanie garść wszystkie dużo
words k-gun = <gun> hagle hagla haglå haglen haglgevær gevær geværet gevære rifla rifle rifleen sauer mauser krag patron patronen patroner kule kula skudd skuddet skot pistola revolver revolveren salongen drillingen glock cartridge cartridges
words k-rope = tau tauet taue rep repet reip reipet løkke løkka løkken snora snor snoren stroppen stropp strips belte beltet belten beltebuksa laken lakenet kabel kabelen ledning ledningen skjøteledning kjetting kjettingen lina line slips slipset skjerf skjerfet sele rope noose rope's belt's noose's belt sheet sheets cable cord chain strap tie scarf ligature rebet repet snaran snöre bälte bältet bælte bæltet towrope
words k-blade = kniv kniven knivan tapetkniv tapetkniven brødkniv barberblad barberbladet barberbladene barberblada skalpell skalpellen glasskår saks saksa høvel knife razor razors razorblade razor's knife's blade blades scalpel scissors stanley kniv rakblad
words k-edge = jernbanen jernbana jernbanelinja skinnegangen bru brua bruen bro broa broen rekkverk rekkverket gelender gelenderet stup stupet klippe klippa klippen kant kanten kaikanten kaia kaien brygga bryggekanten perrong perrongen plattform plattformen skinnene skinna skinnan skinnerne skinerne skinner togskinnene sporet togsporet toglinja jernbanelinja linja tak taket takkanten balkong balkongen verandaen vindu vinduet vindauget vinduskarmen fossen fossekanten elvekanten preikestolen trolltunga tårnet tårn kran kranen moloen demningen dammen autovernet tunnelen
  bridge railing railings barrier fence cliff cliffs edge ledge roof rooftop balcony window windowsill platform tracks track rails overpass viaduct pier quay dam waterfall bron broräcket räcket taket kanten spåret perrongen balkongen fönstret broen taget kanten sporet perronen altanen
words k-now-i = sitter sit sitt sæt sitte sider står stend stæ stå står' ligger ligg ligge er e parkert parkerte klatret klatra kommet kome
words k-hunting = jakt jakta jakten elgjakt elgjakta elgjakten jaktlag jaktlaget jaktkort rypejakt hjortejakt storviltprøven skytebane skytebanen skytterlag skytterlaget lerdue bane hunt hunting moose deer elk range

[V.pills-taken]
category: suicide
level: immediate
kind: act
past: applies
about-nb: har tatt en mengde
about-en: has taken a quantity
nb: ~6 <k-took> <k-all> <k-pills> !i'm|lege|legen|foreskrevet|resept|daglig|døgnet|dagen|uka|livet|år|året|årene|tida|tiden|vår|høst|aldri|for|mot|bivirkninger|foran|med|kurs|apoteket|avtale
nb: ~7 <k-took> {8-600} <k-pills>|stykk|stk|stykker|stykkja !lege|legen|daglig|mg|år|kroner|aldri|gram|timer|politiet|liter|kilo|beslag
nb: ~6 satt|sette|tok|tatt|tat|teke|injiserte|sprøyta|sprøytet [all insulinen | all insulina | alt insulinet | all insulin | hele insulinpennen | heile insulinpennen | dobbel dose | dødelig dose | for mye insulin | for mykje insulin | for høy dose | en overdose | ein overdose | overdose med]
nb: ~6 tok|tatt|tat|teke|svelget|svelgt|spist|åt [alt jeg hadde | alt eg hadde | alt vi hadde | alt hun hadde | alt i skapet | alt som var | alt jeg fant | alt eg fann | alt i medisinskapet] !av|aldri
nb: tok|tatt|tat|teke|svelget|svelgt for|altfor|alt mange|mye|mykje (av) (med) piller|tabletter|tablettar|dem|dei|vilje|hensikt|sobril|paracet
nb: tatt|tok|tat|teke _1 mange|overdose|mye med vilje|hensikt
nb: ~8 <k-pills> <k-all> vodka|vodkaa|whisky|sprit|brennevin|konjakk|halvflaske|hb|akevitt|linie|rom|gin|vin har|tatt|tat|tok|skylt|ned|skyller|med|og !han|sjef|hver|pleide|aldri|mot
en: <k-took> _1 <k-all> _3 <k-pills>|stash|tablets|cabinet|dosette !prescribed|daily|each
en: <k-took> {8-600} (of) (my|the|his|her|mum's) <k-pills>|them !for
en: took|taken|tookk|tooken|swallowed|swalowed too many (pills|tablets) (on) purpose|pills|tablets|deliberately
en: swallowed|swalowed|swallowd|necked (teh|the|a) whole|hole|entire|full bottle|botle|packet|pack|box|strip !wine|beer
en: took|taken|tookk|takn all|alll|al (of) them|em|it $
en: took|taken|tookk|takn all|alll|al of them|em
en: every last one (of) (them) $
nb: <k-took>|drakk|drakk' _3 frostvæske|frostvæska|klorin|rottegift|salmiakk|metanol|plumbo|blekemiddel|ugressmiddel|etsende !barn
en: <k-took> _4 antifreeze|bleach|poison|methanol|weedkiller|drain !child
nb: slukt|svelget|svelgt|svelga|svelgte {10-600} !kroner
en: swallowed|swalowed {10-600} !times
da: slugt {8-600}
sv: svalt {8-600}
en: empty|emty blister|pill (packs|packets|bottle|bottles|strips) packs|packets|bottle|bottles|strips|blisters|foil
en: ~8 i|i've|ive just|already|now [od'd | overdosed | odd on | taken an overdose | took an overdose | taken it all | took it all | swallowed it all | drunk the bleach | drank bleach | drank antifreeze] !he|she
nb: tomme|tomt|tom pillebrett|brett|pilleglass|medisinbrett|blisterbrett|tablettbrett|pilleboks
nb: ~8 <i-nb> [svelget blekemiddel | drukket klorin | drakk klorin | drukket frostvæske | drakk frostvæske | svelget batterier | pusta inn gass | drukke klorin | drakk salmiakk]
sv: ~7 tagit|svalt|tog|svalde alla|allt|massor|burken|hela|kartor|stycken <k-pills>|alvedon|tabletter !läkare
da: ~7 taget|tog|slugt|slugte alle|alt|masser|glasset|hele|pakker <k-pills>|pillerne !læge
pl: <k-took> (całe|cale|wszystkie|dużo|duzo|opakowanie|garść|{8-200}) tabletki|tabletek|leki|leków|proszki
yes: har tat en hell esske med sobril og mye vodkaa
yes: har satt all insulinen
yes: Jag har tagit alla Alvedon som fanns hemma
yes: tookk alll of them. evry last one.
yes: ive swalowed teh hole botle. zopliclone
yes: Took too many on purpose a week ago Friday.
no: jeg har tatt en paracet
no: har tatt medisin hele livet
no: took all the photos of them

[V.pills-feeling]
category: context
kind: after_act
about-nb: kjenner virkningen
about-en: feels the effect
nb: begynner|byrjar|begynt|byrja|blir|kjenner _2 (å) skjelve|svimmel|sløv|trøtt|trøytt|kvalm|nummen|kald|døsig|søvnig|tung|uklar
nb: redd|angrer|angrar nå|no|meg|mæ
en: cant|can't|cannot see|feel|focus|stay|keep _2 (screen|straight|awake|proply|properly|legs|hands)
en: getting|feel|feeling|going|so sleepy|cold|drowsy|dizzy|numb|heavy|faint|floaty
yes: begynner å skjelve

[V.kin-unconscious]
category: suicide
level: immediate
kind: other_danger
who: other
past: applies
about-nb: en annen kan ikke vekkes
about-en: another can't be woken
negation: inside
en: ~9 can't|cant|cannot|won't|wont|doesn't|not [wake him | wake her | wake them | wake up | waking up] breathing|floor|pills|packs|he's|she's|bottle|bathroom !alarm|early|baby
nb: ~9 <no-nb> [vekke ham | vekke henne | vekke han | vekkje ho | vekkje han | får liv i | få liv i | får ikke kontakt | svarer ikke på | våkner ikke | vaknar ikkje | reagerer ikke] puster|pustar|piller|tabletter|gulvet|badet|blod|brett|livløs|kald
yes: he's breathing but i can't wake him

[V.bleeding]
category: self_harm
level: immediate
kind: act
past: applies
about-nb: skar for dypt
about-en: cut too deep
nb: ~9 skar|kutta|kuttet|skåret|skore|kutt|snitt dypere|djupare|dypt|djupt [enn jeg | enn eg | stopper ikke | stoppar ikkje | slutter ikke | for dypt nå | må nok sys | vil ikke stoppe]
sv: slutar|slutat|slutade inte blöda
da: stopper|holder ikke (op) (med) (at) bløde
nb: blør|blørr|blødd|blø|blod _4 gjennom|gulvet|håndkleet|handkleet|stoppe|stopper|stoppar|slutte|slutter|sluttar|stoppa|stopp|slutta|slutt !nese*|neseblod|mensen
en: ~9 cut|cutt|sliced|went deeper|deep then|than|too meant|usual|planned|before|intended|deep !connection|conversation|talk
en: (it's|its|it) not|won't|wont|doesn't|isn't|aint stopping|stop|clotting _6 (towel|blood|soaked|bleeding|cold) towel|blood|soaked|bleeding|cold
en: towel|towels|carpet|sheets|bath (is|are|was) (soaked|covered|full) (of|in|with) blood|soaked $
en: blood|bleeding (is) everywhere|dripping|pouring|pumping
sv: ~8 skar|skurit djupt|djupare slutar|blöda|blöder|för
da: ~8 skar|skåret dybt|dybere stopper|bløde|bløder|for
yes: I cut deeper then I meant to, its not stopping, towel is soaked thru
yes: skar djupare enn eg meinte
no: we went deeper in conversation than usual

[V.on-the-edge]
category: suicide
level: immediate
kind: spot
past: applies
about-nb: på utsiden av rekkverket
about-en: on the wrong side of the railing
nb: på|over|utenfor|utanfor|bak feil|gal|hi|andre|utsida|utsiden|yttersida|yttersiden (side|sida|siden) (av) rekkverk|rekkverket|brurekkverket|gjerdet|gelenderet|gjelenderet
nb: står|sto|stod|sitter|satt|sit|sat|stæ|henger|heng|over|utenfor|utanfor|bak (utenfor|utanfor|på|bak|over) (utenfor|utanfor|bak) brurekkverk|brurekkverket|rekkverket|gelenderet
nb: utsida|utsiden|yttersida av rekkverket|brua|gjerdet|gelenderet
nb: klatret|klatra|klatrer|klatrar|steget|stege|kløv|kløyv over|ut|opp|utenfor (på) rekkverket|gjerdet|gelenderet|kanten|brua|karmen|takkanten
en: wrong|other|outer|far side of (the|a) railing|railings|rail|barrier|fence|bridge|parapet|guardrail|wall
en: climbed|climbing|stepped|gone|got|over over (the|a) railing|railings|rail|barrier|fence|parapet|guardrail
nb: ~9 <i-nb> sitter|sit|sitt|sider|stend|stæ|står <k-edge> [et tog om | tog om seks | tog om fem | tog om ti | kommer et tog | kjem eit tog | toget kommer | toet kommer | toget kjem | neste tog | rett ned | ser ned | ned på | bare å slippe | bare slippe | berre sleppe | tør ikke gå | hopper nå | hoppar no | om litt | om lit | snart slutt | unnskyld | unskyld | undskyld | farvel | hadet | tør snart | bare ett skritt | berre eitt steg] !jobb|forsinket
en: ~10 i'm|im|i|am stood|standing|sat|sitting|parked|on|at|up <k-edge> [phone at | can somebody | can someone | tell my | goodbye | looking down | next train | one step | about to | going to jump | step off | let go | when the sun | walk off | wrong side | wind | bye | last] !waiting|late|delayed|commute|photo
en: ~9 i|i'm|i'll walk|walking|step|stepping|drive|driving|drop|jump|roll|go [off it | off the edge | off the cliff | off the pier | off the quay | over the edge | off the roof | off the bridge | off the ledge] !topic|plan|road|rails|hook
nb: parkert|parkerte|sitter|sit ved|på|nedenfor|oppe preikestolen|stupet|utkikken|fossen|klippen|kaikanten (siden|sidan|og) siden|sidan|og|nå|no
da: ~8 jeg|sider|sidder|står [på skinnerne | på skinerne | på kanten | på broen | på taget] snart|tog|toget|toet|nu|undskyld|farvel|lit|lidt
yes: I'm stood on the wrong side of the railing on the Grenland bridge.
yes: I går sto jeg på utsiden av rekkverket i noen minutter
yes: sider på skinerne ved stationen, toet kommer om lit. undskyl
yes: I'm going to walk off it when the sun is up.
no: jeg jobber med å male utsiden av huset

[V.on-track]
category: suicide
level: immediate
kind: method spot
past: applies
about-nb: toget
about-en: the train
en: ~10 i|i'll|i'm|me [on the track | on the tracks | on the rails | in front of it | under it | under the train | before the train | meet the train | in its way] tomorrow|tonight|will|be|lie|lying|train|freight|express|wait|waiting|morning !fell|dropped|delayed|keep|back|get|stay|career
nb: ~10 <i-nb> [på skinnene | på skinnan | på skinna | i sporet | på sporet | foran det | foran toget | foran godstoget | framfor toget | møte toget | under toget] tog|toget|godstoget|nattoget|flytoget|kommer|kjem|skal|ligge|legge|kveld|natt|morgen|når|klokka|vente|legga|leggje|leggja|legg !forsinket|tilbake|igjen|avhengighet|arbeid|vei
nb: togtabell*|rutetabell*|togtidene|godstoget|nattoget sier|seier|viser|går|kjem|kommer|er {0-24}|når
yes: The 05:12 freight doesn't stop at our station. Tomorrow I will be on the track for it.
no: få livet på sporet igjen

[V.let-it-pass]
category: suicide
level: urgent
kind: spot method
past: applies
about-nb: sto der og lot tog gå, nesten falt
about-en: stood there and let trains go by, nearly fell
nb: ~9 lot|latt|late|let tog|toget|togene|toga|trikken|banen gå|pass*|køyre|kjøre|køyra|køyr|kjør
en: ~9 let|watched|counted train|trains|trucks|lorries go|pass|by|past platform|tracks|stood|edge|bridge|station|roadside|one|two|three
nb: ~10 <i-nb> sto|stod|stått|satt|stått' <k-edge> [hadde bestemt | bestemt meg for | lot meg falle | late meg falle | latt meg falle | late meg dette | nesten hoppet | nesten hoppa | nær ved | på nippet | tenkte at nå | tenkte at no | kjente på | kjende på | kjente hvordan | vurdert det | vurderte det | vurderte å | tenkte på å | klar til å | så snudde | men snudde | gikk hjem igjen | gjekk heim att | ble reddet | hadde det ikke vært | hadde det ikkje vore | ringte meg | noen kom | ein kom | en mann kom | turte ikke | torde ikkje | feiga ut | feiget ut | ut i mørket | ned i mørket | bare å gå | berre å gå] !utsikt|turist
nb: hadde det ikke|ikkje|itj (vært|vore) for _3 <i-nb> (vært|vore) (meg) hoppa|hoppet|late|latt|falt|gjort|kjørt|død|daud|borte|sluppet|sleppt
en: ~12 i|i've|i'd stood|sat|standing|parked|spent <k-edge> [thought about jumping | thought about it | thinking about it | thinking about jumping | nearly jumped | nearly did | almost did | almost jumped | couldn't do it | only thing that stopped | stopped me | for an hour | for hours | for a long time | lost my nerve | chickened out | turned back | talked me down | before i | decided not | went home] !view|photo|holiday
nb: ~9 <i-nb> hoppet|hoppa|hoppe|hopp'|hopp [turte ikke | torde ikkje | tør ikke | torer ikkje | feiga ut | hadde baller | hadde jeg baller | hadde hatt baller | hatt baller | hatt mot | modig nok | tur til å | bare mot til | hver gang jeg | kvar gong eg | på nattskift | nattvakt | fra riggen | frå riggen | fra kranen] !fallskjerm|strikk|ski|forholdet
nb: tenker|tenkjer|tenke|tænke|tenkt på|om (å|aa|a) hoppe|hoppa|hopp (hver|kvar) når|fra|frå|ned|utfor|ut|gang|gong|dag|natt
en: think|thinking|thought|thoughts (about|of) (just) jumping (off|every|when|from|in|overboard) off|when|from|in|overboard|every|again
nb: hadde|ville <i-nb> kjørt|køyrt|hoppet|hoppa|svinga|svingt (rett) (ut|inn|fra|frå|ned) (i|fra|frå|av) fjellveggen|fjellet|brua|traileren|sjøen|utfor|grøfta|tunnelveggen|balkongen|taket
yes: Sto på perrongen på Nationaltheatret i går og lot tre tog gå.
yes: tenker paa aa hoppe hver gang jeg har nattvakt
yes: hadde jeg hatt baller hadde jeg kjørt rett i fjellveggen i stad
yes: Stod ved fossen i går. Hadde det ikkje vore for bikkja hadde eg late meg falle.
yes: I stood at the top window of my office for a long time on Tuesday and thought about jumping and the only thing that stopped me was a lad eating
no: vi sto på brua og så på utsikten

[V.gun-and-body]
category: suicide
level: immediate
kind: method spot
past: applies
about-nb: våpenet mot kroppen, i fanget
about-en: the weapon against the body, in the lap
nb: ~8 <k-gun> [mellom knea | mellom knærne | mellom kneene | mellm knea | mellom bena | mellom beina | mellom lårene | over knærne | over knea | på knærne | på fanget | i fanget | mot haka | under haka | under haken | i hånda | i handa | i hånden | i hendene | på bordet | i munnen | i kjeften | mot panna | mot pannen | mot tinningen | mot brystet | mot hjertet | mot hjarta | mot meg selv | mot meg sjølv | mot mæ sjøl] !<k-hunting>
nb: ~9 <k-now-i> <k-gun> [to skudd | ett skudd | eit skot | et skudd | en patron | ein patron | siste patron | ei kule | en kule | røyk opp | røyke opp | siste røyken | siste sigaretten | drikk opp | drikke opp] !<k-hunting>
en: ~8 <k-gun> [across my knees | between my knees | between my legs | on the table | in my hand | in my hands | on my lap | in my lap | in my mouth | under my chin | to my head | against my head | to my temple | on my chest | against my chest | beside me on | next to me on | on the seat beside] !<k-hunting>|hunt
sv: ~7 <k-gun> [i munnen | mot tinningen | i knäet | mot huvudet | mot hakan] !jakt
da: ~7 <k-gun> [i munden | mod tindingen | i skødet | under hagen] !jagt
yes: sit me geværet mellom knea no
yes: There's one cartridge in the Sauer and it's across my knees.
yes: Æ sitt i naustet med haglå te gammelfar og to skudd.
no: we're up at the moose hunt and I'll have a rifle

[V.gun-out]
category: suicide
level: urgent
kind: method access
past: applies
about-nb: våpenet er tatt fram
about-en: the weapon is out
nb: ~8 <k-gun> [ut av skapet | ut av skåpet | ut av våpenskapet | or skåpet | tatt ut | teken ut | teke ut | tatt frem | tatt fram | teke fram | henta fram | hentet frem | hentet fram | funnet frem | funne fram | ligger framme | ligg framme | ligger klar | ligg klar | står klar | ladd | lada | ladet] !<k-hunting>
nb: ~9 <i-nb> [på våpenskapet | på våpenskåpet | ved våpenskapet | nøkkelen til våpenskapet | nøkkelen til skapet | nøkkelen i lomma | våpenskapet mitt] ser|stirrer|står|kjenner|roleg|rolig|ro|opnar|åpner|natta|tenker|trøst|trygt !<k-hunting>|kode|politiet|godkjent
nb: ~8 <k-gun> <i-nb> [kjenner på | kjenne på | tatt på | stryker over | pusser | vurdert å bruke | tenkt å bruke | lyst til å bruke | bruke på meg | brukt på meg | rettet mot | holdt i | prøvd å sikte] natt|kveld|meg|alene|roleg|rolig|trøst|mæ !<k-hunting>
en: ~8 <k-gun> [out of the safe | out of the cabinet | out of the cupboard | taken out | got out | got the | keep looking at | keep touching | cleaned it and | loaded it | one bullet | one cartridge | one shell | one round] i|i've|i'm|my|tonight|now !<k-hunting>|police|sold|he|she
yes: Rifla er teken ut av skåpet.
yes: Eg går i kjellaren og ser på våpenskåpet.
no: rifla er henta fram til elgjakta

[V.rope-and-hold]
category: suicide
level: immediate
kind: method spot
past: applies
about-nb: tauet er festet
about-en: the rope is fixed
nb: ~8 <k-rope> [rundt halsen | om halsen | rundt nakken | på bjelken | i bjelken | over bjelken | på kroken | i taket | på døra | over døra | i døra | i dørkarmen | i skapstanga | bundet fast | knytt fast | henger klar | heng klar | henger klart | heng klart | ligger klar | ligg klar | er klart | er klar | har bundet | har knytt | har hengt opp | hengt opp | hele vekta | heile vekta | full vekt] !lampe|hengekøye|hest|båten|huske|gardin|gå|ny|dress|fin|lua
nb: ~6 henger|heng|henge|rheng|hengt|hengje|hengja meg|mæ|rmeg|meg' [nå | no | i natt | i kveld | snart | unnskyld | farvel | i garasjen | i løa | i låven | i boden | i skogen | i verkstaden | i verkstedet | i kjelleren | på loftet] !på|med|opp|ut|rundt|sammen
nb: heng*|henge|hengje|hengja|heng rmeg|megnå|mæ|meg nå|no|unnskyld|snart
en: ~9 <k-rope> [round the wardrobe | round the door | round the beam | over the beam | on the beam | over the door | on the door | wardrobe rail | curtain rail | ceiling hook | around my neck | round my neck | my full weight | my whole weight | full weight on | from the banister | tied to the | tied it | tied and | is tied | it's tied | on the hook | in the boot | in the trunk | in the garage] !hammock|tent|swing|access|dog|boat
nb: belten|beltet|belte|slipset _2 (sitter|henger|heng|sit) _1 (oppe) på døra|døren|dørhåndtaket|knaggen
sv: ~7 <k-rope> [runt halsen | i taket | är klart | hänger klart | har knutit | är knutet] !häst
da: ~7 <k-rope> [om halsen | i loftet | er klar | hænger klar | har bundet | er bundet] !hest
yes: I had the belt round the wardrobe rail and my full weight on it
yes: Jeg har bundet rebet og skrevet brevet.
yes: Rope's in the boot. Tomorrow after I drop the kids at school.
yes: henge rmeg nå.. belten sitter oppe på døra unnskyld
no: tauet til båten er klart

[V.wheel]
category: suicide
level: urgent
kind: method
past: applies
about-nb: rattet, trailerne, grøfta
about-en: the wheel, the lorries, the ditch
nb: ~9 <i-nb>|å vri|vrir|dra|drar|rykke|snu|slippe|slipper|svinge|svinger|rive|dreie|sleppe|sleppa|slepp|svinga|sving [på rattet | i rattet | rattet inn | rattet ut | rattet over | rattet og | rattet så | ut på fjellet | over midtstripa | over midtlinja | ut av vegen] tenker|tenkjer|tenkt|holder|nok|lett|død|daud|fristet|fristende|impuls|hver|kvar|trailer|møter|lyst|bare|berre|nesten|fingrene !gps|lekse
nb: ~9 trailer|trailere|traileren|trailerne|trailerane|vogntog|vogntoget|lastebil|lastebilen|lastebiler|møtende|motgående <i-nb> tenker|tenkjer|tenkt|frister|fristende|fristet|ser|teller|velger|holder|vente|venter|svinge|død|lett|mot|lyst|etter|svinga|sving !sjåfør|jobber|kjører|lasset
nb: ~8 køyrer|kjører|køyre|kjøre|bilen|sving|svingen|veien|vegen|køyra|køyr|kjør tenkjer|tenker|tenkt|lyst|impuls|fristet|frista|drag|lett|bare|berre [svinge ut | svinge av | svinge over | ikke svinge | ikkje svinge | å slippe rattet | sleppe rattet | gi gass | gje gass | lukke øynene | lukke auga | ta av beltet | uten belte | rett ut | rett fram i] !byen|gps
en: ~10 i|i'm|when|just lorries|lorry|trucks|truck|trailers|oncoming|wheel look|looking|turn|yank|jerk|swerve|flick|twitch|pull|count|counting|pick|choose|waiting|close|let [coming the other | coming towards | the other way | picked out | the wheel and | the wheel into | of the wheel | on the wheel | towards me | head on | under one | under it | my eyes] !driver|job|work
en: picked|chosen (out) the|a|my stretch (of) (road)
yes: tenker jeg at det holder å vri på rattet så er jeg død
yes: when I drive alone I look for lorries coming the other way
yes: Kvar gong eg køyrer over fjellet tenkjer eg på å svinge ut.
no: jeg kjører trailer og er sjåfør

[V.opening-veins]
category: suicide
level: immediate
kind: method act
past: applies
about-nb: badekaret, bladet, vannet renner
about-en: the bath, the blade, the water running
nb: ~14 badekaret|badekar|badet|vasken|badevannet|vannet|vatnet <k-blade> renner|renn|klar|klart|fylt|fyller|fullt|kanten|ligger|ligg|varmt|natt|kveld !matlaging|oppvask|barbere
en: ~14 <k-blade> water|bath|tub|sink|bath's|bathtub running|run|runs|edge|ready|filled|full|hot|side|warm !cook|washing|dishes|shave|shaving
nb: ~9 åpne|opne|åpner|opnar|kutte|skjære|kutter|kutta|kutt|skjera|skjere|skjær [pulsårene | pulsårane | pulsåra | håndleddene | handledda | handleda | årene mine | årane mine | begge armene | på langs | på tvers] <i-nb>|når|nå|snart|etterpå|kveld !film
en: ~9 open|opening|cut|slit|slice|slash [my wrists | my wrist | my veins | my arms up | down the road | up the arm] i|i'm|then|so|when|before|after|tonight
yes: tonight's the night i guess. razor's on the edge of the sink, water's running
yes: so it doesn't hurt as much when I open my wrists

[V.gas]
category: suicide
level: immediate
kind: method spot
past: applies
about-nb: gassen, eksosen
about-en: the gas, the exhaust
en: gas (is) on (and|now) _3 windows|doors|taped|sealed|lying|shut|sleep
en: windows|doors|door|vents (r|are|is|all) taped|sealed|blocked
en: hose _3 exhaust|tailpipe !garden|new
en: barbecue|charcoal|grill|bbq (is) (lit) in|inside (the|my) car|tent|bathroom|bedroom !cook
nb: gassen (er|står) på _3 vindu*|dør*|teip*|tett*|tetta|sove|legger|sova|såv
nb: teipet|teipa|tetta|tettet (igjen) vinduene|vindauga|dørene|døra|ventilene|sprekkene _3 (gass*|eksos*|bilen|grill*|garasjen|motoren)
nb: skrudd|skrur|skrudde|satt|slått på gassen !ovnen|komfyren
en: turned|switched on the gas !heating
en: turned the gas on
nb: slangen|slange|hageslangen|støvsugerslangen _3 eksosen|eksosrøret|eksosrør|potta
nb: engangsgrill*|kullgrill*|grillen inni|inne|i _1 bilen|teltet|badet
yes: gas is on and windows r taped
no: gassen er på 40 øre

[V.pumped]
category: suicide
level: urgent
kind: attempt
past: applies
about-nb: ble pumpet, reddet, skulle ønske de ikke hadde
about-en: was pumped, rescued, wishes they had not
nb: ble|blei|vart|blitt pumpet|pumpa|utpumpet (på|for|i) _2 (ullevål|sykehuset|sjukehuset|magen|legevakta|haukeland|ahus) ullevål|sykehuset|sjukehuset|magen|legevakta|haukeland|ahus|akutten|intensiven|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|natt|helga
nb: magen|ventrikkelen (min) (ble|blei|vart) pumpet|pumpa|skylt|tømt
nb: ~9 hater|angrer|synd|skuffet|skuffa [fått meg opp | fått meg tilbake | reddet meg | redda meg | berget meg | berga meg | funnet meg | funne meg | skåret meg ned | hentet meg inn | at jeg våknet | at eg vakna | at jeg overlevde | at eg overlevde | at jeg lever | at eg lever] !jobb|slutte
nb: ble|blei|vart|jeg|eg|æ _3 funnet|funne|berget|berga|reddet|redda _5 siste liten|øyeblikk|augneblink
nb: våknet|vakna|våkna|lå|låg _2 intensiven|akutten|overvåkinga|oppvåkninga _6 overdose|piller|forsøk|forsøket
en: stomach pumped
en: woke|wake up _3 icu|hospital|resus|ward|sick _5 overdose|pills|tried|attempt
en: ~9 hate|regret|sorry|shame|pity|gutted|annoyed [brought me back | cut me down | pulled me out | i survived | i lived | i woke up]
en: found|cut me (down) (just) in time
yes: Ble pumpet på Ullevål tirsdag. Sendt hjem onsdag med en brosjyre.
no: båten ble pumpet

[V.sorry-saved]
category: suicide
level: urgent
kind: wish
negation: inside
past: never
about-nb: skulle ønske de ikke hadde reddet meg
about-en: wishes they had not been saved
nb: ~10 skulle|ønske|ønsker|ønskjer|håpet|håpte <no-nb> [fått meg opp | fått meg tilbake | reddet meg | redda meg | berget meg | berga meg | funnet meg | funne meg | skåret meg ned | hentet meg inn | våknet igjen | vakna att | våknet opp | kommet meg | fått liv | ringt etter] !jobb|tid
en: ~10 wish|wished|wishing hadn't|didn't|not|never|wouldn't [brought me back | found me | find me | saved me | save me | woken up | woke up | revived | cut me down | pulled me out | called an ambulance | survived] !him|her
yes: Skulle ønske de ikke hadde fått meg opp igjen.
yes: I wish they hadn't found me

[V.tomorrow-cabin]
category: suicide
level: urgent
kind: method final
negation: inside
past: applies
about-nb: tur uten retur
about-en: a trip without return
nb: ~9 returbillett*|returbilletten|tilbaketuren|hjemturen|heimturen|hjemveien|heimvegen|tilbakeveien|returen|retur <no-nb>|uten|utan bruke|bruk|trenger|treng|kjøpt|bestilt|tenkt|bestilte|kjøpte|ta !varer|pakken
nb: ~9 årene|årane|bensinen|bensin|billetten|billett|turen|båten|drivstoff|dieselen|nista|veien|vegen [den ene veien | den eine vegen | bare én vei | bare en vei | berre ein veg | én vei | en vei | ein veg | ikke tilbake | ikkje tilbake | ikkje attende | ikke hjem igjen] <i-nb>|treng|trenger|holder|nok|rekker|kjøpt !bompenger|kjørt
nb: ~10 <i-nb> sjøen|fjorden|havet|vidda|fjellet|skogen|isen|båten|hytta|hytte|snøen|elva|fossen|tårnet|trappa|fjell|ut [kommer ikke tilbake | kjem ikkje tilbake | kjem ikkje attende | komme ikke tilbake | ikke komme tilbake | ikkje kome tilbake | ikke tenkt tilbake | ikke komme ned | kommer ikke ned | kjem ikkje ned | ikke komme hjem | kommer ikke hjem | kjem ikkje heim | blir der | blir der ute | bli der | vert der | bli liggende | bli liggjande | uten vest | utan vest | uten jakke | uten redningsvest | tynneste jakka | tynnaste jakka | tynn jakke | uten klær | ikke meninga å komme | ikke meningen å komme | sovne der | legge meg ned] !ferie|barndom
nb: ~10 <i-nb> [ror ut | ro ut | padler ut | svømmer ut | symjer ut | går ut | går inn på vidda | går inn i skogen | kjører ut | går til fjells | går på isen] kveld|natt|mørkner|mørknar|mørkt|minus|kaldt|sola|alene|åleine|ingen|siste !tur|fiske|fisketur|fisken|fisk|bit|trening|hunden|krabbe|garn
en: ~9 trip|ticket|journey|drive|boat|flight|walk|swim [one way | it's one way | no return | not coming back | won't be back | won't be coming | no way back] i|i'm|my|this|bought|it's|evening|tonight !street|price
en: ~9 i|i'm|i'll|my [won't be on it | not be on it | not going to be on it] flight|plane|train|ferry|bus|home
en: ~10 i|i'm|i'll|don't|taking|walk|walking|swim boat|cabin|sea|fjord|mountain|mountains|woods|forest|water|cliffs|skerry|lake|river|snow|out [not coming back | mean to come back | planning to come back | won't be back | never coming back | not come back | won't come back | pockets full | stones in | leaving the life | without a jacket | without the vest | life vest on the | lie down in | till i can't | past the point] !escort|prostitute|site|home
en: pockets (full|of|with|filled) (of|with) (stones|rocks|bricks) stones|rocks|bricks
nb: lommer|lommene|lommene|lommer|sekken (full|fulle|fylt) av|med stein|steiner|steinar
nb: ~9 kjøpt|kjøpte|skaffet|skaffa|funnet|hentet|henta|kjøpe lodd|anker|kjetting|kjettingen|steiner|blylodd <i-nb>|båten|dypt|djupt|sjøen|fjorden
yes: Har ikke tenkt å bruke returbilletten.
yes: Eg ror ut i kveld når det mørknar. Årane treng eg berre den eine vegen.
yes: It's one way, this trip.
yes: Walking down to the fjord in a minute, pockets full of stones
yes: I've booked the cabin from tomorrow, and that I don't mean to come back from it
yes: My flight home is tomorrow and I won't be on it.
no: vi går ut på fisketur i kveld

# Objects that are nothing alone.
[V.means-bought]
category: context
kind: means_object
about-nb: et middel
about-en: a means
nb: kjøpt|kjøpte|kjøper|skaffet|skaffa|hentet|henta|henter|har|pakka|pakket|funnet|funne|tok _4 tau|tauet|reip|reipet|rep|repet|kjetting|barberblad|barberbladet|hagla|geværet|rifla|patroner|pillene|pillane|tablettene|frostvæske|rottegift|klorin|helium|morfin|insulin|slepetau|slepetauet
en: bought|picked|got|have|packed|took|grabbed|ordered|found|with _4 rope|towrope|razor|blade|blades|gun|rifle|shotgun|bullets|cartridge|pills|tablets|antifreeze|bleach|helium|morphine|insulin
sv: köpt|köpte|har _3 rep|rakblad|tabletter
da: købt|købte|har _3 reb|barberblad|piller
yes: Picked up a length of rope

[V.nobody-near]
category: context
kind: alone_sign
about-nb: ingen er hjemme, ingen venter svar
about-en: nobody is home, no answer awaited
nb: kona|hun|ho|mannen|kjerringa|barna|ungene|alle|samboeren|mor _2 (er|e|sover|søv|på|hos) (på|hos|sover|søv|borte|jobb) sover|søv|borte|jobb|bestemor|reist|nattevakt|nattskift
nb: før _2 (kommer|kjem) _1 hjem|heim
nb: trenger|treng|behøver ikke|ikkje|itj (å) svare|svara
nb: ikke|ikkje|itj ring|ringe|let|leit|lete (hit|tilbake|meg|etter|mæ)
nb: ingen _3 venter|ventar|finne|finner|savne|merke|merker|leser|les (på) meg|det|på|mæ
nb: ville|vil|vill (bare|berre) (at) (noen|nokon|éin|en) (skulle|skal) vite|vita
nb: skylda|skylden|feilen (er|var) (bare|berre) min|mi $
nb: gitt|fora|foret|matet bikkja|hunden|katta
en: kids|wife|she|he|everyone|house (are|is) (at|with) (their|her|his|my) gran's|mum's|sister's|asleep|away|sleep|gone
en: don't|dont|not expect|need|bother|expecting (a|an|any|to) reply|answer|replying|answering
en: wanted|want|needed (just) one|someone|somebody|you _2 to know
en: waiting for (the|them|everyone|her) (house|kids|everyone) _2 (sleep|asleep|bed)
en: fed|walked the dog|cat
en: phone|mobile|battery (is|at) off|{1-9}
en: don't|dont ring|call|look (me|for|back)
en: house|flat|place to myself
en: home alone (until|till|tonight|all)
nb: alene|åleine|aleine hjemme|heime (til|i|hele|heile)
nb: låst|låste døra|døren
nb: skrudd|slått|skrur|slår av telefonen|mobilen
en: locked the door
en: switched|turned off my|the phone
yes: Kona er på jobb til fire

[combine:means-and-alone]
when: means_object
with: alone_sign
within: near
makes: suicide
level: urgent

[combine:method-and-alone]
when: method plan
with: alone_sign after_act
within: near
level: immediate

[combine:means-and-farewell]
when: means_object
with: farewell farewell_weak burden wish wish_weak preparation final
within: near
makes: suicide
level: immediate

[combine:attempt-lately]
when: attempt
with: recent_time time
within: near
level: immediate

[combine:spot-lately]
when: method
with: spot
and: decided final farewell
within: near
level: immediate
