"""A station file under a new name: what was not sent goes along, what was done stays behind for reading."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

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


def rename(tx: StationTx, segment: str, epoch: int) -> tuple[int, int]:
    """Give the file its new segment in one transaction; returns how many changes go along, and how many
    stay behind because their words are torn: nobody can send what cannot be read.

    Numbers that were printed stay as they are; the new segment's own series begin at 1. The base is
    pulled anew.
    """
    tx.replica.take_off()
    connection = tx.connection
    journal, counter, meta = (tx.table(name) for name in ("journal", "counter", "meta"))
    rows = rows_of(
        connection.execute(
            sa.select(
                journal.c.seq, journal.c.id, journal.c.state,
                sa.cast(journal.c.body, sa.LargeBinary).label("body"),
            ).order_by(journal.c.seq)
        )
    )  # fmt: skip
    place = torn = 0
    for row in rows:
        if row["seq"] <= 0:
            continue
        here = journal.c.id == row["id"]
        words = _readable(row["body"]) if row["state"] == PENDING else None
        if words is not None:
            place += 1
            body = {**words, "station": segment}
            values = {
                "seq": place - 2 * _BEHIND,
                "epoch": epoch,
                "body": canonical.encode_text(body),
                "conflict": 0,
            }
            connection.execute(sa.update(journal).where(here).values(**values))
        elif row["state"] in (DONE, PENDING):
            torn += row["state"] == PENDING
            connection.execute(sa.update(journal).where(here).values(seq=row["seq"] - _BEHIND, state=DONE))
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
    return place, torn


def _readable(body: bytes) -> dict[str, Any] | None:
    try:
        words = json.loads(body)
    except ValueError:
        return None
    return words if isinstance(words, dict) else None
