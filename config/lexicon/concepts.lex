# The concepts that danger is told with, each with all its inflections: bokmål, nynorsk, dialect, Swedish,
# Danish, English. "drep/e/er/te" is drep, drepe, dreper, drepte. Families put concepts together.

# --- who
words i-nb = jeg eg æ æg e je jæ jei jej jg jag ja
words i-en = i i'm im i've ive i'd id i'll ill
words i-any = <i-nb> <i-en> ich ja
words me-nb = meg mæ mæg mei mig mej
words ikke-en = not never don't dont doesn't doesnt didn't didnt won't wont wouldn't wouldnt can't cant cannot couldn't couldnt
words no-nb = <ikke> ingen inga ingenting null verken korkje knapt neppe aldri
words self = selv sjølv sjøl sjæl sjæll sel sjel sjål själv selve sjlv slv sjøøl
words my = mitt mi min mine mett mit mitta mina mitt' my
words he = han hun ho hu hon hn hann ham a'n de dei dom di they he she he's she's hes shes they're theyre he'll she'll
words him = han ham hun henne ho hu hon honom hende dem dei de him them a'n sin
words family = kona kone konen kjerringa kjærest/en/e/a kjærast/en/e/a samboer/en sambo/en sambuar/en mann/en menn ektemann/en ektefell/e/en/a
  eks/en ekskon/a/en eksmann/en partner/en typen dama dame fyren far/en fader faren pappa papp'en mor/a/en mamma bror/en broder broren søster/en søster/a syster/a søsk/en
  sønn/en sønnen son/en datter/en datter/a dotter/a dotra tante/n onkel/en farmor bestefar bestemor morfar niese nevø svigermor svigerfar fetter kusine stefar/en stemor/en
  venn/en ven/en venninn/e/a/en veninde bestevenn/en kompis/en kamerat/en kolleg/a/aen naboen nabo barn/et/a born/a unge/n ungen/e ungan/e jent/a/en/e gutt/en gut/en romkamerat/en
  wife husband partner ex girlfriend boyfriend gf bf fiance fiancee hubby missus mum mom mother dad father stepdad stepmum brother sister sis bro son daughter
  friend bestie mate cousin uncle aunt roommate flatmate housemate colleague coworker neighbour neighbor kid child boy girl nephew niece teenager
  fru frun make maken flickvän/nen pojkvän/nen tjej/en kille/n syskon bror/sa vän/nen väninna dotter/n barnet hustru kæreste/n søn/nen datteren mand/en venind/en veninde/n
  żona zona mąż maz syn córka corka brat siostra przyjaciel przyjaciółka chłopak chlopak dziewczyna mama tata kolega partnerka
words other = <he> <family>
words agent = <he> mannen mann kona konen kjærest/en kjærast/en samboer/en sambo/en sambuar/en ektemann/en ektefelle/n eks/en ekskona eksmann/en partner/en typen dama fyren
  far/en faren pappa svigersønnen svigersonen svigerfaren stefar/en mora moren mamma bror/en broren brødrene brørne storebror sønn/en sønnen sonen datter/en onkel/en svigerfar svigerfaren sjefen hallik/en kunde/n kunden naboen
  husband wife boyfriend girlfriend bf gf ex partner dad father stepdad mum mom mother brother brothers son daughter uncle boss pimp client hubby neighbour neighbor roommate madam
  pappan maken sambon pojkvännen flickvännen manden kæresten faderen mąż maz chłopak chlopak partner ojciec ojczym alfons karen guy
words victim = <me-nb> oss henne hende ho hu hon ham honom dem kona kjæresten kjærasten barna borna ungene ungane barnet ungen sønnen sonen datteren dottera datter dotter mamma mora mor
  søster/en søstera broren us him them kids wife girlfriend husband son daughter children mum mom mother sister brother mnie ją nas dzieci barnen mina børnene mine
words kid = barn barna born borna barnet ungen unge ungene ungane ungan onga ungdommen babyen baby spedbarn/et nyfødt/e småen småbarn/a minsten yngste eldste tvillingene gutten gutane guttene jenta jentene datter/en datter/a dotter/a dotra
  sønn/en son/en stedatter/en stesønn/en stebarn/a barnebarn/et niese/n nevø/en jentungen guttungen kid kids child children toddler newborn infant daughter/s son sons stepdaughter stepson niece nephew boys girls
  barnen barnet dottern sonen børn børnene datteren sønnen dziecko dzieci córka córkę corke syn syna

