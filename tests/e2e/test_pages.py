"""The pages without script: the form, the receipt, the way back by code, the staff pages.

Promise: whoever has only a browser, without script, can do all of it; nothing typed is lost when
something is wrong; a page counts once, so that "back" and "reload" show nothing to the next person
who holds the telephone; and the code stands on no page but the receipt.
"""

import html.parser
import urllib.parse

from desk import Desk, run

MESSAGE = "Hei. Jeg lurer på om dere har tid til en samtale, æøå & <b>."
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Page(html.parser.HTMLParser):
    """The forms of a page as a browser would send them, and its text."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.words, self.text = [], [], text
        self._area, self._select = None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        at = dict(attributes)
        if tag == "form":
            self.forms.append({})
        if not self.forms:
            return
        form = self.forms[-1]
        if tag == "input" and at.get("type") in ("radio", "checkbox"):
            if "checked" in at:
                form[at["name"]] = at["value"]
        elif tag == "input":
            form[at["name"]] = at.get("value", "")
        elif tag == "textarea":
            self._area = at["name"]
            form[self._area] = ""
        elif tag == "select":
            self._select = at["name"]
        elif tag == "option" and (self._select not in form or "selected" in at):
            form[self._select] = at["value"]

    def handle_endtag(self, tag):
        if tag == "textarea":
            self._area = None

    def handle_data(self, data):
        self.words.append(data)
        if self._area is not None:
            self.forms[-1][self._area] += data

    def form(self, field):
        """The form that has this field."""
        return next(form for form in self.forms if field in form)

    def has(self, words):
        return words in " ".join(" ".join(self.words).split())


def send(desk, form, **more):
    body = urllib.parse.urlencode({**form, **more}).encode()
    answer = desk.post("/", body, FORM)
    assert answer.status == 200, answer
    return Page(answer.text)


def front(desk, lang="nb"):
    return Page(desk.public("GET", f"/?lang={lang}").text)


def code_on(page):
    at = page.text.index('class="code">') + len('class="code">')
    return page.text[at:at + 23]


def submitted(desk, **more):
    page = send(desk, front(desk).forms[0], message=MESSAGE, **more)
    return page, code_on(page)


def come_back(desk, code):
    return send(desk, front(desk).form("receipt"), receipt=code, step="read")


def check_form(t, desk):
    typed = {"message": MESSAGE, "email": "ikke en adresse", "phone": "00 11 22 33",
             "safe_times": "etter ti", "call_as": "verkstedet", "voicemail": "yes",
             "self_harm_answer": "declined", "therapist_gender": "female", "modality": "phone_in",
             "concern": "partner"}
    page = send(desk, front(desk).forms[0], **typed)
    t.check("a bad address asks again", page.has("E-postadressen ser ikke riktig ut"))
    for field, value in typed.items():
        t.check(f"{field} is still there", page.forms[0].get(field) == value,
                page.forms[0].get(field))
    page = send(desk, page.forms[0], email="")
    t.check("and then it is taken", page.has("Meldingen din har kommet fram"))
    for lang in ("nb", "nn", "en"):
        empty = send(desk, front(desk, lang).forms[0], message="  \n ")
        t.check(f"an empty message is asked for again ({lang})", 'role="alert"' in empty.text)
        t.check(f"every word is there ({lang})", "{{" not in empty.text and "t_" not in
                "".join(empty.words), "")
    long = send(desk, front(desk).forms[0], message="a" * 65537)
    t.check("a message that is too long is still there", len(long.forms[0]["message"]) == 65537)


def check_receipt(t, desk):
    form = front(desk).forms[0]
    first = send(desk, form, message=MESSAGE)
    again = send(desk, form, message=MESSAGE)
    t.check("a reload of the receipt shows the same code", code_on(first) == code_on(again))
    other = send(desk, form, message=MESSAGE + " Noe annet.")
    t.check("a page used again with other words is a new inquiry",
            other.has("Meldingen din har kommet fram") and code_on(other) != code_on(first))
    queue = desk.queue(who(desk, "coordinator"))
    t.check("and is in quarantine", sum(bool(i.get("quarantined")) for i in queue) == 1,
            [i.get("quarantined") for i in queue])


def who(desk, role):
    return next(u["username"] for u in desk.users.values() if u["role"] == role)


def check_way_back(t, desk):
    _, code = submitted(desk)
    form = front(desk).form("receipt")
    thread = send(desk, form, receipt=code.lower().replace("-", " "), step="read")
    t.check("the code opens the thread", thread.has("Hei. Jeg lurer på om dere har tid"))
    t.check("the code stands on no page after", code not in thread.text)
    replay = send(desk, form, receipt=code, step="read")
    t.check("the page counts once", not replay.has("Hei. Jeg lurer") and replay.has("bare én gang"))
    more = send(desk, thread.forms[0], more="En ting til.", step="write")
    t.check("writing more is stored", more.has("Meldingen er lagt til") and more.has("En ting til."))
    replay = send(desk, thread.forms[0], more="En ting til.", step="write")
    t.check("a replay stores nothing, shows nothing, and keeps the words",
            not replay.has("Hei. Jeg lurer") and replay.form("receipt").get("more") == "En ting til.")
    thread = send(desk, replay.form("receipt"), receipt=code, step="write")
    t.check("which go in with the code", thread.text.count("En ting til.") == 2)
    blank = send(desk, thread.forms[0], more="  ", step="write")
    t.check("nothing written is said", blank.has("Skriv noe i feltet"))
    wrong = send(desk, front(desk).form("receipt"), receipt="AAAAA-AAAAA-AAAAA-AAAAA", step="read")
    t.check("a wrong code finds nothing", wrong.has("Vi finner ingenting med den koden"))
    bare = send(desk, {}, receipt=code, step="read", lang="nb")
    t.check("a code without its page is asked for again", not bare.has("Hei. Jeg lurer"))
    other, _ = submitted(desk)
    t.check("a pass of nobody opens nothing",
            not send(desk, {}, step="read", lang="nb", **{"pass": "0" * 26}).has("Hei. Jeg lurer"))
    t.check("the other's page is its own", other.has("Meldingen din har kommet fram"))
    erased = send(desk, blank.forms[-1], step="erase")
    t.check("erasing is confirmed", erased.has("Det du skrev, er slettet"))
    t.check("the code opens nothing any more",
            come_back(desk, code).has("Vi finner ingenting med den koden"))


def check_errors(t, desk):
    missing = desk.public("GET", "/finnes-ikke")
    t.check("an unknown page is a page with the emergency numbers",
            missing.status == 404 and "113" in missing.text
            and missing.headers["content-type"].startswith("text/html"), missing.status)
    token = desk.public("GET", "/a/" + "0" * 26)
    t.check("an unknown alert link is a page", token.status == 404 and "virker ikke" in token.text)
    for path in ("/", "/style.css", "/leave.js", "/finnes-ikke"):
        headers = desk.public("GET", path).headers
        t.check(f"{path}: standard headers", headers.get("cache-control") == "no-store"
                and headers.get("referrer-policy") == "no-referrer"
                and "default-src 'none'" in headers.get("content-security-policy", "")
                and "set-cookie" not in headers, headers)


def staff_form(desk, cookie, path, form):
    """As a browser sends it, with the Origin of the page."""
    return desk.ask(desk.staff_url, "POST", path, urllib.parse.urlencode(form).encode(),
                    {**FORM, "Cookie": cookie, "Origin": desk.staff_url})


def check_staff(t, desk):
    page, code = submitted(desk, self_harm_answer="thoughts", phone="00 11 22 33",
                           safe_times="etter ti", call_as="verkstedet")
    t.need("it is taken", page.has("Meldingen din har kommet fram"))
    user = desk.users[who(desk, "therapist")]
    away = desk.ask(desk.staff_url, "GET", "/")
    t.check("nobody logged in is shown the door", away.headers.get("location") == "/login", away)
    door = desk.ask(desk.staff_url, "GET", "/login")
    t.check("a staff page lets browsers say where a form comes from",
            door.headers.get("referrer-policy") == "same-origin", door.headers)
    body = {"username": user["username"], "password": user["password"], "totp": "000000"}
    refused = staff_form(desk, "", "/login", body)
    t.check("a wrong code is refused in words", "stemmer ikke" in refused.text, refused)
    body["totp"] = desk.next_code(user["username"])
    inside = staff_form(desk, "", "/login", body)
    t.need("logging in leads to the queue", inside.headers.get("location") == "/", inside)
    cookie = inside.headers["set-cookie"].split(";")[0]
    queue = desk.ask(desk.staff_url, "GET", "/", headers={"Cookie": cookie})
    t.check("the queue speaks Norwegian",
            Page(queue.text).has("leses samme dag")
            and not Page(queue.text).has("urgent"))
    number = next(i["case"] for i in desk.queue(user["username"]) if i["level"] == "urgent")
    case = desk.ask(desk.staff_url, "GET", f"/case/{number}", headers={"Cookie": cookie})
    t.check("the case shows how to ring", all(w in case.text for w in
            ("00 11 22 33", "etter ti", "verkstedet", "beskjed på svarer: nei")))
    kept = staff_form(desk, cookie, f"/case/{number}", {"step": "close", "reason": "ferdig",
                                                        "text": ""})
    t.check("closing it needs an outcome", kept.status == 200 and "Noe mangler" in kept.text, kept)
    t.check("what was typed is still there", 'value="ferdig"' in kept.text)
    other = next(u for u in desk.users.values()
                 if u["role"] == "therapist" and u["username"] != user["username"])
    given = staff_form(desk, cookie, f"/case/{number}",
                       {"step": "assign", "to": other["username"], "reason": "kjenner feltet"})
    case = desk.ask(desk.staff_url, "GET", f"/case/{number}", headers={"Cookie": cookie})
    t.check("it is handed on, and the history says why", given.status == 303
            and "ga saken videre" in case.text and "kjenner feltet" in case.text, given)
    sent = staff_form(desk, cookie, f"/case/{number}", {"step": "reply", "text": "Vi ringer deg."})
    t.check("a reply leads back to the case", sent.status == 303, sent)
    t.check("and waits under the code", come_back(desk, code).has("Vi ringer deg."))
    nothing = desk.ask(desk.staff_url, "GET", "/case/ZZZZZZZZ", headers={"Cookie": cookie})
    t.check("an unknown case is a page", nothing.status == 404 and "finnes ikke" in nothing.text)
    out = staff_form(desk, cookie, "/logout", {})
    t.check("logging out ends it", out.status == 303 and desk.ask(
        desk.staff_url, "GET", "/", headers={"Cookie": cookie}).status == 303)


def main(t):
    for part in (check_form, check_receipt, check_way_back, check_errors, check_staff):
        with Desk() as desk:
            t.part(part, t, desk)


if __name__ == "__main__":
    run("e2e_pages", main)
