"""Clients that are slow, many, in a hurry or gone; and a stop in the middle of it all.

Promise: each request that came whole within the limits is answered, in order, on its own line;
whatever else happens to a connection stays with it; a stop finishes what runs and exits with 0.
"""

import contextlib
import json
import re
import socket
import struct
import threading
import urllib.parse

from desk import Desk, is_problem, read_answers, run, wait_for

INQUIRIES = "/api/v1/inquiries"
MOST = 12  # connections the desk is set to
LIMIT = 60  # seconds until a wait is given up
BODY = json.dumps({"message": "Hei, har dere tid?"}).encode()


def head(path=INQUIRIES, more="", method="POST"):
    return (f"{method} {path} HTTP/1.1\r\nHost: desk\r\n"
            f"Content-Type: application/json\r\n{more}\r\n").encode()


def post(body=BODY, more="", close=True):
    end = "Connection: close\r\n" if close else ""
    return head(more=f"{more}{end}Content-Length: {len(body)}\r\n") + body


def connect(desk):
    parts = urllib.parse.urlsplit(desk.public_url)
    return contextlib.closing(socket.create_connection((parts.hostname, parts.port), LIMIT))


def read_all(line):
    """Until the other side closes; a reset ends it too."""
    got = b""
    line.settimeout(LIMIT)
    with contextlib.suppress(ConnectionError):
        while more := line.recv(65536):
            got += more
    return got


def read_one(line):
    """One answer from a line that stays open."""
    got = b""
    line.settimeout(LIMIT)
    while not (answers := read_answers(got)) or len(answers[0].body) < int(
            answers[0].headers.get("content-length", 0)):
        more = line.recv(65536)
        if not more:
            break
        got += more
    return answers[0] if answers else None


def drips(data, line):
    """Sends byte by byte until the other side has had enough, or `data` is through."""
    line.settimeout(0.3)
    for at in range(len(data)):
        try:
            line.sendall(data[at:at + 1])
            if line.recv(65536, socket.MSG_PEEK) is not None:
                return
        except TimeoutError:
            continue
        except OSError:
            return


def slow(t, desk):
    """Many slow ones at once, of each kind; the limits of this desk are 1 s each."""
    kinds = {"headers": head(more="X: " + "a" * 400 + "\r\n"),
             "a body": post(BODY + b" " * 400)[:-1],
             "nothing": b"", "half a line": b"POST /api", "half a body": post()[:-5],
             "chunks": head(more="Transfer-Encoding: chunked\r\n") + b"1\r\n{\r\n" * 100}
    results = {}

    def one(name, data):
        with connect(desk) as line:
            if name in ("headers", "a body", "chunks"):
                cut = data.index(b"\r\n\r\n") + 4 if name != "headers" else 30
                line.sendall(data[:cut])
                drips(data[cut:], line)
            else:
                line.sendall(data)
            results[name] = read_all(line)

    threads = [threading.Thread(target=one, args=kind) for kind in kinds.items()]
    for thread in threads:
        thread.start()
    t.check("others are served meanwhile", desk.public("POST", INQUIRIES, {"message": "x"}).status
            == 201)
    for thread in threads:
        thread.join(LIMIT)
    for name in kinds:
        got = results.get(name)
        told = got is not None and read_answers(got)
        t.check(f"slow with {name}: cut off", got is not None)
        if name == "nothing":
            t.check("who says nothing is just closed", got == b"", (got or b"")[:100])
        else:
            t.check(f"slow with {name}: told why", told and is_problem(told[0], 408),
                    (got or b"")[:100])


def slow_reader(t, desk):
    """Asks much and reads nothing: the desk does not keep it all, nor the line."""
    ask = b"GET /style.css HTTP/1.1\r\nHost: desk\r\n\r\n" * 200
    with connect(desk) as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.settimeout(2)
        cut = False
        for _ in range(2000):
            try:
                line.sendall(ask)
            except TimeoutError:
                continue
            except OSError:
                cut = True
                break
        t.check("who never reads is cut", cut)


def is_help_page(answer, status):
    """What a browser is shown where a program gets a problem: a page, the emergency numbers on it."""
    return (answer.status == status and answer.headers["content-type"].startswith("text/html")
            and "113" in answer.text and "116 123" in answer.text
            and "default-src 'none'" in answer.headers.get("content-security-policy", ""))


