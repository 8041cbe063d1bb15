# Violence, other people's lives, children, coercion, extortion: concepts put together in any order.

[N.violence]
category: violence
level: urgent
kind: violence
past: applies
needs: person
about-nb: vold
about-en: violence
nb: ~7 <agent> <hit-nb> <victim> !det|klokka|klokken|ball|rekord|tur|film|igjennom|an
nb: ~6 <agent> <hit-nb> meg|mæ|mei|mig|oss !det|klokka|opp|sammen|av|til|an|ball|igjennom|gjennom|ned|tidspunkt|som|meldinger|hvor|kor|tanken
nb: ~6 <agent> <hit-nb> [meg ned | meg til | meg opp | meg av | meg over | meg i | meg på | meg med | meg så | mæ så | meg gul | meg helseløs | meg mens]
nb: blir|vert|ble|blei|vart|blitt|vorte|bli|har _2 slått|slege|slegen|slåtte|banka|banket|mishandla|mishandlet|mørbanka|sparka|sparket|angrepet|kvalt|lugget|lugga|julet|denget|denga|skamslått|slået _2 av|hjemme|heime|når|hver|kvar|igjen|foran|nesten|daglig|gul|helseløs|ofte|jevnlig|opp !opp
nb: <agent> _2 legger|legg|la|lagt|la' hånd|hånda|hånden|hand|handa|hender _1 på <victim>
nb: <agent>|jeg gir|ga|gav|gjev|fikk|fekk|får|fått _2 juling|bank|pryl|øredask|ørefik|øreflik|lusing|knyttneve|knyttneven|nevene _1 i|på|av|mot|når|så|over|igjen|hvis
nb: ~7 <bruise> <me-nb>|jeg|eg|min|mine|mitt <agent>|ham|slag|fall|sminke|skjuler|skjule|gjemmer|legevakt|legevakta|etter !smittet|katta|trening|fotball
nb: ~7 <agent> dyttet|dytta|kastet|kasta|slengte|skubbet|skubba|skuva|presset|pressa|trykket|trykte|slo|dro|reiv|rev|knuffa|knuffet [inn i | mot veggen | i veggen | i bakken | i gulvet | i golvet | ned trappa | ned trappen | ut av | mot døra | i bordet | i håret | etter håret | i armen | ned på | over bordet | opp mot | inn mot] !ball
nb: ~8 <agent> <grip> [rundt halsen | på halsen | om halsen | i halsen | rundt strupen | på strupen | over munnen | for munnen]
nb: <agent> _1 kaster|kastet|kasta|hiver|knuser|knuste _2 ting|glass|tallerkener|møbler|dører|døra|telefonen|stol|stolen|fat|kopper|flaska _1 etter|på|mot|når|foran _1 meg|mæ|oss|hodet|barna|henne|sint|krangler
nb: <agent> _2 holdt|holder|heldt|held|låste|låser|stengte|sperret|sperrer meg|mæ _2 fast|nede|inne|fanget|innelåst|inni
nb: ~7 partnervold*|familievold*|voldelig|valdeleg|voldsutsatt|voldsoffer|krisesenter|krisesenteret|besøksforbud|voldsalarm meg|jeg|eg|mannen|kona|samboer|samboeren|eksen|ham|han|henne|faren|kjæresten|mann|mamma !film|bok|statsministeren|jobber|jobb|arbeider
nb: <agent> (er|ble|blir|var|har) (blitt) voldelig|valdeleg|hardhendt|handgripelig mot|når|med|igjen|på
nb: ~8 <agent> [blir fysisk | ble fysisk | blitt fysisk | mister kontrollen | mista kontrollen | klikker helt | går løs | gikk løs | gjekk laus | går laus | flyr på | fløy på | gikk til angrep | slår løs] meg|mæ|oss|henne|hverandre|barna|når|på
nb: ~8 <fear> [for ham | for han | for mannen | for kona | for eksen | for samboeren | for kjæresten | for faren | for henne | av mannen | hva han | kva han | hva hun | når han | at han | at mannen | at eksen | for livet] hjem|heim|slår|slå|finner|drepe|gjøre|gjere|sint|full|drukket|drikker|dreper|kommer|skader|skade|livet|tar|kan|klikker|hjemme|kveld|natt !leve
nb: ~8 tør|torer|våger|vågar|turde|tors|toler|kan <no-nb> [gå hjem | gå heim | dra hjem | dra heim | være hjemme | vere heime | sove hjemme | sove når | forlate ham | forlate han | gå fra ham | gå frå han | dra fra | reise fra | si imot | si nei til ham] !bil|buss
sv: ~7 <agent> slår|slog|sparkar|sparkade|misshandlar|misshandlade|knuffar|knuffade|hotar mig|mej|oss|henne|barnen !det|upp|ut
da: ~7 <agent> slår|slog|slået|sparker|sparkede|banker|tæver|tævede|truer mig|os|hende|børnene !det|op|ud
pl: ~6 mnie|mi|nas|dzieci|ją bije|bił|bil|uderzył|uderzyl|uderza|pobił|pobil|kopie|kopnął|szarpie|popchnął|dusi|dusił|katuje|maltretuje
en: <agent> _3 hits|hit|hitting|beats|beating|punches|punched|slaps|slapped|slap|kicks|kicked|shoves|shoved|pushes|pushed|choked|strangles|attacked|smacked|hurts|hurt|abuses|abused|batters|assaulted|assaults|grabbed|drags|dragged|threw|bit|burned|burns|stabbed|slammed|shook|cornered|pinned _1 me|us !up|on|out|like|with|to|that|at|feelings|how|badly
en: ~7 <agent> hits|hit|beats|beating|punched|slapped|kicked|shoved|pushed|choked|strangled|attacked|slammed|threw|dragged|pinned [me so | me in | me against | me down | me when | me again | me because | me every | me last | me with | me and | me for | me until | my face | my head | my arm] !it|that
en: i'm|im|am|was|been|being|get|gets|getting|got beaten|punched|slapped|battered|assaulted|attacked|strangled|choked|kicked _3 by|again|when|every|if|black|last|again _2 him|her|my|he|she|night|time|i
en: <agent> _1 hurts|hurt|abused me (so) physically|again|every|when|sexually|badly|bad !feelings|emotionally
en: laid|lays|raised|raises|put|puts (a|his|her) hand|hands|finger on|to|around me|us|kids
en: ~7 <bruise> me|my|i <agent>|face|arms|hide|hiding|makeup|cover|covering|neck !knee|gym|football|ego
en: ~8 <agent> [gets violent | got violent | became violent | is violent | turns violent | physically abusive | gets physical | got physical | loses control | loses it | is abusive] me|us|i|my|when|kids|drunk|drinks|with|towards|again !film
en: ~8 <fear> [of him | of my husband | of my ex | of my partner | of my boyfriend | of my wife | of my dad | of her | what he | what she | when he | he'll | he will | he might | she'll | for my life] hit|hits|kill|hurt|home|find|drunk|angry|do|house|drinks|life|come|comes|snap|door|live|violent !spiders|leave|left|lose
nb: slagene|slaga|volden|valden|julingen|mishandlingen|misshandelen|sinnet|raseriet (har|er|begynte) (begynt|byrja|startet|startet|tilbake|blitt|kommet|eskalert|igjen|verre) begynt|byrja|startet|tilbake|verre|kommet|eskalert|igjen|starta
nb: ga|gav|gir|gjev|fikk|fekk|fik|got|gave|have|har _2 blått|blåt|blåe|blått'|black|sort|svart|blå øye|auge|øje|eye|eyes|øyne|auga
nb: ~6 hodet|hovudet|ansiktet|nesa [mitt i veggen | mitt mot veggen | mitt i gulvet | mitt i døra | mitt mot | mitt i flisene | mitt i bordet | mitt ned | mitt i rattet]
en: my head|face against|into|through|off (the|a) wall|tiles|floor|door|table|window|sink|counter|dashboard|ground
da: ~8 min|mand|kone|kæreste|han|hun blåt|blå|brækket|slog|slår øje|mærker|mig|næse !det
nb: <agent> slår|slår'|slo|banker|sparker (bare|berre) (når|hver|kvar|ikke|ikkje|av|igjen|hvis|ofte) (når|gang|ofte|full|han|hun|ho|drikker|drukket) når|gang|ofte|full|drikker|drukket !klokka|til|det
nb: banker|bånker|banka|denger|slår meg|mæ opp|gul|helseløs|ned|i
nb: slått ned|i|på (og) (ranet|rana|bakken) ranet|rana|bakken|ned
nb: holder|held|holdt|heldt deg|meg nede|fast _6 (til|så|mens)  til|så|mens
nb: smake (på) (neven|knyttneven|beltet) neven|knyttneven|beltet
pl: ~7 klient|on|mąż|maz ma|trzyma|grozi nóż|noz|broń|bron|pistolet
pl: ~7 bije|bil|pobił mnie|mi mąż|on|klient|partner
uk: мене б'є|бє|бьет
ro: mă bate|omoară
so: garaacaa
yes: I går slo mannen min meg så jeg falt
yes: kjæresten har begynt å slå meg
yes: jeg ble slått av samboeren min
yes: My boyfriend has started hitting me
no: Det slår meg at jeg trenger hjelp.
no: klokka slår

