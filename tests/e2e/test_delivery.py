"""Mail through a mail server that does everything wrong, and then recovers.

Promise: whatever the mail server does, intake goes on, each mail arrives once as far as anybody can
know, alerts never give up, one mail's refusal stops no other, and the log names nobody.
"""

import email.utils
import re
import sqlite3
import tempfile
import threading
import urllib.parse

from desk import Desk, Installation, run, wait_for
from fakes import MailServer, make_certificate

INQUIRIES = "/api/v1/inquiries"
AGAIN = 60  # seconds until a second attempt must have been made; the pause is 30 at most
CRISIS = {"message": "Jeg tar livet mitt i kveld.", "self_harm_answer": "now"}
MESSAGE_ID = re.compile(r"<[0-9a-hjkmnp-tv-z]{26}@mail\.example\.org>")  # a token, not the row

SETTINGS = """
[mail]
transport = "smtp"
from_address = "svar@example.org"
domain = "mail.example.org"
bounce_domain = "bounce.example.org"
[mail.smtp]
host = "127.0.0.1"
port = {port}
timeout = "3 s"
{more}
[alert]
on_call = [ {{ user = "kari", hours = "always" }}, {{ user = "ola", hours = "always" }} ]
"""

# What befalls the first mail to each of these; the second attempt finds all well.
PASSING = ["451 at RCPT", "451 at DATA", "451 after DATA", "drop in DATA", "lost after DATA",
           "garbage after DATA", "hang at RCPT", "hang after DATA"]
LASTING = ["550 at RCPT", "554 after DATA"]
MEANWHILE = 6
GREETINGS = ["hang", "garbage", "busy"]


def address(fault):
    return re.sub(r"\W+", "-", fault.lower()) + "@example.org"


class Post:
    """A desk that sends, and all addresses it was ever given."""

    def __init__(self, t, desk, server):
        self.t, self.desk, self.server = t, desk, server
        self.addresses, self.receipts = {"kari@example.org", "ola@example.org"}, []

    def write(self, to, words="Hei, har dere tid til en samtale?"):
        body = {"message": words, "reply_to": {"email": to}, "language": "nb"}
        answer = self.desk.post(INQUIRIES, body)
        self.addresses.add(to)
        if self.t.check(f"{to}: intake answers 201", answer.status == 201, answer):
            self.receipts.append(answer.json["receipt"])
        return answer.json

    def outbox(self, case, kind="receipt"):
        rows = self.desk.rows(
            "SELECT o.state, o.attempts, coalesce(o.reason, ''), length(o.body) FROM outbox o JOIN "
            "inquiries i ON i.id = o.inquiry_id WHERE i.case_no = ? AND o.kind = ?", (case, kind))
        return rows[0] if rows else None

    def tried(self, case):
        return wait_for(lambda: self.outbox(case)[1] > 0)

    def once(self, to, offers=None):
        """Arrives, and is not sent again after it was taken."""
        t, server = self.t, self.server
        t.check(f"{to}: it arrives", wait_for(lambda: server.taken(to), AGAIN),
                self.desk.log_text()[-300:])
        every = server.offered(to)
        t.check(f"{to}: taken once", len(server.taken(to)) == 1, [m.answer for m in every])
        ids = {m.message["Message-ID"] for m in every}
        t.check(f"{to}: under one Message-ID", len(ids) == 1 and all(
            MESSAGE_ID.fullmatch(i) for i in ids), ids)
        if offers:
            t.check(f"{to}: offered {offers} times", len(every) == offers, len(every))


def greetings(post):
    """Nobody listens; then somebody who hangs, talks nonsense, or has no time."""
    made = {"nobody": post.write("nobody@example.org")["case"]}
    post.t.check("nobody listens: tried, and kept", post.tried(made["nobody"])
                 and post.outbox(made["nobody"])[0] == "pending", post.outbox(made["nobody"]))
    post.server.mode = GREETINGS[0]
    post.server.open()
    for mode in GREETINGS:
        post.server.greet(mode)
        made[mode] = post.write(address("greeting " + mode))["case"]
        if mode == "hang":
            post.t.check("the mail server hangs", wait_for(post.server.hanging.is_set))
            for i in range(MEANWHILE):
                post.write(f"meanwhile{i}@example.org")
        post.t.check(f"greeting {mode}: tried, and kept", post.tried(made[mode])
                     and post.outbox(made[mode])[0] == "pending", post.outbox(made[mode]))
    post.t.check("nothing was handed over yet", post.server.transfers == [])
    post.server.greet("well")


def faults(post):
    """One kind for each recipient, all at once; and two alerts amid them."""
    server = post.server
    server.faults = {address(fault): [fault] for fault in PASSING + LASTING}
    server.faults["kari@example.org"] = ["550 at RCPT"]
    server.faults["ola@example.org"] = ["drop in DATA"]
    cases = {fault: post.write(address(fault))["case"] for fault in PASSING + LASTING}
    alarm = post.desk.post(INQUIRIES, CRISIS)
    post.t.check("a crisis meanwhile: 201", alarm.status == 201, alarm)
    post.write("fine@example.org")
    post.once("fine@example.org", 1)
    return cases, alarm.json["case"]


