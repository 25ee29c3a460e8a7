"""What a driver's error means for a change that was under way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

import sqlalchemy as sa

from workstation.domain.errors import (
    HallBroken,
    HallNotTrusted,
    HallShutOut,
    HallUnreachable,
    RuleBroken,
    StationFileBroken,
)

DriverError = sa.exc.DBAPIError

_RETRY_CLASSES = frozenset({"08", "25", "40", "53", "55", "57", "58"})
_REFUSED_CLASSES = frozenset({"22", "23"})
_SQLITE_RETRY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_SQLITE_BROKEN = (
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
)


_UNSAFE = (
    "certificate verify failed", "does not match host name", "root certificate file",
    "does not support ssl", "ssl error: certificate",
)  # fmt: skip
_SHUT_OUT = (
    "password authentication failed", "密码认证失败", "password 认证失败", "no password supplied",
    "没有提供密码", "no pg_hba.conf entry", "没有用于主机", 'role "', '角色 "', 'database "', '数据库 "',
)  # fmt: skip
"""What a server says that answers and lets nobody in, in its own language; the driver gives no state then."""


class Trouble(StrEnum):
    """Retry: send the same again. Refused: a rule or constraint said no. Broken: IT has to look."""

    RETRY = "retry"
    REFUSED = "refused"
    BROKEN = "broken"
    BUG = "bug"


@contextmanager
def worded() -> Iterator[None]:
    """Turn the hall database's errors into the few words the rest of the program knows."""
    try:
        yield
    except sa.exc.SQLAlchemyError as error:
        raise trouble_of(error) from error


def trouble_of(error: sa.exc.SQLAlchemyError) -> RuleBroken:
    """The known trouble behind an error of the hall database."""
    if _not_trusted(error):
        return HallNotTrusted(detail=detail(error))
    if _shut_out(error):
        return HallShutOut(detail=detail(error))
    if classify(error) is Trouble.RETRY or _out_of_reach(error):
        return HallUnreachable(detail=detail(error))
    return HallBroken(detail=detail(error))


def classify(error: BaseException) -> Trouble:
    """The meaning of `error`, by SQLSTATE and SQLite code, never by the driver's exception class."""
    if isinstance(error, sa.exc.TimeoutError):
        return Trouble.RETRY
    if not isinstance(error, sa.exc.DBAPIError):
        return Trouble.BUG
    if error.connection_invalidated:
        return Trouble.RETRY
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return _classify_sqlite(original)
    state = getattr(original, "sqlstate", None)
    if not state:
        # a connection that never got as far as an answer carries no state
        return Trouble.RETRY
    if state[:2] in _RETRY_CLASSES:
        return Trouble.RETRY
    if state[:2] in _REFUSED_CLASSES:
        return Trouble.REFUSED
    return Trouble.BROKEN


def _not_trusted(error: sa.exc.SQLAlchemyError) -> bool:
    """The line was refused while it was made safe. Such errors carry no state, only the library's words."""
    original = getattr(error, "orig", None)
    if isinstance(original, sqlite3.Error) or getattr(original, "sqlstate", None):
        return False
    said = str(original).lower()
    return any(word in said for word in _UNSAFE)


def _shut_out(error: sa.exc.SQLAlchemyError) -> bool:
    """Classes 28 and 3D of a login that was refused: somebody has to mend it, waiting does not."""
    original = getattr(error, "orig", None)
    if original is None or isinstance(original, sqlite3.Error):
        return False
    state = getattr(original, "sqlstate", None)
    if state:
        return state[:2] in ("28", "3D")
    said = str(original).lower()
    return any(word in said for word in _SHUT_OUT)


def _out_of_reach(error: sa.exc.SQLAlchemyError) -> bool:
    """The hall's file lies on a share that is gone; a station's own file never is."""
    original = getattr(error, "orig", None)
    primary = (getattr(original, "sqlite_errorcode", None) or 0) & 0xFF
    return primary in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR)


def detail(error: BaseException) -> str:
    """A short technical text for IT: class, state and the driver's first line; no values of rows."""
    original = getattr(error, "orig", None) or error
    state = getattr(original, "sqlstate", None) or getattr(original, "sqlite_errorname", None) or ""
    first = str(original).strip().splitlines()[:1]
    # a text that is no text is quoted by the library: it may be somebody's name
    first = [line.partition(" with text ")[0] for line in first]
    return " ".join(part for part in (type(original).__name__, state, *first) if part)[:200]


def is_torn(error: sa.exc.SQLAlchemyError) -> bool:
    """Whether SQLite met a page that is none."""
    code = getattr(getattr(error, "orig", None), "sqlite_errorcode", None) or 0
    return (code & 0xFF) == sqlite3.SQLITE_CORRUPT


def torn(connection: sa.Connection, place: str) -> StationFileBroken:
    """The trouble of a station file in which what lies at `place` can no longer be read."""
    return StationFileBroken(path=str(connection.engine.url.database), detail=f"{place}: torn")


def _classify_sqlite(error: sqlite3.Error) -> Trouble:
    primary = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if primary in _SQLITE_RETRY:
        return Trouble.RETRY
    if primary in _SQLITE_BROKEN:
        return Trouble.BROKEN
    if primary in (sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG):
        return Trouble.REFUSED
    return Trouble.BROKEN