# --- life and its end
words die = dø døy døye døe døya dau daue dauje dæ dø' die dying umrzeć umrzec
words dead = død daud dau døde dødd dead gone
words live = lev/e/a/er/ar/de/d/ve/va/et live living alive eksister/e/er/a/te/t exist/ing existed
words life = livet liv liv' live' livet' livt life lives tilværels/en/e eksistens/en existence
words my-life = livet mitt liv life
words end = avslutt/e/er/a/ar/et end/e/er/a/t endar ended ending ends slutt slutte slutter sluttar slutta stopp/e/er/a/ar/et punktum sluttstrek avslut/te/ter/tet avslut/a finish/ed/ing stop stopping
words suicide = selvmord/et/ene sjølvmord/et/a sjølmord selvmordstank/e/er/ene sjølvmordstank/e/ar/ane selvmordsplan/er/ene sjølvmordsplan/ar suicid/al/e/alt suicide selvdrap självmord/et självmordstank/ar samobój/stwo/cze samoboj/stwo/cze
words kill = drep/e/er/a/te/t/es drap drapp kverk/e/er/a/et avliv/e/er/a/et/te ekspeder/e/er likvider/e/er myrd/e/er/et/a slakt/e/er/et/a dræb/e/er/te/t döda/r dödat dödar mörda/r kill kills killed killing kil killin murder/s/ed/ing
words think = tenk/er/e/te/t tenkj/er/e tenkjar tenkjande tenkande tænk/er/e/te/t tänk/er/a/te/t fantaser/er/e/te/t/ar gruble/r grubla/r grubl/er/et/ar drømm/er/e/te drøym/er/de/e vurder/er/e/te/t/ar/a overvei/er/e/d/de overveg/er/a/de planlegg/er/e planlagt planla planlegg planer planar tank/er/ar/en/e/ene/ane/an/a
  think thinking thought thoughts thot fantasi/se/sing/ze/zing/es consider/ed/ing contemplat/e/ing/ed obsess/ed/ing plan planning planned plans daydream/ing dream/ing/t imagin/e/ing myśl/ę myśleć mysle myślę
words wish = vil vill ville vilja ønsk/er/e/te/et/ar/a ønskj/er/e/te ynskj/er/e/te/a lyst håp/er/e/a/te/et/ar leng/ter/tar lengtar lengter trakt/er trår gid gider orker orkar önskar önskade hoppas håb/er/ede
  want wanna wants wanted wanting wish wishes wished wishing hope hoped hoping hopes need pray/ing/ed long longing craving crave rather
words wake = våkn/e/er/a/et/ar/te vakn/e/er/a/ar vågn/e/er/ede vakn/a/ar/ade wake waking woke woken awake
words sleep = sov/e/er/a sovn/e/er/a/et/ar søv søvn insov/ne sleep sleeping asleep slumber somna somnar
words better = bedre betre bedst bedre bäst bättre bedra best beste lettere lettare lett enklere enklare lykkeligere lykkelegare fint greit happier better easier best lighter rather relief lettelse letta lettet befri/else/dd
words gone = borte vekk vekke vekkje forsvunnet forsvunne forsvann forsvant forsvinn/er/e/a død daud gone dead disappear/ed vanish/ed away
words without = uten utan foruten forutan without utenfor
words tired = lei trøtt trett sliten utslitt kjørt mett møkkalei drittlei ferdig matt utmattet utmatta trøytt trøyt oppgitt tired sick exhausted fed done finished weary over trött trött træt
words strength = orker orkar orke ork orka orket orkte krefter kreftene krefta kreftane styrke energi mot livsmot livsmotet klar/er/ar/e/te greier greie greide makt/er/ar/e/et ork' klarer' evner evnar strength energy will willpower klare
words nothing = ingen inga ingenting intet inkje null ikke ikkje nothing no none zero inget ingenting ingen intet
words reason = grunn grunnen vits vitsen poeng poenget mening meningen meining meininga meiningen hensikt hensikten årsak reason point purpose sense meaning mening idé vits'
words longer = lenger lengre lengere lengr mer meir mere lenge lengur längre mera længere anymore any longer more lengger lengar nomore mæir mar
words urge = trang/en lyst/en lysta impuls/en/er/ene behov/et fristet frista fristende fristelse/n dragning/en urge/s impulse/s tempt/ed/ing temptation pull desire
words resist = kjemp/er/e/a/ar/et stri/er/r/der/s prøv/er/e/ar/a/de forsøk/er/e/te strev/er/ar/de/e motstå imot slit/er/e holde holder held halde trying try fight fighting struggle struggling resist resisting battle battling försöker kämpar prøver kæmper
words find-body = finn/er/e/a fant funnet funne finn find finds found hittar hitta finde finder
words body = kropp/en lik/et leik/et body corpse remains

