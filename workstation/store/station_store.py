"""The station file: journal, replica, drafts and print jobs in one SQLite file.

Writes come from one thread at a time and wait for the disk; reads use their own connections.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.errors import HallUnreachable, RuleBroken, StationFileBroken
from workstation.store import engines, mending, migrate, station_copy
from workstation.store.journal import Journal
from workstation.store.overlay import Replica
from workstation.store.prepared import Statements, rows_of
from workstation.store.station_read import Reader
from workstation.store.tables import station_metadata
from workstation.store.trouble import Trouble, classify, detail, is_torn
from workstation.store.tx import Tx

if os.name == "nt":
    import msvcrt
else:
    import fcntl


class StationTx:
    """One write transaction on the station file."""

    def __init__(self, connection: sa.Connection, statements: Statements, hall_id: str) -> None:
        self.connection = connection
        self._sql = statements
        self.hall_id = hall_id
        self.journal = Journal(connection, statements)
        self.replica = Replica(connection, statements, hall_id, self.journal)

    def table(self, name: str) -> sa.Table:
        """A table of this file."""
        return self._sql.table(name)

    def state(self) -> Tx:
        """The replica's state rows, with nothing touched yet."""
        return Tx(self.connection, self._sql, self.hall_id)

    def take_number(self, series: str, period: str) -> int:
        """The next number of a series in a period (a date or year); durable, only rises, starts at 1."""
        known = self.counted(series, period)
        values = {"series": series, "period": period, "value": known + 1}
        if known:
            update = self._sql.update("counter", ("value",), ("series", "period"))
            update.run(self.connection, {"value": known + 1, "series_was": series, "period_was": period})
        else:
            self._sql.insert("counter").run(self.connection, values)
        return known + 1

    def counted(self, series: str, period: str) -> int:
        """The last number given in a series, 0 before the first."""
        found = rows_of(
            self._sql.select("counter", ("series", "period")).run(
                self.connection, {"series": series, "period": period}
            )
        )
        return int(found[0]["value"]) if found else 0

    def meta(self, key: str) -> str | None:
        """A remembered word of this station."""
        found = rows_of(self._sql.select("meta", ("key",)).run(self.connection, {"key": key}))
        return found[0]["value"] if found else None

    def remember(self, key: str, value: str) -> None:
        """Keep a word of this station."""
        self._put("meta", ("key",), {"key": key, "value": value})

    def put_draft(self, draft_id: str, owner: str, ticket_id: str | None, body: Any, saved_at: str) -> None:
        """Keep a draft; the same id is written over."""
        values = {
            "owner": owner,
            "ticket_id": ticket_id,
            "body": canonical.encode_text(body),
            "saved_at": saved_at,
        }
        self._put("draft", ("id",), {"id": draft_id, **values})

    def drop_draft(self, draft_id: str) -> None:
        """Forget a draft that became an action or was thrown away."""
        self._sql.delete("draft", ("id",)).run(self.connection, {"id": draft_id})

    def put_print_job(self, job: dict[str, Any]) -> None:
        """Keep a print job; the same id is written over."""
        self._put("print_job", ("id",), job)

    def _put(self, table: str, keys: tuple[str, ...], values: dict[str, Any]) -> None:
        self._sql.delete(table, keys).run(self.connection, {key: values[key] for key in keys})
        self._sql.insert(table).run(self.connection, values)


class StationStore:
    """The file of this station. Only one program may hold it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "station.db"
        self._lock = _hold(folder)
        # where a torn file was kept when this start mended it
        self.mended: Path | None = None
        try:
            if mending.is_noted(folder) and self.path.exists():
                self.mended = mending.mend(self.path)
            station_copy.keep_before_upgrade(self.path)
            migrate.upgrade_station(self.path)
            self._engine = engines.open_sqlite(self.path)
            self._readers = engines.open_sqlite(self.path, writes=False)
            self.statements = Statements(self._engine.dialect, station_metadata)
            with self._readers.connect() as connection:
                self.hall_id = self._read_meta(connection, "hall_id") or ""
            self._file = engines.file_at(self.path)
        except sa.exc.SQLAlchemyError as error:
            self._release()
            raise StationFileBroken(path=str(self.path), detail=detail(error)) from error
        except RuleBroken:
            # of a newer program, or no room for the copy before an upgrade: left as it is, and let go
            self._release()
            raise

    @contextmanager
    def writing(self) -> Iterator[StationTx]:
        """One durable transaction. Raises StationFileBroken when the file cannot be written."""
        self._refuse_ghost()
        try:
            with self._engine.begin() as connection:
                yield StationTx(connection, self.statements, self.hall_id)
        except sa.exc.SQLAlchemyError as error:
            kind = classify(error)
            if kind is Trouble.RETRY:
                raise HallUnreachable(detail=detail(error)) from error
            if kind is Trouble.BROKEN:
                raise self._broken(error) from error
            raise

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """One snapshot for a screen."""
        self._refuse_ghost()
        try:
            with self._readers.connect() as connection, connection.begin():
                yield Reader(connection, self.statements, self.hall_id)
        except sa.exc.DBAPIError as error:
            raise self._broken(error) from error

    @staticmethod
    def copy_pristine(made: Path, folder: Path) -> None:
        """Give `folder` the tables of a file that holds nothing yet: quicker than building them again."""
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, folder / "station.db")

    def copy_to(self, target: Path) -> None:
        """A whole copy of the file as it is now. Raises StationFileBroken."""
        try:
            with self._readers.connect() as connection:
                connection.exec_driver_sql("PRAGMA query_only=OFF")
                connection.exec_driver_sql("COMMIT")
                connection.exec_driver_sql("VACUUM INTO ?", (str(target),))
        except sa.exc.SQLAlchemyError as error:
            raise StationFileBroken(path=str(target), detail=detail(error)) from error

    def join(self, hall_id: str, **words: str) -> None:
        """Remember which hall this station belongs to and its own words (segment, epoch, …)."""
        self.hall_id = hall_id
        with self.writing() as tx:
            for key, value in {"hall_id": hall_id, **words}.items():
                tx.remember(key, value)

    def close(self) -> None:
        """Let go of file and folder; a second time does nothing."""
        self._engine.dispose()
        self._readers.dispose()
        self._release()

    def __enter__(self) -> StationStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _broken(self, error: sa.exc.SQLAlchemyError) -> StationFileBroken:
        if is_torn(error):
            mending.note_torn(self.folder)
        return StationFileBroken(path=str(self.path), detail=detail(error))

    def _refuse_ghost(self) -> None:
        """The file was taken away or another put in its place: what is written now would end with us."""
        if engines.file_at(self.path) != self._file:
            raise StationFileBroken(path=str(self.path), detail="not the file this program opened")

    def _read_meta(self, connection: sa.Connection, key: str) -> str | None:
        found = rows_of(self.statements.select("meta", ("key",)).run(connection, {"key": key}))
        return found[0]["value"] if found else None

    def _release(self) -> None:
        """Once: the number of a closed handle may by now be another file's."""
        held, self._lock = self._lock, -1
        if held >= 0:
            os.close(held)


def _hold(folder: Path) -> int:
    """Lock the folder for this program; the lock ends with the process, also when it dies."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / "station.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StationFileBroken(path=str(folder), detail=error.strerror or str(error)) from error
    try:
        if os.name == "nt":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise StationBusy(path=str(folder)) from error
    return handle


class StationBusy(StationFileBroken):
    """Another window of this program already works on this station's file."""

    code = "station_busy"
