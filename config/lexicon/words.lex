# Word classes that the families share. <name> in a form means any of these words.
# A star stands for any ending (selvmord*); æøå are also found as ae/oe/aa and a/o.
# The whole lexicon is a draft by an engineer: to be confirmed by a clinician, line by line.
version: 2026-11-24.13

# Classes the engine asks for by name.
# filler: words that may stand anywhere inside a form.
words filler = bare berre egentlig egentleg eigentleg liksom lissom jo nok virkelig verkeleg helt heilt heller så sa da då
  også og altså kanskje vel litt så nå no bare kun rett just really honestly truly actually literally simply kinda kind
  sort lowkey so fucking fuckin jævlig jævla faen bara faktiskt verkligen nog ju helst gjerne gjerna snart snarest even
  seriøst faktisk ærlig rett slett totally completely fullstendig
words self-subject = jeg eg æ æg je jæ jei jeig jg jag i i'm i've i'll i'd im ive id me' ich jej
words other-subject = hun ho han hu hn de dei dem they she he she's he's they're kona kone konen kjerringa kjæresten kjærasten
  kjæreste kjærast typen dama mannen mann ektemannen ektefellen ektefelle samboeren sambuaren samboer eksen ekskona eks
  eksmannen partneren partner broren bror broder søsteren søster syster systera søstera datteren dattera dottera datter dotter
  sønnen sonen sønn son moren mora mor mamma faren far pappa venn vennen venninne venninnen venninna ven venen kompis
  kompisen kamerat kameraten kollega kollegaen nabo naboen noen nokon barnet barna borna ungen ungene jenta jenten
  gutten kvinnen kvinna pasienten klienten brukeren eleven studenten wife husband girlfriend boyfriend partner's ex
  brother sister daughter son mother father mom mum dad friend friends colleague neighbour neighbor kid kids child girl boy
  woman man client patient someone somebody sambo flickvän pojkvän fru frun make maken syskon vän vännen tjej kille
  hustru hustruen kæreste kæresten søn sønnen søster veninde ven hon żona mąż syn córka przyjaciel ona on brat siostra
# negation-bridge: what may stand between a negation and the danger it denies.
words negation-bridge = tried or contemplated attempted wanted committed vurdert vurderer vurderte overveid overvegd så ille gale galt dårlig bad that enough å at' tenkt tenker tenkjer tenkje planlagt planer plan plana planar noen nokon noe noko på om the to
  a an any in i jeg eg æ thinking thought thoughts of about planning plans plan going gonna want wanting feel feeling am
  i'm im have had having been be being hatt har ha hadde vært er være vere blitt lyst tanker tankar tanke intensjoner
  intensjon intensjonar ønsker ønske ønskje ønskjer vil ville skal skulle kommer kjem kommet til seriøst aktive aktiv aktuelle aktivt
  konkrete konkret really actually even ever bare direkte i det seg akkurat nå no now currently att tänkt tänker inga något jag är
  vill ska at tænkt tænker nogen jeg er considering considered intention intentions intend
  myslę chce chcę mam planuję myśli mysli mig virkelig faktisk engang lenger ens gå begå begår commit

# Frequent words: a form never starts its search at them.
words common = jeg eg æ i er og å det at en et ei ein eit på til for av med som den de dei har ikke ikkje ikkj om så men han hun ho
  vi du meg deg seg min mitt mi mine var være vere bli blir vil kan skal må nå no når eller fra frå etter ut inn opp
  the a an to of and is in it that this was for on with as at by be are have has had not but or from my me you your he she they we his her
  do does did don't dont can can't cant will would so just all if what when who there their about get got go going been more up out now
  want no some think like know time one really noe noko noen nokon alt alle mer meir hva kva hvor kor hvordan korleis dette der her
  da då bare berre får fikk fekk komme kommer kjem gå går ta tar tok gjøre gjør gjere gjer siden veldig også også mye mykje
  jag är att och det som på inte en ett med för den till har av om han hon men var jeg er at og det som på ikke en et med for den til
  je nie się na w z do to jest że life livet liv først første mange over under mot hos uten utan day dag every never aldri ever
  people anyone feel feeling myself herself himself make made take took say said see way work thing things something
  kona mannen mann kone hele heile wife husband man woman kvinne sex porn hjelp help tid vet veit tror trur

# joint: one of these must be among words run together (jegvilikke), so that compounds stay whole.
words joint = jeg eg vil ikke ikkje meg orker orkar skal dont want myself wanna gonna kill leve mitt livet my life
# nordic: where one of these stands, the sentence is no English one, and "do", "a", "na" may be dø, å, nå without their keys.
words nordic = jeg eg jag ikke ikkje ikkj inte ikk meg deg seg og vil skal har livet mitt tenker tenkjer orker orkar hun ho kona mannen eller være vere
# negations: a form that holds one is never read as denied by it.
words negations = ikke ikkje ikkj ikk ike ikje itj itte kke kkje aldri ingen inga ingenting inte aldrig nie not never no don't dont didn't didnt
  doesn't doesnt won't wont can't cant cannot without uten utan isn't isnt wasn't wasnt haven't havent hasn't hasnt
