# Hurting oneself without a wish to die.

[E.self-harm]
category: self_harm
level: urgent
kind: self_harm
who: subject
about-nb: skader seg selv
about-en: hurting oneself
nb: <self-harm-words>
nb: selv+skad*|sjølv+skad*|sjøl+skad*|selvskad*|sjølskad*
nb: skade|skader|skadar|skadet|skada|skad <meg> <selv>
nb: kutte|kutter|kuttar|kuttet|kutta|skjære|skjera|skjærer|skjær|rispe|risper|rispar|rispa|brenne|brenner|klore|klorer|klora|kutt|skjere|risp|brenna|brenn <meg> (<selv>) i|opp|selv|sjølv|når|igjen|hver|kvar|for|mens|med|litt|ofte|daglig|dagleg|noen|nokre|hele|sjøl
nb: slå|slår|slo|straffe|straffer|straffar|bite|biter|dunke|dunker <meg> selv|sjølv|sjøl
nb: kutte|kutter|kutta|kuttet|rispe|risper|skjære|brenne|kutt|rispa|risp|skjera|skjere|skjær|brenna|brenn <meg> $
nb: kutting|kuttingen|kuttinga
nb: trang|lyst|behov|trangen|lysta (til|etter) (å) skade|kutte|skjære|rispe|brenne|straffe|skada|skad|kutta|kutt|skjera|skjere|skjær|rispa|risp|brenna|brenn (<meg>) (<selv>)
nb: slår|dunker|dunkar|slå (hodet|hovudet|knyttneven|neven) i|mot veggen|vegg|bordet
sv: själv+skad*
sv: skära|skär|skadar|skada mig (själv)
da: selv+skad*
da: skære|skærer|cutter (i) mig selv
pl: okalecz*|samookalecz*
pl: tnę|tne|ciąć|ciac się|sie
en: self harm*|injur*|mutilat*
en: selfharm*|selfinjur*
en: cut|cutting|cuts|burn|burning|burned|hurt|hurting|harm|harming|punish|punishing|scratch|scratching|starve|starving|hit|hitting|injure|injuring|stab|stabbing|bruise myself|meself|mysel !at|playing|working|badly
en: cut|cutting|cuts my (own) (arms|arm|thighs|thigh|legs|skin|wrist|stomach) arms|arm|thighs|thigh|legs|skin|stomach
en: urge|urges (to) cut|burn|harm
en: want|need to cut|burn|harm myself
en: i cut (myself) (again|to|when|every|last|because|tonight) again|when|because|tonight|every
de: ritze|ritzen mich
de: selbst+verletz*
fr: me scarifi*|mutile
es: cortarme|autolesion*
yes: jeg kutter meg selv
yes: skader meg sjølv
yes: I've been cutting myself
yes: har begynt med selvskading igjen
no: jeg har kuttet ut porno
no: kuttet meg på kniven
