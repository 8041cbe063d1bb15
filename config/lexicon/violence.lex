# Violence against the writer or by the writer.

[F.death-threat]
category: violence
level: immediate
kind: threat
past: applies
needs: person
about-nb: dødstrussel mot den som skriver
about-en: death threat against the writer
nb: <hun>|<partner>|hallik*|mannen|faren|broren|far|brødrene _3 (skal|vil|kommer|kjem|truer|trugar|truet|trua|truga|sier|seier|sa) _3 drepe|drepa|knivstikke|skyte|kverke|knerte|brenne|kvele (meg|mæ|oss) meg|mæ|oss|mei|barna
nb: truer|trugar|truet|trua|truga|truar|true (meg) (med|på) (meg) _1 drepe|drepa|kniv|våpen|pistol|hagle|døden|livet|øks|kvele
nb: drapstrussel|drapstrusler|drapstruslar|dødstrussel|dødstrusler|drapstruet|drapstrua
nb: trusler|truslar|truet|trua|truer på livet
nb: (skal|vil) drepe|drepa meg !når|om|hvis|viss
nb: kommer|kjem (til) (å) drepe|drepa (meg|oss) (meg|oss) hvis|viss|om|når (jeg|eg) (går|forlater|drar|sier|prøver|anmelder|politiet|snakker|fortel|forteller)
sv: hotar (att) döda|mörda mig
da: truer (med) (at) slå|dræbe mig (ihjel)
pl: grozi (mi) (że|ze) (mnie) zabije|zabiciem|śmiercią
pl: grozi mi|że|ze
en: threatened|threatens|threatening|threaten (to) kill|stab|shoot|murder me|us
en: threatened|threatens|threatening me with (a) knife|gun|weapon|axe
en: <hun>|<partner>|pimp _1 (said|says|will|swears|going|gonna|wants|told|threatened) _4 kill|murder|stab|shoot me|us (if)
en: death threat|threats
en: <hun>|<partner> (is|are|wants|will|gonna) (going|trying) to kill|murder me !when
yes: Han sier han skal drepe meg hvis jeg går til politiet.
yes: he threatened to kill me
yes: truer meg på livet
no: Sjefen dreper meg hvis han finner ut av det.

[F.strangled]
category: violence
level: immediate
kind: violence strangle
past: applies
about-nb: kvelertak
about-en: strangulation
nb: kvelertak*|kveletak*|strupetak* på meg|henne|mæ|mei|ho
nb: kvelertak*|kveletak* !på
nb: kveler|kvelte|kvalte|klemte|holdt|heldt|tok (meg) rundt|om|på (meg) halsen|strupen
nb: kveler|kvelte|kvelar meg|mæ|henne
en: strangle|strangled|strangles|choke|choked|chokes|choking me|her !up|on
en: hands|grabbed|squeezed|grip|held (me) around|by|round my neck|throat
sv: stryptag|strypte|stryper
yes: Han tok kvelertak på meg i går.
yes: he choked me last night

