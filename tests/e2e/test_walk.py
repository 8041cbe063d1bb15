"""The walk of an inquiry over HTTP, from the first words to erasure.

Promise: what SPEC §2 and §11 say of it holds for a stranger who has the binary alone: fields,
statuses, mail, the order of the queue, who may do what, and that a stop and start loses nothing.
"""

import concurrent.futures
import re
import uuid

from contract import Contract
from desk import Desk, is_problem, run, totp, wait_for

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
CASE = re.compile(r"[0-9A-HJKMNP-TV-Z]{8}")
RECEIPT = re.compile(r"([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}")
INQUIRIES = "/api/v1/inquiries"

CRISIS = {"message": "Kona mi har funnet ut alt. Jeg vet hvor og hvordan.",
          "self_harm_answer": "now", "language": "nb"}
URGENT = {"message": "Alt er blitt for mye etter at det kom ut.", "self_harm_answer": "thoughts"}
PROMPT = {"message": "Jeg har hatt mørke tanker i det siste, og vil gjerne snakke med noen."}
ORDINARY = {"message": "Hei, jeg lurer på om dere har tid til en samtale neste uke.",
            "language": "nb", "reply_to": {"email": "ordinary@example.com"},
            "therapist_gender": "female", "modality": "phone", "concern": "self"}


def case(number, act=""):
    return f"{INQUIRIES}/{number}" + (f"/{act}" if act else "")


def at_once(*works):
    """Runs them side by side; their answers in order."""
    with concurrent.futures.ThreadPoolExecutor(len(works)) as pool:
        return [f.result() for f in [pool.submit(work) for work in works]]


def check_accepted(t, name, answer):
    t.need(f"{name} is accepted", answer.status == 201, answer)
    body = answer.json
    t.check(f"{name}: members of the 201", set(body) == {"case", "receipt", "answer_by",
                                                        "emergency"}, sorted(body))
    t.check(f"{name}: case", CASE.fullmatch(body["case"]), body["case"])
    t.check(f"{name}: receipt", RECEIPT.fullmatch(body["receipt"]), "not 4 groups of 5")
    t.check(f"{name}: answer_by", TIME.fullmatch(body["answer_by"]), body["answer_by"])
    t.check(f"{name}: emergency", any(e["number"] == "113" for e in body["emergency"])
            and all(set(e) == {"name", "number"} for e in body["emergency"]), body["emergency"])
    t.check(f"{name}: nothing is cached",
            answer.headers.get("cache-control") == "no-store", answer.headers)
    return body


def post_all(t, desk):
    made = {}
    for name, body in (("ordinary", ORDINARY), ("prompt", PROMPT), ("urgent", URGENT),
                       ("crisis", CRISIS)):
        made[name] = check_accepted(t, name, desk.post(INQUIRIES, body))
    t.check("answer_by tells nothing of the level",
            len({body["answer_by"] for body in made.values()}) == 1)
    t.check("emergency numbers tell nothing of the level",
            len({str(body["emergency"]) for body in made.values()}) == 1)
    return made


def receipt_mail(t, desk, made):
    mail = desk.wait_mail("receipt", lambda m: "ordinary@example.com" in m.to)
    t.need("the receipt mail arrives", mail)
    t.check("it quotes nothing and carries no code", "samtale neste uke" not in mail.text
            and made["ordinary"]["receipt"] not in mail.raw.decode("latin-1"))
    t.check("one receipt for the one address", len(desk.mails("receipt")) == 1)
    t.check("it names the emergency number", "113" in mail.text)


def acknowledgements(desk, number):
    return desk.rows("SELECT a.acknowledged_at, a.ended_at FROM alerts a JOIN inquiries i "
                     "ON i.id = a.inquiry_id WHERE i.case_no = ?", (number,))


