# The wide net: two or three concepts and a first or third person. Each family is one way of meaning it.

words i-me = <i-nb> meg mæ mei mig min mitt mi mine
words body-mine = hår/et hode/t hovud/et huet ansikt/et andlet/et fjes/et tryne/t kjeft/en nes/a/en nas/a tenn/er tennene brystet brystkassa mage/n ryggen rygg armen arm armene arma hånda handa hånden finger/en fingrene leppe leppa øye øyet auget kroppen låret foten beinet skulder/en skuldra kinn/et kjeven ribbein/a ørene øret kragen jakka genseren
words do-violence = tok tek tar grep griper greip dunk/et/er/a/ar slo slår slått press/et/er/a/ar holdt holder heldt dro drar rev river reiv klem/te/mer klemt kast/et/a/er skall/a/et brent/e brenn/er spytt/et/er/a kløp klyper vred vrir trykk/et/er/te/a trampet trampa tråkket tråkka spark/et/er/a dytt/et/er/a dask/a/er/et smelt/e slengt/e skubb/a/et knakk brakk stakk stikker skar skjærer beit bet biter lugg/et/a/er rist/et/a/er
words act-on-me = <do-violence> hit hits slammed smashed pulled pulls grabbed grabs twisted twists bent broke breaks split held holds pinned pressed burned burnt spat bit kicked kicks stamped pushed pushes punched punches yanked
words body-en = hair head face nose teeth chest stomach back arm arms hand fingers finger lip lips eye eyes throat jaw ribs ear wrist cheek neck

[Z.die-and-i]
category: suicide
level: urgent
kind: wish wish_die
past: applies
about-nb: jeg … dø
about-en: I … die
nb: ~5 <i-nb> dø|døy|døye|daue !av|for|som|gammel|ut|hen|rik|lykkelig|før|sammen|redd|livredd|frykt|frykter|angst|hun|han|ho|nesten
nb: dø|døy|daue|forsvinne|forsvinna (vil|skal|må|bør|burde|kunne) <i-nb> !av|for
nb: ~5 trang|trong|trangen|trongen|lyst|lysta|lysten|ønske|ønsket|ynske|behov|behovet|lengsel|lengselen|tanke|tanken|tankene|tankane|planer|planar|impuls|impulsen dø|døy|døden|dauden|daue !av|redd|frykt|far|mor|andre|noen|hennes|hans
nb: <i-nb> (er|føler|kjenner) (allerede|alt|så|meg|liksom) (allerede|alt) død|daud innvendig|innvortes|inni|allerede|inne
nb: <i-nb> _1 gleder|gledar|ber|venter|ventar|lengter|lengtar _2 døden|dø|slutten|dette|slutt|over
nb: leve|leva|leve' vidare|videre|mer|meir _6 nei|vits|orker|spurt|lurer|usikker|vet|grunn|ikke|ikkje !sammen
nb: <i-nb> _5 (om) _1 skal|vil|orker|bør|kan leve|leva|fortsette (videre|vidare|mer|lenger|dette)  videre|vidare|mer|meir|lenger !sammen
en: whether|if|not|why i _2 (want|should|can|to) keep|go|carry|stay|continue living|alive|existing|going !with|to
en: whether|if i should|want|can _2 live|alive|exist|die
en: i _2 (just|really|only|wish|could) lie|lay down _2 die|dead
en: suicidal|suicide (is|was|feels|has|crossed|keeps|on) (my|been|the|always|crossed) mind|option|answer|only
nb: trang|trong|trangen|trongen|lengsel|lengselen|dødslengsel|ønsket|ønske (etter|om|til|på) (å) dø|døy|døden !av
yes: no har trongen til å døy komen att hos meg
yes: Jeg har spurt meg selv om jeg skal leve videre og svaret er nei
no: jeg er redd for å dø

