"""The vault's derivations and layouts, written a second time from their descriptions.

  kat.py --write FILE     computes the fixed vectors that the C++ tests are held against
  kat.py --check FILE     computes them again and compares (ctest)
  kat.py --open PROGRAM   opens what PROGRAM (emit/) has just sealed with random keys (ctest)

Nothing here is shared with the C++ side but libsodium, for XChaCha20-Poly1305, X25519 and
Argon2id; BLAKE2b comes from hashlib. Needs python3-nacl.
"""

import base64
import hashlib
import json
import subprocess
import sys
import unicodedata

from nacl import bindings as sodium

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def u32(n):
    return n.to_bytes(4, "little")


def u64(n):
    return n.to_bytes(8, "little")


def derive(label, key=b"", *parts):
    message = b"kast/v1/" + label.encode() + b"\0"
    for part in parts:
        message += u64(len(part)) + part
    return hashlib.blake2b(message, key=key, digest_size=32).digest()


def associated(table, column, inquiry, row, epoch):
    out = b"\x01"
    for field in (table.encode(), column.encode(), inquiry, row, u32(epoch)):
        out += u64(len(field)) + field
    return out


HERE = associated("message", "body", b"\x01" * 16, b"\x02" * 16, 7)


def pad(text):
    size = 256
    while size < len(text) + 4:
        size = size * 2 if size < 65536 else size + 65536
    return (u32(len(text)) + text).ljust(size, b"\0")


def unpad(padded):
    length = int.from_bytes(padded[:4], "little")
    text = padded[4 : 4 + length]
    assert pad(text) == padded
    return text


def crockford(data):
    bits = "".join(f"{b:08b}" for b in data)
    bits += "0" * (-len(bits) % 5)
    return "".join(CROCKFORD[int(bits[i : i + 5], 2)] for i in range(0, len(bits), 5))


def grouped(text, size):
    return "-".join(text[i : i + size] for i in range(0, len(text), size))


class Counting:
    """The random source of the fixed vectors: 0, 1, 2 … 255, 0 …"""

    def __init__(self):
        self.at = 0

    def __call__(self, n):
        out = bytes((self.at + i) % 256 for i in range(n))
        self.at += n
        return out


def encrypt(key, nonce, ad, plain):
    return nonce + sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, ad, nonce, key)


def decrypt(key, ad, body):
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(body[24:], ad, body[:24], key)


def seal(key, ad, plain, random):
    return b"\x01" + encrypt(key, random(24), ad, plain)


def open_sealed(key, ad, sealed):
    assert sealed[0] == 1
    return decrypt(key, ad, sealed[1:])


def public(secret):
    return sodium.crypto_scalarmult_base(secret)


def box_key(label, mine, theirs, ephemeral_public, recipient_public):
    shared = sodium.crypto_scalarmult(mine, theirs)
    return derive(label, shared, ephemeral_public, recipient_public)


def seal_box(label, recipient, ad, plain, random):
    mine = random(32)
    key = box_key(label, mine, recipient, public(mine), recipient)
    return b"\x01" + public(mine) + encrypt(key, random(24), ad, plain)


def open_box(label, secret, ad, sealed):
    assert sealed[0] == 1
    ephemeral = sealed[1:33]
    key = box_key(label, secret, ephemeral, ephemeral, public(secret))
    return decrypt(key, ad, sealed[33:])


def token(purpose, material):
    return {
        "text": crockford(material).lower(),
        "lookup": derive("token/lookup", material, purpose.encode()).hex(),
        "wrap": derive("token/wrap", material, purpose.encode()).hex(),
    }


def normalise(passphrase):
    folded = unicodedata.normalize("NFKC", passphrase).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split()).encode()


def user_lock_key(passphrase, head):
    stretched = sodium.crypto_pwhash_alg(
        32,
        normalise(passphrase),
        head[9:25],
        int.from_bytes(head[1:5], "little"),
        int.from_bytes(head[5:9], "little") * 1024,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
    )
    return derive("user/lock", stretched)