def alert(t, desk, made):
    number = made["crisis"]["case"]
    mail = desk.wait_mail("alert", lambda m: number in m.text)
    t.need("the alert arrives", mail)
    t.check("it tells nothing of the matter", "funnet ut" not in mail.text
            and "immediate" not in mail.text.lower())
    link = re.search(re.escape(desk.public_url) + r"(/a/[0-9a-zA-Z]+)", mail.text)
    t.need("it carries its link", link, mail.text)
    for _ in range(2):
        page = desk.public("GET", link[1])
        t.check("GET shows a button", page.status == 200 and b"<button" in page.body, page)
    t.check("GET changes nothing", acknowledgements(desk, number) == [(None, None)],
            acknowledgements(desk, number))
    t.check("POST acknowledges", desk.public("POST", link[1]).status == 200)
    rows = acknowledgements(desk, number)
    t.check("the acknowledgement stands", len(rows) == 1 and rows[0][0] and not rows[0][1], rows)
    wrong = desk.public("POST", "/a/" + "0" * 26)
    t.check("an unknown link is 404", wrong.status == 404, wrong)
    urgent = made["urgent"]["case"]
    t.check("the urgent one alerts too", desk.wait_mail("alert", lambda m: urgent in m.text))
    quiet = [made["ordinary"]["case"], made["prompt"]["case"]]
    t.check("the others do not", not any(n in m.text for m in desk.mails("alert") for n in quiet))


def login(t, desk):
    user = desk.users["therapist1"]
    name, password = user["username"], user["password"]
    code = desk.next_code(name)
    wrong = f"{(int(code) + 1) % 1000000:06d}"
    failures = {"wrong password": desk.log_in(name, "not the passphrase", code),
                "wrong code": desk.log_in(name, password, wrong),
                "an old code": desk.log_in(name, password, totp(user["totp_secret"], 1)),
                "unknown user": desk.log_in("nobody", password, code),
                "empty code": desk.log_in(name, password, "")}
    for what, answer in failures.items():
        t.check(f"{what} is 401", is_problem(answer, 401), answer)
    t.check("login failures are all alike",
            len({str(a.without_id()) for a in failures.values()}) == 1,
            {w: a.without_id() for w, a in failures.items()})
    right = desk.log_in(name, password, code)
    t.need("the right ones are 204", right.status == 204, right)
    cookie = right.headers["set-cookie"]
    t.check("the cookie's attributes", cookie.startswith("kast=") and "HttpOnly" in cookie
            and "SameSite=" in cookie and "Domain" not in cookie, cookie.partition(";")[2])
    desk.cookies[name] = cookie.split(";")[0]
    again = desk.log_in(name, password, code)
    t.check("the same code twice is refused", is_problem(again, 401), again)
    t.check("and says no more than any failure",
            again.without_id() == failures["wrong code"].without_id(), again)


def login_at_once(t, desk):
    """One code opens one session, however many try it in the same moment."""
    user = desk.users["therapist2"]
    code = desk.next_code("therapist2")
    answers = at_once(*[lambda: desk.log_in("therapist2", user["password"], code)] * 5)
    right = [a for a in answers if a.status == 204]
    t.need("one code, five at once: one session", len(right) == 1, [a.status for a in answers])
    desk.cookies["therapist2"] = right[0].headers["set-cookie"].split(";")[0]


def queue(t, desk, made):
    items = desk.queue("therapist1")
    order = [item["case"] for item in items]
    wanted = [made[name]["case"] for name in ("crisis", "urgent", "prompt", "ordinary")]
    t.check("immediate, urgent, prompt, routine", order == wanted,
            [item["level"] for item in items])
    t.check("levels", [item["level"] for item in items]
            == ["immediate", "urgent", "prompt", "routine"], [item["level"] for item in items])
    deadlines = [item["deadline"] for item in items]
    t.check("a graver one is due no later", deadlines == sorted(deadlines), deadlines)
    known = {"case", "level", "state", "channel", "language", "received_at", "deadline", "assignee",
             "claimed_by", "unread", "quarantined", "erase_at", "preferences", "topics"}
    for item in items:
        t.check("members of an item", set(item) <= known, set(item) - known)
        t.check("an item is new, unread, by form", (item["state"], item["unread"],
                                                    item["channel"]) == ("new", True, "form"), item)
        t.check("no member is null", None not in item.values(), item)
    wishes = items[-1].get("preferences", {})
    t.check("preferences", (wishes.get("therapist_gender"), wishes.get("modality"))
            == ("female", "phone"), wishes)
    t.check("pages of one join to the same queue",
            [item["case"] for item in desk.queue("therapist1", limit=1)] == wanted)
    t.check("by state", [i["case"] for i in desk.queue("therapist1", state="new")] == wanted
            and desk.queue("therapist1", state="closed") == [])


