"""Disks that fill, databases that are locked or damaged, keys that are missing or not ours.

Promise: what can't be stored is answered 503 with the emergency numbers, what was answered 201 is
there afterwards, and what can't work does not start but says why in one line, with its sysexits
code.
"""

import contextlib
import ctypes
import errno
import os
import pathlib
import shutil
import sqlite3
import tempfile
import threading

from desk import LIBC, Desk, Installation, is_problem, run, wait_for

INQUIRIES = "/api/v1/inquiries"
EX_DATAERR, EX_UNAVAILABLE = 65, 69
CLONE_NEWNS, MS_RDONLY, MS_REMOUNT, MS_REC, MS_PRIVATE = 0x20000, 1, 32, 0x4000, 1 << 18
MNT_DETACH = 2


# --- file systems of our own

def own_mounts():
    """From here on, what this process mounts is seen by it and its children alone, and goes with
    them. False: it may not."""
    if LIBC.unshare(CLONE_NEWNS) != 0:
        return False
    return LIBC.mount(b"none", b"/", None, ctypes.c_ulong(MS_REC | MS_PRIVATE), None) == 0


@contextlib.contextmanager
def small_disk(megabytes):
    folder = tempfile.mkdtemp(prefix="kast-test-disk-")
    options = f"size={megabytes}m,mode=0700".encode()
    mounted = LIBC.mount(b"tmpfs", folder.encode(), b"tmpfs", ctypes.c_ulong(0), options) == 0
    try:
        yield pathlib.Path(folder) if mounted else None
    finally:
        if mounted:
            LIBC.umount2(folder.encode(), MNT_DETACH)
        os.rmdir(folder)


def fill(file):
    """Takes all the room that is left."""
    with open(file, "wb", buffering=0) as ballast:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while True:
                    ballast.write(b"\0" * size)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


# --- what was promised

class Book:
    """Every inquiry that was answered 201: its words must be there in the end, once."""

    def __init__(self, t, desk):
        self.t, self.desk, self.lock = t, desk, threading.Lock()
        self.kept, self.refused, self.count = {}, [], 0

    def write(self, size=0):
        with self.lock:
            self.count += 1
            words = f"Melding nummer {self.count}. " + "x" * size
        answer = self.desk.post(INQUIRIES, {"message": words})
        with self.lock:
            if answer.status == 201:
                self.kept[answer.json["receipt"]] = (answer.json["case"], words)
            else:
                self.refused.append(answer)
        return answer.status

    def until(self, status, most=500, size=0):
        return any(self.write(size) == status for _ in range(most))

    def refusals(self, name):
        """Each says in the contract's words that it was not taken, and whom to call."""
        for answer in self.refused:
            ok = (is_problem(answer, 503) and answer.headers.get("retry-after", "").isdigit()
                  and "113" in [e["number"] for e in answer.json.get("emergency", [])])
            if not self.t.check(f"{name}: 503 with the emergency numbers", ok, answer):
                break

    def audit(self, name, user="therapist1"):
        t, desk = self.t, self.desk
        lost = []
        for code, (case, words) in self.kept.items():
            thread = desk.post("/api/v1/thread", {"receipt": code})
            if thread.status != 200 or [m["text"] for m in thread.json["messages"]] != [words]:
                lost.append((case, str(thread)[:80]))
        t.check(f"{name}: nothing that was acknowledged is lost", not lost, lost[:3])
        cases = [item["case"] for item in desk.queue(user)]
        t.check(f"{name}: nothing else is there, nothing twice",
                sorted(cases) == sorted(case for case, _ in self.kept.values()),
                (len(cases), len(self.kept), len(set(cases))))


def page_down(t, desk, name):
    """A person without script keeps the words and sees whom to call."""
    page = desk.public("POST", "/", b"message=Ordene+mine&lang=nb",
                       {"Content-Type": "application/x-www-form-urlencoded"})
    t.check(f"{name}: the form keeps the words and names the numbers, no code", page.status == 200
            and b"Ordene mine" in page.body and b"113" in page.body and b"<textarea" in page.body,
            page)


# --- disks