[N.violence-now]
category: violence
level: immediate
kind: violence threat
past: applies
needs: person
about-nb: livsfarlig vold eller trussel nå
about-en: life-threatening violence or threat now
nb: ~9 <agent> sier|seier|sa|sagt|skriver|skriv|skrev|truer|trugar|truet|truga|trua|lover|lova|lovte|ropte|roper|svor|vil|skal|melding drepe|drepa|drep|dreper|kverke|knivstikke|skyte|stikke|brenne|kvele|slakte|dø|døy|død|daud meg|mæ|mei|oss|meg' !seg|nysgjerrig|latter|flirer
nb: ~9 <agent> <threaten> drepe|drepa|drap|kniv|våpen|hagle|hagla|pistol|øks|død|døden|livet|kvele|skyte|stikke|bensin|brenne|balltre|hammer !seg|anmelde|skilsmisse
nb: ~8 <choke> <me-nb>|henne|ho|kona|oss|barnet !av
nb: ~8 <grip> <neck> <agent>|jeg|meg|mæ|min !vondt|lege|massasje|kyss|smykke|kjede
nb: ~8 halsen|strupen|nakken [tok meg | tok mæ | holdt meg | heldt meg | klemte til | klemte rundt | grep meg | tar meg | trykte på | stramma | strammet | tak rundt | tok tak | hendene sine | hendene rundt | hånda rundt]
nb: ~8 <agent> <weapon2> meg|mæ|oss|strupen|halsen|mot|truer|truet|trua|veiver|vifter|står|kom|hentet|henta|utenfor|utanfor|peker|pekte|retta|rettet|under !mat|middag|jakt|film|seg|sitt
nb: ~9 <agent> utenfor|utanfor|døra|døren|vinduet|trappa|gangen|huset dunker|dundrer|hamrer|sparker|bryter|banker|slår|roper|prøver|vil|står <me-nb>|jeg|eg|inn|ned|åpne|kniv|drepe|full !selger|naboen|budbil|pakke|dørselger
nb: ~9 låst|låste|stengt|gjemt|gøymt|gjemmer|gøymer|rømt|flyktet meg|jeg|eg [på badet | på doen | på soverommet | i kjelleren | i boden | inne på | i bilen | i skapet | under senga | hos naboen] <agent>|ham|utenfor|kniv|redd|roper|sint|våpen
nb: ~9 sitter|sit|står jeg|eg [på badet | på doen | på soverommet | i kjelleren | i boden | i bilen | i skapet | hos naboen] utenfor|utanfor|kniv|kniven|roper|våpen|hagla|slår|drepe|bryter <agent>|ham !venter|hente
nb: ~8 <agent> [vet hvor | veit kor | kommer etter | kjem etter | er på vei | er på veg | leter etter | leitar etter | kommer hit | kjem hit | kommer hjem snart | er her nå | har funnet] drepe|drepa|drept|drepte|kniv|våpen|skade|livet|redd|livredd|hagle|pistol !skatt
nb: frykter|fryktar|redd|livredd for livet (mitt|vårt|til) !hennes|hans|liv|etter|som|generelt
nb: ~8 <agent> [overlever ikke | overlever ikkje | ikke overleve | ikkje overleve | siste jeg gjør | siste eg gjer | sist jeg | ser dagen | levende ut | levande ut | i live herfra | i grava | under jorda | kommer til å dø | kjem til å døy | skal få svi | grave ned]  jeg|eg|meg|mæ|oss|du !film|sykdom
en: <agent> _3 said|says|saying|told|threatened|threatens|threatening|swore|swears|promised|texted|gonna|going|will|wants|want|tried|trying|tries|keeps|would _6 kill|murder|stab|shoot|strangle|bury|choke|drown me|us !herself|himself|laughing|when
en: <agent> _2 choked|strangled|throttled|chokes|strangles|suffocated|smothered|choking|strangling _2 me|neck|throat|until|till !up|on
en: ~9 <agent> hands|hand|arm|grip|fingers|pillow neck|throat|face|windpipe|mouth me|my|around|round|over|squeezed|breathe
en: ~9 <agent> knife|gun|machete|axe|hammer|rifle|shotgun|pistol|weapon|petrol|blade|bat|acid me|us|my|outside|door|waving|threatened|threatens|threatening|pointed|pointing|held|holding|chasing|throat !cook|cooking|kitchen|film|himself|herself|bought
en: ~9 locked|hiding|hid|barricaded|shut|trapped|hide myself|me|i|i'm|im|we bathroom|closet|bedroom|toilet|room|car|garage|wardrobe|basement|neighbour|neighbours|neighbors <agent>|outside|knife|scared|banging|gun|angry|shouting|violent
en: ~9 <agent> outside|door|window|downstairs|coming|way|house|hallway|stairs banging|kicking|breaking|smashing|screaming|shouting|smash|break|kill|hurt|threatening|knife|gun|drunk me|my|i|i'm|us|we !delivery
en: fear|fearing|afraid|scared|terrified for my life
en: ~9 <agent> [won't live | wont live | won't survive | not survive | be dead | end up dead | dead before | in a body | last day | come after | find me and | hunt me | finish me] me|i|i'll|i'd|we|us
sv: ~8 <agent> hotar|hotat|hotade|säger|sa|lovar döda|mörda|hugga|skjuta|slå mig|mej|oss !sig
da: ~8 <agent> truer|truet|siger|sagde|lover dræbe|slå|stikke|skyde|kvæle mig|os !sig
pl: ~8 zabije|zabić|zabic|zabiję|poderżnie|udusi|spali|zastrzeli mnie|nas powiedział|powiedzial|mówi|mowi|grozi|groził|grozil|on|mąż|maz|partner !się|sie
pl: ~7 nóż|noz|nożem|nozem|broń|pistolet on|mąż|maz|mnie|mi|drzwi|grozi|stoi
nb: <agent> _4 med|har|holder|hentet|henta|tok|fant _1 <weapon2>|hagla|brødkniven|kjøkkenkniven !jakt|matlaging|middag|brødskiver
nb: ~9 aldri|ikke <agent> [se barna igjen | sjå barna igjen | skulle finne dem | skal finne dem | finne dem igjen | se dem igjen | får se barna | i live igjen]
en: <agent> _3 with|has|got|holding|waving|grabbed|pulled (a|the|his|her) <weapon2> !dinner|cook|hunting|range
sv: <agent> _3 hotat|hotar|hotade (att) döda|mörda (mig)
en: <agent> _3 burn _2 alive|beds|house|down (with|in) (us|me)
nb: ender|endar|havner <jeg>|vi|du (opp) i|på fjorden|elva|sjøen|grøfta|kista|skogen|bunnen
nb: kommer|kjem ingen _4 levende|levande|live
nb: ~8 <agent>|han|de har|tar|holder|tok henne|ho|meg|søsteren|søstera|mamma [i halsen | rundt halsen | i strupen | får ikke puste | får ikkje puste | ikke får puste]
yes: mannen min har sagt at han kommer til å drepe meg
yes: Han tok meg rundt halsen og klemte til
yes: kjæresten står utenfor døra med øks og vil inn
yes: My husband put his hands around my throat
yes: he says he'll burn us alive in our beds
no: hun dreper meg når hun finner ut av det

