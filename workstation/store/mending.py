"""A station file of which only the copy of the hall is torn: what is its own goes over into a new file.

The hall's rows come anew from the hall. A file whose own words are torn is left as it is: nothing of it is
guessed, and whoever looks after it may still save what can be read.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

import sqlalchemy as sa

from workstation.store import migrate
from workstation.store.tables import station_metadata

MARK = "station.torn"
OWN = ("journal", "counter", "meta", "draft", "print_job", "set_aside")
"""What no hall could give back."""
_MADE_ANEW = frozenset({"case_entry", "case_due"})
_PULLED = ("since", "incarnation", "mark")


def note_torn(folder: Path) -> None:
    """The running program met a torn page: the next start looks at the whole file."""
    with suppress(OSError):
        # a disk that takes not even this is looked at anew when it is met again
        (folder / MARK).touch()


def is_noted(folder: Path) -> bool:
    """Whether a start has to look at the file."""
    return (folder / MARK).exists()


def mend(path: Path) -> Path | None:
    """Look at a file that nobody has open and mend it if that loses nothing.

    Returns where the torn file was kept, None when nothing was mended: it is whole after all, or torn in what
    is its own, or there is no room for a new one; then it is left as it is, and the next start looks again.
    """
    new = path.with_name(f".{path.name}.mended")
    try:
        wanted = _torn_tables(path)
        if wanted is None:
            return None
        if wanted:
            kept = _keep(path)
            new.unlink(missing_ok=True)
            migrate.upgrade_station(new)
            _carry_over(path, new, wanted)
            _put(new, path)
        (path.parent / MARK).unlink(missing_ok=True)
        return kept if wanted else None
    except (OSError, sqlite3.Error, sa.exc.SQLAlchemyError):
        # the running station says what is wrong with its file, as long as it lasts
        return None
    finally:
        for left in (new, *(new.with_name(new.name + end) for end in ("-wal", "-shm"))):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _torn_tables(path: Path) -> frozenset[str] | None:
    """Tables that cannot be read whole; none for a whole file, None where mending would lose something."""
    with closing(sqlite3.connect(path)) as file:
        try:
            revision = file.execute("SELECT version_num FROM alembic_version").fetchone()
            if revision != (migrate.STATION_HEAD,):
                return None
            if _says_ok(file, "PRAGMA integrity_check"):
                return frozenset() if _words_whole(file) else None
            torn = frozenset(
                name
                for name in station_metadata.tables
                if not _says_ok(file, f"PRAGMA integrity_check('{name}')")
            )
            if torn & set(OWN) or not _words_whole(file):
                return None
        except (sqlite3.Error, UnicodeDecodeError):
            return None
    # torn where no table of ours lies, as in the index of words: that is made anew as well
    return torn | _MADE_ANEW


def _says_ok(file: sqlite3.Connection, question: str) -> bool:
    try:
        return bool(file.execute(question).fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def _words_whole(file: sqlite3.Connection) -> bool:
    """Whether every change and every draft can be read: a page may be in order and its words not."""
    asked = ("SELECT body FROM journal", "SELECT outcome FROM journal WHERE outcome IS NOT NULL",
             "SELECT undo FROM journal WHERE undo IS NOT NULL", "SELECT body FROM draft",
             "SELECT json_quote(value) FROM meta")  # fmt: skip
    try:
        for question in asked:
            for (words,) in file.execute(question):
                json.loads(words)
    except (sqlite3.Error, ValueError):
        return False
    return True


def _keep(path: Path) -> Path:
    """The torn file as it is, beside the new one; no log is left that would be laid over the new file."""
    with closing(sqlite3.connect(path)) as file:
        if file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise sqlite3.OperationalError("in use")
        file.execute("PRAGMA journal_mode=DELETE")
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    place = 1
    while (kept := folder / f"station-torn-{place}.db").exists():
        place += 1
    shutil.copyfile(path, kept)
    kept.chmod(0o600)
    return kept


def _carry_over(path: Path, new: Path, torn: Iterable[str]) -> None:
    """Every table that is whole, row by row; what the hall has is pulled anew all the same."""
    with closing(sqlite3.connect(new)) as file:
        file.execute("ATTACH DATABASE ? AS old", (str(path),))
        file.execute("BEGIN IMMEDIATE")
        for name, table in station_metadata.tables.items():
            if name in torn:
                continue
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            file.execute(f'DELETE FROM main."{name}"')
            file.execute(f'INSERT INTO main."{name}" ({columns}) SELECT {columns} FROM old."{name}"')
        file.execute(f"DELETE FROM main.meta WHERE key IN {_PULLED!r}")
        for name in OWN[:2]:
            count, before = (
                file.execute(f'SELECT count(*) FROM {which}."{name}"').fetchone() for which in ("main", "old")
            )
            if count != before:
                raise sqlite3.DatabaseError(f"{name}: not every row could be read")
        file.execute("COMMIT")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        file.execute("PRAGMA journal_mode=DELETE")


def _put(new: Path, path: Path) -> None:
    new.chmod(0o600)
    handle = os.open(new, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    new.replace(path)
