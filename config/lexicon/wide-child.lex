# Children: signs of age where sex was bought, a writer who is one, a child touched or frightened at
# home, images, thoughts that frighten the writer, children taken along into death.

words kid-one = <kid> gutten guten jenta lillesøster lillesøstera lillesøsteren veslesyster lillebror veslebror niesen niesa nevøen stedatteren stedatter stesønnen barnebarnet minsten minste eldste treåringen fireåringen femåringen seksåringen niece nephew stepdaughter stepson grandson granddaughter
words young-num = fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
words school-sign = tannregulering reguleringen skolesekk skolesekken skulesekk skulesekken ranselen konfirmert konfirmant konfirmasjonen konfirmasjon heldagsprøve heldagsprøven tentamen mattelekser leksene lekser barnerom barnerommet bamse bamsen kosedyr ungdomsskole ungdomsskolen ungdomsskulen russ gymbag gymtøy skoleboka skolebøker
  braces retainer homework schoolbag satchel backpack planner textbook textbooks teddy uniform gcse gcses schoolwork confirmation curfew

[Y.age-sign]
category: context
kind: age_sign
nb: går|gikk|gjekk (i|på) {5-10} (klasse|trinn|klassen|trinnet)
nb: går|gikk|gjekk|heldagsprøve|prøve|eksamen i|på tiende|tiande|niende|niande|åttende|åttande|sjuende|ungdomsskolen|ungdomsskulen|ungdomsskole|ungdomsskule|barneskolen
nb: <school-sign>
nb: er|var|vart|blei|ble|bare|berre <young-num>|{6-17} (år) (gammel|gamal|gamle) $
nb: var|er <young-num>|{6-17} år
nb: mindreårig|mindreårige|jentunge|jentungen|skolejente|skolejenta|skulejente|tenåring|tenåringen
en: year|grade {5-11}
en: <school-sign>
en: was|is|be|being|only|just|maybe|about|than <young-num>|{6-17} (years) (old) $
en: underage|schoolgirl|schoolkid
en: not|aren't|isn't|wasn't|weren't (fully|even) grown|adult|adults
yes: hun skulle på heldagsprøve i tiende
yes: braces on her teeth

[Y.bought-scene]
category: context
kind: bought_scene
nb: (la|legger) (igjen|fra) pengene|pengane (igjen|på)
nb: (hadde|hatt|har) sex med henne|ho|jenta|hu|ei
nb: betalte|betalt|betaler (for|med) (henne|ho|jenta|sex) (likevel|henne)
nb: profilen|annonsen|chatten|annonsa (hennes|sa|sto|stod|hun)
nb: (sa|skrev|sto|stod) {18-25} i|på (chatten|annonsen|profilen|nettet|appen)
nb: (jeg|eg) (var|har|kom|gikk|dro) (vært) hos|hjå henne|ho|ei|jenta
nb: såg|så voksen|vaksen|eldre ut
nb: rommet|leiligheten|hotellrommet|leilegheita|huset hennes|hennar|deres
nb: kunder|kundar|escorte|escorten|prostituert|bordell|massasje
en: paid (her|for|4) (her|a|the)
en: slept with (her|a)
en: had sex with (her|a)
en: the|her|his profile|ad|advert|listing (said|says)
en: the place i went
en: (left|took) (the|my) money|cash
en: escort|escorts|hooker|brothel|massage
yes: hadde sex med henne
yes: the profile said 20

[combine:child-bought]
when: age_sign
with: bought_scene
within: near
makes: child
level: urgent

