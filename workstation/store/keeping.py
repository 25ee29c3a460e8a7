"""What a station keeps: open work, its own cases, and ninety days. Older things are asked of the hall.

The same conditions decide what a hall sends to a station that begins anew, and what leaves a station's file.
People stay: whoever comes again is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.approval_state import ApprovalState
from workstation.domain.case import END_STATES, CaseState
from workstation.domain.handoff import FirstAskedState, HandoffState
from workstation.domain.ticket import CLOSED_STATES
from workstation.store.prepared import Statements

KEPT_DAYS = 90
_OVER = (*(state.value for state in END_STATES), CaseState.delivered.value, "undone")
_ASKED_OVER = (
    FirstAskedState.answered.value, FirstAskedState.directed_out.value, FirstAskedState.closed.value
)  # fmt: skip
_HANDED_OVER = (HandoffState.closed.value, HandoffState.cancelled.value)
_APPROVAL_OVER = (
    ApprovalState.approved.value, ApprovalState.declined.value, ApprovalState.taken_back.value
)  # fmt: skip
_OF_CASES = ("material_row", "party", "paper", "first_record", "handoff", "approval")
_OF_TICKETS = ("matter", "paper", "first_record", "handoff", "approval")
_CALLED_OVER = tuple(state.value for state in CLOSED_STATES)
_AT = {"appointment": "day", "diversion": "day", "number_block": "day", "seal": "at"}
_SETTLED = ("incident", "parked")
SCOPED = ("service_case", "ticket", *dict.fromkeys((*_OF_CASES, *_OF_TICKETS)), *_AT, *_SETTLED)
"""Tables of which old rows leave; all others stay whole."""

Condition = sa.ColumnElement[bool]


@dataclass(frozen=True)
class Kept:
    """From when on everything is kept, and the segments (present and former) whose cases are this station's
    own."""

    since: datetime
    own: tuple[str, ...]

    @classmethod
    def at(cls, now: datetime, own: Sequence[str]) -> Kept:
        """What is kept at this moment."""
        return cls(now - timedelta(days=KEPT_DAYS), tuple(own))

    def no_later_than(self, recorded_at: str | None) -> Kept:
        """The same, counted from the last recorded change where that is earlier."""
        if recorded_at is None:
            return self
        return Kept(min(self.since, canonical.moment(recorded_at) - timedelta(days=KEPT_DAYS)), self.own)

    @property
    def moment(self) -> str:
        return canonical.instant(self.since)

    @property
    def day(self) -> str:
        # a day earlier than in any time zone: legal days are local
        return (self.since - timedelta(days=1)).date().isoformat()


class Leaving:
    """Conditions under which rows leave, over the tables of one hall: the hall's own or a replica's."""

    def __init__(self, sql: Statements, hall_id: str, kept: Kept) -> None:
        self._sql = sql
        self._hall_id = hall_id
        self._kept = kept

    def of(self, name: str) -> Condition | None:
        """Which rows of a table leave, None when all of them stay."""
        table = self._sql.table(name)
        if name == "service_case":
            return self.cases()
        if name == "ticket":
            return self.tickets()
        if name in _AT:
            column = table.c[_AT[name]]
            return self._here(name, column < (self._kept.day if _AT[name] == "day" else self._kept.moment))
        if name in _SETTLED:
            return self._here(name, table.c.state != "open", table.c.at < self._kept.moment)
        ways: list[Condition] = []
        if name in _OF_CASES:
            ways.append(table.c.case_id.in_(self._ids("service_case", self.cases())))
        if name in _OF_TICKETS:
            ways.append(_of_tickets(name, table, self._ids("ticket", self.tickets())))
        return self._here(name, sa.or_(*ways)) if ways else None

    def cases(self) -> Condition:
        """Cases that ended before and are nobody's open business."""
        case = self._sql.table("service_case")
        ended = sa.func.coalesce(case.c.concluded_at, case.c.created_at)
        return self._here(
            "service_case",
            case.c.state.in_(_OVER),
            ended < self._kept.moment,
            case.c.created_at < self._kept.moment,
            case.c.segment.not_in(self._kept.own),
            case.c.id.not_in(self._open("first_record", "case_id", _ASKED_OVER)),
            case.c.id.not_in(self._open("handoff", "case_id", _HANDED_OVER)),
            case.c.id.not_in(self._open("approval", "case_id", _APPROVAL_OVER)),
            case.c.id.not_in(self._unsettled()),
        )

    def tickets(self) -> Condition:
        """Numbers of former days about which nothing is left to do."""
        ticket, case = self._sql.table("ticket"), self._sql.table("service_case")
        left = sa.select(case.c.ticket_id).where(stays(self.cases()), case.c.ticket_id.is_not(None))
        return self._here(
            "ticket",
            ticket.c.state.in_(_CALLED_OVER),
            ticket.c.day < self._kept.day,
            ticket.c.id.not_in(left),
            ticket.c.id.not_in(self._open("first_record", "ticket_id", _ASKED_OVER)),
            ticket.c.id.not_in(self._open("handoff", "ticket_id", _HANDED_OVER)),
            ticket.c.id.not_in(self._open("approval", "ticket_id", _APPROVAL_OVER)),
            ticket.c.id.not_in(self._unsettled()),
        )

    def _open(self, name: str, column: str, over: Sequence[str]) -> sa.Select[Any]:
        table = self._sql.table(name)
        return sa.select(table.c[column]).where(
            table.c.hall_id == self._hall_id, table.c.state.not_in(over), table.c[column].is_not(None)
        )

    def _unsettled(self) -> sa.Select[Any]:
        parked = self._sql.table("parked")
        return sa.select(parked.c.subject).where(parked.c.hall_id == self._hall_id, parked.c.state == "open")

    def _ids(self, name: str, leaves: Condition) -> sa.Select[Any]:
        return sa.select(self._sql.table(name).c.id).where(leaves)

    def _here(self, name: str, *conditions: Condition) -> Condition:
        return sa.and_(self._sql.table(name).c.hall_id == self._hall_id, *conditions)