def refused_for_good(post, cases):
    for fault in LASTING:
        row = wait_for(lambda: (post.outbox(cases[fault]) or ("",))[0] == "failed"
                       and post.outbox(cases[fault]))
        post.t.check(f"{fault}: tried once, and its body is gone", row and row[1] == 1
                     and row[2] == "refused" and row[3] == 0, post.outbox(cases[fault]))


def recovers(post, cases):
    for fault in PASSING:
        post.once(address(fault), 2 if "after DATA" in fault else 1)
    post.once("later@example.org", 1)
    for mode in ["nobody"] + GREETINGS:
        post.once("nobody@example.org" if mode == "nobody" else address("greeting " + mode), 1)
    for i in range(MEANWHILE):
        post.once(f"meanwhile{i}@example.org", 1)
    for fault in PASSING:
        post.t.check(f"{fault}: the row says sent, and holds nothing any more", wait_for(
            lambda: post.outbox(cases[fault])[0] == "sent") and post.outbox(cases[fault])[3] == 0,
            post.outbox(cases[fault]))
    for fault in LASTING:
        post.t.check(f"{fault}: never tried again", post.outbox(cases[fault])[1] == 1
                     and not post.server.taken(address(fault)))


def alerts(post, case):
    """A refusal for good is none to an alert."""
    t, server, links = post.t, post.server, {}
    for to in ("kari@example.org", "ola@example.org"):
        got = wait_for(lambda: server.taken(to), AGAIN)
        t.need(f"{to}: the alert arrives in the end", got, post.desk.log_text()[-300:])
        t.check(f"{to}: taken once", len(server.taken(to)) == 1)
        words = got[0].raw.decode("latin-1")
        t.check(f"{to}: it names the case and nothing that was said",
                case in got[0].text and "livet" not in words, got[0].text)
        links[to] = re.search(r"/a/(\S+)", got[0].text).group(1)
    t.check("each has a link of their own", len(set(links.values())) == 2)
    for to, token in links.items():
        page = post.desk.public("GET", "/a/" + token)
        t.check(f"the link of {to} opens a button", page.status == 200 and b"<button" in page.body,
                page)


def transfers(post):
    """What every single mail has in common."""
    every = [x for x in post.server.transfers if x.raw]
    post.t.check("one recipient a transfer", every and all(len(x.to) == 1 for x in every))
    post.t.check("it comes back to an address of its own", all(
        re.fullmatch(r"bounce\+[0-9A-Za-z-]+@bounce\.example\.org", x.sender) for x in every),
        {x.sender for x in every})
    post.t.check("a sender a mail", len({x.sender for x in every})
                 == len({x.message["Message-ID"] for x in every}))
    for x in every:
        shown = email.utils.getaddresses([str(x.message["To"])])
        if not post.t.check("To is the recipient and nobody else", [a for _, a in shown] == x.to,
                            x.message["To"]):
            break
    post.t.check("no Bcc, no Cc", not any(x.message["Bcc"] or x.message["Cc"] for x in every))


def injection(post):
    """Line ends in an address never reach the mail server."""
    t, desk = post.t, post.desk
    evil = ["a@example.org\r\nBcc: evil@example.org", "a@example.org\nBcc: evil@example.org",
            "a@example.org>\r\nRCPT TO:<evil@example.org", "a@example.org, evil@example.org",
            "a@example.org\u2028Bcc: evil@example.org", "\"a\r\n.\r\n\"@example.org"]
    for text in evil:
        refused = desk.post(INQUIRIES, {"message": "x", "reply_to": {"email": text}})
        t.check(f"{text!r} is 422", refused.status == 422, refused)
        form = urllib.parse.urlencode({"message": "Kommer ikke bort", "email": text, "lang": "nb"})
        page = desk.public("POST", "/", form.encode(),
                           {"Content-Type": "application/x-www-form-urlencoded"})
        t.check(f"{text!r} in the form: asked again, the words kept", page.status == 200
                and b"Kommer ikke bort" in page.body and b"-" * 5 not in page.body, page)
        made = desk.add("evil", text, "--role", "coordinator")
        t.check(f"{text!r} of staff is refused in one line", made.returncode in (64, 65, 78)
                and made.stderr.count("\n") == 1, (made.returncode, made.stderr))
    t.check("nobody else was ever written to",
            not any("evil" in words for words in post.server.commands))


def says_nothing(post):
    log = post.desk.log_text()
    t = post.t
    t.check("the log tells what happened", "outbox_deferred" in log and "outbox_refused" in log)
    for to in post.addresses:
        t.check(f"the log does not name {to}", to not in log)
    t.check("nor a code, nor a word", not any(code in log for code in post.receipts)
            and "samtale" not in log and "@" not in log)
    t.check("nor a token", not re.search(r"/a/|bounce\+", log))


