# Somebody else's life: told, threatened, feared.

[G.other-suicidal]
category: suicide
level: urgent
kind: other_danger
who: other
past: applies
needs: person
about-nb: en annen vil ta livet sitt
about-en: someone else is suicidal
nb: ta|tar|tek|take|taka livet (av) seg|sitt (selv|sjølv)
nb: ta|tar|tek sitt eget|eige liv
nb: drepe|drepa|henge|hengje|kverke|skyte|drukne|skade|skader|skadar|skadet|kutte|kutter|kuttar|hengte|skutt|skyte seg (selv|sjølv) !ut|på
nb: gjør|gjer|gjøre|gjere seg (selv|sjølv) noe|noko|vondt
nb: <partner>|sønnen|sonen|datteren|dottera|broren|bror|søsteren|syster|vennen|venninna|kompisen|kameraten|mamma|pappa|moren|faren|mora (min|mi) _2 orker|orkar|vil|ønsker|klarer|ville _1 (ikke|ikkje) dø|leve|leva|døy
nb: <hun>|<partner>|sønnen|sonen|datteren|dottera|broren|søsteren|venn|vennen|venninna|kompisen _2 sier|seier|skriver|skriv|sa|skrev|truer|trugar|snakker|snakkar|seie _4 selvmord*|sjølvmord*|dø|døy|suicid*
nb: <hun>|<partner>|sønnen|kompisen tenker|tenkjer|snakker _1 på|om selvmord*|sjølvmord*
nb: <hun>|<partner>|sønnen|sonen|datteren|dottera|broren|søsteren|venn|vennen|venninna|kompisen (min|mi) er|har|virker|verkar (vært|blitt|hatt) suicidal*|selvmordstank*|sjølvmordstank*|selvmordsnær*
nb: redd|livredd|bekymra|bekymret for (at) <hun>|<partner>|sønnen|datteren|dottera|sonen|broren|vennen|kompisen (min|mi) (skal|kan|kommer|kjem|vil) (til) (å) gjøre|gjere|gjør|gjer|finner|ta|tar (på|seg) (seg) (selv|sjølv) noe|noko|livet
nb: <hun> vil|ønsker|ønskjer (bare|berre) (å) dø|døy
nb: <hun> vil|ønsker|ønskjer|orker|orkar ikke|ikkje (å) leve|leva
sv: ta|tar|tog livet av|sitt sig
sv: hon|han vill dö
da: tage|tager|tog livet af sig
da: tage|tager sit (eget) liv
pl: zabije|zabić|zabić się|sie
en: kill|killing|hang|shoot|hurt|harm|cut|cutting|overdose|drown herself|himself|themselves|themself|theirself|hisself
en: end|take|taking|ending her|his|their (own) life !savings
en: <hun>|<partner>|son|daughter|brother|sister|friend|mum|mom|dad|roommate (is|has|was|wants|says|said|keeps|been|talks|talking|feels|threatens|threatened|threatening) _3 suicid*
en: <hun>|<partner>|son|daughter|brother|sister|friend|mum|mom|dad _1 wants|want|wanted|wanting to die
en: <hun>|<partner>|son|daughter|brother|sister|friend|mum|mom|dad _1 (doesn't|doesnt|does|don't) (not) want to live|exist
en: <hun>|<partner>|son|daughter|brother|sister|friend _1 (says|said|wrote|texted|told) _4 better off dead|without
en: threatens|threatened|threatening (to) (commit) suicide
en: afraid|worried|scared|terrified (that) <hun>|<partner>|son|daughter|brother|friend will|might|is|may|could|would (going) (to) do|hurt|harm (something) something|herself|himself|stupid
yes: Ho seier ho skal ta livet av seg viss eg går.
yes: Kona sier hun tar livet av seg i natt. Hun har pillene.
yes: my wife says she will kill herself
yes: redd for at han gjør noe dumt
no: hun tok seg av barna

[G.bereaved]
category: third_party
level: prompt
kind: bereaved
who: other
about-nb: har mistet noen i selvmord
about-en: bereaved by suicide
nb: tok|tatt livet (av) seg|sitt
nb: tok|tatt sitt eget|eige liv
nb: mistet|mista|mista _3 selvmord|sjølvmord
en: took|taken his|her|their own life
en: killed|hanged|shot himself|herself|themselves
en: lost _3 suicide
yes: broren min tok sitt eget liv