_OLD = {"ticket": "day", "service_case": "created_at", **_AT, **dict.fromkeys(_SETTLED, "at")}
"""Nothing leaves while none of these is old: what else leaves goes with a number or a case."""


def anything_old(connection: sa.Connection, sql: Statements, hall_id: str, kept: Kept) -> bool:
    """Whether a row can leave at all: a look at a few small statements instead of the conditions proper."""

    def old(name: str, column: str) -> bool:
        def build() -> sa.ClauseElement:
            table = sql.table(name)
            here = table.c.hall_id == sa.bindparam("hall_id")
            return (
                sa.select(sa.literal_column("1"))
                .where(here, table.c[column] < sa.bindparam("before"))
                .limit(sa.literal_column("1"))
            )

        before = kept.day if column == "day" else kept.moment
        statement = sql.get(("anything_old", name), build)
        return statement.run(connection, {"hall_id": hall_id, "before": before}).scalar() is not None

    return any(old(name, column) for name, column in _OLD.items())


def stays(leaves: Condition) -> Condition:
    """The other rows, also where an empty column makes the condition neither true nor false."""
    return sa.case((leaves, 1), else_=0) == 0


def _of_tickets(name: str, table: sa.Table, tickets: Any) -> Condition:
    """What goes with a number: also what came of it, but not what by now belongs to a case."""
    went = table.c.ticket_id.in_(tickets)
    return went if name == "matter" else sa.and_(table.c.case_id.is_(None), went)


def let_go(connection: sa.Connection, sql: Statements, hall_id: str, kept: Kept, most: int) -> set[str]:
    """Take at most so many rows of each kind out of a replica that nothing is laid over, a case and a number
    always with all that belongs to it. Returns the tables changed."""
    leaving = Leaving(sql, hall_id, kept)
    changed: set[str] = set()
    if not anything_old(connection, sql, hall_id, kept):
        return changed

    def drop(name: str, condition: Condition) -> None:
        if connection.execute(sa.delete(sql.table(name)).where(condition)).rowcount:
            changed.add(name)

    def some(name: str) -> list[str]:
        table = sql.table(name)
        leaves = leaving.of(name)
        assert leaves is not None
        return list(connection.execute(sa.select(table.c.id).where(leaves).limit(most)).scalars())

    # numbers first: what speaks of them is looked for while their cases are still there
    tickets = some("ticket")
    for name in _OF_TICKETS if tickets else ():
        table = sql.table(name)
        drop(name, sa.and_(table.c.hall_id == hall_id, _of_tickets(name, table, tickets)))
    drop("ticket", sql.table("ticket").c.id.in_(tickets))
    cases = some("service_case")
    for name in _OF_CASES if cases else ():
        drop(name, sa.and_(sql.table(name).c.hall_id == hall_id, sql.table(name).c.case_id.in_(cases)))
    drop("service_case", sql.table("service_case").c.id.in_(cases))
    for name in (*_AT, *_SETTLED):
        drop(name, sql.table(name).c.id.in_(some(name)))
    return changed


def newest_recorded(connection: sa.Connection, sql: Statements, hall_id: str) -> str | None:
    """When the last change was recorded, as far as this database knows; None of an empty ledger.

    No clock that runs ahead makes a hall older than this.
    """
    ledger = sql.table("ledger")
    newest = sa.select(ledger.c.recorded_at).where(ledger.c.hall_id == hall_id)
    return connection.execute(newest.order_by(ledger.c.change_seq.desc()).limit(1)).scalar()


def forget_story(connection: sa.Connection, sql: Statements, kept: Kept, most: int) -> int:
    """Drop at most so many old ledger rows about nothing that is still here; returns how many."""
    ledger, subjects = sql.table("ledger"), sql.table("ledger_subject")
    spoken = [
        sa.exists().where(
            subjects.c.change_seq == ledger.c.change_seq, subjects.c.subject == sql.table(name).c.id
        )
        for name in ("service_case", "ticket", "first_record")
    ]
    clause = (
        sa.select(ledger.c.change_seq)
        .where(ledger.c.recorded_at < kept.moment, *(sa.not_(one) for one in spoken))
        .order_by(ledger.c.change_seq)
        .limit(most)
    )
    old = list(connection.execute(clause).scalars())
    for table in (ledger, subjects):
        connection.execute(sa.delete(table).where(table.c.change_seq.in_(old)))
    return len(old)
