"""Where a hall and one of its stations stand: the question each transaction begins with."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from workstation.store.prepared import Statements


@dataclass(frozen=True)
class HallHead:
    """Where the hall is: its order number, its incarnation and what this station last sent."""

    hall_id: str
    change_seq: int
    incarnation: str
    min_schema: int
    kind: str
    head_seq: int
    head_hash: str
    epoch: int
    frozen: bool
    known: int = 0
    parked: int = 0
    schema_version: int | None = None


def head_query(sql: Statements, actions: int) -> sa.ClauseElement:
    """Both heads in one statement, and how many of so many actions (`:a0`, `:a1`, …) are recorded."""
    hall, station = sql.table("hall"), sql.table("station")
    return (
        sa.select(
            hall.c.hall_id,
            hall.c.change_seq,
            hall.c.incarnation,
            hall.c.min_schema,
            hall.c.kind,
            hall.c.schema_version,
            station.c.head_seq,
            station.c.head_hash,
            station.c.epoch,
            station.c.frozen,
            _count_known(sql, actions),
            _count_parked(sql),
        )
        .where(hall.c.hall_id == sa.bindparam("hall"))
        .where(station.c.hall_id == hall.c.hall_id)
        .where(station.c.segment == sa.bindparam("segment"))
    )


def _count_known(sql: Statements, actions: int) -> sa.ColumnElement[int]:
    if not actions:
        return sa.literal_column("0").label("known")
    ledger = sql.table("ledger")
    return (
        sa.select(sa.func.count())
        .select_from(ledger)
        .where(ledger.c.hall_id == sa.bindparam("hall"))
        .where(ledger.c.action_id.in_([sa.bindparam(f"a{place}") for place in range(actions)]))
        .scalar_subquery()
        .label("known")
    )


def _count_parked(sql: Statements) -> sa.ColumnElement[int]:
    parked = sql.table("parked")
    return (
        sa.select(sa.func.count())
        .select_from(parked)
        .where(parked.c.hall_id == sa.bindparam("hall"), parked.c.station == sa.bindparam("segment"))
        .where(parked.c.state == sa.literal_column("'open'"))
        .scalar_subquery()
        .label("parked")
    )
