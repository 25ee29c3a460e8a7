"""Everything that differs between engines: opening, transactions, timeouts."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url

from workstation.domain.errors import RuleBroken

# postgresql://login@one:5432,other:5432/database?options, as the server's own tools write several hosts
_SEVERAL = re.compile(r"(postgres\w*(?:\+\w+)?://(?:[^@/?]*@)?)([^@/?]*,[^@/?]*)(/[^?]*)?(?:\?(.*))?")
POSTGRES_PORT = 5432
CONNECT_SECONDS = 2
KEPT_OPEN = 2
"""Connections that a PC keeps: a server has only so many for two hundred of them."""
STATEMENT_MS = 5_000
LOCK_MS = 2_000
IDLE_MS = 2_000
BUSY_MS = 2_000
_ALONE = "kept by one server"


class WrongUrl(RuleBroken):
    """The address of the hall database cannot be read or names an engine we do not know."""

    code = "wrong_url"


def read_url(text: str) -> URL:
    """The parsed address; `postgresql://` means psycopg. Raises WrongUrl.

    Of several hosts the one that takes changes is looked for at each connection: after a failover that is
    the standby that was promoted.
    """
    try:
        url = make_url(_several_hosts(text))
        engine = url.get_backend_name()
    except (sa.exc.ArgumentError, sa.exc.NoSuchModuleError, ValueError) as error:
        raise WrongUrl(url=text) from error
    if engine == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if engine == "sqlite" and url.database:
        return url
    raise WrongUrl(url=url.render_as_string(hide_password=True))


def _several_hosts(text: str) -> str:
    found = _SEVERAL.fullmatch(text.strip())
    if found is None:
        return text
    start, hosts, database, options = found.groups()
    words = [f"host={host}" for host in hosts.split(",")]
    words += [word for word in (options or "").split("&") if word]
    if not any(word.startswith("target_session_attrs=") for word in words):
        words.append("target_session_attrs=read-write")
    return f"{start}{database or '/'}?{'&'.join(words)}"


def first_host(url: URL) -> tuple[str, int]:
    """Host and port of a server's address, "" for none."""
    named = url.query.get("host", ())
    first = named if isinstance(named, str) else (named[0] if named else "")
    if not first:
        return url.host or "", url.port or POSTGRES_PORT
    host, _colon, port = first.partition(":")
    return host, int(port or POSTGRES_PORT)


def is_embedded(url: URL) -> bool:
    """Whether the hall is a file on this machine."""
    return url.get_backend_name() == "sqlite"


def open_hall(url: URL) -> sa.Engine:
    """An engine for the hall database. Nothing is connected yet."""
    if is_embedded(url):
        return _follow_file(open_sqlite(Path(str(url.database))), Path(str(url.database)))
    options = (
        f"-c statement_timeout={STATEMENT_MS} -c lock_timeout={LOCK_MS} "
        f"-c idle_in_transaction_session_timeout={IDLE_MS} -c timezone=UTC"
    )
    engine = sa.create_engine(
        url,
        pool_size=KEPT_OPEN,
        max_overflow=3,
        pool_timeout=CONNECT_SECONDS,
        pool_use_lifo=True,
        connect_args={
            "connect_timeout": CONNECT_SECONDS,
            "tcp_user_timeout": STATEMENT_MS,
            "keepalives_idle": 5,
            "keepalives_interval": 2,
            "keepalives_count": 2,
            "options": options,
            "application_name": "shouwen",
        },
    )

    @sa.event.listens_for(engine, "connect")
    def _listen(connection: Any, record: Any) -> None:
        add_handler = getattr(connection, "add_notice_handler", None)
        if add_handler is not None:
            add_handler(lambda notice: _hear(notice, record.info))

    return engine


def _hear(notice: Any, info: dict[Any, Any]) -> None:
    # the text is in the server's language; where it was raised is not
    if notice.source_file == "syncrep.c" and notice.severity_nonlocalized == "WARNING":
        info[_ALONE] = True


def kept_by_one(connection: sa.Connection) -> bool:
    """Whether the commit just made lies on the primary alone, though its standby was to have it as well.

    The server ends such a wait with a mere warning, and the commit looks like any other. A later commit of
    this station that is answered without the warning proves that the standby has both.
    """
    return bool(connection.info.pop(_ALONE, False))


def wait_for_nobody(connection: sa.Connection) -> None:
    """What this transaction writes may be lost with the server: it waits for no disk and no standby."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL synchronous_commit = off")


def open_sqlite(path: Path, *, writes: bool = True) -> sa.Engine:
    """An engine for one SQLite file: WAL, every commit on the disk, writers queue before they read."""
    engine = sa.create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False, "isolation_level": None},
    )

    @sa.event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        if not writes:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        # IMMEDIATE: two writers wait for each other instead of failing half-way
        options = connection.get_execution_options()
        connection.exec_driver_sql("BEGIN" if options.get("reads") or not writes else "BEGIN IMMEDIATE")

    return engine


def file_at(path: Path) -> tuple[int, int] | None:
    """What tells the file that lies there now from another one put in its place; None when none does."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _follow_file(engine: sa.Engine, path: Path) -> sa.Engine:
    """Never write to a file that was taken away: what is put in its place is what everybody else sees."""

    @sa.event.listens_for(engine, "connect")
    def _note(_connection: Any, record: Any) -> None:
        record.info["file"] = file_at(path)

    @sa.event.listens_for(engine, "checkout")
    def _compare(_connection: Any, record: Any, _proxy: object) -> None:
        if record.info["file"] != file_at(path):
            raise sa.exc.DisconnectionError("another file lies there")

    return engine


def give_time(connection: sa.Connection) -> None:
    """For the length of this transaction nothing hurries: tables are made at setup, also by a slow PC."""
    if connection.dialect.name == "postgresql":
        for limit in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {limit} = 0")


def read_in_pages(connection: sa.Connection) -> None:
    """For the length of this transaction pages are small: the server needs no helpers to read one."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL max_parallel_workers_per_gather = 0")
        connection.exec_driver_sql("SET LOCAL jit = off")


def reading(engine: sa.Engine) -> sa.Connection:
    """A connection whose transaction is one read-only snapshot."""
    connection = engine.connect()
    if engine.dialect.name == "postgresql":
        return connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return connection.execution_options(reads=True)


def server_time(connection: sa.Connection) -> datetime | None:
    """What the server's own clock says; None for a hall that is a file on this machine."""
    if connection.dialect.name != "postgresql":
        return None
    found: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    return found.astimezone(UTC)


def export_snapshot(connection: sa.Connection) -> str | None:
    """The name under which other connections may read what this one reads, None where there is no such."""
    if connection.dialect.name != "postgresql":
        return None
    return str(connection.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one())


def join_snapshot(connection: sa.Connection, name: str) -> None:
    """Read what another connection reads; first thing in a transaction."""
    if not name.replace("-", "").isalnum():
        raise ValueError(name)
    connection.exec_driver_sql(f"SET TRANSACTION SNAPSHOT '{name}'")
