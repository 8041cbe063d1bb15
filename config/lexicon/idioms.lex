# Words of dying and killing that mean something else. An idiom covers only its own words; the rest
# of the message is read as ever.

[idiom.dying-of]
category: idiom
nb: dø|dør|døy|døyr|død|døde|daue|døende|døen (helt|heilt|nesten) av|for (skam|latter|kjedsomhet|nysgjerrighet|sult|varme|pinlighet|kjedsomheit|forlegenhet|flauhet|kjærlighet|lengsel|sjenanse|flau|tørst|kulde|nysgjerrigheit|klamydia|kreft|hiv|aids|alderdom|sykdom|covid|korona|syfilis|spenning) skam|latter|kjedsomhet|kjedsomheit|nysgjerrighet|nysgjerrigheit|sult|varme|pinlighet|forlegenhet|flauhet|lengsel|sjenanse|tørst|kulde|klamydia|kreft|hiv|aids|alderdom|spenning
nb: holdt på (å) dø|døy
nb: redd|livredd|angst|frykt|frykter|redsel|redde for (å) dø|døy|døden
nb: dødsangst*
nb: skammer|skammar|skjems|skam|skammet|skamma|flirte|flirer|ler|lo|gliste|kjeder|kjedar|kjedet|jobber|drikker|røyker|spiser|sultet|fryser|frøs (meg|oss|seg) (i|halvt|nesten|til) (i) hjel|hel|døde|ihjel|ihel
nb: (i) hjel|ihjel av|med (skam|latter|kjedsomhet)
nb: død|daud|dau av|i|som ei|en|skam|latter|kjedsomhet|sild|beina|bein
nb: dreper|drep|knuser meg når|om|hvis|viss|dersom hun|han|ho|de|dei|jeg|eg finner|finn|får|ser|oppdager|vet|merker|hører|fikk|oppdagar|veit|fant|høyrer
nb: drepe|dreper|drept|drepa|drap meg når|hvis|viss|om|dersom hun|han|ho|de|dei|jeg|eg (ikke) finner|finn|får|ser|oppdager|vet|merker|hører|fikk|oppdagar|veit|fant|høyrer
nb: det|dette|tvilen|usikkerheten|skammen|dårlig|ventingen|hemmeligholdet dreper|drep|drap meg
nb: drepe|slå|drepa (i) (hjel) tid|tiden|tida
nb: over mitt lik
nb: livet av meg skremt|skremte|skremmer|skremde
nb: skremt|skremte|skremmer|skremde|skremme|kjeder|plager|plaget|irriterer livet av meg
nb: ta|tar|tok (livet) av meg (skoene|jakka|klærne|hatten) skoene|jakka|klærne|hatten
nb: kunne|kunna drept|myrdet (for) (en|ein|ei|å)
nb: dør|døyr etter|for å (få|vite|se)
nb: på do|toalettet
nb: døden nær|nær av
nb: liv og død
nb: livet etter døden
nb: til døden|døden skiller|skilje (oss) (ad)
nb: selvmordsrute*|selvmordsmis*|selvmordsoppdrag*|selvmordsrate*|selvmordsfylle*|selvmordsbomb*|selvmordsaksjon*|selvmordstokt*|sjølvmordsbomb*|selvmordsangrep*|selvmordsforebyg*|sjølvmordsførebyg*|selvmordsstatistikk*|selvmordspilot*|selvmordssekt*|selvmordsgaranti
nb: selvmordsrisiko|sjølvmordsrisiko|selvmordsrisikoen blant|hos|i|mellom
nb: selvmordsvurdering*|sjølvmordsvurdering*|selvmordsforskning*|selvmordstall*|selvmordsrater
nb: (om|blant|rundt) selvmord|sjølvmord blant|hos|i menn|ungdom|pasienter|studenter|befolkningen|unge
en: suicide rates|figures|statistics|risk|numbers (among|in|of)
en: suicidality|suicide|suicidal (ideation) among|in men|patients|clients|students|youth|help|people
sv: självmord bland män|unga|ungdomar
nb: politisk*|karriere*|karrieremessig|sosialt|profesjonelt|faglig|økonomisk|kommersielt selvmord|sjølvmord
nb: selvmord|sjølvmord for (karrieren|partiet|filmen|selskapet) karrieren|partiet|selskapet
nb: *forebyg*|forebygging|forebygge|førebygging|forebyggende|forhindre av|mot selvmord|sjølvmord|selvmord*
nb: overdose|overdosen av|på|med (porno|sukker|kaffe|informasjon|sol|kaffi|inntrykk|følelser|serier|nostalgi|cgi) porno|sukker|kaffe|informasjon|sol|kaffi|inntrykk|følelser|serier|nostalgi|vitamin
nb: hoppe|hoppa|hopper|hoppet (i|på|ut|av) (det|forholdet|bølgen|ut|idet|toget) det|forholdet|idet
nb: hoppe|hoppa|hopper|hoppet på (det) toget
nb: drukner|druknar|drukne|drukna i|av (arbeid|gjeld|jobb|skam|oppgaver|regninger|papirer|mail|kjærlighet|sorg)
nb: gå|går|gikk (helt|rett) (i|på|til) hundene|dass|dunken|vannet|tur|fisketur
nb: skyte|skyter|skjøt|skutt meg (selv) i (foten|beinet|leggen)
nb: henge|henger|hengt|hengte meg ut|med|opp|på
nb: avslutte|avslutter|slutte|ende|gjøre|gjere|gjort|gjorde|gjør|gjer|avslutta|avsluttet _3 forholdet|abonnementet|samtalen|ekteskapet|kontakten|avtalen|behandlingen|henne|ham|kona|kjæresten|kontrakten|studiet|jobben|samarbeidet|timen|møtet|samlivet|affæren|dama|samboeren|mannen|eksen|kjærasten|forlovelsen|terapien|kurset|forhaldet
nb: slutt på alt (maset|bråket|tullet|krangl*|rotet|løgnene|hemmeligh*|sexkjøp*|dette|porno*|krangelen)
nb: gjøre|gjere|gjera|gjort|gjorde|få|får|satt|sette (en) (slutt|ende) på (alt) (sexkjøp*|kjøpinga|kjøpingen|forholdet|ekteskapet|vanen|misbruket|porno*|avhengighet*|kjøp*|løgn*|dette) sexkjøp*|kjøpinga|kjøpingen|forholdet|ekteskapet|vanen|misbruket|porno*|avhengighet*|kjøp*|løgn*
en: dying|die|died|dead|died of|from|with (shame|embarrassment|laughter|laughing|boredom|curiosity|thirst|hunger|cringe|heat|cancer|aids|hiv|covid|old|chlamydia|jealousy) shame|embarrassment|laughter|laughing|boredom|curiosity|thirst|hunger|cringe|heat|cancer|aids|hiv|covid|chlamydia|jealousy|natural
en: embarrassed|ashamed|bored|scared|worried|tired|sick|love|starved|loved|bored to death
en: dying to (meet|know|see|try|hear|get|find|read|go|ask)
en: to die for
en: afraid|scared|fear|terrified|anxiety|fearing of|about|to (dying|die|death) dying|die|death
en: kill|killing|killed|kills (some|the|my) time|mood|vibe|joke|engine|process|switch|buzz|battery|lights|noise|character|boss
en: killing me softly
en: is|are|it's|its|was|suspense|stress killing me
en: kill|killing|kills me when|if|once she|he|they|i finds|find|sees|see|hears|knows|learns|gets|found|ever|forget|miss
en: killer app|deal|instinct|smile|abs|look
en: dead tired|serious|end|line|sure|wrong|weight|beat|pool
en: over my dead body
en: drop dead gorgeous
en: shoot|shot (me|you|them|myself) (an|in|a) (the) email|mail|text|message|foot|line|picture|film|video|photo|photos
en: jump|jumping (on|off) (the) (ship|bandwagon|train|in) ship|bandwagon
en: bite the bullet
en: political|career|social|professional|commercial suicide
en: suicide squad|bomber*|hotline|prevention|mission|doors|bombing*|awareness|rates|girls|prevent*|club
en: prevent*|preventing|prevention (of) suicide
en: ending|end|ended|finish|finished (it|things|this) (all) (with) (my|our|the|this) relationship|marriage|affair|contract|subscription|friendship|engagement|conversation|call|girlfriend|boyfriend|wife|husband|partner|chapter
en: end|ending|ended (it|things) with|between (her|him|my|us)
en: {1-999} kms|km
en: {1-9999} kilometers|kilometres
en: hang|hanging|hung out|in|around|up|on|with
en: cut|cutting|cuts (myself) off|down|out|back|some|slack|shaving|cooking
en: hurt|hurting|hit|cut|burn|burned myself (at|in|while|playing|working|on|doing|with|cooking|shaving|lifting|accidentally|by) (the|a|my) (gym|work|football|kitchen|oven|stove|knife|accident|accidentally|shaving|cooking|running|back|skiing|lifting|falling|stairs) gym|football|kitchen|oven|stove|accident|accidentally|shaving|cooking|running|skiing|lifting
en: want|wanted to (just) die (of|from|laughing|inside|lol|lmao|haha) of|from|laughing|lol|lmao|haha
en: kill me now lol|haha|lmao
en: overdose|overdosed|overdosing on (sugar|coffee|caffeine|cuteness|porn|nostalgia|chocolate|information|carbs) sugar|coffee|caffeine|cuteness|porn|nostalgia|chocolate|information|carbs
en: jump|jumped into|in (the) deep|call|shower|pool|conversation
yes: jeg skammer meg i hjel
yes: Redd for å dø av klamydia
yes: Har vurdert å gjøre det slutt med kona.
yes: It's 20 kms from the station.
yes: dying of embarrassment

[idiom.titles]
category: idiom
nb: filmen|boken|boka|serien|låten|sangen|spillet|låta|romanen|plata|albumet _4 selvmord*|sjølvmord*|dø|suicide|kill|døden|drep*|død
en: film|movie|book|song|series|album|game|novel|called|titled _4 suicide|kill|die|dead|death
yes: serien om selvmord