def plain(t, post):
    t.part(greetings, post)
    made = t.part(faults, post)
    if made:
        t.part(refused_for_good, post, made[0])
    t.part(injection, post)
    t.part(stop_while_hanging, post)
    return made


def secure(t, folder, certificate):
    """STARTTLS and a login, both needed: without them nothing is sent, not even an address."""
    password = folder + "/password"
    with open(password, "w", encoding="ascii") as out:
        out.write("korrekt hest\n")
    more = (f'security = "starttls"\nusername = "desk@example.org"\n'
            f'password_file = "{password}"\nca_file = "{certificate[1]}"')
    with MailServer(certificate, ("desk@example.org", "korrekt hest")) as server:
        with Installation(SETTINGS.format(port=server.port, more=more)) as desk:
            post = Post(t, desk, server)
            server.open()
            post.write("safe@example.org")
            post.once("safe@example.org", 1)
            got = server.taken("safe@example.org")[0]
            t.check("over TLS, logged in", got.tls and got.login)
            tls, server.tls = server.tls, None  # somebody takes STARTTLS away
            server.cut_all()
            case = post.write("stripped@example.org")["case"]
            t.check("without STARTTLS it is kept", post.tried(case)
                    and post.outbox(case)[:3] == ("pending", 1, "tls"), post.outbox(case))
            server.tls, login = tls, server.login
            server.login = (login[0], "changed")
            server.cut_all()
            case = post.write("locked-out@example.org")["case"]
            t.check("with a wrong password it is kept", post.tried(case)
                    and post.outbox(case)[:3] == ("pending", 1, "auth"), post.outbox(case))
            t.check("neither address was told", not any(
                word in words for words in server.commands for word in ("stripped", "locked-out")))
            server.login = login
            yield
            for to in ("stripped@example.org", "locked-out@example.org"):
                post.once(to, 1)
            t.check("everything went over TLS", all(x.tls and x.login for x in server.transfers))
            t.check("no password in the log", "hest" not in desk.log_text())
            t.check("SIGTERM ends it with 0", desk.stop() == 0)
            yield


def taken_but_not_marked(t):
    """The database is locked when the mail server says yes: the mail is not sent again."""
    with MailServer() as server:
        env = {"KAST_MAIL__TRANSPORT": "smtp", "KAST_MAIL__SMTP__HOST": "127.0.0.1",
               "KAST_MAIL__SMTP__PORT": str(server.port), "KAST_MAIL__SMTP__SECURITY": "none"}
        with Desk(env=env) as desk:
            server.faults["once@example.org"] = ["slow after DATA"]
            server.open()
            post = Post(t, desk, server)
            case = post.write("once@example.org")["case"]
            t.need("the mail is on its way", wait_for(server.hanging.is_set))
            other = sqlite3.connect(desk.data / "kast.db", timeout=20, isolation_level=None)
            try:
                other.execute("BEGIN EXCLUSIVE")
                server.release.set()
                t.check("it could not be marked", wait_for(
                    lambda: "outbox_unmarked" in desk.log_text()), desk.log_text()[-300:])
            finally:
                other.close()
            t.check("it is marked when that is possible", wait_for(
                lambda: post.outbox(case)[0] == "sent"), post.outbox(case))
            t.check("it was sent once", len(server.offered("once@example.org")) == 1,
                    len(server.offered("once@example.org")))
            t.check("SIGTERM ends it with 0", desk.stop() == 0)


def stop_while_hanging(post):
    """A stop breaks off what hangs; the next start sends it."""
    t, server, desk = post.t, post.server, post.desk
    server.hanging.clear()
    server.faults["later@example.org"] = ["hang at RCPT"]
    post.write("later@example.org")
    t.need("the mail server hangs again", wait_for(server.hanging.is_set))
    t.check("SIGTERM ends it with 0 all the same", desk.stop() == 0, desk.log_text()[-300:])
    desk.start()


def delivery(t):
    with tempfile.TemporaryDirectory(prefix="kast-test-") as folder, MailServer() as server:
        certificate = make_certificate(folder)
        with Installation(SETTINGS.format(port=server.port, more='security = "none"')) as desk:
            added = desk.add("ola", "ola@example.org")
            t.check("a second therapist is added while it runs", added.returncode == 0,
                    added.stderr)
            post = Post(t, desk, server)
            desk.stop()
            desk.start()
            made = plain(t, post)
            other = secure(t, folder, certificate)
            t.part(next, other)
            unmarked = threading.Thread(target=t.part, args=(taken_but_not_marked, t))
            unmarked.start()
            if made:
                t.part(recovers, post, made[0])
                t.part(alerts, post, made[1])
            t.part(next, other)
            unmarked.join()
            for part in (transfers, says_nothing):
                t.part(part, post)
            t.check("SIGTERM ends it with 0", desk.stop() == 0)


if __name__ == "__main__":
    run("e2e_delivery", delivery)
