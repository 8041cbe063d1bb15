#!/usr/bin/env python3
"""docs/openapi.json and the routes table say the same: every route is described, with the listener
it stands on, and nothing else is."""
import json
import pathlib
import re
import sys

ROUTE = re.compile(r'\{(get|post), "([^"]+)", \w+, \w+, \w+\}')
TABLE = re.compile(r"constexpr Route k(Public|Staff)\[\] = \{(.*?)\n\};", re.S)


def served(root):
    text = (root / "server/http/routes.cpp").read_text()
    routes = set()
    for site, table in TABLE.findall(text):
        rows = ROUTE.findall(table)
        if len(rows) != table.count("{get,") + table.count("{post,"):
            raise SystemExit("openapi: a route of the table is written in a way this test can't read")
        routes |= {(site.lower(), method, path) for method, path in rows}
    return routes


def described(root):
    paths = json.loads((root / "docs/openapi.json").read_text())["paths"]
    return {(site, method, path) for path, methods in paths.items()
            for method, operation in methods.items() for site in operation["tags"]}


def main(root):
    have, told = served(root), described(root)
    for route in sorted(have - told):
        print("openapi: served but not described:", *route)
    for route in sorted(told - have):
        print("openapi: described but not served:", *route)
    print(f"openapi: {len(have)} routes")
    return 0 if have and have == told else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
