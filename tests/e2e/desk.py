"""A demo desk to test against: starts `kast serve --demo`, speaks its JSON, logs in, finds mail.

Promise: whatever a test does, the server it started is gone afterwards, nothing but loopback was
used, every wait has an end, and no temporary folder stays behind.
"""

import base64
import ctypes
import email
import email.policy
import hashlib
import hmac
import http.client
import json
import os
import pathlib
import re
import select
import shutil
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("KAST_BIN") or ROOT / "build/release/kast")
START_SECONDS = 60
WAIT_SECONDS = 20
STEP = 30  # seconds a TOTP code lasts


class Failed(Exception):
    """A promise was broken so that the rest of this part makes no sense."""


class Tally:
    """Counts promises kept and broken; a part that throws is a broken promise too."""

    def __init__(self, name):
        self.name, self.kept, self.broken = name, 0, []

    def check(self, what, ok, detail=""):
        if ok:
            self.kept += 1
        else:
            line = f"{what}: {detail}" if detail != "" else what
            self.broken.append(line)
            print(f"BROKEN {line}"[:600], flush=True)
        return bool(ok)

    def need(self, what, ok, detail=""):
        if not self.check(what, ok, detail):
            raise Failed(what)

    def part(self, work, *values):
        try:
            return work(*values)
        except Failed:
            return None
        except Exception as error:  # noqa: BLE001: said aloud, then the next part
            where = traceback.extract_tb(error.__traceback__)[-1]
            self.check(f"{work.__name__} runs to its end", False,
                       f"{type(error).__name__}: {error} ({where.name}:{where.lineno})")
            return None

    def finish(self):
        print(f"{self.name}: {self.kept} kept, {len(self.broken)} broken")
        return 1 if self.broken else 0


class Answer:
    """One HTTP answer: status, headers (lower-case names), body, and its JSON if it is some."""

    def __init__(self, status, headers, body):
        self.status, self.body = status, body
        self.headers = {name.lower(): value for name, value in headers}
        self.json = None
        if "json" in self.headers.get("content-type", ""):
            self.json = json.loads(body)

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def __str__(self):
        return f"{self.status} {self.body[:200]!r}"

    def without_id(self):
        """What must be alike where an answer must tell nothing: all but request_id and Date."""
        headers = sorted((n, v) for n, v in self.headers.items() if n != "date")
        body = re.sub(rb'"request_id":"[^"]*"', b'"request_id":""', self.body)
        return (self.status, headers, body)


def is_problem(answer, status):
    """RFC 9457 as the contract has it."""
    body = answer.json
    return (answer.status == status
            and answer.headers.get("content-type", "").startswith("application/problem+json")
            and isinstance(body, dict) and str(body.get("type", "")).startswith("/problems/")
            and bool(body.get("title")) and body.get("status") == status
            and bool(body.get("request_id")))


def read_answers(raw):
    """Splits what a connection sent into answers (all ours have a length, or no body)."""
    answers = []
    while raw:
        head, mark, rest = raw.partition(b"\r\n\r\n")
        if not mark:
            break
        lines = head.decode("latin-1").split("\r\n")
        status = int(lines[0].split(" ")[1])
        headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:]]
        length = next((int(v) for n, v in headers if n.lower() == "content-length"), 0)
        answers.append(Answer(status, headers, rest[:length]))
        raw = rest[length:]
    return answers


LIBC = ctypes.CDLL(None)
PR_SET_PDEATHSIG = 1


def die_with_parent():
    """In the child: whatever kills the test kills its server (Linux)."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def totp(secret, step):
    """RFC 6238, SHA-1, 6 digits."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    at = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"


class Mail:
    def __init__(self, path):
        self.path, self.raw = path, path.read_bytes()
        message = email.message_from_bytes(self.raw, policy=email.policy.default)
        self.kind = message["X-Kast-Kind"]
        self.to, self.subject = str(message["To"]), str(message["Subject"])
        part = message.get_body(("plain",))
        self.text = part.get_content() if part is not None else ""


