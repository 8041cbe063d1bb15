#!/usr/bin/python3
"""fake_servers.py DIR: mail servers and a webhook receiver on 127.0.0.1, well-behaved and not, for
tests/mail. Prints one JSON line with their ports, then serves until its standard input is closed.
DIR/cert.pem is the certificate (for 127.0.0.1), DIR/mails.jsonl and DIR/hooks.jsonl what arrived,
DIR/plain.log each line a client sent to the server without STARTTLS. Run with Debian's python3."""
import asyncio
import base64
import json
import logging
import os
import ssl
import subprocess
import sys
import warnings
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

DIR = Path(sys.argv[1])


def note(name, entry):
    with open(DIR / name, "a", encoding="utf-8") as out:
        out.write(json.dumps(entry) + "\n")


class Handler:
    """What becomes of a mail is in the recipient's name."""

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "reject":
            return "550 5.1.1 no such user"
        if name == "defer":
            return "451 4.2.0 try again later"
        if name == "hang":
            await asyncio.sleep(3600)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "spam":
            return "554 5.7.1 not here"
        if name == "drop":
            server.transport.abort()
            await asyncio.sleep(3600)
        if name == "think":
            await asyncio.sleep(3600)
        if name == "slow":
            await asyncio.sleep(0.2)
        note("mails.jsonl", {"peer": session.peer[1], "from": envelope.mail_from or "",
                             "to": envelope.rcpt_tos, "tls": session.ssl is not None,
                             "login": bool(session.authenticated),
                             "content": envelope.original_content.decode("latin-1")})
        return "250 2.0.0 queued"


def check_login(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b"desk@example.test" and data.password == b"secret",
                      handled=False)


async def drop_in_data(reader, writer):
    """Asks for the message and hangs up on its first bytes."""
    writer.write(b"220 ready\r\n")
    while line := await reader.readline():
        if line.upper().startswith(b"DATA"):
            writer.write(b"354 go on\r\n")
            await reader.read(10)
            writer.transport.abort()
            return
        writer.write(b"250 ok\r\n")


async def stuck(reader, writer):
    """Asks for the message and reads it late; notes whether its end was sent."""
    writer.write(b"220 ready\r\n")
    while line := await reader.readline():
        if line.upper().startswith(b"DATA"):
            writer.write(b"354 go on\r\n")
            await asyncio.sleep(0.8)
            try:
                content = await reader.read()
            except ConnectionError:
                content = b""
            note("stuck.jsonl", {"bytes": len(content), "ended": content.endswith(b"\r\n.\r\n")})
            return
        writer.write(b"250 ok\r\n")


async def without_starttls(reader, writer):
    writer.write(b"220 ready\r\n")
    while line := await reader.readline():
        with open(DIR / "plain.log", "ab") as out:
            out.write(line)
        if line.upper().startswith(b"QUIT"):
            break
        writer.write(b"250-here\r\n250 8BITMIME\r\n" if line.upper().startswith(b"EHLO") else b"250 ok\r\n")
    writer.close()


async def garbage(reader, writer):
    writer.write(b"\x00\xff\x16\x03\x01 what?\r\n" * 50)
    writer.close()


async def turned_away(reader, writer):
    writer.write(b"554 5.3.2 not today\r\n")
    await reader.read()
    writer.close()


async def silent(reader, writer):
    await reader.read()
    writer.close()


ANSWERS = {
    "/ok": b"HTTP/1.1 204 No Content\r\n\r\n",
    "/redirect": b"HTTP/1.1 307 Elsewhere\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n",
    "/error": b"HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n",
    "/busy": b"HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\n\r\n",
    "/unknown": b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n",
    "/garbage": b"\x00\x01\x02 hello\r\n\r\n",
}


async def webhook(reader, writer):
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    lines = head.split("\r\n")
    method, path, _ = lines[0].split(" ")
    headers = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
    body = await reader.readexactly(int(headers.get("Content-Length", "0")))
    note("hooks.jsonl", {"method": method, "path": path, "headers": headers,
                         "body": base64.b64encode(body).decode()})
    if path == "/hang":
        await reader.read()
    elif path in ("/large", "/endless"):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
        try:
            for _ in range(10**6 if path == "/endless" else 64):
                writer.write(b"x" * 65536)
                await writer.drain()
        except ConnectionError:
            pass
        note("hooks.jsonl", {"path": path, "cut": True})
    else:
        writer.write(ANSWERS[path])
    writer.close()


async def main():
    subprocess.run(["/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", DIR / "key.pem", "-out",
                    DIR / "cert.pem"], check=True, stderr=subprocess.DEVNULL)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(DIR / "cert.pem", DIR / "key.pem")
    loop = asyncio.get_running_loop()

    def smtp():
        return SMTP(Handler(), tls_context=tls, require_starttls=True, auth_required=True,
                    auth_require_tls=True, authenticator=check_login, hostname="localhost")

    def smtps():
        return SMTP(Handler(), hostname="localhost")

    servers = {"smtp": await loop.create_server(smtp, "127.0.0.1", 0),
               "smtps": await loop.create_server(smtps, "127.0.0.1", 0, ssl=tls)}
    for name, handler in (("plain", without_starttls), ("garbage", garbage), ("silent", silent),
                          ("drop", drop_in_data), ("stuck", stuck), ("turned_away", turned_away), ("http", webhook)):
        servers[name] = await asyncio.start_server(handler, "127.0.0.1", 0)
    servers["https"] = await asyncio.start_server(webhook, "127.0.0.1", 0, ssl=tls)
    print(json.dumps({name: server.sockets[0].getsockname()[1] for name, server in servers.items()}),
          flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable()
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda loop, context: None)
    try:
        loop.run_until_complete(main())
    finally:
        sys.stdout.flush()
        os._exit(0)
