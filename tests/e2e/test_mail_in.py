"""Mail that comes in, through the pipe a mail server calls, into a running demo.

Promise: `kast mail ingest` says 0 only of what is durable and 75 of everything else; each mail is
one case however often and whenever it is handed over and whatever dies meanwhile; an answer of the
same sender finds its thread, a stranger's never; automatic mail is read and never answered; a
report about a reply that did not arrive brings its case back.
"""

import argparse
import concurrent.futures
import os
import random
import subprocess
import time

from desk import BINARY, Desk, Failed, run, wait_for

INQUIRIES = "/api/v1/inquiries"
CRISIS = "Jeg skal ta livet mitt i kveld."


def letter(sender, text, number, headers=(), to="svar@example.invalid"):
    return "\n".join([f"From: <{sender}>", f"To: {to}", "Subject: Hei",
                      "Date: Wed, 25 Nov 2026 10:00:00 +0100", f"Message-ID: <{number}@example.com>",
                      *headers, "Content-Type: text/plain; charset=utf-8", "", text, ""]).encode()


def take(t, desk, raw):
    done = desk.ingest(raw)
    t.check("ingest ends with 0", done.returncode == 0, done.stderr)


def cases(desk):
    return desk.rows("SELECT count(*) FROM inquiries")[0][0]


def wait_cases(t, desk, count):
    t.need(f"there are {count} cases", wait_for(lambda: cases(desk) == count), cases(desk))


def spool_is_empty(desk):
    return not list((desk.data / "spool").glob("*.mail"))


def receipts(desk, address):
    return [m for m in desk.mails("receipt") if address in m.to]


def first_in_queue(t, desk):
    take(t, desk, letter("ola@example.com", "Hei, har dere tid neste uke?", "ordinary"))
    wait_cases(t, desk, 1)
    start = time.monotonic()
    take(t, desk, letter("kari@example.com", CRISIS, "crisis"))
    wait_cases(t, desk, 2)
    print(f"handed over to committed: {time.monotonic() - start:.2f} s")
    queue = desk.queue("therapist1")
    t.check("the crisis stands first", queue[0]["level"] in ("immediate", "urgent")
            and queue[0]["channel"] == "email", queue)
    number = queue[0]["case"]
    t.check("it wakes somebody", desk.wait_mail("alert", lambda m: number in m.text))
    mail = desk.wait_mail("receipt", lambda m: "kari@example.com" in m.to)
    t.need("its receipt goes out", mail)
    t.check("quoting nothing", "livet mitt" not in mail.text and "113" in mail.text)
    return number


def replayed(t, desk):
    for _ in range(3):
        take(t, desk, letter("kari@example.com", CRISIS, "crisis"))
    t.check("the copies are taken", wait_for(lambda: spool_is_empty(desk)))
    t.check("and make no case", cases(desk) == 2, cases(desk))
    t.check("and no second receipt", len(receipts(desk, "kari@example.com")) == 1)


def automatic(t, desk):
    take(t, desk, letter("robot@example.net", "Jeg er på ferie.", "away",
                         ["Auto-Submitted: auto-replied"]))
    wait_cases(t, desk, 3)
    return lambda: t.check("automatic mail is not answered", not receipts(desk, "robot@example.net"))


def header(mail, name):
    return next(line.split(": ", 1)[1].strip() for line in mail.raw.decode("latin-1").split("\r\n")
                if line.lower().startswith(name.lower() + ":"))


def threads(t, desk, number):
    answer = desk.staff("therapist1", "POST", f"{INQUIRIES}/{number}/reply", {"text": "Vi er her."})
    t.need("staff reply", answer.status == 201, answer)
    mail = desk.wait_mail("reply", lambda m: "Vi er her." in m.text)
    t.need("the reply goes out", mail)
    refers = ["In-Reply-To: " + header(mail, "Message-ID")]
    take(t, desk, letter("kari@example.com", "Takk, det hjelper.", "answer", refers))
    thread = lambda: desk.staff("therapist1", "GET", f"{INQUIRIES}/{number}").json["messages"]
    t.check("the answer is in the thread", wait_for(lambda: len(thread()) == 3), len(thread()))
    t.check("as written", "Takk, det hjelper." in thread()[-1]["text"])
    t.check("and made no case", cases(desk) == 3)
    take(t, desk, letter("stranger@example.net", "Hvem er dette?", "stranger", refers))
    wait_cases(t, desk, 4)
    t.check("a stranger's answer is not in the thread", len(thread()) == 3)


def bounce(t, desk, number):
    before = len(desk.rows("SELECT 1 FROM sent_mails WHERE kind = 'reply'"))
    answer = desk.staff("therapist1", "POST", f"{INQUIRIES}/{number}/reply", {"text": "Kom innom."})
    t.need("staff reply", answer.status == 201, answer)
    t.need("the reply is handed over", wait_for(lambda: len(desk.rows(
        "SELECT 1 FROM sent_mails WHERE kind = 'reply'")) == before + 1))
    # The folder of the demo keeps no envelope; the report names the mail it is about.
    mail = desk.wait_mail("reply", lambda m: "Kom innom." in m.text)
    report = "\n".join([
        "From: mailer-daemon@mx.example.net", "To: svar@example.invalid", "Return-Path: <>",
        "Auto-Submitted: auto-replied", "Message-ID: <report@mx.example.net>", "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "",
        "--b", "Content-Type: text/plain", "", "No such user.",
        "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.net",
        "", "Final-Recipient: rfc822; kari@example.com", "Action: failed", "Status: 5.1.1", "",
        "--b", "Content-Type: text/rfc822-headers", "",
        "Message-ID: " + header(mail, "Message-ID"), "", "--b--", ""]).encode()
    waiting = lambda: [i for i in desk.queue("therapist1") if i["case"] == number][0]
    t.check("the case waits for its person", waiting()["state"] == "waiting", waiting())
    take(t, desk, report)
    t.check("the report brings it back", wait_for(lambda: waiting()["state"] == "open"
                                                  and waiting()["unread"]), waiting())
    t.check("and is no case of its own", cases(desk) == 4)


