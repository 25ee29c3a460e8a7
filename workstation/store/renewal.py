"""A station file under a new name: what was not sent goes along, what was done stays behind for reading."""

from __future__ import annotations

import json
from pathlib import Path

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.errors import StationFileBroken
from workstation.store.journal import DONE, PENDING
from workstation.store.prepared import rows_of
from workstation.store.station_store import StationStore, StationTx

FORMER, FROZEN = "former_segments", "frozen"
_BEHIND = 10**12
"""Done entries move below zero: they are read by their ids, never sent again."""


def keep_copy(store: StationStore, segment: str, epoch: str) -> Path:
    """A copy of the whole file beside it, before anything is changed. Raises StationFileBroken."""
    copy = store.folder / f"station-{segment}-{epoch}.db"
    try:
        copy.unlink(missing_ok=True)
        store.copy_to(copy)
    except OSError as error:
        raise StationFileBroken(path=str(copy), detail=error.strerror or str(error)) from error
    return copy


def rename(tx: StationTx, segment: str, epoch: int) -> int:
    """Give the file its new segment in one transaction; returns how many changes go along.

    Numbers that were printed stay as they are; the new segment's own series begin at 1. The base is
    pulled anew.
    """
    tx.replica.take_off()
    connection = tx.connection
    journal, counter, meta = (tx.table(name) for name in ("journal", "counter", "meta"))
    rows = rows_of(connection.execute(sa.select(journal).order_by(journal.c.seq)))
    place = 0
    for row in rows:
        if row["seq"] <= 0:
            continue
        here = journal.c.id == row["id"]
        if row["state"] == PENDING:
            place += 1
            body = {**json.loads(row["body"]), "station": segment}
            values = {
                "seq": place - 2 * _BEHIND,
                "epoch": epoch,
                "body": canonical.encode_text(body),
                "conflict": 0,
            }
            connection.execute(sa.update(journal).where(here).values(**values))
        elif row["state"] == DONE:
            connection.execute(
                sa.update(journal).where(here).values(seq=row["seq"] - _BEHIND, epoch=row["epoch"])
            )
        else:
            # calls nobody waits for any more
            connection.execute(sa.delete(journal).where(here))
    moved = journal.c.seq < -_BEHIND
    connection.execute(sa.update(journal).where(moved).values(seq=journal.c.seq + 2 * _BEHIND))
    connection.execute(sa.delete(counter))
    former = [word for word in (tx.meta(FORMER) or "").split(",") if word]
    old = tx.meta("segment")
    tx.remember(FORMER, ",".join(dict.fromkeys([*former, *([old] if old else [])])))
    tx.remember("segment", segment)
    tx.remember("epoch", str(epoch))
    for word in (FROZEN, "since", "incarnation", "mark"):
        connection.execute(sa.delete(meta).where(meta.c.key == word))
    return place
