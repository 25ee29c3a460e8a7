"""The list of cases, the search over all of them, and one case's story, out of the station's own file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from workstation.store.hall_read import HallReader
from workstation.store.station_read import Reader
from workstation.store.tables import hall_metadata
from workstation.store.tx import Row

PAGE = 50
MOST_FOUND = 1_000
"""A search counts no further; whoever finds more has to type more."""
_LINE = (
    "id", "case_no", "item_key", "item_version", "unit", "state", "window_id", "clerk", "first_officer",
    "created_at", "received_date", "accepted_date", "promised_due", "statutory_due", "owed_due", "notify_due",
    "trips", "held_pieces", "clock_stops", "concluded_at", "decision", "version",
)  # fmt: skip
_NAMES = ("name", "name_masked", "hidden", "kind")
_OLD_NAMES = 200


@dataclass(frozen=True, slots=True)
class Picked:
    """Which entries a list shows. None or an empty tuple leaves a column open.

    `mine` is a staff number: cases that person worked on last, or was asked first about. `from_warn`
    and `before` compare the days entries press on (see `Entry`): warn_from <= from_warn, act_by < before,
    act_by >= since.
    """

    mine: str | None = None
    window: str | None = None
    unit: str | None = None
    states: tuple[str, ...] = ()
    from_warn: str | None = None
    since: str | None = None
    before: str | None = None


def page_of(reader: Reader, picked: Picked, first: int, *, most: int = PAGE) -> list[Row]:
    """The lines of one page, those that press most first."""
    entry = reader.table("case_entry")
    clause = (
        _entries(entry)
        .where(*_where(entry, picked))
        .order_by(entry.c.urgency, entry.c.rowno)
        .limit(most)
        .offset(first)
    )
    return _lines(reader, reader.rows(clause))


def count_of(reader: Reader, picked: Picked) -> int:
    """How many entries a list has."""
    entry = reader.table("case_entry")
    clause = sa.select(sa.func.count().label("n")).select_from(entry).where(*_where(entry, picked))
    return int(reader.rows(clause)[0]["n"])


def figures_of(reader: Reader, picked: Picked, states: Sequence[str], day: str, over: str) -> dict[str, int]:
    """One pass over the entries of `picked`: how many there are ("every"), in each of these states, how
    many have begun to press on `day` ("warning") and how many are over ("overdue")."""
    entry = reader.table("case_entry")
    late = entry.c.act_by < over
    warned = sa.and_(entry.c.warn_from <= day, entry.c.act_by >= over)
    clause = sa.select(
        sa.func.count().label("every"),
        *(sa.func.sum(sa.case((entry.c.state == state, 1), else_=0)).label(state) for state in states),
        sa.func.sum(sa.case((warned, 1), else_=0)).label("warning"),
        sa.func.sum(sa.case((late, 1), else_=0)).label("overdue"),
    ).where(*_where(entry, picked))
    return {name: int(count or 0) for name, count in reader.rows(clause)[0].items()}


def found_numbers(
    reader: Reader, match: str, *, column: str = "", needle: str = "", states: tuple[str, ...] = ()
) -> list[int]:
    """The newest entries whose words answer `match`, as numbers, the newest first, at most MOST_FOUND.

    `column` (names, initials or number) must hold `needle`, too, when given.
    """
    conditions, values = "", [match]
    if column:
        conditions += f" AND instr(e.{_COMPARED[column]}, ?) > 0"
        values.append(needle)
    if states:
        conditions += f" AND e.state IN ({', '.join('?' * len(states))})"
        values += states
    # the words first and backwards: the newest are there at once, however many there are
    join = "CROSS JOIN case_entry e ON e.rowno = case_words.rowid " if conditions else ""
    text = (
        f"SELECT case_words.rowid FROM case_words {join}WHERE case_words MATCH ?{conditions} "
        f"ORDER BY case_words.rowid DESC LIMIT {MOST_FOUND + 1}"
    )
    return [row[0] for row in reader.connection.exec_driver_sql(text, tuple(values)).all()]


_COMPARED = {"names": "names", "initials": "initials", "number": "number"}


def lines_of(reader: Reader, numbers: Sequence[int]) -> list[Row]:
    """The lines of these entries, in the order given."""
    if not numbers:
        return []
    entry = reader.table("case_entry")
    found = {row["rowno"]: row for row in reader.rows(_entries(entry).where(entry.c.rowno.in_(numbers)))}
    return _lines(reader, [found[number] for number in numbers if number in found])


def line_of(reader: Reader, case_id: str) -> Row | None:
    """The line of one case, whether it has an entry or not."""
    entry = reader.table("case_entry")
    known = reader.rows(_entries(entry).where(entry.c.case_id == case_id))
    unknown: Row = {"case_id": case_id, "rowno": None, "act_by": None, "warn_from": None}
    found = _lines(reader, known or [unknown])
    return found[0] if found else None


def snapshots(reader: Reader, cases: Sequence[str]) -> list[Row]:
    """The copies of their items some cases carry: id and item_snapshot."""
    case = reader.table("service_case")
    clause = sa.select(case.c.id, case.c.item_snapshot)
    clause = clause.where(case.c.hall_id == reader.hall_id, case.c.id.in_(cases))
    return reader.rows(clause) if cases else []


def deferred_until(reader: Reader, cases: Sequence[str]) -> list[Row]:
    """What is still owed to these cases: case_id and detail of each deferred row."""
    material = reader.table("material_row")
    clause = sa.select(material.c.case_id, material.c.detail).where(
        material.c.hall_id == reader.hall_id,
        material.c.case_id.in_(cases),
        material.c.judgement == "deferred",
    )
    return reader.rows(clause) if cases else []


def tickets_of_case(reader: Reader, case_id: str) -> list[Row]:
    """The numbers of the visits a case had, in order of taking."""
    ticket, matter = reader.table("ticket"), reader.table("matter")
    visits = sa.select(matter.c.ticket_id).where(
        matter.c.hall_id == reader.hall_id, matter.c.case_id == case_id
    )
    clause = sa.select(ticket).where(ticket.c.hall_id == reader.hall_id, ticket.c.id.in_(visits))
    return reader.rows(clause.order_by(ticket.c.taken_at, ticket.c.id))


def serving_at(reader: Reader, window: str, day: str) -> Row | None:
    """The number being served at a window, or None."""
    found = reader.find("ticket", window_id=window, day=day, state="serving", limit=1)
    return found[0] if found else None


def _where(entry: sa.Table, picked: Picked) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if picked.mine is not None:
        found.append(sa.or_(entry.c.clerk == picked.mine, entry.c.first_officer == picked.mine))
    if picked.window is not None:
        found.append(entry.c.window_id == picked.window)
    if picked.unit is not None:
        found.append(entry.c.unit == picked.unit)
    if picked.states:
        found.append(entry.c.state.in_(picked.states))
    if picked.from_warn is not None:
        found.append(entry.c.warn_from <= picked.from_warn)
    if picked.since is not None:
        found.append(entry.c.act_by >= picked.since)
    if picked.before is not None:
        found.append(entry.c.act_by < picked.before)
    return found


def _entries(entry: sa.Table) -> sa.Select[Any]:
    return sa.select(entry.c.rowno, entry.c.case_id, entry.c.act_by, entry.c.warn_from)


def _lines(reader: Reader, entries: Sequence[Row]) -> list[Row]:
    """The cases of these entries with their applicants' names, in the same order.

    Asked for by their keys in a step of its own: joined at once, the engine may begin with the wrong table.
    """
    case, person = reader.table("service_case"), reader.table("person")
    applicant = sa.and_(person.c.hall_id == case.c.hall_id, person.c.id == case.c.applicant_id)
    clause = (
        sa.select(
            *(case.c[name] for name in _LINE),
            *(person.c[name].label(f"person_{name}") for name in _NAMES),
        )
        .select_from(case.outerjoin(person, applicant))
        .where(case.c.hall_id == reader.hall_id, case.c.id.in_([row["case_id"] for row in entries]))
    )
    found = {row["id"]: row for row in reader.rows(clause)} if entries else {}
    return [{**found[row["case_id"]], **row} for row in entries if row["case_id"] in found]


# --- what only the hall still has ---


def older_by_number(reader: HallReader, number: str, before: str) -> list[Row]:
    """Cases begun before a moment whose number holds this text, the newest first."""
    case = _hall_table("service_case")
    return _older(reader, case.c.case_no.contains(number, autoescape=True), before)


def older_by_name(reader: HallReader, name: str, before: str) -> list[Row]:
    """Cases begun before a moment of people whose name holds this text, the newest first."""
    case, person = _hall_table("service_case"), _hall_table("person")
    people = (
        sa.select(person.c.id)
        .where(person.c.hall_id == reader.hall_id, person.c.hidden == 0)
        .where(person.c.name.contains(name, autoescape=True))
        .limit(_OLD_NAMES)
    )
    return _older(reader, case.c.applicant_id.in_(people), before)


def older_by_digest(reader: HallReader, digests: Sequence[str], before: str) -> list[Row]:
    """Cases begun before a moment of whoever has one of these identity numbers, the newest first."""
    case = _hall_table("service_case")
    party, person = _hall_table("party"), _hall_table("person")
    people = sa.select(person.c.id).where(
        person.c.hall_id == reader.hall_id, person.c.id_index.in_(list(digests))
    )
    mine = sa.select(party.c.case_id).where(
        party.c.hall_id == reader.hall_id, party.c.person_id.in_(people), party.c.role != "former"
    )
    return _older(reader, case.c.id.in_(mine), before)


def ledger_about(reader: HallReader, case_id: str) -> list[Row]:
    """The hall's own ledger rows about a case, the oldest first."""
    ledger = _hall_table("ledger")
    clause = (
        sa.select(ledger)
        .where(ledger.c.hall_id == reader.hall_id)
        .where(ledger.c.subjects.contains(f'"{case_id}"', autoescape=True))
        .order_by(ledger.c.change_seq)
    )
    return _rows(reader, clause)


def _older(reader: HallReader, condition: sa.ColumnElement[bool], before: str) -> list[Row]:
    case, person = _hall_table("service_case"), _hall_table("person")
    applicant = sa.and_(person.c.hall_id == case.c.hall_id, person.c.id == case.c.applicant_id)
    clause = (
        sa.select(
            *(case.c[name] for name in _LINE),
            case.c.item_snapshot,
            *(person.c[name].label(f"person_{name}") for name in _NAMES),
        )
        .select_from(case.outerjoin(person, applicant))
        .where(case.c.hall_id == reader.hall_id, case.c.created_at < before)
        .where(case.c.state.not_in(("draft", "undone")), condition)
        .order_by(case.c.created_at.desc(), case.c.id)
        .limit(PAGE)
    )
    return _rows(reader, clause)


def _rows(reader: HallReader, clause: sa.Select[Any]) -> list[Row]:
    return [dict(row) for row in reader.connection.execute(clause).mappings()]


def _hall_table(name: str) -> sa.Table:
    return hall_metadata.tables[name]
