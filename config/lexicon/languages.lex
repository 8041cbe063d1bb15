# The commonest phrases of danger in other languages. Seeds: a speaker must read and widen them.

[L.suicide]
category: suicide
level: urgent
kind: wish active
past: never
negation: inside
about-nb: selvmordstanker på et annet språk
about-en: thoughts of suicide in another language
de: will|möchte|moechte (nur|einfach) sterben|tot
de: will|möchte nicht mehr leben
de: umbringen|umzubringen|selbstmord*|suizid*|selbstmordgedanken
de: das leben nehmen|beenden
fr: me suicider|tuer|pendre
fr: veux|envie|voudrais (de) mourir
fr: veux|peux|envie plus|pas (de) vivre
fr: en finir avec|pour
es: quiero|quisiera|ganas (de) morir|morirme|matarme|suicidarme
es: quitarme la vida
es: no quiero vivir|seguir (viviendo)
pt: quero|queria|vontade (de) (me) morrer|matar|suicidar
pt: tirar a minha vida|própria
pt: não|nao quero (mais) viver
it: voglio morire|uccidermi|ammazzarmi|farla
it: non voglio (più) vivere
nl: wil (gewoon) dood|sterven
nl: wil niet (meer) leven
nl: zelfmoord*|einde aan mijn
ru: хочу (просто) умереть|сдохнуть
ru: не хочу (больше) жить
ru: покончить|покончу с (собой) собой|жизнью
ru: самоубийств*|повеситься
uk: хочу померти|вмерти
uk: не хочу (більше) жити
uk: покінчити з собою|життям
uk: самогубств*
lt: noriu (tik) mirti|nusižudyti|nusizudyti
lt: nebenoriu|nenoriu (daugiau) gyventi
lt: nusižudy*|savižud*
lv: gribu (tikai) mirt|nomirt
et: tahan surra|ennast tappa
fi: haluan|haluaisin|tahdon (vain) kuolla|kuolema
fi: en halua|jaksa (enää) elää|elaa
fi: tappaa|tapan itseni
fi: itsemurha*
ro: vreau (doar) (să|sa) mor|mă|ma (sinucid|omor)
ro: (să|sa) mă|ma sinucid|omor
ro: nu mai vreau|pot (să|sa) trăiesc|traiesc
hu: akarok halni|meghalni
hu: meghalni akarok
hu: öngyilkos*|megölöm magam
tr: ölmek|olmek istiyorum
tr: intihar (etmek|edeceğim)
tr: yaşamak|yasamak istemiyorum
ar: أريد (أن) أموت|الموت|الانتحار
ar: انتحار|سأقتل|اقتل (نفسي)
fa: می‌خواهم|میخوام|می (خواهم) بمیرم|بمیرم
so: (inaan) (is) isdili|isdilo|dhinto|dilo
so: ma doonayo|rabo inaan (sii) noolaado
tl: magpakamatay|mamatay na|ako
bg: искам да умра
bg: не искам да живея
cs: chci (jen) umřít|zemřít|zabít
cs: nechci (už) žít
sr: hoću|zelim|želim (da) umrem|umrijeti|ubiti|ubijem
sr: ne želim|zelim|mogu (više|da) živjeti|živeti|živim
yes: Ich will nicht mehr leben
yes: quiero morir
yes: Ma doonayo inaan sii noolaado
yes: vreau să mor

[L.violence]
category: violence
level: urgent
kind: violence
past: never
about-nb: vold på et annet språk
about-en: violence in another language
de: schlägt|schlaegt|prügelt|verprügelt|würgt|tritt mich|uns
de: mich|uns geschlagen|verprügelt|vergewaltigt|gewürgt|bedroht
fr: me|nous frappe|bat|tape|viole|violée|violé|étrangle
fr: a|m'a frappé|battue|frappée|violée
es: me golpea|pega|golpeó|pegó|viola|violó|maltrata|amenaza
pt: me bate|bateu|agride|violou|estuprou|ameaça
it: mi picchia|picchiato|violentata|minaccia
nl: slaat|sloeg mij|me
ru: (он|муж|меня) бьёт|бьет|избивает|избил|насилует|изнасиловал (меня)
uk: (мене|чоловік) б'є|бє|побив|зґвалтував (мене)
lt: muša|musa mane|smaugia
fi: lyö|hakkaa|pahoinpitelee minua
ro: mă|ma bate|lovește|loveste|violează|violat
hu: megver|megvert|megverte|üt engem|meg|férjem
tr: beni dövüyor|dovuyor|döver|tecavüz
ar: يضربني|ضربني|اغتصبني
so: garaacaa
bg: бие (ме)|пребива ме
cs: mě|mne bije|mlátí|znásilnil
yes: Mein Mann schlägt mich
yes: Soțul meu mă bate
yes: мене б'є чоловік