def for_browsers(t, desk):
    """What the listener itself refuses: a page for a browser, a problem for a program."""
    huge = "X: " + "a" * 40_000 + "\r\n"
    broken = "Transfer-Encoding: chunked\r\n"
    kinds = {413: head("/", more="%sContent-Length: 99999999\r\n"), 431: head("/", more=f"%s{huge}"),
             400: head("/", more=f"%s{broken}") + b"xyz\r\n",
             408: head("/", more="%sContent-Length: 9\r\n"), 405: head("/", "%s", "DELETE")}
    for status, data in kinds.items():
        for accept in ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json", None):
            line = f"Accept: {accept}\r\nAccept-Language: en\r\n".encode() if accept else b""
            with connect(desk) as connection:
                connection.sendall(data.replace(b"%s", line))
                answers = read_answers(read_all(connection))
            wanted = is_help_page if accept and "html" in accept else is_problem
            t.check(f"{status} to one that accepts {accept}", len(answers) == 1
                    and wanted(answers[0], status), [str(a) for a in answers])
            if wanted is is_help_page and answers:
                t.check(f"{status}: in the browser's language, with an id to ask about",
                        'lang="en"' in answers[0].text
                        and re.search("looks into it: [0-9a-f]{16}", answers[0].text))


def many(t, desk):
    """One connection too many is told so with the emergency numbers, and only that one."""
    with contextlib.ExitStack() as stack:
        lines = [stack.enter_context(connect(desk)) for _ in range(MOST)]
        for line in lines:
            line.sendall(head("/healthz", method="GET"))
            t.check("within the limit: served", (read_one(line) or desk).status == 200)
        for _ in range(3):
            with connect(desk) as line:
                line.sendall(post())
                answers = read_answers(read_all(line))
                t.check("beyond it: 503 with the emergency numbers", len(answers) == 1
                        and is_problem(answers[0], 503) and answers[0].json.get("emergency")
                        and answers[0].headers.get("connection") == "close",
                        [str(a) for a in answers])
        with connect(desk) as line:
            line.sendall(head("/", "Accept: text/html\r\n", "GET"))
            answers = read_answers(read_all(line))
            t.check("a browser beyond it is shown the numbers", len(answers) == 1
                    and is_help_page(answers[0], 503), [str(a) for a in answers])
        with connect(desk) as line:
            t.check("who says nothing beyond it is not waited for",
                    [a.status for a in read_answers(read_all(line))] == [503])
        lines[0].sendall(post(close=False))
        answer = read_one(lines[0])
        t.check("who is in can go on", answer is not None and answer.status == 201, answer)
        lines.pop().close()
        t.check("a place that gets free is taken", wait_for(
            lambda: try_status(desk) == 200))
    t.check("all gone, all is well", wait_for(desk.is_ready))


def try_status(desk):
    try:
        return desk.public("GET", "/healthz").status
    except OSError:
        return 0


def in_a_hurry(t, desk):
    """Gone before the answer, or in the middle of a request: the next one is served."""
    before = len(desk.queue("therapist1"))
    for data, reset in ((post(), True), (post(), False), (post()[:-4], True), (head(), True),
                        (b"G", True), (b"", True), (post(close=False) * 5, True)):
        with connect(desk) as line:
            line.sendall(data)
            if reset:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        t.check("served all the same", desk.public("GET", "/healthz").status == 200)
    added = len(desk.queue("therapist1")) - before
    t.check("half a request is never an inquiry", added <= 7, added)


def half_closed(t, desk):
    """A client may close its side once it has asked."""
    answers = read_answers(desk.raw(desk.public_url, post(close=False)))
    t.check("asked and half closed: answered", [a.status for a in answers] == [201],
            [str(a) for a in answers])


def expects(t, desk):
    with connect(desk) as line:
        line.sendall(head(more=f"Expect: 100-continue\r\nContent-Length: {len(BODY)}\r\n"))
        line.settimeout(LIMIT)
        go_on = b""
        while b"\r\n\r\n" not in go_on:
            more = line.recv(1)
            if not more:
                break
            go_on += more
        t.check("100-continue is granted", go_on.startswith(b"HTTP/1.1 100"), go_on)
        line.sendall(BODY)
        answer = read_one(line)
        t.check("then 201", answer is not None and answer.status == 201, answer)
    with connect(desk) as line:
        line.sendall(head(more="Expect: 100-continue\r\nContent-Length: 99999999\r\n"))
        answers = read_answers(read_all(line))
        t.check("what would be too large is refused before it is sent", len(answers) == 1
                and is_problem(answers[0], 413), [str(a) for a in answers])