# --- means
words pills2 = pill/er/ene/ane/a/en/e tablett/er/ene/ar/ane/en tabl medisin/er/en/ene/ar/ane/a paracet/en/er paracetamol panodil pinex ibux ibuprofen paralgin/en sobril/en valium vival insulin/et imovane zopiclon/e stilnoct xanax rivotril oxynorm oxycontin oksykodon morfin tramadol/en quetiapin seroquel
  sovemedisin/en/er/a sovetablett/er/ene/ar/ane sovepill/er/ene/ar smertestillende smertestillande blodtrykksmedisin/en antidepressiv/a hjertemedisin/en lyrica dolcontin metadon subutex pills pill tablets tablet meds medication medicine/s paracetamol/s tylenol advil aspirin/s sleepers painkillers benzo/s/er benzoer xanax oxy/s prescription antidepressants
  tabletter/na piller/na medicin/en sömntablett/er sovepille/r tabletki tabletek leki leków lekow proszki pigułki
words rope = tau/et repet reip/et løkke/n løkk/a/en renneløkk/e/a snor/a/en snore belte/t lakenet laken/et strikk rope noose ligature cord rep/et snaran reb/et løkken sznur pętla petla lina
words gun = våpen/et våpna gevær/et geværet hagl/e/a/en pistol/en rifle/n rifl/a jaktvåpen jaktgevær/et revolver/en børs/e/a skytevåpen skytevåpenet haglegevær salongrifle gønner patron/er/ene patronane kule/r kuler ammo ammunisjon/en gun guns shotgun handgun rifle pistol firearm ammo bullets bullet shells bössa bössan gevär/et vapen/et haglgevär pistolet broń bron
words blade2 = kniv/en/er *kniv *kniven barberblad/et/er barberhøvel/en skalpell/en glasskår skår sakse/n saks/a/en øks/a/en machete balltre blad/et knife knives razor/s blade/s scissors axe glass kökskniv/en rakblad nóż noz żyletka zyletka
words height = bru/a/en/er bro/en/a broer tak/et stup/et klipp/a/en/e kant/en fjellkant/en preikestolen balkong/en veranda/en vindu/et vindauge/t vindusposten rekkverk/et gelender/et toppen etasje etg parkeringshus/et tårn/et kran/a bergkant juv/et demning/en dam/men kai/a/en kaikant/en brygg/a/e/en moloen perrong/en plattform/en skinn/ene/er/er togskinn/ene/er togspor/et jernbane/n spor/et tbanen tog/et togene trikk/en trailer/en lastebil/en vogntog/et buss/en tunnel/en
  bridge roof rooftop ledge cliff edge balcony window building tower overpass railing platform tracks rails train trains subway tube truck lorry bus traffic motorway highway pier quay
  bron broräcket taket kanten spåret tåget balkongen fönstret perrongen broen toget skinnerne sporet vinduet altanen moście moscie dach dachu okno okna tory torach pociąg pociag