def coordinator(t, desk, made):
    number = made["crisis"]["case"]
    t.check("the coordinator sees the queue", len(desk.queue("coordinator")) == 4)
    t.check("but no case", is_problem(desk.staff("coordinator", "GET", case(number)), 403))
    for act, body in (("claim", {}), ("reply", {"text": "x"}), ("note", {"text": "x"}),
                      ("close", {"reason": "x", "outcome": "x"})):
        refused = desk.staff("coordinator", "POST", case(number, act), body)
        t.check(f"nor {act}", is_problem(refused, 403), refused)
    t.check("a refused look opens nothing", desk.queue("coordinator")[0]["unread"])


def claims(t, desk, made):
    number = made["crisis"]["case"]
    opened = desk.staff("therapist1", "GET", case(number))
    t.need("the case opens", opened.status == 200, opened)
    body = opened.json
    t.check("members of a case", {"version", "messages", "signals", "assignment", "notes",
                                  "history"} <= set(body), sorted(body))
    t.check("the words are there", [m["text"] for m in body["messages"]] == [CRISIS["message"]])
    t.check("reasons in words", all(isinstance(r, str) and r for r in body["assignment"]["reasons"])
            and body["assignment"]["reasons"], body["assignment"])
    t.check("opening ends the alert", acknowledgements(desk, number)[0][1])
    first = desk.staff("therapist1", "POST", case(number, "claim"), {})
    t.check("the first claim", first.status == 200 and first.json["claimed_by"] == "therapist1",
            first)
    second = desk.staff("therapist2", "POST", case(number, "claim"), {})
    t.check("the second claim is 409 and says who", is_problem(second, 409)
            and second.json.get("claimed_by") == "therapist1", second)
    again = desk.staff("therapist1", "POST", case(number, "claim"), {})
    t.check("claiming one's own again is 200", again.status == 200, again)


def claims_at_once(t, desk, made):
    """Whoever is refused is told by whom; tried a few times, for the moment is short."""
    for _ in range(5):
        number = desk.post(INQUIRIES, {"message": "Hvor lang er en time?"}).json["case"]
        answers = at_once(*[lambda u=u: desk.staff(u, "POST", case(number, "claim"), {})
                            for u in ("therapist1", "therapist2") * 4])
        told = [(a.status, a.json.get("claimed_by")) for a in answers]
        winners = {who for _, who in told}
        t.check("eight claims at once: all name the same winner",
                len(winners) == 1 and None not in winners, told)
        t.check("the winner's four are 200, the others' 409",
                sorted(status for status, _ in told) == [200] * 4 + [409] * 4, told)


def words_at_once(t, desk, made):
    """What staff and the person write in one moment all stands: no one's words give way."""
    new = desk.post(INQUIRIES, {"message": "Kan jeg komme alene?"}).json
    notes = at_once(*[lambda n=n: desk.staff("therapist1", "POST", case(new["case"], "note"),
                                             {"text": f"notat {n}"}) for n in range(8)])
    t.check("eight notes at once are all 201", {a.status for a in notes} == {201},
            [a.status for a in notes])
    said = at_once(*[lambda n=n: desk.post("/api/v1/thread/messages", {
        "receipt": new["receipt"], "message": f"melding {n}"}) for n in range(8)])
    t.check("eight messages by code at once are all 201", {a.status for a in said} == {201},
            [str(a) for a in said if a.status != 201][:1])
    body = desk.staff("therapist1", "GET", case(new["case"])).json
    t.check("each that was accepted stands, once",
            len(body["messages"]) == 1 + sum(a.status == 201 for a in said)
            and len(body["notes"]) == sum(a.status == 201 for a in notes), body)


