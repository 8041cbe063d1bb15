"""Bad input over HTTP.

Promise: whatever comes in, the answer is a clear error in RFC 9457 form (or, where the contract
says so, a 201 with a warning), nothing half-made is stored, and the desk goes on answering.
"""

import json
import socket
import time
import urllib.parse

from desk import Desk, is_problem, read_answers, run

INQUIRIES = "/api/v1/inquiries"
JSON = {"Content-Type": "application/json"}
LIMIT = 65536


def post_bytes(path, body, kind="application/json", more=""):
    """A request as bytes, with a connection that ends."""
    head = (f"POST {path} HTTP/1.1\r\nHost: desk\r\nConnection: close\r\nContent-Type: {kind}\r\n"
            f"{more}Content-Length: {len(body)}\r\n\r\n")
    return head.encode("latin-1") + body


class Bad:
    def __init__(self, t, desk):
        self.t, self.desk = t, desk

    def ready(self, name):
        self.t.check(f"{name}: the desk still answers", self.desk.is_ready())

    def send(self, name, data, status, base=None, seconds=15):
        """Bytes in, one problem of this status out."""
        answers = read_answers(self.desk.raw(base or self.desk.public_url, data, seconds))
        ok = len(answers) == 1 and is_problem(answers[0], status)
        self.t.check(f"{name} is {status}", ok, [str(a) for a in answers])
        self.ready(name)
        return answers[0] if answers else None

    def body(self, name, body, status, path=INQUIRIES, **more):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.send(name, post_bytes(path, data, **more), status)

    def field(self, name, body, field, path=INQUIRIES):
        answer = self.body(name, body, 422, path)
        errors = (answer.json or {}).get("errors", []) if answer else []
        self.t.check(f"{name}: it names {field}", any(
            e["field"] == field and e["code"] for e in errors), errors)

    def accepted(self, name, body, warning=None):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        answer = self.desk.public("POST", INQUIRIES, data, JSON)
        ok = self.t.check(f"{name} is 201", answer.status == 201, answer)
        warnings = answer.json.get("warnings", []) if ok else []
        if warning:
            self.t.check(f"{name}: warns of {warning}",
                         any(w["field"] == warning and w["code"] for w in warnings), warnings)
        self.ready(name)
        return answer.json if ok else {}