def lock_user(secret, passphrase, ad, random, passes, memory_kib):
    fresh = random(40)
    head = b"\x01" + u32(passes) + u32(memory_kib) + fresh[:16]
    return head + encrypt(user_lock_key(passphrase, head), fresh[16:], ad + head, secret)


K = bytes(range(0x20, 0x40))  # "a key"; also the seed, the server key, every private half
PARTS = (b"a", b"", b"bc")


def seal_vectors():
    yield "derive/no-parts", derive("inquiry/content", K).hex()
    yield "derive/parts", derive("inquiry/append", K, *PARTS).hex()
    yield "derive/no-key", derive("receipt/miss", b"", b"x").hex()
    yield "context", HERE.hex()
    yield "seal", seal(K, HERE, b"hei", Counting()).hex()
    yield "seal/text", seal(K, HERE, pad(b"hei"), Counting()).hex()
    for length in (0, 252, 253, 65532, 65533, 200000):
        yield f"padded/{length}", str(len(pad(b"x" * length)))


def inquiry_vectors():
    yield "inquiry/content-key", derive("inquiry/content", K).hex()
    append = derive("inquiry/append-secret", K)
    yield "inquiry/append-public", public(append).hex()
    yield "inquiry/append", seal_box("inquiry/append", public(append), HERE, pad(b"hei"), Counting()).hex()
    random = Counting()
    minute = random(32)
    key = box_key("team/minute", minute, public(K), public(minute), public(K))
    for n in (0, 1):
        nonce = u64(n) + random(16)
        yield f"minute/{n}", (b"\x01" + public(minute) + encrypt(key, nonce, HERE, K)).hex()


def code_vectors():
    random = Counting()
    characters = crockford(random(13))[:20]
    yield "receipt/text", grouped(characters, 5)
    yield "receipt/lookup", derive("receipt/lookup", characters.encode()).hex()
    wrap_key = derive("receipt/wrap", characters.encode())
    yield "receipt/wrap-key", wrap_key.hex()
    yield "receipt/wrap", seal(wrap_key, HERE, K, random).hex()
    yield "receipt/miss", derive("receipt/miss", b"", b"not a code!").hex()
    for purpose in ("page", "offer", "session", "alert", "bounce", "thread", "calendar", "feedback"):
        for name, value in token(purpose, Counting()(32 if purpose == "session" else 16)).items():
            yield f"token/{purpose}/{name}", value
    yield "token/miss", derive("token/miss", b"", b"page", b"not a token!").hex()
    checksum = derive("recovery/checksum", b"", K)[:3]
    yield "recovery/text", grouped(crockford(K + checksum), 4)


def team_vectors():
    user = bytes(range(0x60, 0x80))
    for name in ("user", "recovery"):
        yield f"team/wrap-{name}", seal_box(f"team/wrap-{name}", public(user), HERE, K, Counting()).hex()
    session = token("session", Counting()(32))
    yield "team/wrap-session", seal(bytes.fromhex(session["wrap"]), HERE, K, Counting()).hex()
    roster = derive("roster/key", K)
    entry = (u32(7), b"\x05" * 16, b"therapist", public(user))
    yield "roster/mac", derive("roster/entry", roster, *entry).hex()
    yield "user/normalised", normalise("  Bl\u00c5\t SYKKEL\u00a0\ufb01n ").hex()
    yield "user/blob", lock_user(user, "Bl\u00c5  sykkel", HERE, Counting(), 2, 19456).hex()
    yield "user/totp", seal_box("user/totp", public(user), HERE, b"12345678901234567890", Counting()).hex()


