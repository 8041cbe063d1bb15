"""What an operator runs beside the server: doctor, audit verify, triage, version.

Promise: the audit log is whole after stops and kills, and a changed, taken out or cut entry shows;
doctor says what is wrong and what to do; each command ends with the status that sysexits names.
"""

import json
import pathlib
import socket
import sqlite3
import subprocess

from desk import BINARY, WAIT_SECONDS, Desk, Installation, run, wait_for

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
    number = desk.queue("therapist1")[0]["case"]
    path = f"/api/v1/inquiries/{number}"
    link = desk.wait_mail("alert", lambda m: "/a/" in m.text).text.split("/a/")[1].split()[0]
    t.need("a tap", desk.public("POST", "/a/" + link).status == 200)
    t.need("a reading", desk.staff("therapist1", "GET", path).status == 200)
    for act, body in (("claim", {}), ("note", {"text": "n"}), ("reply", {"text": "svar"}),
                      ("close", {"reason": "r", "outcome": "o"})):
        done = desk.staff("therapist1", "POST", f"{path}/{act}", body)
        t.need(f"an act: {act}", done.status in (200, 201), done)
    t.check("what a killed process left is chained too", all_chained(desk))
    desk.stop()
    config = write_config(desk)
    secrets = json.loads((desk.data / "demo.json").read_text())
    therapist = next(u for u in secrets["users"] if u["role"] == "therapist")
    key = secrets["recovery_key"] + "\n"
    verify = ("--config", config, "audit", "verify")
    status, out, _ = kast(*verify)
    t.check("order, gaps and heads without any key", status == 0 and "is whole" in out, out)
    t.check("who made it and two servers: three chains", out.count("ok    chain") == 3, out)
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


def people(t):
    """What a command does to people is in the log, whether a server runs or not."""
    with Installation() as desk:
        config = ("--config", str(desk.config))
        key = desk.recovery_key + "\n"
        desk.post("/api/v1/inquiries", CRISIS)
        t.check("added beside a server", desk.add("ola", "ola@example.org").returncode == 0)
        t.check("a new passphrase", desk.kast("user", "reset", "ola", *config, stdin=key).returncode == 0)
        t.check("no access any more", desk.kast("user", "disable", "ola", *config).returncode == 0)
        t.check("entries find their place", all_chained(desk))
        told = [row[0].split(" ")[0] for row in desk.rows(
            "SELECT action FROM audit WHERE action NOT LIKE 'head%' ORDER BY at")]
        t.check("each is there once", [a for a in told if a.startswith("user.")] == [
            "user.add", "user.add", "user.reset", "user.disable"], told)
        named = desk.rows("SELECT 1 FROM audit WHERE action LIKE '%ola%' OR actor LIKE '%ola%'")
        t.check("without names", named == [])
        t.check("and the server's own chain goes on", desk.post("/api/v1/inquiries", CRISIS).status
                == 201 and all_chained(desk))
        desk.stop()
        desk.start()  # records the heads of the commands' chains
        done = desk.kast("audit", "verify", "--recovery", *config, stdin=key)
        t.check("all of it verifies", done.returncode == 0 and "every mark" in done.stdout,
                done.stdout + done.stderr)
        t.check("five commands and servers told of", done.stdout.count("ok    chain") == 6,
                done.stdout)


def wrong_words(t):
    """Whatever is wrong with a command: one clear line, and the status sysexits has for it."""
    with Installation() as desk:
        t.check("it started, and stops", desk.stop() == 0)
        config, own = ("--config", str(desk.config)), pathlib.Path(desk.own)
        (own / "file").write_text("")
        key = desk.recovery_key + "\n"
        bad = own / "bad.toml"
        bad.write_text('[store]\nengine = "postgres"\n[server]\nproxy_protocol = true\n')
        empty = own / "empty.toml"
        empty.write_text(f'[data]\ndir = "{own}/none"\nkeys_dir = "{own}/none/keys"\n')
        texts = own / "texts"
        (texts / "nb").mkdir(parents=True)
        (texts / "nb" / "receipt.mustache").write_text("Subject: a\n\n{{kode}}\n")
        worded = own / "worded.toml"
        worded.write_text(desk.config.read_text() + f'[service]\ntexts_dir = "{texts}"\n')
        cases = [
            ("no command", (), "", 64, "subcommand"),
            ("an unknown option", ("serve", "--nonsense"), "", 64, "nonsense"),
            ("a demo below a file", ("serve", "--demo", "--data", str(own / "file" / "x")), "", 73,
             "can't work here"),
            ("a demo on an installation", ("serve", "--demo", "--data", str(desk.data)), "", 73,
             "no demo made"),
            ("a demo for the world", ("serve", "--demo", "--public", "0.0.0.0:0"), "", 64,
             "loopback"),
            ("no settings", ("serve", "--config", str(own / "no.toml")), "", 78, "no.toml"),
            ("PostgreSQL", ("check-config", "--config", str(bad)), "", 78, "not built yet"),
            ("PostgreSQL, served", ("serve", "--config", str(bad)), "", 78, "not built yet"),
            ("a key that is no more", ("check-config", "--config", str(bad)), "", 78,
             "bad.toml:4"),
            ("a bad text", ("check-config", "--config", str(worded)), "", 78,
             "receipt.mustache:3"),
            ("a bad text, served", ("serve", "--config", str(worded)), "", 78,
             "receipt.mustache:3"),
            ("nothing installed", ("user", "disable", "ola", "--config", str(empty)), "", 69,
             "kast init"),
            ("serve before init", ("serve", "--config", str(empty)), "", 69, "none"),
            ("init twice", ("init", "ola", *config), "", 73, "server.key"),
            ("nobody", ("user", "disable", "ola", *config), "", 67, "nobody has that name"),
            ("nobody to reset", ("user", "reset", "ola", *config), key, 67, "nobody"),
            ("a name twice", ("user", "add", "kari", *config), key, 73, "taken"),
            ("a name nobody can type", ("user", "add", "Kari Nord", *config), key, 64, "user name"),
            ("no recovery key", ("user", "add", "ola", *config), "", 77, "recovery key"),
            ("a wrong recovery key", ("user", "add", "ola", *config), "ABCD\n", 77, "recovery key"),
            ("a role nobody has", ("user", "add", "ola", "--role", "boss", *config), "", 64,
             "--role"),
            ("a bad address", ("user", "add", "ola", "--email", "ola", *config), "", 64, "--email"),
            ("whose passphrase", ("audit", "verify", "--user", "kari", *config), "feil\n", 77,
             "wrong"),
        ]
        for name, words, stdin, status, said in cases:
            done = desk.kast(*words, stdin=stdin)
            t.check(f"{name} is {status}", done.returncode == status,
                    (done.returncode, done.stderr[-300:]))
            t.check(f"{name} is told in words", said in done.stderr, done.stderr[-300:])
            t.check(f"{name}: no stack of classes", "std::" not in done.stderr
                    and "basic_" not in done.stderr, done.stderr)
        t.check("the installation is as it was", desk.kast("doctor", *config).returncode == 0)


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


