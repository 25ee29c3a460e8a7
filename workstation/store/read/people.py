"""People by phone or by the beginning of a name."""

from __future__ import annotations

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.tx import Row


def by_phone(reader: Reader, phone: str) -> list[Row]:
    """Everybody with exactly this number, by name."""
    return reader.find("person", phone=phone, order=("name", "id")) if phone else []


def by_name(reader: Reader, beginning: str, limit: int) -> list[Row]:
    """People and organisations whose name begins like this; children are no part of lists."""
    if not beginning:
        return []
    person = reader.table("person")
    clause = (
        sa.select(person)
        .where(
            person.c.hall_id == sa.bindparam("hall_id"),
            person.c.hidden == 0,
            person.c.name >= sa.bindparam("first"),
            person.c.name < sa.bindparam("last"),
        )
        .order_by(person.c.name, person.c.id)
        .limit(sa.bindparam("most"))
    )
    values = {"first": beginning, "last": beginning + "\U0010ffff", "most": limit}
    return reader.rows(clause.params(hall_id=reader.hall_id, **values))