def chunked(t, desk):
    def chunks(*parts, trailer=b""):
        return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts) + b"0\r\n" + trailer + b"\r\n"

    start = head(more="Transfer-Encoding: chunked\r\nConnection: close\r\n")
    for name, body in (("one chunk", chunks(BODY)), ("a chunk a byte", chunks(
            *[BODY[i:i + 1] for i in range(len(BODY))])), ("an extension", b"%x;a=b\r\n%s\r\n"
                                                          b"0\r\n\r\n" % (len(BODY), BODY)),
                       ("a trailer", chunks(BODY, trailer=b"X-More: 1\r\n"))):
        answers = read_answers(desk.raw(desk.public_url, start + body))
        t.check(f"{name}: 201", [a.status for a in answers] == [201], [str(a) for a in answers])
    for name, body in (("a size that lies", b"5\r\n" + BODY + b"\r\n0\r\n\r\n"),
                       ("a size of nonsense", b"xyz\r\n"), ("a negative size", b"-5\r\n"),
                       ("a size beyond all", b"f" * 20 + b"\r\n")):
        answers = read_answers(desk.raw(desk.public_url, start + body))
        t.check(f"{name} is 400 or 413", len(answers) == 1 and answers[0].status in (400, 413),
                [str(a) for a in answers])


def in_order(t, desk):
    """Quick and slow ones mixed, and HEAD, whose answer has no body."""
    asks = [("GET", "/healthz", 200), ("POST", INQUIRIES, 201), ("GET", "/nothing", 404),
            ("GET", "/readyz", 200), ("POST", INQUIRIES, 201), ("DELETE", INQUIRIES, 405)] * 5
    data = b"".join(post(close=False) if m == "POST" else head(p, method=m) for m, p, _ in asks)
    got = read_answers(desk.raw(desk.public_url, data))
    t.check("pipelined: each answered in its turn", [a.status for a in got]
            == [status for _, _, status in asks], [a.status for a in got])
    data = head("/healthz", method="HEAD") + head("/nothing", method="GET")
    raw = desk.raw(desk.public_url, data)
    heads = re.findall(rb"HTTP/1\.1 (\d+)", raw)
    length = re.search(rb"content-length: (\d+)", raw.lower())
    t.check("HEAD, then another: both answered, no body between", heads == [b"200", b"404"]
            and length and int(length.group(1)) > 0, raw[:300])


def stop_in_flight(t, desk):
    """Requests under way when the stop comes are answered; the next start knows them."""
    with contextlib.ExitStack() as stack:
        half = [stack.enter_context(connect(desk)) for _ in range(5)]
        for line in half:
            line.sendall(post(close=False)[:-3])
        idle = stack.enter_context(connect(desk))
        idle.sendall(head("/healthz", method="GET"))
        t.check("a line that idles", (read_one(idle) or desk).status == 200)
        t.check("the halves are being read", desk.public("GET", "/healthz").status == 200)
        desk.process.terminate()
        t.check("the idle one is closed at once", read_all(idle) == b"")
        t.check("nobody new is let in", wait_for(lambda: try_status(desk) == 0))
        made = []
        for line in half:
            line.sendall(post(close=False)[-3:])
            answers = read_answers(read_all(line))
            ok = len(answers) == 1 and answers[0].status == 201
            t.check("begun before the stop: answered 201, then closed", ok and
                    answers[0].headers.get("connection") == "close", [str(a) for a in answers])
            made += [answers[0].json["receipt"]] if ok else []
    t.check("then it ends with 0", desk.process.wait(LIMIT) == 0, desk.log_text()[-300:])
    desk.process.stdout.close()
    desk.start()
    for code in made:
        thread = desk.post("/api/v1/thread", {"receipt": code})
        t.check("the next start finds it", thread.status == 200, thread)


def stop_cuts(t, desk):
    """Who never finishes can't keep it from stopping."""
    with connect(desk) as line:
        line.sendall(post()[:-3])
        t.check("half a request", desk.public("GET", "/healthz").status == 200)
        t.check("SIGTERM ends it with 0 all the same", desk.stop() == 0)


def connections(t):
    env = {"KAST_SERVER__HEADER_TIMEOUT": "1 s", "KAST_SERVER__BODY_TIMEOUT": "1 s",
           "KAST_SERVER__IDLE_TIMEOUT": "1 s"}
    with Desk(env=env) as desk:
        t.part(slow, t, desk)
        t.part(slow_reader, t, desk)
        t.part(for_browsers, t, desk)
        t.check("SIGTERM ends it with 0", desk.stop() == 0)
    env = {"KAST_SERVER__MAX_CONNECTIONS": str(MOST), "KAST_SERVER__DRAIN": "5 s"}
    with Desk(env=env) as desk:
        for part in (many, in_a_hurry, half_closed, expects, chunked, in_order, stop_in_flight):
            t.part(part, t, desk)
        t.part(stop_cuts, t, desk)
        t.check("the log tells of no failure of ours", "event=exception" not in desk.log_text(),
                desk.log_text()[-300:])


if __name__ == "__main__":
    run("e2e_connections", connections)