[Z.do-it]
category: suicide
level: urgent
kind: plan active
past: applies
about-nb: hvordan eller når det skal gjøres
about-en: how or when it would be done
nb: ~9 <i-nb> hvordan|korleis|åssen|når|hvor|kor|måter|måten|metode|metoden|metoder|tidspunkt|sted [gjøre det slutt | gjør det slutt | ende det | få det gjort | få det til | gjøre det på | gjere det på | gjøre det uten | gjøre det når | gjøre det raskt | skal gjøre det | skal gjere det | ville gjort det | ville gjere det | å gjøre det | å gjere det | kan gjøre det | kan gjere det] tenker|tenkt|planlagt|planlegger|planlegg|bestemt|funnet|funne|vet|veit|valgt|googler|googlet|googla|søkt|søker|leser|lest|tankar|tanker !slutte|fortelle|sex|kjøpe|betale|snakke|jobb|forholdet|samtalen|time|bestille
nb: ~9 <i-nb> [måte å gjøre | måtar å gjere | måter å gjøre | måten å gjøre | modig nok til | motet til å gjøre | mot nok til | tør ikke gjøre det | tør ikkje gjere | nesten gjorde det | nesten gjorde | var nær ved | på nippet til | gjør det snart | gjer det snart | gjør det i natt | gjør det i kveld | gjer det i | gjør det når | gjør det før | skal gjøre det snart | skal gjøre det i | skal gjere det i | ferdig før jul | ferdig før helga | ferdig med det] det|slutt|dø|livet|natt|kveld|helga|barna|alene|ende|smerte|vondt|meg !sexkjøp|kjøpe|jobb|leveranse|prosjekt|oppgaven|fortelle|si|slutte|bok|oppussing
nb: eneste|einaste|siste (som) gjenstår|mangler (er) meg|mot|motet|datoen
nb: gjenstår|mangler|manglar _1 bare|berre meg|mæ
en: ~8 i|i'd|i've|i'm|im|me how|when|where|ways|way|method|methods [i'd do it | i would do it | i'll do it | i will do it | to do it | do it without | of doing it | i'm going to do | i'm doing it | to end it | i'd end it | it would happen | to go about it | it's going to happen] planning|plan|planned|thinking|thought|think|googling|googled|decided|know|picked|chosen|researching|searching|figured|worked|imagining|picturing !tell|work|sex|homework|explain|quit
en: ~8 i|i'm|i've|im|i'd [the courage to do it | the guts to do it | brave enough to do | nearly did it | almost did it | about to do it | doing it tonight | do it tonight | do it tomorrow | do it soon | going to do it | came close to doing | close to doing it | ready to do it | end it tonight | end it soon | want it over | want out of | done by friday | over by] night|tonight|not|scared|alone|last|pain|anymore|live|life|now|everyone|afraid|pills|bridge !work|project|divorce|homework|contract
en: ~5 googling|googled|searching|researching|looking|reading ways|how|methods|way [do it | end it | go quickly | end things]
pl: ~8 jak|kiedy|sposób|sposob to|tym zrobić|zrobic|zrobię|zrobie|skończyć|skonczyc myślę|mysle|wiem|planuję|planuje|postanowiłem|dziś|dzis !pracę
nb: gjør|gjer <i-nb> det i|på|når natt|kveld|helga|alle
nb: i natt|kveld gjør|gjer <i-nb> det
nb: metoden|måten|datoen|dagen (er|også) (også|satt|klar|bestemt) klar|satt|bestemt|valgt
yes: I've been planning how I'd do it. Not when. How.
nb: tenkt|planlagt|funnet|funne|bestemt|vet|veit _2 måter|måtar|måte|måten|metode _1 gjøre|gjere det
yes: har tenkt ut måter å gjøre det på

[Z.answer-was-lie]
category: denial
level: urgent
kind: active
negation: inside
past: never
about-nb: svarte nei, men det var ikke sant
about-en: answered no, but it was not true
nb: ~16 løgn|løy|laug|løgna|ljug|sant|sannheten|riktig|ærlig nei|svarte|svart|svarer|krysset|kryssa|skjemaet|spørsmålet|legen|spurte tenker|tenkjer|tanker|tankar|tankene|livet|dø|selvmord|det|ikke|ikkje !kona|kjøpt|sex|mannen|utro
nb: svarte|svarer|kryssa|krysset|sa|skrev _4 nei _8 løgn|løy|laug|løgna|sant|ærlig
yes: Jeg svarte nei på spørsmålet deres på skjemaet. Det var løgn. Jeg tenker på det nesten hele tiden. Nei, det var løgn.
no: jeg løy til kona om sexkjøpene

