# The plainest words of the wish to die as they are typed in haste, drunk, by ear, in dialect, or hidden
# from a filter. Short words that a rule of one mistake can't reach are listed here as classes.

words t-ta = ta taa tta tar tarr tra tat tatt tek teke ta' tage tager
words t-life = live livet liv livt livett lvet lievt livte livert livat liver livvet liffet livet' livd
words t-own = mitt mit mett mitr mti min mi mott midt mei
words t-me = meg megg mge mgeg me mæ mæg mæi mei mej mig mrg meeg meh mæ' egm
words t-self = selv sjølv sjøl sjæl sel sjel slv sjlv selve seøv selc selb sjøøl sølv sjalv
words t-kill-nb = drepe drep drepp dreppe drpe depre drebe dreoe drepa drepee dræpe drepr dreper drepper kverke kverk kverka
words t-die = dø døø døy døye døya doe døe dø' døp' døi døh
words t-kill = kill kil kll klil killl kiling killin killing kiil kilk kikl kys kilin unalive unalife
words t-myself = myself mysefl myslef myslf meself msyelf mself mysel myselv myelf myselff mysef myselfe mysrlf myslfe mysself mysellf
words t-will = vil vill vl ville villl skal ska skl vill' kommer ønsker onsker ønske onskjer ynskjer lyst løst lysst vurderer vurdere tenker tenkr tenke tænker tænke tenkjer

[T.misspelt-own-death]
category: suicide
level: urgent
kind: active
past: applies
about-nb: ta livet sitt, drepe seg, feilskrevet
about-en: taking one's life, killing oneself, misspelt
nb: <t-ta> (mitt|mit|mett) (eget|ejet|eige|eiget|egte) <t-life> (mitt|mit|mett|mti|mitr|mi) av|a|tå <t-me>
nb: <t-ta> <t-life> mitt|mit|mett|mti|mitr|mi
nb: <t-ta> mitt|mit|mett (eget|ejet|eige|eiget|egget) liv
nb: <t-ta> live|liv|livt|lvet|livett av|a|tå me|meg|mæ|mei|megg|mgeg|mej
nb: slut|slutt|slott|slt me|med|på live|livt|livet|lvet|livett|mæ|megg mitt|mit|mett|sjøl|sjæl|selv|i|nå|no|sjølv
nb: (gjørr|gjør|jera|gjøre|gjera|jøre|gjere|gjer) (det|de) slut|slutt me|med|på mæ|meg|mei|megg
nb: <t-kill-nb> <t-me> <t-self> !han|hun|ho
nb: <t-kill-nb> <i-nb> <t-me> !når|hvis|viss|om
nb: skyt|heng|hæng|drep|kverk|drukn|kutt|stikk mæ|mæi|mei (sjøl|sjæl|sjel) !med|på|ut|opp
nb: lyst|løst|løyst|lysst (te|til|på) (å) skyt|skyte|skyta|heng|henge|hengje|hæng|drep|drepe|hopp|hoppe|kverk|druk|drukne|hengja|drepa|hoppa|drukna|drukn mæ|meg|mei|mæg|megg !ut|med|på|opp
nb: <i-nb> <t-will> (bare|berre|bra|no|nå) (a|aa|å|at|og) døø|doe|døe|døi|døh
nb: <i-nb> vil|onsker|onskjer|ville|vill (bare|berre|virkelig) (a|aa|å) do !på|det
nb: lyst (til|te) (a|aa|å) do|doe !på|det
nb: selmor*|selvmorr*|selvmroord*|selvmrod*|selvmodr*|sevmord*|selvmurd*|slevmord*|selvmorsd*|selvmorst*|selvmorsm*|selvmorsp*|selvmort*|sjølvmor|sjølvmrodstanka|sjølvmrodstankar|sjølvmrod|sjølvmort*|sjølmor*|sjelvmor*|sjælmor*|sjølvmorst*|selmrd*|selvvmor*|sellvmord*|selvmorrd*
nb: live|livet|lvet|livt (va|er|e) (ikke|ikkje|itj|ike) (værdt|verd|vært|værd) (å) lev|leve|leva|levve
nb: lei|leei|leii|lej (av|a) live|livt|lvet|levet (at|å|og|mitt) !med|på
nb: <orke>|orka|okrer|orkr (ikke|ike|ikkje|ikkj|itj|kje|ikk) leve|levve|lev
en: <t-kill> <t-myself> !at|working|laughing
en: (comit|commit|comitt|committ|do|committing|of|about|in|my) sucide|suiside|suicde|suecide|sucidie|sucicide|suicid|sooicide|siucide|suciide|suicied|soocide|suacide
en: sucidal|suicdal|suiciadal|suicidel|sucidel|siucidal|suicidle|suisidal|suicudal
en: thougts|thots|thoghts|thoughs|thaughts|toughts (of|about) (of|about) kiling|killing|kil|ending|dying|diying|sucide
en: end|ending|endin|ed my lif|lief|lyfe|lfe|life|lifee
en: gna|gona|gonna|wana|wanna|wanta|wnt|wnat|whant|wont end|die|dei|dy|dye (it|my|myself) (sum|some|day|soon|tonite|tonight|all|now) !of
en: want|wnat|wnt|whant|wanna|wana (to|too|2) d|dye|dei|diie|dyi|die' $
sv: ta mitt lif|liv|ejet|eget
da: (at) tage|taje|tag mit|mi ejet|eget|eigen liv
pl: zabic|zabić|zabje|zabij sie|się|sb
yes: tarr live av mgeg i nat
yes: eg vil taa live mitt
yes: Går ho frå meg, so drepp eg megg.
yes: ej har tengt å jera de slutt me live mitt
yes: jeg onsker a do. har ikke norsk tastatur
yes: every tme i leav her flat i wnat to kil myslef
yes: im gonna comit sucide if this gets out
yes: I've been having thougts of kiling mysefl
yes: jeg googler selvmorsmetoder i lunsjen
yes: har hatt sjølvmrodstanka sida måndag
yes: tænker på at tage mit ejet liv
no: jeg vil ta liver og løk
no: jeg må på do