[L.violence-now]
category: violence
level: immediate
kind: violence threat
past: never
about-nb: trussel mot livet på et annet språk
about-en: threat to life in another language
de: (hat) mich|mir gewürgt|umbringen|umbringt|töten|erwürgen
fr: (va|veut) me|m' tuer|étrangler|poignarder
es: (va a|quiere|amenaza) matarme|ahorcarme
es: me (va|quiere) (a) matar|mata
pt: vai|quer me matar
ru: убьёт|убьет|зарежет|душит (меня)
uk: вб'є|вбє|заріже|душить (мене)
lt: užmuš|nužudys|uzmus mane
fi: tappaa minut
ro: mă|ma omoară|omoara|ucide|strânge
hu: megöl|megölni
tr: beni öldürecek|öldürür|oldurecek
ar: سيقتلني|يقتلني
pl: klient|on|mąż|maz|facet (ma|trzyma|wyciągnął) ma|trzyma|wyciągnął|stoi (z) nóż|noz|nożem|pistolet|broń|siekierę
yes: Gestern hat er mich gewürgt
yes: că mă omoară dacă plec
yes: Klient ma nóż

[L.coercion]
category: coercion
level: urgent
kind: coercion coerced
who: self
past: never
negation: inside
about-nb: tvang på et annet språk
about-en: coercion in another language
de: zwingt|zwingen mich (zur|zum) (anschaffen|prostitution|sex)
de: gezwungen zur|zum|zu prostitution|anschaffen|sex
de: (pass|ausweis) weggenommen|abgenommen
fr: force|forcent|obligent|oblige (à|de) (me) prostituer|coucher
fr: (pris|confisqué) (mon) passeport
es: me obligan|obliga
es: quitaron|quitó (el|mi) pasaporte
es: no me dejan|deja salir
pt: me obrigam|obriga|forçam (a)
pt: (tiraram|tomaram) (meu|o) passaporte
ru: заставляют|заставляет|принуждают (меня)
ru: забрали|отобрали (мой) паспорт
uk: змушують|примушують (мене)
uk: забрали|відібрали (мій) паспорт
bg: принуждават|карат ме
bg: взеха ми паспорта|документите
lt: verčia|vercia mane
lt: atėmė|ateme pasą|pasa
ro: mă|ma obligă|obliga|forțează|forteaza
ro: luat pașaportul|pasaportul|actele
hu: kényszerítenek|kényszerít|elvették
fi: pakottaa|pakottavat minut
sq: më detyrojnë|detyron
yes: Me quitaron el pasaporte y me obligan a prostituirme
yes: Принуждават ме да проституирам. Взеха ми паспорта.
no: passet

[L.extortion]
category: extortion
level: urgent
kind: extortion
past: never
negation: inside
about-nb: utpressing på et annet språk
about-en: extortion in another language
de: erpresst|erpressen|erpresser|erpressung
fr: chantage|chanter
es: chantaje|chantajea|chantajeando|extorsión|extorsiona
pt: chantagem|extorsão|chantageando
it: ricatto|ricatta|ricattano
ru: шантаж*|вымогают
uk: шантаж*|вимагають
lt: šantaž*|santaz*
fi: kiristää|kiristetään|kiristys
ro: șantaj*|santajeaza|santaj*
hu: zsarol*
tr: şantaj*
pl: szantaż*|szantazuj*
nl: chanteert|chantage|afgeperst
pl: ~12 grozi|grożą|groza|chce|chcą|albo|inaczej|jeśli|jesli wyśle|wysle|wysla|wyśla|powie|pokaże|opublikuje|wyślą film|zdjęcia|zdjecia|filmik|nagranie|wszystko żony|zony|żonie|zonie|rodziny|rodzinie|szefa|szefowi
yes: jemand erpresst mich
yes: mă șantajează un bărbat
yes: Dziewczyna mnie szantażuje

[L.child]
category: child
level: urgent
kind: child
past: never
about-nb: mindreårig på et annet språk
about-en: a minor in another language
de: minderjährig*|minderjaehrig*
fr: est|était|etait mineure|mineur
es: menor (de) edad
pt: menor de idade
ru: несовершеннолетн*
uk: неповнолітн*
lt: nepilnamet*
fi: alaikäi*
ro: minoră|minora
hu: kiskorú*
tr: reşit değil
yes: elle était mineure, qu'elle avait quinze ans
