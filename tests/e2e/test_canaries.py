"""Canaries: words that nobody else could have written, in every field of the whole walk.

Promise: none of them, no code, cookie, token, passphrase or secret can be found in any byte the
server left on disk or in its log: raw, in UTF-16, hex or base64. Left out are the mails handed over
(the mail folder stands for the world outside) and, for the demo's own log-in words, demo.json.
"""

import base64
import os
import random
import re
import string

from desk import Desk, is_problem, run, wait_for

INQUIRIES = "/api/v1/inquiries"
RANDOM = random.SystemRandom()
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def letters(count=18):
    return "".join(RANDOM.choice(string.ascii_lowercase) for _ in range(count))


def digits(count):
    return "".join(RANDOM.choice("123456789") for _ in range(count))


def base64_forms(secret):
    """What base64 makes of it wherever it starts: the letters its neighbours can't change."""
    forms = set()
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + secret)
        first, whole = (shift * 8 + 5) // 6, (shift + len(secret)) * 8 // 6
        part = text[first:whole]
        forms |= {part, part.replace(b"+", b"-").replace(b"/", b"_")}
    return forms


def forms_of(secret):
    """All the ways in which the bytes of a word are looked for."""
    forms = {secret, secret.hex().encode(), secret.hex().upper().encode()} | base64_forms(secret)
    try:
        text = secret.decode("ascii")
        forms |= {text.encode("utf-16-le"), text.encode("utf-16-be"), text.upper().encode(),
                  text.lower().encode(), secret[::-1]}
    except UnicodeDecodeError:
        pass
    return {form for form in forms if len(form) >= 7}


