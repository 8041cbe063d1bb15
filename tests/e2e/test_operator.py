"""What an operator runs beside the server: doctor, audit verify, triage, version.

Promise: the audit log is whole after stops and kills, and a changed, taken out or cut entry shows;
doctor says what is wrong and what to do; each command ends with the status that sysexits names.
"""

import json
import pathlib
import sqlite3
import subprocess

from desk import BINARY, WAIT_SECONDS, Desk, run, wait_for

CRISIS = {"message": "Jeg vet hvor og hvordan.", "self_harm_answer": "now"}


def kast(*words, stdin=""):
    done = subprocess.run([str(BINARY), *words], input=stdin, capture_output=True, text=True,
                          timeout=WAIT_SECONDS)
    return done.returncode, done.stdout, done.stderr


def write_config(desk, more=""):
    path = pathlib.Path(desk.own) / "kast.toml"
    path.write_text(f'[data]\ndir = "{desk.data}"\nkeys_dir = "{desk.data}/keys"\n'
                    f'[mail]\ntransport = "folder"\n{more}')
    return str(path)


def post_some(t, desk):
    for _ in range(3):
        t.need("it is taken", desk.post("/api/v1/inquiries", CRISIS).status == 201)


def all_chained(desk):
    return wait_for(lambda: not desk.rows("SELECT 1 FROM audit WHERE seq IS NULL"), WAIT_SECONDS)


def change(desk, sql):
    with sqlite3.connect(desk.data / "kast.db") as database:
        database.execute(sql)
    database.close()


def audit(t, desk):
    post_some(t, desk)
    t.check("entries find their place", all_chained(desk))
    post_some(t, desk)
    desk.kill()
    desk.start()
    post_some(t, desk)
    t.check("what a killed process left is chained too", all_chained(desk))
    desk.stop()
    config = write_config(desk)
    secrets = json.loads((desk.data / "demo.json").read_text())
    therapist = next(u for u in secrets["users"] if u["role"] == "therapist")
    key = secrets["recovery_key"] + "\n"
    verify = ("--config", config, "audit", "verify")
    status, out, _ = kast(*verify)
    t.check("order, gaps and heads without any key", status == 0 and "is whole" in out, out)
    t.check("two processes, two chains", out.count("ok    chain") == 2, out)
    status, out, _ = kast(*verify, "--recovery", stdin=key)
    t.check("every mark with the recovery key", status == 0 and "every mark" in out, out)
    status, out, _ = kast(*verify, "--user", therapist["username"],
                          stdin=therapist["password"] + "\n")
    t.check("and with a therapist's passphrase", status == 0 and "every mark" in out, out)
    status, _, error = kast(*verify, "--user", therapist["username"], stdin="feil\n")
    t.check("a wrong passphrase is refused", status == 77 and "wrong" in error, (status, error))

    row = desk.rows("SELECT hex(chain), max(seq) FROM audit WHERE action = 'inquiry.received' "
                    "GROUP BY chain ORDER BY max(seq) DESC")[0]
    at = f"chain = x'{row[0]}' AND seq"
    change(desk, f"UPDATE audit SET actor = 'somebody' WHERE {at} = 1")
    status, out, _ = kast(*verify, "--recovery", stdin=key)
    t.check("a changed entry shows", status == 65 and "entry 1: mark" in out, out)
    change(desk, f"UPDATE audit SET actor = 'system' WHERE {at} = 1")
    change(desk, f"UPDATE audit SET seq = 1000 WHERE {at} = {row[1]}")
    status, out, _ = kast(*verify)
    t.check("a moved entry shows without a key", status == 65 and "NOT whole" in out, out)
    change(desk, f"DELETE FROM audit WHERE {at} = 1000")
    status, out, _ = kast(*verify)
    t.check("a cut entry shows without a key", status == 65 and "cut" in out, out)


def doctor(t, desk):
    post_some(t, desk)
    config = write_config(desk)
    status, out, _ = kast("--config", config, "doctor")
    t.check("a sound desk is told so", status == 0 and "database is sound" in out
            and "keys are there" in out and "active therapists can read" in out, out)
    t.check("and who waits", "alerts wait" in out, out)
    status, out, _ = kast("--config", config, "doctor", "--json")
    t.check("for programs", status == 0 and json.loads(out)["ok"] is True, out)
    desk.stop()
    (desk.data / "keys" / "server.key").rename(desk.data / "keys" / "elsewhere")
    status, out, _ = kast("--config", config, "doctor")
    t.check("a missing key fails, with advice", status == 69 and "put back the key files" in out, out)
    lexicon = pathlib.Path(desk.own) / "own.lex"
    lexicon.write_text("[broken\n")
    config = write_config(desk, f'[triage]\nlexicon = "{lexicon}"\n')
    _, out, _ = kast("--config", config, "doctor")
    t.check("a refused lexicon is told with file and line",
            f"{lexicon}:1" in out and "stands in" in out, out)


def small(t):
    status, out, _ = kast("version")
    t.check("version", status == 0 and out.startswith("kast "), out)
    t.check("an unknown command is a usage error", kast("nonsense")[0] == 64)
    status, _, error = kast("--config", "/nowhere/kast.toml", "doctor")
    t.check("a missing file is named", status == 78 and "/nowhere/kast.toml" in error, error)
    t.check("help helps", "serve" in kast("--help")[1] and kast("--help")[0] == 0)


def main(t):
    for part in (audit, doctor):
        with Desk() as desk:
            t.part(part, t, desk)
    t.part(small, t)


if __name__ == "__main__":
    run("e2e_operator", main)
