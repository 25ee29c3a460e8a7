"""Statements built once in Core, compiled once per engine, then run as plain text: portable and quick."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

Values = Mapping[str, Any]


class Ran:
    """What a statement came to: rows as plain tuples, or how many rows it changed.

    A file is read while its rows are fetched: a torn page is met here, and told as sa.exc.DBAPIError.
    """

    __slots__ = ("_connection", "_cursor", "_statement")

    def __init__(self, cursor: Any, statement: Statement, connection: sa.Connection) -> None:
        self._cursor = cursor
        self._statement = statement
        self._connection = connection

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        return int(self._cursor.rowcount)

    def keys(self) -> Sequence[str]:
        """The names of the columns; the driver is asked for them once per statement."""
        known = self._statement.columns
        if not known:
            known = self._statement.columns = tuple(column[0] for column in self._cursor.description)
        return known

    def fetchall(self) -> list[tuple[Any, ...]]:
        """All rows."""
        try:
            return self._cursor.fetchall()  # type: ignore[no-any-return]
        except self._statement.driver.Error as error:
            raise self._broken_off(error) from error

    def scalar(self) -> Any:
        """The first column of the first row, None without a row."""
        try:
            row = self._cursor.fetchone()
        except self._statement.driver.Error as error:
            raise self._broken_off(error) from error
        return None if row is None else row[0]

    def _broken_off(self, error: Any) -> Exception:
        return self._statement.wrap(self._connection, self._cursor, error, None)


class Statement:
    """One compiled statement with named values.

    Runs on the driver's own cursor inside the transaction that SQLAlchemy holds: a change to the hall is
    some thirty small statements, and half of their time went into describing results nobody asks for.
    """

    def __init__(self, clause: sa.ClauseElement, dialect: sa.Dialect) -> None:
        compiled: Any = clause.compile(dialect=dialect)
        self.text = str(compiled)
        self._order: Sequence[str] | None = compiled.positiontup if compiled.positional else None
        self._fixed = dict(compiled.params)
        self._dialect = dialect
        self.columns: tuple[str, ...] = ()

    def run(self, connection: sa.Connection, values: Values) -> Ran:
        """Run with `values`; statement constants fill in what is not given. Raises sa.exc.DBAPIError."""
        arranged, cursor = self._arrange(values), None
        try:
            # a line that the last answer left dead refuses already to give a cursor
            cursor = connection.connection.cursor()
            cursor.execute(self.text, arranged)
        except self.driver.Error as error:
            raise self.wrap(connection, cursor, error, arranged) from error
        return Ran(cursor, self, connection)

    def wrap(self, connection: sa.Connection, cursor: Any, error: Any, values: Any) -> Exception:
        """The driver's error as sqlalchemy tells it; a connection that broke is thrown away."""
        # met before, it is told again where a pipeline ends: then there is no line left to ask
        gone = connection.invalidated
        line = None if gone else connection.connection.dbapi_connection
        lost = gone or self._dialect.is_disconnect(error, line, cursor)
        wrapped: Exception = sa.exc.DBAPIError.instance(
            self.text, values, error, self.driver.Error, hide_parameters=True,
            connection_invalidated=lost, dialect=self._dialect,
        )  # fmt: skip
        if cursor is not None:
            # half read it would hold its snapshot for as long as somebody remembers the error
            cursor.close()
        if lost and not gone:
            connection.invalidate(error)
        return wrapped

    def run_many(self, connection: sa.Connection, rows: Iterable[Values]) -> None:
        """Run once per row; nothing happens for no rows."""
        arranged = [self._arrange(row) for row in rows]
        if not arranged:
            return
        cursor = None
        try:
            cursor = connection.connection.cursor()
            cursor.executemany(self.text, arranged)
        except self.driver.Error as error:
            raise self.wrap(connection, cursor, error, None) from error

    @property
    def driver(self) -> Any:
        """The module of the database's driver."""
        return self._dialect.dbapi

    @contextmanager
    def together(self, connection: sa.Connection) -> Iterator[None]:
        """Send what runs inside in one go where the driver can; nothing inside may look at its result."""
        raw = connection.connection.dbapi_connection
        pipeline = getattr(raw, "pipeline", None)
        if pipeline is None:
            yield
            return
        try:
            with pipeline() as sent:
                sent._exit_gen = lambda: _last_is_sync(sent)
                yield
        except self.driver.Error as error:
            raise self.wrap(connection, None, error, None) from error

    def _arrange(self, values: Values) -> Any:
        if self._order is None:
            return {**self._fixed, **values}
        return tuple(values[key] if key in values else self._fixed[key] for key in self._order)


def _last_is_sync(sent: Any) -> Iterator[Any]:
    """Leave a pipeline without the driver's request to flush behind its last sync.

    The server stops its clock for idle transactions when that request arrives and never starts it again:
    a station that froze then would keep the hall for as long as it is frozen.
    """
    try:
        sent._enqueue_sync()
        yield from sent._communicate_gen()
    finally:
        yield from sent._fetch_gen(flush=False)


class Statements:
    """The statements of one kind of engine, kept by name beside the tables they speak of.

    Their text follows from tables and dialect alone: a program that opens many files compiles it once.
    """

    def __init__(self, dialect: sa.Dialect, metadata: sa.MetaData) -> None:
        self.dialect = dialect
        self.metadata = metadata
        kinds: dict[object, dict[object, Statement]] = metadata.info.setdefault("statements", {})
        self._kept = kinds.setdefault((dialect.name, dialect.driver), {})

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


def rows_of(result: Ran | sa.CursorResult[Any]) -> list[dict[str, Any]]:
    """All rows as plain dictionaries."""
    keys = tuple(result.keys())
    return [dict(zip(keys, row)) for row in result.fetchall()]  # noqa: B905 - as wide as its description
