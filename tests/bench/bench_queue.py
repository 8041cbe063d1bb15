"""The first page of 50 of the staff queue, however much is stored: p99 of the answer over HTTP.

Called by `scripts/bench queue`; --help says the options. The database is filled with copies of
inquiries that kast wrote itself, with ids, case numbers, levels and deadlines of their own.
"""

import argparse
import http.client
import json
import pathlib
import sqlite3
import statistics
import sys
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/e2e"), str(ROOT / "tests/bench")]
import bodies  # noqa: E402
from desk import Desk  # noqa: E402

SEEDS = 200  # inquiries that are posted
TABLES = ("inquiries", "messages", "triage_records", "assignments")
WARM = 100

# One copy of every seed for each number in `copies`; ids are the seed's with the number mixed in.
FILL = """
CREATE TEMP TABLE copies AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
  WHERE i < {copies}) SELECT i FROM n;
CREATE TEMP TABLE fresh AS SELECT i, id AS old, randomblob(16) AS id, hex(randomblob(8)) AS word,
  abs(random() % 1000000000000) AS late, abs(random() % 100) AS dice FROM copies, inquiries;
"""


def copy_of(db, table):
    """INSERT … SELECT of a table's columns, with what must differ drawn anew."""
    names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    own = {"case_no": "substr(fresh.word, 1, 12)", "receipt_lookup": "randomblob(32)",
           "deadline": "deadline + late", "received_at": "received_at + late",
           "reading_rank": "CASE WHEN dice < 2 THEN 0 WHEN dice < 10 THEN 1"
                           " WHEN dice < 40 THEN 2 ELSE 3 END",
           "id": "fresh.id" if table == "inquiries" else "randomblob(16)",
           "inquiry_id": "fresh.id"}
    values = ", ".join(own.get(name, f"t.{name}") for name in names)
    key = "id" if table == "inquiries" else "inquiry_id"
    return (f"INSERT INTO {table} SELECT {values} FROM {table} t JOIN fresh ON t.{key} = fresh.old")


def fill(file, wanted):
    db = sqlite3.connect(file)
    db.executescript("PRAGMA synchronous=OFF;")
    have = db.execute("SELECT count(*) FROM inquiries").fetchone()[0]
    if wanted > have:
        db.executescript(FILL.format(copies=round(wanted / have) - 1))
        for table in reversed(TABLES):  # while `inquiries` still holds the seeds alone
            db.execute(copy_of(db, table))
    db.commit()
    stored = db.execute("SELECT count(*) FROM inquiries").fetchone()[0]
    db.close()
    return stored


def ask(desk, cookie, count):
    """Milliseconds of each of `count` answers on one connection."""
    parts = urllib.parse.urlsplit(desk.staff_url)
    line = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    passed = []
    for _ in range(count):
        begin = time.perf_counter()
        line.request("GET", "/api/v1/queue?limit=50", headers={"Cookie": cookie})
        answer = line.getresponse()
        body = answer.read()
        passed.append(1000 * (time.perf_counter() - begin))
        if answer.status != 200 or len(json.loads(body)["items"]) != 50:
            raise SystemExit(f"the queue answers {answer.status} {body[:200]!r}")
    line.close()
    return passed


def prepare(wanted):
    """A desk, not entered yet, whose database holds about `wanted` inquiries."""
    desk = Desk()
    desk.start()
    for line in bodies.inquiries(SEEDS):
        desk.post("/api/v1/inquiries", json.loads(line))
    desk.stop()
    return desk, fill(desk.data / "kast.db", wanted)


def main():
    words = argparse.ArgumentParser(prog="scripts/bench queue", description=__doc__)
    words.add_argument("--full", action="store_true", help="a million too (some GB of disk)")
    words.add_argument("--rounds", type=int, default=5)
    words.add_argument("--requests", type=int, default=400, help="in each round")
    words.add_argument("--json", type=pathlib.Path)
    words = words.parse_args()
    desks = {}
    try:
        for wanted in [1000, 100_000] + ([1_000_000] if words.full else []):
            desk, stored = prepare(wanted)
            desks[stored] = desk
            desk.start()
            ask(desk, desk.cookie("therapist1"), WARM)
        found = {stored: {"p50": [], "p99": []} for stored in desks}
        for _ in range(words.rounds):
            for stored, desk in desks.items():
                passed = sorted(ask(desk, desk.cookie("therapist1"), words.requests))
                found[stored]["p50"].append(passed[len(passed) // 2])
                found[stored]["p99"].append(passed[len(passed) * 99 // 100])
    finally:
        for desk in desks.values():
            desk.__exit__()
    print(f"{'stored':>9}{'p50 ms':>9}{'p99 ms':>9}   (medians of {words.rounds} rounds)")
    p99s = []
    for stored, figures in found.items():
        p99s.append(statistics.median(figures["p99"]))
        print(f"{stored:9}{statistics.median(figures['p50']):9.2f}{p99s[-1]:9.2f}")
    ratio = max(p99s) / min(p99s)
    print(f"{'kept  ' if ratio <= 2 else 'MISSED'} p99 within 2 of each other: {ratio:.2f}")
    if words.json:
        words.json.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