def server_vectors():
    for use in ("matching", "staff", "transit", "webhook"):
        yield f"server/{use}", seal(derive(f"server/{use}", K), HERE, b"hei", Counting()).hex()
    blind = derive("server/blind-index", K)
    yield "server/blind-index", derive("blind-index/address", blind, b"kari@example.no")[:16].hex()
    yield "server/mac", derive("mail/content", derive("server/mac", K), *PARTS).hex()
    derived = derive("derived-token", derive("server/token", K), b"alert", *PARTS)
    yield "server/derived-token", token("alert", derived[:16])["text"]
    fresh, minute = Counting()(16), u32(29924474)
    mac = derive("form-nonce", derive("server/form-nonce", K), b"inquiry", fresh, minute)[:16]
    yield "page-nonce", base64.urlsafe_b64encode(fresh + minute + mac).decode()
    random = Counting()
    pair = random(32)
    day = associated("transit_key", "secret", b"\0" * 16, b"\0" * 16, 20780)
    yield "transit/public", public(pair).hex()
    yield "transit/secret", seal(derive("server/transit", K), day, pair, random).hex()
    yield "transit/box", seal_box("transit/box", public(K), HERE, pad(b"hei"), Counting()).hex()


def other_vectors():
    key = b"123e4567-e89b-12d3-a456-426614174000"
    yield "idempotency/lookup", derive("idempotency/lookup", b"", key).hex()
    yield "idempotency/body", derive("idempotency/body", derive("idempotency/body", b"", key), b"hei").hex()
    answer = derive("idempotency/answer", b"", key)
    yield "idempotency/answer", seal(answer, HERE, pad(b"hei"), Counting()).hex()

    chain = b"\x03" * 16
    mark = derive("audit/entry", K, chain, u64(0), *PARTS)
    origin = derive("audit/origin", b"", chain)
    link = derive("audit/link", b"", origin, mark, u64(1))
    step1 = derive("audit/ratchet", K, u64(1))
    yield "audit/mark", mark.hex()
    yield "audit/origin", origin.hex()
    yield "audit/link", link.hex()
    yield "audit/mark-step-1", derive("audit/entry", step1, chain, u64(1), *PARTS).hex()
    yield "audit/head-step-1", derive("audit/head", step1, chain, u64(1), link, u64(1)).hex()
    random = Counting()
    chain, first = random(16), random(32)
    place = associated("audit_chain", "first_key", b"\0" * 16, chain, 7)
    for name in ("team", "recovery"):
        yield f"audit/first-key-{name}", seal_box(f"audit/first-key-{name}", public(K), place, first, random).hex()


def vectors():
    out = {}
    for group in (seal_vectors, inquiry_vectors, code_vectors, team_vectors, server_vectors, other_vectors):
        for name, value in group():
            assert name not in out, name
            out[name] = value
    return out


def open_emitted(values):
    """`values`: what emit/ printed; every secret in it was made for the occasion."""
    get = lambda name: bytes.fromhex(values[name])
    opened = {
        "seal": open_sealed(get("key"), HERE, get("seal")),
        "seal_text": unpad(open_sealed(get("key"), HERE, get("seal_text"))),
        "append": unpad(open_box("inquiry/append", derive("inquiry/append-secret", get("key")), HERE, get("append"))),
        "minute": open_box("team/minute", get("key"), HERE, get("minute")),
        "transit": unpad(open_box("transit/box", get("key"), HERE, get("transit"))),
        "totp": open_box("user/totp", get("key"), HERE, get("totp")),
        "matching": unpad(open_sealed(derive("server/matching", get("key")), HERE, get("matching"))),
    }
    for name, plain in opened.items():
        assert plain == get("plain"), name
    code = values["receipt"].replace("-", "").encode()
    assert open_sealed(derive("receipt/wrap", code), HERE, get("receipt_wrap")) == get("key")
    blob = get("user_blob")
    lock = user_lock_key(values["passphrase"], blob[:25])
    assert decrypt(lock, HERE + blob[:25], blob[25:]) == get("key")
    return len(opened) + 2


def main():
    if sys.argv[1:2] == ["--open"]:
        printed = subprocess.run([sys.argv[2]], check=True, capture_output=True, text=True).stdout
        print(open_emitted(json.loads(printed)), "sealed values opened")
        return 0
    text = json.dumps(vectors(), indent=1, sort_keys=True) + "\n"
    path = sys.argv[2]
    if sys.argv[1] == "--write":
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return 0
    with open(path, encoding="utf-8") as file:
        if file.read() == text:
            return 0
    print(f"{path} is not what kat.py computes", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
