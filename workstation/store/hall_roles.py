"""Who may do what in a hall's database on PostgreSQL.

A role without login, one for each database, holds what a station may do: read everything, insert, change
state rows, and never change or remove what the ledger says. Stations sign in with logins that belong to it.
A superuser can still do anything: rights guard against mistakes, the chain and the seals are the proof.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from workstation.domain.errors import RuleBroken
from workstation.store import engines
from workstation.store.hall_store import HallStore
from workstation.store.tables import hall_metadata
from workstation.store.trouble import trouble_of

ONLY_ADDED = frozenset({"ledger", "ledger_body"})
_CHANGED_ONLY = frozenset({"hall"})
_NO_RIGHT = "42501"
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_LONGEST = 63


class RolesRefused(RuleBroken):
    """The account of this address may not make roles or give rights. Params: url, detail."""

    code = "roles_refused"


class LoginWrong(RuleBroken):
    """A login is small letters, digits and underscores, and not the account that owns the tables."""

    code = "login_wrong"


class NoRoles(RuleBroken):
    """A hall in a file has no logins; who may write to the file may write to the hall."""

    code = "no_roles"


@dataclass(frozen=True)
class Login:
    """A login of stations. `password` only when it was made just now: it is kept nowhere."""

    name: str
    role: str
    password: str | None


def stations_role(store: HallStore) -> str:
    """The name of the role that holds a station's rights in this database."""
    return f"{store.url.database or ''}_stations"[-_LONGEST:]


def grant_stations(store: HallStore) -> str | None:
    """Make the role of the stations and give it exactly its rights; None for a hall in a file.

    Can be repeated, and has to be after new tables. Raises RolesRefused or trouble of the hall.
    """
    if engines.is_embedded(store.url):
        return None
    role = stations_role(store)
    try:
        with store.engine.begin() as connection:
            engines.give_time(connection)
            if not _exists(connection, role):
                connection.exec_driver_sql(f"CREATE ROLE {_quote(role)} NOLOGIN")
            for sentence in _grants(store, role):
                connection.exec_driver_sql(sentence)
    except sa.exc.SQLAlchemyError as error:
        raise _refused(store, error) from error
    return role


def grant_stations_if_allowed(store: HallStore) -> str | None:
    """The same where this account may give rights; elsewhere nothing changes and the answer is None."""
    try:
        return grant_stations(store)
    except RolesRefused:
        return None


def make_login(store: HallStore, name: str, password: str) -> Login:
    """A login for stations, with the house's timeouts; one that exists only gets the rights.

    Raises NoRoles, LoginWrong, RolesRefused or trouble of the hall.
    """
    if engines.is_embedded(store.url):
        raise NoRoles(url=store.shown_url)
    if not _NAME.fullmatch(name) or name == store.url.username:
        raise LoginWrong(name=name)
    role = grant_stations(store)
    assert role is not None
    try:
        with store.engine.begin() as connection:
            new = not _exists(connection, name)
            if new:
                connection.exec_driver_sql(
                    f"CREATE ROLE {_quote(name)} LOGIN PASSWORD '{_sealed(connection, name, password)}'"
                )
            connection.exec_driver_sql(f"GRANT {_quote(role)} TO {_quote(name)}")
            database = _quote(store.url.database or "")
            for setting, milliseconds in _timeouts():
                connection.exec_driver_sql(
                    f"ALTER ROLE {_quote(name)} IN DATABASE {database} SET {setting} = {milliseconds}"
                )
    except sa.exc.SQLAlchemyError as error:
        raise _refused(store, error) from error
    return Login(name, role, password if new else None)


def _grants(store: HallStore, role: str) -> Iterator[str]:
    """From nothing to exactly what a station needs; nobody else makes anything in this database."""
    who, database = _quote(role), _quote(store.url.database or "")
    yield f"REVOKE CREATE, TEMPORARY ON DATABASE {database} FROM PUBLIC"
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {database} TO {who}"
    yield f"GRANT USAGE ON SCHEMA public TO {who}"
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {who}, PUBLIC"
    for table in sorted(hall_metadata.tables):
        yield f"GRANT {rights_of(table)} ON {_quote(table)} TO {who}"
    yield f"GRANT SELECT ON alembic_version TO {who}"


def rights_of(table: str) -> str:
    """What a station may do with a table. Nothing is ever deleted."""
    if table in ONLY_ADDED:
        return "SELECT, INSERT"
    if table in _CHANGED_ONLY:
        return "SELECT, UPDATE"
    return "SELECT, INSERT, UPDATE"


def _timeouts() -> tuple[tuple[str, int], ...]:
    """Whoever signs in as a station, with whatever program, never holds the hall's row for long."""
    return (
        ("statement_timeout", engines.STATEMENT_MS),
        ("lock_timeout", engines.LOCK_MS),
        ("idle_in_transaction_session_timeout", engines.IDLE_MS),
    )


def _exists(connection: sa.Connection, role: str) -> bool:
    found = connection.execute(sa.text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role})
    return found.scalar() is not None


def _sealed(connection: sa.Connection, name: str, password: str) -> str:
    """The password as the server keeps it: the word itself never reaches the server's log."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    sealed: bytes = driver.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return sealed.decode("ascii")


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""').replace("%", "%%") + '"'


def _refused(store: HallStore, error: sa.exc.SQLAlchemyError) -> RuleBroken:
    state = getattr(getattr(error, "orig", None), "sqlstate", None)
    if state == _NO_RIGHT:
        detail = str(getattr(error, "orig", error)).strip().splitlines()[0]
        return RolesRefused(url=store.shown_url, detail=detail)
    return trouble_of(error)
