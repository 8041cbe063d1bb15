# Somebody else in danger: gone with the means, found, silent, putting affairs in order, telling.

words oth-one = <other> ham henne ho hainn venninne venninna kompisen kompisn kameraten kamerat kollegaen kollega naboen broren bror bror'n sønnen guten gutten datteren søsteren mannen kona samboeren kjæresten sønn pappa mamma far mor flatmate housemate mate husband wife son daughter brother sister partner boyfriend girlfriend dad mum lad lass bror min
words oth-left = gått gikk gjekk dro dratt drog reist reiste kjørt kjørte køyrde køyrt forsvant forsvunnet forsvunne stakk stukket rømte rømt borte vekke driven drove left gone walked went taken took off disappeared stormed vanished åkte gick stack försvann kørte gik tog poszedł poszla poszła wyszedł wyszedl wyszła pojechał pojechal
words oth-means = pillene pillane piller medisinene medisinane medisinen medisinane tablettene tablettane tauet tau slepetauet reipet repet rifla riflen rifle geværet gevær hagla hagle våpenet pistolen kniven barberbladet barberblad børsa insulinen insulinet løkka beltet bensinkanna
  pills tablets meds rope noose gun rifle shotgun pistol knife razor insulin medication towrope cord pillerna tabletterna snaran geväret repet pillerne rebet geværet tabletki tabletkami sznur sznurem
words oth-silent = svarer svarar svare svarar' kontakt telefonen mobilen tlf telefonen' tak answering answer pick picking reply replying phone reach hold odbiera odpisuje svarar

[Y.other-left-with-means]
category: suicide
level: immediate
kind: other_danger other_means
who: other
past: applies
about-nb: en annen er gått med midlet
about-en: someone else has left with the means
nb: ~12 <oth-one> <oth-left> [med <oth-means> | med seg <oth-means> | og <oth-means> | tok <oth-means> | tok med <oth-means> | alle <oth-means>] !jakt|jakta|elgjakt|legen|apotek|apoteket|jobb
en: ~12 <oth-one> <oth-left> [with the <oth-means> | with his <oth-means> | with her <oth-means> | with my <oth-means> | with a <oth-means> | with all the <oth-means> | the tow rope | took the <oth-means> | took his <oth-means> | took my <oth-means> | all the <oth-means>] !range|hunting|doctor|pharmacy
nb: ~10 <oth-one> gikk|gjekk|gått|dro|kjørte|køyrde|reiste|stakk|er|e|på|på' [på vei til brua | på vei til broa | på veg til brua | på vei mot brua | ut på brua | ut på broa | til brua | mot brua | til kaia | til togskinnene | på togskinnene | på skinnene | til skogs med | i skogen med | ut i skogen | ut på isen | ut i elva | ned til sjøen | ned til elva | opp på taket | ut på taket] lete|leite|leit|farvel|rifla|tau|tauet|hopper|hoppe|dø|natt|uten|utan|melding|skrev|skreiv|sa|sier|seier|redd|nå|nettopp|nett|no !fisk|fiske|tur|ski|jobbe
nb: ~9 <oth-one> står|sitter|stend|sit|klatrer|heng|henger *brua|*broa|*broen|brua|taket|kanten|rekkverket|stupet|balkongen|kaia hopper|hoppe|hoppar|hoppa|slippe|farvel|skriker|nekter|dø !fiske|legger
en: ~10 <oth-one> on|going|gone|went|driving|driven|walking|heading|headed|walked|at [to the bridge | at the bridge | on the bridge | towards the bridge | to the tracks | on the tracks | to the cliff | to the cliffs | to the river | into the sea | on the roof | to the roof | into the woods with | over the railing] goodbye|sorry|look|jump|note|phone|text|texted|said|says|crying|answer|die|now|just !fishing
nb: ~10 <oth-one> låst|stengt|stengde|barrikadert|låste inne|badet|løa|låven|boden|rommet|garasjen|fjøset|soverommet henge|hengje|heengje|skyte|kniv|kniven|piller|pillene|tauet|dø|døy|drepe|blod|rifla|hagla !kjeft
en: ~10 <oth-one> locked bathroom|garage|shed|bedroom|room|barn|barricaded|car hang|knife|pills|die|kill|dead|blood|rope|gun|cut|cutting|silent !me|my
yes: Kjæresten min har nettopp gått ut døra med medisinene og en flaske
yes: Broren min gjekk nett til skogs med rifla
yes: Han skrev nettopp at han er på vei til brua og at jeg ikke må lete
yes: My son has just driven off with the tow rope
no: mannen min gikk på jakt med rifla