words water = sjø/en fjord/en hav/et vann/et vatn/et elv/a/en bekken isen tjern/et innsjø/en bølgene kulpen sea ocean river lake water sjön älven vattnet havet søen åen vandet
words jump = hopp/e/er/a/ar/et kast/e/er/a/ar/et steg stig/e/er stup/e/er sleng/e/er fall/e/er slipp/e/er dett/e jump/ing/ed/s throw/ing leap/ing step stepping hoppa/r kasta/r spring/e/er rzucić rzucic skoczyć skoczyc
words crash = kjør/e/er/t/te køyr/e/er/t/de kjøyr/e/er sving/e/er/a/ar/te krasj/e/er/a/et fres/e styr/e/er/te dra/r rul/er crash/ing/ed drive driving drove swerv/e/ing/ed steer/ing run köra kör kører køre
words body-cut = håndledd/et/ene/a handledd/et/a handled/erna pulsår/e/en/a/er/ene/ane hals/en strupe/n strup/en åre/r årene årane vener wrist/s throat vein/s artery arteries neck håndled/et pulsådern żyły zyly

# --- time that is near
words soon = kveld natt dag morgen morgon morra kvell kveldsmat ettermiddag helga helgen helg ikveld inatt idag imorgen imorgon nå naa straks snart tonight today tomorrow tonite tmrw tn now soon imorra ikvell weekend friday saturday sunday monday tuesday wednesday thursday
  fredag lørdag laurdag søndag sundag mandag måndag tirsdag tysdag onsdag torsdag påske jul nyttår rettssaken rettssaka ikväll kväll inatt imorgon idag nu aften morgen weekenden dzisiaj dziś jutro
# --- intention
words intend = skal skall ska ska bestemt bestemte bestemmer bestemd besluttet avgjort akter aktar kommer kjem klar planlagt planlegger vil må går gjør gjer gjennomføre gjennomført
  will gonna going i'll ill decided decision plan planning intend ready about imma finna must bestämt bestämd besluttet

# --- farewell
words letter = brev/et/ene/a beskjed/en lapp/en/er notat/et melding/en/a video/en note notes letter letters message goodbye list
words farewell = farvel adjø avskjed avskil goodbye goodbyes farewell farväl avsked hadet hade pożegnanie
words forgive = tilgi tilgje tilgiv unnskyld unnskyldning forlat orsak beklager sorry forgive forgiveness förlåt tilgiv undskyld wybaczcie przepraszam
words care-for = pass/e/er vare tak omsorg oppdra look care feed hand
words pets = hund/en bikkj/a/en katt/en/a pus/en kattene hundene kanin/en dyra hest/en valp/en dog cat pets rabbit horse fish plants cats dogs katten hunden
words papers = testament/e/et skifte papir/ene/er/a forsikring/en/er livsforsikring/en arv/en passord/ene/a/et kode/n/r koder nøkkel/en nøkl/ene/er/ane pinkode bankkort konto/en/er mapp/e/a will passwords password keys key insurance paperwork papers affairs accounts estate documents

# --- hurting
words cut = kutt/e/er/a/ar/et skjær/e/er/a skjera skar skåret skore skjer risp/e/er/a/ar/et skrap/e/er/a/et klor/e/er/a/ar/te/et/t kutr kuttr kjutt/a/ar/er rispt brenn/e/er brent brente stikk/er/e stakk slå/r slo slått dunk/e/er/a/ar/et bit/er/e beit klyp/e/er/te napp/e/er/a/et
  cut cuts cutting cutt burn burns burned burnt burning scratch/ed/ing slice/d slicing stab/bed/bing bang/ing/ed carve/d carving skär skurit skar rispa/r bränn/er tnę tne
words harm = skad/e/er/a/ar/et/de straff/e/er/a/ar/et harm/ing/ed hurt/ing/s injur/e/ed/ing punish/ing/ed skada/r selvskad/e/er/et/ing/ingen sjølvskad/e/ar/a/ing/inga sjølskad/ing selvskad/ning
words limb = arm/en/ene/a/ar lår/et/ene/a legg/en/ene lår' bein/et/a ben/et/ene hofte/n hoft/a/ene mage/n bryst/et fot/en føtt/ene underarm/en/ene overarm/en hud/en skinn/et håndleddet handleddet kropp/en hud' arm/s thigh/s leg/s skin stomach forearm/s hip/s wrist/s ankle/s body lår armarna benen armene
words blood = blod/et blø/r blør blødde bløtte blødd blødde blødning/en blødinga bleeding blood bleed bleeds bled blöder

