"""Reading a whole hall a page at a time: the ledger in its order, a state table by its key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from workstation.store import engines
from workstation.store.hall_store import HallStore
from workstation.store.prepared import Statements

PAGE = 2_000
"""Rows in memory at once: more is hardly quicker, and memory must not grow with the hall."""

Values = tuple[Any, ...]


@contextmanager
def whole_hall(store: HallStore, snapshot: str | None = None) -> Iterator[sa.Connection]:
    """One snapshot for as long as it takes; with `snapshot` the one another connection exported."""
    with store.reading() as connection:
        if snapshot is not None:
            engines.join_snapshot(connection, snapshot)
        engines.give_time(connection)
        engines.read_in_pages(connection)
        yield connection


class Pages:
    """Pages of one hall inside one snapshot, as plain tuples in the order of the columns asked for."""

    def __init__(self, connection: sa.Connection, statements: Statements, hall_id: str) -> None:
        self.connection = connection
        self._sql = statements
        self._hall_id = hall_id

    def ledger(self, columns: tuple[str, ...], after: int, upto: int) -> Iterator[list[Values]]:
        """Ledger rows after one place up to another, each with text and salt of its action behind it."""
        ledger, body = self._sql.table("ledger"), self._sql.table("ledger_body")

        def build() -> sa.ClauseElement:
            return (
                sa.select(*(ledger.c[name] for name in columns), body.c.body, body.c.salt)
                .join_from(
                    ledger,
                    body,
                    sa.and_(body.c.hall_id == ledger.c.hall_id, body.c.action_id == ledger.c.action_id),
                    isouter=True,
                )
                .where(ledger.c.hall_id == sa.bindparam("hall_id"))
                .where(ledger.c.change_seq > sa.bindparam("after"))
                .where(ledger.c.change_seq <= sa.bindparam("upto"))
                .order_by(ledger.c.change_seq)
                .limit(sa.literal_column(str(PAGE)))
            )

        statement = self._sql.get(("verify_ledger", columns), build)
        place = columns.index("change_seq")
        while after < upto:
            values = {"hall_id": self._hall_id, "after": after, "upto": upto}
            page = statement.run(self.connection, values).fetchall()
            if not page:
                return
            yield page
            after = page[-1][place]

    def table(self, name: str, columns: tuple[str, ...]) -> Iterator[list[Values]]:
        """Every row of a state table."""
        table = self._sql.table(name)
        last = ""
        place = columns.index("id")

        def build() -> sa.ClauseElement:
            return (
                sa.select(*(table.c[column] for column in columns))
                .where(table.c.hall_id == sa.bindparam("hall_id"), table.c.id > sa.bindparam("after"))
                .order_by(table.c.id)
                .limit(sa.literal_column(str(PAGE)))
            )

        statement = self._sql.get(("verify_table", name, columns), build)
        while True:
            page = statement.run(self.connection, {"hall_id": self._hall_id, "after": last}).fetchall()
            if not page:
                return
            yield page
            last = page[-1][place]

    def seals(self, after: int, upto: int) -> dict[int, tuple[str, str]]:
        """Seals made after one place of the ledger up to another: the place, to id and heads."""
        seal = self._sql.table("seal")

        def build() -> sa.ClauseElement:
            return sa.select(seal.c.upto, seal.c.id, seal.c.heads).where(
                seal.c.hall_id == sa.bindparam("hall_id"),
                seal.c.upto > sa.bindparam("after"),
                seal.c.upto <= sa.bindparam("upto"),
            )

        values = {"hall_id": self._hall_id, "after": after, "upto": upto}
        rows = self._sql.get("verify_seals", build).run(self.connection, values).fetchall()
        return {place: (seal_id, heads) for place, seal_id, heads in rows}

    def strangers(self, name: str) -> int:
        """Rows of a table that belong to no hall of this database."""
        table = self._sql.table(name)
        clause = sa.select(sa.func.count()).select_from(table).where(table.c.hall_id != self._hall_id)
        return int(self.connection.execute(clause).scalar_one())

    def present(self, name: str, ids: list[str]) -> set[str]:
        """Which of these ids have a row."""
        table = self._sql.table(name)
        clause = sa.select(table.c.id).where(table.c.hall_id == self._hall_id, table.c.id.in_(ids))
        return set(self.connection.execute(clause).scalars())
