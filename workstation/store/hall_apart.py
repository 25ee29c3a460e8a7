"""Two places that hold one hall, after a move that ended early: what each of them has alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from workstation.store import hall_copy
from workstation.store.hall_store import HallStore

_DUTY_MARK, _MARK_AT = "5", 14
"""Where an id says that it follows from what it stands for: every hall does such a duty for itself."""


@dataclass(frozen=True)
class Apart:
    """Recorded changes that only one of the two has; `owed` are those of them that no other hall would
    make by itself."""

    here: int
    there: int
    owed: int


def compare(source: HallStore, here: sa.Connection, target: HallStore, there: sa.Connection) -> Apart:
    """How far the two ledgers are apart, told by the ids of their changes."""
    ledger = target.statements.table("ledger")
    only_here = owed = mine = 0
    for ids in _ids(source, here):
        mine += len(ids)
        known = set(there.execute(sa.select(ledger.c.action_id).where(ledger.c.action_id.in_(ids))).scalars())
        alone = [each for each in ids if each not in known]
        only_here += len(alone)
        owed += sum(each[_MARK_AT : _MARK_AT + 1] != _DUTY_MARK for each in alone)
    theirs = hall_copy.count_of(there, target.statements, "ledger")
    return Apart(only_here, theirs - (mine - only_here), owed)


def clear(target: HallStore, there: sa.Connection) -> None:
    """Take a copy of a hall away again, all of it."""
    for table in reversed(hall_copy.TABLES):
        there.execute(sa.delete(target.statements.table(table)))


def _ids(source: HallStore, here: sa.Connection) -> Iterator[list[str]]:
    ledger, after = source.statements.table("ledger"), 0
    while True:
        found = here.execute(
            sa.select(ledger.c.change_seq, ledger.c.action_id)
            .where(ledger.c.change_seq > after)
            .order_by(ledger.c.change_seq)
            .limit(hall_copy.PAGE)
        ).all()
        if not found:
            return
        yield [row[1] for row in found]
        after = found[-1][0]