# --- force and fear
words hit-nb = slå slår slo slåt slått slåtten slege slæ slær slårr dask/e/er/a/et smelte denge/r dengte dengt bank/e/er/a/ar/et juling bank kløyp/te fik/er/a/et knuff/er/a/et dytt/e/er/a/ar/et dyttar skubb/er/a/et spark/e/er/a/ar/et lugg/e/er/a/et slag mishandl/e/er/a/ar/et mørbank/et/a slenge/r slengte kast/er/a/et hiv/er/de reiv klor/er/te/a klyp/er/te/t spytt/er/et/a angrep angrip/er skall/a/er/et dunk/er/et/a slog slår slagit sparkar sparkade knuffar knuffade misshandlar misshandlade misshandlad bankar banker slog slår slået sparker sparkede skubber skubbede bije bił uderzył uderza popycha kopie pobił szarpie
words hit-en = hit hits hitting beat beats beating beaten punch/ed/es/ing slap/s/ped/ping kick/ed/s/ing shove/d/s shoving push/ed/es/ing grab/bed/s/bing drag/ged/s threw throws thrown slam/med/s bit bites smack/ed/s whack/ed attack/ed/s pin/ned abuse/s/d abusing batter/ed assault/ed/s headbutt/ed choke/d
words choke = kvel/er/te/t/e kvalt kvelertak/et kveletak kvelartak kvelegrep strupetak halsgrep stryptag struptag strupe/r kvelning chok/e/es/ed/ing strangl/e/es/ed/ing throttl/e/ed/ing chocked stryp/er/te kværk/e/er dusi dusił
words neck = hals/en strupe/n strup/en nakke/n nakken throat neck windpipe halsen
words grip = hånd hånda hånden hand handa hender hendene hendane nevene neve grep tak hands hand grip arm forearm fingers fingre händer händerna hænder
words threaten = tru/er/ar/et/a/de truet truga trugar truge/r trusl/er/ar/ene/ane trussel/en trugsmål true' truet' hot/ar/ade/at hoten hot trus/ler truer truede threat/s threaten/s/ed/ing grozi groził groza grożą straszy
words rape = voldta/r/tt voldtok voldtek voldtekt/en/er valdt/ek/ok/eke/eken valdtekt voldtekt/sforsøk overgrep/et/a våldta/r våldtog våldtagen våldtäkt/en voldtog voldtaget voldtægt rape/d/s raping molest/ed/ing/s assaulted gwałt zgwałcił zgwalcil zgwałcona gwałci
words force = tving/er/e/ar/a/es tvang tvunget tvungen tvungne tvinga press/er/a/ar/et/e nød/t nødd tvungi forc/e/ed/es/ing made makes pressur/ed/ing coerc/ed/ing tvingad tvingas tvingar tvunget tvinger zmusza zmusił zmuszona zmuszają
words fear = redd redde livredd/e skremt skræmt vettskremt skjelver skalv skjelv engstelig utrygg utrygt frykt/er/ar/a/et reddt rædd livrædd bange rädd livrädd afraid scared terrified frightened fearing petrified unsafe boję boje boi
words bruise = blåmerk/e/er/ene blåmerka blåmerkje blåveis kul kuler sår arr brannmerk/e/er/a brannsår bruis/e/es/ed/ing marks scars burns concussion hjernerystelse hjerneristing brukket brekt brotne brekke knekt fracture fractured sting sy sydd stitches blåmärk/en/e blåtira
words weapon2 = <gun> <blade2> bensin/en bensinkanne/n syre hammer/en jernstang stang balltreet baseballbat bat hammer petrol gasoline acid crowbar machete weapon
words home-fear = hjem hjemme heim heime home house døra døren porten soverommet

# --- images, money, contacts, telling
words image = bild/e/er/ene/et bilet/e/a/er billed/er/erne bilda nakenbild/e/er/ene/et nakenfoto dickpic/s film/en/er/ene filmsnutt/en filma filmet klipp/et opptak/et/a video/en/er/ene/ar/ane videoopptak skjermbild/e/er/ene skjermdump/er skjermopptak chat/ten/loggen meldinger/meldingene samtal/en/ene/ar/er melding/ene/ane/er/ar alt ansikt/et historikk/en logg/en dialog/en
  picture/s pic/s photo/s nude/s video/s vid/s recording/s recorded screenshot/s footage clip/s chat/s messages texts images bilder/na filmen videon skärmdump/ar billeder/ne videoen zdjęcia zdjecia filmik nagranie wiadomości
