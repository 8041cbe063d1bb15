# What is said instead of danger, or short of it: denials that no other family sees, hopelessness. Prompt:
# somebody reads it first thing.

[Q.denies]
category: denial
level: prompt
kind: denies
negation: inside
past: never
about-nb: sier at det ikke er fare
about-en: says there is no danger
nb: <i-nb> skal|ska|kommer|vil|har|kjem|vill <ikke> (til) (tenkt) (å) gjøre|gjer|gjere|gjera|gjør|skade|skada|skad meg|mæ|noe|noko|nå|nåkka
nb: men det skal|kommer|vil|gjør|gjer|vill <i-nb> <ikke>
nb: <ikke> der|slik|sånn|dit at <i-nb> vil|skal|har|kommer|ønsker|vill
nb: <ikke> planer|planar|tanker|tankar (om|på) (å) skade|skada|gjøre|gjere|ta|dø|døy|slike|sånt|skad|gjera|gjer|gjør|døya|døye
nb: <no-nb> tanker|tankar om|av|i slikt|sånt|den|slike|sånne|det
nb: <i-nb> har|hadde det <ikke> slik|sånn
nb: nei <ikke> noe|noko slikt|sånt|dumt
nb: nei det har|gjør|gjer|er|går <i-nb> <ikke>
nb: spør|spurte|spurde|lurer|skjemaet _4 nei
nb: <i-nb> er|e trygg !<ikke>|på|nok
nb: redd|bekymret|uroleg for at <i-nb> skulle|skal finne på noe|noko
nb: treng|trenger|behøver ho|hun|han|de|dere ikke|ikkje|itj (å) vera|være|vere|bekymre|uroe|vær
nb: ikke|ikkje|ingen|itj fare for meg|livet|mæ
nb: <ikke> gjøre|gjere|gjer|gjør|gjera meg|mæ noe|noko|nå|nåkka
nb: ingen (som) slår|rører|skader|truer|tvinger meg|noen|nokon|oss|henne|mæ
nb: mannen|kona|han|hun|ho|de|samboeren (min|mi) slår|rører|rørar|skader|truer meg|oss|barna|noen|mæ ikke|ikkje|aldri|itj
nb: aldri|ikke|ikkje|itj vært|vore i fare
nb: alle _4 var|er voksne|vaksne|myndige
nb: skader|skadar meg (selv|sjølv|sjøl) ikke|ikkje|itj
en: i'm|im|am|i not going|gonna|planning|about (to) do|doing anything|something to|stupid|silly|drastic
en: i'm|im|am|we're (ashamed|sad|low) (but) safe !not|isn't
en: no|without (any|real) plans|plan|thoughts of|about|for anything|that|those|dying|it
en: no thoughts (at) all|now|today|like|these
en: no plans of|for|to _1 anything|this
en: no|nobody|noone (one) (is|one's) hurting|hitting|forcing|threatening me
en: <ikke-en> thinking of|about turning|using it|that|them on|against myself
en: not sucidal|suicidal|suicdal|suicidel|sucidel|siucidal|suicidle
en: asked|ask|answer|form _3 no $
sv: jag ska inte göra (mig) (något|nåt) (dumt|illa)
da: jeg gør ikke mig selv noget
yes: Jeg er langt nede, men ikke der at jeg vil gjøre noe med livet mitt.
yes: Nei, eg har ikkje planar om å skade meg.
yes: Svar på det dere spør alle om: nei. Jeg har det ikke slik.
yes: I'm ashamed but I'm safe, I'm not going to do anything to myself
yes: im not sucidal ok just need sum1 to tlk to
yes: No one is hurting me
no: jeg er trygg på jobben min

[Q.old-attempt]
category: suicide
level: prompt
kind: old_attempt
past: never
about-nb: noe som var før
about-en: something long ago
nb: langt|djupt nede|nedi (i) _8 (vurdert|vurderte|tenkte|kaia|brua) vurdert|vurderte|kaia|brua
nb: vurdert|vurderte|nær|nære (på|ved) det _4 (før|fjor|gang|siden)
en: attempt when i was
en: there was an attempt
yes: There was an attempt when I was seventeen
yes: Æ va så langt nede i fjor at æ sto på kaia å vurdert det.

[Q.hopeless]
category: hopelessness
level: prompt
kind: gloom
negation: inside
about-nb: ser ingen vei videre
about-en: sees no way on
nb: ser|såg|tror|trur|finnes|finst|er|e ikke|ikkje|itj|ingen|inga|inkje _2 lys|bunnen|botnen|håp|von|veg|vei|fremtid|framtid|utvei|utveg|poeng|vits !parkering
nb: inkje|itj|ikke|ikkje _1 håp|hop|von|vits|vitsen (i|med|på|for|igjen|att|lenger|mer|meir|noe|noko)
nb: ikke|ikkje|itj noe|noko poeng|vits|mening|meining i|med noe|noko|livet
nb: ser|tror|trur|aner (ikke|ikkje|itj) at _4 bedre|betre|annerledes|annleis|bra igjen|noen|nokon
nb: ser ikke|ikkje|itj (noe|noko) foran|framfor meg
nb: ikke|ikkje|itj at det noensinne|nokon|noen (gang) skal|vil|vill bli _2 bedre|betre|annerledes|annleis|bra
nb: blir|vert aldri (noe|noko) bedre|betre|bra|annerledes|vår
nb: ikke|ikkje|itj vår
nb: ikke|ikkje|ingenting|inkje|itj (noe|noko) (å) gle|glede|gleda|gleder|gledar seg|meg|mæ til|over
nb: alt blir|er|vart|vert grått|svart|mørkt|tomt|tungt
nb: ikke|ikkje|itj mer|meir|noe å gi|gje $
nb: helt|heilt|så tom|tomt inni|innvendi|innvendig|inne|innvendes
nb: heilt|helt tom $
nb: veit|vet ikke|ikkje|itj hva|kva <i-nb> skal håpe|vona|tro|tru på
nb: det nyttar|nytter ikke|ikkje|itj (lenger|mer) $
nb: ingenting hjelper|nytter|hjelp $
nb: ingenting|ikke|ikkje|itj (mer|meir) igjen|att å|som prøve|kjempe|redde
nb: da|då er det ikke|ikkje|itj mer|meir (igjen|att)
nb: mistet|mista motet|håpet|troen|trua|gnisten|gløden
nb: vaknar|våkner tung
nb: svarte|mørke|svart hull|hol|hullet|holet|høl|hølet
nb: fanget|fanga|låst|innestengt i mitt|min eget|eige|egen|eigen hode|hovud|kropp|liv
nb: livet mitt|hennes|hans er over|slutt|borte|forbi
nb: ikke|ikkje|itj finst|finnes noe|noko liv (att|igjen)
nb: <i-nb> er|e (bare|berre) (til) bry for
nb: bare|berre et|eit skall|skal (som|igjen|att)
nb: skammen|skamma|sorgen|tomheten har spist|ete|tatt opp
nb: kastet|kasta|sløst bort _2 år|livet (av)
nb: venter|ventar|forventer ikke|ikkje|itj noe|noko mer|meir|av
nb: jeg|eg|æ forventer|venter|ventar ingenting
nb: <i-nb> ikke|ikkje|itj (er) i veien|vegen
nb: aldri|ingen|ikke|ikkje|itj var|er|fantes noen|nokon som meg
nb: alt <i-nb> har bygd|bygget er borte|vekk
nb: lyset gikk|gjekk ut
nb: det er stille (her) inne|inni
en: can't|cant|don't|dont|never see|picture|imagine|believe _2 changing|change|month|future|getting
en: stopped|given up|gave believing|expecting|hoping|on (that|it|anything|to|things|i'm)
en: i've|i stopped believing|expecting|hoping
en: no|any point|pont|use in|to|of any|anything|it|tryin|trying|anymore
en: there is|there's|theres no point|pont|fixing|future|hope
en: nothing helps|works|matters $
en: nothing left of|to me|fix|save|try
en: know what's|whats left
en: no way forward|back
en: worth getting up for
en: just flat|numb|hollow|empty|static
en: hopeless|hopless|worthless
en: ruined|destroyed|wrecked (my|our|the) family|life|everything
en: nobody|noone (would|wud|will) (even|evn) notice|care
en: round and round
en: battery's|battery flat|dead|empty _6 not the phone's
en: watching my own life
sv: ingen återvändo|hopp|mening
sv: (en|bara) börda för
sv: ingenting värd
da: magter|orker ikke mere
da: kan ikke se _3 (bliver|nogen) bedre|mening
da: mistet|opgivet modet|håbet
pl: nie|nic (mam|widzę|widze|ma|nie) (już|juz) (ma) siły|sily|sensu|przyszłości|przyszlosci|nadziei
pl: ciężarem|ciezarem dla
yes: Alt blir grått igjen etter en uke.
yes: Det finst ikkje noko å gle seg til lenger.
yes: There's no point in any of it anymore.
yes: d e inkje håp lenger
yes: jestem ciezarem dla rodziny i nie widze przyszlosci
no: jeg gleder meg til ferien
no: ikke noe problem
