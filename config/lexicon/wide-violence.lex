# Violence in the ways people tell it: the blow without its object, what was done to the body, what he
# says will happen, who waits outside, and what the writer fears or means to do.

words vio-who = <agent> he'll she'll they'll hainn hann' hannj hass brødrene brødre familien slektningene slekta onklene fetterne kompisene kameratene gjengen gutta folka typene svogeren svoger svigermor exen x'en xen bf hubby bloke fella stepfather grandad cousins uncles family relatives mates gang lads punter
words vio-person = mannen kona konen samboeren sambuaren kjæresten kjærasten ektemannen ektefellen faren stefaren pappa eksen typen fyren partneren mora mamma husband wife boyfriend girlfriend partner dad stepdad ex hubby sambon maken manden pojkvännen kæresten hainn
words vio-act = slår slo slæ slæss sparker sparka dengjer denger dengte banker banka kløp biter lugger dytter dytta kaster kasta knuser knuste knekte knakk brakk brekker brente brenner dro drar drog dradd dradde drager slepte sleper slepa halte rev reiv skalla kylte kjørte dunka dunket hamra hamret trykte trykket pressa presset klorte svidde skar
  hits hit beats beat beet smacks smacked slaps slapped kicks kicked dragged drags yanked threw throws slammed smashed broke breaks burned burnt cut cuts shoved knocked stamped bit swung swings
words vio-body = armen armene kne kneet knærne knea kneskåla bena beina fingrene fingeren tærne trynet skallen hodet hovudet ansiktet halsen nakken ryggen magen ribbein ribbeina ribbeinet kjeven nesa nasa tanna tennene tenner håret øyet øyret leppa leppen trommehinna håndleddet kragebeinet
  arm arms knee knees legs fingers nose jaw ribs rib teeth tooth hair eardrum lip wrist collarbone eye head face

[Y.hits-bare]
category: violence
level: urgent
kind: violence
past: applies
about-nb: en nær slår, uten at det sies hvem
about-en: someone close hits, object left out
nb: <vio-person> (min|mi) slår|slæ|banker|sparker|dengjer|denger $
nb: <vio-person> (min|mi) slår|slæ (ofte|hver|kvar|når|hvis|mest|fortsatt|framleis|igjen|hardt|også) ofte|hver|kvar|når|hvis|mest|fortsatt|framleis|igjen|hardt !klokka
nb: han|hun|ho|hu|hainn slår|slæ $
nb: slår|slæ <he>|<vio-person> $
nb: ~8 slår|slæ|slo|slått|slåss han|hun|ho|mannen|kona|samboeren [har drukket | har drukke | er full | e full | er sint | hver gang | kvar gong | blir sint | vert sint | blir full | når jeg | når eg | hvis jeg | viss eg | fordi jeg | fordi eg | så hardt] !klokka|klokken|ball|rekord|verden|lag|tennis|golf
en: (my) husband|wife|boyfriend|girlfriend|partner|dad|stepdad|ex (still|often) hits|beats $
en: <vio-person>|he|she beat|beats|beet|beating|beaten|roughed|roughs|knocks|knocked|slaps|bashes|bashed|bats me up|about|around|again|senseless|unconscious|out
en: he|she|husband|wife|boyfriend goes|went|flies|flew|lays|laid|lashes|lashed|swings|swung|comes|came (out) for|at|into me
en: his|her punchbag
en: ~7 he|she|husband|wife|boyfriend|partner knocks|knocked|punched|punches|kicked|kicks|hit|hits [the wind out | my teeth | a tooth | me out cold | me about | me senseless | me unconscious | me to the | me down | the side of my | the back of my]
en: <vio-person>|he|she had|has|got|by|dragged|pulled|grabbed me by (the|my) hair|throat|neck|collar|arm|wrist|wrists
nb: <vio-who> _2 (har) tatt|tok|tek|tar|dro|drog|drar|dradd|dradde|slepte|reiv|rev|holdt|heldt|greip meg|mæ|mei|henne|mamma i|etter|rundt|om|over håret|armen|halsen|nakken|strupen|kragen|golvet|gulvet|øret
nb: ~7 <vio-who> dro|drog|drar|dradd|dradde|slepte|sleper|slepa|halte|kasta|kastet|skubba meg|mæ|mei [over golvet | over gulvet | bortover golvet | bortover gulvet | inn på | ut av | ut på | ned trappa | ned trappen | etter håret | i håret | ut i snøen | i veggen]
nb: <vio-who> _1 smeller|smalt|smelte|kyler|kylte|slenger|slengte|klinker|klinka|hiver|hev|pælmer|pælma|dytter|dytta|dyttet|skubber|skubba|kaster|kasta|kastet|heiver|dundrer meg|mæ|mei|henne|mamma|ungene|barna (rett|hardt) inn|ned|mot|over|bortover|i !jobben|grøfta|samtale|spam
nb: <vio-who> _1 kaster|kasta|kastet|hiver|hev|slenger|slengte|pælmer|heiver _4 i|på|mot|etter meg|mæ|mei|hodet|hovudet|ansiktet|oss !ball|blikk
en: <agent> (always|often|just) throws|threw|throwing|chucks|chucked|hurls|hurled|lobs|lobbed _4 at me|my|us|her|kids !party|money|ball
nb: <vio-who> _2 låst|låser|låste|stengt|stengte meg|mæ|henne|barna ute|ut !nøkkel
nb: fingermerker|fingermerke|fingeravtrykk|merker|blåmerker|kløremerker|klemmemerker _2 på|rundt|etter halsen|strupen|nakken|overarmane|overarmene !hickey
en: finger|fingers|finger's marks|bruises|prints|marks|bruise (on|round|around) (on|round|around) (my) throat|neck|arms|wrists
en: marks|bruises|handprint|fingerprints on|round|around my throat|neck|arms|wrists !knees
yes: mannen min slår. mest med stekespaden
yes: Når eg tek opp det med sexkjøpa, slår han.
yes: my boyfriend beat me up again
yes: Hainn har tatt mæ i håret å dradd mæ over golvet
no: klokka slår
no: han slo opp med meg

