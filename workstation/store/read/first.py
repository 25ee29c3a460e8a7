"""First-asked records and handoffs: what waits for my signature, and what I follow."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from workstation.domain.errors import NotFound
from workstation.store.station_read import Reader
from workstation.store.tx import Row

_RECORD = (
    "id", "no", "ticket_id", "unit", "channel", "kind", "words", "person_id", "pieces", "first_officer",
    "owner", "co_owner", "window_id", "way", "state", "answer_due", "answer", "answered_at", "closed_at",
    "created_at", "place", "signature", "about", "unit_asked_at", "told",
)  # fmt: skip
MOST = 400


def _people(reader: Reader, record: sa.FromClause) -> tuple[sa.FromClause, list[sa.ColumnElement[str]]]:
    person = reader.table("person")
    same = sa.and_(person.c.hall_id == record.c.hall_id, person.c.id == record.c.person_id)
    names = ("name", "name_masked", "phone", "phone_masked", "kind", "hidden")
    return record.outerjoin(person, same), [person.c[name].label(f"person_{name}") for name in names]


def sent_to(reader: Reader, person: str, window: str | None, unit: str) -> list[Row]:
    """Handoffs nobody has signed for that were sent to this person, her window, or her unit without a window.

    With the number that travels along; the longest unsigned first.
    """
    handoff, ticket = reader.table("handoff"), reader.table("ticket")
    same = sa.and_(ticket.c.hall_id == handoff.c.hall_id, ticket.c.id == handoff.c.ticket_id)
    to_me = sa.or_(
        handoff.c.to_person == sa.bindparam("person"),
        sa.and_(handoff.c.to_person.is_(None), handoff.c.to_window == sa.bindparam("window")),
        sa.and_(
            handoff.c.to_person.is_(None),
            handoff.c.to_window.is_(None),
            handoff.c.to_unit == sa.bindparam("unit"),
        ),
    )
    clause = (
        sa.select(handoff, ticket.c.no.label("ticket_no"), ticket.c.state.label("ticket_state"))
        .select_from(handoff.outerjoin(ticket, same))
        .where(handoff.c.hall_id == sa.bindparam("hall_id"))
        .where(handoff.c.state == sa.literal_column("'sent'"), to_me)
        .order_by(handoff.c.due_at, handoff.c.sent_at)
    )
    values = {"hall_id": reader.hall_id, "person": person, "window": window or "", "unit": unit}
    return reader.rows(clause, "handoffs_sent_to", **values)


def handoff(reader: Reader, handoff_id: str) -> Row:
    """One handoff. Raises NotFound."""
    row = reader.get("handoff", handoff_id)
    if row is None:
        raise NotFound(table="handoff", id=handoff_id)
    return row


def unsigned(reader: Reader) -> list[Row]:
    """Every handoff of the hall that nobody has signed for."""
    handoff = reader.table("handoff")
    clause = (
        sa.select(handoff)
        .where(handoff.c.hall_id == sa.bindparam("hall_id"))
        .where(handoff.c.state == sa.literal_column("'sent'"))
        .order_by(handoff.c.sent_at, handoff.c.id)
    )
    return reader.rows(clause, "handoffs_unsigned", hall_id=reader.hall_id)


def records(reader: Reader, ids: Sequence[str]) -> dict[str, Row]:
    """Records by id, with their person's names."""
    if not ids:
        return {}
    record = reader.table("first_record")
    source, names = _people(reader, record)
    clause = (
        sa.select(*(record.c[name] for name in _RECORD), *names)
        .select_from(source)
        .where(record.c.hall_id == reader.hall_id, record.c.id.in_(list(ids)))
    )
    return {row["id"]: row for row in reader.rows(clause)}


def records_of(reader: Reader, person: str) -> list[Row]:
    """The newest records somebody wrote in that this person asked first, owns, or shares; newest first."""
    record = reader.table("first_record")
    source, names = _people(reader, record)
    mine = sa.or_(
        record.c.first_officer == sa.bindparam("person"),
        record.c.owner == sa.bindparam("person"),
        record.c.co_owner == sa.bindparam("person"),
    )
    clause = (
        sa.select(*(record.c[name] for name in _RECORD), *names)
        .select_from(source)
        .where(record.c.hall_id == sa.bindparam("hall_id"), mine)
        .where(record.c.words.is_not(None), record.c.state != sa.literal_column("'undone'"))
        .order_by(record.c.created_at.desc(), record.c.id.desc())
        .limit(sa.literal_column(str(MOST)))
    )
    return reader.rows(clause, "records_of", hall_id=reader.hall_id, person=person)


def reported_up(reader: Reader) -> list[Row]:
    """Records that wait for somebody who decides, the oldest first."""
    record = reader.table("first_record")
    source, names = _people(reader, record)
    clause = (
        sa.select(*(record.c[name] for name in _RECORD), *names)
        .select_from(source)
        .where(record.c.hall_id == sa.bindparam("hall_id"))
        .where(record.c.state == sa.literal_column("'escalated'"), record.c.words.is_not(None))
        .order_by(record.c.created_at, record.c.id)
    )
    return reader.rows(clause, "records_reported_up", hall_id=reader.hall_id)


def handoffs_of(reader: Reader, ids: Sequence[str]) -> dict[str, list[Row]]:
    """The handoffs of records in order of sending, those that were undone left out."""
    found: dict[str, list[Row]] = {}
    if ids:
        handoff = reader.table("handoff")
        clause = (
            sa.select(handoff)
            .where(handoff.c.hall_id == reader.hall_id, handoff.c.first_record_id.in_(list(ids)))
            .where(handoff.c.state != sa.literal_column("'undone'"))
            .order_by(handoff.c.sent_at, handoff.c.id)
        )
        for row in reader.rows(clause):
            found.setdefault(row["first_record_id"], []).append(row)
    return found


def open_here(reader: Reader, day: str, window: str) -> Row | None:
    """The number served at a window now, with its person, or None."""
    ticket, person = reader.table("ticket"), reader.table("person")
    same = sa.and_(person.c.hall_id == ticket.c.hall_id, person.c.id == ticket.c.person_id)
    clause = (
        sa.select(
            ticket.c.id, ticket.c.no, ticket.c.person_id, ticket.c.item_key, ticket.c.pieces_in_hand,
            person.c.name, person.c.phone,
        )
        .select_from(ticket.outerjoin(person, same))
        .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
        .where(ticket.c.state == sa.literal_column("'serving'"), ticket.c.window_id == sa.bindparam("window"))
        .limit(sa.literal_column("1"))
    )  # fmt: skip
    found = reader.rows(clause, "served_here", hall_id=reader.hall_id, day=day, window=window)
    return found[0] if found else None


def waiting_by_group(reader: Reader, day: str) -> dict[str, int]:
    """How many numbers of a day wait, by group."""
    ticket = reader.table("ticket")
    clause = (
        sa.select(ticket.c.group_key, sa.func.count().label("n"))
        .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
        .where(ticket.c.state == sa.literal_column("'waiting'"))
        .group_by(ticket.c.group_key)
    )
    rows = reader.rows(clause, "waiting_by_group", hall_id=reader.hall_id, day=day)
    return {row["group_key"]: int(row["n"]) for row in rows}
