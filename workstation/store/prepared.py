"""Statements built once in Core, compiled once per engine, then run as plain text: portable and quick."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

Values = Mapping[str, Any]


class Statement:
    """One compiled statement with named values."""

    def __init__(self, clause: sa.ClauseElement, dialect: sa.Dialect) -> None:
        compiled: Any = clause.compile(dialect=dialect)
        self.text = str(compiled)
        self._order: Sequence[str] | None = compiled.positiontup if compiled.positional else None
        self._fixed = dict(compiled.params)

    def run(self, connection: sa.Connection, values: Values) -> sa.CursorResult[Any]:
        """Run with `values`; statement constants fill in what is not given."""
        return connection.exec_driver_sql(self.text, self._arrange(values))

    def run_many(self, connection: sa.Connection, rows: Iterable[Values]) -> None:
        """Run once per row; nothing happens for no rows."""
        arranged = [self._arrange(row) for row in rows]
        if arranged:
            connection.exec_driver_sql(self.text, arranged)

    def _arrange(self, values: Values) -> Any:
        if self._order is None:
            return {**self._fixed, **values}
        return tuple(values[key] if key in values else self._fixed[key] for key in self._order)


class Statements:
    """The statements of one engine, kept by name."""

    def __init__(self, dialect: sa.Dialect, metadata: sa.MetaData) -> None:
        self.dialect = dialect
        self.metadata = metadata
        self._kept: dict[object, Statement] = {}

    def table(self, name: str) -> sa.Table:
        return self.metadata.tables[name]

    def get(self, key: object, build: Callable[[], sa.ClauseElement]) -> Statement:
        """The statement kept under `key`, built at first use."""
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = Statement(build(), self.dialect)
        return found

    def insert(self, name: str) -> Statement:
        """INSERT naming every column of the table."""

        def build() -> sa.ClauseElement:
            table = self.table(name)
            return sa.insert(table).values(
                {column.name: sa.bindparam(column.name) for column in table.columns}
            )

        return self.get(("insert", name), build)

    def select(
        self, name: str, equals: tuple[str, ...], order: tuple[str, ...] = (), limit: int | None = None
    ) -> Statement:
        """SELECT every column where the named columns equal the values of the same names."""

        def build() -> sa.ClauseElement:
            table = self.table(name)
            clause = sa.select(table).where(*(table.c[column] == sa.bindparam(column) for column in equals))
            if order:
                clause = clause.order_by(*(table.c[column] for column in order))
            # a literal, so that the text is complete for any driver
            return clause.limit(sa.literal_column(str(limit))) if limit is not None else clause

        return self.get(("select", name, equals, order, limit), build)

    def update(self, name: str, changes: tuple[str, ...], equals: tuple[str, ...]) -> Statement:
        """UPDATE the changed columns where the named columns equal `<name>_was`."""

        def build() -> sa.ClauseElement:
            table = self.table(name)
            return (
                sa.update(table)
                .where(*(table.c[column] == sa.bindparam(f"{column}_was") for column in equals))
                .values({column: sa.bindparam(column) for column in changes})
            )

        return self.get(("update", name, changes, equals), build)

    def delete(self, name: str, equals: tuple[str, ...]) -> Statement:
        """DELETE where the named columns equal the values of the same names."""

        def build() -> sa.ClauseElement:
            table = self.table(name)
            return sa.delete(table).where(*(table.c[column] == sa.bindparam(column) for column in equals))

        return self.get(("delete", name, equals), build)


def rows_of(result: sa.CursorResult[Any]) -> list[dict[str, Any]]:
    """All rows as plain dictionaries."""
    keys = tuple(result.keys())
    return [dict(zip(keys, row, strict=True)) for row in result.fetchall()]
