"""Holds the include direction of the house (docs/adr; see the folders in README.md).

check_includes.py [ROOT]      prints each violation as file:line: what is wrong; 1 if there is any
check_includes.py --self-test shows that every rule catches its violation and spares the innocent
"""
import pathlib
import re
import sys
import tempfile

# Folder -> folders it may include, itself apart. Everything of ours stands under one of these.
ALLOWED = {
    "core": set(),
    "triage": {"core"},
    "schedule": {"core"},
    "config": {"core"},
    "mail": {"core"},
    "store": {"core"},
    "web": {"core"},
    "server": {"core", "triage", "schedule", "config", "mail", "store", "web"},
}
# Parts of a folder that may see less than the folder.
NARROWER = {"store/vault/": ("core/", "store/vault/")}

# Asio stays where something waits. In store/ only these exact files hand over to coroutines.
ASIO = re.compile(r"boost/(asio|beast)\b")
ASIO_FOLDERS = ("server/", "mail/transport/")
ASIO_FILES = {"store/store.hpp", "store/store.cpp", "store/asio.cpp"}

# (what, pattern over whole lines, only places it may stand)
CONFINED = [
    ("SQLite", re.compile(r"\bsqlite3_\w+|\bsqlite3\s*\*|[<\"]sqlite3\.h|SQLiteCpp/"), ("store/sqlite/",)),
    ("libpq", re.compile(r"\bPQ[a-z]\w+\(|\bPG(conn|result)\b|libpq-fe\.h"), ("store/postgres/",)),
    ("libcurl", re.compile(r"\bcurl_(easy|multi|global)_\w+|curl/curl\.h"), ("mail/transport/", "server/")),
    ("libsodium", re.compile(r"[<\"]sodium\b"), ("store/",)),
]
# Pure folders decide; they read no clock, no file, no socket, and start no thread.
PURE = ("triage/", "schedule/")
IMPURE = re.compile(r"_clock::now\(|#include <(fstream|thread|mutex|future|filesystem|unistd\.h|sys/.*)>")

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


def code_of(line):
    """The line without a trailing // comment (a comment may name anything)."""
    return line.split("//", 1)[0]


def check_include(path, quote, target):
    folder = path.split("/", 1)[0]
    if quote == '"':
        other = target.split("/", 1)[0]
        if other not in ALLOWED or "/" not in target:
            yield f'"{target}" is not named from the root, folder first'
        elif other != folder and other not in ALLOWED[folder]:
            yield f"{folder}/ may not include {other}/ ({target})"
        for part, seen in NARROWER.items():
            if path.startswith(part) and not target.startswith(seen):
                yield f"{part} may include only {' and '.join(seen)} ({target})"
    if ASIO.match(target) and not path.startswith(ASIO_FOLDERS) and path not in ASIO_FILES:
        yield f"Asio is known only to {', '.join(ASIO_FOLDERS)} and {', '.join(sorted(ASIO_FILES))} ({target})"


def check_line(path, line):
    code = code_of(line)
    for what, pattern, places in CONFINED:
        if pattern.search(code) and not path.startswith(places):
            yield f"{what} may not leave {' and '.join(places)}"
    if path.startswith(PURE) and IMPURE.search(code):
        yield "pure folders have no clock, files, threads of their own"
    if match := INCLUDE.match(line):
        yield from check_include(path, *match.groups())


def violations(root):
    for folder in ALLOWED:
        for file in sorted(root.glob(f"{folder}/**/*")):
            if file.suffix not in {".hpp", ".cpp"}:
                continue
            path = file.relative_to(root).as_posix()
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                for what in check_line(path, line):
                    yield f"{path}:{number}: {what}"


GUILTY = {
    "triage/a.cpp": '#include "mail/parse/mime.hpp"',
    "schedule/b.hpp": '#include "triage/assess.hpp"',
    "core/c.hpp": '#include "store/tx.hpp"',
    "store/vault/d.cpp": '#include "store/sqlite/db.hpp"',
    "store/e.hpp": "#include <boost/asio/awaitable.hpp>",
    "mail/compose/f.cpp": "#include <boost/beast/http.hpp>",
    "store/tx.hpp": "sqlite3_stmt* statement;",
    "server/g.cpp": "#include <sqlite3.h>",
    "config/h.cpp": '#include "settings.hpp"',
    "schedule/i.cpp": "auto t = std::chrono::system_clock::now();",
    "triage/j.cpp": "#include <fstream>",
    "server/k.cpp": "#include <sodium.h>",
    "store/l.cpp": "PGconn* connection;",
    "triage/m.cpp": "#include <curl/curl.h>",
}
INNOCENT = {
    "server/app.cpp": '#include <boost/asio.hpp>\n#include "store/store.hpp"\n#include "triage/assess.hpp"',
    "mail/transport/smtp.cpp": "#include <boost/asio/ip/tcp.hpp>\n#include <curl/curl.h>",
    "store/store.hpp": "#include <boost/asio/awaitable.hpp>",
    "store/sqlite/db.cpp": "#include <sqlite3.h>\nsqlite3* db;",
    "store/vault/seal.cpp": '#include <sodium.h>\n#include "core/id.hpp"',
    "triage/assess.cpp": '#include "triage/assess.hpp"\n// sqlite3_step has no place here',
}


def write(root, files):
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n", encoding="utf-8")


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        write(root, INNOCENT)
        assert list(violations(root)) == [], list(violations(root))
        write(root, GUILTY)
        caught = {found.split(":", 1)[0] for found in violations(root)}
        assert caught == set(GUILTY), f"missed {set(GUILTY) - caught}, wronged {caught - set(GUILTY)}"
    print(f"self-test: {len(GUILTY)} violations caught, {len(INNOCENT)} innocent files spared")


def main(arguments):
    if arguments == ["--self-test"]:
        self_test()
        return 0
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).parents[2]
    found = list(violations(root))
    print("\n".join(found) or "include direction: as it should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
