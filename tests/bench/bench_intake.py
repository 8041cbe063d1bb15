"""Intake, durable, beside what SQLite alone commits of the same rows and beside small servers that
commit one bare row: all in the same run, round after round, since only ratios taken together count.

Called by `scripts/bench intake`; --help says the options. Everything stays on loopback and under
build/bench.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/e2e"), str(ROOT / "tests/bench")]
import bodies  # noqa: E402
from desk import Desk, die_with_parent  # noqa: E402

BUILT = ROOT / "build/release/tests/bench"
WORK = ROOT / "build/bench"
RUN = WORK / "run"
BODIES = 20_000  # then they come again, with other numbers in them
NOWHERE = {"KAST_MAIL__TRANSPORT": "smtp", "KAST_MAIL__SMTP__HOST": "127.0.0.1",
           "KAST_MAIL__SMTP__PORT": "1"}
BASE, RIVAL = "SQLite alone", "Fastify, each"


def family(pid):
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid] + [each for child in children for each in family(int(child))]


def status(pid, key):
    """A line of /proc/PID/status, in KiB, of the process and its children."""
    return sum(int(line.split()[1]) for each in family(pid)
               for line in open(f"/proc/{each}/status") if line.startswith(key))


def cpu_seconds(pid):
    def ticks(each):
        fields = pathlib.Path(f"/proc/{each}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])
    return sum(map(ticks, family(pid))) / os.sysconf("SC_CLK_TCK")


def load(words, port, path, kind, lines, pid):
    """One closed loop against a server; its figures."""
    before = cpu_seconds(pid)
    out = subprocess.run([BUILT / "bench_load", str(port), path, kind, lines,
                          str(words.connections), str(words.seconds)],
                         check=True, stdout=subprocess.PIPE, text=True).stdout
    figures = json.loads(out)
    figures["cpu_us"] = 1e6 * (cpu_seconds(pid) - before) / max(1, figures["done"])
    figures["load_cpu_us"] = 1e6 * figures.pop("cpu") / max(1, figures["done"])
    figures["rss_mib"] = status(pid, "VmRSS:") / 1024
    return figures


@contextlib.contextmanager
def fresh(name):
    """A folder, kept till the end: ext4 is slow to make files for seconds after many went away."""
    RUN.mkdir(parents=True, exist_ok=True)
    yield pathlib.Path(tempfile.mkdtemp(prefix=name + "-", dir=RUN))
    os.sync()  # what one leaves to write must not slow the next


@contextlib.contextmanager
def server(command, port, env, cwd):
    process = subprocess.Popen(command, env={**os.environ, **env}, cwd=cwd, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               preexec_fn=die_with_parent)
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield process.pid
    finally:
        process.terminate()
        process.wait(20)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def kast(words):
    with fresh("kast") as folder, Desk(data=folder / "data") as desk:
        figures = load(words, urllib.parse.urlsplit(desk.public_url).port, "/api/v1/inquiries",
                       "application/json", WORK / "inquiries.txt", desk.process.pid)
        states = dict(desk.rows("SELECT state, count(*) FROM outbox GROUP BY state"))
        figures["mails_sent"], figures["mails_waiting"] = states.get("sent", 0), states.get("pending", 0)
        return figures


def sqlite_alone(words):
    with fresh("sqlite") as folder:
        out = subprocess.run([BUILT / "bench_sqlite_intake", WORK / "like.db", folder / "bare.db",
                              str(words.seconds)], check=True, stdout=subprocess.PIPE, text=True)
        return json.loads(out.stdout)


def peer(words, command, cwd, **env):
    port = free_port()
    with fresh("peer") as folder:
        env = {"PORT": str(port), "DB": str(folder / "peer.db"), **env}
        command = [part.replace("PORT", str(port)) for part in command]
        with server(command, port, env, cwd) as pid:
            return load(words, port, "/x", "application/x-www-form-urlencoded",
                        WORK / "forms.txt", pid)


def prepare_fastify(words):
    """A folder where it runs, or None and a word why not."""
    source, folder = words.peers / "fastify.mjs", WORK / "peers"
    if not source.exists() or shutil.which("npm") is None:
        print("skipped: Fastify (no fastify.mjs in --peers, or no npm)")
        return None
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, folder)
    if not (folder / "node_modules/better-sqlite3/build/Release/better_sqlite3.node").exists():
        print("installing fastify and better-sqlite3 (once, some minutes) ...", flush=True)
        npm = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "fastify",
                              "@fastify/formbody", "better-sqlite3"], cwd=folder,
                             env={**os.environ, "npm_config_nodedir": "/usr"}, capture_output=True)
        if npm.returncode != 0:
            print("skipped: Fastify (npm install fails in build/bench/peers)")
            return None
    return folder


def contenders(words):
    yield "kast, the whole walk", lambda: kast(words)
    yield BASE, lambda: sqlite_alone(words)
    if words.peers is None:
        return
    folder = prepare_fastify(words)
    if folder:
        for mode in ("each", "group"):
            yield (f"Fastify, {mode}",
                   lambda mode=mode: peer(words, ["node", "fastify.mjs"], folder, MODE=mode))
    if (words.peers / "flask_app.py").exists() and shutil.which("gunicorn", path="/usr/bin"):
        command = ["/usr/bin/gunicorn", "-w1", "-b", "127.0.0.1:PORT", "flask_app:app"]
        yield "Flask, each", lambda: peer(words, command, words.peers,
                                          PYTHONDONTWRITEBYTECODE="1")
    else:
        print("skipped: Flask (no flask_app.py in --peers, or no python3-flask and gunicorn)")


def make_pattern(words):
    """A database as intake leaves it: mail goes nowhere, so that the outbox stays as written."""
    with fresh("pattern") as folder, Desk(data=folder / "data", env=NOWHERE) as desk:
        short = argparse.Namespace(connections=words.connections, seconds=2)
        load(short, urllib.parse.urlsplit(desk.public_url).port, "/api/v1/inquiries",
             "application/json", WORK / "inquiries.txt", desk.process.pid)
        desk.stop()
        shutil.copy(folder / "data/kast.db", WORK / "like.db")


def median(rounds, name, key):
    values = [each[name][key] for each in rounds if key in each.get(name, {})]
    return statistics.median(values) if values else None


def ratio(rounds, name, other):
    """Median over the rounds of rate to rate."""
    values = [each[name]["rate"] / each[other]["rate"] for each in rounds if other in each]
    return statistics.median(values) if values else None


def show(value, form):
    return "" if value is None else form.format(value)


def table(rounds):
    columns = [("rate", "rate/s", "{:.0f}"), ("p50", "p50 ms", "{:.1f}"), ("p99", "p99 ms", "{:.1f}"),
               ("rss_mib", "RSS MiB", "{:.0f}"), ("cpu_us", "CPU us", "{:.0f}"),
               ("errors", "errors", "{:.0f}")]
    print(f"\n{'median of ' + str(len(rounds)) + ' rounds':22}"
          + "".join(f"{head:>9}" for _, head, _ in columns) + f"{'/SQLite':>9}{'/Fastify':>9}")
    for name in rounds[0]:
        print(f"{name:22}" + "".join(f"{show(median(rounds, name, key), form):>9}"
                                     for key, _, form in columns)
              + f"{show(ratio(rounds, name, BASE), '{:.2f}'):>9}"
              + f"{show(ratio(rounds, name, RIVAL), '{:.2f}'):>9}")


def bars(rounds, ours):
    """SPEC: what intake must reach on 2 cores with 64 connections."""
    found = [("at least 0.50 of SQLite alone", ratio(rounds, ours, BASE), lambda v: v >= 0.5),
             ("ahead of Fastify, goal 2", ratio(rounds, ours, RIVAL), lambda v: v > 1),
             ("p99 at most 25 ms", median(rounds, ours, "p99"), lambda v: v <= 25)]
    print()
    for bar, value, keeps in found:
        if value is not None:
            print(f"{'kept  ' if keeps(value) else 'MISSED'} {bar}: {value:.2f}")


def options():
    words = argparse.ArgumentParser(prog="scripts/bench intake", description=__doc__)
    words.add_argument("--rounds", type=int, default=5)
    words.add_argument("--seconds", type=int, default=5, help="of each contender in each round")
    words.add_argument("--connections", type=int, default=64)
    words.add_argument("--peers", type=pathlib.Path, default=ROOT.parent / "shared/peers",
                       help="folder with fastify.mjs and flask_app.py [../shared/peers]")
    words.add_argument("--no-peers", dest="peers", action="store_const", const=None)
    words.add_argument("--json", type=pathlib.Path, help="write all rounds there")
    words = words.parse_args()
    if words.peers is not None and not words.peers.is_dir():
        print(f"skipped: the peers ({words.peers} is no folder)")
        words.peers = None
    return words


def main():
    words = options()
    shutil.rmtree(RUN, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    for name, lines in (("inquiries", bodies.inquiries(BODIES)), ("forms", bodies.forms(BODIES))):
        (WORK / f"{name}.txt").write_text("\n".join(lines) + "\n", "utf-8")
    make_pattern(words)
    all_of_them, rounds, loads = dict(contenders(words)), [], []
    for number in range(words.rounds):
        rounds.append({name: measure() for name, measure in all_of_them.items()})
        loads.append(os.getloadavg()[0])
        print(f"round {number + 1}: " + ", ".join(f"{name} {f['rate']:.0f}"
                                                  for name, f in rounds[-1].items()), flush=True)
    ours = next(iter(all_of_them))
    table(rounds)
    print(f"\nkast sent {median(rounds, ours, 'mails_sent'):.0f} mails a round meanwhile,"
          f" {median(rounds, ours, 'mails_waiting'):.0f} waited at its end;"
          f" the load itself cost {median(rounds, ours, 'load_cpu_us'):.0f} us a request;"
          f" {os.cpu_count()} cores, load average {min(loads):.1f} to {max(loads):.1f}"
          f" ({words.seconds} s, {words.connections} connections)")
    bars(rounds, ours)
    if words.json:
        words.json.write_text(json.dumps({"connections": words.connections, "seconds": words.seconds,
                                          "load_average": loads, "rounds": rounds}, indent=1) + "\n")
    return 1 if any(each[ours]["errors"] for each in rounds) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        shutil.rmtree(RUN, ignore_errors=True)