[F.hit]
category: violence
level: urgent
kind: violence
past: applies
needs: person
about-nb: vold
about-en: violence
nb: slår|slo|slått|slege|banker|banka|banket|sparker|sparka|sparket|dytter|dytta|lugger|mishandler|mishandla|mishandlet|denger|dengte|angrep|angriper|knuffer|skalla|klabber meg|mæ|mei|oss|henne|ham|barna|borna|ungene|ungane|kona|mannen|kjæresten|gutten|jenta|sønnen|datteren|mora|mamma !at|som|opp|ned|av|til|hvor|kor|i|inn|ut|løs|klokka|sammen|igjennom
nb: <jeg> (blir|vert|ble|blei|vart|er) (blitt) slått|mishandlet|mishandla|banket|banka|slege|sparket|angrepet
nb: blir|vert|ble|blei|vart slått|mishandlet|mishandla|banka av <partner>|ham|han|henne|faren|moren|mannen
nb: bank|juling av ham|han|henne|kona|mannen|kjæresten|samboeren|far|faren|pappa
nb: slår|slær|slo|slått|slege|sparka|sparker|sparket meg|mæ|mei|henne|oss i|på|over|med|midt _2 ansiktet|hodet|hovudet|magen|kjeften|fjeset|trynet|andletet|knyttneven|knyttneve|beltet|ryggen|kinnet|øyet
nb: voldelig|valdeleg|voldeleg mot|mann|kone|kjæreste|samboer|eks|forhold|av|far
nb: partnervold|familievold|voldsoffer|mishandling|æresvold|voldsutsatt
nb: vold|vald i|hjemme|fra|frå|mot|heime hjemmet|forholdet|meg|henne|nære|partner|ham|mannen|kona|heimen
nb: kastet|kasta|kaster|dytta|dyttet|slengte meg ned|i|mot|inn|over _1 trappa|trappen|veggen|vegg|gulvet|golvet|bordet
nb: holder|held|holdt|heldt meg fast|nede
sv: slår|slog|misshandlar|misshandlade mig|henne|barnen
da: slår|slog|banker mig|hende|børnene
pl: bije|bił|bil|pobił|pobil|uderzył|uderzyl mnie
en: !it|that|which|reality|realization|emotionally|emotional|mentally|verbally|psychologically hits|hit|hitting|beats|beat|beating|punched|punches|kicks|kicked|slapped|slaps|slap|abuses|abused|shoved|stabbed me !with|up|to|like|at|that|how|out|off|playfully|back
en: (he|she|husband|wife|boyfriend|dad|father) hits|beats|beat|abuses|abused|punched her|us|kids|them !to|up
en: i|i'm|she|my _2 get|gets|got|was|being|been beaten|abused|assaulted !to|at|emotionally|verbally|mentally
en: domestic|physical violence|abuse
en: physically abusive|abused|abuses
en: !emotionally|verbally|mentally abusive husband|wife|partner|relationship|boyfriend|ex|home
yes: Han slår meg.
yes: he hits me
yes: mannen min slår barna
no: Det slår meg at jeg trenger hjelp.

[F.rape]
category: violence
level: urgent
kind: violence
past: applies
needs: person
about-nb: overgrep
about-en: sexual assault
nb: voldtok|voldtatt|voldta|voldtekt*|valdtek*|valdtok|valdteken|voldtar|valdta
nb: tvang|tvinger|tvingar|tvinga|pressa|tvunget meg|henne (til) (å|seg) (sex|ligge|suge|samleie|det|analsex) sex|ligge|suge|samleie|analsex
nb: ble|blei|blitt|vart (seksuelt) misbrukt
nb: utsatt|utsett for _1 overgrep|voldtekt|vold|vald
nb: seksuelt misbrukt|overgrep
nb: forgrep|forgrepet seg på
sv: våldtog|våldtagen|våldtar (mig)
pl: gwałt*|gwalt*|zgwałc*|zgwalc*
en: (was|been|got|he|him|being|got) raped|raping|rapes me|us|her|last|when|by
en: raped me
en: i was|got|been raped
en: sexually assaulted|abused|molested (me|by|when)
en: molested|molests|molesting me
en: forced me (to) (into) (have) sex|it|himself|myself
en: forced himself|herself on me
en: i was|been sexually|assaulted assaulted|abused
yes: jeg ble voldtatt
yes: I was raped