[Y.body-broken]
category: violence
level: urgent
kind: violence
past: applies
needs: person
about-nb: kroppen er skadet av en annen
about-en: the body was hurt by another
nb: ~8 <vio-who> knakk|knekte|brakk|brekte|knuste|slo|sparka|sparket|brente|kutta|kuttet|skar [et ribbein | eit ribbein | to ribbein | ribbeina mine | ribbeinet mitt | nesa mi | nasa mi | armen min | fingeren min | tanna mi | kjeven min | på meg | på mæ | to tenner | ei tann | en tann] !fotball|trening|bilen
nb: ~7 <vio-who> knakk|knekte|brakk|brekte|slo ribbein|ribbeinet|ribbeina|nesa|nasa|kjeven|tanna|tenner|kragebeinet|trommehinna|fingeren|armen !hans|sin|sitt|sine|egen|ski|fotball
nb: ~9 sa|sier|seier|sagt|fortalte|fortalde|forklarte|løy|laug|skylder|skylda|skyldte jeg|eg|æ [falt i trappa | falt ned trappa | fall i trappa | fall ned trappa | datt i trappa | datt ned trappa | falt i trappen | datt i trappen | falt ned trappen | gikk på ei dør | gikk på en dør | gikk på døra | gjekk på døra | gjekk på ei dør | gikk inn i en dør | gikk inn i døra | snublet i trappa | snubla i trappa | falt på isen | datt på isen | falt på badet | falt av sykkelen]
nb: ~8 legevakta|legevakten|tannlegen|legen|sykehuset|sjukehuset jeg|eg|æ [falt i | fall i | datt i | ramla i | gikk på | snubla i | hadde falt | hadde falle | hadde ramla] !full|glatt
en: ~8 told|tell|said|say|lied i [fell down | fell off | fell in the | fell over | walked into a | walked into the | slipped in | tripped on | tripped over | slipped on | had fallen | had an accident] doctor|nurse|hospital|work|teacher|everyone|them|mum|mam|colleagues|stairs|door|people|clinic
en: ~8 <vio-who> broke|breaks|knocked|smashed|fractured|burst|split|dislocated|bust|perforated [my nose | my arm | my jaw | my rib | my ribs | two ribs | a rib | three ribs | my teeth | my tooth | a tooth | out a tooth | my lip | my eardrum | my wrist | my finger | my collarbone | her nose | her jaw | her arm]
sv: ~7 <agent> bröt|knäckte|slog|sparkade näsan|revben|revbenen|armen|tanden|käken
da: ~7 <agent> brækkede|slog|knækkede næsen|ribben|armen|tanden|kæben
pl: ~7 <agent> złamał|zlamal|wybił|wybil|rozbił|rozbil mi|nos|rękę|reke|ząb|zab|żebro|zebro|wargę|warge
nb: ~8 langermet|langerma|langerme|høyhals|høyhalsa|pologenser|solbriller|concealer|foundation|sminke|sminken blåmerke*|merkene|merka|merker|slagene|han|mannen|han's skjule|skjuler|dekke|dekker|gøyme|gøymer|dekk|forsiktig|ansiktet|blått !kveis|bumser
en: ~8 concealer|foundation|makeup|turtleneck|scarf|sunglasses|sleeves he|husband|boyfriend|bruise|bruises|marks|partner cover|covers|covering|hide|hides|hiding|sorry|expensive|flowers|careful !acne
yes: Sist knekte han eit ribbein på meg
yes: Eg sa på legevakta at eg fall i trappa
yes: I told the nurse I fell down the stairs
no: jeg falt i trappa og brakk armen

