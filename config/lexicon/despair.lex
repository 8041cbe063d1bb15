# Despair, burden, isolation, intoxication: context that raises other findings, prompt at most alone.

[K.hopeless]
category: hopelessness
level: prompt
kind: hopeless
negation: applies
about-nb: håpløshet
about-en: hopelessness
nb: håpløs*|håplaus*|håpløst
nb: ingen|inga|ikke|ikkje (finnes|noen|nokon) utvei|utveg|framtid|fremtid|løsning|løysing|håp|von
nb: ser ingen|inga|ikke|ikkje|mørkt (noen|nokon) vei|veg|utvei|utveg|lys|framtid|fremtid|håp|løsning
nb: verdiløs*|verdilaus*
nb: hater|hatar|forakter|avskyr <meg> <selv>
nb: håpet|motet (er) ute|borte|slutt|tapt
nb: mistet|mista alt håp|von
nb: helt|heilt knust|ødelagt|øydelagt|fortapt|desperat
nb: desperat*|fortvilet|fortvila|fortvilt|fortvilelse
nb: fanget|fanga|låst|fast i _1 mareritt|helvete|felle|hjørne|mørke
nb: livet (mitt) (er) (et) helvete|mareritt|ødelagt|øydelagt|rasert
nb: alt|livet (mitt) er|føles|kjennes (bare|helt|heilt) håpløst|mørkt|svart|meningsløst|meiningslaust|ødelagt|øydelagt|tomt|grått
nb: ser ikke|ikkje (noe|noko) lys|poeng|vits|håp
nb: deprimert|depresjon|deprimerte|depressiv
sv: hopplös*|värdelös*|meningslös*
da: håbløs*|værdiløs*|meningsløs*
pl: beznadziej*|bezwartościow*|rozpacz*
en: hopeless*|worthless*|pointless|meaningless
en: no hope|future (left|for|anymore)
en: hate|hating|loathe|despise myself
en: trapped|desperate|despair|desperation
en: no hope|future
en: no way out
en: empty|numb|broken|dead inside
en: lost all hope
en: depressed|depression
en: life (is|feels) (hell|nightmare|ruined|over|pointless|meaningless) hell|nightmare|ruined
yes: alt er håpløst
yes: I feel hopeless

[K.burden]
category: hopelessness
level: prompt
kind: burden hopeless
about-nb: føler seg som en byrde
about-en: feels like a burden
nb: byrde|børe|byrda (for)
nb: bare|berre (til) bry|byrde|plage|belastning
nb: ødelegger|øydelegg|ødela (livet|alt) (for) alle|familien|dem
en: burden
yes: jeg er en byrde for alle


[K.intoxicated]
category: context
kind: intoxication
nb: full|dritings|drita|beruset|rusa|ruset|stein|dritfull nå|no|igjen|alene|åleine
nb: har drukket|drukke
nb: er full|drita|ruset|rusa|fyll|dritings|beruset
nb: (på) fylla
en: i'm|im|am|pretty|so|really drunk|wasted|hammered
en: been drinking
yes: jeg er full nå

[K.sleepless]
category: context
kind: sleepless
nb: ikke|ikkje sovet|sove|sovna _2 på (flere|fleire|{1-14}|<tall>|mange) dager|dagar|netter|døgn
nb: våken hele|heile natta|natten
en: haven't|havent|not slept|eaten _2 days|nights
yes: har ikke sovet på tre netter

[K.panic]
category: context
kind: panic
nb: (får) ikke|ikkje puste|pusta
nb: panikk*|panikken
nb: bryter|bryt|brøt|brast|knekker|klikker|rakner|raknar|faller (helt|heilt) (sammen|saman|i)
nb: sjokk|sjokkert|knust|sønderknust|skjelver|skjelv|rister|skalv
nb: vet|veit ikke|ikkje hva|kva <jeg> skal gjøre|gjere|gjera
nb: hele|heile|alt (livet|verden|verda) raser|rast|raste|kollapser|falt|ramler (sammen)
en: can't|cant|cannot breathe
en: panic*|shaking|shock|devastated
en: don't|dont|not know what to do
en: breaking|falling down|apart
en: world is|has (collapsing|falling|collapsed|ending)
yes: jeg får ikke puste

