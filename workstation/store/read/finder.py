"""Whom a clerk may see by name: the people of her own cases, and what is where at this moment."""

from __future__ import annotations

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.tx import Row

MOST_PEOPLE = 1_000


def people_of(reader: Reader, staff_no: str) -> list[Row]:
    """Applicants of the cases somebody worked on or was asked first about, with how many cases each has.

    Children are no part of lists. The newest cases first; columns id, name, id_masked, phone_masked, cases.
    """
    entry, case, person = (reader.table(name) for name in ("case_entry", "service_case", "person"))
    mine = sa.union(
        sa.select(entry.c.case_id).where(entry.c.clerk == sa.bindparam("staff_no")),
        sa.select(entry.c.case_id).where(entry.c.first_officer == sa.bindparam("staff_no")),
    ).subquery()
    same_person = sa.and_(person.c.hall_id == case.c.hall_id, person.c.id == case.c.applicant_id)
    clause = (
        sa.select(
            person.c.id, person.c.name, person.c.id_masked, person.c.phone_masked,
            sa.func.count().label("cases"),
        )
        .select_from(mine.join(case, case.c.id == mine.c.case_id).join(person, same_person))
        .where(case.c.hall_id == sa.bindparam("hall_id"), person.c.hidden == sa.literal_column("0"))
        .group_by(person.c.id, person.c.name, person.c.id_masked, person.c.phone_masked)
        .order_by(sa.func.max(case.c.created_at).desc(), person.c.id)
        .limit(sa.literal_column(str(MOST_PEOPLE)))
    )  # fmt: skip
    return reader.rows(clause, "people_of", hall_id=reader.hall_id, staff_no=staff_no)


def windows_now(reader: Reader) -> dict[str, Row]:
    """Every window by its number: id, clerk and state at this moment."""
    return {row["id"]: row for row in reader.find("window")}