def logout(t, desk, made):
    old = desk.cookies["therapist2"]
    t.check("logging out is 204",
            desk.staff("therapist2", "POST", "/api/v1/logout", {}).status == 204)
    gone = desk.staff(None, "GET", "/api/v1/queue", headers={"Cookie": old})
    t.check("the old session opens nothing", is_problem(gone, 401), gone)
    del desk.cookies["therapist2"]


def reply_and_return(t, desk, made):
    number, code = made["ordinary"]["case"], made["ordinary"]["receipt"]
    before = desk.post("/api/v1/thread", {"receipt": code})
    t.check("before: new, and nobody opened it", before.status == 200
            and before.json["state"] == "new" and "opened_at" not in before.json, before)
    t.check("the promise stands until a human answers",
            before.json.get("answer_by") == made["ordinary"]["answer_by"], before)
    opened = desk.staff("therapist1", "GET", case(number))
    t.need("the case opens", opened.status == 200, opened)
    words = "Takk for at du skrev. Vi har tid på tirsdag."
    said = desk.staff("therapist1", "POST", case(number, "reply"), {"text": words})
    t.need("the reply is 201", said.status == 201 and said.json["id"], said)
    mail = desk.wait_mail("reply", lambda m: "ordinary@example.com" in m.to)
    t.check("the reply goes out as mail", mail and words in mail.text, mail and mail.text)
    t.check("its subject is discreet", mail and "Kast" not in mail.subject, mail and mail.subject)
    thread = desk.post("/api/v1/thread", {"receipt": code})
    t.need("the code opens the thread", thread.status == 200, thread)
    body = thread.json
    t.check("state open, same case", (body["state"], body["case"]) == ("open", number), body)
    t.check("opened_at is told", TIME.fullmatch(body.get("opened_at", "")), body)
    t.check("no promise is open any more", "answer_by" not in body, body.get("answer_by"))
    t.check("both messages, in order", [(m["from"], m["text"]) for m in body["messages"]]
            == [("inquirer", ORDINARY["message"]), ("staff", words)], body["messages"])
    t.check("members of a message", all(set(m) == {"id", "from", "at", "text"}
                                        and TIME.fullmatch(m["at"]) for m in body["messages"]))
    t.check("the id is the reply's", body["messages"][1]["id"] == said.json["id"])
    for read_as in (code.lower(), code.replace("-", ""), code.replace("-", " "), f"  {code}\n",
                    code.replace("0", "O").replace("1", "l")):
        got = desk.post("/api/v1/thread", {"receipt": read_as})
        t.check("codes are read tolerantly", got.status == 200, got)


def follow_up(t, desk, made):
    number, code = made["ordinary"]["case"], made["ordinary"]["receipt"]
    danger = "Jeg tar livet mitt i kveld. Jeg har pillene klare."
    said = desk.post("/api/v1/thread/messages", {"receipt": code, "message": danger})
    t.need("the follow-up is 201", said.status == 201 and said.json["id"], said)
    item = next(i for i in desk.queue("therapist1") if i["case"] == number)
    t.check("it raises the level", item["level"] == "immediate", item)
    t.check("it is unread and open again", item["unread"] and item["state"] == "open", item)
    t.check("it alerts", desk.wait_mail("alert", lambda m: number in m.text))
    opened = desk.staff("therapist1", "GET", case(number)).json
    t.check("its signals are there", any(s["category"] == "suicide" for s in opened["signals"]),
            opened["signals"])
    calm = desk.post("/api/v1/thread/messages", {"receipt": code, "message": "Det går bra nå."})
    after = next(i for i in desk.queue("therapist1") if i["case"] == number)
    t.check("calmer words lower nothing", calm.status == 201 and after["level"] == "immediate",
            after)
    thread = desk.post("/api/v1/thread", {"receipt": code}).json
    t.check("outside sees no level, and a promise again", "level" not in thread
            and "answer_by" in thread, sorted(thread))


