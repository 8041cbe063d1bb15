# The end told without its word: no time after, affairs in order, peace, goodbye. Each sign alone says
# little; two or three of them, or one with a date, are a farewell (combinations at the end).

words z-then = mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag helga helgen uka uken veka måneden månaden jul jula julen nyttår januar februar mars april mai juni juli august september oktober november desember våren sommeren sommaren høsten hausten vinteren påske påska bursdagen morgen morgon
  monday tuesday wednesday thursday friday saturday sunday weekend christmas january february march april may june july august september october november december spring summer autumn winter easter birthday tomorrow tonight måndag tisdag lördag söndag fredag tirsdag søndag
words z-dep = hønene høna hønan hønsa sauene sauane kyrne kuene dyra hestene hesten hest budgies budgie parrot hamster kanin kaninen undulaten undulatene fisken fiskene akvariet bikkja hunden hund katta katten pusen katt dog cat horse rabbit pets

[U.no-me-then]
category: suicide
level: urgent
kind: wish final
past: applies
negation: inside
about-nb: er ikke til da
about-en: will not be there then
nb: da|då|innen|etter _2 (er|e|finnes|fins|finst) ikke|ikkje|itj <i-nb> (her) (her|til|lenger|meir|mer) lenger|meir|mer|til
nb: da|då|innen|etter _2 <i-nb> (er|e) ikke|ikkje|itj (her) lenger|meir|mer|til !hjemme
nb: <z-then> _4 er|e <i-nb> ikke|ikkje|itj til|lenger|mer|meir !ledig|på|hjemme
nb: til <z-then> er|e <i-nb> ikke|ikkje|itj til|her
nb: ~7 blir|bi|vert|bli|blei <no-nb>|noen|noe|noko|nokon|nåkka [jul på meg | jul på mæ | jul for meg | januar på mæ | januar på meg | januar for meg | sommer for meg | sommer på meg | sommar for meg | vår for meg | påske for meg | nyttår for meg | bursdag på meg | bursdag for meg | i morgen for meg | morgen på meg | fremtid for meg | framtid for meg | neste år for meg | neste uke for meg | helg for meg | helg på meg | mandag på meg | flere dager på meg | flere år på meg | noe år på meg] !ferie|jobb
nb: <no-nb> _4 bruk|behov for den|dem|kalenderen|plassen|datoen|meg|mæ (da|etter|lenger) $
nb: ~9 etter|førti <z-then> <i-nb>|kalenderen|den <no-nb> [bruk for den | bruk for kalenderen | fylt ut noe | skrevet noe | planlagt noe | mer å skrive | behov for meg | bruk for meg] !ferie
nb: ingen planer|planar om å (være|vere|vera|vær) til _2 (verken|ikke|hverken|korkje|ikkje|itj)
nb: <no-nb> _2 planer|planar _1 (å) være|vere|vera|vær til (stede|stades)
nb: ikke der og|eller ikke|heller|ikkje|itj noe|noko|et annet|anna|andre sted|stad
nb: ingen|ikke|ikkje|itj flere|fleire timer|timar|morgener|dager|dagar|julefeiringer|bursdager for|på meg|mæ
nb: <i-nb> (kommer|kjem|får|rekk|rekker) ikke|ikkje|itj (til) (å) (ha|få) mulighet|høve|anledning|sjanse (til) (å) _3 etter helga|helgen|i|mandag|fredag|søndag
nb: ~9 gi|gje|gi' [til en annen | til ein annan | til noen andre | til nokon andre | til noen som | til den neste] timen|plassen|time|plass|den|timene !nummeret|beskjed
nb: dei|de|dere|dykk får (bare|berre) fylle|fylla|gi|gje plassen
nb: bare|berre nokre|noen|få|to|tre|fire|{1-9} dager|dagar|døgn|timer|timar|netter igjen|att (nå|no) !til|ferien|fristen|rydde|før|av|på
en: won't|wont|will (be) (not) be|need|needing|want (needing) (the|that|my|any) _3 (or|nor) (any|ever) other|more monday|tuesday|wednesday|thursday|friday|appointments|appointment|session|sessions
en: there won't|wont|isn't be|going (to) (be) (a|an|any) after|later|next|tomorrow|afterwards $
en: ~9 by|after|come|past|then|before <z-then> [i won't be | i will not be | i'll be gone | i'm gone | i won't exist | i'll no longer | i'll be dead | i'll be past | i'll be out of | i'll be free | it won't matter | nothing will matter | be long gone | be at peace | i'll be away from] here|anymore|all|dead|gone|around|matter|free|peace|reach|needing|by|then !holiday|office|work|leave|spain|town
en: nothing|anything past|after|beyond <z-then> $
en: don't|dont|won't expect|plan|intend|think (to|i'll|i'd|on) _2 see|make|reach|living|seeing (it|another|to|the) (for|to|past) <z-then> !work|office
en: give (my|the|that) slot|place|spot|appointment|session|it to _1 else|next|somebody|someone
en: only|just (a) few|couple|{1-9}|two|three (more) days|hours|nights left|now !of|until|holiday|deadline
nb: ~8 time|timen|avtalen <no-nb>|trenger|treng [da er jeg | da er eg | innen da | ferdig med alt | ferdig innen | ikke lenger aktuelt | trenger ikke time | treng ikkje time | trenger ikke timen | treng ikkje timen] lenger|ferdig|borte|over|kveld|natt|meir !bedre|frisk
nb: ferdig med alt|det|livet (hele|heile) innen|før da|då|i|den|helga|fredag|jul
sv: ~8 då|efter|till <z-then> [finns jag inte | är jag inte | är jag borte | är jag borta] mer|längre|kvar|till
da: ~8 så|da|efter|til <z-then> [er jeg ikke | findes jeg ikke | er jeg væk | har jeg fred] her|mere|længere|til|fred
pl: ~8 <no-nb>|nie|po|w będzie|bedzie [po wszystkim | po mnie | mnie już | mnie juz | mnie nie] już|juz|niedzielę|jutro|poniedziałek|nikt
pl: po (już|juz) wszystkim
yes: Da er ikke jeg her lenger.
yes: Til våren er eg ikkje til.
yes: Æ trur ikkje det bi nåkka januar på mæ.
yes: Jeg har ikke fylt ut noe etter den 30. Det kommer ikke til å bli bruk for den.
yes: Ikke der og ikke noe annet sted.
yes: I won't be needing the Thursday appointment or any other Thursday.
yes: W niedzielę będzie już po wszystkim
no: på mandag er jeg ikke ledig
no: Jeg trenger ikke time lenger, det går bedre

[U.peace-then]
category: suicide
level: urgent
kind: wish final
past: applies
about-nb: snart fred
about-en: peace soon
nb: ~8 fred|kvile|kvila|hvile|hvila|ro etterpå|etterpå'|snart|endelig|endeleg|da|då|fredag|søndag|lørdag|mandag|helga|natt|kveld|morgen|litt|siste|evig [skal jeg få | skal eg få | får jeg | får eg | har jeg | har eg | får æ | skal æ få | blir det | vert det | finner jeg | kommer jeg til å få] !<family>|arbeidsro|kontoret|leseplass|nattero|huset|ungene|barna
nb: da|då|etterpå|etterpå|snart|endelig|endeleg blir|vert|er (det) (alt) (bare|berre) stille|mørkt|fred|over (for) (meg|alle|alt|evig|mæ) $
nb: da|då er det slutt på maset|alt|strevet|pinen|pinsla|smerten|smerta|skammen|plagene|livet|kampen
nb: <i-nb> _1 (er|e) (bare|berre|så) letta|lettet|lett|rolig|roleg|fri (nå|no) _3 bestemt|planen|snart|valget|over
en: ~8 i'll|i|we|it'll|then|finally|at [be at peace | have peace | find peace | have some peace | get some peace | at rest | rest at last | peace at last | be free at last | it will be quiet | it'll be quiet | be quiet then | go quiet | finally rest | finally sleep | finally be free | be out of pain] soon|then|friday|saturday|sunday|monday|tonight|tomorrow|after|finally|last !kids|exam|work|divorce
en: funny|strange|odd|weird how light|calm|peaceful|easy|free i feel|am
en: feel|feeling|felt|i'm (so|strangely|oddly|very|finally) light|calm|peaceful|serene _4 decided|decision|tonight|drawer
sv: ~7 snart|sedan|äntligen jag fred|ro|vila !jobb
da: ~7 snart|fredag|så|endelig|søndag|lørdag [har jeg fred | får jeg fred | jeg har fred | jeg får fred | få fred | får jeg ro] 
yes: Etterpå skal jeg få fred.
yes: og på fredag har jeg fred. I har ikke gjort noget forkert.
yes: Funny how light I feel.
yes: togtabellen sier 23.14. Da er det slutt på maset.
no: jeg vil ha fred og ro på kontoret

[U.note-each]
category: suicide
level: urgent
kind: farewell preparation
past: applies
about-nb: lapper til hver, beskjed videre
about-en: notes for each, a last word passed on
nb: skrevet|skrive|skriv|skriver|skreiv|lagt _2 lapp|lapper|lappar|lappen|brev|brevet|brever|notat|hilsen|kort|bok (til) _1 hver|kvar|hvert|kvart|ungene|barna|borna|kona|alle|mor|mamma|far|foreldra|foreldrene|søsken !læreren|rektor|advokat
nb: bundet|kjøpt|knytt|lagt|gjort (rebet|tauet|repet|reipet|løkka|alt) _2 skrevet|skrive brevet|brev|lappen
nb: skrevet|skrive brevene|breva|lappene $
nb: brevet|brevene|lappen|lappene|breva ligger|ligg|står på|i|under kjøkkenbordet|bordet|nattbordet|skuffen|puta|kommoden|skrivebordet
nb: gi|sei|si|hils|helse|hilse (en|ein) (beskjed) (videre|vidare|fra|frå) _6 lei|glad|unnskyld|orsak|rett|elsker|elska _6 siste|aldri|mulighet|høve|etter
nb: ta vare|godt på henne|ham|dem|hverandre|kvarandre|hverandre' (for) (meg) $
nb: ta vare på henne|ham|dem|dei for meg
nb: ha|har (det|ei) _1 (et|eit) godt|fint|bra liv (videre|vidare|alle|dere)
nb: takk for alt 🖤|🕊|❤|🌹|💔|🤍|🙏
nb: 🕊|⚰|🪦|👼|🪽 takk|farvel|hade|hadet|tilgi|glad
nb: ikke|ikkje|itj svare|leite|lete _4 ingen _2 leser|les|svarer|venter
en: wrote|written|writing|write|left (out) (a|one|the|them) (little|short) note|notes|letter|letters|card|cards _1 (to|for) each|everyone|kids|children|wife|husband|mum|mom|parents|family|all !teacher|boss|landlord
en: letter|note|letter's|note's (is) on|under|in|by (the|my) (kitchen|bedside) table|drawer|pillow|desk|counter|fridge|bowl
en: last|final message|email|text|letter|mail|post|words (i'll|i|that|i'm|im|you'll) (will|ever|gonna|going) send|write|get|sending|writing|hear|have
en: tell|tel (my) (wfie|wife|sister|brother|kids|daughter|son|mum|mom|dad|family|them|her|him) _2 (it|im|i'm|that|was|i) (was|sory|sorry|quick|love|loved|her|no) quick|sory|sorry|loved|fault $
en: look after each other|yourselves|yourself
en: thank|thanks|thankyou (you|for) _3 properly|everything|kind|kindness|conversation|chat|listening _4 before|goodbye|last|bye
en: you've|you (have) been|were (so|very) kind|good|decent _6 before|goodbye|wrong|won't|friday|fault|blame
en: don't|dont|please|not feel|think (you) did|done (anything) wrong
nb: dere|dykk|du|ingen har (ikke|ikkje|inkje|itj) gjort noe|noko|noget galt|gale|feil|forkert
da: i|du|ingen har ikke gjort noget forkert|galt
sv: ni|du|ingen har inte gjort något fel
yes: skrevet en liten lapp til hver av ungene
yes: I have gone as far as to write a note to each of them
yes: takk for alt 🖤🕊️ ta vare på henne for meg.
yes: tel my wfie im sory
yes: This is the last message I'll send to anyone.
yes: Letter's on the kitchen table under the fruit bowl.
no: jeg skrev et brev til læreren

# --- signs that count together
[U.paid]
category: context
kind: order
about-nb: regninger betalt, økonomien ordnet
about-en: bills paid, money settled
nb: betalt|betalte|ordnet|ordna|gjort|betalt' _2 regning*|regningene|husleia|husleien|økonomien|økonomiske|gjelda|lånet|skatten
nb: får huset|leiligheten|leiligheita|garden|gården gjeldfritt|skuldfritt|alene
nb: avtalt|ordnet|ordna med banken
en: paid|settled|cleared (all|off|up) (the|my) bills|rent|debts|mortgage
en: did|done|doing the|my sums
pl: wysłałem|wyslalem|wysłałam|oddałem|przelałem _3 oszczędności|pieniądze|pieniadze
yes: betalt regningene fram til nyttår

[U.dependants-placed]
category: context
kind: order
about-nb: dyrene er plassert
about-en: the animals are placed
nb: <z-dep> _3 (til|hos|hjå) naboen|nabon|nabo|søstera|søsteren|syster|bort|selde|solgt|seld|omplassert|andre
nb: naboen|nabon|bort _5 <z-dep>
nb: naboen|nabon|søstera|søsteren|hainn|han|ho _3 (kan|skal|får|vil|vill) (ta|få|ha|overta|tar) ta|få|ha|overta <z-dep>
nb: <z-dep> (er|e|blei|ble) selde|solgt|seld|slaktet|slakta|avlivet
nb: fjøset|stallen|buret (er|e|og) spylt|vaska|vasket|tomt|tømt
nb: ingenting|ingen|inga (igjen|att|lenger) som treng|trenger meg
en: <z-dep> _3 with|to|at my|the|a (sister|neighbour|neighbours|neighbor|brother|mum|mother|friend|new|good|lovely)
en: found|find (a) (lovely|good|new) home for _2 <z-dep>
en: rehomed|rehoming (the|my) <z-dep>
en: cat's|dog's|dog|cat with my sister|mum|neighbour|brother
yes: the cat's with my sister
yes: Æ har sagt fra te nabon at hainn kan ta hønan.

[U.signed-over]
category: context
kind: order
about-nb: eiendeler delt ut, solgt, overført
about-en: belongings shared out, sold, signed over
nb: delt|deler|fordelt|overført|skrevet|skrive|tinglyst|seld|solgt|gitt _2 jorda|gården|garden|huset|bilen|båten|hytta|verktøyet|samlingen|sparepengene _2 mellom|på|til|over
nb: båten|bilen|garden|huset|motorsykkelen|gitaren|traktoren (er|e|vart|ble) seld|solgt|skrevet|overført|gitt
nb: kan|skal|får få|ha verktøyet|tinga|tingene|klokka|klokken|ringen|gitaren|bilen|våpnene|verktøya (mitt|mine|min)
en: signed|put|transferred (the) car|house|boat|flat|deeds|title (over) (to|in)
en: should|can|could have|take|get my|his tools|watch|guitar|records|books|bike|car|things
en: gave|giving|given away (my|all|the|his) stuff|tools|books|clothes|records|guitar|possessions|things
yes: I've signed the car over to my sister

[U.codes]
category: context
kind: order
about-nb: koder, passord, nøkler, papirer er overlatt
about-en: codes, passwords, keys, papers handed over
nb: fått|gitt|vist|viste|skrevet|skrive|lagt|ligger|ligg _5 kodene|kodane|koder|passordene|passord|passorda|nøklene|nøklane|nøkkelen|papirene|papira|testamentet|forsikringspapirene|mappa
nb: kodene|kodane|passordene|passorda|nøklene|nøklane|nøkkelen|papirene|papira _2 ligger|ligg|er|står
nb: skrive|skrevet ned kvar|hvor|alt|kor
nb: nøkkelen|nøkkel|nøklene (ligger|ligg|er) under (krukka|matta|steinen|dørmatta)
en: passwords|codes|keys|papers|policy|insurance|documents (are|is) in|on|where|under (the|my)
en: left|leaving (the|my|his|her) keys|papers|documents|wallet|ring (in|on|with|behind|under)
en: showed|shown|shows|told|telling (me|us|our|him|her|my) _3 where|how (the|everything|all) boiler|papers|passwords|insurance|fuses|bills|keys|stopcock
en: labelled|labeled (all) (the) fuses|keys|boxes|everything
yes: Hun har fått kodene til alt som trengs.

[U.cancelled]
category: context
kind: order
about-nb: sagt opp, slettet, kastet
about-en: cancelled, deleted, thrown out
nb: sagt|sier|seier|sa opp _1 avisa|avisen|abonnement*|mobilen|strømmen|leiligheten|leiligheita|jobben|treningen|medlemskapet|husleia
nb: sletter|sletta|slettet|avsluttet|avslutta|lukket _1 kontoer|kontoene|kontoane|profilene|facebook|instagram|snap|mobilen
nb: kaster|kastar|kastet|kasta|gitt _2 klær|klærne|klede|kleda|tingene|sakene
en: cancelled|canceled|cancelling|quit _1 (the) gym|lease|subscriptions|subscription|paper|papers|phone|membership|tenancy|netflix
en: deleted|closed|deactivated (all) (my|his|her) accounts|account|profiles|socials
yes: Nå har jeg sagt opp avisa

[U.tidied]
category: context
kind: order
about-nb: ryddet, ordnet, ferdig
about-en: tidied, arranged, finished
nb: ryddet|rydda|vasket|vaska|måla|malt (ut|opp|unna) huset|boden|garasjen|leiligheten|leiligheita|rommet|loftet|naustet|skapene|kjelleren
nb: ha|har det (så|litt) ryddig
nb: naustet|huset|boden|loftet|hytta (er|e) måla|malt|vaska|vasket|ryddet|rydda
nb: ordnet|ordna alt (derhjemme|hjemme|heime|sammen)
nb: resten ordner|ordnar|går seg|av
nb: fikset|fiksa lista|alt
en: house|flat|room|desk|garage|shed (is) clean|tidy|spotless|cleared
en: cleaned|tidied|cleared (out) (the|my) house|flat|room|desk|garage|shed
en: everything (is) arranged|sorted|organised|settled
en: affairs|things (are) in order
da: ordnet alt (derhjemme|hjemme)
pl: posprzątałem|posprzatalem|posprzątałam _3 pokój|pokoj|dom|mieszkanie|wszystko
yes: Naustet er måla

[U.thanks]
category: context
kind: thanks_end
about-nb: takk for det som var
about-en: thanks for what was
nb: takk for alt|at|den|de|samtalen|samtalene|et|fin|fint|hyggelig|tilbudet|meg|denne|hyggeleg|i|mæ !svar|svaret
nb: dere|dykk|du har (vært|vore) (så|veldig) snille|snill|greie|gode|bra|fine
da: tak for de|alt|jeres|samtalen
en: thanks|thank (you) for everything|the|being|all|listening
en: you've|you (have) been|were (so|very) kind|good|lovely|decent
sv: tack för allt|samtalen
yes: Takk for et fint nettsted.

[U.last-time]
category: context
kind: last_do
about-nb: siste gang, favoritter, farvel til hjemlige ting
about-en: doing things for the last time
nb: lager|laget|lagar|les|leser|leste|klemt|klemte|klemmer|klem _3 yndlings*|favoritt*|siste|lenge|kapittel|kapitlet|ekstra
nb: merkelig|merkverdig|uvanlig|rart|underlig|påfallende snill|rolig|roleg|blid|glad|lett|stille|klengete
en: (been|so) strangely|oddly|weirdly|suddenly|unusually|so peaceful|calm|cheerful|serene (since|again|now|lately)
en: hugged|kissed|held _3 (long|longer|tight|too|everyone) long|longer|tight
yes: I kveld lager jeg ungenes yndlingsmiddag

[combine:order-twice]
when: order
with: order
and: thanks_end last_do final farewell_weak preparation time_soon burden after_act alone_sign
within: near
makes: suicide
level: urgent

[combine:order-thrice]
when: order
with: order
within: message
count: 2
makes: suicide
level: urgent

[combine:order-and-final]
when: order
with: final farewell wish wish_weak burden farewell_weak preparation decided
within: near
makes: suicide
level: urgent

[combine:last-and-final]
when: last_do
with: final wish wish_weak order
within: near
makes: suicide
level: urgent

[combine:thanks-and-final]
when: thanks_end
with: final
and: time_soon time decided order alone_sign
within: near
makes: suicide
level: urgent
