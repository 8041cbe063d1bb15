"""Public and staff pages in a real browser (tests/e2e/browser/walk.mjs), against a demo desk.

Promise: what a person does by hand on a telephone works there: with script and without, in light
and dark, in three languages, leaving nothing behind in the browser.
"""

import json
import os
import subprocess

from desk import ROOT, Desk, die_with_parent, run

SECONDS = 280  # for a machine that is busy; an idle one takes less than a minute


def browse(desk, program, *words, seconds=SECONDS):
    """Runs a browser program that finds the desk in KAST_DESK; its exit status."""
    at = {"public": desk.public_url, "staff": desk.staff_url, "users": list(desk.users.values())}
    env = {**os.environ, "KAST_DESK": json.dumps(at)}
    folder = ROOT / "tests/e2e/browser"
    try:
        return subprocess.run(["node", str(folder / program), *words], env=env, timeout=seconds,
                              preexec_fn=die_with_parent).returncode
    except subprocess.TimeoutExpired:
        print(f"{program} was cut off after {seconds} s")
        return 1


def main(t):
    with Desk() as desk:
        kept = browse(desk, "walk.mjs") == 0
    if not kept:  # a browser that did not come up in time says nothing of the desk; a fault stays
        print("once more, with a new desk and a new browser")
        with Desk() as desk:
            kept = browse(desk, "walk.mjs") == 0
    t.check("the walk keeps every promise", kept)


if __name__ == "__main__":
    run("e2e_browser", main)
