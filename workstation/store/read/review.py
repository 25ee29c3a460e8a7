"""The hall at one moment for those who oversee it, and what the ledger holds about one thing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from workstation.store.hall_read import HallReader
from workstation.store.station_read import Reader
from workstation.store.tables import hall_metadata
from workstation.store.tx import Row

_TICKET = (
    "id", "no", "group_key", "item_key", "state", "taken_at", "appointment_at", "called_at", "calls",
    "started_at", "finished_at", "held_at", "held_seconds", "window_id", "clerk", "target_window",
)  # fmt: skip
_CASE = (
    "id", "case_no", "item_snapshot", "unit", "state", "window_id", "clerk", "received_date", "accepted_date",
    "promised_due", "statutory_due", "notify_due", "flags", "clock_stops", "held_pieces", "received_at",
    "created_at", "decision",
)  # fmt: skip
MOST_LEDGER = 500
_DECIDED = (
    "accepted", "deferred_accepted", "under_review", "clock_stopped", "granted", "denied", "concluded",
    "delivered",
)  # fmt: skip


def numbers_of_day(reader: Reader, day: str) -> list[Row]:
    """Every number of a day in narrow rows, in order of taking. No person's name among them."""
    ticket = reader.table("ticket")
    clause = (
        sa.select(*(ticket.c[name] for name in _TICKET))
        .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
        .order_by(ticket.c.taken_at, ticket.c.no)
    )
    return reader.rows(clause, "review_numbers", hall_id=reader.hall_id, day=day)


def waits_before(reader: Reader, day: str, until: str) -> list[Row]:
    """When the numbers of an earlier day that were called before a moment were taken and called."""
    ticket = reader.table("ticket")
    clause = (
        sa.select(ticket.c.taken_at, ticket.c.appointment_at, ticket.c.called_at)
        .where(ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day == sa.bindparam("day"))
        .where(ticket.c.called_at.is_not(None), ticket.c.called_at <= sa.bindparam("until"))
    )
    return reader.rows(clause, "review_waits", hall_id=reader.hall_id, day=day, until=until)


def last_day_before(reader: Reader, day: str) -> str | None:
    """The newest earlier day on which a number was taken."""
    ticket = reader.table("ticket")
    clause = sa.select(sa.func.max(ticket.c.day).label("day")).where(
        ticket.c.hall_id == sa.bindparam("hall_id"), ticket.c.day < sa.bindparam("today")
    )
    found = reader.rows(clause, "review_day_before", hall_id=reader.hall_id, today=day)
    return str(found[0]["day"]) if found[0]["day"] else None


def accepted_between(reader: Reader, first: str, last: str) -> tuple[int, int]:
    """Cases accepted on these days: all, and those that needed one visit up to now."""
    case = reader.table("service_case")
    clause = (
        sa.select(
            sa.func.count().label("n"),
            sa.func.sum(sa.case((case.c.trips <= 1, 1), else_=0)).label("once"),
        )
        .select_from(case)
        .where(case.c.hall_id == sa.bindparam("hall_id"))
        .where(case.c.accepted_date >= sa.bindparam("first"), case.c.accepted_date <= sa.bindparam("last"))
        .where(case.c.state.in_([sa.literal_column(f"'{state}'") for state in _DECIDED]))
    )
    row = reader.rows(clause, "review_accepted", hall_id=reader.hall_id, first=first, last=last)[0]
    return int(row["n"]), int(row["once"] or 0)


def cases_with_names(reader: Reader, ids: Sequence[str]) -> dict[str, Row]:
    """These cases with their applicant's masked name."""
    if not ids:
        return {}
    case, person = reader.table("service_case"), reader.table("person")
    same = sa.and_(person.c.hall_id == case.c.hall_id, person.c.id == case.c.applicant_id)
    clause = (
        sa.select(
            *(case.c[name] for name in _CASE),
            person.c.name_masked.label("person_masked"),
            person.c.hidden.label("person_hidden"),
        )
        .select_from(case.outerjoin(person, same))
        .where(case.c.hall_id == reader.hall_id, case.c.id.in_(list(ids)))
    )
    return {row["id"]: row for row in reader.rows(clause)}


def named_numbers(reader: Reader, ids: Collection[str]) -> dict[str, str]:
    """What is written on these things: the number of a ticket, a case, a record, a handoff or a paper."""
    found: dict[str, str] = {}
    ordered = sorted(ids)
    for name, column in (
        ("ticket", "no"), ("service_case", "case_no"), ("first_record", "no"), ("handoff", "no"),
        ("paper", "doc_no"),
    ):  # fmt: skip
        table = reader.table(name)
        clause = sa.select(table.c.id, table.c[column].label("no")).where(
            table.c.hall_id == reader.hall_id, table.c.id.in_(ordered), table.c[column].is_not(None)
        )
        found.update({row["id"]: str(row["no"]) for row in reader.rows(clause)} if ordered else {})
    return found


def subjects_of_case(reader: Reader, case_id: str) -> dict[str, str]:
    """Everything a case is told by: its own id, its visits, its records, its handoffs and papers.

    By id, which table it lies in.
    """
    found = {case_id: "service_case"}
    matter = reader.table("matter")
    visits = sa.select(matter.c.ticket_id).where(
        matter.c.hall_id == reader.hall_id, matter.c.case_id == case_id
    )
    found.update({row["ticket_id"]: "ticket" for row in reader.rows(visits)})
    records = reader.find("first_record", case_id=case_id)
    found.update({row["id"]: "first_record" for row in records if row["kind"] != "complaint"})
    for record in records:
        if record["kind"] != "complaint":
            found.update(
                {row["id"]: "handoff" for row in reader.find("handoff", first_record_id=record["id"])}
            )
    for table in ("handoff", "paper"):
        found.update({row["id"]: table for row in reader.find(table, case_id=case_id)})
    return found


def ledger_by_action(reader: Reader, actions: Collection[str]) -> dict[str, Row]:
    """Ledger rows of these actions as this station has them."""
    if not actions:
        return {}
    ledger = reader.table("ledger")
    clause = sa.select(ledger).where(
        ledger.c.hall_id == reader.hall_id, ledger.c.action_id.in_(sorted(actions))
    )
    return {row["action_id"]: row for row in reader.rows(clause)}


# --- asked of the hall itself ---


def beats(hall: HallReader) -> list[Row]:
    """When each station was last heard: station, at, pending."""
    beat = hall_metadata.tables["beat"]
    clause = sa.select(beat.c.station, beat.c.at, beat.c.pending).where(beat.c.hall_id == hall.hall_id)
    return [dict(row) for row in hall.connection.execute(clause).mappings()]


def ledger_about(hall: HallReader, subjects: Collection[str]) -> list[Row]:
    """The hall's ledger rows about any of these subjects, the oldest first; the newest 500 of many."""
    ledger = hall_metadata.tables["ledger"]
    about = [ledger.c.subjects.contains(f'"{one}"', autoescape=True) for one in sorted(subjects)]
    clause = (
        sa.select(ledger)
        .where(ledger.c.hall_id == hall.hall_id, sa.or_(*about))
        .order_by(ledger.c.change_seq.desc())
        .limit(MOST_LEDGER)
    )
    return [dict(row) for row in hall.connection.execute(clause).mappings()][::-1]