[Z.sea-if]
category: suicide
level: urgent
kind: method
past: applies
about-nb: går på sjøen, i elva, ut i kulda
about-en: walks into the water, out into the cold
nb: går|gjeng|gå|ror|svømmer|svøm|legger|legg|hopper|vasser <i-nb> (bare|berre|rett|meg|heller) på|i|til|ut|utpå|uti|utfor (i|på) sjøen|fjorden|havet|elva|isen|vannet|vatnet|tjernet|fossen|snøen|skogen !tur|jobb
nb: ~8 <i-nb> sjøen|fjorden|havet|elva|isen|vatnet|fossen|stupet|fjellet|brua|kaia|brygga|naustet [går eg på | går jeg på | går eg i | går jeg i | går jeg ut | går eg ut | gå på | gå i | gå ut | gå ned til | går ned til | ikke komme tilbake | ikkje kome tilbake | bli der ute | kommer ikke tilbake | kjem ikkje tilbake | kjenner det ikke | kaldt nok | slutter det | tar meg] hvis|viss|om|da|då|hun|ho|kona|etterpå|natt|kveld|kaldt|aldri|ferdig|ikke|ikkje|frå|fra !tur|fiske|isbade|badstue|ski|jakt
en: ~9 i|i'll|i'm|i'd walk|walking|swim|swimming|wade|row|drive|go [into the sea | into the water | into the river | into the lake | into the ocean | out to sea | into the woods | into the snow | out on the ice | and not come back | and never come | not coming back | till i sink]
nb: sjøen|fjorden|havet|elva|djupet|dypet|isen dreg|drar|trekker|kaller|lokker|roper i|på meg|mæ
yes: Går ho frå meg, går eg på sjøen.

[Z.body-violence]
category: violence
level: urgent
kind: violence
past: applies
needs: person
about-nb: vold mot kroppen
about-en: violence against the body
nb: ~8 <agent> <do-violence> <body-mine> [mitt | min | mi | mine | på meg | til meg | meg i | meg etter | meg på | meg over | hennes | til henne | hennar | meg ned | i håret] !hår|skatt|følelser|sammen|tannlegen|hjerte|fri|hjertet|sjel
nb: ~8 <agent> meg|mæ|oss slår|slo|slått|sparket|sparka|dytta|dyttet|kasta|kastet|slengte|holdt|heldt|presset|klemte|dro|rev|lugga|skubba|trampet|jaget|jaga|låste|stengte [ned | i bakken | i gulvet | i veggen | mot veggen | i trappa | inn i | over bordet | i ansiktet | i magen | i hodet | i hovudet | i ryggen | inne | ute i | på badet | fast | rundt | i senga | så jeg | så eg | så hardt | så det | til jeg | til eg | hver gang | kvar gong | når han | når hun | når ho | mens barna | foran barna | om natta | etter håret] !vits|meldinger|opp
nb: hendene|nevene|neven|knyttneven|hånda|handa|beltet|lineal|flaska|kosten|hammer _4 (traff|slo|slår|brukte|bruker|satt|sitter|sit|løs|hardt|slått|sitt) _3 meg|mæ|oss|henne|løst|laust !mat
nb: ~9 pute|puta|puten|dyne|dyna|plastpose|pose|håndkle|skjerf [over ansiktet | over hodet | over hovudet | over munnen | rundt halsen | for ansiktet | mot ansiktet] holdt|heldt|presset|trykte|trykket|la|<agent>
nb: våkn/et|våkna|vakna|vaknet _2 (av|med|til) _2 (at) <agent>|noen _2 (lå|låg|satt|holdt|var|tok|hadde|la|gjorde|dro) _2 (oppå|inni|på|i|over|med) meg|oppå|inni|fingrene|sex
nb: ~8 <jeg> [dultet borti | dytta til | dyttet henne | dytta henne | dytta ho | tok for hardt | tok henne hardt | holdt henne fast | heldt ho fast | grep henne | grep tak i | reiv tak i | mistet kontrollen | mista kontrollen | mista det | mistet det | gikk for langt | gjekk for langt | kastet en | kasta ein | slo i | slo neven | gikk løs på | gjekk laus på] falt|datt|redd|gråt|gret|blåmerke|kona|kjæresten|samboeren|barna|henne|vegg|veggen|døra|slag|slo|skadet !vekt|spill
nb: hun|ho|kona|kjæresten|barna|ungene|datteren|sønnen|samboeren _1 (er|ble|blei|har) _2 redd|redde|livredd (for) meg|mæ !miste|for
nb: ~8 redd|livredd|redde|reddare|utrygg ham|han|mannen|faren|samboeren|eksen|kjæresten|kona|ektemannen|partneren hjem|heim|full|drikker|sint|sinnet|sinne|natta|kveld|sover|kommer|humør|humøret|slår|eksploderer|gjør|finner|våpen !miste|såre|avslørt|avsløre|gå|forlate|forlater|utro|smittet
en: ~8 <agent> <act-on-me> <body-en> [my | me by | me in | in my | on my | me down | off my] !it|heart|funny|himself|herself
en: ~9 pillow|bag|towel|cushion|scarf [over my face | on my face | over my head | over my mouth | around my neck | round my neck | against my face] <agent>|held|pushed|pressed|put
en: ~8 woke|wake|waking [to him | to find him | with him | and he was | to his | with his | because he was] me|my|inside|top|touching|hands|on|sex
en: ~8 he|husband|boyfriend|partner|him|client makes|made|forces|forced|pressures|pressured|guilt|won't|threatens [do things | have sex | in bed | sleep with | do it even | say no | take no | let me say | perform] me|i !laugh|happy
en: (she's|shes|she|kids|wife|they|partner|they're|girlfriend) (is|are|now) afraid|scared|terrified|frightened of me !losing
en: ~8 i|i'm|i've scared|scares|lost|snapped|threw|pushed|grabbed|hit|shoved|held|punched|slapped [of my anger | my temper | my anger | her arm | her against | her down | the wall | my wife | my girlfriend | my partner | at her | her wrist | my kids | my son | my daughter | control and | it and] her|she|wife|girlfriend|partner|kids|son|daughter !job
yes: Mannen min tok tak i håret mitt og dunket hodet mitt i veggen
yes: Jeg våknet av at han lå oppå meg
yes: Jeg dultet borti henne så hun falt, og nå er hun redd meg
yes: He forces me to do things in bed that I don't want
no: han ga meg hånda

