"""Copying a hall's rows as they are, and looking afterwards whether every one of them arrived."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from workstation.domain.errors import RuleBroken
from workstation.store.prepared import Statements
from workstation.store.tables import hall_metadata

PAGE = 1_000
TABLES: tuple[str, ...] = tuple(sorted(hall_metadata.tables, key=lambda name: (name != "hall", name)))
"""Every table of a hall, the hall itself first."""

Values = tuple[Any, ...]


class CopyWrong(RuleBroken):
    """A row did not arrive as it was; nothing of the copy was kept. Params: table, id."""

    code = "copy_wrong"


def columns_of(table: str) -> tuple[str, ...]:
    """The columns of a table in the order rows are copied in."""
    return tuple(hall_metadata.tables[table].columns.keys())


def key_of(table: str) -> tuple[str, ...]:
    """The columns of its key."""
    return tuple(column.name for column in hall_metadata.tables[table].primary_key.columns)


def pages_of(connection: sa.Connection, sql: Statements, table: str, hall_id: str) -> Iterator[list[Values]]:
    """Every row of a table of this hall, a page at a time, in the order of its key."""
    found = sql.table(table)
    columns = columns_of(table)
    last = key_of(table)[-1]

    def build() -> sa.ClauseElement:
        clause = sa.select(*(found.c[name] for name in columns)).where(
            found.c.hall_id == sa.bindparam("hall_id")
        )
        if last != "hall_id":
            clause = clause.where(found.c[last] > sa.bindparam("after")).order_by(found.c[last])
        return clause.limit(sa.literal_column(str(PAGE)))

    statement = sql.get(("copy", table), build)
    after: str | int = 0 if isinstance(found.c[last].type, sa.Integer) else ""
    while True:
        rows = statement.run(connection, {"hall_id": hall_id, "after": after}).fetchall()
        if not rows:
            return
        yield rows
        if last == "hall_id":
            return
        after = rows[-1][columns.index(last)]


def put(connection: sa.Connection, sql: Statements, table: str, rows: Sequence[Values]) -> None:
    """Insert rows as they are."""
    columns = columns_of(table)
    sql.insert(table).run_many(connection, [dict(zip(columns, row, strict=True)) for row in rows])


def is_empty(connection: sa.Connection, sql: Statements) -> bool:
    """Whether no table holds a row."""
    return all(
        connection.execute(sa.select(sa.literal(1)).select_from(sql.table(table)).limit(1)).first() is None
        for table in TABLES
    )


def compare(
    source: sa.Connection, source_sql: Statements, copy: sa.Connection, copy_sql: Statements, hall_id: str
) -> int:
    """Read every row again on both sides; returns how many there are. Raises CopyWrong for the first."""
    count = 0
    for table in TABLES:
        here = 0
        for rows in pages_of(source, source_sql, table, hall_id):
            here += len(rows)
            there = _same_keys(copy, copy_sql, table, rows)
            for row in rows:
                key = _key(table, row)
                if there.get(key) != tuple(row):
                    raise CopyWrong(table=table, id=str(key[-1]))
        for connection, sql in ((source, source_sql), (copy, copy_sql)):
            if count_of(connection, sql, table) != here:
                raise CopyWrong(table=table, id="*")
        count += here
    return count


def count_of(connection: sa.Connection, sql: Statements, table: str) -> int:
    """How many rows a table holds, of whatever hall."""
    clause = sa.select(sa.func.count()).select_from(sql.table(table))
    return int(connection.execute(clause).scalar_one())


def _same_keys(
    connection: sa.Connection, sql: Statements, table: str, rows: Sequence[Values]
) -> dict[Values, Values]:
    found, columns, key = sql.table(table), columns_of(table), key_of(table)
    last = columns.index(key[-1])
    clause = sa.select(*(found.c[name] for name in columns)).where(
        found.c[key[-1]].in_([row[last] for row in rows])
    )
    return {_key(table, row): tuple(row) for row in connection.execute(clause)}


def _key(table: str, row: Sequence[Any]) -> Values:
    columns = columns_of(table)
    return tuple(row[columns.index(name)] for name in key_of(table))


def give_incarnation(connection: sa.Connection, sql: Statements, incarnation: str) -> str:
    """The hall in its new place: stations see that what they knew of its rows counts no more."""
    connection.execute(sa.update(sql.table("hall")).values(incarnation=incarnation))
    return incarnation
