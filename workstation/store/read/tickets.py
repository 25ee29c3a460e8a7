"""The numbers of a day for the counter page: narrow rows with the person's name, and today's figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from workstation.store.read.queue import earliest, left_over
from workstation.store.station_read import Reader
from workstation.store.tx import Row

_TICKET = (
    "id", "no", "group_key", "item_key", "source", "state", "taken_at", "state_since", "issued_at_station",
    "ground", "ground_basis", "need", "appointment_at", "person_id", "window_id", "clerk", "called_at",
    "calls", "started_at", "held_at", "hold_reason", "held_seconds", "target_window",
    "transferred_at", "transfer_words", "requeue_after", "requeue_count", "pieces_in_hand", "note", "version",
)  # fmt: skip
_PERSON = ("name", "name_masked", "birth", "id_masked", "hidden")
OPEN = ("waiting", "called", "serving", "on_hold", "no_show")


def open_numbers(reader: Reader, day: str) -> list[Row]:
    """Every number of the day that is not over, in order of taking, with its person's names."""
    ticket = reader.table("ticket")
    clause = (
        _with_names(reader)
        .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
        .where(ticket.c.state.in_([sa.literal_column(f"'{state}'") for state in OPEN]))
        .order_by(ticket.c.taken_at, ticket.c.issued_at_station, ticket.c.no)
    )
    return reader.rows(clause, "open_numbers", hall_id=reader.hall_id, day=day)


def left_numbers(reader: Reader, day: str, window: str) -> list[Row]:
    """The same of numbers of the days before that are still served or on hold at this window."""
    ticket = reader.table("ticket")
    clause = _with_names(reader).where(left_over(ticket)).order_by(ticket.c.day, ticket.c.no)
    values = {"hall_id": reader.hall_id, "since": earliest(day), "day": day, "window": window}
    return reader.rows(clause, "left_numbers", **values)


def _with_names(reader: Reader) -> sa.Select[Any]:
    ticket, person = reader.table("ticket"), reader.table("person")
    return sa.select(
        *(ticket.c[name] for name in _TICKET),
        *(person.c[name].label(f"person_{name}") for name in _PERSON),
        person.c.need.label("person_need"),
    ).select_from(
        ticket.outerjoin(
            person, sa.and_(person.c.hall_id == ticket.c.hall_id, person.c.id == ticket.c.person_id)
        )
    )


def finished_by(reader: Reader, day: str, clerk: str) -> list[Row]:
    """When the numbers a clerk ended on a day were begun and ended, and how long they were held."""
    ticket = reader.table("ticket")
    clause = (
        sa.select(ticket.c.started_at, ticket.c.finished_at, ticket.c.held_seconds, ticket.c.outcome)
        .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
        .where(ticket.c.state == sa.literal_column("'finished'"), ticket.c.clerk == sa.bindparam("clerk"))
    )
    return reader.rows(clause, "finished_by", hall_id=reader.hall_id, day=day, clerk=clerk)


def newest_taking(reader: Reader, day: str) -> str | None:
    """When the last number of the day was taken, None before the first."""
    ticket = reader.table("ticket")
    clause = sa.select(sa.func.max(ticket.c.taken_at).label("at")).where(
        ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day")
    )
    found = reader.rows(clause, "newest_taking", hall_id=reader.hall_id, day=day)
    return None if found[0]["at"] is None else str(found[0]["at"])


def served_before(reader: Reader, persons: Sequence[str], before: str) -> list[Row]:
    """Earlier numbers of these persons that were served: person_id, item_key, group_key, started_at."""
    ticket = reader.table("ticket")
    clause = (
        sa.select(ticket.c.person_id, ticket.c.item_key, ticket.c.group_key, ticket.c.started_at)
        .where(ticket.c.hall_id == reader.hall_id, ticket.c.person_id.in_(list(persons)))
        .where(ticket.c.started_at.is_not(None), ticket.c.started_at < before)
        .order_by(ticket.c.started_at)
    )
    return reader.rows(clause) if persons else []


def cases_of_person(reader: Reader, person: str, limit: int = 20) -> list[Row]:
    """The newest cases the person is a party of, for herself or for somebody else, drafts left out."""
    case, party = reader.table("service_case"), reader.table("party")
    hers = sa.select(party.c.case_id).where(
        party.c.hall_id == sa.bindparam("hall_id"),
        party.c.person_id == sa.bindparam("person"),
        party.c.role != sa.literal_column("'former'"),
    )
    clause = (
        sa.select(
            *(case.c[name] for name in ("id", "case_no", "item_key", "unit", "state", "trips", "created_at")),
            *(case.c[name] for name in ("received_date", "accepted_date", "window_id", "clerk")),
        )
        .where(case.c.hall_id == sa.bindparam("hall_id"))
        .where(sa.or_(case.c.applicant_id == sa.bindparam("person"), case.c.id.in_(hers)))
        .where(case.c.state.not_in([sa.literal_column("'draft'"), sa.literal_column("'undone'")]))
        .order_by(case.c.created_at.desc())
        .limit(sa.literal_column(str(limit)))
    )
    return reader.rows(clause, ("cases_of_person", limit), hall_id=reader.hall_id, person=person)