[T.misspelt-other]
category: suicide
level: urgent
kind: other_danger
who: other
needs: person
past: applies
about-nb: en annen vil ta livet sitt, feilskrevet
about-en: another would take their life, misspelt
nb: <t-ta> <t-life> sitt|sit|sett|hans|hennes !leksjon
nb: <t-ta> <t-life> av seg|sæ|sei|segg|sek
nb: heng|henge|hengje|heengje|hæng|hænge|skyt|skyte|drep|drepe|drepp|hengja|skyta|drepa seg|sæ|sei|segg !ut|med|opp|på|rundt|fast
en: kil|kill|kiling|killin himself|herself|himsef|hisself|hersefl|himslef|herslef
yes: kompisn min sir han ska ta lvet sit
yes: guten min ropar at han skal heengje segg

[T.masked]
category: suicide
level: urgent
kind: active
past: applies
about-nb: skjulte bokstaver
about-en: masked letters
nb: vil|ville|ønsker|onsker|vill (bare|berre) (å) d $
nb: vil|ville|vill (bare|berre) (å) d ø
nb: dr|dre|d (pe|epe|p) pe|epe|rpe meg|mæ|mæg|mei (selv|sjølv|sjøl)
nb: h nge|enge|ngje meg|mæ|mei !med|ut|opp
nb: s lvmord|elvm|elvmord|lvm
nb: t <t-life> av|mitt m|meg|mæ
en: k ll|kll|lled|ll myself|m|me
en: s icide|uicide|cide|uicidal
yes: jeg vil bare d*. ja du leste riktig.
no: jeg vil d samme som deg