[Y.other-collapsed]
category: suicide
level: immediate
kind: other_danger act
who: other
past: applies
about-nb: en annen ligger, får ikke vekket
about-en: someone else is down, can't be woken
nb: ~10 får|fekk|fikk|klarer|klarar|greier ikke|ikkje|itj <oth-one> [vekket ham | vekket henne | vekt ham | vekt henne | vekke ham | vekke henne | vekt han | vekt ho | vekt hainn | vekke han | vekke ho | vekkje ho | vekkje han | liv i ham | liv i henne | liv i han | liv i ho | kontakt med ham og | til å våkne | til å vakne] !morgen|skolen|jobben
nb: ~10 <oth-one> ligger|ligg|lå|låg|fant|fann|funnet [på badegulvet | på badegolvet | på gulvet | på golvet | på badet | i senga | livløs | bevisstløs | medvitslaus | i badekaret] brett|brettene|pilleglass|piller|pillene|tomme|blod|puster|pustar|livløs|bevisstløs|medvitslaus|kaldt|blå|våkner|vaknar|svarer|svarar|skum|oppkast|vekke|vekt|vekket !full
nb: ~8 tomt|tomme|tom brett|pilleglass|pillebrett|pillebretta|medisinglass|pilleeske|esker|glass|esken <oth-one> !kjøpe|apotek
en: ~10 can't|cant|cannot|won't|wont|couldn't|not|unable <oth-one> [wake him | wake her | wake them | wake up | waking up | rouse him | rouse her | get him to wake | get her to wake] !morning|school|alarm|early|until|before|at
en: ~10 <oth-one> floor|bathroom|bathtub|bath|bed|sofa|kitchen|unconscious|passed|collapsed|slumped blister|packs|pills|bottle|bottles|blood|breathing|cold|blue|lips|foaming|empty|overdose|wake !drunk|water
en: empty (blister|pill|pills|tablet) packs|bottles|bottle|packets|boxes|strips _6 everywhere|floor|beside|next|around|bed|him|her
yes: my flatmate is on the bathroom floor, empty blister packs everywhere
yes: får ikke vekket henne, hun har tatt noe
no: jeg får ikke vekt ham om morgenen til skolen