def raw_answer(desk, path, body):
    data = (f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            f"Connection: close\r\nContent-Length: {len(body.encode())}\r\n\r\n{body}").encode()
    raw = desk.raw(desk.public_url, data)
    raw = re.sub(rb'"request_id":"[^"]*"', b"", raw)
    return re.sub(rb"(?im)^date:[^\r]*\r\n", b"", raw)


def erase(t, desk, made):
    number, code = made["prompt"]["case"], made["prompt"]["receipt"]
    t.check("erasing is 204", desk.post("/api/v1/thread/erase", {"receipt": code}).status == 204)
    for path, more in (("", ""), ("/messages", ',"message":"x"'), ("/erase", "")):
        codes = [code, "00000-00000-00000-00000", "not a code", "", "æ" * 500, code + "0"]
        bodies = [f'{{"receipt":"{c}"{more}}}' for c in codes]
        bodies += [f'{{"receipt":{c}{more}}}' for c in ("7", "null", "[]")]
        answers = [raw_answer(desk, "/api/v1/thread" + path, body) for body in bodies]
        for body, answer in zip(bodies, answers):
            t.check(f"thread{path}: {body[:40]} fails with the same bytes", answer == answers[0],
                    answer[:13] + b" ... " + answer[-160:])
        t.check(f"thread{path}: it is 404", b" 404 " in answers[0][:20], answers[0][:60])
    t.check("the failure is a problem",
            is_problem(desk.post("/api/v1/thread", {"receipt": code}), 404))
    t.check("it leaves the queue", number not in [i["case"] for i in desk.queue("therapist1")])
    t.check("staff find it no more", is_problem(desk.staff("therapist1", "GET", case(number)), 404))
    noted = desk.staff("therapist1", "POST", case(number, "note"), {"text": "x"})
    t.check("nor write to it", is_problem(noted, 404), noted)
    rows = desk.rows("SELECT i.receipt_lookup, i.code_wrap, i.team_wrap, i.append_public, "
                     "i.address_index, i.matching, i.contact, (SELECT count(*) FROM messages m "
                     "WHERE m.inquiry_id = i.id) FROM inquiries i WHERE case_no = ?", (number,))
    t.check("no wrap, hash or message is left", rows == [(None,) * 7 + (0,)], rows)


def erase_in_danger(t, desk, made):
    """A life may be in danger and no human has dealt with it: the code dies, the case stays."""
    number, code = made["urgent"]["case"], made["urgent"]["receipt"]
    t.check("erasing is 204", desk.post("/api/v1/thread/erase", {"receipt": code}).status == 204)
    gone = desk.post("/api/v1/thread", {"receipt": code})
    t.check("its code fails at once", is_problem(gone, 404), gone)
    item = next((i for i in desk.queue("therapist1") if i["case"] == number), {})
    t.check("it keeps its place, and says until when", item.get("level") == "urgent"
            and TIME.fullmatch(item.get("erase_at", "")), item)
    opened = desk.staff("therapist1", "GET", case(number))
    t.check("staff still read it", opened.status == 200
            and opened.json["messages"][0]["text"] == URGENT["message"], opened)


