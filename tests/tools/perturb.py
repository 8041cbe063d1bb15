"""Slips of fingers and tricks of writing, one a message: what scripts/eval-triage --perturbed tries.

A perturbation takes a message's text and the bytes where danger was found, and a seeded random
source; it gives the changed text, or None where the text gives no occasion for it.
"""
import functools, glob, json, os, re

KEYS = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"]
LEET = {"o": "0", "i": "1", "e": "3", "a": "4", "s": "5", "t": "7"}
ALIKE = dict(zip("aeopcxyi", "аеорсхуі"))
LONG = 7  # letters of a long word: the stem may hold one slip


def words(text, spans, least, letters=r"[^\W\d_]+"):
    """Words of at least `least` letters that lie in what was found."""
    inside = lambda m: any(b < m.end() and m.start() < e for b, e in spans)
    return [m for m in re.finditer(letters, text) if inside(m) and len(m.group()) >= least]


def in_word(change, least=LONG):
    def perturb(text, spans, random):
        found = words(text, spans, least)
        random.shuffle(found)
        for m in found:
            changed = change(m.group(), random)
            if changed and changed != m.group():
                return text[: m.start()] + changed + text[m.end():]
        return None
    return perturb


def drop(word, random):
    at = random.randrange(1, len(word))
    return word[:at] + word[at + 1:]


def double(word, random):
    at = random.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


def swap(word, random):
    at = random.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2:]


def neighbour(word, random):
    at = random.randrange(1, len(word))
    for row in KEYS:
        if (i := row.find(word[at].lower())) >= 0:
            near = [row[k] for k in (i - 1, i + 1) if 0 <= k < len(row)]
            return word[:at] + random.choice(near) + word[at + 1:]
    return None


def leet(word, random):
    return "".join(LEET.get(c.lower(), c) for c in word)


def starred(word, random):
    vowels = [i for i in range(1, len(word)) if word[i].lower() in "aeiouyæøå"]
    if not vowels:
        return None
    at = random.choice(vowels)
    return word[:at] + "*" + word[at + 1:]


def split(word, random):
    """A compound at its joint: where both halves are words by themselves, an s or e between apart."""
    known = vocabulary()
    joints = [at for at in range(3, len(word) - 2)
              if word[at:].lower() in known and any(word[:at].lower() in (k, k + "s", k + "e") for k in known_by_start(word[:3]))]
    at = random.choice(joints) if joints else 0
    return word[:at] + " " + word[at:] if joints else None


@functools.cache
def vocabulary():
    """The words of all messages with judgements."""
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../data/triage")
    text = "".join(json.loads(line)["text"].lower() + " " for path in glob.glob(f"{folder}/dev/*.jsonl") for line in open(path, encoding="utf-8"))
    return {w for w in re.findall(r"[^\W\d_]{3,}", text)}


@functools.cache
def known_by_start(start):
    return [w for w in vocabulary() if w.startswith(start.lower())]


def joined(text, spans, random):
    gaps = [m for m in re.finditer(r"(?<=[^\W\d_]) (?=[^\W\d_])", text)
            if any(b < m.start() and m.end() < e for b, e in spans)]
    if not gaps:
        return None
    m = random.choice(gaps)
    return text[: m.start()] + text[m.end():]


def everywhere(table):
    def perturb(text, spans, random):
        changed = "".join(table.get(c, c) for c in text)
        return changed if changed != text else None
    return perturb


def cased(case):
    return lambda text, spans, random: case(text) if case(text) != text else None


def zero_width(text, spans, random):
    return re.sub(r"(?<=[^\W\d_])(?=[^\W\d_])", "\u200b", text)


def wide_spaces(text, spans, random):
    return text.replace(" ", "\u00a0  ")


PERTURBATIONS = {
    "letter dropped": in_word(drop),
    "letter doubled": in_word(double),
    "letters swapped": in_word(swap),
    "neighbour key": in_word(neighbour),
    "æøå as ae oe aa": everywhere({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"}),
    "æøå as a o a": everywhere({"æ": "a", "ø": "o", "å": "a", "Æ": "A", "Ø": "O", "Å": "A"}),
    "leet": in_word(leet, 4),
    "s p a c e d": in_word(lambda w, r: " ".join(w), 4),
    "d.o.t.s": in_word(lambda w, r: ".".join(w), 4),
    "h-y-p-h-e-n-s": in_word(lambda w, r: "-".join(w), 4),
    "st*r": in_word(starred, 4),
    "stretched": in_word(lambda w, r: w[:2] + w[1] * 3 + w[2:], 4),
    "UPPER CASE": cased(str.upper),
    "lower case": cased(str.lower),
    "homoglyphs": everywhere(ALIKE),
    "zero width": zero_width,
    "wide spaces": wide_spaces,
    "words joined": joined,
    "word split": in_word(split, 9),
}
