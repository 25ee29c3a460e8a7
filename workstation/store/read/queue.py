"""The queue as the hall's decision needs it: narrow rows of the waiting numbers, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.tx import Question, Row, Tables, Tx

EARLIER_DAYS = 14
"""How far back a window looks for numbers nobody ended: past the longest holidays."""

FIRST_COMERS = 12
"""How many numbers in order of taking are looked at before those with a claim are asked for apart."""

_COLUMNS = (
    "id", "no", "group_key", "taken_at", "issued_at_station", "ground", "appointment_at", "transferred_at",
    "held_at", "requeue_after", "called_at",
)  # fmt: skip
_CLAIMS = ("ground", "appointment_at", "transferred_at", "held_at", "requeue_after")


def look_ahead(tx: Tx, day: str, groups: Sequence[str], window: str) -> None:
    """Ask in one go what the choice of the next number will want to know."""
    here = {"day": day, "window": window}
    queue = {**_bound(groups), **here}
    tx.ask_ahead(
        (
            Question("window_is_busy_with", _busy_here, here),
            Question(("waiting", len(groups), False), _waiting_of(groups, claims=False), queue),
            Question(("waiting", len(groups), True), _waiting_of(groups, claims=True), queue),
        )
    )


def window_is_busy_with(tx: Tx, day: str, window: str) -> Row | None:
    """The number that is called or served at this window now (id, no, state, called_at), or None."""
    found = tx.rows("window_is_busy_with", _busy_here, day=day, window=window)
    return found[0] if found else None


def _busy_here(table: Tables) -> sa.ClauseElement:
    ticket = table("ticket")
    return (
        sa.select(ticket.c.id, ticket.c.no, ticket.c.state, ticket.c.called_at)
        .where(_here(ticket, "called", "serving"))
        .where(ticket.c.window_id == sa.bindparam("window"))
        .limit(_one(1))
    )


def left_from_earlier(tx: Tx, day: str, window: str) -> list[Row]:
    """Numbers of the days before that are still served or on hold at this window, the oldest first (id, no,
    state, called_at, clerk, pieces_in_hand): the PC or the power failed before they were ended.
    """

    def build(table: Tables) -> sa.ClauseElement:
        ticket = table("ticket")
        names = ("id", "no", "state", "called_at", "clerk", "pieces_in_hand")
        return (
            sa.select(*(ticket.c[name] for name in names))
            .where(left_over(ticket))
            .order_by(ticket.c.day, ticket.c.no)
        )

    return tx.rows("left_from_earlier", build, since=earliest(day), day=day, window=window)


def left_over(ticket: sa.Table) -> sa.ColumnElement[bool]:
    """Of the days from `:since` to before `:day`, served or on hold at `:window`."""
    return sa.and_(
        ticket.c.hall_id == sa.bindparam("hall_id"),
        ticket.c.day >= sa.bindparam("since"),
        ticket.c.day < sa.bindparam("day"),
        ticket.c.state.in_([sa.literal_column(f"'{state}'") for state in ("serving", "on_hold")]),
        ticket.c.window_id == sa.bindparam("window"),
    )


def earliest(day: str) -> str:
    """The first day that is looked at for numbers left over."""
    return (date.fromisoformat(day) - timedelta(days=EARLIER_DAYS)).isoformat()


def waiting_numbers(tx: Tx, day: str, groups: Sequence[str], window: str) -> tuple[list[Row], bool]:
    """The waiting numbers this window may call, and whether these are all of them.

    Of a long queue only the first ones by time of taking and everyone with a claim to be earlier.
    A number sent to one window is seen by that window alone.
    """
    first = _waiting(tx, day, groups, window, claims=False)
    if len(first) < FIRST_COMERS:
        return first, True
    known = {row["id"] for row in first}
    claims = _waiting(tx, day, groups, window, claims=True)
    return first + [row for row in claims if row["id"] not in known], False


def passed_between(
    tx: Tx, day: str, groups: Sequence[str], window: str, taken_before: str
) -> list[tuple[str, str]]:
    """Every waiting number taken before that moment, as (id, no) in order of taking."""

    def build(table: Tables) -> sa.ClauseElement:
        ticket = table("ticket")
        return (
            sa.select(ticket.c.id, ticket.c.no)
            .where(_callable(ticket, len(groups)), ticket.c.taken_at < sa.bindparam("taken_before"))
            .order_by(ticket.c.taken_at, ticket.c.issued_at_station, ticket.c.no)
        )

    values = {**_bound(groups), "day": day, "window": window, "taken_before": taken_before}
    return [(row["id"], row["no"]) for row in tx.rows(("passed_between", len(groups)), build, **values)]


def latest_calls(tx: Tx, day: str, groups: Sequence[str], count: int) -> list[Row]:
    """The numbers called last in these groups today, the newest last."""

    def build(table: Tables) -> sa.ClauseElement:
        ticket = table("ticket")
        return (
            sa.select(*(ticket.c[name] for name in _COLUMNS))
            .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
            .where(ticket.c.called_at.is_not(None), _in_groups(ticket, len(groups)))
            .order_by(ticket.c.called_at.desc(), ticket.c.no.desc())
            .limit(_one(count))
        )

    key = ("latest_calls", len(groups), count)
    return tx.rows(key, build, **_bound(groups), day=day)[::-1]


def calls_since(tx: Tx, day: str, group: str, moment: str) -> int:
    """How many persons of the group were called after that moment."""

    def build(table: Tables) -> sa.ClauseElement:
        ticket = table("ticket")
        return (
            sa.select(sa.func.count().label("n"))
            .select_from(ticket)
            .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
            .where(ticket.c.called_at > sa.bindparam("moment"), ticket.c.group_key == sa.bindparam("g0"))
        )

    return int(tx.rows("calls_since", build, day=day, moment=moment, g0=group)[0]["n"])


def _waiting(tx: Tx, day: str, groups: Sequence[str], window: str, *, claims: bool) -> list[Row]:
    key = ("waiting", len(groups), claims)
    return tx.rows(key, _waiting_of(groups, claims=claims), **_bound(groups), day=day, window=window)


def _waiting_of(groups: Sequence[str], *, claims: bool) -> Callable[[Tables], sa.ClauseElement]:
    def build(table: Tables) -> sa.ClauseElement:
        ticket = table("ticket")
        clause = (
            sa.select(*(ticket.c[name] for name in _COLUMNS))
            .where(_callable(ticket, len(groups)))
            .order_by(ticket.c.taken_at, ticket.c.issued_at_station, ticket.c.no)
        )
        if claims:
            return clause.where(sa.or_(*(ticket.c[name].is_not(None) for name in _CLAIMS)))
        return clause.limit(_one(FIRST_COMERS))

    return build


def _callable(ticket: sa.Table, groups: int) -> sa.ColumnElement[bool]:
    return sa.and_(
        _here(ticket, "waiting"),
        _in_groups(ticket, groups),
        sa.or_(ticket.c.target_window.is_(None), ticket.c.target_window == sa.bindparam("window")),
    )


def _here(ticket: sa.Table, *states: str) -> sa.ColumnElement[bool]:
    """Today's numbers in these states, by the index on (hall, day, state)."""
    return sa.and_(
        ticket.c.hall_id == sa.bindparam("hall_id"),
        ticket.c.day == sa.bindparam("day"),
        ticket.c.state.in_([sa.literal_column(f"'{state}'") for state in states]),
    )


def _in_groups(ticket: sa.Table, count: int) -> sa.ColumnElement[bool]:
    return ticket.c.group_key.in_([sa.bindparam(f"g{place}") for place in range(count)])


def _bound(groups: Sequence[str]) -> dict[str, Any]:
    return {f"g{place}": group for place, group in enumerate(groups)}


def _one(count: int) -> sa.ColumnElement[Any]:
    # a literal, so that the text is complete for any driver
    return sa.literal_column(str(count))


def reading_tx(reader: Reader) -> Tx:
    """The same questions over a snapshot of the station file; nothing may be written with it."""
    return Tx(reader.connection, reader.statements, reader.hall_id)