[Z.other-danger]
category: suicide
level: urgent
kind: other_danger other_word
who: other
past: applies
about-nb: en annen sier farvel eller vil ikke leve
about-en: someone else says goodbye or does not want to live
nb: ~10 <other> snakker|snakkar|skriver|skriv|skrev|skreiv|sier|seier|sa|sendte|sende|sendt|melding|meldinga|snap|lapp|brev|hinter|prater|prata|mumler|tekster|ringte|ringde [uten ham | uten henne | utan han | utan henne | ikke være her | ikkje vere her | ikke er her | ikke mer å leve | ingen vits | ingen mening | inga meining | noen mening | ikke noe igjen | ikke orker mer | ikkje orkar meir | orker ikke mer | orkar ikkje meir | klarer ikke mer | vil ikke mer | vil ikkje meir | bli borte | være borte | forsvinne | avslutte | ende det | gjøre slutt | gjere slutt | ta slutt | farvel | adjø | ha det bra | glad i oss | glad i meg | glad i dere | pass på | ikke lete | ikkje leite | leter etter | si til barna | aldri mer | siste gang | siste hilsen | tilgi | dø | døy | døden | en byrde | ei byrde | bedre uten | betre utan | på andre siden | slippe alt] !jobben|samtalen|forholdet|treningen
nb: ~9 redd|livredd|bekymret|bekymra|engstelig|uroleg|urolig|frykter|fryktar|skrekk [for at hun | for at han | for at ho | for broren | for bror | for sønnen | for sonen | for datteren | for dottera | for mannen | for kona | for venninna | for kompisen | for ham nå | at hun skal | at han skal | at ho skal | hva han kan | hva hun kan | kva han kan | kva ho kan | at mannen | at kona | hva han gjør | finne ham | finne henne] livet|noe|noko|selv|dumt|død|dø|alene|natt|overlever|verste|leve|mer|orker|skade !forlater|utro|sint|meg|slår
nb: ~8 <other> [sluttet å spise | slutta å spise | spiser ikke | et ikkje | står ikke opp | gir bort | gir vekk | gitt bort | gjev bort | rydder opp | skriver brev | skriv brev | har planer | har en plan | kuttet seg | vil ikke mer | vil ikkje meir | ser ingen mening | ikke ser noen mening | ser ikke noen mening | ingen mening med livet | ikke noen mening med livet | ikke mening med livet | mistet livslysten | mista livslysta | like gjerne kan dø | like gjerne dø | like godt dø | heller vil dø | heller dø | helst vil dø | bare vil dø | være død | var død | bedre uten seg]
en: ~10 <other> says|said|saying|wrote|writes|texted|texts|messaged|posted|talks|talking|keeps|rang|called|sent|told|rings [without him | without her | better off without | not be here | not being here | won't be here | no point in | no reason to | not worth living | can't do this | can't go on | can't live | doesn't want to be | end it | end things | ending it | end her life | end his life | wants out | goodbye | good bye | sorry for everything | don't look for | to die | be dead | better dead | better off dead | give up on life | disappear | loved us | loves us all | forgive me | rather be dead | rather die | rather not be | wish he was | wish she was] !relationship|job
en: ~9 <fear>|worried|worry|concerned|frightened [for his life | for her life | for their life | for my brother | for my son | for my daughter | for my wife | for my husband | for my friend | she'll do | he'll do | she will do | he will do | she might do | he might do | what he might | what she might | what he'll do to himself | he won't make | she won't make | to leave him alone | to leave her alone | won't be alive] !leaves|cheat
sv: ~9 <other> säger|skrev|sa|sms orkar|leva|dö|död|farväl|hejdå|försvinna|livet inte|vill|utan|mer|sig !jag
da: ~9 <other> siger|skrev|sagde|ringede|sms farvel|orker|leve|dø|død|forsvinde|livet|tilbage ikke|vil|uden|mere|sig|fra|og|brev !jeg
pl: ~9 <other> napisał|napisala|napisała|mówi|mowi|powiedział|powiedziała|zadzwonił|wysłał żegnaj|zegnaj|pożegnał|umrzeć|śmierć|żyć|zyc|koniec|przepraszam !chcę
nb: ~8 <other> <no-nb> [være her | vere her | være til | komme hjem igjen | her i morgen | her mer | her lenger | til i morgen] !jobb|time|møte|fysisk|hytta
yes: Kompisen min ringte fra taket og sa farvel
yes: Mannen min snakker om at vi får det bedre uten ham

