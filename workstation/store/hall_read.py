"""What a station asks of the hall: the feed, rows by key, and questions its own file cannot answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from workstation.store import engines
from workstation.store.keeping import Kept, Leaving, anything_old, newest_recorded, stays
from workstation.store.prepared import Statements, rows_of
from workstation.store.tx import Row

FEED_LIMIT = 5_000
_CHUNK = 400


class HallReader:
    """Reads of one hall inside one snapshot."""

    def __init__(self, connection: sa.Connection, statements: Statements, hall_id: str) -> None:
        self.connection = connection
        self.hall_id = hall_id
        self._sql = statements

    def ledger_after(self, since: int, mark: str | None = None) -> list[Row] | None:
        """Ledger rows after `since` in order; None when so many that taking everything is cheaper.

        Also None when the row at `since` has another hash than `mark`: after a failover that lost its last
        moment, other changes may stand where a station has already been.
        """
        rows = self._ledger_from(since if mark is None else since - 1)
        if len(rows) > FEED_LIMIT:
            return None
        if mark is None:
            return rows
        same = rows and (rows[0]["change_seq"], rows[0]["hash"]) == (since, mark)
        return rows[1:] if same else None

    def _ledger_from(self, since: int) -> list[Row]:

        def build() -> sa.ClauseElement:
            ledger = self._sql.table("ledger")
            return (
                sa.select(ledger)
                .where(ledger.c.hall_id == sa.bindparam("hall_id"))
                .where(ledger.c.change_seq > sa.bindparam("since"))
                .order_by(ledger.c.change_seq)
                .limit(sa.literal_column(str(FEED_LIMIT + 1)))
            )

        statement = self._sql.get("ledger_after", build)
        return rows_of(statement.run(self.connection, {"hall_id": self.hall_id, "since": since}))

    def mark_at(self, change_seq: int) -> str | None:
        """The hash of the ledger row at this place, None where there is none."""
        found = self.find("ledger", change_seq=change_seq)
        return str(found[0]["hash"]) if found else None

    def own_ledger(self, segment: str) -> list[Row]:
        """The newest ledger rows of one station, oldest first: what its journal may still wait for."""

        def build() -> sa.ClauseElement:
            ledger = self._sql.table("ledger")
            return (
                sa.select(ledger)
                .where(
                    ledger.c.hall_id == sa.bindparam("hall_id"), ledger.c.station == sa.bindparam("station")
                )
                .order_by(ledger.c.change_seq.desc())
                .limit(sa.literal_column(str(FEED_LIMIT)))
            )

        statement = self._sql.get("own_ledger", build)
        return rows_of(statement.run(self.connection, {"hall_id": self.hall_id, "station": segment}))[::-1]

    def rows(
        self, table: str, ids: Collection[str], columns: tuple[str, ...] | None
    ) -> Mapping[str, Row | None]:
        """Rows by id, naming only columns the station knows; None for ids with no row."""
        found: dict[str, Row | None] = dict.fromkeys(sorted(ids))
        ordered = sorted(ids)
        for start in range(0, len(ordered), _CHUNK):
            target = self._sql.table(table)
            clause = (
                sa.select(*self._columns(table, columns))
                .where(target.c.hall_id == self.hall_id)
                .where(target.c.id.in_(ordered[start : start + _CHUNK]))
            )
            for row in rows_of(self.connection.execute(clause)):
                found[row["id"]] = row
        return found

    def letting_go(self, kept: Kept) -> Kept | None:
        """What is kept, counted from the last recorded change; None while nothing here is old enough."""
        sure = kept.no_later_than(newest_recorded(self.connection, self._sql, self.hall_id))
        return sure if anything_old(self.connection, self._sql, self.hall_id, sure) else None

    def whole_table(self, table: str, columns: tuple[str, ...] | None, kept: Kept | None = None) -> list[Row]:
        """Every row of a table; with `kept` without those that a station has let go."""
        target = self._sql.table(table)
        clause = sa.select(*self._columns(table, columns)).where(target.c.hall_id == self.hall_id)
        if kept is not None:
            leaves = Leaving(self._sql, self.hall_id, kept).of(table)
            clause = clause if leaves is None else clause.where(stays(leaves))
        return rows_of(self.connection.execute(clause.order_by(target.c.id)))

    def find(self, table: str, **equals: Any) -> list[Row]:
        """Rows whose columns equal the values."""
        statement = self._sql.select(table, ("hall_id", *equals))
        return rows_of(statement.run(self.connection, {"hall_id": self.hall_id, **equals}))

    def _columns(self, table: str, columns: tuple[str, ...] | None) -> list[sa.Column[Any]]:
        known = self._sql.table(table).columns
        return [known[name] for name in (columns or known.keys()) if name in known]


def server_clock(reader: HallReader) -> datetime | None:
    """What the server's own clock says; None for a hall that is a file on this machine."""
    return engines.server_time(reader.connection)


def write_beat(
    connection: sa.Connection, statements: Statements, hall_id: str, segment: str, at: str, pending: int
) -> None:
    """Note that a station is alive."""
    values = {"at": at, "state": None, "pending": pending}
    update = statements.update("beat", ("at", "pending"), ("hall_id", "station"))
    changed = update.run(
        connection, {"at": at, "pending": pending, "hall_id_was": hall_id, "station_was": segment}
    )
    if changed.rowcount == 0:
        statements.insert("beat").run(connection, {"hall_id": hall_id, "station": segment, **values})
