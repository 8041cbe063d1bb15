# Found out, told, exposed: prompt alone; with despair, panic or thoughts of death it is raised.

words disc-finder = <partner> <hun> frun fru konen kæreste manden mand maken sambon żona mąż maz familien barna borna ungene sønnen sonen datteren dottera datter dotter sjefen arbeidsgiver svigermor svigers mora mamma faren foreldrene alle bygda jobben boss parents kids daughter son family mother employer work everyone
words disc-found = fant fann funnet funne finner sett las lest leste lese leser åpnet opna oppdaget oppdaga oppdager avslørte avslørt avdekket tok kikket snoket sjekket sjekka hittade läst såg sett öppnat fandt fundet læst åbnede opdagede znalazła znalazl znalazł odkryła przeczytała found saw seen read discovered opened caught uncovered noticed
words disc-what = meldinger meldingene meldingane meldinga sms smsene chat chatten chattene kvittering kvitteringa kvitteringen kvitteringene historikken historikk søkehistorikken annonse annonsen annonsene kontoutskrift kontoutskriften kontoutskriftene banken mobilen mobil telefonen tlf tlfen nettbrettet pc pcen dataen mail mailen mailene epost eposten epostane bilder bildene bilete appen kontoen konton kondomer kondomene vippsen sms'ene meddelandena meddelanden sms telefonen kvitto kvittot telefon telefonem beskeder beskederne computer computeren paragony wiadomości wiadomosci
  messages texts phone receipt receipts history statement statements emails email chats app apps photos condoms account bank laptop ipad search browser
words buy-sex = prostituert prostituerte prostituerede prostituerade horer hore escort escorter escorts escorte bordell bordellet sexkjøp sexkjøpet sexkjøpene sexkjøpa sexarbeider massasjesalong prostitutes prostitute hookers hooker brothel brothels sexköp
words learn-it = oppdaget oppdaga oppdagar fant funnet fann funne vite innrømmet innrømte innrømma tilstod tilsto tilstått fortalte fortalde fortalt sa avslørt vet veit learned learnt found discovered admitted confessed told revealed know upptäckt upptäckte berättade fandt fundet opdagede opdaget fortalte tilstod dowiedziałam dowiedzialam