[Y.underage-told]
category: child
negation: inside
level: urgent
kind: child
past: applies
about-nb: hun eller han var et barn
about-en: she or he was a child
nb: ~10 hun|ho|hu|jenta|jenten|jente|gutten|guten|dama|henne|ei|dem|de|dei|jentene|jenter <school-sign> [hadde tannregulering | på tennene | fylt femten | vart konfirmert | ble konfirmert | blei konfirmert | i lokalavisa | på stolen | på senga | under senga | på golvet | på gulvet | på rommet | på veggen | skulle på | måtte på | hadde prøve | måtte hjem | måtte heim] !datteren|dottera|sønnen|sonen|niesa|vår|vårt|mi
nb: ~10 dem|de|dei|jentene|jenter|flere|fleire|noen|nokre|damene barn|barna|born|ungjenter|småjenter|mindreårige|jentunger|jentungar [elleve tolv | tolv tretten | ti elleve | bare barn | berre born | var barn | var born | var bare barn | var berre born | var mindreårige | kunne velge | fikk velge]
nb: ~10 chatter|chattet|chatta|skriver|skrevet|snakker|sextet|møte|møter|møtte|møtt|sendt|sender|flørtet [er fjorten | er femten | er seksten | er sytten | er tretten | er tolv | er 14 | er 15 | er 16 | er 13 | er 12 | bare fjorten | bare femten | fjorten år | femten år | tretten år] seksuelt|nakenbilder|bilder|snap|nett|nettet|møtes|møte|jente|gutt|hun|ho|han !datteren|sønnen|dottera
nb: ~9 ung|unge|yngre|yngst|yngste|jenter|de|dei kjøper|oppsøker|velger|vel|tenner|ser|leter|leitar [de yngste | dei yngste | yngre og yngre | så unge som | yngst mulig | de aller yngste | for unge jenter | stadig yngre] !barna|sønn|datter|kollega
en: ~12 girl|she|she's|girls|lass|kid|lad|boy|they [not be more than | can't be more than | cannot be more than | can't have been more | couldn't be more than | couldn't have been more | no more than | no older than | not older than | barely older than | younger than] <young-num>|6|7|8|9|10|11|12|13|14|15|16|17|eighteen !months|weeks|years|minutes|me
en: ~12 chatting|messaging|texting|talking|met|meeting|sexting|dating|slept|seeing [is fourteen | is fifteen | is thirteen | is sixteen | is twelve | was fourteen | was fifteen | was sixteen | was thirteen | is 14 | is 15 | is 13 | is 16 | was 14 | was 15 | who is | who's only | turns out] !daughter|son
en: ~12 buy|bought|pay|paying|choose|look|looking|prefer|attracted|picking|seek [the youngest looking | youngest looking ones | youngest looking | the youngest ones | the younger the | younger and younger | as young as] !kids
en: ~10 girls|boys|them|they|kids|children|some|people|ones were|are|weren't|aren't|picked|choose|lined|paid|screen [just children | only children | were children | were kids | just kids | only kids | not grown | aren't grown | weren't grown | not adults | eleven or twelve | twelve or thirteen | thirteen or fourteen] !ours|our|mine
fr: ~10 fille|elle|garçon mineur|mineure|quinze|quatorze|seize|treize|douze ans|avait|dit|était
de: ~10 sie|mädchen|er minderjährig|fünfzehn|vierzehn|sechzehn|dreizehn war|ist|sagte|jahre
es: ~10 chica|niña|ella menor|quince|catorce|dieciséis|trece era|es|años|dijo
en: ~12 she|he|girl|boy|they still|only|was|were|is [in high school | at school | in secondary school | in sixth form | in year 9 | in year 10 | in year 11 | doing her gcses | doing his gcses | a schoolgirl | a school kid | in her school] found|turned|paid|learned|slept|later|ad|profile|told|realised|realized !together|my
nb: ~12 hun|ho|jenta|gutten|han fortsatt|framleis|ennå|bare|berre [gikk på vgs | på vgs | på videregående | på vidaregåande | på ungdomsskolen | på ungdomsskulen | på skolen fortsatt | i første klasse] betalte|betalt|sex|profilen|annonsen|viste|fant|skjønte|kjøpte|etterpå !sønn|datter|dotter|mi|min
nb: ~14 lekser|leksene|skolebøker|skolesekk|plakater|bamser|kosedyr|barnerom|barnerommet|skulebøker [på skrivebordet | på veggen | på gulvet | på golvet | på senga | i senga | på rommet | under senga] betalte|betalt|gikk|jeg|hun|ho|sex|pengene !sønnen|datteren|våre|rydde
nb: ~10 <jeg> sex|ligget|hooket|møtt|møtte|betalt|betalte [med ei mindreårig | med en mindreårig | ei mindreårig | en mindreårig | en som var under | ei som var under | en under 18 | med en under | ei under 16]
yes: Flere av dem var barn, elleve–tolv. Jeg sa ingenting.
yes: I've been chatting with someone I know is fourteen
yes: I buy from the youngest-looking ones there are
no: Dottera vår har tannregulering og går i tiende

[Y.writer-child]
category: child
level: urgent
kind: child
who: self
past: never
about-nb: den som skriver, er et barn
about-en: the writer is a child
nb: <jeg> går (i|på) {5-10} (klasse|trinn) !siden
nb: ^ er|e {10-17} år|åår|å|og|fra|frå|som|her !siden|gamle|sammen
nb: <jeg> (har|selger|solgt|sender|sendt) _3 (bilder|nakenbilder|nudes) (av meg) (selv|sjølv) (te|til) (en|ei|ein) (gammel|gammal|voksen|eldre) gammel|gammal|voksen|eldre|voksne mann|mannfolk|menn|fyr
nb: ~12 jeg|eg|æ [på ungdomsskolen | på ungdomsskulen | går på vgs | i niende | i tiende | i åttende | i niande | i tiande] møte|møtes|bilder|nudes|mann|mannen|penger|vipps|voksen|voksne|sex|betaler !datter|sønn|jobber|lærer|underviser|rådgiver
nb: ~10 voksne|voksen|gammel|gammal|eldre|mann|menn betaler|betale|sender|vil|kjøper|møte|iphone|gaver [er 10 | er 11 | er 12 | er 13 | er 14 | er 15 | er 16 | er 17] 
en: i'm|im|i|am (a|in) _1 year|grade {5-11}|eight|nine|ten|seventh|eighth|ninth|tenth !old
en: in eighth|ninth|tenth|seventh|sixth grade !my|son|daughter
nb: lærar*|læreren|treneren|trenaren|sjefen|naboen|presten _4 (avtale|hemmelighet|gaver|deal) med oss|meg som|når _6 (trening|utstyr|skolen|laget|bilen)
nb: koster|kostar alltid noe|noko
yes: hei jeg går i 9 klasse og har solgt bilder av meg selv
no: sønnen min går i 9 klasse

[Y.child-touched]
category: child
negation: inside
level: urgent
kind: child_harm
past: applies
about-nb: et barn blir beføl eller utnyttet
about-en: a child is touched or used
nb: tar|tek|tok|ta|kiler|kilte|kyssa|kysser|sleiker|slikker|leker|leika|pirker _1 på|med|i (tissen|rumpa|underlivet|pippien|kjønn|snurpa|tissefanten) tissen|rumpa|underlivet|pippien|snurpa|musa|tissefanten|privaten !vask
nb: ~9 <kid-one>|barn|hun|han forteller|fortel|fortalte|fortalde|sier|seier|sa|viste|spør tissen|tiss|rumpa|underlivet|naken|nakne|klær|hemmelighet|hemmelegheit|hemmelig pappa|onkel|bestefar|stefar|mannen|treneren|læreren|gubben|han|tante|naboen !badet|bleie|pottetrening
nb: ~10 <agent>|bestefar|bestefaren|onkel|onkelen|sambuar|sambuaren|faren|bror|bror'n|broren|stefaren|naboen|treneren ta|tar|tek|tok|teke|tatt|fingrar|fingrer|tukler|kler|klår|beføler|klemmer|koser|legger|legg|ligger|ligg|bader|dusjer|sover|søv|låser|låser' <kid-one> [på en måte | på ein måte | som ikke er lov | som ikkje er lov | som ikkje e lov | og låser | og låste | hver natt | kvar natt | om natta | om natten | om nettene | inn på soverommet | inne på rommet | på rommet til | låser døra | bak låst dør | i senga til | i senga hos | alene med | åleine med] !vikar
nb: fingrar|fingrer|tukler|tuklar|klår|klårer|beføler|tafser|forgriper _1 (seg) (med|på) <kid-one>
nb: ~16 tisse|tisser|tissar|tissa|mareritt|marerit|redd|livredd|gråter|græt|tegner|teiknar <kid-one>|barn [i senga igjen | i senga att | på seg igjen | på seg att | hos pappaen | etter helgene | etter helga hos | når han kommer | når hun skal til | når ho skal til | være alene med | vere åleine med] pappa|pappaen|far|stefar|mannen|onkel|bestefar|han|samboeren !mørket
nb: ~12 <kid-one>|hun|ho inn|inne|med [på soverommet og | inn på soverommet | på badet og | inn på badet] låser|låste|låst|græt|gråter|skriker|grin
nb: ~12 <agent>|samboeren|han [legge seg inne | legger seg inne | ligger inne hos | legg seg inne | legg seg hos | lagt seg hos | sover hos | kryper opp til | går inn til] datteren|dottera|datter|sønnen|jenta|stedatteren|henne|<kid-one> !sykt|redd
nb: damer|horer|menn|kunder|fremmede _5 (hjem|heim|hus|huset) _6 treåringen|toåringen|ungen|ungene|ungane|barnet|barna|datteren|sønnen
nb: voksn*|voksen|eldre|ukjent|fremmed|mann|menn|noen|nokon _6 <kid-one> _8 skinn|skinnet|robux|gaver|gavekort|iphone|bilder|vis|vise !bursdag
nb: elev|eleven|jente|jenta|gutt|elevene _2 (i|på) (tiende|niende|åttende|tiande|niande|ungdomsskolen) _8 (dyre|ulike|tar|hentes|hentet|selger|betalt)  biler|bilar|klær|betalt|selger|seljer|menn|hentet|henta
en: touch|touched|touches|touching|tickle|tickles|kisses|rubs|licks _1 his|her|my|their|daughter's|son's|down|between privates|bits|willy|bum|bottom|genitals|vagina|penis|there|legs|private !wash
en: ~10 he|husband|partner|boyfriend|stepdad|uncle|grandad|brother has|takes|took|locks|locked|goes|sleeps|lies|gets|bathes|baths|showers|shut <kid-one>|little|one|her|him [in the bathroom | in the bedroom | in her bed | in his bed | into her bed | into his bed | in her room | behind a locked | with the door | every night | and locks | and locked | on his lap and] screaming|crying|locked|films|watches|door|alone|wrong|scared|night|abuse|worried !ill|fever|teeth
en: ~12 <kid-one>|one locked|lock|shut|door bathroom|bedroom|room screaming|crying|screams|cries he|him|partner|husband|boyfriend|dad|he's !key|toddler
en: ~12 <kid-one>|he|she told|says|said|tells uncle|daddy|dad|grandad|stepdad|coach|teacher|man touches|touched|secret|tickles|naked|photos|privates|game|bed !story
en: ~14 she|he|girl|there's|theres|child [more than 13 | more than 14 | more than 12 | more than 15 | more than 16 | only 13 | only 14 | a little girl | a child here] men|man|waiting|turn|locked|downstairs|room|help
en: ~12 my|our|year|son|daughter|kid|{8-19} hounded|harassed|threatened|groomed|blackmailed|targeted someone|man|stranger|telegram|snapchat|online|discord|guy nude|naked|clip|pictures|video|photo|money|sold
sv: ~8 tar|rör|tafsar|legger|lägger|låser min|vår|mina|hennes dotter|dottern|son|sonen|flickan|pojken natten|rum|rummet|säng|sängen|kroppen|stjärten|mellan
da: ~8 rører|piller|tager|lægger|låser min|vores|hendes|datter datter|datteren|søn|sønnen|pigen|drengen|værelse|værelset|tissen|numsen|sengen
nb: ~12 stefar|stefaren|far|faren|pappa|onkel|onkelen|bror|broren|storebror|bestefar|treneren|han|kjæresten|sambuaren kommer|kjem|kom|går|gikk|gjekk|snek [inn til meg | inn til mæ | inn på rommet | opp i senga | ned til meg | inn når mamma | inn om natta | inn om natten | inn om kvelden] natt|natta|natten|sover|jobber|mamma|nattevakt|borte|full|kveld|leggetid|sengen !vekke|frokost|godnatt
nb: ~12 doktor|doktorlek|hemmelighet|leke|leker|leken|leiker|massasje|bading|kose <kid-one>|barn|han|hun|ho [uten klær | utan klede | utan klær | uten bukse | nakne | naken | med ham | under dyna | i badekaret] onkel|bestefar|far|pappa|stefar|naboen|treneren|han|mannen|gubben|læreren !familie
yes: nå forteller sønnen min på fem at pappa tar på tissen når du er på nattevakt
yes: Eg har sett bestefaren te ungene ta på den minste på en måte som ikkje e lov
yes: eg trur bror min fingrar med dottera mi
yes: My partner has the little one in the locked bathroom with him and she's screaming
yes: Sambuaren min tek med seg dotter mi på ti inn på soverommet og låser
no: sønnen min er redd for mørket og sover i senga vår
no: hun tok på seg jakka

[Y.child-images]
category: child
negation: inside
level: urgent
kind: child
past: applies
about-nb: bilder eller direktesendt overgrep mot barn
about-en: images or live abuse of children
nb: ~12 mappe|mappa|mappen|filer|filene|harddisk|harddisken|harddisker|minnepenn|pc'en|pcen|telefonen|nettbrettet|skyen|gruppe|gruppa|telegram|forum|sider|streams|direktesendinger|sendinger|webkamera|lenker|materiale [det var barn | de var barn | det var born | var barn | av barn | med barn | om barn | av born | med born | av småjenter | av mindreårige | av smågutter | bare barn | ekte barn] !våre|mine|bursdag|ferie
nb: ~12 betaler|betalt|kjøper|kjøpt|ser|sett|bestiller livestream|direkte|direktesending|stream|streams|strømming|kamera|webkamera filippinene|cebu|manila|thailand|barn|unge|ungjenter|romania !fotball
nb: ~10 fant|fann|oppdaget|oppdaga|åpnet|opna mappa|mappen|filer|bilder|bilete|harddisken|pc|pcen|telefonen|nettbrettet [av barn | av born | med barn | var barn | av småjenter | av mindreårige | av jentunger] !våre|familie
en: ~14 folder|files|drive|drives|hard|computer|laptop|phone|telegram|forum|sites|streams|live|stream|videos|material|collection|screen [of children | of kids | it was children | they were children | were children | were kids | of minors | of little girls | of young girls | of young boys | aren't grown | not grown | with children | real children | real ones | on my drive of | of toddlers]  !our|birthday|holiday
en: ~12 pay|paying|watch|watched|watching|buy|stream live|streams|livestream|stream|streams philippines|cebu|manila|thailand|romania|children|kids|young !football
sv: ~10 bilder|filmer|sidor|mapp|filer [på barn | av barn | var barn | med barn | på småflickor]
da: ~10 billeder|film|sider|side|filer|mappe [var børn | af børn | med børn | de var børn | af småpiger]
nb: overgrepsfilm|overgrepsfilmer|overgrepsfilmar|overgrepsfilmene|overgrepsbilder|overgrepsbilete|barnepornografi|barnepornografisk|seksualisert|loli|shota
nb: ~10 lastet|lasta|laster|ned|lagret|lagra|samlet|samla|deler|delt|kjøpt|byttet|bytta [bilder av barn | bilete av barn | filmer med barn | videoer av barn | filmer av barn | bilder av småjenter | bilder av mindreårige] !våre
yes: It's pictures and live streams from Cebu, and the people on the screen aren't grown
yes: I opened my husband's hidden folder expecting escorts and it was children
yes: Jeg har set på sider, jeg ikke burde, og de var børn
no: har mange bilder av barna våre på telefonen

[Y.child-thoughts]
category: child
negation: inside
level: urgent
kind: child
who: self
past: applies
about-nb: redd for egne tanker om barn
about-en: frightened by own thoughts about children
nb: ~12 redd|livredd|skremmer|skremt|skammer|kvalm|avskyr|stoler|tør meg|jeg|eg|selv|sjølv [rundt barn | rundt niesa | rundt niesen | rundt stedatteren | nær barn | blant barn | tanker om barn | ser på barn | ser på jentene | ser på niesa | ser på venninnene | alene med barn | når barn | fantasier om | seksuelle tanker | tenner på | opphisset av] !fødsel|miste|skole
nb: ~10 tatt|grepet|tok|tek|tar [meg selv i å se | meg sjølv i å sjå | meg i å se | meg i å sjå | meg selv i å stirre] venninnene|venninnane|barn|jentene|niesa|niesen|småjenter|ungdommer|elever|datterens
nb: ~9 tanker|tankar|fantasier|fantasiar|lyst|drømmer|tenner|tente|opphisset|opphissa|seksuelt|tiltrukket|tiltrekt|kåt [på barn | om barn | av barn | på born | om born | av born | på småjenter | på smågutter | på niesa | av niesa | av niesen | på stedatteren | av stedatteren | om stedatteren | på elever | av elever | på elevene | om en elev] !få|ha|egne
en: ~12 caught|catch|afraid|scared|terrified|disgusted|frightened|trust|worried i|i've|me|myself|i'm [watching my niece's | watching my daughter's friends | looking at my niece | looking at my daughter's friends | watching the kids | watching the children | staring at children | staring at kids | looking at children | looking at kids | around my niece | around my stepdaughter | around children | around kids | around my daughter's friends | alone with children | alone with kids | i might touch | i will touch] !driving
en: ~10 <kid-one>|niece's|daughter's|son's friends|friend [caught myself watching | caught myself looking | caught myself staring | can't stop looking | can't stop watching | keep looking at]
en: ~10 thoughts|fantasies|fantasy|urges|aroused|attracted|attraction|turned|dreams [about children | about kids | of children | by children | to children | to kids | by kids | about my niece | about my stepdaughter | about a student | about a pupil | on by kids | on by children | towards children | involving children | to little girls | to young boys | to young girls] !having|adopt
da: ~10 bange|tanker|lyst|tænder mig|selv|jeg [omkring min | omkring børn | om børn | på børn | mig selv]
en: ~12 think|thinking|look|looking|feel|feelings|thoughts stepson|stepdaughter|niece|nephew|daughter|son|pupil|pupils|kids|children|toddler [in a way no | way no father | way no mother | way i shouldn't | way you shouldn't | a sexual way | in that way | in ways i | shouldn't be thinking | that aren't right | that scare me | that disgust me]
nb: ~12 tenker|tenkjer|ser|føler|kjenner|tanker|tankar stesønn|stesønnen|stedatter|stedatteren|niese|niesa|niesen|nevø|nevøen|datter|datteren|dottera|sønnen|eleven|elevene|barn [på en måte | på ein måte | som ingen far | ikke burde | ikkje burde | ikke skal | seksuelt | på den måten | som skremmer meg | som er feil] !få|opptatt
yes: lately I've caught myself watching my niece's friends
yes: Jeg er bange for mig selv omkring min lille niece
yes: redd for meg selv rundt barn etter å ha tenkt sånn
no: redd for å miste barna mine

[Y.child-unsafe]
category: child
level: urgent
kind: child_harm
past: applies
about-nb: barn i hus med fare nå
about-en: children with danger at home
nb: ~10 <kid-one>|guttene|gutane|jentene sende|sender|gjemme|gjemmer|gøymer|sendt|går|låser|skjule|rømmer [opp på rommet | på rommet av | på rommet når | opp på loftet | under senga | inn på rommet når | til naboen når] han|ho|hun|far|pappa|drikker|full|smeller|sint !leggetid
en: ~10 <kid-one> my|our|have|has [learned which | learnt which | hide when | hides when | hide in | hides in | go to their rooms | knows to hide | know to hide | tiptoe] he|him|off|dad|shouts|home|drunk|comes !seek
en: ~14 kids|children|<kid-one> drunk|drinking|bottle|vodka|wasted|high [car keys | the car | driving them | the kids tonight | has them | has the kids | got the kids | looking after] !taxi
nb: ~14 <kid-one> full|drikker|drukket|fyll|drita|flaske|flaska [bilnøklene | bilnøklane | i bilen | kjører dem | køyrer dei | har barna | har ungene | har ungane | har dem i helga] !taxi
yes: Når bilen svinger inn vet jeg på lyden om jeg må sende guttene opp på rommet før han kommer inn
no: barna går på rommet sitt og leser

[Y.extended]
category: child
level: immediate
kind: child_harm extended
past: never
negation: inside
about-nb: tar familien med seg
about-en: takes the family along
nb: ~12 <jeg>|vi|han|ho|hun|oss [dø sammen | døy saman | hoppe sammen | hoppe saman | gå sammen i døden | gå saman | forsvinne sammen | alle sammen dø | alle i bilen | alle tre | alle fire | ingen av oss | ikkje nokon av oss | hele familien dør] barna|ungene|ungane|jentene|guttene|borna|kjøre|køyre|fjellveggen|sjøen|huset|taket|levende|levande|forlater|går|tar|skal|dommeren|retten !ferie|hytta|kino|gått|kjøre|middag
nb: ~10 ungane|ungene|barna|borna|jentene|gutane|guttene|babyen <agent>|<jeg>|seg|oss [hoppe saman | hoppe sammen | dø sammen | døy saman | gå i sjøen | på taket og | med i sjøen | med i elva | utfor kanten | utfor sammen | i døden] !nordlyset|legger
en: ~14 i|i'll|we|us|he|she|i'd [all go together | none of us leaves | none of us will | of us ever leaves | of us ever leave | none of us leave | of us leaves this | of us walks out | we all die | all die together | die together | nobody gets them | no one gets them | take them with me | take us all | all of us with me] girls|kids|children|boys|house|family|car|judge|custody|leaves|leave|her|them|gives|shotgun|gun|drive !holiday|cinema|trip
yes: If the judge gives her the girls tomorrow I will make sure we all go together, I have the car ready.
yes: Han har teke ungane med seg opp på taket og seier at dei skal hoppe saman.
yes: I'll see to it that none of the three of us ever leaves this house
no: vi går alle sammen på kino med barna

[Y.kids-there]
category: context
kind: kids_there
nb: har|hentet|henta|tok|med|hos|henter <kid-one> i|på|med|hos|alene|selv|nå|no
nb: <kid-one> er|sitter|sit (med|hos|i|inne) hos|i|med|inne
en: has|have|got|with|takes|took the|my|our|both <kid-one>
yes: My ex has the kids tonight

[Y.driving-drunk]
category: context
kind: driving_drunk
nb: ~8 full|fyll|drukket|drikker|flaske|flaska|pils|promille [i bilen | bak rattet | bilnøklene | bilnøklane | kjøre | kjører | køyrer | køyre]
en: ~8 drunk|drinking|bottle|vodka|wasted|high|pissed [the car keys | car keys | driving | the wheel | to drive | in the car]
yes: with an open bottle and the car keys

[combine:kids-drunk-driver]
when: kids_there
with: driving_drunk
within: near
makes: child
level: urgent

[Y.hidden-files]
category: context
kind: hidden_files
nb: hemmelig|skjult|låst|åpnet|opna|fant|fann _2 mappe|mappa|mappen|filer|harddisk|harddisken|pc|pcen|telefonen
en: hidden|secret|locked|opened|found|unlocked _3 folder|files|drive|laptop|computer|phone
yes: I opened my husband's hidden folder

[Y.were-children]
category: context
kind: were_children
nb: (det|de|dei) var|er barn|børn|born|småjenter|unger $
en: it|they was|were|is children|kids|toddlers $
en: (they|it) (were|was) real ones
yes: It was children

[combine:hidden-files-children]
when: hidden_files
with: were_children
within: near
makes: child
level: urgent
