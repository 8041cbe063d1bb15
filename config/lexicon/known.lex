# Words that are themselves and no misspelling of a word of the families; the reader of unknown
# languages counts them too. Every family's words are known anyway.
words known = <kilo> hei heisann hello hi hey hallo halla takk tusen thanks thank you kjære dear mvh hilsen vennlig regards best greetings please pris
  prisen koster kostar time timen timer avtale møte lese leser lest leste leker lek leke lekte leie leier lage lager laget love loved loving
  lover lov live lived lives line like liker liket lite liten like's lave lav leven levere leverer levert levering lever leverte
  vite visst viser vise vist dag dager uke uker måned år år gammel ung bor bodde byen oslo bergen trondheim stavanger norge norsk
  jobb jobben jobber arbeid skole studerer venner venn snakke snakker snakket prate prater spør spørre spørsmål svar svare svarer svart hjem heim
  hjelpe trenger treng trengte lurer lurte håper hope hoping kone terapeut psykolog rådgiver rådgivning samtale samtaler behandling betale betaler penger
  kjøpe kjøper kjøpt kjøpte kjøp sex sexkjøp escort prostituert prostituerte avhengig porno film filmen bok musikk mat hus bil tog buss
  dere dykk kanskje også sammen saman alene aleine bra god godt gode vel vond vondt dårlig trist lei glad redd sint sliten tid gang ganger
  sluttet slutte slutter sluttar begynt begynte startet prøve prøver forstår skjønner mener synes syns føler føles følelse kjenner kjenne kjent
  familie forhold forholdet partner samliv gift skilt singel utro utroskap ærlig skam skammer flau sikker usikker viktig helse helsa sykdom
  is are was were be the this these those what when how where why who which can could should may might must good bad new old first last long little
  own other right big high different small large next early young important few public same able work working job week month year time day
  home house car money buy bought pay paid book movie music food school college friend friends relationship married single cheated cheating
  honest ashamed shame sorry sure unsure need needs needed help helped question questions answer session sessions therapist counselor counselling
  price cost much many appointment meeting talk talking talked chat email phone call video online person man woman jag inte och är det som mig dig vi ni
  de hur vad när var varför tack hej jeg ikke mig dig jer hvordan hvad hvornår hvorfor tak hej nie tak jest jestem dzień dobry dziękuję proszę pomoc
  pomocy potrzebuję czy jak co kiedy gdzie moja mój żona mąż
  bille billett villa kille stille spille fille lille pille hage hagen hager henter hender hendt lenger penger trenger senger finger fanger
  skape skapet skyve skryte skytte dreie dreier drape snip knip knappe står går får spår står kår lese leter lete leie hutte tror trær truse tro bord ford nord jord lord krav
  grad gravid graver mål måle brud brun bruk bruke rund fund mund barm garn varm gult fart frat moro morn bredd ledd fredd blad blid brod
  most mest mast moste broen brone tank takst talt teller tapet tapt taper tape hopp hoppet kropp hoppe stopp topp stige kasse kast kjøle kjøre kjære lærer
  skar skal skall skade skate skala skatte dele deler delte deling sende sender sendt sander bilder bildet builder billig holde holder holdt hold halve halv
  killer kilder bills pill pilot gun gum gut rope role robe knife knit blade blame bladet razor train rain trains brain bride ridge bring ledge edge
  alone along alive active native olive line lime lift live loved hanger hunger anger danger ranger hurt hunt hung hug shot shoe shoot short cult
  felt fell field minor miner motor mirror child chill chilled kids kinds raped taped raced scared scored shared forced force forces formed faces paid
  vei veien vegen væg vegg vogn vakt vask vant vann vinn verden verdi gård gang gange gongen sang lang langt trang treng tanke takke tenke senke merke mørke
  grep grei greie grave grov blir bli blitt bor bort borte biten bite bitt sår sårt året åre øre ører får fåre fåra smells
