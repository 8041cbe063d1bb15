# Hurting oneself, as it is told: the place on the body, the tool, the hiding, the reason.

words h-hurt = kutt/er/ar/et/a/e kut/er/e/te kutr kuttr kjutt/a/ar/er skjær/er/e skjera skar skåret skore skjer risp/er/ar/a/et/e brenn/er/e brent brente brænn/er brænne brend sv/ir svi svir svidde klor/er/te/t/a/e skrap/er/te/e bit/er/e beit stikk/er stakk dunk/er/ar/a/e slår slo slå slær slær' banker banka hamrer hamre klyp/er/te nupper piller skålder skålde skamslår straff/er/ar/a/e skad/er/ar/a/e skade påfører tukter tuktar piner pisker
words h-hurt-en = cut cutt cuts cutting burn burns burning burned burnt scratch scratching scratched slice slicing sliced carve carving carved stab stabbing bruise bruising pinch pinching bite biting punch punching hit hitting hurt hurting harm harming punish punishing scald scalding branding pick picking bang banging
words h-limb = arm armen armene arma armane arman underarm underarmen lår låret lårene låra lårret lårane legg leggen legger leggene legga hofte hofta hoften mage magen bryst brystet hud huden skrotten kropp kroppen håndledd håndleddet handledd handledet handlede håndleddene hender hendene henda hånd hånda handa fot foten føttene innside innsiden innsida
words h-limb-en = arm arms thigh thighs leg legs wrist wrists stomach belly hip hips ribs skin forearm forearms ankle ankles hand hands shoulder chest feet foot palm palms
words h-tool = kniv kniven barberblad barberbladet barberhøvel saks saksa skalpell nål nåla nålen glasskår fyrtøy fyrtøyet lighter lighteren lightere sigarett sigaretten sigaretter sneipen glo gloa strykejern strykejernet omn omnen ovn ovnen plata kokeplata kokeplate komfyren passer binders belte beltet ledning
words h-tool-en = razor razors blade blades lighter lighters cigarette cigarettes iron stove hob needle pin glass scissors knife compass matches match candle

