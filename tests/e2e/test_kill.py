"""SIGKILL at random moments under load.

Promise: an inquiry that was answered 201 is there afterwards, exactly once, with all its rows: the
message, its triage, its assignment, its audit entry, the receipt mail where there is an address and
the alert where there is danger. One data folder lives through all rounds.

  test_kill.py [--rounds N] [--seed S]
"""

import argparse
import collections
import email.utils
import http.client
import json
import random
import threading
import time
import urllib.parse

from desk import Desk, run, wait_for

CLIENTS = 6
ONE_EACH = ("messages", "triage_records", "assignments", "audit")


class Client(threading.Thread):
    """Posts until the line breaks; remembers what was acknowledged."""

    def __init__(self, url, seed, round_no, number):
        super().__init__(daemon=True)
        self.parts, self.rng = urllib.parse.urlsplit(url), random.Random(seed)
        self.name_, self.acknowledged, self.odd = f"r{round_no}c{number}", [], []
        self.stopping = threading.Event()

    def inquiry(self, number):
        body = {"message": f"Hei, jeg skriver som {self.name_} for {number}. gang."}
        if self.rng.random() < 0.4:
            body["reply_to"] = {"email": f"{self.name_}n{number}@example.com"}
        if self.rng.random() < 0.15:
            body["self_harm_answer"] = self.rng.choice(["thoughts", "plan", "now"])
        return body

    def run(self):
        line = http.client.HTTPConnection(self.parts.hostname, self.parts.port, timeout=10)
        number = 0
        while not self.stopping.is_set():
            number += 1
            body = self.inquiry(number)
            try:
                line.request("POST", "/api/v1/inquiries", json.dumps(body),
                             {"Content-Type": "application/json"})
                answer = line.getresponse()
                got = json.loads(answer.read())
            except (OSError, http.client.HTTPException, ValueError):
                break
            if answer.status == 201:
                grave = "self_harm_answer" in body
                self.acknowledged.append(
                    (got["case"], body.get("reply_to", {}).get("email"), grave))
            elif answer.status != 503:
                self.odd.append((answer.status, got))
            time.sleep(self.rng.random() * 0.01)
        line.close()


def load_and_kill(desk, rng, round_no):
    clients = [Client(desk.public_url, rng.random(), round_no, n) for n in range(CLIENTS)]
    for client in clients:
        client.start()
    time.sleep(0.2 + rng.random())
    desk.kill()
    for client in clients:
        client.stopping.set()
        client.join(15)
    return ([each for c in clients for each in c.acknowledged], [o for c in clients for o in c.odd])


def counts(desk, table, where=""):
    return dict(desk.rows(f"SELECT inquiry_id, count(*) FROM {table} {where} GROUP BY inquiry_id"))


def check_queue(t, desk, acknowledged, label):
    queued = collections.Counter(item["case"] for item in desk.queue("therapist1", limit=200))
    lost = [case for case, _, _ in acknowledged if case not in queued]
    t.check(f"{label}: no acknowledged inquiry is lost", not lost,
            f"{len(lost)} of {len(acknowledged)}: {lost[:5]}")
    twice = [case for case, times in queued.items() if times != 1]
    t.check(f"{label}: none stands twice in the queue", not twice, twice[:5])
    return len(queued)


def check_rows(t, desk, acknowledged, label):
    """Every inquiry that stands is whole, acknowledged or not."""
    stored = desk.rows("SELECT id, case_no, reading_rank, address_index IS NOT NULL FROM inquiries")
    for table in ONE_EACH:
        found = counts(desk, table)
        wrong = [no for id_, no, _, _ in stored if found.get(id_, 0) != 1]
        t.check(f"{label}: one row in {table} each", not wrong, f"{len(wrong)}: {wrong[:5]}")
        strays = set(found) - {id_ for id_, _, _, _ in stored} - {None}
        t.check(f"{label}: no row in {table} without its inquiry", not strays, len(strays))
    receipts = counts(desk, "outbox", "WHERE kind = 'receipt'")
    wrong = [no for id_, no, _, mail in stored if receipts.get(id_, 0) != (1 if mail else 0)]
    t.check(f"{label}: a receipt in the outbox for each address", not wrong, wrong[:5])
    alerts = counts(desk, "alerts")
    wrong = [no for id_, no, rank, _ in stored if alerts.get(id_, 0) != (1 if rank <= 1 else 0)]
    t.check(f"{label}: an alert for each in danger", not wrong, wrong[:5])
    by_case = {no: (rank, mail) for _, no, rank, mail in stored}
    wrong = [case for case, mail, _ in acknowledged if case in by_case
             and by_case[case][1] != int(mail is not None)]
    t.check(f"{label}: those with an address have one", not wrong, wrong[:5])
    wrong = [case for case, _, grave in acknowledged if case in by_case
             and (by_case[case][0] <= 1) != grave]
    t.check(f"{label}: those in danger have their level", not wrong, wrong[:5])


def deliveries(t, desk, acknowledged):
    """In the end every receipt and every alert goes out; no receipt twice."""
    wanted = {mail for _, mail, _ in acknowledged if mail}
    grave = {case for case, _, danger in acknowledged if danger}

    def waiting():
        return desk.rows("SELECT count(*) FROM outbox WHERE state = 'pending'")[0][0] + desk.rows(
            "SELECT count(*) FROM alerts WHERE pages = 0 AND ended_at IS NULL")[0][0]

    t.check("all is sent in a minute", wait_for(lambda: waiting() == 0, 60), f"{waiting()} left")
    sent = collections.Counter(email.utils.parseaddr(m.to)[1] for m in desk.mails("receipt"))
    missing = wanted - set(sent)
    t.check("every receipt mail is there", not missing, f"{len(missing)}: {sorted(missing)[:3]}")
    t.check("none twice", all(n == 1 for n in sent.values()),
            [to for to, n in sent.items() if n > 1][:3])
    texts = " ".join(mail.text for mail in desk.mails("alert"))
    missing = [case for case in grave if case not in texts]
    t.check("every alert is there", not missing, f"{len(missing)}: {missing[:3]}")


def kill(t):
    words = argparse.ArgumentParser()
    words.add_argument("--rounds", type=int, default=20)
    words.add_argument("--seed", type=int, default=20)
    words = words.parse_args()
    rng, acknowledged = random.Random(words.seed), []
    with Desk() as desk:
        desk.cookie("therapist1")
        for round_no in range(words.rounds):
            label = f"round {round_no + 1} of seed {words.seed}"
            more, odd = load_and_kill(desk, rng, round_no)
            acknowledged += more
            t.check(f"{label}: nothing but 201 and 503", not odd, odd[:2])
            desk.start()
            check_queue(t, desk, acknowledged, label)
            check_rows(t, desk, acknowledged, label)
        t.check("there was load", len(acknowledged) > 10 * words.rounds, len(acknowledged))
        t.part(deliveries, t, desk, acknowledged)
        sound = desk.rows("PRAGMA integrity_check")
        t.check("the database is sound", sound == [("ok",)], sound[:3])
        t.check("SIGTERM ends it with 0", desk.stop() == 0)
    print(f"{words.rounds} rounds, {len(acknowledged)} acknowledged")


if __name__ == "__main__":
    run("e2e_kill", kill)
