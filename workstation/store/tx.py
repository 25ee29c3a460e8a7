"""What an action may do to state rows, the same on the hall and on a replica."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.errors import NotFound, TakenBack, VersionConflict
from workstation.store.prepared import Ran, Statement, Statements, rows_of
from workstation.store.tables import STATE_TABLES

Row = dict[str, Any]
Tables = Callable[[str], sa.Table]


UNDONE = "undone"
"""The state of a row whose making was undone: rows are never deleted."""


@dataclass(frozen=True)
class Question:
    """A narrow query of this room, kept compiled under `key`, with its values."""

    key: object
    build: Callable[[Tables], sa.ClauseElement]
    values: Mapping[str, Any]


class Later:
    """Writes that nobody needs the result of yet: they travel to the database together."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Statement, Row, tuple[str, str] | None]] = []

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, statement: Statement, values: Row, must_change: tuple[str, str] | None = None) -> None:
        """One more write; `must_change` is the row that it has to find."""
        self._waiting.append((statement, values, must_change))

    def send(self, connection: sa.Connection) -> None:
        """Send them all. Raises VersionConflict for a row that was not found."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        ran: list[tuple[Ran, tuple[str, str] | None]] = []
        with waiting[0][0].together(connection):
            for statement, values, must_change in waiting:
                ran.append((statement.run(connection, values), must_change))
        for one, must_change in ran:
            if must_change is not None and one.rowcount != 1:
                raise VersionConflict(table=must_change[0], id=must_change[1])


class Tx:
    """State rows inside one transaction of one hall. Remembers each touched row as it was and as it is."""

    def __init__(
        self, connection: sa.Connection, statements: Statements, hall_id: str, later: Later | None = None
    ) -> None:
        """With `later` writes wait there until something is read or the owner sends them."""
        self.connection = connection
        self.hall_id = hall_id
        self._sql = statements
        self._later = later
        self._ahead: dict[object, list[Row]] = {}
        self.before: dict[tuple[str, str], Row | None] = {}
        self.after: dict[tuple[str, str], Row] = {}
        self.seen: set[tuple[str, str]] = set()
        """Rows asked for by id: what a refusal was decided by."""

    def get(self, table: str, row_id: str) -> Row | None:
        """The row, or None."""
        self.seen.add((table, row_id))
        known = self.after.get((table, row_id))
        if known is not None:
            return dict(known)
        found = self._run(self._sql.select(table, ("hall_id", "id")), {"id": row_id})
        return found[0] if found else None

    def must(self, table: str, row_id: str) -> Row:
        """The row, to go on from; raises NotFound, and TakenBack where its maker undid it."""
        row = self.get(table, row_id)
        if row is None:
            raise NotFound(table=table, id=row_id)
        if row.get("state") == UNDONE:
            raise TakenBack(table=table, id=row_id)
        return row

    def find(
        self, table: str, *, order: tuple[str, ...] = ("id",), limit: int | None = None, **equals: Any
    ) -> list[Row]:
        """Rows whose columns equal the values, in a stated order."""
        statement = self._sql.select(table, ("hall_id", *equals), order, limit)
        return self._run(statement, equals)

    def rows(self, key: object, build: Callable[[Tables], sa.ClauseElement], **values: Any) -> list[Row]:
        """Rows of a narrow query, kept compiled under `key`; `build` is given the tables by name.

        `:hall_id` is always bound. What this transaction wrote is seen.
        """
        known = self._ahead.get((key, tuple(sorted(values.items())))) if self._ahead else None
        if known is not None:
            return [dict(row) for row in known]
        return self._run(self._prepare(key, build), values)

    def ask_ahead(self, questions: Iterable[Question]) -> None:
        """Ask what `rows` will want to know in one go; the answers hold until something is written."""
        self._send()
        asked = []
        for question in questions:
            asked.append((question, self._prepare(question.key, question.build)))
        ran = []
        with asked[0][1].together(self.connection):
            for question, statement in asked:
                values = {"hall_id": self.hall_id, **question.values}
                ran.append((question, statement.run(self.connection, values)))
        for question, one in ran:
            self._ahead[question.key, tuple(sorted(question.values.items()))] = rows_of(one)

    def insert(self, table: str, row_id: str, **values: Any) -> Row:
        """A new row at version 1; columns not named are empty. Raises VersionConflict when it exists."""
        if self.get(table, row_id) is not None:
            raise VersionConflict(table=table, id=row_id)
        row: Row = dict.fromkeys(STATE_TABLES[table].columns)
        row.update(values, hall_id=self.hall_id, id=row_id, version=1)
        self._check(table, row)
        if self._later is not None:
            self._later.add(self._sql.insert(table), dict(row))
        else:
            self._sql.insert(table).run(self.connection, row)
        self._touch(table, row_id, None, row)
        return dict(row)

    def update(self, table: str, row_id: str, *, version: int | None = None, **changes: Any) -> Row:
        """Change a row and raise its version; with `version` only while it is still that one.

        Raises NotFound or VersionConflict.
        """
        row = self.get(table, row_id)
        if row is None:
            raise NotFound(table=table, id=row_id)
        if version is not None and row["version"] != version:
            raise VersionConflict(table=table, id=row_id, expected=version, found=row["version"])
        changed: Row = {**row, **changes, "version": row["version"] + 1}
        self._check(table, changed)
        self._write(table, row_id, row["version"], {key: changed[key] for key in (*changes, "version")})
        self._touch(table, row_id, row, changed)
        return dict(changed)

    def restore(self, table: str, row_id: str, *, version: int, image: Mapping[str, Any]) -> Row:
        """Give a row the values of `image` as a new version; raises VersionConflict unless at `version`."""
        values = {key: value for key, value in image.items() if key not in ("hall_id", "id", "version")}
        return self.update(table, row_id, version=version, **values)

    def _write(self, table: str, row_id: str, version: int, changes: Row) -> None:
        statement = self._sql.update(table, tuple(changes), ("hall_id", "id", "version"))
        values = {**changes, "hall_id_was": self.hall_id, "id_was": row_id, "version_was": version}
        if self._later is not None:
            self._later.add(statement, values, (table, row_id))
        elif statement.run(self.connection, values).rowcount != 1:
            raise VersionConflict(table=table, id=row_id, expected=version)

    def _touch(self, table: str, row_id: str, before: Row | None, after: Row) -> None:
        self.before.setdefault((table, row_id), before)
        self.after[(table, row_id)] = after
        self._ahead.clear()

    def _run(self, statement: Any, equals: Mapping[str, Any]) -> list[Row]:
        self._send()
        return rows_of(statement.run(self.connection, {"hall_id": self.hall_id, **equals}))

    def _prepare(self, key: object, build: Callable[[Tables], sa.ClauseElement]) -> Statement:
        return self._sql.get(key, lambda: build(self._sql.table))

    def _send(self) -> None:
        if self._later:
            self._later.send(self.connection)

    @staticmethod
    def _check(table: str, row: Row) -> None:
        unknown = set(row) - set(STATE_TABLES[table].columns)
        if unknown:
            raise KeyError(f"{table} has no column {sorted(unknown)}")
        for column, value in row.items():
            if value is not None and not isinstance(value, str | int):
                raise TypeError(f"{table}.{column}: {type(value).__name__} is not kept")
            if value == "":
                # some engines keep '' as NULL: empty text is None everywhere
                row[column] = None

    def undo_steps(self) -> list[Row]:
        """What would take back the rows touched so far: each as it was, and the version it has now."""
        return [
            {"table": table, "id": row_id, "version": self.after[table, row_id]["version"], "image": image}
            for (table, row_id), image in self.before.items()
        ]

    def digests(self, salt: str) -> list[list[Any]]:
        """`touched` of the ledger: table, id, version and salted digest of each changed row."""
        return [
            [table, row_id, row["version"], canonical.row_digest(row, salt)]
            for (table, row_id), row in sorted(self.after.items())
        ]
