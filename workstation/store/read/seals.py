"""The heads a seal is made over."""

from __future__ import annotations

import sqlalchemy as sa

from workstation.store.tables import hall_metadata
from workstation.store.tx import Tables, Tx


def last_seal(tx: Tx) -> str | None:
    """The hash of the newest seal, None before the first."""

    def build(table: Tables) -> sa.ClauseElement:
        seal = table("seal")
        newest = sa.select(seal.c.hash).where(seal.c.hall_id == sa.bindparam("hall_id"))
        return newest.order_by(seal.c.upto.desc(), seal.c.id.desc()).limit(sa.literal_column("1"))

    rows = tx.rows("last_seal", build)
    return str(rows[0]["hash"]) if rows else None


def station_heads(tx: Tx) -> tuple[int, list[list[str | int]]]:
    """The hall's order number before this transaction, and each station's segment, epoch, number and hash."""
    hall, station = hall_metadata.tables["hall"], hall_metadata.tables["station"]
    upto = tx.connection.execute(
        sa.select(hall.c.change_seq).where(hall.c.hall_id == tx.hall_id)
    ).scalar_one()
    rows = tx.connection.execute(
        sa.select(station.c.segment, station.c.epoch, station.c.head_seq, station.c.head_hash)
        .where(station.c.hall_id == tx.hall_id)
        .order_by(station.c.segment)
    )
    return int(upto), [list(row) for row in rows]