[Z.other-means]
category: suicide
level: urgent
kind: other_danger other_means
who: other
past: applies
about-nb: en annen har midler
about-en: someone else has means
nb: ~10 <other> <rope>|<gun>|<pills2>|<blade2> funnet|fant|fann|tatt|teke|tok|tek|kjøpt|kjøpte|gjemt|gøymt|har|hadde|ligger|låg|lå|borte|mangler|bilde|samler|samlet|svelget|svelgt|hentet|henta [seg | med seg | rommet | skapet | bilen | senga | skuffen | under | nå | no | i natt | i går | sekken | garasjen | et tau | sin | sine | alle | og kjørt | og stukket] !jakt|kjøkkenet|lege|apoteket|mat
en: ~10 <other> <rope>|<gun>|<pills2>|<blade2> took|taken|found|bought|has|hiding|hid|missing|gone|swallowed|collecting|photo|picture|holding|got [with him | with her | his car | her car | her room | his room | and left | and drove | and locked | is missing | are missing | are gone | in his | in her | under his | under her | of pills | all her | all his | locked in] !hunting|kitchen|prescription|doctor|cook
nb: ~12 <other>|snap|melding|sms bilde|bildet|foto|video <rope>|<gun>|<pills2>|<blade2> !jakt|kjøkken|mat
en: ~12 <other> picture|photo|pic|snap|video <rope>|<gun>|<pills2>|<blade2> !hunting|kitchen
yes: Mannen min har tatt med seg rifla og kjørt

[Z.other-gone]
category: suicide
level: urgent
kind: other_danger other_gone
who: other
past: applies
about-nb: en annen er borte eller svarer ikke
about-en: someone else is gone or does not answer
nb: ~10 <other> borte|forsvunnet|stukket|kjørt|køyrd|dratt|gått|savnet|forsvann|kjørte|gikk|gjekk|låst|låste|svarer|svarar|svart|telefon|telefonen|mobilen|bilen [ikke fått tak | ikkje fått tak | får ikke tak | får ikkje tak | svarer ikke | svarar ikkje | telefonen av | telefonen hjemme | telefonen heime | uten telefon | utan telefon | skrudd av | slått av | tatt med seg | teke med seg | skrev farvel | skrevet farvel | sa farvel | sagt farvel | lapp på | brev på | inne på badet | inne på rommet | ut i natta | ut i skogen | ut på isen | mot brua | til brua] !samtalen|avtalen|kunde|terapeuten
nb: <no-nb> fått|får|fikk|fekk kontakt|tak|svar (med|i|på|av) _1 <him>|broren|bror|sønnen|kona|mannen|kompisen|dattera|datteren|dottera|sonen|søsteren|venninna _6 brev|farvel|lapp|bilen|rifla|piller|hagla|avisa|telefonen
en: ~10 <other> missing|gone|left|vanished|drove|disappeared|locked|phone|answering|unreachable|climbed|climbing|walked|ran [not answering | isn't answering | won't answer | phone is off | phone's off | phone off | without his phone | without her phone | left his phone | left her phone | left a letter | said goodbye | the balcony | the railing | the bridge | the roof | the window | the ledge | in the bathroom | took his | took her | middle of the night | can't reach | cannot reach | can't find | can't get hold] !date|match
yes: My brother won't answer, his phone is off and he took his car