[F.afraid]
category: violence
level: urgent
kind: violence
past: applies
about-nb: redd for en annen
about-en: afraid of someone
nb: tør|torer|tørr|orker ikke|ikkje (å) (være|vere|dra|gå|reise|komme) hjem|heim|hjemme|heime
nb: redd|livredd for ham|mannen|kona|eksen|samboeren|kjæresten|faren|partneren|broren|hallik*
nb: redd|livredd for (å) (dra|gå|reise|være|vere) hjem|heim
nb: redd|frykter|fryktar (for) livet (mitt|sitt)
nb: redd (for) (at) han|mannen|eksen|broren|brødrene (skal|vil|kommer|kjem) (til) (å) (drepe|drepa|skade|finne|slå|ta) drepe|drepa|skade|slå
nb: forfølger|stalker|stalkar|forfølgjer|stalket|oppsøker|truer|trugar|truet|truga|trua meg !med
en: afraid|scared|terrified (of) (my) (husband|wife|ex|boyfriend|partner|dad|him|her) him|husband|wife|ex|boyfriend|partner|dad
en: scared|afraid|terrified (to) (go) home
en: afraid|fear|scared|fearing for my life|safety
en: stalking|stalks|stalked|following|threatens|threatened|threatening me
sv: rädd (för) honom|mannen
yes: tør ikke dra hjem
yes: I'm scared of my husband

[F.own-violence]
category: violence
level: urgent
kind: violence threat
negation: applies
past: applies
needs: person
about-nb: vil skade noen
about-en: wants to harm someone
nb: vil|skal|kommer|kjem|lyst|klar|fantaserer|tenker|må|drømmer|tenkjer|fantasier|tanker|tankar|trang _3 drepe|drepa|banke|banka|knerte|skade|slå|kvele|knivstikke|skyte|mishandle|knuse|brenne|torturere <oth-obj> !av
nb: vil|skal|kommer|kjem|lyst|klar|fantaserer|tenker|må _3 ta livet av <oth-obj>|dem|han|henne
nb: ta|tar|tok livet av <oth-obj>
nb: redd|livredd|frykter (for) (å|at|hva|kva) (<jeg>) (kan|kommer|kjem|skal) (til) (å) skade|drepe|slå|drepa|gjøre|gjere (noen|mot) noen|nokon|mot|henne|ham|dem|andre|kona|barna|kjæresten|mannen|samboeren
nb: redd (for) (å) gjøre|gjere noe|noko mot (henne|ham|dem|noen|barna|kona)
nb: <jeg> (har) slo|slår|dyttet|dytta|slått|sparka|banka|kvalte (til) henne|kona|ho|kjæresten|dama|samboeren
nb: <weapon>|<blade>|balltre _2 i|mot|på henne|ham|dem|kona|naboen|eksen
nb: hevne|hemne|hevner meg (på|over)
nb: ta hevn|hemn over|på
nb: skal|vil ta ham|henne|ho|hallik*|han !med|imot|ut|opp
nb: de|han|hun|ho|hallik*|horene (skal|fortjener) skal|fortjener (få|å) svi|dø|betale|døy
nb: noen|nokon|folk|flere kommer|kjem til å dø|døy
en: going|gonna|want|will|wanna|i'll|ill|plan|planning|could|might|ready|feel|urge|thinking|fantasize|thoughts (to|like|of|about) (to) _1 kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|beat|beating|strangle|murder|attack|choke|harm|harming <oth-obj>|someone|somebody|people|everyone|pimp|them|children (up|with)
en: afraid|scared|worried|terrified (that) i'll|i (will|might|could|may|am) (going) (to) hurt|kill|snap !his|again|feelings
en: afraid|scared i'll|i (will|might) lose control
en: homicidal*|murderous
en: my revenge on|against
en: i hit|beat|slapped|punched|choked|strangled|raped her|him
en: i hit|beat|slapped|punched|choked|pushed|strangled|raped my wife|girlfriend|husband|partner|kids|son|daughter|boyfriend|mother|dad
sv: döda|skada|slå ihjäl|henne|honom|dem
da: slå|dræbe ham|hende|dem ihjel
pl: zabiję|zabije|zabić go|ją|ich
yes: jeg skal drepe ham
yes: I'm going to kill her
yes: jeg er redd for hva jeg kan gjøre mot henne
yes: jeg slo kona i går
no: kill time
no: drepe tid

[F.weapon-near]
category: context
kind: weapon_near
nb: <blade>|<weapon>|balltre
nb: har skaffet|skaffa|kjøpt
en: knife|gun|axe|weapon|bat|machete
yes: med kniv