def words(bad):
    bad.field("an empty message", {"message": ""}, "message")
    bad.field("whitespace only", {"message": " \t\r\n\u00a0\u2003"}, "message")
    bad.field("no message", {}, "message")
    bad.field("a null message", {"message": None}, "message")
    bad.body("an over-long message", {"message": "a" * (LIMIT + 1)}, 413)
    bad.body("over-long in bytes, not letters", json.dumps(
        {"message": "å" * (LIMIT // 2 + 1)}, ensure_ascii=False).encode(), 413)
    bad.accepted("the longest message", {"message": "a" * LIMIT})
    bad.body("a body over 256 KiB", {"message": "a", "x": "b" * (256 * 1024)}, 413)
    chunk = b"%x\r\n" % 65536 + b" " * 65536 + b"\r\n"
    head = (f"POST {INQUIRIES} HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\n"
            "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n").encode()
    bad.send("a chunked body over 256 KiB", [head] + [chunk] * 6 + [b"0\r\n\r\n"], 413)


def encodings(bad):
    bad.body("not UTF-8", b'{"message":"bl\xe5b\xe6r"}', 400)
    bad.body("overlong UTF-8", b'{"message":"\xc0\xafx"}', 400)
    bad.body("a surrogate in UTF-8", b'{"message":"x\xed\xa0\x80"}', 400)
    bad.body("a lone high surrogate", b'{"message":"x\\ud800"}', 400)
    bad.body("a lone low surrogate", b'{"message":"x\\udc00 y"}', 400)
    bad.body("a lone surrogate in a key", b'{"message":"x","\\ud800":1}', 400)
    bad.body("UTF-16", json.dumps({"message": "x"}).encode("utf-16"), 400)
    bad.accepted("a pair of surrogates", b'{"message":"x \\ud83d\\ude00"}')
    made = bad.accepted("NUL in JSON", b'{"message":"f\\u0000r"}')
    thread = bad.desk.post("/api/v1/thread", {"receipt": made.get("receipt", "")})
    bad.t.check("NUL becomes U+FFFD", thread.status == 200
                and thread.json["messages"][0]["text"] == "f\ufffdr", thread)
    bad.body("a raw NUL", b'{"message":"f\x00r"}', 400)


def shapes(bad):
    for name, body in (("no body", b""), ("not JSON", b"message=hei"),
                       ("half JSON", b'{"message":"x"'),
                       ("something after it", b'{"message":"x"} x'),
                       ("an array", b'[{"message":"x"}]'),
                       ("a string", b'"x"'), ("null", b"null"), ("NaN", b'{"message":NaN}'),
                       ("a trailing comma", b'{"message":"x",}'),
                       ("a comment", b'{"message":"x"/**/}')):
        bad.body(name, body, 400)
    deep = b'{"message":"x","a":' + b"[" * 50_000 + b"]" * 50_000 + b"}"
    bad.body("deep nesting", deep, 400)
    bad.body("deep objects", b'{"message":"x","a":' + b'{"a":' * 10_000 + b"1" + b"}" * 10_001, 400)
    bad.body("deep and never closed", b"[" * 200_000, 400)
    bad.body("a key twice", b'{"message":"x","message":"y"}', 400)
    bad.body("a key twice, one escaped", b'{"message":"x","mess\\u0061ge":"y"}', 400)
    bad.body("a key twice within",
             b'{"message":"x","reply_to":{"phone":"12345678","phone":"1"}}', 400)
    bad.accepted("a huge number", b'{"message":"x","n":' + b"9" * 5000 + b"}", "n")


def fields(bad):
    bad.accepted("an unknown field", {"message": "x", "colour": "red"}, "colour")
    bad.accepted("an unknown inner field",
                 {"message": "x", "reply_to": {"phone": "22 40 00 40", "fax": "1"}}, "reply_to.fax")
    for value in (7, True, [], {}, ["x"]):
        bad.field(f"message as {value!r}", {"message": value}, "message")
    bad.field("reply_to as text", {"message": "x", "reply_to": "a@example.com"}, "reply_to")
    bad.field("email as number", {"message": "x", "reply_to": {"email": 7}}, "reply_to.email")
    for name in ("therapist_gender", "modality", "concern", "self_harm_answer"):
        bad.field(f"a bad {name}", {"message": "x", name: "whatever"}, name)
        bad.field(f"{name} as number", {"message": "x", name: 1}, name)
    for language in ("x", "norwegian language", "n\r\nb", "../../etc", "123", "n" * 5000, 7):
        bad.field(f"language {str(language)[:20]!r}", {"message": "x", "language": language},
                  "language")
    for address in ("a@example.com\r\nBcc: b@example.com", "a@example.com\nX: y", "a@b\rc.com",
                    "a@example.com\u2028Bcc: x", "a@example.com, b@example.com", "not an address",
                    "<a@example.com>", "a@example.com\u0000", "a b@example.com", "@example.com",
                    "a@", "a@-example.com", "a" * 70 + "@example.com", "a@" + "b" * 300 + ".com"):
        bad.field(f"address {address[:30]!r}", {"message": "x", "reply_to": {"email": address}},
                  "reply_to.email")
    for phone in ("call me", "1" * 100, "+47 22\r\nX: y"):
        bad.field(f"phone {phone[:20]!r}", {"message": "x", "reply_to": {"phone": phone}},
                  "reply_to.phone")
    mails = bad.desk.mails()
    bad.t.check("no mail carries a foreign header", not any(b"Bcc" in m.raw for m in mails))


def http_words(bad):
    for kind in ("text/plain", "application/x-www-form-urlencoded", "", "application/jsonx",
                 "multipart/form-data; boundary=x"):
        bad.body(f"content type {kind!r}", {"message": "x"}, 415, kind=kind)
    charset = bad.desk.post(INQUIRIES, {"message": "x"},
                            {"Content-Type": "Application/JSON; charset=utf-8"})
    bad.t.check("a charset after the type is 201", charset.status == 201, charset)
    for path in ("/api/v1/nothing", "/api/v1/inquiries/", "/api/v2/inquiries", "/api/v1/queue",
                 "/api/v1/login", "/api/v1/../v1/queue", "/api/v1/inquiries%00"):
        bad.send(f"public {path}", post_bytes(path, b"{}"), 404)
    for path in ("/metrics", "//api/v1/inquiries", "/../../etc/passwd", "/a/", "/a/x/y", "/%00"):
        answer = bad.desk.public("GET", path)
        bad.t.check(f"public {path} is 404", answer.status == 404, answer)
    bad.t.check("staff words are unknown to the public side", bad.desk.public(
        "GET", "/api/v1/queue").status == 404)
    for method, path in (("GET", INQUIRIES), ("PUT", INQUIRIES), ("DELETE", "/api/v1/thread"),
                         ("PATCH", "/api/v1/thread/messages"), ("GET", "/api/v1/thread/erase"),
                         ("POST", "/readyz"), ("OPTIONS", INQUIRIES), ("BREW", INQUIRIES)):
        data = (f"{method} {path} HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n"
                "Content-Length: 0\r\n\r\n").encode()
        bad.send(f"{method} {path}", data, 405)


def protocol(bad):
    close = b"Host: desk\r\nConnection: close\r\n\r\n"
    cases = {"nonsense": b"nonsense\r\n\r\n", "no version": b"GET /readyz\r\n" + close,
             "a wrong version": b"GET /readyz HTTP/9.9\r\n" + close,
             "a space in the target": b"GET /ready z HTTP/1.1\r\n" + close,
             "a header without a colon": b"GET /readyz HTTP/1.1\r\nHost desk\r\n\r\n",
             "a space before the colon": b"GET /readyz HTTP/1.1\r\nHost : desk\r\n\r\n",
             "two lengths": b"POST /api/v1/inquiries HTTP/1.1\r\nHost: desk\r\n"
                            b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
             "a negative length": b"POST /api/v1/inquiries HTTP/1.1\r\nHost: desk\r\n"
                                  b"Content-Length: -1\r\n\r\n",
             "length and chunks": b"POST /api/v1/inquiries HTTP/1.1\r\nHost: desk\r\n"
                                  b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
                                  b"0\r\n\r\n",
             "a chunk of no size": b"POST /api/v1/inquiries HTTP/1.1\r\nHost: desk\r\n"
                                   b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
             "TLS to a plain port": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 64,
             "binary": bytes(range(256)) + b"\r\n\r\n",
             "NUL in the target": b"GET /ready\x00z HTTP/1.1\r\n" + close}
    for name, data in cases.items():
        bad.send(name, data, 400)
    bad.send("a huge header",
             b"GET /readyz HTTP/1.1\r\nX: " + b"a" * 100_000 + b"\r\n" + close, 431)
    bad.send("very many headers",
             b"GET /readyz HTTP/1.1\r\n" + b"X: a\r\n" * 20_000 + close, 431)
    bad.send("a huge target", b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n" + close, 431)
    raw = bad.desk.raw(bad.desk.public_url, b"")
    bad.t.check("a client that says nothing gets nothing", raw == b"", raw[:80])
    raw = bad.desk.raw(bad.desk.public_url, b"GET /readyz HTTP/1.1\r\nHo")
    bad.t.check("half a request: closed, or told", raw == b"" or b" 400 " in raw[:20], raw[:80])
    raw = bad.desk.raw(bad.desk.public_url, b"HEAD /readyz HTTP/1.1\r\n" + close)
    bad.t.check("HEAD has no body", raw.startswith(b"HTTP/1.1 200") and raw.endswith(b"\r\n\r\n"),
                raw[-80:])
    bad.ready("protocol")


def pipelined(bad):
    def one(text, last=False):
        body = json.dumps({"message": text, text: 1}).encode()
        end = "Connection: close\r\n" if last else ""
        return (f"POST {INQUIRIES} HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\n"
                f"{end}Content-Length: {len(body)}\r\n\r\n").encode() + body

    names = [f"first{i}" for i in range(20)]
    data = b"".join(one(n, n == names[-1]) for n in names)
    answers = read_answers(bad.desk.raw(bad.desk.public_url, data))
    bad.t.check("pipelined requests are answered in order", [
        a.json["warnings"][0]["field"] for a in answers if a.status == 201] == names,
        [a.status for a in answers])
    data = one("good") + b"nonsense\r\n\r\n" + one("never", True)
    answers = read_answers(bad.desk.raw(bad.desk.public_url, data))
    bad.t.check("nonsense between ends the line after its 400",
                [a.status for a in answers] == [201, 400], [a.status for a in answers])
    bad.ready("pipelined")


def slow(bad):
    """The desk runs with a header and a body time of 2 s here."""
    parts = urllib.parse.urlsplit(bad.desk.public_url)
    body = post_bytes(INQUIRIES, b'{"message":"x"}' + b" " * 60)
    for name, start in (("headers", b"GET /readyz HTTP/1.1\r\n"), ("a body", body[:-50])):
        began = time.monotonic()
        with socket.create_connection((parts.hostname, parts.port), 5) as line:
            line.sendall(start)
            got, over = b"", False
            while time.monotonic() - began < 12 and not over:
                line.settimeout(0.5)
                try:
                    more = line.recv(4096)
                    got, over = got + more, more == b""
                except TimeoutError:
                    try:
                        line.sendall(b"X" if name == "headers" else b" ")
                    except OSError:
                        over = True
                except OSError:
                    over = True
        took = time.monotonic() - began
        bad.t.check(f"slow with {name}: cut", over and took < 8, f"{took:.1f} s")
        bad.t.check(f"slow with {name}: told so, or just closed",
                    got == b"" or b" 408 " in got[:20], got[:80])
        bad.ready(f"slow with {name}")


def staff_side(bad):
    t, desk = bad.t, bad.desk
    routes = [("GET", "/api/v1/queue"), ("GET", "/api/v1/inquiries/00000000"),
              ("POST", INQUIRIES)]
    routes += [("POST", f"/api/v1/inquiries/00000000/{act}") for act in
               ("claim", "reply", "note", "assign", "level", "close", "link")]
    for method, path in routes:
        body = {} if method == "POST" else None
        for name, headers in (("no session", {}),
                              ("a made-up session", {"Cookie": "kast=" + "0" * 52}),
                              ("a session of nonsense", {"Cookie": "kast=;;=\"kast"})):
            answer = desk.staff(None, method, path, body, headers)
            t.check(f"{method} {path} with {name} is 401", is_problem(answer, 401), answer)
    for origin in ("https://evil.example", "null", "http://127.0.0.1:1", "file://",
                   desk.staff_url + ".evil.example", desk.public_url):
        for path, user in (("/api/v1/login", None), (INQUIRIES, "therapist1")):
            answer = desk.staff(user, "POST", path, {"message": "x"}, {"Origin": origin})
            t.check(f"{path} from {origin} is 403", is_problem(answer, 403), answer)
    own = desk.staff("therapist1", "POST", INQUIRIES, {"message": "x"}, {"Origin": desk.staff_url})
    t.check("from its own pages it is 201", own.status == 201, own)
    good = desk.staff("therapist1", "GET", "/api/v1/queue?limit=1").json["next"]
    for query in ("limit=0", "limit=201", "limit=-1", "limit=x", "limit=1e1", "limit=5%00",
                  "limit=99999999999999999999", "after=x", "after=" + "f" * 50, "after=%FF%00",
                  "after=" + "9" + good[1:], "after=" + good[:-1], "after=" + good + "0",
                  "state=whatever", "state=NEW"):
        answer = desk.staff("therapist1", "GET", "/api/v1/queue?" + query)
        t.check(f"queue?{query[:40]} is 400", is_problem(answer, 400), answer)
        bad.ready(f"queue?{query[:40]}")
    for query in ("limit=1", "limit=200", "x=y", "limit=", "state=new"):
        answer = desk.staff("therapist1", "GET", "/api/v1/queue?" + query)
        t.check(f"queue?{query} is 200", answer.status == 200, answer)
    for path in ("/api/v1/inquiries/xxxxxxxx", "/api/v1/inquiries/%00", "/api/v1/inquiries/'--",
                 "/api/v1/inquiries/" + "A" * 5000):
        answer = desk.staff("therapist1", "GET", path)
        t.check(f"GET {path[:40]} is 404", is_problem(answer, 404), answer)
    for act, body in (("reply", {"text": ""}), ("reply", {"text": 7}), ("reply", {}),
                      ("note", {"text": " \n"}), ("assign", {"to": "therapist1"}),
                      ("reply", {"text": "x", "offer": "yes"}), ("close", {})):
        item = desk.queue("therapist1")[0]["case"]
        answer = desk.staff("therapist1", "POST", f"/api/v1/inquiries/{item}/{act}", body)
        t.check(f"{act} with {body} is 422", is_problem(answer, 422), answer)
    for name, body in (("not JSON", b"x"), ("an array", b"[]"), ("empty", b"")):
        answer = desk.staff(None, "POST", "/api/v1/login", body, JSON)
        t.check(f"login with {name} is 400", is_problem(answer, 400), answer)
    for body in ({}, {"username": 1, "password": 2, "totp": 3}, {"username": "x" * 100_000}):
        answer = desk.staff(None, "POST", "/api/v1/login", body)
        t.check("login with wrong fields is 401", is_problem(answer, 401), answer)
    bad.ready("staff")


def bad_input(t):
    env = {"KAST_SERVER__HEADER_TIMEOUT": "2 s", "KAST_SERVER__BODY_TIMEOUT": "2 s"}
    with Desk(env=env) as desk:
        bad = Bad(t, desk)
        t.need("it is ready", desk.is_ready(), desk.log_text()[-300:])
        for part in (words, encodings, shapes, fields, http_words, protocol, pipelined, slow,
                     staff_side):
            t.part(part, bad)
        t.check("the log tells of no failure of ours",
                "level=error" not in desk.log_text() and "level=critical" not in desk.log_text(),
                [x for x in desk.log_text().splitlines() if "level=err" in x][:3])
        t.check("SIGTERM ends it with 0", desk.stop() == 0)


if __name__ == "__main__":
    run("e2e_bad_input", bad_input)
