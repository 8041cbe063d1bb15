"""The other side, well-behaved and not: a mail server and a receiver of alerts on loopback.

Promise: only 127.0.0.1, a free port each, and nothing runs on when their `with` block is left.
"""

import base64
import email
import email.policy
import http.server
import json
import pathlib
import socket
import ssl
import struct
import subprocess
import threading

HANG_SECONDS = 60  # a hanging server waits so long at most; the test ends it earlier


class Gone(Exception):
    """The line is closed, by whoever."""


def make_certificate(folder):
    """A throwaway key and certificate for 127.0.0.1: both paths."""
    key, certificate = pathlib.Path(folder) / "tls.key", pathlib.Path(folder) / "tls.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out",
                    str(certificate)], check=True, capture_output=True, timeout=30)
    return key, certificate


class Transfer:
    """One mail as it was offered: who to, how, what, and what was said to it in the end."""

    def __init__(self, line):
        self.tls, self.login = line.tls, line.login
        self.sender, self.to, self.raw, self.answer = "", [], b"", ""

    @property
    def message(self):
        return email.message_from_bytes(self.raw, policy=email.policy.default)

    @property
    def text(self):
        return self.message.get_content()

    @property
    def taken(self):
        return self.answer.startswith("250")


class Line:
    """One connection: a line in, an answer out (RFC 5321)."""

    def __init__(self, server, sock):
        self.server, self.sock = server, sock
        self.buffer, self.tls, self.login, self.transfer = b"", False, False, None
        sock.settimeout(HANG_SECONDS)

    def say(self, text):
        self.sock.sendall(text.encode("latin-1") + b"\r\n")

    def read_to(self, end):
        while end not in self.buffer:
            more = self.sock.recv(65536)
            if not more:
                raise Gone
            self.buffer += more
        got, _, self.buffer = self.buffer.partition(end)
        return got

    def hang(self):
        self.server.hanging.set()
        self.server.release.wait(HANG_SECONDS)
        raise Gone

    def cut(self):
        """Not a polite end but a reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone

    def serve(self):
        mode = self.server.mode
        if mode == "hang":
            self.hang()
        if mode == "garbage":
            self.sock.sendall(b"\x00\xff\x16\x03 what is this\r\n" * 50)
            raise Gone
        if mode == "busy":
            self.say("421 4.3.2 not now")
            raise Gone
        self.say("220 mail.example.org ready")
        while True:
            words = self.read_to(b"\r\n").decode("latin-1")
            self.server.commands.append(words)
            verb = words.split(" ")[0].split(":")[0].upper()
            answer = getattr(self, "on_" + verb.lower(), None)
            if answer is None:
                self.say("500 5.5.1 no such command")
            else:
                answer(words)

    def on_ehlo(self, _):
        offers = ["mail.example.org"]
        if self.server.tls is not None and not self.tls:
            offers.append("STARTTLS")
        if self.server.login and self.tls:
            offers.append("AUTH PLAIN")
        offers.append("8BITMIME")
        for offer in offers[:-1]:
            self.say("250-" + offer)
        self.say("250 " + offers[-1])

    def on_starttls(self, _):
        self.say("220 go on")
        self.sock = self.server.tls.wrap_socket(self.sock, server_side=True)
        self.buffer, self.tls = b"", True

    def on_auth(self, words):
        parts = words.split(" ")
        if len(parts) < 3:
            self.say("334 ")
            parts.append(self.read_to(b"\r\n").decode("latin-1"))
        _, name, password = base64.b64decode(parts[2]).decode().split("\x00")
        self.login = (name, password) == self.server.login
        self.say("235 2.7.0 welcome" if self.login else "535 5.7.8 wrong")

    def on_mail(self, words):
        self.transfer = Transfer(self)
        self.transfer.sender = words[words.index("<") + 1:words.index(">")]
        self.server.transfers.append(self.transfer)
        self.say("250 2.1.0 ok")

    def on_rcpt(self, words):
        to = words[words.index("<") + 1:words.index(">")]
        self.transfer.to.append(to)
        fault = self.server.next_fault(to)
        self.fault = fault
        if fault == "hang at RCPT":
            self.hang()
        if fault == "451 at RCPT":
            return self.refuse("451 4.2.0 try later")
        if fault == "550 at RCPT":
            return self.refuse("550 5.1.1 nobody of that name")
        return self.say("250 2.1.5 ok")

    def refuse(self, words):
        self.transfer.answer = words
        self.say(words)

    def on_data(self, _):
        if self.fault == "451 at DATA":
            return self.refuse("451 4.3.0 try later")
        self.say("354 go on")
        if self.fault == "drop in DATA":
            self.sock.recv(10)
            self.cut()
        self.transfer.raw = self.read_to(b"\r\n.\r\n") + b"\r\n"
        if self.fault == "hang after DATA":
            self.hang()
        if self.fault == "lost after DATA":
            self.cut()
        if self.fault == "garbage after DATA":
            self.say("\x00\xff?!")
            raise Gone
        if self.fault == "451 after DATA":
            return self.refuse("451 4.3.0 try later")
        if self.fault == "554 after DATA":
            return self.refuse("554 5.7.1 not here")
        if self.fault == "slow after DATA":
            self.server.hanging.set()
            self.server.release.wait(HANG_SECONDS)
        self.transfer.answer = "250 2.0.0 taken"
        return self.say(self.transfer.answer)

    def on_rset(self, _):
        self.say("250 2.0.0 ok")

    def on_noop(self, _):
        self.say("250 2.0.0 ok")

    def on_quit(self, _):
        self.say("221 2.0.0 bye")
        raise Gone


class MailServer:
    """Until open() its port refuses. `mode`: well, hang, garbage, busy (how it greets). `faults`:
    address to a list of what befalls the next mails to it, one each; then all is well."""

    def __init__(self, certificate=None, login=None):
        self.mode, self.faults, self.transfers, self.commands = "well", {}, [], []
        self.hanging, self.release = threading.Event(), threading.Event()
        self.login, self.tls = login, None
        if certificate is not None:
            key, chain = certificate
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(chain, key)
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.lines, self.lock = set(), threading.Lock()  # open ones

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.release.set()
        self.cut_all()
        try:
            self.listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.listener.close()

    def open(self):
        self.listener.listen(64)
        threading.Thread(target=self._accept, daemon=True).start()

    def greet(self, mode):
        """From the next connection on; those that are open end."""
        self.mode = mode
        self.cut_all()

    def cut_all(self):
        with self.lock:
            for line in self.lines:
                try:
                    line.sock.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def next_fault(self, to):
        with self.lock:
            left = self.faults.get(to)
            return left.pop(0) if left else ""

    def _accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            line = Line(self, sock)
            with self.lock:
                self.lines.add(line)
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line):
        try:
            line.serve()
        except (Gone, OSError, ValueError):
            pass
        finally:
            with self.lock:
                self.lines.discard(line)
            line.sock.close()

    def offered(self, to):
        """Every mail to an address that came as far as its text."""
        return [t for t in list(self.transfers) if t.to == [to] and t.raw]

    def taken(self, to):
        return [t for t in list(self.transfers) if t.to == [to] and t.taken]


class Post:
    def __init__(self, path, headers, body):
        self.path, self.headers, self.body = path, headers, body
        self.json = json.loads(body)


class HookServer:
    """Takes alerts. `script`: what befalls the first post about each new case, in order: a status,
    "hang", "drop", "garbage" or "redirect"; any other post is answered 200."""

    def __init__(self, script=()):
        self.script, self.fate, self.posts = list(script), {}, []
        self.release, self.lock = threading.Event(), threading.Lock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                length = int(self.headers.get("Content-Length", 0))
                post = Post(self.path, dict(self.headers), self.rfile.read(length))
                self.close_connection = True
                outer.take(self, post)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.release.set()
        self.server.shutdown()
        self.server.server_close()

    def take(self, handler, post):
        case = post.json.get("case")
        with self.lock:
            first = case not in self.fate
            if first:
                self.fate[case] = self.script.pop(0) if self.script else 200
            self.posts.append(post)
        what = self.fate[case] if first else 200
        if what == "hang":
            self.release.wait(HANG_SECONDS)
        elif what == "drop":
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                          struct.pack("ii", 1, 0))
        elif what == "garbage":
            handler.wfile.write(b"\x00\xff nonsense\r\n\r\n")
        else:
            status = 302 if what == "redirect" else what
            handler.send_response(status)
            if what == "redirect":
                handler.send_header("Location", self.url + "/elsewhere")
            handler.send_header("Content-Length", "0")
            handler.end_headers()

    def about(self, case):
        return [p for p in list(self.posts) if p.json.get("case") == case]
