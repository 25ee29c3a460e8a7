"""Cases in lists and in detail, as plain rows out of the station's own file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.tx import Row

MOST = 500
_RUNNING = ("received", "accepted", "deferred_accepted", "under_review", "clock_stopped")


def item_name(row: Mapping[str, Any]) -> str:
    """The item's name by the case's own copy of it."""
    return str(json.loads(row["item_snapshot"])["item"]["name"])


def of_person(reader: Reader, person_id: str) -> list[Row]:
    """Cases this person is a party of, the newest first."""
    case, party = reader.table("service_case"), reader.table("party")
    mine = sa.select(party.c.case_id).where(
        party.c.hall_id == reader.hall_id, party.c.person_id == person_id, party.c.role != "former"
    )
    return reader.rows(
        _lines(reader).where(case.c.id.in_(mine)).order_by(case.c.created_at.desc(), case.c.id)
    )


def mine_today(reader: Reader, clerk: str, day: str) -> list[Row]:
    """Cases this clerk worked on last that were received or accepted on the day, the newest first."""
    case = reader.table("service_case")
    clause = _lines(reader).where(
        case.c.clerk == clerk, sa.or_(case.c.received_date == day, case.c.accepted_date == day)
    )
    return reader.rows(clause.order_by(case.c.created_at.desc(), case.c.id))


def received_without_decision(reader: Reader, unit: str | None = None, clerk: str | None = None) -> list[Row]:
    """收件未出文书: kept, and neither accepted nor told; by the last day to tell."""
    case = reader.table("service_case")
    clause = _of(reader, _lines(reader).where(case.c.state == "received"), unit, clerk)
    return reader.rows(clause.order_by(case.c.notify_due, case.c.received_at, case.c.id))


def due_until(reader: Reader, day: str, unit: str | None = None, clerk: str | None = None) -> list[Row]:
    """Running cases owed on or before the day, the most urgent first."""
    case = reader.table("service_case")
    clause = _lines(reader).where(case.c.state.in_(_RUNNING), case.c.owed_due <= day)
    return reader.rows(_of(reader, clause, unit, clerk).order_by(case.c.owed_due, case.c.id))


def listed(reader: Reader, states: tuple[str, ...], unit: str | None, clerk: str | None) -> list[Row]:
    """Cases in these states (all when none is named), of one unit or clerk if named, the newest first."""
    case = reader.table("service_case")
    clause = _lines(reader)
    if states:
        clause = clause.where(case.c.state.in_(states))
    return reader.rows(_of(reader, clause, unit, clerk).order_by(*_newest(case)))


def by_numbers(reader: Reader, ending: str, limit: int = 20) -> list[Row]:
    """Cases whose number ends like this (what people read out from a paper), the newest first."""
    case = reader.table("service_case")
    clause = _lines(reader).where(case.c.case_no.endswith(ending, autoescape=True))
    return reader.rows(clause.order_by(*_newest(case)).limit(limit))


def case_with_applicant(reader: Reader, case_id: str) -> Row | None:
    """One case as the lists have it, or None."""
    found = reader.rows(_lines(reader).where(reader.table("service_case").c.id == case_id))
    return found[0] if found else None


def _of(reader: Reader, clause: sa.Select[Any], unit: str | None, clerk: str | None) -> sa.Select[Any]:
    case = reader.table("service_case")
    if unit is not None:
        clause = clause.where(case.c.unit == unit)
    return clause if clerk is None else clause.where(case.c.clerk == clerk)


def _newest(case: sa.Table) -> tuple[sa.ColumnElement[Any], ...]:
    return (case.c.created_at.desc(), case.c.id)


def _lines(reader: Reader) -> sa.Select[Any]:
    case, person = reader.table("service_case"), reader.table("person")
    applicant = sa.and_(person.c.hall_id == case.c.hall_id, person.c.id == case.c.applicant_id)
    return (
        sa.select(case, person.c.name_masked, person.c.hidden)
        .select_from(case.outerjoin(person, applicant))
        .where(case.c.hall_id == reader.hall_id, case.c.state != "undone")
        .limit(MOST)
    )