[Y.other-affairs]
category: suicide
level: urgent
kind: other_danger other_means
who: other
past: applies
about-nb: en annen ordner alt for seg
about-en: someone else puts everything in order
nb: ~14 <oth-one> vist|viste|syner|synt|viser|ordnet|ordna|skrevet|skrive|skrev|skriv|lagt|gitt|delt|rydda|ryddet|laget|sagt [forsikringene ligger | forsikringspapirene ligger | forsikringa ligg | forsikringspapira ligg | passordene ligger | passorda ligg | papirene ligger | papira ligg | testamente | testamentet | livsforsikringen | livsforsikringa | bilen over på | bilen over til | huset over på | hvem som skal ha | kven som skal ha | lister over | hvordan sikringene | hvordan varmepumpa | hvordan alt virker | brev til ungene | brev til barna | brev til hver | bort tingene sine | bort verktøyet | vekk tingene] !utleie|salg|flytter
nb: ~10 livsforsikring/a/en/er|forsikringa|forsikringen|forsikringssummen [spurt meg | spurte meg | spør meg | spurde meg | spurte om | spurt om | han spør | ho spør | hun spør | gjør det selv | gjer det sjølv | tar livet | tek livet | bedre av | betre av] !selger
nb: gjelder|gjeld|betaler|dekker|dekkjer (også) når|dersom|viss|hvis|om (en|ein|man|noen) gjør|gjer det selv|sjølv
nb: ~12 takk [takk for alt | takk for alt du | takk for meg | takk for følget] <oth-one> skrev|skreiv|sendte|sende|melding|meldinga|sms|snap|ringte|ringde|sa verktøyet|hunden|bikkja|gitaren|ha|overta|kontakt|tak|svarer|svarar|telefonen|uroleg|urolig|redd|bekymret|av !jobb|festen|middagen|laget
nb: ~10 <oth-one> rolig|roleg|snill|fredfull|fredelig|lett|lettet|letta|mild|glad [så merkelig rolig | så merkelig snill | så rolig plutselig | plutselig så rolig | plutselig helt rolig | plutselig rolig | merkelig rolig | merkelig snill | merkelig mild | unaturlig rolig | skremmende rolig | underleg roleg | så rar roleg | nesten lettet | plutselig glad | heilt roleg] redd|skremmer|uroleg|urolig|klemte|klemt|klemmer|passordene|papirene|forsikring|farvel|adjø|vist|natta|sove|ordna|ordnet|brev !hunden
en: ~14 <oth-one> showed|shown|showing|labelled|labeled|written|wrote|sorted|signed|gave|given|giving|organised|organized|updated|told|made [where the insurance | the insurance papers | the life insurance | life insurance | his will | her will | their will | where everything | where all the | how the boiler | how the heating | the fuses | all the fuses | who gets what | who should have | his tools away | away his | away her | away their | letters to the | letters for the | a letter for | the car over | the house over | the bills] !holiday|sale|landlord|moving
en: ~16 <oth-one> [thanks for everything | thank you for everything | thanking me for | thanks for being | thanks for all] text|texted|message|wrote|sent|said|rang|email|voicemail have|tools|dog|bike|guitar|phone|answer|worried|hold|reach|pick|keys|state|scared !party|dinner|lift
en: ~10 <oth-one> [life insurance] better|worth|asked|asking|asks|pays|payout|suicide|says|keeps|checking !sell|sells|job|work
en: ~12 <oth-one> peaceful|calm|cheerful|serene|gentle|light [so peaceful | so calm | strangely calm | suddenly calm | oddly calm | weirdly calm | eerily calm | unusually calm | suddenly cheerful | so calm now | suddenly happy] scared|scares|worried|sleep|breathing|insurance|papers|goodbye|sorted|boiler|fuses|hugged|afraid|frightens|wrong !baby|dog
yes: Mannen min har spurt meg tre gonger om livsforsikringa framleis gjeld dersom ein gjer det sjølv
yes: A mate sent me a text saying thanks for everything and that I should have his tools
yes: He labelled all the fuses and showed our eldest where the insurance papers are
no: mannen min viste meg passordene sine for å bevise at han har sluttet