def full_disk(t, disk):
    with Desk(data=disk / "data") as desk:
        book, ballast = Book(t, desk), disk / "ballast"
        desk.queue("therapist1")  # logged in while there is room
        for _ in range(3):
            book.write()
        fill(ballast)
        t.check("a full disk refuses in the end", book.until(503, size=30_000), book.count)
        t.check("and goes on refusing", book.write(60_000) == 503)
        book.refusals("full disk")
        page_down(t, desk, "full disk")
        ready = desk.public("GET", "/readyz")
        t.check("it says that it is not ready", is_problem(ready, 503), ready)
        alive = desk.public("GET", "/healthz")
        t.check("but alive", alive.status == 200, alive)
        t.check("staff still see the queue", len(desk.queue("therapist1")) == len(book.kept))
        t.check("people still read with their code", desk.post(
            "/api/v1/thread", {"receipt": next(iter(book.kept))}).status == 200)
        kept = len(book.kept)
        ballast.unlink()
        t.check("with room again it recovers by itself", wait_for(desk.is_ready))
        t.check("and takes inquiries", book.write(30_000) == 201 and len(book.kept) == kept + 1)
        book.audit("full disk")
        fill(ballast)
        book.until(503, size=30_000)
        desk.kill()
        ballast.unlink()
        desk.start()
        book.audit("killed on a full disk, then room")
        t.check("full disk: SIGTERM ends it with 0", desk.stop() == 0)


def full_at_start(t, disk):
    with Desk(data=disk / "data") as desk:
        book = Book(t, desk)
        book.write()
        desk.stop()
        fill(disk / "ballast")
        status, said = desk.refuses_to_start()
        one_line(t, "full at start", status, said, EX_UNAVAILABLE, "kast.db")
        (disk / "ballast").unlink()
        desk.start()
        book.audit("full at start, then room")
        t.check("full at start: SIGTERM ends it with 0", desk.stop() == 0)


def read_only(t, disk):
    with Installation(data=disk / "data") as desk:
        book = Book(t, desk)
        book.write()
        desk.stop()

        def remount(flags):
            return LIBC.mount(b"tmpfs", str(disk).encode(), b"tmpfs",
                              ctypes.c_ulong(MS_REMOUNT | flags), None) == 0

        t.need("the disk is made read-only", remount(MS_RDONLY))
        status, said = desk.refuses_to_start()
        one_line(t, "read-only", status, said, EX_UNAVAILABLE, str(disk))
        t.need("and writable again", remount(0))
        desk.start()
        book.audit("read-only, then writable", "kari")
        t.check("read-only: SIGTERM ends it with 0", desk.stop() == 0)


def disks(t):
    if not own_mounts():
        print("SKIPPED full disk, read-only folder: this process may not mount a file system")
        return
    for part, megabytes in ((full_disk, 6), (full_at_start, 4), (read_only, 4)):
        with small_disk(megabytes) as disk:
            if disk is None:
                print(f"SKIPPED {part.__name__}: no tmpfs can be mounted here")
            else:
                t.part(part, t, disk)


# --- locks

def locked(t):
    """Another process holds the file for longer than we wait; nobody is told a lie."""
    with Desk() as desk:
        book = Book(t, desk)
        desk.queue("therapist1")
        book.write()
        other = sqlite3.connect(desk.data / "kast.db", timeout=20, isolation_level=None)
        writers = [threading.Thread(target=book.write) for _ in range(12)]
        try:
            other.execute("BEGIN EXCLUSIVE")
            for writer in writers:
                writer.start()
            t.check("held for long, the file refuses somebody", wait_for(lambda: book.refused),
                    book.count)
            t.check("staff still see the queue", len(desk.queue("therapist1")) == 1)
            page_down(t, desk, "locked")
        finally:
            other.close()
        for writer in writers:
            writer.join()
        book.refusals("locked")
        t.check("let go, it takes inquiries at once", book.write() == 201, desk.log_text()[-200:])
        short = sqlite3.connect(desk.data / "kast.db", timeout=20, isolation_level=None)
        short.execute("BEGIN IMMEDIATE")
        waiting = threading.Thread(target=book.write)
        waiting.start()
        short.execute("COMMIT")
        short.close()
        waiting.join()
        book.audit("locked")
        t.check("locked: SIGTERM ends it with 0", desk.stop() == 0)
        t.part(locked_at_start, t, desk, book)