[K.recent]
category: context
kind: recent_time
nb: i går|gårkveld|helga|helgen|natt|dag|morges|forgårs
nb: på mandag|tirsdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|måndag|tysdag|sundag
nb: forrige|førre|sist|siste uke|veke|uka|måned|natt|helg|helga|uken
nb: nettopp|nylig|nyleg
nb: for _1 {1-14}|<tall>|noen|nokre|et|ei|ein|en|par dager|dagar|uker|veker|uke|veke|timer siden|sidan
en: last night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday
en: yesterday|recently|tonight|today
en: {1-14}|two|three|few|couple|a days|weeks|hours|week ago
en: this morning|week|weekend
yes: på lørdag

[K.emergency]
category: suicide
level: immediate
kind: act
past: never
about-nb: ber om nødhjelp
about-en: asks for an ambulance
nb: ring|ringe|ringer|send|trenger|treng|trengs|tilkall|hent (en|ein|noen) (etter) (ambulanse|sykebil|113|112|{112-113}|hjelp|legevakt) ambulanse|ambulansen|sykebil|{113-113}|{112-112}|nødhjelp|nødnummer
nb: ring {112-113}
en: call|send|need|get (an|me|someone) (an) ambulance|paramedics|{911-911}|{999-999}|{112-113}
en: anyone|someone call|send (an) ambulance|{911-911}|police
en: call {911-911}
en: call {999-999}
en: call {112-113}
pl: karetk*|pogotowie
sv: ring|ringa (efter) ambulans|{112-112}
yes: Can anyone call an ambulance??
yes: Ring 113

[K.hostile]
category: hostile
level: prompt
kind: hostile
about-nb: fiendtlig
about-en: hostile
nb: gå og dø|døy|heng|drep (deg)
nb: ta|drep|heng|kverk livet|deg av|selv|sjølv deg
nb: håper|håpar (at) du|dere|de|dykk (alle) dør|døyr|brenner|råtner|brenn
nb: (jævla|forbanna|fordømte|helvetes) jævla|forbanna|fordømte|helvetes|jævlige|fitte horer|hore|idioter|idiot|svin|kjerringer|feminister|fitter|tapere|drittsekker|kjerring|drittsekk
nb: dere|du|de (er) (noen|nokre|ei|en) (jævla|dritt|idioter|svin|horer|patetiske|forbanna|avskum|rasshøl|drittsekker|hykler*) idioter|svin|horer|patetiske|avskum|rasshøl|drittsekker|hykler*|idiot
nb: dra|reis|drit til helvete|i|helvette
nb: faen|fuck ta|you|deg|dere|off
en: kill|hang|shoot yourself|yourselves
en: kys
en: go (and) die|fuck (yourself)
en: fuck you|off|yourselves|this
en: hope you (all) die|rot|burn|get
en: you (people|are|all) (fucking|pathetic|disgusting) idiots|pathetic|scum|disgusting|cunts|bitches|whores
yes: gå og dø
yes: kill yourself

# After a denial these take it back.
[K.takeback]
category: context
kind: takeback
nb: tenker|tenkjer|tænker på det hele|heile|hver|kvar|mye|mykje|ofte|konstant|likevel|stadig
nb: i går ville|var|gjorde jeg
nb: (men|bare) bare|berre ikke|ikkje nå|no|enda|ennå|enno|i
nb: men jeg|eg har|kunne|vurderer|vurderte|ville|orker|planen|vet
nb: ikke|ikkje mens|medan
en: think|thinking about it all|every|constantly|often|lot
en: not while|yet|today
en: but i|i've have|had|can't|could|want|wanted|would
nb: nå|no vet|veit <jeg> ikke|ikkje
nb: hadde <jeg> bestemt|planlagt
en: now i don't|dont know
en: now i'm|im not|less sure
yes: jeg tenker på det hele tida