[Z.other-place]
category: suicide
level: immediate
kind: other_danger spot
who: other
past: applies
about-nb: en annen står på kanten
about-en: someone else is at the edge
nb: ~8 <other> står|sitter|sit|stend|klatret|klatra|klatrer|henger|er|ligger|hang [på taket | på brua | på broa | på broen | på kanten | på rekkverket | på balkongkanten | på balkongrekkverket | på togskinnene | på skinnene | utenfor rekkverket | utanfor rekkverket | på stupet | ved stupet | ved skinnene | på kaikanten | i et tau | i eit tau | fra taket] !jobb|venter|maler|fester
nb: ~9 <other> ringte|ringde|ringer|sms|melding|bilde|snap|ringede [fra taket | frå taket | fra brua | frå brua | fra broa | fra broen | fra togskinnene | fra kaia | fra stupet | fra havnen | fra havna | fra perrongen] farvel|adjø|ha|glad|hoppe|slutt|orker|sa|død
nb: ~8 <other> blod|blør|bevisstløs|livløs|våkner|vekke|puster|svimete|slapp|blodet piller|pillene|tabletter|håndledd|håndleddene|kutta|kuttet|skåret|overdose|overalt|henger|tau|ikke|ikkje !nese|neseblod|mensen
en: ~8 <other> standing|climbed|climbing|sitting|hanging|on|leaning|stood [the balcony | balcony railing | the railing | the ledge | the roof | the bridge | the tracks | the edge | window ledge | windowsill | a bridge | a roof | a ledge] !waiting|dinner|work
en: ~8 <other> blood|bleeding|unconscious|breathing|wake|collapsed|unresponsive|overdosed pills|wrists|wrist|cut|everywhere|overdose|noose|hanging|bottle|not|won't|stop !nose|period
yes: my wife just climbed out onto the balcony railing
yes: My daughter cut her wrists, there is blood everywhere

[Z.staff-threat]
category: violence
level: urgent
kind: violence threat
past: never
about-nb: trussel mot ansatte
about-en: threat against staff
nb: ~9 knuse|knuser|banke|banker|drepe|dreper|slå|slår|kverke|brenne|brenner|skyte|skyter|ta|tar|finner|finne|oppsøke|oppsøker|besøk|hevne|kommer|kjem|venter [dere alle | dykk alle | dere skal | du skal | på dere alle | ned til dere | deg ned | trynet på | kjeften på | huset ditt | barna dine | familien din | kontoret deres | bilen din | utenfor kontoret | utanfor kontoret | dere får | dere kommer til | kontoret og | stedet deres | hvor du bor | kor du bur | hvor dere | kor de held] <i-nb>|vi|noen !hjelp|time|samtale|avtale|spørsmål|kontakt|betale|tog|buss
nb: vet|veit|fant|funnet|finner|finn _1 (ut) (hvor|kor|hvem|kven|kvar) (du|dere|de|terapeuten|kontoret|hun) _2 bor|bur|jobber|holder|held|parkerer|er|går _5 (angre|svi|forsiktig|besøk|kommer|får|slutt)  angre|svi|besøk|kommer|får|slutt|kniv|passe
nb: dere|du|dykk skal|får|kommer|kjem (til) (å) angre|svi|angra|lide|blø|unngjelde
nb: pass|passe dere|deg|dykk !på|litt
en: ~9 i|i'll|i'm|im|we|someone come|coming|find|burn|smash|kill|shoot|hurt|beat|break|bomb|visit|wait|waiting|know [your office | where you live | where you work | where your | your place | your building | all of you | every one of you | you people | your face | your family | your kids | for you | your door | your car] regret|sorry|pay|burn|kill|hurt|knife|gun|see|soon|back|careful|coming|after|down|find|smash|face|wait !help|appointment|thank|thanks
en: you will|will|all|'ll|going|gonna (to) regret|pay|suffer|burn|bleed !for
en: look over his|your|her|their shoulder
en: watch your|his|her back
en: got|have nothing but time
nb: se deg|dere over skulderen|skuldra
yes: Jeg kommer ned til dere og knuser trynet på den som svarer
yes: I know where your office is and you will regret this
no: jeg ringer dere på tirsdag

