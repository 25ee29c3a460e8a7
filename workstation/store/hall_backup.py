"""A hall as one file that any engine can be filled from: packed lines of JSON with a hash over all of them.

The first line says what it is, then for each table its columns and its rows, and the last line counts and
hashes what was before. It holds everything the hall holds, also personal data: only its owner may read it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.domain.ids import uuid7
from workstation.store import engines, hall_copy, migrate
from workstation.store.hall_setup import HallExists, HallFacts, note_schema, read_hall
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded
from workstation.store.verify import Verified, verify_within
from workstation.store.verify_pages import whole_hall

FORMAT = "shouwen-hall"
FORMAT_VERSION = 1
_PACKING = 6


class BackupBroken(RuleBroken):
    """The file is no whole backup: torn, changed or something else. Params: path, detail."""

    code = "backup_broken"


class BackupNewer(RuleBroken):
    """The backup was made by a newer program. Params: path, found, known."""

    code = "backup_newer"


@dataclass(frozen=True)
class BackupFacts:
    """What a backup holds: the hall, how many ledger rows and rows in all, and the hash of its lines."""

    hall: str
    made_at: str
    ledger_rows: int
    rows: int
    sha256: str


@dataclass(frozen=True)
class Restored:
    """A hall that was filled from a file, and what verifying it said."""

    facts: HallFacts
    backup: BackupFacts
    checked: Verified


def write_backup(store: HallStore, path: Path, *, now: datetime) -> BackupFacts:
    """Write the whole hall, as it is at one moment, to `path`; a file that is there is replaced at the end.

    The hall works on meanwhile. Raises NoHall, trouble of the hall, or OSError of the file.
    """
    facts = read_hall(store)
    part = path.with_name(path.name + ".part")
    with worded(), whole_hall(store) as connection:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                with gzip.GzipFile("", "wb", _PACKING, file, mtime=0) as packed:
                    made = _write(store, connection, facts, _Lines(packed), canonical.instant(now))
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return made


def read_backup(path: Path) -> BackupFacts:
    """Read a backup from end to end. Raises BackupBroken, BackupNewer, or OSError of the file."""
    reader = _Reader(path)
    for _table, _columns, _row in reader.rows():
        pass
    return reader.facts()


def restore(store: HallStore, path: Path, *, now: datetime, random: Callable[[int], bytes]) -> Restored:
    """Fill an empty database from a backup, in one transaction, under a new incarnation.

    The file is read twice: nothing is written before it is known to be whole. A hall that does not verify
    is restored as it was backed up, and `checked` names what is wrong: it may be all there is.
    Raises BackupBroken, BackupNewer, HallExists, NewerSchema, or trouble of the hall.
    """
    facts = read_backup(path)
    with worded():
        migrate.upgrade_hall(store.engine)
        with store.engine.begin() as connection:
            engines.give_time(connection)
            if not hall_copy.is_empty(connection, store.statements):
                raise HallExists(url=store.shown_url)
            reader = _Reader(path)
            _fill(store, connection, reader)
            if reader.facts() != facts:
                raise BackupBroken(path=str(path), detail="changed while it was read")
            with tempfile.TemporaryDirectory(prefix="shouwen-restore-") as folder:
                checked = verify_within(store, connection, Path(folder))
            note_schema(connection, store)
            hall_copy.give_incarnation(connection, store.statements, uuid7(now, random))
    return Restored(read_hall(store), facts, checked)


def _write(
    store: HallStore, connection: sa.Connection, facts: HallFacts, lines: _Lines, made_at: str
) -> BackupFacts:
    head = {
        "format": FORMAT, "version": FORMAT_VERSION, "revision": migrate.HALL_HEAD, "hall": facts.name,
        "hall_id": facts.hall_id, "made_at": made_at,
    }  # fmt: skip
    lines.put(head)
    counts = {}
    for table in hall_copy.TABLES:
        lines.put({"table": table, "columns": hall_copy.columns_of(table)})
        counts[table] = 0
        for rows in hall_copy.pages_of(connection, store.statements, table, facts.hall_id):
            for row in rows:
                lines.put(row)
            counts[table] += len(rows)
    sha256 = lines.digest()
    lines.put({"end": counts, "sha256": sha256})
    return BackupFacts(facts.name, made_at, counts["ledger"], sum(counts.values()), sha256)


def _fill(store: HallStore, connection: sa.Connection, reader: _Reader) -> None:
    waiting: list[hall_copy.Values] = []
    at: str | None = None

    def put() -> None:
        if at is not None:
            hall_copy.put(connection, store.statements, at, waiting)
        waiting.clear()

    for table, columns, row in reader.rows():
        if table != at or len(waiting) == hall_copy.PAGE:
            put()
            at = table
        # a backup of an earlier program knows fewer columns: the new ones are empty
        values = dict(zip(columns, row, strict=True))
        waiting.append(tuple(values.get(name) for name in hall_copy.columns_of(table)))
    put()


class _Lines:
    """Writes lines and hashes them."""

    def __init__(self, file: gzip.GzipFile) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def put(self, value: Mapping[str, Any] | Sequence[Any]) -> None:
        line = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n"
        self._hash.update(line)
        self._file.write(line)

    def digest(self) -> str:
        return self._hash.hexdigest()


class _Reader:
    """Reads the lines back; what was read counts only when `facts` was reached."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._head: dict[str, Any] = {}
        self._end: dict[str, Any] | None = None

    def rows(self) -> Iterator[tuple[str, tuple[str, ...], Sequence[Any]]]:
        """Table, columns and values of every row."""
        try:
            yield from self._rows()
        except (EOFError, gzip.BadGzipFile, zlib.error, UnicodeDecodeError, ValueError, KeyError) as error:
            raise BackupBroken(path=str(self._path), detail=type(error).__name__) from error

    def _rows(self) -> Iterator[tuple[str, tuple[str, ...], Sequence[Any]]]:
        hashed = hashlib.sha256()
        counts: dict[str, int] = {}
        table, columns = "", ()
        with gzip.open(self._path, "rb") as file:
            for line in file:
                value = json.loads(line)
                if self._end is not None:
                    raise BackupBroken(path=str(self._path), detail="goes on after its end")
                if isinstance(value, dict) and "end" in value:
                    if value["sha256"] != hashed.hexdigest() or value["end"] != counts:
                        raise BackupBroken(path=str(self._path), detail="its hash does not fit")
                    self._end = value
                    continue
                hashed.update(line)
                if not self._head:
                    self._begin(value)
                elif isinstance(value, dict):
                    table, columns = value["table"], tuple(value["columns"])
                    self._check(table, columns)
                    counts[table] = 0
                else:
                    counts[table] += 1
                    yield table, columns, value
        if self._end is None:
            raise BackupBroken(path=str(self._path), detail="ends too early")

    def facts(self) -> BackupFacts:
        """What the backup holds, after all rows were read."""
        if self._end is None:
            raise BackupBroken(path=str(self._path), detail="ends too early")
        counts = self._end["end"]
        return BackupFacts(
            self._head["hall"], self._head["made_at"], counts["ledger"], sum(counts.values()),
            self._end["sha256"],
        )  # fmt: skip

    def _begin(self, head: Any) -> None:
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise BackupBroken(path=str(self._path), detail="not a backup of a hall")
        if head["version"] > FORMAT_VERSION or head["revision"] > migrate.HALL_HEAD:
            raise BackupNewer(path=str(self._path), found=head["revision"], known=migrate.HALL_HEAD)
        self._head = head

    def _check(self, table: str, columns: Sequence[str]) -> None:
        if table not in hall_copy.TABLES or not set(columns) <= set(hall_copy.columns_of(table)):
            raise BackupNewer(path=str(self._path), found=table, known=migrate.HALL_HEAD)