[Y.other-says]
category: suicide
level: urgent
kind: other_danger other_word
who: other
past: applies
negation: inside
about-nb: en annen ser ingen grunn, skal hoppe, blir borte
about-en: someone else sees no reason, will jump, will be gone
nb: ~10 <oth-one> sa|sier|seier|skrev|skreiv|skriver|skriv|fortalte|fortalde|ringte|ringde|ropar|roper|ropte|skrek|truer|trugar|sir|sei [skal hoppe | skal hoppa | vil hoppe | vil hoppa | hopper hvis | hoppar viss | ska hoppa | ska hoppe | kommer til å hoppe | vil gå i elva | vil gå i sjøen | går i elva | går på sjøen | gå på isen | gå under toget | legge seg på | henge seg | hengje seg | heengje segg | skyte seg | drukne seg | ta livet | ta lvet | ta seg av dage | ende sine dager | gjøre det slutt | ikke være her til | ikke er her til | er borte før | være borte før | er borte til | borte innen] !trampoline|kontrakten|jobb|bakken|uttak
nb: ~12 <oth-one> ser|ser' sier|seier|sa|virker|fortalte|føler [ingen grunn til å fortsette | noen grunn til å fortsette | nokon grunn til å halde | ingen grunn til å leve | noen grunn til å leve | nokon grunn til å leve | grunn til å stå opp | ingen vits i å leve | ingen vei ut | ingen veg ut | noen vei ut | ingen utvei | ingen utveg | noen framtid for seg]
nb: ~10 <oth-one> klart|funnet|funne|valgt|vet|veit|plukket|peika [hvilken bjelke | kva bjelke | hvilket tre | kva tre | hvilken bro | hvilken bru | kva bru | hvilken vei | hvordan han skal gjøre | hvordan hun skal gjøre | korleis han skal gjere | korleis ho skal gjere | når det skal skje | når det skal gjøres | datoen] !hytta|bygge|kjøpe
nb: ~10 <oth-one> sende|sendte|sendt|sender|snap|snappa|bilde|bilete|foto|melding [av ei bru | av en bro | av ei bro | av brua | av broa | av broen | av et tau | av eit tau | av tauet | av ei løkke | av en løkke | av piller | av pillene | av pillane | av togskinner | av togskinnene | av skinnene | fra taket | frå taket | fra brua | frå brua | av kniven | av hagla | av rifla | av medisinskapet | av utsikten fra | av kanten] !ferie|tur|utsikt|selger
nb: ~10 <oth-one> lovte|lovte|lovet|lova|sa|sagt|svarte|sier [løyet til henne | løyet til psykologen | løyet til legen | løye til legen | løy til psykologen | løy til legen | løgn det han sa] gråt|gjøre|noe|natt|likevel|livet
nb: ~9 <oth-one> ikke|ikkje|itj ete|spist|spiser|et|sovet|sove|stått|snakket|snakker [på fire dager | på tre dager | på fire dagar | på tre dagar | på flere dager | på fleire dagar | på ei uke | på ei veke | på en uke | siden det kom ut | sidan det kom ut | siden hun fant | siden jeg fortalte] elva|død|dø|leve|livet|gøymt|gjemt|nøklane|nøklene|redd|tør|tabletter|farvel
nb: ~9 jeg|eg|æ har|hadde|måtte gøymt|gjemt|gøymde|gjemte|låst|fjernet|fjerna|kastet|tatt nøklane|nøklene|bilnøklene|bilnøklane|knivene|knivane|pillene|pillane|medisinene|medisinane|tauet|rifla|hagla|våpenet|barberbladene [for ham | for henne | for han | for ho | frå han | frå ho | fra ham | fra henne | han vil | hun vil | ho vil | at han | at hun | at ho | redd han | redd hun | redd ho | redd for]
en: ~12 <oth-one> see|sees|seen|has|have|got|find|feels [reason to keep going | reason to go on | reason to carry on | reason to live | reason to be here | point in carrying | point in going | point in living | point to keep | point in being | no way out | future for himself | future for herself | reason to get up]
en: ~10 <oth-one> says|said|told|keeps|texted|wrote|saying|threatens [he'll be gone by | she'll be gone by | he'll jump | she'll jump | going to jump | will jump | gonna jump | gone by monday | gone by thursday | gone by the | worked out how | not to look for | shouldn't look for | shouldn't bother looking | don't bother looking | won't be around | won't see the | over for him | over for her | life is over | life's over | nothing to live for | nothing left to live | go in the river | drive into a | drive off a]
en: ~10 <oth-one> sent|sends|texted|posted|snapped|snap|texting [the bridge | a bridge | train tracks | the tracks | a rope | the rope | a noose | the pills | his pills | her pills | pills on | a gun | his gun | a knife | a ledge | the ledge | a cliff | a rooftop | the platform | the railing | a razor] !holiday|view|sale|trip
en: ~9 i|i've|ive had|have|i'm hid|hidden|locked|removed|taken keys|knives|pills|rope|gun|meds|razors|tablets|medication [from him | from her | from them | in case he | in case she | he might | she might | so he can't | so she can't | because he | because she]
en: ~8 <oth-one> [locked drawer | locked box | bought rope | bought a rope | buying rope | been stockpiling | stockpiling pills | hoarding pills | hoarding tablets | googling ways | searching how to | search history]  scared|worried|leave|reason|going|die|kill|suicide|afraid|sleep|keep !sex|porn
sv: ~10 <oth-one>|bror|syster|sonen|mannen sa|säger|skrev|ringde|sade [ska hoppa | vill hoppa | ta livet | inte orkar mer | inte vill mer | inte vill leva | göra slut på | är borte imorgon]
da: ~10 <oth-one>|bror|søster|sønnen|manden sagde|siger|skrev|ringede [vil hoppe | hopper ud | tage livet | ikke orker mere | ikke vil mere | ikke vil leve | gøre en ende | er væk i morgen]
pl: ~10 brat|siostra|syn|córka|corka|mąż|maz|żona|zona|on|ona|przyjaciel|mama|tata napisał|napisal|napisała|mówi|mowi|powiedział|powiedzial|powiedziała|grozi|dzwonił [skończy ze sobą | skonczy ze soba | skończę ze sobą | zabije się | zabije sie | nie chce żyć | nie chce zyc | skoczy z mostu | odbierze sobie | koniec ze wszystkim | żegna się | zegna sie]
es: ~8 amiga|amigo|hijo|hija|esposa|marido|hermano|hermana|novia|novio [quiere matar | se quiere matar | se va a matar | quiere morir | quiere suicidarse | quitarse la vida | matarse]
yes: Min bror ringde full och sa att han ska hoppa
yes: Han Olav har ikkje ete på fire dagar sidan det kom ut, og i natt sa han at han vil gå i elva
yes: Brat napisal ze dzisiaj skonczy ze soba
yes: he doesn't see a reason to keep going
yes: Kameraten min sende meg snap av ei bru i natt
no: mannen min ser ingen grunn til å fortsette terapien

