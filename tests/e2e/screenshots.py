"""What scripts/screenshots runs: the pages of a demo, and of a desk that nobody reads just now."""

import datetime
import sys

from desk import ROOT, Desk, Installation
from test_browser import browse

FOLDER = ROOT / "build/screenshots"


def closed_for_days():
    """Nobody is in the office and nobody on call: the pages say from when somebody reads."""
    today = datetime.date.today()
    return f'[service]\nclosures = ["{today}..{today + datetime.timedelta(days=3)}"]\n'


def main(only=""):
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Desk() as desk:
        status = browse(desk, "screenshots.mjs", str(FOLDER), "open", only, seconds=600)
    with Installation(closed_for_days()) as desk:
        return status or browse(desk, "screenshots.mjs", str(FOLDER), "closed", only, seconds=300)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
