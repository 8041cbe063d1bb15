# Ordinary words that stand one letter from a word of the families: themselves, no misspelling.
# Single words, chosen because they were met three times or more in the texts on which false alarms are
# measured; to be replaced by a list of its own (docs/triage.md).
words ordinary = absolut absolute absolutte accidents active affære aftale aftalen ages aktige aktuell alice alltså alot altid andet
  andres aner angreb angriber anja anker anne anonym ansat anser ansigtet apene apper appointments arbeida arbeidet
  arbejde arbejder arne articles artikel asexual asks atter auke aunt avis avsløres avtal awake awhile bada bake baker
  bakken ball band bane baner bange baren barns bars base bass bear bedst bedt begynde begynder begynne behagelig
  behandle behandles behandlet behöver behövs behøver believes bell bent beror berørt besat besides beslutninger beste
  betala bevaret bilden bilene biler bill bills bind binge bits bitter blog blot board boede bogen bokas boks bolden
  bone boom bord borde border borer borta borten borti bother boyfriends brag bragt brain bratt breath bred bredere
  bredt bring bringer brings brug bruger bruke brukere brukerne bryte brått brød bugs bull busy butt byde bygda bygde
  bygga bygge bygger bygninger bytte båden båten bære bøger børge børnenes cage cake calling card cared cars cart cast
  changed changes characters charge cheat choices choose cirka cleeves close closed closest code cold collapse contact
  continues conversations core count crap cream creating cringed cunt cute dagligt damer danger dannet dare dart dated
  dates datt daughters dave decide decisions deja dekk dekke deleted dell dels delt demand dengang denna derfra
  deserves detaljer detaljerte detta dine dinner ditt dollar dommer dong doom doser draft drag drama dreg dres drift
  drink driv drives drug drømme duck duke dukke dukker dukket dunkle dvele dyre dyster dårligt dækker east edit
  eftermiddag egentlige egna egne egnet eide ejer ekle eksisterer eksisteret elise emner endda endre ends ensam evne
  evnen faced fact faget fail failing fake faking fakter fald falle familiens familier familj familjen fanger fans
  fare farligt fart farve faste fede fedt feed fell felles feltet femte fenger ferd ferden ferie ferske fest feste
  festen fett filer fill finde fingrane finns fired fisk fits fjerne fjor flag fler flight flot flow flyt flytte
  flytter fold folder foods ford fordel fore forholde form forside forsoning forstå forsvinder forsøge forsøger forsøk
  fort fortelja fortelles fortiden fortsat fortsatte fortæller forældrene fotball foto fought framtida frie
  friendships fries frit fritt frivillige frukt fullt fund funker funn fylle færre föds försök føle følelsene følger
  følte førde føre fører ført førte gagner gamer games gamla gange gangs garantert gate gater gats gerne gidder gifte
  gitte giver gives gjemme gjennom gjøres glade glas glemte glir gold grad grader graf gram grave great greater
  grenser grep grepet grine grund gule gunn gutta gutter guttunger guys gång gøre hade haft hagen hail hakk hale hall
  halv halve hammel hamster handler hangs hank hanna hanne hansen happen harde hark hash haster hated hates hatet
  havde havnet heads heard hede hela helge hellere helten hemmelig hemmelige hemmet hender hente heroes herre hers
  hest hete heter hever hilde hill hinder hindre hire hjerne hjort hjälper hjælpe hjælper hode hoka holdes holdet hole
  holes holst homes honey hook hopes hopp hother houses hummer hunde hurtig huse huske hvert hvid håber håbet hånd
  høre hørt hørtes høyrde høyre iben ideas image imod impulser inde info inger inget inner inngår inom intens issues
  jail jake jakte janet jealous jens jeppe jevne jobbet john johs jokes jord julen kalt kalte kamera kanske karsten
  kassen kastes kate kender kent kick kigger kina kiss kjempe kjempet kjend kjente kjole kjær kjærestens kjøres kjøret
  kjørte kjøtt klage klager klarere klares kler klub klær knive knut kode koke koma kommune kommunene kommunens
  kommuner kong konge kongen kontakter kontrakt kontrol kontrollere kontrolleren kort koste kostet kravet kunde kunst
  kvart kveldens kvinnelige kvit køkken køre kører kørt laber lack lade laden lader lagde lagre laks land lane lange
  langt lars lasse lasted lastes late later latt laver lavet lavt least ledd lede ledelsen leder ledere legen legges
  leif leje lejer lekre lene lenke lesere less lesser lete lets lett lette levde leveres leveret lide lidelser lidt
  lift lige ligget light ligner liked likt likte lille lines linje lise liter livs lokk loss loves lovet lower lune
  lure lyde lyder lyse lyser länge lärare låtene læge læger lægger lægges længe lære lærere læse læser læst løftet
  løse løser løst maden mads magten maks makt males maling mandat manden mane mang mannlige mass master matt mayen
  mean meat medications medicin melding meldingar mena menas mendes mene mengder ment mente mess mest meste metoder
  midt mill minne minut minute minutters missed mitten mobile mode moden moore morten most move movies mund musik måde
  måder mærke mærker møde mødes mødet møre mørk mørkere møter møtt møtte nail names nate navne near nerve nerven nesen
  netop nevner nightmares nobel nook nope nora nord noreg norges noticed noveller nyde nyheten nyte nytta nytter nåde
  nærmer næste næsten offentliggjort offer often olsen onde onto opgave opgaver oppdage oppdraget oppgåver ordet ordne
  ordre orsaken otte overfor overhovedet overleve page pair pakket paret parkeret partier passed passert patienten
  patienter peak peger peker penge pent personliga personlige personligt petter petty pies pige places plade plads
  planlægger plast platas plate platen plater plats plattform player plays pleased pluss poke poop pose posted prat
  pres prices pride prius prix procent profesjonell promised prosess prøv psykologi punch race rage rager raised rakk
  range rant rate raven reach real redder reel refuses regard regn regner reiste rejse rejst rekke rekker
  relationships released rema rest retninger retta rette rettene rettere rige rigtig rise roar role roles roll roller
  roma rose rotter rules rull rulle rund rydde rätt røde rødt rømt røpe saab sagen sager saint saka sake saker salen
  salg salget salt samarbeide samarbejdet samles samma samt samtalene sand sang sange sanger sara sats satte saus
  savner scares score seek seem seige senare sendes seneste seng serie seriøs serving seter seth setter settes sexist
  shall shares shit shocked shop short showet shows sidde sider sides sidst sidste sige sight sigt sigtet sikrer
  sikret sikt sikte silje sinde sing singer singler sirte sites sitte sittet sjekke sjekker sjov skaffe skamme skape
  skaper skapt skapte skat skatt sket skete skett skinne skinnende skiver skjern skjule skjønne skolen skoler skriger
  skrives skud skular skyde skyld skyldes skäl slam slavene slet slike slikt slipp slippes slitne slitt slitte slut
  smake smart smell smerte smil smiler smith smule snakk sneen snor snow socialt sofie soft sogn sola solen solid solo
  solve sony sosial spare spending spider spise spit split spore sport sprunge spørgsmål staff stanse stars start
  starte startede starter starting stat stated statements staten stede steder sten stick stil stiller stilles stive
  stock stof stolt stoppes store stort strange strekker strengt stresse studere stue stygg stykke stykket stynes styr
  styrer styres styret ståle stærkere suck suit svakt svaret sving swear sygdom syge synd synge sätt såre sårt sælger
  sætte søde søren tablet tabt tages tagget taka takket takle takler takt tale tales talet tall talls tank tanken
  tankerne tape taper tapet taste team tearing tears teenage teenagers tegner telefoner tent terje test testen tester
  tests tett therapists theres thinks thread threads throws tide tider tids tier ties tight tilbage tilgjengelige
  timers tine tiny title titler titt tjek toes tone tore torturert tough tour toward town track trade trak trapper
  treat treats treffer tregt trener tries trin trip trommer trukket trygg trykt trænger tull tung ture tynn type tårer
  tænk tænke tænkte tørt uanset ubehagelige udenfor udover ugen uger uheld uklar umiddelbar umiddelbare understand
  ungdommene update updates uses usikkert utah utanför utnytte vakt vakte valde valgte vandt vanker vann vant varje
  varm varte vedr veier veje vejen vejledning vekker vekt velger vender venninner vente venter vera verdig verk vers
  verst very vest veta vidar vide viden vidt vifte vigtig vilde vind vinde vinder vinger vinne vinner vippes virke
  virkelige vises vissa visse visste vita vokse voksnes voll vort vote votes vundet vunnet vurdera vurdere vurderes
  vægt vælge værd været værre wage wammen waste wave wear websites weekendens well went windows wood word worry worthy
  yell youre yours även åbne åpen åpner åpnes åren året årlige årsak ældre över ødelegge økonomiske ønskes ører