def locked_at_start(t, desk, book):
    other = sqlite3.connect(desk.data / "kast.db", timeout=20, isolation_level=None)
    try:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        status, said = desk.refuses_to_start()
        one_line(t, "locked at start", status, said, EX_UNAVAILABLE, "kast.db")
    finally:
        other.close()
    desk.start()
    book.audit("locked at start, then free")
    t.check("locked at start: SIGTERM ends it with 0", desk.stop() == 0)


def desk_beside(desk):
    """A second server on the folder of the first."""
    second = Desk.__new__(Desk)
    second.__dict__.update(desk.__dict__)
    second.process, second.log = None, pathlib.Path(desk.own) / "second.log"
    return second


def two_servers(t):
    with Desk() as desk:
        book = Book(t, desk)
        book.write()
        second = desk_beside(desk)
        status, said = second.refuses_to_start()
        one_line(t, "a second server", status, said, EX_UNAVAILABLE, "another kast")
        t.check("the first goes on", book.write() == 201)
        book.audit("a second server")
        desk.kill()
        desk.start()
        t.check("killed, it leaves no lock behind", book.write() == 201)
        t.check("a second server: SIGTERM ends it with 0", desk.stop() == 0)


# --- damage

def overwrite(file, start, length):
    with open(file, "r+b") as out:
        out.seek(start)
        out.write(b"\xa5" * length)


def settled(desk):
    """The database file holds everything, and no log beside it does."""
    db = sqlite3.connect(desk.data / "kast.db")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.execute("PRAGMA journal_mode=DELETE")
    db.close()
    return desk.data / "kast.db"