class Desk:
    """`with Desk() as desk:` starts it; leaving the block ends it, however the block was left."""

    def __init__(self, data=None, env=None):
        self.own = tempfile.mkdtemp(prefix="kast-test-")
        self.data = pathlib.Path(data or os.path.join(self.own, "data"))
        self.log = pathlib.Path(self.own) / "stderr.log"
        self.env = {k: v for k, v in os.environ.items() if not k.startswith("KAST_")}
        self.env.update(env or {})
        self.process = None
        self.cookies, self.steps, self.users = {}, {}, {}
        self.judge = None  # is shown every answer: contract.py

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait(WAIT_SECONDS)
        shutil.rmtree(self.own, ignore_errors=True)

    # --- the process

    def command(self):
        return ["serve", "--demo", "--data", str(self.data),
                "--public", "127.0.0.1:0", "--staff", "127.0.0.1:0"]

    def _launch(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([str(BINARY), *self.command()], env=self.env,
                                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                            stderr=log, preexec_fn=die_with_parent)

    def start(self):
        self._launch()
        line = self._first_line()
        started = json.loads(line)
        self.public_url, self.staff_url = started["public"], started["staff"]
        self.mail_out = pathlib.Path(started["mail_out"])
        self.users = {user["username"]: user for user in started["users"]}
        return started

    def _first_line(self):
        end, line = time.monotonic() + START_SECONDS, b""
        while not line.endswith(b"\n"):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                raise Failed(f"the server did not start within {START_SECONDS} s")
            more = os.read(self.process.stdout.fileno(), 65536)
            if not more:
                raise Failed(f"the server ended at once: {self.log_text()[-600:]}")
            line += more
        return line

    def refuses_to_start(self):
        """Runs it where it should end by itself: exit status (None: it runs on) and what it said
        on stderr this time."""
        before = len(self.log_text())
        self._launch()
        try:
            status = self.process.wait(WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(WAIT_SECONDS)
            status = None
        self.process.stdout.close()
        return status, self.log_text()[before:]

    def kast(self, *words, stdin=""):
        """Another command of the program, run to its end."""
        return subprocess.run([str(BINARY), *words], input=stdin, env=self.env, text=True,
                              capture_output=True, timeout=WAIT_SECONDS,
                              preexec_fn=die_with_parent)

    def ingest(self, raw, *more):
        """A mail server's pipe: hands a raw mail over; the finished process."""
        return subprocess.run([str(BINARY), "mail", "ingest", *(more or ("--data", str(self.data)))],
                              input=raw, env=self.env, capture_output=True, timeout=WAIT_SECONDS,
                              preexec_fn=die_with_parent)

    def log_text(self):
        return self.log.read_text("utf-8", "replace") if self.log.exists() else ""

    def stop(self):
        """SIGTERM; the exit status."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(WAIT_SECONDS)
        finally:
            self.process.stdout.close()

    def kill(self):
        self.process.kill()
        self.process.wait(WAIT_SECONDS)
        self.process.stdout.close()

    # --- HTTP

    def ask(self, base, method, path, body=None, headers=None, timeout=WAIT_SECONDS):
        """A dict is sent as JSON; bytes as they are."""
        parts = urllib.parse.urlsplit(base)
        headers = dict(headers or {})
        if isinstance(body, dict):
            body = json.dumps(body).encode()
            headers.setdefault("Content-Type", "application/json")
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers)
            got = connection.getresponse()
            answer = Answer(got.status, got.getheaders(), got.read())
        finally:
            connection.close()
        if self.judge is not None:
            site = "staff" if base == self.staff_url else "public"
            self.judge(site, method, path, answer)
        return answer

    def public(self, method, path, body=None, headers=None):
        return self.ask(self.public_url, method, path, body, headers)

    def post(self, path, body, headers=None):
        return self.public("POST", path, body, headers)

    def staff(self, user, method, path, body=None, headers=None):
        """As `user`, logged in if need be; None: as nobody."""
        headers = dict(headers or {})
        if user is not None:
            headers["Cookie"] = self.cookie(user)
        return self.ask(self.staff_url, method, path, body, headers)

    def raw(self, base, data, seconds=WAIT_SECONDS):
        """Sends bytes as they are (a list: in pieces) and reads to the end; all that came back."""
        parts = urllib.parse.urlsplit(base)
        got, end = b"", time.monotonic() + seconds
        with socket.create_connection((parts.hostname, parts.port), WAIT_SECONDS) as line:
            try:
                for piece in [data] if isinstance(data, bytes) else data:
                    line.sendall(piece)
                line.shutdown(socket.SHUT_WR)
            except OSError:
                pass  # the server had enough and said so, perhaps
            while time.monotonic() < end:
                line.settimeout(max(0.01, end - time.monotonic()))
                try:
                    more = line.recv(65536)
                except OSError:
                    break
                if not more:
                    break
                got += more
        return got

    def is_ready(self):
        try:
            return all(self.ask(base, "GET", "/readyz", timeout=5).status == 200
                       for base in (self.public_url, self.staff_url))
        except (OSError, http.client.HTTPException):
            return False

    # --- staff

    def next_code(self, user):
        """A code newer than the user's last: of this step, the next one once, else by waiting."""
        wanted = max(int(time.time()) // STEP, self.steps.get(user, 0) + 1)
        for _ in range(2 * STEP):
            if wanted <= int(time.time()) // STEP + 1:
                break
            time.sleep(1)
        self.steps[user] = wanted
        return totp(self.users[user]["totp_secret"], wanted)

    def log_in(self, username, password, code):
        body = {"username": username, "password": password, "totp": code}
        return self.ask(self.staff_url, "POST", "/api/v1/login", body)

    def cookie(self, user):
        """The user's session; logged in once and kept over restarts, as a browser would."""
        if user not in self.cookies:
            answer = self.log_in(user, self.users[user]["password"], self.next_code(user))
            if answer.status != 204:
                raise Failed(f"{user} can't log in: {answer}")
            self.cookies[user] = answer.headers["set-cookie"].split(";")[0]
        return self.cookies[user]

    def queue(self, user, state="", limit=200):
        """The whole queue, page by page."""
        items, after = [], ""
        for _ in range(10_000):
            query = {"limit": limit, "after": after, "state": state}
            text = urllib.parse.urlencode({k: v for k, v in query.items() if v})
            page = self.staff(user, "GET", "/api/v1/queue?" + text)
            if page.status != 200:
                raise Failed(f"the queue answers {page}")
            items += page.json["items"]
            after = page.json["next"]
            if after is None:
                return items
        raise Failed("the queue has no end")

    # --- what it left outside

    def mails(self, kind=None):
        found = [Mail(path) for path in sorted(self.mail_out.glob("*.eml"))]
        return [mail for mail in found if kind is None or mail.kind == kind]

    def wait_mail(self, kind, fits, seconds=WAIT_SECONDS):
        """The first mail of a kind that fits, or None."""
        return wait_for(lambda: next((m for m in self.mails(kind) if fits(m)), None), seconds)

    def rows(self, sql, values=()):
        """Straight from the database file, opened for reading only."""
        db = sqlite3.connect(f"file:{self.data / 'kast.db'}?mode=ro", uri=True, timeout=10)
        try:
            return db.execute(sql, values).fetchall()
        finally:
            db.close()


class Installation(Desk):
    """A configured desk, as an organisation has it: kast.toml, `kast init`, `kast serve`."""

    def __init__(self, settings="", env=None, data=None):
        super().__init__(data=data, env=env)
        own = pathlib.Path(self.own)
        self.config, self.keys, self.mail_out = own / "kast.toml", own / "keys", None
        self.config.write_text(
            '[server]\npublic = "127.0.0.1:0"\nstaff = "127.0.0.1:0"\n'
            f'[data]\ndir = "{self.data}"\nkeys_dir = "{self.keys}"\n{settings}')
        try:
            made = self.kast("init", "kari", "--email", "kari@example.org", "--config",
                             str(self.config))
            if made.returncode != 0:
                raise Failed(f"kast init: {made.returncode} {made.stderr}")
        except BaseException:
            self.__exit__()
            raise
        self.recovery_key = re.search(r"^  ([0-9A-Z-]{40,})$", made.stdout, re.M).group(1)
        self._keep(made.stdout)

    def _keep(self, shown):
        """The credentials that a command printed."""
        said = {name: re.search(rf"^  {name} +(.*?)(?:   .*)?$", shown, re.M).group(1)
                for name in ("user name", "passphrase", "code secret")}
        self.users[said["user name"]] = {"password": said["passphrase"],
                                         "totp_secret": said["code secret"]}

    def add(self, user, email, *more):
        made = self.kast("user", "add", user, "--email", email, *more, "--config",
                         str(self.config), stdin=self.recovery_key + "\n")
        if made.returncode == 0:
            self._keep(made.stdout)
        return made

    def command(self):
        return ["serve", "--config", str(self.config)]

    def start(self):
        before = len(self.log_text())
        self._launch()
        line = re.compile(r"event=started public=(\S+) staff=(\S+)\n")
        found = wait_for(lambda: line.search(self.log_text()[before:])
                         or self.process.poll() is not None, START_SECONDS)
        if not hasattr(found, "group"):
            raise Failed(f"the server did not start: {self.log_text()[before:][-600:]}")
        self.public_url, self.staff_url = found.group(1), found.group(2)
        self.mail_out = self.data / "mail-out"


def wait_for(look, seconds=WAIT_SECONDS):
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found or time.monotonic() > end:
            return found
        time.sleep(0.1)


def run(name, work):
    """The frame of a test program: a tally, then the exit status."""
    tally = Tally(name)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that `with` still cleans up
    if not BINARY.exists():
        print(f"{name}: {BINARY} is missing; build it or set KAST_BIN")
        sys.exit(1)
    tally.part(work, tally)
    sys.exit(tally.finish())