[Z.extortion]
category: extortion
level: urgent
kind: extortion
negation: inside
past: applies
about-nb: vil ha penger eller noe annet, ellers …
about-en: wants money or something else, or else …
nb: ~10 ellers|elles|hvis|viss|dersom <agent>|hun|ho|han|de|dei|noen|dama|jenta|kunden sender|legger|legg|deler|forteller|fortel|poster|sprer|avslører|outer|henger|sladrer|tipser <audience>|nettet|gruppa|ut !sex|utro|jeg|skilles|flytter
nb: ~10 ellers|elles [får sjefen | får kona | får alle | får familien | får barna | får jobben | får mannen | vet alle | ser alle | sier han | sier hun | seier ho | seier han | sier de]
nb: ~14 <money> ellers|elles|innen|frist|fristen|gjer får|kjem|kommer|går|havner|ligger|sendes <audience>|alle|dotter|datter alt|meldinga|meldingen|bildene|beskjed|bileta|videoen|det !hjelp
nb: ~10 <money> [slutter ikke | sluttar ikkje | vil ha mer | vil ha meir | krever mer | krev meir | kommer tilbake | ber om mer | ber om meir | mer hver gang | gir seg ikke | gjev seg ikkje | flere ganger | fire ganger | tre ganger | to ganger | hver uke | kvar veke | hver fredag | kvar fredag | til et nummer | til eit nummer | til en ukjent | til en konto | kjenner ikke] betalt|betaler|vipps/e/et/a|sendt|overført|sender|betale|må <i-nb> !psykolog|husleie|horer|escort|spill|gjeld|strøm|sexkjøp|lån
nb: ~10 <agent>|noen|person|mann|nummer|kontoen|brev|sms|mail|epost [skylder ham | skylder dem | skylder henne | skylder for | gjøre opp for | gratis ellers | ha det gratis | for å tie | for å holde | vet hvor jeg | veit kor eg | vet hvem jeg | veit kven eg | bilde av meg | bilde av bilen | bildet av meg | kontonummer | har bevis | har bilder | har bileta | har opptak | har filmet | har filma | har chatten | har lagret | har screenshot | har skjermbilder | står på døra | kommer på døra] betale|penger|pengar|vil|truer|trugar|ellers|kona|jobben|familien|kroner|tusen|konto|kontonummer|leiligheten|krever|sier !husleia|lån|banken|strøm
nb: går|gjeng|drar|sier|nekter|slutter|betaler|blokkerer <jeg> (til|nei|fra|ikke|ham|henne|han|å) _3 (politiet|så|da) _1 (så|da|legger|sender|går|forteller|henger|poster|sier) _1 legger|sender|går|forteller|fortel|henger|poster|sier|deler|tar|kommer|ringer|drar|dreper|skader (hun|han|de|dei|ho)
en: ~12 or|either|unless|otherwise|else|if|before|deadline he|she|they|someone|landlord|boss|client|guy|ex send|sends|tell|tells|post|posts|share|shares|show|shows|report|reports|expose|exposes|leak|hit <audience>|immigration|council|parents|online|everyone|send !doctor|therapist|sex|cheat|love|group|message
en: ~10 i've|i|keep|have paid|paying|sent|transferred|wired [keep asking | keeps asking | asking for more | want more | wants more | demand more | come back for | came back for | doesn't stop | won't stop | never ends | more each time | every week | every friday | four times | three times | twice already | to delete] !rent|therapist|escorts|debt
fr: chante|chanter|chantage (depuis|moi|me)
fr: menace|menacent _3 envoyer|publier|diffuser|dire
es: amenaza|amenazan _4 publicar|enviar|contar|fotos|video
de: droht|drohen|drohte _6 veröffentlichen|schicken|erzählen|bilder|video|frau
yes: Hvis ikke sender han skjermbildene til kona.
yes: Går jeg til politiet så legger hun ut adressen min
yes: they said pay or they tell my wife, he sends it
no: jeg vet ikke om jeg skal fortelle kona det, ellers går det bra