def stream(desk, user):
    """The connection of a staff page that listens."""
    line = socket.create_connection(desk.staff_url.rsplit("/", 1)[1].split(":"), WAIT_SECONDS)
    line.sendall(f"GET /api/v1/events HTTP/1.1\r\nHost: {desk.staff_url[7:]}\r\n"
                 f"Cookie: {desk.cookie(user)}\r\n\r\n".encode())
    line.settimeout(WAIT_SECONDS)
    return line


def read_until(line, words):
    got = b""
    while words not in got:
        more = line.recv(65536)
        if not more:
            break
        got += more
    return got


def events_and_metrics(t, desk):
    away = desk.staff(None, "GET", "/api/v1/events")
    t.check("nobody logged in hears nothing", away.status == 401, away)
    with stream(desk, "therapist1") as line:
        t.check("the stream opens", b"text/event-stream" in read_until(line, b"\r\n\r\n"))
        case = desk.post("/api/v1/inquiries", CRISIS).json["case"]
        heard = read_until(line, b"\n\n")
        t.check("a new inquiry is heard at once: case and level, nothing else",
                f'event: inquiry\ndata: {{"case":"{case}","level":"immediate"}}\n\n'.encode()
                in heard, heard)
        desk.staff("therapist1", "POST", f"/api/v1/inquiries/{case}/note", {"text": "hemmelig"})
        heard = read_until(line, b"\n\n")
        t.check("an act too, without its words", case.encode() in heard and b"hemmelig" not in heard,
                heard)
        counts = desk.staff(None, "GET", "/metrics")
        t.check("it is counted", counts.status == 200 and 'kast_inquiries_total{channel="form",'
                'level="immediate",quarantined="no"} 1' in counts.text, counts.text)
        t.check("alerts that wait are counted", 'kast_backlog{of="alerts_open"}' in counts.text)
        t.check("no case stands there", case not in counts.text)
        t.check("metrics are not public", desk.public("GET", "/metrics").status == 404)
        t.check("a stop ends the stream", desk.stop() == 0)
        t.check("with its last chunk", read_until(line, b"0\r\n\r\n").endswith(b"0\r\n\r\n"))


def quarantine(t, desk):
    body = "step=submit&message=Hei+der&email=someone%40example.org&nonce=old"
    desk.post("/", body.encode(), {"Content-Type": "application/x-www-form-urlencoded"})
    item = desk.queue("therapist1")[0]
    t.check("an old page means quarantine", item.get("quarantined") is True, item)
    t.check("its receipt mail waits", not desk.mails("receipt"))
    done = desk.staff("therapist1", "POST", f"/api/v1/inquiries/{item['case']}/release")
    t.check("a human releases it", done.status == 200 and "quarantined" not in done.json, done)
    t.check("and the mail goes", desk.wait_mail("receipt", lambda m: m.to == "someone@example.org"))


def small(t):
    status, out, _ = kast("version")
    t.check("version", status == 0 and out.startswith("kast "), out)
    t.check("an unknown command is a usage error", kast("nonsense")[0] == 64)
    status, _, error = kast("--config", "/nowhere/kast.toml", "doctor")
    t.check("a missing file is named", status == 78 and "/nowhere/kast.toml" in error, error)
    t.check("help helps", "serve" in kast("--help")[1] and kast("--help")[0] == 0)


def main(t):
    for part in (audit, doctor, events_and_metrics, quarantine):
        with Desk() as desk:
            t.part(part, t, desk)
    for part in (people, wrong_words, small):
        t.part(part, t)


if __name__ == "__main__":
    run("e2e_operator", main)