def rows_to_bring(reader: Reader, case: str) -> list[Row]:
    """The material rows of a case that were found missing or defective."""
    material = reader.table("material_row")
    clause = (
        sa.select(material.c.material_key, material.c.judgement, material.c.detail, material.c.ord)
        .where(material.c.hall_id == sa.bindparam("hall_id"), material.c.case_id == sa.bindparam("case"))
        .where(material.c.applicable == sa.literal_column("1"))
        .where(material.c.judgement.in_([sa.literal_column("'missing'"), sa.literal_column("'defective'")]))
        .order_by(material.c.ord)
    )
    return reader.rows(clause, "rows_to_bring", hall_id=reader.hall_id, case=case)


def notice_of(reader: Reader, case: str) -> Row | None:
    """The newest notice a case had that still counts: doc_no, legal_date, window_id, clerk; or None."""
    paper = reader.table("paper")
    kinds = ("supplement_notice", "on_spot_refusal", "returned_list")
    clause = (
        sa.select(paper.c.doc_no, paper.c.legal_date, paper.c.window_id, paper.c.clerk, paper.c.kind)
        .where(paper.c.hall_id == sa.bindparam("hall_id"), paper.c.case_id == sa.bindparam("case"))
        .where(paper.c.kind.in_([sa.literal_column(f"'{kind}'") for kind in kinds]))
        .where(paper.c.state.not_in([sa.literal_column("'void'"), sa.literal_column("'undone'")]))
        .order_by(paper.c.made_at.desc())
        .limit(sa.literal_column("1"))
    )
    found = reader.rows(clause, "notice_of", hall_id=reader.hall_id, case=case)
    return found[0] if found else None


def duties_of_clerk(reader: Reader, clerk: str) -> list[Row]:
    """The open cases of a clerk with the dates that press: id, state, notify_due, owed_due."""
    case = reader.table("service_case")
    states = ("received", "accepted", "deferred_accepted", "under_review")
    clause = (
        sa.select(*(case.c[name] for name in ("id", "state", "notify_due", "owed_due")))
        .where(case.c.hall_id == sa.bindparam("hall_id"), case.c.clerk == sa.bindparam("clerk"))
        .where(case.c.state.in_([sa.literal_column(f"'{state}'") for state in states]))
    )
    return reader.rows(clause, "duties_of_clerk", hall_id=reader.hall_id, clerk=clerk)


def deferred_rows(reader: Reader, clerk: str) -> list[Row]:
    """The material that is still owed to cases of a clerk accepted with a deferral: detail of each row."""
    case, material = reader.table("service_case"), reader.table("material_row")
    same = sa.and_(material.c.hall_id == case.c.hall_id, material.c.case_id == case.c.id)
    clause = (
        sa.select(material.c.detail)
        .select_from(case.join(material, same))
        .where(case.c.hall_id == sa.bindparam("hall_id"), case.c.clerk == sa.bindparam("clerk"))
        .where(case.c.state == sa.literal_column("'deferred_accepted'"))
        .where(material.c.judgement == sa.literal_column("'deferred'"))
    )
    return reader.rows(clause, "deferred_rows", hall_id=reader.hall_id, clerk=clerk)


def handoffs_to_sign(reader: Reader, window: str) -> list[Row]:
    """What was sent to a window and is not signed for: id, due_at, sent_at."""
    handoff = reader.table("handoff")
    clause = (
        sa.select(handoff.c.id, handoff.c.due_at, handoff.c.sent_at)
        .where(handoff.c.hall_id == sa.bindparam("hall_id"), handoff.c.to_window == sa.bindparam("window"))
        .where(handoff.c.state == sa.literal_column("'sent'"))
        .order_by(handoff.c.sent_at)
    )
    return reader.rows(clause, "handoffs_to_sign", hall_id=reader.hall_id, window=window)


def registered_by(reader: Reader, clerk: str, since: str) -> int:
    """How many first-asked records with words in them a clerk wrote since a moment."""
    record = reader.table("first_record")
    clause = (
        sa.select(sa.func.count().label("n"))
        .select_from(record)
        .where(record.c.hall_id == sa.bindparam("hall_id"), record.c.first_officer == sa.bindparam("clerk"))
        .where(record.c.created_at >= sa.bindparam("since"), record.c.words.is_not(None))
        .where(record.c.state != sa.literal_column("'undone'"))
    )
    values: dict[str, Any] = {"hall_id": reader.hall_id, "clerk": clerk, "since": since}
    return int(reader.rows(clause, "registered_by", **values)[0]["n"])
