"""Alerts to a gateway that fails in every way, and what a tap on their link does.

Promise: an alert goes out within seconds and is repeated until the gateway takes it; it tells
nothing but a case number, a neutral code and a link; looking at the link changes nothing, a tap
pauses the paging, and only somebody logged in who opens the case ends it.
"""

import json
import re

from desk import Desk, is_problem, run, wait_for
from fakes import HookServer, MailServer

INQUIRIES = "/api/v1/inquiries"
AGAIN = 60  # seconds: a hanging gateway is left after 15, the next attempt follows within 15 more
CRISIS = {"message": "Jeg tar livet mitt i kveld, ingen får vite det.", "language": "nb",
          "self_harm_answer": "now", "reply_to": {"email": "private@example.org",
                                                  "phone": "22 33 44 55"}}
FAULTS = [500, "hang", "drop", 404, "garbage", "redirect", 503]
PAUSE = 10 * 60 * 1_000_000  # microseconds


def raise_alarms(t, desk):
    """One inquiry for each way to fail: the first post about it fails so, the next is taken."""
    cases = {}
    for fault in FAULTS + [200]:
        answer = desk.post(INQUIRIES, CRISIS)
        t.need("a crisis is 201", answer.status == 201, answer)
        cases[fault] = answer.json["case"]
        t.check(f"before {fault}: the first post comes", wait_for(
            lambda: cases[fault] in desk.hook.fate), desk.log_text()[-300:])
    return cases


def alert_of(desk, case):
    """The alert's row, as far as it decides."""
    names = "state, raised_at, next_at, pages, acknowledged_at, acknowledged_by, ended_at"
    rows = desk.rows("SELECT " + ", ".join("i.state" if n == "state" else "a." + n
                                           for n in names.split(", "))
                     + " FROM alerts a JOIN inquiries i ON i.id = a.inquiry_id "
                     "WHERE i.case_no = ?", (case,))
    return dict(zip(names.split(", "), rows[0]))


def everything(desk):
    """What no GET may change."""
    return [desk.rows(f"SELECT * FROM {table} ORDER BY 1")
            for table in ("alerts", "alert_links", "audit", "inquiries", "messages", "history")]


def private(t, desk, cases):
    posts = list(desk.hook.posts)
    t.check("a post holds a case, a code and a link", all(
        sorted(p.json) == ["case", "code", "url"] for p in posts),
        {tuple(p.json) for p in posts})
    t.check("the case is one of ours", {p.json["case"] for p in posts} == set(cases.values()))
    t.check("the code is neutral", {p.json["code"] for p in posts} == {"A"},
            {p.json["code"] for p in posts})
    link = re.compile(re.escape(desk.public_url) + r"/a/[0-9A-Za-z_-]{20,}")
    t.check("the link is the public address and a token", all(
        link.fullmatch(p.json["url"]) for p in posts), posts[0].json["url"])
    words = ["livet", "private", "22 33", "immediate", "suicid", "selvmord", "therapist"]
    for p in posts:
        said = (p.body.decode() + json.dumps(p.headers) + p.path).lower()
        if not t.check("nothing private in it", not any(word in said for word in words), said):
            break
    t.check("an alert keeps its link", all(
        len({p.json["url"] for p in desk.hook.about(case)}) == 1 for case in cases.values()))
    t.check("each alert has its own", len({p.json["url"] for p in posts}) == len(cases))
    t.check("no link in the log", "/a/" not in desk.log_text())


def repeated(t, desk, cases):
    for fault in FAULTS:
        t.check(f"after {fault} it comes again", wait_for(
            lambda: len(desk.hook.about(cases[fault])) > 1, AGAIN), desk.log_text()[-300:])
        t.check(f"after {fault}: then it is done", wait_for(lambda: not desk.rows(
            "SELECT 1 FROM outbox o JOIN inquiries i ON i.id = o.inquiry_id WHERE i.case_no = ? "
            "AND o.channel = 'webhook' AND o.state <> 'sent'", (cases[fault],))))
        t.check(f"after {fault}: and no third time", len(desk.hook.about(cases[fault])) == 2,
                len(desk.hook.about(cases[fault])))
    t.check("what was taken at once is not repeated", len(desk.hook.about(cases[200])) == 1)
    t.check("no redirect is followed", all(p.path == "/hook" for p in desk.hook.posts))


def path_of(desk, case):
    return desk.hook.about(case)[0].json["url"][len(desk.public_url):]