def damaged_at_start(t):
    with Installation() as desk:
        desk.stop()
        file = settled(desk)
        good = file.read_bytes()
        for name, start, length in (("the header", 0, 100), ("the first page", 100, 3996),
                                    ("every page but the first", 4096, len(good) - 4096),
                                    ("all of it", 0, len(good))):
            file.write_bytes(good)
            overwrite(file, start, length)
            status, said = desk.refuses_to_start()
            one_line(t, f"damaged in {name}", status, said, EX_DATAERR, "kast.db")
        file.write_bytes(good[:len(good) // 2])
        status, said = desk.refuses_to_start()
        one_line(t, "cut in half", status, said, EX_DATAERR, "")
        file.write_bytes(b"")
        status, said = desk.refuses_to_start()
        one_line(t, "emptied", status, said, EX_DATAERR, "kast init")
        file.write_bytes(good)
        for more in ("-wal", "-shm"):
            pathlib.Path(str(file) + more).unlink(missing_ok=True)
        desk.start()
        t.check("put back, it starts", desk.is_ready())
        t.check("put back: SIGTERM ends it with 0", desk.stop() == 0)


def damaged_while_running(t):
    """No crash and no lie: 503 or, where the page was still in memory, a 201."""
    with Desk() as desk:
        book = Book(t, desk)
        for _ in range(20):
            book.write(2000)
        desk.stop()
        file = settled(desk)
        desk.start()  # with nothing in memory but what starting read
        size = file.stat().st_size
        overwrite(file, 4096, size - 4096)
        for _ in range(5):
            book.write(2000)
        t.check("somebody is refused", book.refused, book.count)
        book.refusals("damaged while running")
        page_down(t, desk, "damaged while running")
        for method, path, body in (("GET", "/", None), ("GET", "/readyz", None),
                                   ("POST", "/api/v1/thread", {"receipt": next(iter(book.kept))})):
            answer = desk.public(method, path, body)
            t.check(f"{method} {path[:10]}: an answer, no crash",
                    answer.status in (200, 404) or is_problem(answer, 503), answer)
        page = desk.public("GET", "/a/" + "0" * 26)
        t.check("a page: 404, or 503 with the numbers", page.status == 404
                or (page.status == 503 and b"113" in page.body), page)
        login = desk.log_in("therapist1", "x", "000000")
        t.check("logging in: an answer, no crash", is_problem(login, 401) or is_problem(login, 503),
                login)
        t.check("it lives", desk.process.poll() is None
                and desk.public("GET", "/healthz").status == 200)
        t.check("the log says why", "inquiry_not_stored" in desk.log_text()
                and "not_ready" in desk.log_text() and "sqlite" in desk.log_text(),
                desk.log_text()[-400:])
        t.check("damaged while running: SIGTERM ends it with 0", desk.stop() == 0)


# --- keys

def one_line(t, name, status, said, code, word):
    """It did not start: this exit status, and one line that a human understands."""
    lines = [line for line in said.splitlines() if line.startswith("kast: ")]
    t.check(f"{name}: exit status {code}", status == code, (status, said[-300:]))
    t.check(f"{name}: one line that names {word}", len(lines) == 1 and word in lines[0],
            said[-300:])
    t.check(f"{name}: nothing else, nothing started", "event=started" not in said
            and "terminate" not in said and len(said.splitlines()) == 1, said[-300:])


def keys(t):
    with Installation() as desk, Installation() as other:
        for each in (desk, other):
            each.stop()
        server, team = desk.keys / "server.key", desk.keys / "team.pub"
        good = {file: file.read_bytes() for file in (server, team)}

        def put_back():
            for file, data in good.items():
                if file.is_dir():
                    file.rmdir()
                file.write_bytes(data)
            server.chmod(0o600)
            team.chmod(0o644)

        def refused(name, code, word, spoil):
            spoil()
            status, said = desk.refuses_to_start()
            one_line(t, name, status, said, code, word)
            put_back()

        refused("no server key", EX_UNAVAILABLE, "server.key", server.unlink)
        refused("no team key", EX_UNAVAILABLE, "team.pub", team.unlink)
        refused("a short server key", EX_DATAERR, "server.key",
                lambda: server.write_bytes(good[server][:31]))
        refused("a long server key", EX_DATAERR, "server.key",
                lambda: server.write_bytes(good[server] * 2))
        refused("an empty server key", EX_DATAERR, "server.key", lambda: server.write_bytes(b""))
        for mode in (0o640, 0o604, 0o666, 0o700):
            refused(f"a server key of mode {mode:o}", EX_DATAERR, "server.key",
                    lambda mode=mode: server.chmod(mode))
        refused("another installation's server key", EX_DATAERR, "server.key",
                lambda: server.write_bytes((other.keys / "server.key").read_bytes()))
        refused("another installation's team key", EX_DATAERR, "team",
                lambda: team.write_bytes((other.keys / "team.pub").read_bytes()))
        refused("both keys of another installation", EX_DATAERR, "", lambda: [
            shutil.copy(other.keys / file.name, file) for file in (server, team)])
        for name, text in (("nonsense", b"hello\n"), ("nothing", b""),
                           ("binary", bytes(range(256))), ("half a line", good[team][:30]),
                           ("much", good[team] * 100)):
            refused(f"{name} as team key", EX_DATAERR, "team.pub",
                    lambda text=text: team.write_bytes(text))
        refused("a folder as server key", EX_DATAERR, "server.key",
                lambda: [server.unlink(), server.mkdir()])
        t.check("no key is ever told", good[server].hex() not in desk.log_text()
                and good[team].decode().split()[-1] not in desk.log_text())
        desk.start()
        t.check("with its own keys it starts", desk.is_ready())
        again = desk.kast("init", "ola", "--config", str(desk.config))
        t.check("init never overwrites keys", again.returncode not in (0, None)
                and server.read_bytes() == good[server] and again.stderr.count("\n") == 1,
                (again.returncode, again.stderr))
        t.check("keys: SIGTERM ends it with 0", desk.stop() == 0)


def storage_faults(t):
    for part in (disks, locked, two_servers, damaged_at_start, damaged_while_running, keys):
        t.part(part, t)


if __name__ == "__main__":
    run("e2e_storage_faults", storage_faults)