[N.rape]
category: violence
level: urgent
kind: violence rape
past: applies
needs: person
about-nb: overgrep
about-en: sexual assault
nb: ~8 <rape> <i-nb>|meg|mæ|min|mi !film|bok|serie|artikkel
nb: ~8 <agent>|de|kunden|noen|en <rape> meg|mæ|henne|oss|kona|barnet|datteren|dottera|søsteren|venninna
nb: ~9 <force> <me-nb> sex|samleie|ligge|suge|analsex|seksuelt|kle|kyss|seg|inn|ta !selge|selv|slutte|dusje
nb: ~9 <agent> [tvang seg | presset seg | trengte seg | la seg over | la seg oppå | tok seg til | tok på meg | tafset på | beføle | befølte | beføler | forgrep seg | forgrip seg | misbrukte meg | misbrukt meg | misbruker meg | utnyttet meg | utnytta meg | holdt meg nede] <me-nb>|jeg|eg|sex|seksuelt
nb: ~9 sex|samleie|ligge|seg|det [mot min | mot mi | mot viljen | uten samtykke | utan samtykke | ikke ville | ikkje ville | sa nei | sagt nei | mens jeg sov | medan eg sov | uten å spørre | mot min vilje] <agent>|jeg|eg|meg|han
nb: ~8 <agent> [ga seg ikke | gav seg ikkje | stoppet ikke | stoppa ikkje | fortsatte selv | heldt fram | hørte ikke | hørte ikkje | ville ikke slutte] nei|stopp|sex|ba|bad|gråt|vondt
nb: <jeg> ble|blei|vart|er|har|blitt _2 misbrukt|misbrukte|overfalt|overfalle|dopet|dopa|krenket|antastet _2 av|seksuelt|på|sist|da|mens|hjemme
en: ~8 <agent>|someone|guy|client|they|somebody raped|rapes|molested|molests|assaulted|drugged|groped|forced|spiked|violated me|my|her|us|friend !film|book
en: i|i've was|been|got|being _2 raped|molested|gangraped|drugged|groped|violated
en: forced|forces|forcing|pressured|coerced me|herself|her|himself _2 sex|sexual|sleep|strip|undress|oral|anal !uncomfortable|laugh
en: ~9 sex|intercourse|inside|touching|touched|himself [without my | against my | said no | didn't consent | did not consent | didn't want | didnt want | kept going | wouldn't stop | didn't stop | no consent] me|i|my|he|him|she|they !ask
sv: ~8 våldtog|våldtagen|våldtäkt|våldtar|tvingade|tvingar|antastade jag|mig|mej|sex !film
da: ~8 voldtog|voldtaget|voldtægt|tvang|tvinger|misbrugte jeg|mig|sex !film
pl: zgwałcił|zgwalcil|zgwałcili|zgwałcona|zgwalcona|zgwałcono|gwałci|gwalci|molestował|molestuje|zmusił|zmusil _2 mnie|seksu|przez|zostałam|byłam
en: wouldn't|didn't|not|never stop|stopped _2 when|after|though i _1 no|stop|asked|begged|cried
yes: kunden tvang seg på meg selv om jeg gråt
yes: hadde sex med meg mens jeg sov
yes: he wouldn't stop when i said no
no: ordet voldtekt i filmen