def acts(t, desk, made):
    number = desk.post(INQUIRIES, {"message": "Kan partneren min være med?"}).json["case"]

    def act(name, body, headers=None, user="therapist1"):
        return desk.staff(user, "POST", case(number, name), body, headers)

    version = desk.staff("therapist1", "GET", case(number)).json["version"]
    noted = act("note", {"text": "Ringte, ingen svarte."}, {"If-Match": str(version)})
    t.check("a note with the right If-Match is 201", noted.status == 201, noted)
    for match in (str(version), f'"{version}"', "nonsense"):
        stale = act("note", {"text": "for sent"}, {"If-Match": match})
        t.check("a stale If-Match is 412", is_problem(stale, 412), stale)
    moved = act("assign", {"to": "therapist2", "reason": "kjenner feltet"})
    t.check("assign", moved.status == 200 and moved.json["assignee"] == "therapist2", moved)
    for nobody in ("coordinator", "nobody"):
        refused = act("assign", {"to": nobody, "reason": "x"})
        t.check(f"assign to {nobody} is 422", is_problem(refused, 422), refused)
    raised = act("level", {"level": "urgent", "reason": "hørtes redd ut"})
    t.check("level", raised.status == 200 and raised.json["level"] == "urgent", raised)
    t.check("a raised level alerts", desk.wait_mail("alert", lambda m: number in m.text))
    for body in ({"level": "grave", "reason": "x"}, {"level": "urgent"}, {"reason": "x"}):
        refused = act("level", body)
        t.check("a wrong level or no reason is 422", is_problem(refused, 422), refused)
    t.check("release, of what was in no quarantine", act("release", {}).status == 200)
    other = made["crisis"]["case"]
    joined = act("link", {"to": other})
    t.check("link", joined.status == 200, joined)
    for here, there in ((number, other), (other, number)):
        seen = desk.staff("therapist1", "GET", case(here)).json
        t.check("both know of the link", seen.get("links") == [there], seen.get("links"))
    refused = act("link", {"to": "00000000"})
    t.check("link to nothing is refused", refused.status in (404, 422)
            and is_problem(refused, refused.status), refused)
    for body in ({"reason": "ferdig"}, {"reason": "ferdig", "outcome": "  "}):
        refused = act("close", body)
        t.check("closing urgent without an outcome is 422", is_problem(refused, 422), refused)
    closed = act("close", {"reason": "ferdig", "outcome": "snakket sammen"})
    t.check("close", closed.status == 200 and closed.json["state"] == "closed", closed)
    t.check("it leaves the default queue, and stands under closed",
            number not in [i["case"] for i in desk.queue("therapist1")]
            and number in [i["case"] for i in desk.queue("therapist1", state="closed")])
    body = desk.staff("therapist2", "GET", case(number)).json
    t.check("the note is kept", [(n["text"], n["by"]) for n in body["notes"]]
            == [("Ringte, ingen svarte.", "therapist1")], body["notes"])
    t.check("the history names each act", [h["kind"] for h in body["history"]]
            == ["assign", "level", "release", "link", "close"], body["history"])
    t.check("matching facts are gone", "preferences" not in body and "topics" not in body)
    missing = desk.staff("therapist1", "POST", case("00000000", "note"), {"text": "x"})
    t.check("an unknown case is 404", is_problem(missing, 404), missing)


def reopen_by_code(t, desk, made):
    """Any later message by the person reopens a closed case."""
    new = desk.post(INQUIRIES, {"message": "Hva koster en time?"}).json
    closed = desk.staff("therapist1", "POST", case(new["case"], "close"), {"reason": "besvart"})
    t.check("a routine one closes without outcome", closed.status == 200, closed)
    t.check("outside it is closed",
            desk.post("/api/v1/thread", {"receipt": new["receipt"]}).json["state"] == "closed")
    desk.post("/api/v1/thread/messages", {"receipt": new["receipt"], "message": "En ting til."})
    item = next((i for i in desk.queue("therapist1") if i["case"] == new["case"]), {})
    t.check("a later message reopens it", item.get("state") == "open" and item["unread"], item)


def phone_call(t, desk, made):
    body = {"message": "Ringte fra skjult nummer, ville vite om gratis time.", "channel": "phone"}
    call = desk.staff("therapist2", "POST", INQUIRIES, body)
    t.need("a call is 201", call.status == 201 and CASE.fullmatch(call.json["case"]), call)
    item = next((i for i in desk.queue("therapist2") if i["case"] == call.json["case"]), {})
    t.check("its channel is phone", item.get("channel") == "phone", item)


