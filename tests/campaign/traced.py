"""A station that makes some changes and acknowledges each, to be run under a tracer of system calls.

Arguments: a folder, and how the station's file waits for the disk: as it is (FULL), or OFF as a planted bug.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import sqlalchemy as sa  # noqa: E402

from tests.support.toy_hall import Clock, make_hall, make_station, open_rows  # noqa: E402
from workstation.services.simulation.acks import Ack, AckFile  # noqa: E402

CHANGES = 5
ACKS = "acks.jsonl"


def main(words: list[str]) -> int:
    """Make the changes; every acknowledgement is written right after its change."""
    folder, waits = Path(words[0]), words[1]
    url, clock = f"sqlite:///{folder / 'hall.db'}", Clock()
    make_hall(url, clock).dispose()
    opened = make_station(url, folder / "station", "SJ03", clock)
    if waits != "FULL":

        @sa.event.listens_for(opened.store._engine, "checkout")
        def _hurry(connection: sa.engine.interfaces.DBAPIConnection, *_more: object) -> None:
            connection.cursor().execute(f"PRAGMA synchronous={waits}")

    with AckFile(folder / ACKS) as acks:
        for _turn in range(CHANGES):
            done = opened.station.act(open_rows(1))
            acks.write(Ack(str(done.detail["action_id"]), "open", "done", None, None, "", 0.0))
    opened.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