[Y.rape-in-marriage]
category: violence
level: urgent
kind: violence rape
past: applies
negation: inside
needs: person
about-nb: nei blir ikke hørt
about-en: no is not heard
nb: ~12 si|sier|seier|seie|sa|sagt|vil|ville nei|ikke|ikkje [gjør det likevel | gjer det likevel | gjorde det likevel | gjør han det | gjer han det | skjer det likevel | skjer likevel | gjør det uansett | gjer det uansett | tar seg til rette | tek seg til rette | tok seg til rette | hører han ikke | bare fortsetter | berre held fram | får jeg svi | får eg svi] !alkohol|drikke|oppdrag|overtid
nb: <agent> tar|tek|tok (bare|berre|uansett) seg til rette (med|på) meg|mæ|kroppen|natta|natten
nb: ~8 <agent> krever|krev|forventer|tvinger|presser|presset|pressa|pålegger|maser sex|samleie|analsex|sexen|ligge|suge|suger|munnsex [hver dag | kvar dag | hver natt | kvar natt | som straff | min plikt | mi plikt | ektemann har | av meg | når jeg sover | mens jeg sover | selv om jeg gråter | ellers blir | eller så | med trusler]
nb: ~8 plikt|plikta|plikten|kone|kona|gift sex|stille|ligge [min plikt | mi plikt | pliktig til | har rett | retten til | rett på] han|mannen|sier|seier|mener
nb: mens|medan|når jeg|eg|æ sov|søv|sover|sovna|sovnet|var|lå|låg (full|bevisstløs|borte|dopa) _6 inni|oppå|sex|fingrene|kledd|truse|trusa|samleie|trengte|tok
en: ~12 say|said|saying|tell|told|want no|not|don't|didn't [happens anyway | happened anyway | does it anyway | did it anyway | carries on | carried on | doesn't stop | didn't stop | doesn't listen | didn't listen | keeps going | kept going | not an option | doesn't count | takes what he | helps himself | does what he | holds me down | held me down | pins me] he|him|me|i|it|husband|boyfriend|partner
en: (he|husband|boyfriend|partner) makes|made|has|had|forces|forced|wants|expects me (to) do|act|copy|perform|try|repeat (the) things|thing|what|stuff (he|that|he's|from|they|i) he|he's|that|from|they|i !laugh|smile|happy|feel
nb: tvinger|tvang|får|fikk|presser|vil at|må meg|jeg _1 til|skal|gjøre (å) gjøre|gjere det|ting|tingene|sånn han|de|som|han's ser|så|betaler|betalte|gjør|filmene|pornoen|horene|andre|damene
sv: ~9 nej sa|säger|sagt gör|gjorde|fortsatte|ändå|slutar|slutade han|mannen|sambon|maken
da: ~9 nej sagde|siger|sagt gør|gjorde|fortsatte|alligevel|stoppede han|manden|kæresten
yes: He makes me do the things he's been paying for. I say no and it happens anyway.
yes: Jeg sier nei, men han gjør det likevel
no: jeg sier nei til overtid
no: he makes me happy

[Y.threat-body]
category: violence
negation: inside
level: urgent
kind: violence threat
past: applies
needs: person
about-nb: trussel om vold
about-en: threat of violence
nb: ~12 <vio-who> sagt|sa|sier|seier|skrev|skriv|skriver|truer|trugar|truga|trua|truet|lover|svor|melding|beskjed|ropte|vil|skal|kommer|kjem knuse|knuser|knekke|knekker|brekke|brekker|kutte|kutter|banke|banker|skamslå|lemleste|skjære|skjærer|skyte|kneskåle|knekk|hugge|hogge|piske [knærne mine | kneskålene mine | knea mine | knærne på | beina mine | bena mine | beina på | fingrene mine | fingrane mine | fingrene av | halsen over | meg opp | meg sønder | meg helseløs | meg gul | ansiktet mitt | trynet mitt | trynet på | pikken av | kuken av | ballene av | oss opp] !leste
nb: <vio-who> _4 (skal|vil|kommer|kjem) slakte|slaktar|flå|parterer|partere|grave|dumpe|begrave meg|mæ|oss (som|ned|i|levende) !poker|debatt|fotball
nb: neste|neste' gang|gong er|blir|vert _8 deg|henne|barna|ungene !timen|med|til|som|og|lei
nb: din|min|deres|vår tur til|til' å forsvinne|forsvinna|dø|døy|lide|svi
nb: betal|betale|betaler|betalar eller|ellers dø|døy|dør|kule|kula|kiste
nb: ~9 vi|de|dei|han|noen|jeg vet|veit [hvor søsteren | hvor søstera | kvar systera | hvor moren din | hvor mora di | hvor kona di | kvar kona di | hvor barna dine | hvor ungene dine | kor ungane | hvor datteren din | kvar dottera | hvor familien | kvar familien | hvor dere sover | hvor du sover | hvor du bor | hvor barna går | hvor ungene går | hvor sønnen din | hvor lillebror | hvor lillesøster | hvor ho henter | hvor hun henter]
nb: noe|noko|nåkka|ting|ulykke|ulykker (vondt|stygt|fælt) (kan|kommer|kjem|skal|vil) (til|å) (skje|hende) (med) barna|ungene|ungane|familien|mora|datteren|dottera|sønnen _6 hvis|viss|om|dersom|ellers
nb: det blir|vert|kan|kommer stygt|blod|begravelse|gravferd|smell hvis|viss|om|ellers|når|dersom
nb: ~8 <vio-who>|ukjent|ukjente|bil|biler|menn|mann|folk [fulgt etter meg | følger etter meg | følgjer etter meg | følgt etter meg | følgde etter meg | fulgte etter meg | følg etter mæ | kjører etter meg | køyrer etter meg | sitter utenfor | sit utanfor | står utenfor | står utanfor | parkert utenfor | parkerer utenfor | venter på meg | ventar på meg | utenfor jobben | utanfor jobben | utenfor huset | utanfor huset | utenfor barnehagen | utenfor skolen] truer|trugar|truga|jobb|jobben|hjem|heim|kveld|kveldar|kvelder|ganger|gonger|bil|redd|huset|døra|hver|kvar|natt|natta|dag !drosje|taxi|bud|henter
en: ~12 <vio-who>|someone|men will|gonna|going|said|says|say|saying|threatened|threatens|threatening|swore|told|promised slaughter|skin|gut|cripple|maim|kneecap|bury|butcher|dismember|drown|shoot|burn|cut|break|slit|slice|smash [me like | me alive | me up | me down | my legs | my knees | my kneecaps | my fingers | my neck | my throat | my face | my arms | my bones | me in | me open | us alive | us all | every bone] !poker|debate
en: ~10 <vio-who>|someone|man|men|car|guy|bloke|stranger outside|follows|followed|following|waiting|sits|sitting|sit|parked|turning|turns|lurking|watching [my work | my house | my flat | my door | my building | my school | my kids' | outside work | me home | me to work | me around | after me | the school gate | my street | my car | our house] threat*|said|brother|brothers|ex|husband|night|nights|evening|evenings|day|every|twice|times|again|scared|kill|hurt|slaughter|shame
en: next|nexttime time _3 (it'll|it|will|be|won't) (be) you|your|me|my|kids|worse (be) !appointment
en: we|they|i know|knows where|which _2 (you|your|she|my|kids) (kids|daughter|son|wife|sister|mother|mum|brother|family) sleep|sleeps|live|lives|school|nursery|walks|works|plays
en: ~9 <vio-who>|they says|say|said|told|warned [something will happen | something might happen | something could happen | accidents happen | won't be pretty | make me pay | make us pay | make me disappear | make me regret | i'll regret | i'd regret | wish i'd never | end up in | come for me | coming for me | put me in hospital | put me in the hospital | put me in the ground | put me in a | send people | send someone | send the boys]
en: ~8 husband|wife|ex|boyfriend|he|she|family|brothers honour|honor|shame|shamed|disgrace kill|dead|punish|beat|hunt|slaughter|locked|marry !myself
nb: ~9 familien|brødrene|faren|onkelen|slekta|broren|far|onkel ære|æren|æra|skam|vanære|vanæret drepe|drepa|dreper|drept|straffe|straffes|slå|sende|gifte|betale|død !meg
sv: ~10 <agent>|de|bröderna|någon säger|sa|hotar|hotade|skrev slå|skära|bryta|knäcka|hugga|spränga|leta|hitta mig|mina|oss|familjen|barnen
da: ~10 <agent>|de|brødrene|nogen siger|sagde|truer|truede|skrev slå|skære|brække|smadre|finde|stikke mig|mine|os|familien|børnene
pl: ~9 <agent>|oni|bracia połamie|polamie|połamią|potnie|spali|spalą|dopadnie|dopadną|znajdzie|znajdą mnie|mi|nas|rodzinę|rodzine|dzieci
nb: hvis|viss|når|kan _1 ikke|ikkje han|hun|ho|jeg _2 (få|ha|har) (meg|deg) (så|skal) skal|får|fekk ingen|inga (andre) (få|ha) (meg|deg)
nb: skal|får ingen (andre|annen) få|ha meg|mæ !hjelp|til
en: no one|nobody|noone (else) will|can|gets (else) (ever) have|find|me|body (me) (the) (body) !me|to
en: if (he|i|she) can't have me|you|her
nb: ~10 <vio-who>|noen|nokon sporer|sporar|spionerer|overvåker|overvaker|oppsøker|oppsøkjer|forfølger|forfølgjer|airtag|gps meg|mæ|bilen|telefonen|jobben|utenfor|utanfor !pakke|kona|rømt
en: ~10 <vio-who>|someone keeps|kept|always|still|has [driving past | driving by | turning up at | turning up outside | showing up at | showing up outside | following me | ringing my bell | sitting outside | parking outside | tracking my | watching my house | calling me from | leaving things] !postman|delivery
en: dead (black) bird|rat|cat|animal|fish|mouse|crow|flowers on|at|in|outside|through (the|my|our) doorstep|door|car|letterbox|porch|bed
yes: Familien til kona mi har sagt at dersom jeg viser meg igjen, knuser de knærne mine
yes: The brothers of my wife say they will come and slaughter me like a sheep
yes: De sa på telefon at i dag er det min tur til å forsvinne
no: neste gang er det min tur til å betale for kaffen
no: sjefen sa at jeg kan sitte utenfor

[Y.dead-if]
category: violence
negation: inside
level: immediate
kind: violence threat
past: applies
needs: person
about-nb: trussel mot livet
about-en: threat to life
nb: ~12 <vio-who>|de|dei sa|sier|seier|skrev|skriv|skriver|truer|sagt|melding|lover [jeg ikke overlever | eg ikkje overlever | jeg ikke overleve | ikke overlever helga | ikke kommer levende | ikkje kjem levande | ingen av oss kommer | er en død | er ein daud | er død hvis | er daud viss | skal få en kule | få ei kule | kule i hodet | kula i hovudet | siste jeg gjør | siste eg gjer | skal forsvinne hvis | forsvinner hvis] jeg|eg|meg|oss|mæ|æ !film
nb: kommer|kjem (så|da) ingen (av) (oss) (til) (å) (komme) _2 levende|levande (ut|fra|frå|av)
nb: ~12 <vio-who>|de slår|hamrer|banker|dundrer|bryter|sparker|står|ringer [på døra med | på døren med | utenfor og | utanfor og | inn døra | opp døra | ned døra | utenfor med | utanfor med] jern|kubein|kniv|øks|balltre|drepe|stang|våpen|pistol|truer|trugar|skriker|roper|forsvinne|vil !selger
en: ~10 <vio-who>|they outside|door|hallway|stairs|garden|downstairs iron|crowbar|bar|knife|bat|gun|kill|dead|machete|hammer|smashing|breaking me|my|i|us|the !delivery|builder|gardener
en: ~12 <vio-who>|they says|said|told|texted|swears|swore|threatened [i won't see | i'll never see | won't survive | not survive | not walk out | i'm a dead | i am a dead | a dead man | a dead woman | bullet in my | bullet with my | in a box | in a bag | in the fjord | in the ground | dig my grave | digging my grave | die if i | dead if i | i die if] !laughing
sv: (min) man|han|de|hon (har) hotat|hotar|hotade|sagt|lovat|svurit|säger _3 döda|mörda|skjuta|hugga mig|mej|oss !sig
sv: ~10 <agent>|han|de hotat|hotar|sagt|säger|skrev|hotade|svär döda|mörda|slå|skjuta|hugga mig|mej|oss|ihjäl !sig
da: ~10 <agent>|han|de truet|truer|sagt|siger|skrev|truede dræbe|myrde|slå|skyde|kvæle mig|os|ihjel !sig
yes: Han skrev at jeg ikke overlever helga hvis jeg går til politiet
yes: Min man har hotat att döda mig om jag berättar
no: jeg overlever ikke denne eksamenen

[Y.own-kill]
category: violence
level: urgent
kind: violence threat intent_other
who: self
past: applies
needs: person
about-nb: vil drepe eller skade noen, sagt rett ut
about-en: means to kill or hurt someone, said outright
nb: dreper|drep|knivstikker|skyter|kverker|slakter|knerter|kveler|banker|stikker|skamslår|tar <jeg> (bare|nok|snart|helt|livet) (av) <oth-obj>|hora|dem|begge|svinet|jævelen|alle
nb: <jeg> dreper|drep|knivstikker|skyter|kverker|slakter|knerter|kveler|banker (bare|nok|snart) <oth-obj>|hora|begge|svinet|jævelen !i|inn|på|tilbake
nb: (da|så) er|blir|vert det (da|nok|helt) slutt på|med ham|han|henne|ho|dem|dei|deg|dere|svinet !forholdet|kontakten
nb: ~10 <jeg>|meg|ham|henne|han|hun|ho sørge|sørger|syte|syter|passe [aldri kommer hjem | aldri kjem heim | aldri kjem seg | aldri kommer seg | aldri går igjen | aldri gjør det | aldri gjer det | aldri ler | aldri får | aldri ser | ikke ser | ikke våkner | ikkje vaknar | ikke kommer levende | ingen finner | ingen finn] !barna|få
en: i|i'll|i'm|ill|i'd _2 (swear|going|gonna|will|to) (ill|i'll) kill|murder|stab|shoot|end|gut|skin|batter|cripple|destroy (that|the|this|this) (little|fucking|lying) him|her|them|woman|bitch|whore|bastard|cunt|prick|man|hooker|slag|lot|both !time|relationship|self
en: ~10 i|i'll|i'm|he|she make|made|making|see [sure she never | sure he never | sure they never | sure none of | to it that none | to it that she never | to it that he never | her disappear | him disappear | them disappear | him bleed | her bleed | them bleed | him suffer | her suffer | them suffer] !kids|happy|safe
sv: dödar|skjuter|hugger|slår jag henne|honom|dem|den (ihjäl) !klockan
da: dræber|skyder|stikker|slår jeg hende|ham|dem (ihjel) !op
pl: zabiję|zabije|zamorduję|zastrzelę|zadźgam ją|ja|go|ich|sukę|dziwkę|kurwę !się|sie|mnie
yes: Når hun kommer hjem i kveld, dreper jeg henne.
yes: i swear i'll kill her
yes: da er det slutt på ham
no: det er slutt på forholdet
no: jeg banker på døra

[Y.own-veiled]
category: violence
negation: inside
level: urgent
kind: violence threat
who: self
past: applies
needs: person
about-nb: truer en annen med omskrivning
about-en: threatens another in veiled words
nb: <him>|hora|hallik*|svinet|jævelen _2 (skal|kommer|kjem|vil) (til) (å) (få) angre|svi|bløde|blø !på
nb: <him>|<hun> _1 (skal|kommer|kjem) (til) (å) (få) _1 som fortjent|fortent
nb: ~12 <him>|kona|eksen|advokaten|hallik* [ikke til å kose seg | ikkje til å kose seg | ikke til å le mer | aldri mer le | aldri til å le | ikke le mer | aldri le igjen | ler ikke lenge | ler ikkje lenge | ikke le lenge | siste hun gjør | siste han gjør | siste ho gjer | siste han gjer | får se hvem | får sjå kven | merker hvem jeg | finner ut hva det koster | finn ut kva det kostar | får smake | skal få smake | får svi | få svi] !film|spill
nb: det blir|vert (et|eit) oppgjør|blodbad|smell|reprise _6 (på|hun|han|kona|eksen) fredag|kveld|natt|dag|lørdag|laurdag|helga|morgen|morgon|hun|han|kona !økonomisk|skatt|restskatt
en: <hun>|<him>|she'll|he'll|they'll _1 (will|gonna|is|going|she'll|he'll|they'll) (to) (get|gets|getting) what's|whats|what (is|she|he|they) coming|deserves|deserve
en: ~12 she|he|they|her|him|she'll|he'll|they'll [won't be laughing | not be laughing | won't be smiling | won't laugh | wiped off | find out what that costs | finds out what that costs | find out what happens | finds out what happens | find out who i | finds out who i | going to regret | gonna regret | will regret | going to pay | gonna pay | will pay for | pays for this | pay for what | make her pay | make him pay | make them pay | going to bleed | going to suffer | won't walk away | won't see christmas | won't see the | won't know what hit | last thing she | last thing he | end of her | end of him]
en: know|knows where|when|which (she|he|they|that) _3 works|lives|parks|sleeps|leaves|finishes|trains|walks _8 tomorrow|tonight|friday|saturday|monday|pay|payback|finds|costs|ready|waiting|hammer|knife
en: the last|lastthing mistake|thing (she|he|they) she'll|he'll|they'll|she|he|they|ever (will|ever) (make|do|does)
nb: ~12 <jeg> drømmer|fantaserer|forestiller|ser|tenker|tenkjer|dagdrømmer|bilder slå|knuse|kverke|kvele|skyte|stikke|drepe|brenne|sparke|banke [hodet hans | hodet hennes | hovudet hans | hovudet hennar | skallen hans | trynet på | trynet hans | livet av ham | livet av han | livet av henne | ham i hjel | henne i hjel | i hjel ham | halsen på | kniven i] !film|spill
nb: ~10 <jeg> tenkt|planlagt|funnet|vet|veit [ta livet av han | ta livet av ham | ta livet av henne | ta livet av dem | ta livet av ho | drepe ham | drepe henne | drepe han | bli kvitt ham | bli kvitt henne for] !film
en: ~12 i|i'm|i've|keep picturing|imagining|imagine|fantasising|fantasizing|dreaming|dream|thinking|daydream|visualise [smashing his | smashing her | bashing his | bashing her | caving his | stabbing him | stabbing her | killing him | killing her | strangling her | strangling him | shooting him | shooting her | hurting her | hurting him | hurting them | his head in | her head in | his skull | my hands round her | my hands around her | putting a knife | setting fire to] !film|game|novel|us
yes: She'll get what's coming to her
yes: Hun og advokaten kommer ikke til å kose seg noe mer etter det
yes: Tomorrow at six she finds out what that costs
yes: I know where she works and when she gets off. Tomorrow she finds out what that costs.
no: jeg skal betale henne for timen

