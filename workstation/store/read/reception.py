"""The guide's desk: the queue of the day in narrow rows, what was issued, who was passed, who has a time."""

from __future__ import annotations

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.tx import Row

_QUEUE = (
    "id", "no", "group_key", "item_key", "taken_at", "issued_at_station", "ground", "appointment_at",
    "transferred_at", "held_at", "requeue_after",
)  # fmt: skip
_SHOWN = (
    "id", "no", "group_key", "item_key", "taken_at", "state", "state_since", "ground", "need", "window_id",
    "appointment_at", "requeue_after", "requeue_count", "slip_prints", "issued_at_station",
)  # fmt: skip
_APPOINTMENT = (
    "id", "slot_at", "group_key", "item_key", "person_id", "state", "channel", "ticket_id", "arrived_at",
)  # fmt: skip


def waiting(reader: Reader, day: str) -> list[Row]:
    """Every waiting number of the day, as the order of calling needs it."""
    ticket = reader.table("ticket")
    clause = (
        sa.select(*(ticket.c[name] for name in _QUEUE))
        .where(_of_day(ticket), ticket.c.state == _word("waiting"))
        .order_by(ticket.c.taken_at, ticket.c.issued_at_station, ticket.c.no)
    )
    return reader.rows(clause, "reception.waiting", hall_id=reader.hall_id, day=day)


def served(reader: Reader, day: str) -> list[Row]:
    """When the numbers that are done today were begun and ended, by group."""
    ticket = reader.table("ticket")
    clause = sa.select(
        ticket.c.group_key, ticket.c.started_at, ticket.c.finished_at, ticket.c.held_seconds
    ).where(
        _of_day(ticket),
        ticket.c.state == _word("finished"),
        ticket.c.started_at.is_not(None),
        ticket.c.finished_at.is_not(None),
    )
    return reader.rows(clause, "reception.served", hall_id=reader.hall_id, day=day)


def issued_count(reader: Reader, day: str, station: str) -> int:
    """How many numbers this station gave out that day."""
    ticket = reader.table("ticket")
    clause = (
        sa.select(sa.func.count().label("n"))
        .select_from(ticket)
        .where(_of_day(ticket), ticket.c.issued_at_station == sa.bindparam("station"))
    )
    key = "reception.issued_count"
    return int(reader.rows(clause, key, hall_id=reader.hall_id, day=day, station=station)[0]["n"])


def issued(reader: Reader, day: str, station: str, most: int) -> list[Row]:
    """The numbers this station gave out last, the newest first, with their masked names."""
    ticket = reader.table("ticket")
    clause = (
        _with_name(reader, _SHOWN)
        .where(_of_day(ticket), ticket.c.issued_at_station == sa.bindparam("station"))
        .order_by(ticket.c.taken_at.desc(), ticket.c.no.desc())
        .limit(sa.literal_column(str(most)))
    )
    key = ("reception.issued", most)
    return reader.rows(clause, key, hall_id=reader.hall_id, day=day, station=station)


def passed(reader: Reader, day: str) -> list[Row]:
    """Numbers passed over today, and those that wait again, with their masked names."""
    ticket = reader.table("ticket")
    clause = (
        _with_name(reader, _SHOWN)
        .where(_of_day(ticket))
        .where(
            sa.or_(
                ticket.c.state == _word("no_show"),
                sa.and_(ticket.c.state == _word("waiting"), ticket.c.requeue_after.is_not(None)),
            )
        )
        .order_by(ticket.c.state, ticket.c.state_since.desc(), ticket.c.no)
    )
    return reader.rows(clause, "reception.passed", hall_id=reader.hall_id, day=day)


def appointments(reader: Reader, day: str) -> list[Row]:
    """Everybody with an appointment that day, by time, with the number they checked in for."""
    book, person, ticket = reader.table("appointment"), reader.table("person"), reader.table("ticket")
    clause = (
        sa.select(
            *(book.c[name] for name in _APPOINTMENT),
            person.c.name,
            person.c.name_masked,
            person.c.phone,
            person.c.phone_masked,
            person.c.hidden,
            person.c.need,
            ticket.c.no.label("no"),
        )
        .select_from(
            book.join(
                person, sa.and_(person.c.hall_id == book.c.hall_id, person.c.id == book.c.person_id)
            ).outerjoin(ticket, sa.and_(ticket.c.hall_id == book.c.hall_id, ticket.c.id == book.c.ticket_id))
        )
        .where(_of_day(book))
        .order_by(book.c.slot_at, book.c.id)
    )
    return reader.rows(clause, "reception.appointments", hall_id=reader.hall_id, day=day)


def diversions(reader: Reader, day: str) -> dict[str, int]:
    """How many answers of each kind the offer of self-service got that day."""
    table = reader.table("diversion")
    clause = (
        sa.select(table.c.outcome, sa.func.count().label("n")).where(_of_day(table)).group_by(table.c.outcome)
    )
    rows = reader.rows(clause, "reception.diversions", hall_id=reader.hall_id, day=day)
    return {str(row["outcome"]): int(row["n"]) for row in rows}


def open_windows(reader: Reader) -> frozenset[str]:
    """The windows where somebody sits now."""
    return frozenset(row["id"] for row in reader.find("window", state="open"))


def _with_name(reader: Reader, columns: tuple[str, ...]) -> sa.Select[tuple[object, ...]]:
    ticket, person = reader.table("ticket"), reader.table("person")
    return sa.select(
        *(ticket.c[name] for name in columns),
        person.c.name_masked.label("name_masked"),
        person.c.hidden.label("hidden"),
    ).select_from(
        ticket.outerjoin(
            person, sa.and_(person.c.hall_id == ticket.c.hall_id, person.c.id == ticket.c.person_id)
        )
    )


def _of_day(table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.hall_id == sa.bindparam("hall_id"), table.c.day == sa.bindparam("day"))


def _word(word: str) -> sa.ColumnElement[str]:
    # a literal, so that the text is complete for any driver
    return sa.literal_column(f"'{word}'")