[R.hurts-body]
category: self_harm
level: urgent
kind: self_harm
past: applies
about-nb: skader kroppen sin
about-en: hurts the own body
nb: ~8 <i-nb> <h-hurt> <h-limb> [meg på | meg i | mæ på | mæ me | mæ i | mei på | mei opp | meg med | meg selv | meg sjølv | mæ sjøl | med fyrtøyet | med lighter | med sigaretter | etterpå | etter hvert | hver gang | kvar gong | til det | til blods | når jeg | når eg | når æ | opp på | insiden av | på innsiden | på armen | på armene | på låra | på lårene | på låret | i armen] !katta|hunden|jobb|uhell|fotball|trening|mygg|eksem|barbere|matlaging|kokk
nb: <h-hurt> meg|mæ|mei|mej (opp) (opp) på|i|me armen|arman|armene|armane|låret|låra|lårene|lårret|leggen|legga|magen|handlede|handleddet|håndleddet|håndleddene|hofta|underarmen|plata|kokeplata !uhell|jobb
nb: ~7 <i-nb> <h-hurt> meg|mæ|mei|mig [på armen | på armene | på arman | på låret | på låra | på lårene | på insiden | på innsiden | på leggen | på magen | på handa | på hånda | i armen | i låret | i handlede | i håndleddet | på kroppen | på plata | på kokeplata | på ovnen | på omnen | me fyrtøyet | med fyrtøyet | med lighteren | med sigaretten | med sigarett | med et barberblad | med kniv] !uhell|katta|kaffe|jobb|frokost|bolle|maten
nb: ~9 <h-tool> <h-limb> <i-nb>|meg|mæ|mine|min|mi|mot|over|inn slukker|slukke|sløkkjer|trykker|trykke|holder|held|presser|kutter|skjærer|brenner|brænne|brent|drar|bruker|risper|lettelse|ro|straff !mat|røyke|lege|vaksine|tatovering
nb: held|holder|heldt|holdt|putter|stikker|legger hendene|henda|hånda|handa|fingrene|armen under|på|i|mot|over kokende|kokande|glovarmt|skåldende|skåldheitt|plata|kokeplata|flammen|omnen|ovnen|stearinlyset
nb: <h-tool> mot|på|inn (huden|mot) armen|låret|hånda|handa|huden|leggen !middag
nb: straff*|skade*|skada*|pine*|tukte*|mishandle*|ødelegg*|øydelegg* (hele|bare) kroppen|skrotten|huden|låra|lårene|armene|armen (min|mi|mine|etterpå|att|igjen)
nb: dunker|dunkar|slår|slær|banker|bankar|hamrer|dundrer hodet|hovudet|panna|knyttneven|neven|nevene|hånda|knokene (inn) i|mot veggen|veggene|muren|flisene|døra|gulvet (til|så|hver|kvar|når|igjen)
nb: selskad*|sjelskad*|selskaing|selvskaing|sjølskad*|sjølvskaing|selvsakding|selskaden
nb: nye|ferske merker|merke|kutt|sår|arr|snitt|streker|striper|brannsår (på|i) (innsiden|insiden) (av) låra|lårene|låret|armen|armene|arman|hofta|magen
nb: ~8 nye|nytt|ferske|nyt <i-nb>|mine|mitt merker|merke|kutt|sår|arr|snitt|streker|striper|brannsår|brannmerker|brennemerke [hver gang | kvar gong | på låra | på lårene | på låret | på armen | på armene | på innsiden | på insiden | etter hvert] !hår|katta|klær|bilen|trening
nb: ~9 arr|ar|merker|merke|kutt|sår|brennmerker|brannsår|brannmerker|streker|striper <i-nb>|mine|mi|mitt|mæ|arman|armen|låra|lårene|låret|lårret skjuler|skjule|gjemmer|gøymer|lange|langermet|lang|bukser|ermer|skjorte|bandasje|plaster|ett|femten|tolv|teller|kvar|ingen|kona|skyld !operasjon|ulykke|fødsel
nb: lange|langerma|langermet|lang bukser|ermer|ermar|genser|skjorte|ermede _5 ingen|skjule|skjuler|gjemme|sommeren|sommaren|juli _2 (ser|merkene|arrene)
nb: bandasje|plaster|bandasjer|kompress under skjorta|genseren|ermet|buksa !operasjon|hunden
nb: treng|trenger|må|ha smerten|smerta|smerte (for|til) å få|sove|kjenne|slappe|roe|sova|såv
nb: smerte|smerten|smerta|blodet|blod (er|e|gir|får|ser|blir) _2 (roe|ro|lettelse|rein|reint|rent|rolig|roleg|kontroll|straff)  lettelse|rein|reint|rolig|roleg|straff|ro !tann*|fødsel
nb: måter|måtar å få _2 vonde|vondt ut
nb: <i-nb> gjør|gjer ting (med|mot) meg (selv|sjølv|sjøl)
nb: sulter|svelter|sulte|svelte meg|mæ selv|sjølv|som|fordi|straff|sjøl
en: ~9 i|i'm|i've|my|me|im|ive <h-hurt-en> <h-limb-en>|knuckles|myself|face|head lighter|split|till|until|every|again|when|since|after|night|shower|sleeves|bleed|bleeds|blood|inside|relief|razor|stove|iron|cigarette !sun|sunburn|cooking|gym|football|dog|cat|accident|paper|dinner|running
en: punch|punching|hit|hitting|bang|banging (the|a|my) wall|walls|head|door|doors|mirror till|until|against|so|every
en: lighter|cigarette|cigarettes|razor|blade|iron|needle|match|candle against|on|to|into|across (my) <h-limb-en>
en: hold|held|holding|put|putting (my) hand|hands|arm|fingers under|on|in|over|against (the) boiling|scalding|stove|hob|flame|iron|candle|burner
en: long sleeve|sleeves|sleeved _6 july|summer|heat|hide|hiding
en: long sleeve habit
en: in the shower so it washes (down|away)
en: new|fresh|more cuts|marks|scars|lines|burns _3 thigh|thighs|arm|arms|legs|wrist|hip|hips !tattoo
en: started|begun|back|keep to|hurting|cutting|harming (sh|self) (harming|hurting) myself (again|lately|every|when)
en: razor|razors|razorblade|blade (blade) _8 (and) use|used it|them in|on|at|when !shave|beard
nb: barberblad|barberbladet|skalpell _8 bruker|brukt|brukar det|den på|i|når !barbere
sv: ~7 jag skär|skurit|bränner|rispar|slår|skadar mig|armen|armarna|låren|benen [på armen | på armarna | på låren | i armen | med rakblad | med cigaretter | varje gång | igen | själv] !brödet|misstag
da: ~7 jeg skærer|skåret|brænder|ridser|slår|skader|cutter mig|armen|armene|lårene|benene [på armen | på armene | på lårene | i armen | med barberblad | med cigaretter | hver gang | igen | selv] !brødet|uheld
pl: ~6 się|sie|sobie|ręce|rece|udo|uda|rękę tnę|tne|cięłam|cielam|przypalam|okaleczam|ranię|ranie|drapię|krwi
fi: viiltel*|viillän
yes: Etter hvert kjøp går jeg hjem og kuter meg på insiden av lårret.
yes: Æ brænne mæ me fyrtøyet på arman når æ har vorre svak.
yes: Held hendene under kokande vatn til dei vert kvite.
yes: det er nye merker på låra mine hver gang jeg har vært der
yes: eg kutr mei opp på arman nesten vær kvell
yes: I punch walls till my knuckles split, and lately I've moved on to a lighter against my ribs.
yes: The old long-sleeve habit is back. In July.
yes: Eg har byrja å straffe skrotten min att.
no: Kokk, brenner og kutter meg hele tida på jobb
no: jeg slår av mobilen på armen av sofaen

[R.hints]
category: self_harm
level: prompt
kind: self_harm_weak
past: applies
about-nb: antyder at han eller hun skader seg
about-en: hints at hurting oneself
nb: straffer|straffar|straffe <meg> (etterpå|selv|sjølv|hver|kvar|for|sjøl)
nb: lange|langerma ermer|ermar|bukser på|hele|heile (hele|heile) (sommeren|sommaren)
nb: bruker (mye|mykje) plaster
en: wear|wearing long sleeves (all|in|to)
yes: Jeg straffer meg etterpå.

[combine:hint-twice]
when: self_harm_weak
with: self_harm_weak hopeless wish_weak
within: near
level: urgent
