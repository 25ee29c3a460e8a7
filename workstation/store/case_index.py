"""Keeping the index of cases: which entries have grown old, and putting new ones in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.station_store import StationTx
from workstation.store.tx import Row

_CHUNK = 400
_CASE = (
    "id", "case_no", "item_key", "state", "unit", "window_id", "clerk", "first_officer", "created_at",
    "received_date", "accepted_date", "promised_due", "statutory_due", "owed_due", "notify_due",
    "concluded_at", "clock_stops", "flags", "applicant_id", "item_snapshot", "decision",
)  # fmt: skip
_PERSON = ("name", "id_kind", "id_no", "phone", "hidden", "id_index")


@dataclass(frozen=True, slots=True)
class Entry:
    """One case as it is found: what lists sort and filter by, and its words."""

    case_id: str
    state: str
    unit: str
    window_id: str | None
    clerk: str
    first_officer: str
    item_key: str
    act_by: str | None
    warn_from: str | None
    urgency: str
    names: str
    initials: str
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Due:
    """A case whose entry is older than its rows. `case` is None when the row has gone."""

    case_id: str
    stamp: str
    case: Row | None
    people: tuple[Row, ...] = ()


def waiting(reader: Reader) -> int:
    """How many cases have an entry older than their rows, or none."""
    due = reader.table("case_due")
    return int(reader.rows(sa.select(sa.func.count().label("n")).select_from(due), "case_due_count")[0]["n"])


def oldest_due(reader: Reader, limit: int) -> list[Due]:
    """The cases whose entries are to be made next, in the order they were begun, with their parties."""
    due, case = reader.table("case_due"), reader.table("service_case")
    marks = reader.rows(sa.select(due).order_by(due.c.created_at, due.c.case_id).limit(limit))
    ids = [row["case_id"] for row in marks]
    cases: dict[str, Row] = {}
    people: dict[str, list[Row]] = {}
    for start in range(0, len(ids), _CHUNK):
        some = ids[start : start + _CHUNK]
        clause = sa.select(*(case.c[name] for name in _CASE)).where(
            case.c.hall_id == reader.hall_id, case.c.id.in_(some)
        )
        cases |= {row["id"]: row for row in reader.rows(clause)}
        for row in reader.rows(_parties(reader, some)):
            people.setdefault(row["case_id"], []).append(row)
    return [
        Due(row["case_id"], row["stamp"], cases.get(row["case_id"]), tuple(people.get(row["case_id"], ())))
        for row in marks
    ]


def _parties(reader: Reader, cases: Sequence[str]) -> sa.Select[Any]:
    party, person = reader.table("party"), reader.table("person")
    same = sa.and_(person.c.hall_id == party.c.hall_id, person.c.id == party.c.person_id)
    return (
        sa.select(party.c.case_id, party.c.role, *(person.c[name] for name in _PERSON))
        .select_from(party.join(person, same))
        .where(party.c.hall_id == reader.hall_id, party.c.case_id.in_(cases), party.c.role != "former")
        .order_by(party.c.case_id, party.c.id)
    )


def put_entries(tx: StationTx, done: Sequence[tuple[Due, Entry | None]]) -> None:
    """Put entries in place (None: the case is not listed) and take the cases off the waiting list.

    A case that changed meanwhile stays on the list: its mark is another one by now.
    """
    connection = tx.connection
    known = _numbers(connection, [due.case_id for due, _entry in done])
    newest = int(connection.exec_driver_sql("SELECT coalesce(max(rowno), 0) FROM case_entry").scalar() or 0)
    gone, fresh, words = [], [], []
    for due, entry in done:
        number = known.get(due.case_id)
        if number is not None:
            gone.append((number,))
        if entry is None:
            continue
        if number is None:
            newest += 1
            number = newest
        fresh.append((number, *_values(entry)))
        words.append((number, entry.words))
    if gone:
        connection.exec_driver_sql("DELETE FROM case_words WHERE rowid = ?", gone)
        connection.exec_driver_sql("DELETE FROM case_entry WHERE rowno = ?", gone)
    if fresh:
        connection.exec_driver_sql(_INSERT, fresh)
        connection.exec_driver_sql("INSERT INTO case_words (rowid, words) VALUES (?, ?)", words)
    marks = [(due.case_id, due.stamp) for due, _entry in done]
    if marks:
        connection.exec_driver_sql("DELETE FROM case_due WHERE case_id = ? AND stamp = ?", marks)


_COLUMNS = (
    "case_id", "state", "unit", "window_id", "clerk", "first_officer", "item_key", "act_by", "warn_from",
    "urgency", "names", "initials", "number",
)  # fmt: skip
_INSERT = f"INSERT INTO case_entry (rowno, {', '.join(_COLUMNS)}) VALUES (?{', ?' * len(_COLUMNS)})"


def _values(entry: Entry) -> tuple[str | None, ...]:
    return tuple(getattr(entry, name) for name in _COLUMNS)


def _numbers(connection: sa.Connection, cases: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(cases), _CHUNK):
        some = tuple(cases[start : start + _CHUNK])
        marks = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(
            f"SELECT case_id, rowno FROM case_entry WHERE case_id IN ({marks})", some
        )
        found |= {row[0]: row[1] for row in rows}
    return found