[Z.coerced]
category: coercion
level: urgent
kind: coercion coerced
past: applies
negation: inside
about-nb: andre styrer kropp, penger eller frihet
about-en: others control body, money or freedom
nb: ~10 han|de|dei|hun|ho|mannen|kjæresten|sjefen|dama|noen|kjærast* bestemmer|bestemte|styrer|avgjør|velger|setter|booker|avtaler|svarer|kjører|køyrer|henter|sender|tar|tek|beholder|passer|krever|sier|leier|deler|gir [hvor mange | kor mange | hvem jeg | kven eg | hvem hun | kven ho | kundene | kundane | kunder til meg | menn til meg | annonsen | annonsa | pengene mine | pengane mine | alt jeg tjener | alt eg tener | alle pengene | over henne | over meg | over dem | over jentene | over oss | når jeg jobber | når jeg får | om jeg får | meg rundt | meg til folk | meg til menn | meg til dei | meg bort | fra meg | telefonen min | hva jeg skal ta] !kona|sønn*|pris|time|vi|matlaging
nb: ~10 <jeg> levere|leverer|gi|gir|gjev|gje|betale|betaler|jobbe|jobber|skylder|skuldar|avbetaler|nedbetaler [alt jeg tjener | alt eg tener | pengene til | pengane til | halvparten til | av gjelda | av gjelden | av skylda | ned gjeld | det av | trukket fra | for billetten | for billett | for reisen | for reisa | for stoff | for papirene | for rommet | til ham | til han | til dem | til dei | til sjefen | til mannen] !kona|husleie|banken|skatt|lån|bidrag
nb: ~9 <jeg>|hun|ho|jenta|jentene|de|dei|henne <no-nb> [gå ut | gå ut alene | gå ut åleine | gå alene | gå åleine | dra hjem | reise hjem | reise heim | ringe hjem | ha telefon | låse opp | slutte når | si nei til | nekte kunder | velge kunder | velge selv | bestemme selv | bestemme sjølv | svare selv | se på meg | sjå på meg | vil mer | vil meir | vil dette | ville dette | sa ja til] får|fekk|fikk|må|kan|tør|torer|turte|lov|lokal|lov|han|de|jeg|bestemmer|kunder|menn !røyke|kona
nb: ~10 slutter|sluttar|rømmer|nekter|nektar|går|stikker|anmelder|politiet|snakker|sier|drar <jeg>|hun|ho [familien min | familien hjemme | søsteren min | søstera mi | broren min | moren min | mamma hjemme | barna mine hjemme | barnet mitt | datteren min | sønnen min | de til | dei til | finner de | finn dei | dreper de | tar de | kommer de | kjem dei | huset til | i hjemlandet | sender de | sender meg hjem] !kona|jobben|flytter|porno
nb: ~9 <girls>|dame|dama|jente|jenter|kvinne|kvinner|kvinna aldri|ikke|ikkje|livredd|redd|gråt|gret|lapp|hvisket|turte|torde|torte|styrt|voktet|låst|låste|bestemte|telte|passet|vakt|sjefen|kjøkkenet|mannen|han [gå ut | help police | hjelp | se på meg | sjå på meg | bestemte over | telte penger | talde pengar | over henne | over dei | utenfor rommet | utanfor rommet | ta betalt | tok betalt | få gå | får gå | lov til | sa ikke | sa ikkje | bare nikket | stirret i | så i taket | såg i taket] !kona|time
en: ~10 he|they|she|husband|boyfriend|boss|landlord|someone|pimp books|booked|decides|decided|sets|answers|takes|keeps|sends|drives|picks|chooses|arranges|rents|lends|shares|offers|gives [men for me | clients for me | how many | who i | my ad | my phone | my earnings | my money | all the money | what i earn | everything i earn | me to men | me to his | me to friends | me around | me out | me to people | which men | who i sleep | when i work] !food|dinner
en: ~9 i|she|we|girls never|didn't|didnt|don't|dont|can't|cannot|not|won't [agreed to any | agreed to this | agree to this | chose this | choose this | consented | allowed out | allowed to go | allowed to leave | allowed a phone | go out alone | leave the house | leave the flat | leave the building | say no to | refuse a | refuse clients | keep any | see any of the money] !party|parents
en: ~10 if|when i|she police|leave|stop|quit|refuse|run|talk|tell|speak [my family | my sister | my mother | my cousin | my brother | my kids back | my son back | my daughter back | back home | they'll kill | they will kill | they'll hurt | they will hurt | they'll find | he'll find | he will find | they burn | they burnt | deported | my debt] !cheat|husband
da: ~9 jeg|hun|de skylder|betale|arbejde|må|tvinger|tager|bestemmer [for billetten | det af | ikke gå ud | gå ud alene | alle pengene | hvem jeg | mit pas]
sv: ~9 jag|hon|de skyldig|skuld|betala|jobba|får|tvingar|tar|bestämmer [för resan | av skulden | inte gå ut | gå ut ensam | alla pengarna | skulden | vem jag | mitt pass]
pl: ~9 ja|ona|on|oni|muszę|musze|każe|kaze|zmusza oddawać|oddawac|pracować|pracowac|spłacić|splacic|dług|dlug|paszport|pieniądze|pieniadze [im | jemu | dla niego | dla nich | z obcymi | z klientami | wyjść | wszystko]
yes: Jeg må levere alt jeg tjener til han jeg bor med. Han bestemmer hvor mange jeg tar imot.
yes: My husband books men for me and calls it our arrangement.
yes: Jeg skylder dem for billetten og skal arbejde det af
no: kona bestemmer alt hjemme
