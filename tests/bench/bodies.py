"""Invented messages for measuring: about 500 bytes, half with an e-mail address, all different.

"########" stands where the load generator writes the request's number.
"""

import json
import random
import urllib.parse

HELLO = ["Hei,", "Hei.", "God kveld.", "Til den det gjelder:", "Hei, nummer ######## i køen her."]
WHO = ["Jeg er en mann på {age} år og bor {place}.", "Eg er {age} år og bur {place}.",
       "Mann, {age}, {place}.", "I am a {age} year old man and live {place}."]
PLACE = ["i Bergen", "utenfor Tromsø", "på Østlandet", "i ein liten kommune", "in Oslo", "i Molde"]
STORY = [
    "Jeg har kjøpt sex noen ganger det siste året og klarer ikke å slutte.",
    "Det begynte da vi fikk barn og alt ble arbeid og søvn.",
    "Kona har begynt å spørre hvor pengene blir av, og jeg vet ikke hva jeg skal svare.",
    "Etterpå skammer jeg meg i flere dager og sover dårlig.",
    "Eg har aldri sagt dette til nokon, og det er vanskeleg å skrive.",
    "Jeg bruker mye tid på annonser, også på jobben, og er redd for å bli oppdaget.",
    "It happened on a business trip and I have felt sick about it since.",
    "Legen sa at jeg burde snakke med noen, men jeg turte ikke å si hva det gjaldt.",
    "Vi har det ellers greit, men vi snakker ikke om det som er vanskelig.",
    "Jeg drikker mer enn jeg burde når jeg er alene i helgene.",
    "Samboeren min fant meldingene, og nå vil hun at vi skal gå i terapi.",
    "Jeg lurer på om dette kalles avhengighet, eller om jeg bare er svak.",
    "Eg vil helst ikkje møte nokon eg kjenner, for her veit alle alt.",
    "Jeg er redd for smitte og vet ikke hvor jeg kan teste meg uten å oppgi navn.",
]
WISH = ["Kan jeg få snakke med en mann, helst på telefon?", "Har dere ledig time neste uke?",
        "Passer best etter klokka fire.", "Kan kona bli med?", "Is it possible to meet on video?",
        "Jeg vet ikke helt hva jeg trenger, men vil gjerne ha en samtale."]
DANGER = ["Jeg orker ikke mer og har tenkt å ta livet mitt i natt.",
          "Noen kvelder tenker jeg at det hadde vært best for alle om jeg var død.",
          "Han truer med å sende bildene til kona hvis jeg ikke betaler innen fredag."]
BYE = ["Hilsen en som vil ha hjelp", "Mvh", "Takk for at dere finnes.", "Helsing meg"]
DANGER_SHARE = 0.04
BYTES = 500


def message(rng):
    parts = [rng.choice(HELLO), rng.choice(WHO).format(age=rng.randint(19, 71),
                                                      place=rng.choice(PLACE))]
    story = rng.sample(STORY, len(STORY))
    if rng.random() < DANGER_SHARE:
        story[1] = rng.choice(DANGER)
    while story and len(" ".join(parts).encode()) < BYTES - 120:
        parts.append(story.pop(0))
    return " ".join(parts + [rng.choice(WISH), rng.choice(BYE), "(########)"])


def inquiries(count, seed=1):
    """Bodies of POST /api/v1/inquiries, one a line."""
    rng = random.Random(seed)
    for number in range(count):
        body = {"message": message(rng)}
        if number % 2:
            body["reply_to"] = {"email": "person########@example.com"}
        if rng.random() < 0.3:
            body["modality"] = rng.choice(["in_person", "phone", "video"])
        if rng.random() < 0.3:
            body["therapist_gender"] = rng.choice(["male", "female", "any"])
        yield json.dumps(body, ensure_ascii=False)


def forms(count, seed=1):
    """The same messages as the peers take them."""
    rng = random.Random(seed)
    for _ in range(count):
        yield urllib.parse.urlencode({"name": "person########", "message": message(rng)}, safe="#")
