"""The hall's ledger as a row of steps, with what each answered: for checks that read the whole of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded

_AT_ONCE = 2_000


@dataclass(frozen=True)
class LedgerStep:
    """One ledger row: its place, who sent it, what it was, what became of it, and its answer."""

    change_seq: int
    action_id: str
    station: str
    kind: str
    outcome: str
    subjects: tuple[str, ...]
    detail: Mapping[str, Any]


def steps_of(store: HallStore, hall_id: str, after: int = 0) -> Iterator[LedgerStep]:
    """Every step of a hall after a place in the ledger, in order. Raises HallUnreachable or HallBroken."""
    ledger, body = store.statements.table("ledger"), store.statements.table("ledger_body")
    same = sa.and_(body.c.hall_id == ledger.c.hall_id, body.c.action_id == ledger.c.action_id)
    clause = (
        sa.select(
            ledger.c.change_seq, ledger.c.action_id, ledger.c.station, ledger.c.kind, ledger.c.outcome,
            ledger.c.subjects, body.c.detail,
        )
        .join_from(ledger, body, same, isouter=True)
        .where(ledger.c.hall_id == hall_id, ledger.c.change_seq > after)
        .order_by(ledger.c.change_seq)
    )  # fmt: skip
    with worded(), store.reading() as connection:
        with connection.execution_options(yield_per=_AT_ONCE).execute(clause) as rows:
            for row in rows:
                answer = json.loads(row.detail) if row.detail else {}
                yield LedgerStep(
                    row.change_seq, row.action_id, row.station, row.kind, row.outcome,
                    tuple(json.loads(row.subjects)), answer.get("detail") or {},
                )  # fmt: skip


def ticket_numbers(store: HallStore, hall_id: str) -> list[tuple[str, str]]:
    """Day and number of every ticket of a hall. Raises HallUnreachable or HallBroken."""
    ticket = store.statements.table("ticket")
    clause = sa.select(ticket.c.day, ticket.c.no).where(ticket.c.hall_id == hall_id)
    with worded(), store.reading() as connection:
        return [(row.day, row.no) for row in connection.execute(clause)]