# person: where none of these stands, "needs: person" families are held to prompt (news, reviews, studies).
words person = jeg eg æ je jæ jei meg mæ mei min mi mitt mine vi oss vår vårt våre dere dykk du deg kona mannen kjæresten kjærasten samboeren
  sambuaren sønnen sonen datteren dottera mamma pappa broren søsteren kompisen venninna eksen tror trur lurer trenger treng hjelp hjelpe redd i'm im think feel want need am
  i've me my mine we our us you your husband wife boyfriend girlfriend son daughter brother sister mum mom dad friend help afraid scared
  jag mig min mitt mina vi ni fru sambo jeg mig mand kone kæreste hjælp ja mnie mi mój moja mąż żona proszę pomoc boję dotter
  bf gf hubby partneren faren moren stefaren barna ungene nabo naboen kollega vennen bestevennen roommate roomie flatmate kollegaen romkameraten svigersonen svigersønnen kompis venn venninne systera søstera bror bestefar
  barna borna ungane ungene unga ongan barnet jenta gutten guten dottera sonen dotter datter svigersonen kunde kunden hainn mæg stefar stefaren
words kilo = km kms kilometer

# --- pronouns and small words
words jeg = jeg eg æ æg je jæ jei jei jg jag ja i
words meg = meg mæg mæ mei me mæi mig
words selv = selv sjølv sjøl sjæl sel själv selve
words mitt = mitt mi min mit
words ikke = ikke ikkje ikkj ikk ike ikje ikkke kke kje itj itte ikkeje ække ikke' inte int inge aldri aldrig ei
words lenger = lenger lengre lengere lengr mer meir mere lengur lenge lengar mær längre mera lengerr

# --- verbs
words orke = orke orker orkar orka ork orket orkte orkade orkar' makter makte maktar makta klarer klare klarar klara klarte greier greie
  greier' greide grei orkr klrer
words ville = vil ville vill vel ønsker ønske ønskjer ønskje ynskjer ynskje ønskar ønsket ønskte lyst håper håpar håpe trenger
words vil-dø = vil vill ønsker ønskjer ønske ønskje ynskjer ynskje håper håpar lyst
words leve = leve leva lever lev levve levd levende levva
words ta = ta tar tek teke tatt tok tatt' tek' teke' tak tåg ta'
words tanke = tanke tanker tankar tankene tankane tankan
words prøvde = prøvde prøvd prøvet prøvt forsøkte forsøkt forsøkt' prøver prøva freista tried attempted försökte forsøgte prøvede
words partner = kona kone konen kjerringa kjæresten kjærasten kjæreste kjærast dama mannen ektemannen ektefellen samboeren sambuaren
  samboer partneren partner eksen ekskona eksmannen wife husband girlfriend boyfriend fiance fiancee missus gf bf
words hun = hun ho hu hn han de dei she he they hon
words oth-obj = henne hu hun ho han ham dem dei a'n kona kone mannen kjæresten kjærasten eksen samboeren sambuaren barna borna ungene ungane
  naboen sjefen broren hallik halliken dama typen jævelen svinet her him them wife husband ex girlfriend boyfriend boss mor
  mora mamma far faren pappa søsteren søstera datteren dottera sønnen sonen neighbour neighbor
words pills = piller pillene pillane pillen pille tabletter tablettene tablettar tablettane medisin medisinen medisiner medisinene medisinar paracet
  paracetamol paralgin sobril insulin insulinet imovane stesolid valium xanax oxynorm oxycontin zopiclone ibux sovetabletter
  sovetablettene sovemedisin sovepiller smertestillende pills tablets meds medication tylenol sleepers benzo benzoer
  benzos aspirin paracets antidepressiva metadon tabletterna pillerna tabletten piller' tramadol quetiapin seroquel
words weapon = våpen våpenet gevær geværet hagle hagla haglen hagle' pistol pistolen rifle rifla riflen jaktvåpen jaktgevær revolver revolveren
  gun shotgun handgun børsa børse salongrifle skytevåpen vapen bössa
words blade = kniv kniven barberblad barberbladet barberblader øks øksa øksen skalpell saks knife razor blade

# Whole words of the stems that matter most: a misspelling of a whole word is found, one of a stem is not.
words suicide-words = selvmordstanker selvmordstankene selvmordstanke selvmordstankar selvmordstankane sjølvmordstankar sjølvmordstankane
  sjølvmordstanke sjølvmordstanker selvmordsplaner selvmordsplan sjølvmordsplanar sjølvmordsplan selvmordsforsøk sjølvmordsforsøk selvmordsnær
  selvmordsbrev sjølvmordsbrev suicidal suicidale suicidalt självmordstankar självmordsplaner selvmordstanka selvmordstankerne
words self-harm-words = selvskading selvskadingen selvskader selvskade selvskadet sjølvskading sjølvskadar sjølvskade sjølvskada selvskadinga
  självskadebeteende självskada selvskadende