def looking(t, desk, cases):
    """A mail scanner or a messenger's preview opens every link."""
    path, before = path_of(desk, cases[200]), everything(desk)
    for method in ("GET", "HEAD", "GET"):
        page = desk.public(method, path)
        t.check(f"{method} of the link is 200", page.status == 200, page)
    t.check("it is a page with a button", b"<button" in page.body and b'method="post"' in page.body,
            page.body)
    t.check("it names no case", cases[200].encode() not in page.body)
    t.check("it is never kept", page.headers.get("cache-control") == "no-store", page.headers)
    t.check("looking changed nothing", everything(desk) == before)
    for method in ("PUT", "DELETE", "OPTIONS"):
        answer = desk.public(method, path)
        t.check(f"{method} is 405", is_problem(answer, 405), answer)
    t.check("nor did any other word", everything(desk) == before)
    there = desk.ask(desk.staff_url, "GET", path)
    t.check("the staff address has no such link", there.status == 404, there)


def unknown(t, desk, cases):
    path, before = path_of(desk, cases[200]), everything(desk)
    wrong = ["/a/" + "0" * 26, path[:-1], path + "0", "/a/x", "/a/%00", "/a/" + "a" * 5000,
             path[:-1] + ("0" if path[-1] != "0" else "1")]
    answers = [(p, desk.public(method, p)) for method in ("GET", "POST") for p in wrong]
    for p, answer in answers:
        t.check(f"{p[:20]} is 404, without a button", answer.status == 404
                and b"<button" not in answer.body, answer)
    t.check("all alike", len({str(a.without_id()) for _, a in answers}) == 1)
    t.check("and nothing changed", everything(desk) == before)


def tapped(t, desk, cases):
    case = cases[200]
    before = alert_of(desk, case)
    page = desk.public("POST", path_of(desk, case))
    after = alert_of(desk, case)
    t.check("a tap is 200", page.status == 200 and b"pause" in page.body, page)
    t.check("somebody took it", after["acknowledged_at"] and after["acknowledged_by"])
    t.check("the paging rests ten minutes", after["acknowledged_at"]
            and after["next_at"] - after["acknowledged_at"] == PAUSE, after)
    t.check("it is not ended", after["ended_at"] is None and after["pages"] == before["pages"],
            after)
    item = next(i for i in desk.queue("therapist1") if i["case"] == case)
    t.check("the case is as unread as before", item["unread"] and item["state"] == "new", item)
    t.check("the other alerts go on", all(alert_of(desk, c)["acknowledged_at"] is None
                                          for f, c in cases.items() if f != 200))
    t.check("the tap is in the audit", desk.rows(
        "SELECT count(*) FROM audit WHERE action = 'alert.acknowledged'") == [(1,)])
    return case


def opened(t, desk, case):
    seen = desk.staff("coordinator", "GET", "/api/v1/inquiries/" + case)
    t.check("who may not read does not end it", is_problem(seen, 403)
            and alert_of(desk, case)["ended_at"] is None, seen)
    seen = desk.staff("therapist1", "GET", "/api/v1/inquiries/" + case)
    t.need("a therapist opens the case", seen.status == 200, seen)
    after = alert_of(desk, case)
    t.check("that ends the alert", after["ended_at"] is not None, after)
    page = desk.public("GET", path_of(desk, case))
    t.check("the link says so, and has no button", page.status == 200
            and b"<button" not in page.body, page)
    desk.public("POST", path_of(desk, case))
    t.check("a late tap changes nothing", alert_of(desk, case) == after, alert_of(desk, case))


def beside_a_mail_server_that_hangs(t):
    """An alert to the gateway waits for no mail."""
    with MailServer() as server, HookServer() as hook:
        server.mode = "hang"
        server.open()
        env = {"KAST_MAIL__TRANSPORT": "smtp", "KAST_MAIL__SMTP__HOST": "127.0.0.1",
               "KAST_MAIL__SMTP__PORT": str(server.port), "KAST_MAIL__SMTP__SECURITY": "none",
               "KAST_MAIL__SMTP__TIMEOUT": "60 s", "KAST_ALERT__WEBHOOK_URL": hook.url}
        with Desk(env=env) as desk:
            for i in range(8):
                body = {"message": "Hei", "reply_to": {"email": f"waits{i}@example.org"}}
                t.check("201 while the mail server hangs",
                        desk.post(INQUIRIES, body).status == 201)
            t.need("the mail server hangs", wait_for(server.hanging.is_set))
            case = desk.post(INQUIRIES, CRISIS).json["case"]
            t.check("the alert does not wait for it", wait_for(lambda: hook.about(case)),
                    desk.log_text()[-300:])


def alerts(t):
    with HookServer(FAULTS + [200]) as hook:
        with Desk(env={"KAST_ALERT__WEBHOOK_URL": hook.url}) as desk:
            desk.hook = hook
            cases = t.part(raise_alarms, t, desk)
            if cases is None:
                return
            t.part(beside_a_mail_server_that_hangs, t)
            t.part(repeated, t, desk, cases)
            for part in (private, looking, unknown):
                t.part(part, t, desk, cases)
            case = t.part(tapped, t, desk, cases)
            if case:
                t.part(opened, t, desk, case)
            t.check("SIGTERM ends it with 0", desk.stop() == 0)


if __name__ == "__main__":
    run("e2e_alerts", alerts)
