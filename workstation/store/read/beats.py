"""When a station was last heard: asked inside a hall transaction, where alone the beats are."""

from __future__ import annotations

import sqlalchemy as sa

from workstation.store.tx import Tx


def last_beat(tx: Tx, station: str) -> str | None:
    """The instant of its last sign of life, None when it never gave one."""
    found = tx.rows(
        "last_beat",
        lambda table: sa.select(table("beat").c.at).where(
            table("beat").c.hall_id == sa.bindparam("hall_id"),
            table("beat").c.station == sa.bindparam("station"),
        ),
        station=station,
    )
    return str(found[0]["at"]) if found else None