[Y.other-life-over]
category: third_party
level: prompt
kind: other_despair
who: other
past: applies
negation: inside
about-nb: en annen sier at livet er over
about-en: someone else says that life is over
nb: ~10 <oth-one> sier|seier|sa|mener|føler [livet er over | livet hennes er over | livet hans er over | livet sitt er over | livet er slutt | livet er forbi | ikke noe liv igjen | ikkje noko liv att | ikke noe å leve for | ikkje noko å leve for | ingenting å leve for] !ekteskapet|karrieren
nb: ~10 <oth-one> ventar|venter|vente [dagene skal ta slutt | dagane skal ta slutt | det skal ta slutt | på at det skal | på slutten]
yes: Samboeren min sier at livet hennes er over på grunn av meg

[Y.other-unreachable]
category: context
kind: unreachable
nb: svarer|svarar|svare|tar|tek ikke|ikkje|itj (på) (telefonen|meldinger|mobilen|tlf)
nb: telefonen|mobilen|tlf (hans|hennes|hennar) (er|ligger|ligg) (skrudd|slått) av|her|hjemme|heime|igjen|att
nb: <ikke> (kontakt|tak) kontakt|tak med|i ham|han|henne|ho|hainn
nb: bilen|sykkelen|rifla|hagla|hunden er borte|vekke|vekk
nb: <oth-one> _2 dro|reiste|kjørte|gikk|gjekk|køyrde|stakk|forsvant _3 (for) minutter|minutt|time|timer|timar|nettopp|nett
nb: ringer|ringjer (og|å) ringer|ringjer
nb: la|lagt|late|lot (igjen|att) (telefonen|lommeboka|ringen|gifteringen|mobilen|bikkja|nøklene) igjen|att
en: not|isn't|won't|doesn't|didn't|hasn't (been) answering|answer|picking|pick|replying|reply|responding
en: can't|cannot|cant (get|reach) (a) (hold) (of) reach|get|find him|her|them|hold
en: phone (is|was) (going|goes|switched|turned) off|voicemail|dead|here
en: left his|her|their _2 wallet|phone|ring|keys|dog|coat
en: hours|minutes|an ago|hour and|he|she
pl: nie odbiera|odpisuje (telefonu)
sv: svarar inte
da: tager|svarer ikke
yes: Telefonen hans er av

[combine:other-danger-unreachable]
when: other_danger other_means other_word other_gone
with: unreachable
within: near
level: immediate

[combine:other-danger-spot]
when: other_danger other_word
with: spot act
within: near
level: immediate