[N.own-violence]
category: violence
level: urgent
kind: violence threat
who: self
past: applies
needs: person
about-nb: har skadet eller vil skade noen
about-en: has hurt or wants to hurt someone
nb: <i-nb> _3 slo|slår|slått|slæ|dyttet|dytta|sparka|sparket|kvelte|kvalte|knuffa|skalla|denga|banka|ristet|rista|lugga|klora|skubba|skubbet|slengte|daska|filleristet|mishandla|mishandlet|kløp|dasket (til) <him>|kona|kjæresten|kjærasten|samboeren|dama|mannen|sønnen|datteren|barna|ungen|mora|barnet|ungene|eksen|jenta|gutten|faren|moren !følge|opp|melding|på|med|an
nb: slo|slår|slått|dyttet|dytta|sparka|kvelte|kvalte|banka|mishandla <i-nb> (til) <him>|kona|kjæresten|samboeren|dama|mannen|sønnen|datteren|barna|ungen|moren|barnet|eksen|jenta
nb: <i-nb> _2 la|har|lagt|legger _2 hånd|hånda|hånden|hand|handa på henne|ham|kona|kjæresten|barna|dem|han|ho|ungene|mannen|samboeren
nb: ~9 <i-nb> lyst|vil|skal|kommer|kjem|klar|tenker|fantaserer|trang|må|kunne|planlegger|drømmer|tanker|impuls|hater|bestemt drepe|drepa|skade|banke|knuse|kverke|skyte|stikke|kvele|knivstikke|brenne|slakte|torturere|mishandle|parkere|voldta|valdta|slå [henne | ham | han | ho | dem | de | noen | nokon | kona | mannen | eksen | sjefen | folk | andre | naboen | kjæresten | fyren | mannfolk | alle | faren | hallik | barnet | barna | jævelen | svinet] !meg|leve|tid
nb: ~9 redd|livredd|reddare|frykter|engstelig|bekymret|redde [hva jeg | kva eg | at jeg | at eg | for at jeg | for å | å skade | at eg | meg selv] skade|skader|drepe|dreper|slå|slår|gjøre|gjere|gjør|gjer|miste|mister|klikke|klikker|eksplodere|gå|kvele|riste [noen | nokon | henne | ham | barna | kona | kontrollen | andre | besinnelsen | for | mot | meg | helt | løs | barnet | babyen | folk]
nb: ~8 <i-nb> [mister kontrollen | mista kontrollen | mistet kontrollen | mistet besinnelsen | klikker snart | går løs | gikk løs | tok tak | tok strupetak | tok kvelertak | holdt henne | holdt ho | heldt ho | tvang henne | tvang ho | presset henne | trykket henne] henne|ho|kona|barna|ham|på|rundt|fast|nede|sex|mot|inn|opp
nb: ~9 hevn|hevne|hemn|hemne|hevner|straffe|straff <i-nb> henne|ham|dem|de|skal|vil|hallik*|på|han !gud
nb: ~9 <i-nb> har|tar|tek|kjøpt|skaffet|henter|tok|kjører|drar|venter|står <weapon2> henne|ham|dem|hun|de|han|eksen|adressen|adressa|hjem|utenfor|hevn|drepe !jakt|meg|middag|forsvare
nb: ~8 voldtok|voldtatt|valdtok|tvang|presset|utnyttet|utnytta|forgrep|stoppet|stoppa|misbrukte <i-nb> henne|ho|jenta|noen|dama|kvinnen|kona|kvinna [ikke | meg på | seg | til sex | til å | full | sov | nei | sa | gråt | beruset | fordi | da | jenta | henne | å]
nb: ~9 <i-nb> hun|ho|jenta|dama|kvinnen [sa nei | ba meg | ville ikke | ville ikkje | sa stopp | gråt | gret | sov | var bevisstløs | stivnet] fortsatte|fortsette|heldt|stoppet|stoppa|sluttet|gjorde|uansett|likevel|betalte|ferdig|press*
en: i|i've|ive|i'd (just|have|really|actually|almost|nearly|once) hit|slapped|punched|beat|choked|strangled|shoved|kicked|pushed|grabbed|shook|slammed|raped|assaulted|attacked|smacked (my|the) her|him|wife|girlfriend|husband|boyfriend|son|daughter|kid|kids|baby|partner|mother|mum|mom|dad|child|someone|woman|girl !up|feelings|off|at|in|by|to
en: i|i'm|im|i'll|i'd|i've _1 want|wanna|going|gonna|could|ready|urge|might|plan|planning|thinking|fantasize|fantasizing|thoughts|tempted|decided|swear|will _2 kill|hurt|stab|shoot|strangle|choke|murder|harm|attack|rape|bash|torture (my|the|that) him|her|them|someone|somebody|people|wife|husband|boss|guy|bastard|ex|pimp|man|woman|everyone|family|kids|child|baby|girlfriend|boyfriend|neighbour|neighbor !feelings|time|if
en: ~9 afraid|scared|terrified|worried|frightened [what i | i'll | i will | i might | i could | i may | i'm going | of myself | myself when | of hurting | of losing] hurt|kill|do|snap|lose|hit|explode|harm|control|violent|angry|him|her|them|kids|someone
en: ~9 i|i'm|im|i've|my revenge|vengeance|payback him|her|them|they|pimp|he|she !karma
en: ~9 i|i've|i'm|i'll bought|got|have|taking|bringing|waiting|driving|loaded|carry|grabbed <weapon2> him|her|them|his|their|revenge|address|house|ex|wife
en: ~9 i she|her|girl|woman|wife [said no | said stop | begged me | was crying | was asleep | was drunk | didn't want | was crying | pushed me] kept|continued|didn't|didnt|anyway|going|stop|finished|ignored|carried !he
sv: ~7 <i-nb> slog|slår|knuffade|sparkade|ströp henne|honom|frun|sambon|barnen|min
sv: ~8 <i-nb> vill|ska|tänker|rädd|kommer döda|skada|slå|mörda|skjuta henne|honom|dem|någon|frun
da: ~8 <i-nb> vil|skal|bange|kommer|lyst dræbe|skade|slå|myrde|skyde hende|ham|dem|nogen
pl: ~6 uderzyłem|uderzylem|pobiłem|pobilem|popchnąłem|zabiję|zabije ją|ja|go|żonę|zone|ich|dziewczynę
nb: ~6 <jeg> tok|tek|greip|grep|heldt|holdt|klemte henne|ho|kona|ham|kjæresten [i strupen | i halsen | rundt halsen | rundt strupen | på halsen | i nakken]
nb: skal|ska (han|hun|ho|de|dei|svinet|fyren) (få|nok) kjenne|smake|svi|angre|lide
nb: fikk|fekk|får (hun|ho|han|kona) smake neven|knyttneven|juling (min)
en: i raped her|him|them
en: i forced|coerced|pressured her|him|them (to|into) (have) sex|sleep|suck|bed|undress|it|myself
yes: jeg dyttet kona mi så hun falt
yes: redd for at jeg skal miste kontrollen og skade noen
yes: hun gråt og ba meg slutte men jeg fortsatte
yes: I'm scared I'll snap and hurt her
no: jeg skal aldri skade noen
no: jeg slo følge med henne

[N.other-suicidal]
category: suicide
level: urgent
kind: other_danger
who: other
past: applies
needs: person
about-nb: en annen vil dø
about-en: someone else wants to die
nb: ~8 [livet av seg | livet sitt | livet tå seg | sitt eget liv | sitt eige liv | livet av sæ ] ta|tar|tek|avslutte|ende|trua|truer|prøvd|prøvde
nb: ~8 <other> dø|døy|daue|død|døden|daud vil|vill|ville|ønsker|ønskjer|ønske|lyst|orker|sier|seier|skriver|skriv|sa|snakker|snakkar|tenker|klar|burde|bare|håper !av|redd|kreft|sykdom|gamle|<i-nb>|frykt
nb: ~8 <other> <no-nb> vil|vill|orker|orkar|gidder|ønsker|ser|klarer|klarar|makter|lyst leve|leva|livet|våkne|vakne|eksistere|mening|meining !sammen|uten
nb: ~7 <other> <suicide>|selvmord*|sjølvmord* !film|bok|fly|terror|statistikk|bomber|tok|jeg|eg
nb: ~8 <other> drepe|drepa|drep|dreper|henge|hengje|henger|skyte|skyt|skyter|kverke|drukne|forgifte|skade|skader|skadar|kutte|kutter|kuttar|sulte [seg sjøl | seg sjølv | seg selv | seg når | seg hvis | seg om ] !ut|på|av
nb: ~8 <other> sier|seier|sa|skriver|skriv|skrev|truer|trugar|truet|truga|sagt|lover|snakker|melding|hint|sende|sendte [hoppe | henge seg | skyte seg | drepe seg | kjøre utfor | køyre utfor | ende alt | avslutte alt | gjøre slutt | gjere slutt | slutt på alt | bli borte | være borte | ikke mer | ikkje meir | orker ikke | orkar ikkje | farvel | adjø | hadet | gjør noe dumt | gjøre noe dumt | gjere noko dumt | tar piller | ta piller | tatt piller | kutter seg] !jobben|turen
nb: ~8 <fear>|bekymret|bekymra|uroleg|urolig|kvier|engstelig [gjør noe | gjer noko | gjøre noe | gjere noko | gjør seg | gjer seg | gjøre seg | gjere seg | finner på | finn på | finne på | tar livet | tek livet | ta livet | mister ham | mister henne | finne ham | finne henne] <him>|<family>|seg|dumt|noe !meg
nb: ~9 <other> samlet|samla|samler|gjemt|gøymt|kjøpt|skaffet|tatt|teke|svelget|svelgt|funnet|fant|fann|har|skrevet|skrive|gitt|knytt|ligger|lå tau|tauet|pillene|piller|tabletter|tablettene|brev|avskjedsbrev*|overdose|hagla|rep|våpenet|barberblad|pillane|kniven|beltet [seg | under | sin | sitt | rommet | sengen | senga | skuffen | alle | masse | mange | nok | full | hans | hennes | og sier | ikke leve | farvel | skapet | døra | nå | no] !handla
nb: ~8 <other> står|sitter|sit|stend|gikk|gjekk|kjørte|køyrde|stakk|forsvant|dro|borte|kaster [på taket | på brua | på broa | på kanten | på togskinnene | på kaia | ved brua | til brua | mot brua | fra brua | i vinduet | på rekkverket | i vinduskarmen | ut i natta | uten telefon | utan telefon]
nb: ~9 får|fekk|fikk|når|klarer|kan <no-nb> [liv i | kontakt med | tak i | vekket | vekt | vekke | vekkje] <him>|<family> piller|tabletter|blør|pust|brev|melding|farvel|overdose|blod|livløs|bevisstløs|tatt
nb: ~8 <other> [kutter seg | kuttar seg | skader seg | skadar seg | skjærer seg | skjer seg | risper seg | brenner seg | selvskader | sjølvskadar | slår seg selv | sulter seg | kutta seg | skadet seg | skada seg] !ut|opp|bilen|kneet|fotball
en: ~8 herself|himself|themself|themselves|hisself|themselfs|itself kill|kills|killing|hang|hanging|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|drown|overdose|end|starve|starving|burn|off|cuts|hurts|stab|harmed !he's|working|playing
en: <other> _2 wants|want|wanted|wishes|wish|threatens|threatening|threatened|says|said|saying|texted|told|talks|talking|talked|thinking|keeps|ready|rather|hopes|planning|plans _4 die|dead|dying|suicide|suicidal !of|for|laughing|from|if|serious|inside
en: <other> _1 doesn't|doesnt|don't|dont|not|can't|didn't|never want|wanna|see|wish|reason|wanting (to) live|alive|living|wake|exist !with|in|there|near|at
en: ~7 <family>|he|she|he's|she's|they suicidal|suicide !squad|prevention|movie|film|bomber|years|died|i|i'm|awareness|book
en: ~4 <other> end|ending|take|taking [her life | his life | their life | her own | his own | their own | it all | their lives] !savings|time
en: ~8 afraid|scared|worried|terrified|frightened|concerned <other> [do something | hurt himself | hurt herself | harm himself | harm herself | hurt themselves | kill himself | kill herself | end it | do it | find him | find her | lose him | lose her | take his | take her]
en: ~9 <other> has|got|took|taken|bought|hiding|hidden|swallowed|saved|collected|found|wrote|left|writing|sent|given pills|rope|noose|overdose|goodbye|knife|gun|note|tablets|razor|farewell|razors|letter [her | his | their | all | bottle | bed | room | drawer | won't | doesn't | says | suicide | goodbye | me a | to kill | to die | by | everything] !receipt|office
en: ~8 <other> standing|on|sitting|climbed|went|walked|stood bridge|roof|ledge|tracks|railing|cliff|window|balcony jump|edge|says|won't|wants|alone|down|off !dinner
en: ~8 <other> [cuts herself | cuts himself | cuts her | cuts his | self harms | self harming | selfharms | hurting herself | hurting himself | cutting herself | cutting himself | cut herself | cut himself | harming herself | harming himself | burns herself] !shaving
sv: ~8 hon|han|sonen|dottern|frun|maken|sambon|vän|väninna|bror|syster ta|tar|tagit|döda|dö|leva|självmord|skada|skär|skadar [livet av | sitt liv | vill dö | vill inte | sig själv | orkar inte | sig i | självmord | av sig] !jag
da: ~8 hun|han|sønnen|søn|datter|datteren|kone|mand|kæreste|ven|veninde|bror|søster tage|tager|taget|dræbe|dø|leve|selvmord|skader|skærer|cutter [livet af | sit liv | sit eget | vil dø | vil ikke | sig selv | orker ikke | i sig | selvmord] !jeg
pl: ~8 on|ona|mąż|maz|żona|zona|syn|córka|corka|brat|siostra|przyjaciel|przyjaciółka|chłopak|dziewczyna|mówi|mowi|boję zabić|zabic|zabije|umrzeć|umrzec|żyć|zyc|samobójstwo|samobojstwo|okalecza|tnie|skrzywdzi [się | sie | nie chce | chce | popełnić | popelnic | życie | sobie] !chcę|mnie
nb: ~8 <other> snakker|snakkar|snakkr|prater|pratar|sier|seier <suicide>|selvmord*|sjølvmord*
pl: ~8 mąż|maz|on|żona|ona|syn|córka powiesi|zabije|skończy|rzuci|zastrzeli|otruje się|sie
es: ~8 amiga|amigo|hijo|hija|esposa|marido|hermano matar|matarse|suicidarse|morir quiere|dice|se
yes: Datteren min sier at hun ikke vil leve mer
yes: Bestevennen min har skrevet farvel og jeg får ikke kontakt med ham
yes: sønnen min kutter seg på armene
yes: My son has been cutting himself
no: hun tok seg av barna
