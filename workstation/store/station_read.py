"""Reads of the station file for screens and services: plain rows out of one snapshot."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from workstation.store.journal import PENDING, Journal, still_open
from workstation.store.prepared import Statements, rows_of
from workstation.store.tx import Row


class Reader:
    """State rows, drafts, print jobs and the journal's figures in one snapshot."""

    def __init__(self, connection: sa.Connection, statements: Statements, hall_id: str) -> None:
        self.connection = connection
        self.hall_id = hall_id
        self._sql = statements

    @property
    def statements(self) -> Statements:
        """The compiled statements of this file, for questions of this room."""
        return self._sql

    def get(self, table: str, row_id: str) -> Row | None:
        """A state row by id, or None."""
        found = self.find(table, id=row_id)
        return found[0] if found else None

    def find(
        self, table: str, *, order: tuple[str, ...] = ("id",), limit: int | None = None, **equals: Any
    ) -> list[Row]:
        """State rows whose columns equal the values."""
        statement = self._sql.select(table, ("hall_id", *equals), order, limit)
        return rows_of(statement.run(self.connection, {"hall_id": self.hall_id, **equals}))

    def one(self, table: str, **equals: Any) -> Row | None:
        """The first such row, or None."""
        found = self.find(table, limit=1, **equals)
        return found[0] if found else None

    def table(self, name: str) -> sa.Table:
        """A table for a read model that needs its own query."""
        return self._sql.table(name)

    def rows(self, clause: sa.ClauseElement, key: object = None, **values: Any) -> list[Row]:
        """Rows of a read model's own query; with `key` the statement is compiled once and kept."""
        if key is None:
            return rows_of(self.connection.execute(clause))  # type: ignore[call-overload]
        return rows_of(self._sql.get(key, lambda: clause).run(self.connection, values))

    def local(self, table: str, *, order: tuple[str, ...] = (), **equals: Any) -> list[Row]:
        """Rows of a table that belongs to this station alone (draft, print_job, meta, journal, counter)."""
        return rows_of(self._sql.select(table, tuple(equals), order).run(self.connection, equals))

    def journal(self) -> Journal:
        """The journal as this snapshot has it."""
        return Journal(self.connection, self._sql)

    def waiting_actions(self) -> int:
        """How many changes the hall has not answered yet."""
        table = self._sql.table("journal")
        statement = self._sql.get(
            "waiting_actions",
            lambda: sa.select(sa.func.count()).select_from(table).where(still_open(table)),
        )
        return int(statement.run(self.connection, {}).scalar() or 0)

    def pending_actions(self) -> int:
        """How many changes made here are still to be sent; calls that nobody waits for do not count."""
        table = self._sql.table("journal")
        statement = self._sql.get(
            "pending_actions",
            lambda: (
                sa.select(sa.func.count())
                .select_from(table)
                .where(table.c.state == sa.literal_column(f"'{PENDING}'"))
            ),
        )
        return int(statement.run(self.connection, {}).scalar() or 0)

    def history(self, subject: str, limit: int = 200) -> Sequence[Row]:
        """Ledger rows about a ticket, case or record, oldest first."""
        ledger, subjects = self._sql.table("ledger"), self._sql.table("ledger_subject")

        def build() -> sa.ClauseElement:
            return (
                sa.select(ledger)
                .join(subjects, subjects.c.change_seq == ledger.c.change_seq)
                .where(
                    subjects.c.subject == sa.bindparam("subject"), ledger.c.hall_id == sa.bindparam("hall_id")
                )
                .order_by(ledger.c.change_seq)
                .limit(sa.literal_column(str(limit)))
            )

        statement = self._sql.get(("history", limit), build)
        return rows_of(statement.run(self.connection, {"subject": subject, "hall_id": self.hall_id}))


def decode(text: str | None) -> Any:
    """The value behind canonical JSON text; None stays None."""
    return None if text is None else json.loads(text)
