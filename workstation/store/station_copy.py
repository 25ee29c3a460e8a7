"""Copies of a station file, whole also while a program writes to it, and what can be said of one unopened."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from workstation.domain.errors import StationFileBroken
from workstation.store import engines, migrate
from workstation.store.tables import station_metadata
from workstation.store.trouble import detail

_NOT_COUNTED = frozenset({"meta", "alembic_version"})
_PEOPLE = (("person", ("name", "id_no", "phone", "representative", "guardian")), ("staff", ("name", "phone")))


@dataclass(frozen=True)
class FileFacts:
    """What a station file is, without a word of what is in it.

    `rows` counts every table, `waiting` the changes not yet with the hall, `whole` is SQLite's own check.
    """

    segment: str
    hall: str
    revision: str
    rows: tuple[tuple[str, int], ...]
    waiting: int
    whole: bool


def copy_station(path: Path, to: Path) -> None:
    """Write a whole copy of a station file, readable by its owner alone; one that is there is replaced.

    Raises StationFileBroken when the file cannot be read or the copy not written.
    """
    half = to.with_name(f".{to.name}.half")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        os.close(os.open(half, os.O_CREAT | os.O_WRONLY, 0o600))
        engine = _opened(path, writes=True)
        try:
            # not in a transaction: SQLite copies one state of the file by itself
            with closing(engine.raw_connection()) as raw:
                raw.cursor().execute("VACUUM INTO ?", (str(half),))
        except (sa.exc.SQLAlchemyError, sqlite3.Error) as error:
            half.unlink(missing_ok=True)
            raise StationFileBroken(path=str(path), detail=str(error)) from error
        finally:
            engine.dispose()
        half.replace(to)
    except OSError as error:
        with suppress(OSError):
            half.unlink()
        raise StationFileBroken(path=str(to), detail=error.strerror or str(error)) from error


def facts_of(path: Path) -> FileFacts:
    """Look at a station file beside whatever uses it. Raises StationFileBroken."""
    with _looking(path) as connection:
        there = set(sa.inspect(connection).get_table_names())
        names = sorted((there & set(station_metadata.tables)) - _NOT_COUNTED)
        rows = tuple((name, _count(connection, name)) for name in names)
        words = {}
        if "meta" in there:
            words = {row.key: row.value for row in connection.execute(sa.text("SELECT key, value FROM meta"))}
        waiting = 0
        if "journal" in there:
            asked = sa.text("SELECT COUNT(*) FROM journal WHERE state <> 'done'")
            waiting = int(connection.execute(asked).scalar_one())
        whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        revision = "-"
        if "alembic_version" in there:
            revision = str(connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar())
    return FileFacts(words.get("segment", "-"), words.get("hall_name", "-"), revision, rows, waiting, whole)


def personal_words(path: Path) -> frozenset[str]:
    """Every name, number and telephone of people in a station file, so that it can be taken out of a text.

    Raises StationFileBroken.
    """
    found: set[str] = set()
    with _looking(path) as connection:
        inspector = sa.inspect(connection)
        for table, columns in _PEOPLE:
            if not inspector.has_table(table):
                continue
            there = {column["name"] for column in inspector.get_columns(table)}
            for column in (each for each in columns if each in there):
                clause: sa.Select[Any] = sa.select(sa.column(column)).select_from(sa.table(table)).distinct()
                for (value,) in connection.execute(clause):
                    found |= set(re.split(r"[\"{}\[\],:，、;；/]+", str(value))) if value else set()
    return frozenset(word.strip() for word in found if len(word.strip()) > 1)


@contextmanager
def _looking(path: Path) -> Iterator[sa.Connection]:
    engine = _opened(path)
    try:
        with engines.reading(engine) as connection:
            yield connection
    except sa.exc.SQLAlchemyError as error:
        raise StationFileBroken(path=str(path), detail=detail(error)) from error
    finally:
        engine.dispose()


def _opened(path: Path, *, writes: bool = False) -> sa.Engine:
    if not path.is_file():
        raise StationFileBroken(path=str(path), detail="-")
    return engines.open_sqlite(path, writes=writes)


def _count(connection: sa.Connection, name: str) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one())


def keep_before_upgrade(path: Path) -> Path | None:
    """Copy a file that is about to get newer tables into `backups` beside it; None when it is not.

    Raises NewerSchema for a file of a newer program, StationFileBroken when there is no room for the copy.
    """
    found = migrate.station_revision(path)
    if found is None or found == migrate.STATION_HEAD:
        return None
    kept = path.parent / "backups" / f"station-{found}.db"
    if not kept.exists():
        copy_station(path, kept)
    return kept
