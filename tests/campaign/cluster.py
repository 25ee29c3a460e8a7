"""The server of a campaign: a primary, on wish a standby that confirms every commit, on wish a small disk."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.campaign import disks
from tests.support import postgres
from tests.support.postgres import NoServer, Server

_DISK_MB = 900
_SETTINGS = ("max_wal_size = '96MB'", "min_wal_size = '32MB'", "wal_keep_size = '64MB'",
             "wal_retrieve_retry_interval = '500ms'")  # fmt: skip
_ALONE, _TOGETHER = "''", "'*'"


class Cluster:
    """One primary at a time. `small_disk` says whether its disk can be filled."""

    def __init__(self, home: Path, *, standby: bool, small_disk: bool) -> None:
        self._home = home
        self._binaries = postgres._reachable(postgres.find_binaries(), home)
        self._made = 0
        self._wants_standby = standby
        self._wants_small_disk = small_disk
        self.small_disk = False
        self.server = self._folder_of_one()
        self._standby: Server | None = None

    @property
    def port(self) -> int:
        """Where the primary listens now."""
        return self.server.port

    def start(self) -> None:
        """The first start, with files made anew."""
        self.server.prepare()
        with (self.server.folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write("\n".join(("", *_SETTINGS, "")))
        self.server.start()
        if self._wants_standby:
            self.rebuild_standby()

    def rebuild_standby(self) -> None:
        """A fresh standby of the present primary; from when it has caught up, commits wait for it."""
        standby = self._folder_of_one()
        command = [
            self._binaries / "pg_basebackup", "-D", standby.folder / "data", "-h", "127.0.0.1",
            "-p", str(self.port), "-U", "shouwen", "-R", "-c", "fast", "--no-sync",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, cwd=standby.folder, **_nobody())
        if done.returncode != 0:
            raise NoServer(f"no standby could be made: {done.stderr.strip()}")
        standby.start()
        self._wait_for("state = 'streaming'")
        # from here on commits wait for it
        self._set_names(_TOGETHER)
        self._wait_for("sync_state IN ('sync', 'quorum')")
        self._standby = standby

    def can_promote(self) -> bool:
        """Whether a standby has every commit that anybody was told of: who looks after it asks first."""
        if self._standby is None:
            return False
        with _asked(self.server, "postgres") as connection:
            place = connection.execute("SELECT pg_current_wal_insert_lsn()").fetchone()
            row = connection.execute(
                "SELECT count(*) FROM pg_stat_replication"
                " WHERE sync_state IN ('sync', 'quorum') AND flush_lsn >= %s", place,
            ).fetchone()  # fmt: skip
            return bool(row and row[0])

    def promote(self) -> None:
        """The primary dies, its standby takes over; until a new standby is there it stands alone."""
        if self._standby is None:
            raise NoServer("there is no standby")
        old, new, self._standby = self.server, self._standby, None
        old.kill()
        with _asked(new, "postgres") as connection:
            connection.execute("SELECT pg_promote(true, 30)")
        self.server = new
        self._set_names(_ALONE)
        shutil.rmtree(old.folder / "data", ignore_errors=True)
        if self.small_disk:
            disks.unmount(old.folder)
            old.folder.with_name(old.folder.name + ".img").unlink(missing_ok=True)

    def fill_disk(self) -> None:
        """No byte is left for the primary; the next change needs some."""
        disks.fill(self.server.folder)
        with contextlib.suppress(psycopg.Error), _asked(self.server, "postgres") as connection:
            connection.execute("SELECT pg_switch_wal()")

    def make_room(self) -> None:
        """There is room again; a server that gave up is started by somebody."""
        disks.make_room(self.server.folder)
        if not self._answers(5.0):
            self.server.stop()
            self.server.start()

    def close(self) -> None:
        for server in (self._standby, self.server):
            if server is not None:
                server.stop()
        for folder in self._home.iterdir() if self._wants_small_disk else ():
            if folder.is_dir():
                disks.unmount(folder)

    def _folder_of_one(self) -> Server:
        self._made += 1
        folder = self._home / str(self._made)
        folder.mkdir()
        if self._wants_small_disk:
            self.small_disk = disks.mount_file(folder, _DISK_MB)
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        return Server(self._binaries, folder, fsync=True)

    def _wait_for(self, what: str) -> None:
        until = time.monotonic() + 60
        with _asked(self.server, "postgres") as connection:
            while time.monotonic() < until:
                sql = f"SELECT count(*) FROM pg_stat_replication WHERE {what}"
                row = connection.execute(sql).fetchone()  # type: ignore[call-overload]
                if row and row[0]:
                    return
                time.sleep(0.05)
        raise NoServer(f"a standby never came to {what}")

    def _set_names(self, names: str) -> None:
        with _asked(self.server, "postgres") as connection:
            connection.execute(f"ALTER SYSTEM SET synchronous_standby_names = {names}")  # type: ignore[call-overload]
            connection.execute("SELECT pg_reload_conf()")

    def _answers(self, seconds: float) -> bool:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with contextlib.suppress(psycopg.Error), _asked(self.server, "postgres") as connection:
                connection.execute("SELECT pg_current_wal_lsn()")
                return True
            time.sleep(0.1)
        return False


@contextlib.contextmanager
def running_cluster(*, standby: bool = False, small_disk: bool = False) -> Iterator[Cluster]:
    """A cluster for the length of a `with` block. Raises NoServer."""
    home = Path(tempfile.mkdtemp(prefix="shouwen-cluster-"))
    home.chmod(0o755)
    cluster = Cluster(home, standby=standby, small_disk=small_disk)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.close()
        shutil.rmtree(home, ignore_errors=True)


def ask(cluster: Cluster, database: str, sql: str) -> int:
    """One number from the primary, not through any proxy."""
    with _asked(cluster.server, database) as connection:
        row = connection.execute(sql).fetchone()  # type: ignore[call-overload]
        return int(row[0]) if row else 0


def rows_of(cluster: Cluster, database: str, sql: str) -> Iterator[tuple[object, ...]]:
    """Rows from the primary."""
    with _asked(cluster.server, database) as connection:
        yield from connection.execute(sql)  # type: ignore[call-overload]


@contextlib.contextmanager
def _asked(server: Server, database: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    where = f"host=127.0.0.1 port={server.port} user=shouwen dbname={database} connect_timeout=5"
    with psycopg.connect(where, autocommit=True) as connection:
        yield connection


def _nobody() -> dict[str, object]:
    return postgres._unprivileged()