def refusals(t, desk):
    """Everything but a durable mail is 75, whatever was wrong: else the mail server returns it."""
    raw = letter("kari@example.com", "Hei", "refused")
    for name, more in (("a folder that isn't there", ("--data", str(desk.data / "none"))),
                       ("settings that aren't there", ("--config", "/nowhere/kast.toml")),
                       ("a slip in the pipe line", ("--dat", "x"))):
        done = desk.ingest(raw, *more)
        t.check(f"{name} is 75", done.returncode == 75 and done.stderr, done)
    t.check("an empty input is 75", desk.ingest(b"").returncode == 75)
    large = letter("stor@example.com", "Hei, se vedlegg.", "large") + b"x" * (26 << 20)
    count = cases(desk)
    t.check("more than the limit is taken all the same", desk.ingest(large).returncode == 0)
    wait_cases(t, desk, count + 1)


def without_server(t, desk):
    count = cases(desk)
    t.check("SIGTERM ends it with 0", desk.stop() == 0)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        raws = [letter(f"n{i}@example.com", f"Brev {i}", f"off{i}") for i in range(12)]
        done = list(pool.map(desk.ingest, raws))
    t.check("without a server mail is taken", all(d.returncode == 0 for d in done))
    desk.start()
    wait_cases(t, desk, count + 12)
    t.check("the spool is empty", wait_for(lambda: spool_is_empty(desk)))


def killed(t, desk, rounds):
    """SIGKILL at any moment of spool, commit and delete; then all that was answered 0 is there."""
    count, said = cases(desk), 0
    dice = random.Random(7)
    for number in range(rounds):
        for i in range(3):
            raw = letter(f"k{number}-{i}@example.com", f"Runde {number} brev {i}", f"k{number}-{i}")
            said += desk.ingest(raw).returncode == 0
        half = subprocess.Popen([str(BINARY), "mail", "ingest", "--data", str(desk.data)],
                                stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, env=desk.env)
        half.stdin.write(b"From: x@example.com\n\nhalf")
        half.stdin.flush()
        time.sleep(dice.random() * 0.02)
        half.kill()
        half.wait()
        half.stdin.close()
        desk.kill()
        desk.start()
    wait_cases(t, desk, count + said)
    t.check("every ingest was answered 0", said == 3 * rounds, said)
    t.check("the spool is empty", wait_for(lambda: spool_is_empty(desk)))
    time.sleep(1)
    t.check("none makes a second case", cases(desk) == count + said, cases(desk) - count)
    twice = desk.rows("SELECT count(*) FROM outbox o WHERE kind = 'receipt' GROUP BY inquiry_id "
                      "HAVING count(*) > (SELECT count(*) FROM messages m WHERE author = 'inquirer' "
                      "AND m.inquiry_id = o.inquiry_id)")
    t.check("none a second receipt", not twice, twice)


def set_aside(t, desk):
    count = cases(desk)
    day = (desk.data / "transit.pub").read_text().split()[1]
    bad = desk.data / "spool" / f"{day}-{os.urandom(16).hex()}.mail"
    bad.with_name(".part").write_bytes(b"nothing of ours")
    bad.with_name(".part").rename(bad)
    take(t, desk, letter("etter@example.com", "Hei igjen.", "after"))
    wait_cases(t, desk, count + 2)
    t.check("what can't be opened is set aside", (desk.data / "spool/aside" / bad.name).exists())
    metrics = desk.staff(None, "GET", "/metrics").text
    t.check("and counted", 'kast_mails_total{fate="aside"} 1' in metrics, metrics[-400:])
    t.check("and said in the log", "event=mail_set_aside" in desk.log_text())


def mail_in(t, rounds):
    with Desk() as desk:
        number = t.part(first_in_queue, t, desk)
        if number is None:
            raise Failed("no mail came in")
        t.part(replayed, t, desk)
        not_answered = t.part(automatic, t, desk)
        t.part(threads, t, desk, number)
        t.part(bounce, t, desk, number)
        if not_answered:
            not_answered()
        t.part(refusals, t, desk)
        t.part(without_server, t, desk)
        t.part(set_aside, t, desk)
        t.part(killed, t, desk, rounds)
        t.check("nobody's words in the log", "livet mitt" not in desk.log_text()
                and "example.com" not in desk.log_text())


if __name__ == "__main__":
    words = argparse.ArgumentParser()
    words.add_argument("--rounds", type=int, default=20)
    chosen = words.parse_args()
    run("e2e_mail_in", lambda t: mail_in(t, chosen.rounds))