def idempotency(t, desk, made):
    key = {"Idempotency-Key": str(uuid.uuid4())}
    before = len(desk.queue("therapist1"))
    body = {"message": "Samme melding, to ganger.", "reply_to": {"email": "twice@example.com"}}
    first, second = desk.post(INQUIRIES, body, key), desk.post(INQUIRIES, body, key)
    t.check("the replay is the same 201", first.status == second.status == 201
            and first.body == second.body, second)
    other = desk.post(INQUIRIES, {"message": "En annen melding."}, key)
    t.check("the same key with another body is 422", is_problem(other, 422), other)
    for bad in ("short", "x" * 129, "with a space " * 3):
        refused = desk.post(INQUIRIES, body, {"Idempotency-Key": bad})
        t.check("a key out of shape is 400", is_problem(refused, 400), refused)
    many = at_once(*[lambda: desk.post(INQUIRIES, {"message": "Ti på en gang."},
                                       {"Idempotency-Key": key["Idempotency-Key"] + "-b"})] * 10)
    t.check("ten at once are one 201", {(a.status, a.body) for a in many}
            == {(201, many[0].body)}, [a.status for a in many])
    gone = desk.post("/api/v1/thread/erase", {"receipt": many[0].json["receipt"]})
    t.check("it can be erased", gone.status == 204, gone)
    anew = desk.post(INQUIRIES, {"message": "Ti på en gang."},
                     {"Idempotency-Key": key["Idempotency-Key"] + "-b"})
    t.check("erasing drops the remembered answer",
            anew.status == 201 and anew.json["case"] != many[0].json["case"], anew)
    desk.post("/api/v1/thread/erase", {"receipt": anew.json["receipt"]})
    t.check("one inquiry came of it", len(desk.queue("therapist1")) == before + 1)
    t.check("one receipt came of it", wait_for(
        lambda: len([m for m in desk.mails("receipt") if "twice@" in m.to]) == 1))


def stop_and_start(t, desk, made):
    users, items = desk.users, desk.queue("therapist1")
    t.check("SIGTERM ends it with 0", desk.stop() == 0, desk.log_text()[-300:])
    desk.start()
    t.check("the same people", desk.users == users)
    t.check("the session lives on", desk.queue("therapist1") == items)
    desk.cookies.clear()
    t.check("they log in anew, the queue is the same", desk.queue("therapist1") == items)
    thread = desk.post("/api/v1/thread", {"receipt": made["ordinary"]["receipt"]})
    t.check("a code still opens its thread", thread.status == 200
            and thread.json["messages"][0]["text"] == ORDINARY["message"], thread)
    opened = desk.staff("therapist1", "GET", case(made["crisis"]["case"]))
    t.check("staff still read", opened.status == 200
            and opened.json["messages"][0]["text"] == CRISIS["message"], opened)
    t.check("SIGTERM ends it with 0 again", desk.stop() == 0)


def walk(t):
    with Desk() as desk:
        contract = Contract(t)
        desk.judge = contract.judge
        made = t.part(post_all, t, desk)
        if made is None:
            return
        t.part(receipt_mail, t, desk, made)
        t.part(alert, t, desk, made)
        t.part(login, t, desk)
        t.part(login_at_once, t, desk)
        for part in (queue, coordinator, claims, claims_at_once, words_at_once, reply_and_return,
                     follow_up, erase, erase_in_danger, acts, reopen_by_code, phone_call,
                     idempotency, logout, stop_and_start):
            t.part(part, t, desk, made)
        unmet = [o for o in contract.unmet() if o[1] != "/api/v1/events"]  # a stream: e2e_operator
        t.check("every answer of the API was met and held against its description", not unmet, unmet)


if __name__ == "__main__":
    run("e2e_walk", walk)
