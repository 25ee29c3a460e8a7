"""What a station remembers of the hall's seals, held against the hall: a tail cut off with its seals shows.

Whoever owns the database can rewrite its end so that it fits in itself. Not what stations pulled before.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlalchemy as sa

from workstation.domain.errors import StationFileBroken
from workstation.store.hall_store import HallStore
from workstation.store.prepared import rows_of


def ask_witness(store: HallStore, folder: Path) -> str | None:
    """The first thing the station of this data folder remembers otherwise, None when all agrees.

    The file is only read, also while its station is open. A station that last heard the hall before it was
    restored or moved says nothing. Raises StationFileBroken, or trouble of the hall as sqlalchemy tells it.
    """
    path = folder / "station.db"
    try:
        words, seals = _remembered(path)
    except sqlite3.Error as error:
        raise StationFileBroken(path=str(path), detail=str(error)) from error
    with store.reading() as connection:
        hall = store.hall_row(connection)
        table = store.statements.table("seal")
        theirs = {row["id"]: row for row in rows_of(connection.execute(sa.select(table)))}
    if words.get("hall_id") != hall["hall_id"]:
        return f"{folder.name}: belongs to another hall"
    if words.get("incarnation") != hall["incarnation"]:
        return None
    segment = words.get("segment", folder.name)
    since = int(words.get("since") or 0)
    if since > hall["change_seq"]:
        return f"witness {segment}: saw {since} changes, the hall has {hall['change_seq']}"
    for seal_id, upto, hashed in seals:
        known = theirs.get(seal_id)
        if known is None:
            return f"witness {segment}: seal {seal_id} over {upto} changes is missing in the hall"
        if (known["upto"], known["hash"]) != (upto, hashed):
            return f"witness {segment}: seal {seal_id} was another"
    return None


def _remembered(path: Path) -> tuple[dict[str, str], list[tuple[str, int, str]]]:
    file = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        words = dict(file.execute("SELECT key, value FROM meta").fetchall())
        seals = file.execute("SELECT id, upto, hash FROM seal ORDER BY upto, id").fetchall()
    finally:
        file.close()
    return words, seals