words publish = send/e/er/er/t/te del/e/er/er/te/t dele' legg/e/er/es/ja lagt la spre/r spred/er/d/te spreie/r publiser/e/er/te/t/ar post/e/er/a/et/ar vis/e/er/te/t vidaresend/e/er videresend/e/er lekk/e/er/a/ar avslør/e/er/te/t/ar avsløra røp/e/er/a fortell/e/er fortel/je/jer/er fortalt si seie seier sier sladr/e/er/a tips/e/er/a/ar kontakt/e/er/a/ar/et ring/e/er/jer ringje heng/e/er hengje out/e/er/a eksponer/e/er offentliggjør/e anmeld/e/er meld/e/er
  send/s/ing sent share/s/d sharing post/s/ed/ing leak/s/ed/ing tell/s/ing told expose/s/d exposing publish/es/ed/ing release/s/d releasing upload/s/ed/ing forward/s/ed/ing show/s/ing contact/s/ing message/s call/ing out reveal/s/ing report/s/ing email/ing
  skicka/r sprid/a/er berätta/r avslöja/r lägg/a/er ut visa/r kontakta/r sende/r fortælle/r dele/r lægge/r afsløre/r vise/r wyśle wyślą wysle powie opublikuje wrzuci pokaże
words audience = kona kone konen familie/n familien familia kjærest/en/a samboer/en sambuaren mann/en ungene ungane barna borna foreldre/ne foreldra mor/a mamma far pappa alle jobb/en arbeidsgiver/en arbeidsgjevar/en sjef/en sjefen kolleg/er/ene/aer/ane venn/er/ene ven/er/ene vener vennane venner kontakt/er/ene kontaktane kontaktlist/a/en følger/e følgjarar facebook instagram insta snap/chat nett/et avis/a/en avisen bygd/a skole/n skulen menighet/en politi/et svigers svigerforeldre/ne søsken styret partiet internett leder/en
  wife husband family kids children parents mum mom dad everyone everybody boss work workplace employer colleagues coworkers friends contacts followers online internet facebook instagram police church school neighbours neighbors girlfriend boyfriend partner relatives
  fru frun alla familjen chefen vänner kollegor polisen nätet familien chefen venner kollegaer politiet nettet żonie zonie żona rodzinie rodzina znajomym szefowi policji internecie wszystkim
words money = penger pengar pengene pengane kron/er kroner kr tusen tusenlapp/er million/er bitcoin/s krypto gavekort giftcard/s steam vipps vipps/e/er/a/et/ar beløp/et euro usd dollar/s betal/e/er/ing/ar/t/te betala betalt betaling overfør/e/er/te/t/ing innbetaling sum/men lån løsepenger konto money pay/s/ing payment/s paid cash crypto transfer/red wire bucks thousand grand dollars pounds ransom
  pengar betala/r betalat swish/a/ar swisha penge betale/r betalt mobilepay pieniądze pieniedzy pieniędzy zapłacę zaplace zapłacić zaplacic przelew okup
words demand = krev/er/e/de krav/de kravde kravet forlang/er/te/ar/t ha press/er/a/ar/et/e pressa avpress/e/er/a/ar/et utpress/er/e/ar/a/et kjøpt kjøpe må want/s demand/s/ed/ing ask/s/ed/ing insist/s extort/s/ed/ing kräv/er/de kräver kræv/er/ede chce chcą żąda żądają
words or-else = ellers elles eller hvis viss dersom om ellers' otherwise else unless or if innen før before annars ellers albo inaczej jeśli jak

# --- what is sold, and by whom
words young = ung unge mindreårig/e umyndig/e minor underage tenåring/en tenåringsjent/e/a jentung/e/en guttung/e/en småjent/e/er skolejent/e/a/er skulejente barn barnslig/e ungdomsskole/n ungdomsskulen ungdomsskoleelev konfirmasjon/en konfirmant/en/er niende åttende tiende sjuende videregående vgs child schoolgirl teen teenager kid young minderårig/a/e nieletnia nieletni małoletnia
words age-num = ti elleve tolv tretten fjorten femten seksten sytten ten eleven twelve thirteen fourteen fifteen sixteen seventeen tretton fjorton femton sexton sjutton