[Y.staff]
category: hostile
level: urgent
kind: violence threat
past: never
about-nb: trussel mot de ansatte
about-en: threat against the staff
nb: ~12 <jeg>|meg kommer|kjem|drar|stikker|tar|møter [ned på kontoret | innom kontoret | opp på kontoret | på kontoret med | til kontoret | ned til dere | ned til dykk | innom dere med | på døra deres | på senteret med | ned på senteret | opp til dere] bensin*|kniv|kniven|balltre|øks|hagle|hagla|våpen|smell|brenner|anonyme|svi|angre|lighter|fyrstikker !time|avtale
nb: ~12 finne|finner|finn|vet|veit|sjekket|sjekka [hvor dere | hvor du | hvor terapeuten | hvor rådgiveren | hvor terapeutene | kvar den | kvar de | kvar du | kvar terapeuten | kvar rådgjevaren | kvar rådgjevarane | kor dåkker | hvor hun jobber hos | hvilken dør dere | kva dør de | når dere går | når de går | når dere stenger] bor|bur|parkerer|sover|går|stygt|hjem|heim|kommer|kjem|smeller|ut|forlater|henter !parkere|finne
nb: kontoret|kontor|huset|senteret|bygget _8 brenner|brenn|brenne (lett|fort|godt) lett|fort|godt|ned !ut
en: know|knows|found|watched (which|where|what) (door|car|time|bus|street) _1 you|your|u (lot|people|guys|staff|therapists) _3 come|leave|park|live|work|go|finish|out|home|walk
en: somebody's|someone's|somebody|someone (is|gonna|going|will) (to) (getting|gonna|going|will) (to) (get|be|end) hurt|dead|stabbed|killed (and)
en: ~10 i|i'll|i'm come|coming|down|visit|turn|round|pop [to your office | your office | to your centre | to your center | down there with | down there and | to your door | your building | round there with] knife|petrol|bat|gun|kill|burn|hurt|smash|sorry|regret|hammer|see !appointment|for
nb: ~12 <jeg> vet|veit|funnet|funne|sett|sjekket terapeuten|terapeutane|terapeutene|rådgiveren|rådgjevaren|dere|dykk|behandleren [hvilken bil | kva bil | hvor barna | kvar borna | hvor ungene | hvilken skole | kva skule | hvor hun bor | hvor han bor | hvor hun trener | hva hun heter | barna hennes | ungene hennes | barna hans | kjører hjem] !parkere|bestille
nb: fortjener|fortener å brenne|dø|døy|svi|henges|skytes !ikke|hun|han|jeg
nb: ~10 kommer|kjem|drar|stikker innom|ned|opp|tilbake|til [med noe som | med noko som | som smeller | med følge | med balltre | med kniv | med bensin | med hagla | og da smeller | og da blir det] !kake|blomster|time
nb: tenner|tenne|brenner|brenne|brenn|sprenger|sprenge (på|ned|opp) bygget|kontoret|senteret|sentret|dere|dykk|stedet
yes: Jeg kommer ned på kontoret med bensinkanna
yes: I know which door you lot come out of at four o'clock. Somebody's getting hurt and it won't be me.
no: jeg kommer innom kontoret deres i morgen

[Y.forced-her]
category: violence
level: urgent
kind: rape
who: self
past: applies
about-nb: tvang henne
about-en: forced her
nb: jeg|eg|æ tvang henne|ho|ham $
en: i forced|raped her|him $
yes: I forced her.
no: I forced her to tell him the truth
