"""Looking at a hall database from outside, one question at a time, before anything is opened or saved."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from workstation.domain.errors import HallBroken
from workstation.store import engines, migrate
from workstation.store.tables import SCHEMA_VERSION, STATE_TABLES, hall_metadata
from workstation.store.trouble import worded

_WRITTEN = ("hall", "station", "ledger", "ledger_body", "beat")
_CHANGED = ("hall", "station", "beat")


@dataclass(frozen=True)
class Address:
    """Where a hall is: a server, or with `file` a database file on this PC. `user` "" for a file."""

    host: str
    port: int
    database: str
    user: str
    file: Path | None = None


@dataclass(frozen=True)
class Account:
    """Who we are in the database: the encryption of the line ("" for none), the server's version ("15.4")."""

    user: str
    tls: str
    server: str


@dataclass(frozen=True)
class Tables:
    """The revision found and the one this program works with; `hall` is the hall's name, "" for none."""

    found: str | None
    known: str
    hall: str
    hall_id: str
    kind: str
    too_new: bool


@dataclass(frozen=True)
class Rights:
    """Tables the account may not read or write as it must; whether it may do more than a station needs."""

    missing: tuple[str, ...]
    too_much: bool


def read_address(url: str) -> Address:
    """The parts of an address, of several hosts the first. Raises WrongUrl."""
    parsed = engines.read_url(url)
    if engines.is_embedded(parsed):
        return Address("", 0, str(parsed.database), "", Path(str(parsed.database)))
    host, port = engines.first_host(parsed)
    if not host or not parsed.database:
        raise engines.WrongUrl(url=parsed.render_as_string(hide_password=True))
    return Address(host, port, parsed.database, parsed.username or "")


class HallProbe:
    """One connection to a hall, for questions only; nothing is ever written. Close it at the end.

    Every question raises HallUnreachable or HallBroken, with the driver's words as `detail`.
    """

    def __init__(self, url: str) -> None:
        self._url = engines.read_url(url)
        self._engine = engines.open_hall(self._url)

    def sign_in(self) -> Account:
        """Connect and say who we are there."""
        with worded():
            if engines.is_embedded(self._url):
                with self._engine.connect() as connection:
                    version = connection.exec_driver_sql("SELECT sqlite_version()").scalar()
                return Account("", "", str(version))
            with self._engine.connect() as connection:
                found = connection.exec_driver_sql("SELECT current_user, current_setting('server_version')")
                user, version = found.one()
            return Account(str(user), self._encryption(), str(version).split()[0])

    def _encryption(self) -> str:
        try:
            with self._engine.connect() as connection:
                asked = "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl"
                return str(connection.exec_driver_sql(asked).scalar() or "")
        except sa.exc.DBAPIError:
            # engines that only speak the protocol need not have this view
            return ""

    def tables(self) -> Tables:
        """Which tables and which hall the database holds."""
        with worded():
            found = migrate.version_of(self._engine)
            if found is None:
                return Tables(None, migrate.HALL_HEAD, "", "", "", False)
            hall = hall_metadata.tables["hall"]
            columns = (hall.c.name, hall.c.hall_id, hall.c.kind, hall.c.min_schema)
            with engines.reading(self._engine) as connection, connection.begin():
                rows = connection.execute(sa.select(*columns)).all()
            if len(rows) > 1:
                raise HallBroken(detail=f"{len(rows)} halls")
            newer = found > migrate.HALL_HEAD or any(row.min_schema > SCHEMA_VERSION for row in rows)
            name, hall_id, kind = (rows[0].name, rows[0].hall_id, rows[0].kind) if rows else ("", "", "")
            return Tables(found, migrate.HALL_HEAD, name, hall_id, kind, newer)

    def time(self) -> datetime | None:
        """The hall's clock, None for a file: there it is this PC's own."""
        if engines.is_embedded(self._url):
            return None
        with worded(), self._engine.connect() as connection:
            moment = connection.exec_driver_sql("SELECT clock_timestamp()").scalar()
        return moment.astimezone(UTC) if isinstance(moment, datetime) else None

    def rights(self) -> Rights:
        """What this account may do with the hall's tables."""
        with worded():
            if engines.is_embedded(self._url):
                return self._file_rights()
            wanted = [(name, "SELECT") for name in (*STATE_TABLES, *_WRITTEN)]
            wanted += [(name, "INSERT") for name in (*STATE_TABLES, "ledger", "ledger_body", "beat")]
            wanted += [(name, "UPDATE") for name in (*STATE_TABLES, *_CHANGED)]
            statement = sa.text("SELECT has_table_privilege(:name, :right)")
            with self._engine.connect() as connection:
                missing = [
                    f"{name} {right}"
                    for name, right in wanted
                    if not connection.execute(statement, {"name": name, "right": right}).scalar()
                ]
                rewrite = {"name": "ledger", "right": "UPDATE, DELETE, TRUNCATE"}
                too_much = bool(connection.execute(statement, rewrite).scalar())
            return Rights(tuple(missing), too_much)

    def _file_rights(self) -> Rights:
        path = Path(str(self._url.database))
        places = {"file": path, "folder": path.parent}
        return Rights(tuple(word for word, place in places.items() if not os.access(place, os.W_OK)), False)

    def close(self) -> None:
        """Let go of the connection."""
        self._engine.dispose()