[Y.found-out]
category: discovery
level: prompt
kind: discovery
past: applies
about-nb: oppdaget
about-en: found out
nb: <disc-finder> (min|mi) _1 <disc-found> _4 <disc-what> !jobb
nb: <disc-found> <disc-finder> (min|mi) _4 <disc-what>
nb: ~8 <disc-finder> [kom over | har kommet over | kom på meg | tok meg i | kom på mig | fått vite det | fått vite alt | fekk vite det | fått greie på | fått rede på | har sett alt | har lest alt | las alt | leste alt | fann ut alt | fant ut alt | vet det nå | veit det no | vet alt nå | veit alt no | set alt på | hørte meg snakke] !kreft|bursdag|graviditet
nb: katta|sekken|katten (er|var) (nå|no) ute|ut av sekken
nb: kom|kommet|kome det for en|ein dag
nb: kommet|kome|kom (det) for en|ein dag
nb: det|alt er|ligger ute (nå|no) $
nb: <disc-finder> (min|mi) (har) så|såg|ser|sett _1 <disc-what> !telefonen
nb: heila|hele|heile (slekta|bygda|familien|byen|jobben) slekta|bygda|familien|byen|jobben vet|veit (det|d)
nb: ~8 datteren|dottera|dotter|sønnen|sonen|barna|borna|ungene så|såg|sett|spør|viste|fant|fann|hørte [hvem jeg | om jeg går | ei annonse | en annonse | historikken på | nummeret mitt | hvor jeg var | meg utenfor | meg med] !kamp
nb: ~10 sex|sexkjøp|prostituert*|politiet|kjøp|tjenester forelegg|stanset|stoppa|stoppet|kontrollert !parkering
nb: fått|fikk|fekk (et|eit) forelegg|forelegget
nb: tatt for|i sexkjøp|prostitusjon|kjøp
nb: brevet|brev (frå|fra) politiet|påtalemyndigheten
nb: ~8 <jeg> innkalt|kalt|møte|suspendert|permittert|sparken|oppsagt|hr|personalsjefen|it personalsjefen|hr|sjefen|søkt|logget|sexkjøp|møte !ferie
nb: lokalavisa|avisa|avisen|journalisten|vg ringte|ringde|skriver|har (navnet|namnet|meg|saken)
sv: ~8 frun|sambon|maken|flickvännen [kom på mig | bytt lås | hittade mina | läst mina]
da: ~8 kone|kæreste|mand [har set alt | fandt ud af | opdagede det | fundet mine]
pl: ~8 żona|zona|mąż|maz|dziewczyna znalazła|znalazla|odkryła|odkryla|dowiedziała|dowiedziala|przeczytała|wyrzuciła|wie mnie|wiadomości|wiadomosci|paragony|telefon|telefonie|wszystko|o
hu: megtudta|megtudott|mindent
en: <disc-finder> _1 <disc-found> _3 <disc-what> !job
en: she's|he's|she|he|wife|husband read|seen|found|knows everything|all|it (now) (all)
en: hr|work|boss|manager has|have|found|saw (the|my) emails|history|search|messages
en: (been|was|got|am|i'm) suspended|sacked|fired _6 (hr|emails|escorts|sex|charge)
yes: Kona kom over meldingene i går
yes: Min fru hittade meddelandena i går kväll.
yes: she saw the bank statement this morning
no: hun fant jobben sin

[Y.partner-learned]
category: discovery
level: prompt
kind: discovery
past: applies
about-nb: partneren har kjøpt sex
about-en: the partner has bought sex
nb: ~12 <learn-it> mannen|ektemannen|samboeren|sambuaren|kjæresten|kjærasten|partneren|typen|forloveden|mann|ektefellen|kona <buy-sex> !film|bok
nb: ~12 <learn-it> mannen|ektemannen|samboeren|sambuaren|kjæresten|kjærasten|partneren|typen|mann|ektefellen|forloveden [kjøper sex | kjøpt sex | kjøpte sex | betalt for sex | betaler for sex | betalte for sex | går til horer | gått til horer | hatt sex med andre mot betaling | kjøper sig sex]
nb: ~12 <learn-it> [hvor mannen | kor mannen | kvar mannen | hvor samboeren | hvor kjæresten] egentlig|eigentleg|torsdagene|torsdagane|kveldene
nb: jeg|eg las|leste|lest|fant|fann|såg|så (igjennom) (alle) meldingene|meldingane|telefonen|mailene|historikken (hans)
sv: ~10 jag upptäckt|upptäckte|hittade|sett man|maken|sambon|pojkvän sex|escort|prostituerade|köper|köpt
da: ~10 jeg fandt|opdagede|fundet|set mand|manden|kæreste|samlever sex|escort|prostituerede|køber|købt
en: ~12 <learn-it> husband|boyfriend|partner|fiance|fiancé|hubby|he <buy-sex>|paying|paid|pays|buying|bought [with prostitutes | seeing escorts | for escorts | for sex | paid for sex | paying for sex | buying sex | bought sex | with escorts | using escorts | visits prostitutes | seeing prostitutes | been with]
en: ~10 found|discovered|learned|learnt|see|saw husband|boyfriend|partner|fiance|he|his|him <buy-sex>|revolut|escorts|onlyfans|brothel
yes: Oppdaga i går at mannen min har kjøpt sex i Praha
yes: I just learned my husband has been paying for escorts
yes: Mannen min innrømmet at han har vært hos prostituerte
no: fortalte mannen min om boka

[Y.panic]
category: context
kind: panic
nb: ikke|ikkje hvordan|korleis|åssen _2 (skal) komme|kome|kommer|overleve (meg) (gjennom|igjennom) gjennom|igjennom|natta|natten|kvelden|til
nb: får|fekk ikke|ikkje sove|ete|spise|pusta|puste
nb: kastet|kasta|kaster opp
nb: (noen|nokon) (der|våken) (nå|no) noen|nokon der|våken
nb: skjelver|skjelv|skjelvar|rister|hyperventilerer|gråter|græt|grin
en: how i'm|i|i'll _4 get|make through|to _2 morning|night|tonight|day|weekend
en: is there somebody|someone|anyone (there) (i)
en: can't|cannot|cant breathe|stop (shaking|crying)
en: throwing|threw|been sick|up
yes: I don't know how I'm going to get through until morning
yes: vet ikke hvordan jeg skal komme gjennom natta

[combine:found-out-panic]
when: discovery
with: panic hopeless
within: near
level: urgent
