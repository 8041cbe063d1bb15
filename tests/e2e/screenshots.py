"""What scripts/screenshots runs: the pages of a demo, and of a desk that nobody reads just now."""

import sys

from desk import ROOT, Desk, Installation
from test_browser import browse

FOLDER = ROOT / "build/screenshots"
# No office hours but on one morning, nobody on call: the pages say from when somebody reads.
CLOSED = """
[service]
closures = ["2020-01-01..2099-01-01"]
"""


def main(only):
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Desk() as desk:
        return browse(desk, "screenshots.mjs", str(FOLDER), *only, seconds=600)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:2]))
