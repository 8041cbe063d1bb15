"""Starts a demo and tells a human how to use it (called by scripts/run).

demo.py COMMAND...: COMMAND prints one JSON line on stdout when it is ready (SPEC 11). Enter prints
new login codes, Ctrl-C stops the demo.
"""
import base64
import hashlib
import hmac
import json
import signal
import struct
import subprocess
import sys
import threading
import time

PERIOD = 30


def totp(secret, now):
    """RFC 6238 with SHA-1, 6 digits, 30 s."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8), casefold=True)
    digest = hmac.new(key, struct.pack(">Q", int(now) // PERIOD), hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def say_codes(users):
    now = time.time()
    print(f"\nLog in (codes good for {PERIOD - int(now) % PERIOD} s more, each once; Enter: new ones)")
    width = max(len(user["username"]) for user in users)
    for user in users:
        print(f"  {user['username']:{width}}  code {totp(user['totp_secret'], now)}  "
              f"password: {user['password']}  ({user['role']})")
    print(flush=True)


def say_welcome(demo):
    print(f"""
Kast runs as a demo. What you write stays on this machine.
  To write as an inquirer, open  {demo['public']}
  To answer as staff, open       {demo['staff']}
  Mail that it sends lies in     {demo['mail_out']}
Stop it with Ctrl-C.""")
    say_codes(demo["users"])


def offer_new_codes(users):
    for _ in sys.stdin:
        say_codes(users)


def main(command):
    # A process group of its own: Ctrl-C reaches the demo once, as the SIGTERM that drains it.
    demo = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, process_group=0)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: demo.terminate())
    line = demo.stdout.readline()
    if line:
        ready = json.loads(line)
        say_welcome(ready)
        if sys.stdin.isatty():
            threading.Thread(target=offer_new_codes, args=(ready["users"],), daemon=True).start()
    return demo.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