def unpacked(code):
    """The bits behind a code of Crockford letters, leaning to either side of their bytes."""
    letters_ = code.replace("-", "").upper()
    bits = "".join(f"{CROCKFORD.index(c):05b}" for c in letters_)
    whole = len(bits) // 8 * 8
    size = (len(bits) + 7) // 8
    return {int(bits[:whole], 2).to_bytes(whole // 8, "big"), int(bits, 2).to_bytes(size, "big"),
            int(bits.ljust(size * 8, "0"), 2).to_bytes(size, "big")}


class Canaries:
    def __init__(self):
        self.words = {}  # name -> set of forms
        self.logins = set()  # names that demo.json may hold

    def add(self, name, *secrets):
        for secret in secrets:
            raw = secret.encode() if isinstance(secret, str) else secret
            self.words.setdefault(name, set()).update(forms_of(raw))

    def word(self, name):
        """A new canary to be put into a text."""
        made = letters()
        self.add(name, made)
        return made

    def find(self, data, leave_out=frozenset()):
        return [name for name, forms in self.words.items()
                if name not in leave_out and any(form in data for form in forms)]


def self_test(t):
    """The scanner finds what it must, or its silence would mean nothing."""
    canaries = Canaries()
    word = canaries.word("planted")
    hidden = {"raw": word.encode(), "utf-16": word.encode("utf-16-le"),
              "utf-16 be": word.encode("utf-16-be"), "hex": word.encode().hex().encode(),
              "HEX": word.encode().hex().upper().encode()}
    for shift in range(3):
        for end in range(3):
            hidden[f"base64 {shift}/{end}"] = base64.b64encode(
                b"\xff" * shift + word.encode() + b"\xfe" * end)
    for name, data in hidden.items():
        t.check(f"the scanner finds {name}", canaries.find(b"before" + data + b"after"), data)
    t.check("the scanner finds nothing in nothing", not canaries.find(os.urandom(1 << 20)))


def scan(t, desk, canaries, when):
    files = [p for p in desk.data.rglob("*") if p.is_file()] + [desk.log]
    scanned = size = 0
    for path in files:
        if path.suffix == ".eml" and path.parent == desk.mail_out:
            continue
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            continue
        scanned, size = scanned + 1, size + len(data)
        allowed = canaries.logins if path == desk.data / "demo.json" else frozenset()
        found = canaries.find(data, allowed)
        t.check(f"{when}: nothing in {path.name}", not found, found)
    t.check(f"{when}: the database was among them", (desk.data / "kast.db") in files)
    print(f"{when}: {scanned} files, {size} bytes, {len(canaries.words)} canaries")


def secrets_of_people(desk, canaries):
    for name, user in desk.users.items():
        secret = user["totp_secret"]
        for what, values in (("passphrase", (user["password"],)), ("totp", (
                secret, base64.b32decode(secret + "=" * (-len(secret) % 8))))):
            canaries.add(f"{what} of {name}", *values)
            canaries.logins.add(f"{what} of {name}")


def post(t, desk, canaries, name, more=None):
    address = canaries.word(f"{name}: address") + "@example.com"
    phone = digits(11)
    canaries.add(f"{name}: phone", phone)
    key = canaries.word(f"{name}: idempotency key") + letters(10)
    body = {"message": f"Hei {canaries.word(f'{name}: message')}, har dere tid? æøå",
            "reply_to": {"email": address, "phone": "+" + phone},
            canaries.word(f"{name}: unknown field"): canaries.word(f"{name}: its value")}
    headers = {"Idempotency-Key": key, "User-Agent": canaries.word(f"{name}: agent"),
               "Referer": "https://" + canaries.word(f"{name}: referer") + ".example/",
               "X-Forwarded-For": canaries.word(f"{name}: forwarded"),
               "Cookie": "a=" + canaries.word(f"{name}: foreign cookie")}
    answer = desk.post(INQUIRIES + "?q=" + canaries.word(f"{name}: query"), body | (more or {}),
                       headers)
    t.need(f"{name} is accepted", answer.status == 201, answer)
    code = answer.json["receipt"]
    canaries.add(f"{name}: receipt code", code, code.replace("-", ""), *unpacked(code))
    return answer.json["case"], code, address


def refused(desk, canaries):
    """What is refused must leave no trace either."""
    desk.post(INQUIRIES, ('{"message":"' + canaries.word("half a body")).encode(),
              {"Content-Type": "application/json"})
    desk.post(INQUIRIES, {"message": canaries.word("refused message"),
                          "modality": canaries.word("refused word"),
                          "reply_to": {"email": canaries.word("refused address") + "@@"}})
    desk.post(INQUIRIES, canaries.word("wrong media type").encode(), {"Content-Type": "text/plain"})
    desk.public("GET", "/" + canaries.word("unknown path") + "?" + canaries.word("unknown query"))
    desk.public("GET", "/a/" + canaries.word("unknown alert link"))
    desk.post("/api/v1/thread", {"receipt": canaries.word("unknown code")})
    desk.raw(desk.public_url, (canaries.word("malformed") + "\r\n\r\n").encode())
    desk.log_in(canaries.word("unknown user"), canaries.word("wrong passphrase"), "000000")
    desk.log_in("therapist1", canaries.word("wrong passphrase of somebody"), "000000")


def by_mail(t, desk, canaries):
    """A mail, and what can't be read of one: words, subject, names, numbers, attachment."""
    sender = canaries.word("mail: sender") + "@example.com"
    lines = [f"From: {canaries.word('mail: name')} <{sender}>", "To: svar@example.invalid",
             f"Subject: {canaries.word('mail: subject')}",
             f"Message-ID: <{canaries.word('mail: id')}@example.com>",
             f"X-Mailer: {canaries.word('mail: header')}", "MIME-Version: 1.0",
             "Content-Type: multipart/mixed; boundary=b", "", "--b",
             "Content-Type: text/plain; charset=utf-8", "",
             f"Hei {canaries.word('mail: message')}, har dere tid? æøå", "--b",
             f"Content-Type: text/csv; name={canaries.word('mail: file name')}.csv",
             "Content-Disposition: attachment", "", canaries.word("mail: attachment"), "--b--", ""]
    before = len(desk.queue("therapist1"))
    desk.stop()  # so that it lies in the spool while we look
    done = desk.ingest("\n".join(lines).encode())
    t.check("the mail is taken in", done.returncode == 0, done.stderr)
    scan(t, desk, canaries, "with a mail in the spool")
    desk.start()
    t.check("it becomes a case",
            wait_for(lambda: len(desk.queue("therapist1")) == before + 1))
    t.check("its receipt goes out", desk.wait_mail("receipt", lambda m: sender in m.to))


def act(t, desk, case, name, body, user="therapist1", status=200):
    answer = desk.staff(user, "POST", f"{INQUIRIES}/{case}/{name}", body)
    t.check(f"{name} is {status}", answer.status == status, answer)


def whole_walk(t, desk, canaries):
    ordinary, code, address = post(t, desk, canaries, "ordinary")
    crisis, _, _ = post(t, desk, canaries, "crisis", {"self_harm_answer": "now"})
    erased, erased_code, _ = post(t, desk, canaries, "erased")
    refused(desk, canaries)
    for user in desk.users:
        cookie = desk.cookie(user).partition("=")[2]
        canaries.add(f"session of {user}", cookie, *unpacked(cookie))
    t.check("the receipt mail goes out",
            desk.wait_mail("receipt", lambda m: address in m.to), address)
    mail = desk.wait_mail("alert", lambda m: crisis in m.text)
    t.need("the alert goes out", mail)
    token = re.search(r"/a/([0-9a-zA-Z]+)", mail.text)[1]
    canaries.add("alert token", token, *unpacked(token))
    t.check("GET and POST of the alert", desk.public("GET", "/a/" + token).status == 200
            and desk.public("POST", "/a/" + token).status == 200)
    call = desk.staff("therapist2", "POST", INQUIRIES, {
        "message": canaries.word("call: message"), "channel": "phone",
        "reply_to": {"email": canaries.word("call: address") + "@example.com"}})
    t.check("a call is 201", call.status == 201, call)
    for case in (ordinary, crisis, call.json["case"]):
        t.check("the case opens",
                desk.staff("therapist1", "GET", f"{INQUIRIES}/{case}").status == 200)
    act(t, desk, ordinary, "claim", {})
    act(t, desk, ordinary, "note", {"text": canaries.word("note")}, status=201)
    act(t, desk, ordinary, "level",
        {"level": "prompt", "reason": canaries.word("reason of the level")})
    act(t, desk, ordinary, "assign",
        {"to": "therapist2", "reason": canaries.word("reason of the assignment")})
    act(t, desk, ordinary, "link", {"to": crisis})
    reply = canaries.word("reply")
    act(t, desk, ordinary, "reply", {"text": reply}, status=201)
    t.check("the reply goes out", desk.wait_mail("reply", lambda m: reply in m.text))
    said = desk.post("/api/v1/thread/messages",
                     {"receipt": code, "message": "og " + canaries.word("follow-up")})
    t.check("the follow-up is 201", said.status == 201, said)
    thread = desk.post("/api/v1/thread", {"receipt": code})
    t.check("the thread opens", thread.status == 200 and len(thread.json["messages"]) == 3, thread)
    by_mail(t, desk, canaries)
    scan(t, desk, canaries, "in the middle")
    act(t, desk, crisis, "close", {"reason": canaries.word("reason of closing"),
                                   "outcome": canaries.word("outcome")})
    gone = desk.post("/api/v1/thread/erase", {"receipt": erased_code})
    t.check("erasing is 204", gone.status == 204, gone)
    t.check("its code fails",
            is_problem(desk.post("/api/v1/thread", {"receipt": erased_code}), 404))


def canaries_everywhere(t):
    self_test(t)
    canaries = Canaries()
    with Desk() as desk:
        secrets_of_people(desk, canaries)
        t.part(whole_walk, t, desk, canaries)
        scan(t, desk, canaries, "before the stop")
        t.check("SIGTERM ends it with 0", desk.stop() == 0)
        scan(t, desk, canaries, "after the stop")
        desk.start()
        t.check("it starts again", desk.is_ready())
        desk.kill()
        scan(t, desk, canaries, "after a start and a kill")


if __name__ == "__main__":
    run("e2e_canaries", canaries_everywhere)
