"""A hall is backed up while its stations work, and comes back: nobody waits, and nothing is lost."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from tests.support.patience import until
from tests.support.postgres import Server
from tests.support.toy_hall import Clock, mark_rows, open_rows, rows, take_row, waiting
from workstation.services import hall_admin, hall_keeping
from workstation.store import hall_copy
from workstation.store.hall_backup import read_backup
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation
from workstation.sync.pusher import Link
from workstation.sync.threads import SCREEN_DEADLINE

Two = tuple[OpenStation, OpenStation]


class Clerk(threading.Thread):
    """Marks, opens and calls without a pause, and notes what was acknowledged and how long it took."""

    def __init__(self, opened: OpenStation) -> None:
        super().__init__(daemon=True)
        self.opened = opened
        self.done: list[str] = []
        self.called: list[str] = []
        self.longest = 0.0
        self.trouble: list[BaseException] = []
        self.enough = threading.Event()

    def run(self) -> None:
        station = self.opened.station
        own = f"{station.identity.segment}-0001"
        while not self.enough.is_set():
            began = time.monotonic()
            try:
                self.done.append(str(station.act(open_rows(1)).detail["action_id"]))
                self.done.append(str(station.act(mark_rows([own], str(len(self.done)))).detail["action_id"]))
                called = station.ask_hall(take_row).detail
                self.done.append(str(called["action_id"]))
                if called["id"]:
                    self.called.append(str(called["id"]))
                    own = str(called["id"])
            except Exception as error:
                self.trouble.append(error)
                return
            self.longest = max(self.longest, time.monotonic() - began)


@pytest.fixture
def clerks(two: Two) -> Iterator[list[Clerk]]:
    for opened in two:
        opened.station.act(open_rows(1))
        opened.sync()
    bugs: list[BaseException] = []
    threads = [opened.threads(bugs.append) for opened in two]
    made = [Clerk(opened) for opened in two]
    for worker in (*threads, *made):
        worker.start()
    yield made
    for clerk in made:
        clerk.enough.set()
        clerk.join(10)
    for worker in threads:
        worker.stop()
    assert bugs == []


def recorded(store: HallStore) -> list[str]:
    ledger = store.statements.table("ledger")
    with store.reading() as connection:
        return list(connection.execute(sa.select(ledger.c.action_id)).scalars())


@pytest.fixture
def elsewhere(hall_url: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database beside the hall's, of the same kind."""
    if hall_url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path / 'again.db'}"
        return
    server: Server = request.getfixturevalue("pg_server")
    url = server.create()
    yield url
    server.drop(url)


def test_a_backup_beside_working_stations_is_one_moment_and_keeps_nobody_waiting(
    clerks: list[Clerk], hall: HallStore, hall_url: str, elsewhere: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    real = hall_copy.pages_of
    during: list[int] = []

    def slowly(connection: Any, sql: Any, table: str, hall_id: str) -> Iterator[list[Any]]:
        """As for a hall so large that a table takes a while: everybody gets on meanwhile."""
        if table in ("incident", "ledger", "station"):
            before = [len(clerk.done) for clerk in clerks]
            until(lambda: all(len(c.done) >= b + 6 or c.trouble for c, b in zip(clerks, before, strict=True)))
            during.append(sum(len(clerk.done) for clerk in clerks) - sum(before))
        yield from real(connection, sql, table, hall_id)

    monkeypatch.setattr(hall_copy, "pages_of", slowly)
    file = tmp_path / "hall.shouwen"
    clock: Callable[[], Any] = clerks[0].opened.station.clock
    made = hall_keeping.backup_hall(hall_url, file, clock)
    monkeypatch.setattr(hall_copy, "pages_of", real)
    for clerk in clerks:
        clerk.enough.set()
    for clerk in clerks:
        clerk.join(20)
    assert [clerk.trouble for clerk in clerks] == [[], []]
    assert len(during) == 3 and min(during) >= 12
    assert max(clerk.longest for clerk in clerks) < 2 * SCREEN_DEADLINE
    assert read_backup(file) == made
    restored = hall_keeping.restore_hall(elsewhere, file, clock)
    assert restored.checked.ok and restored.checked.ledger_rows == made.ledger_rows
    again = HallStore(elsewhere)
    try:
        assert verify_hall(again).ok
        kept, all_of_it = recorded(again), recorded(hall)
        # one moment of the hall: everything up to it and nothing of what came after
        assert set(kept) < set(all_of_it) and len(kept) == made.ledger_rows
        assert restored.facts.incarnation != hall_admin.open_hall(hall).incarnation
    finally:
        again.dispose()


def test_running_stations_notice_a_hall_put_back_under_the_same_address(
    two: Two, hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock, request: pytest.FixtureRequest
) -> None:
    first, second = two
    first.station.act(open_rows(2))
    for opened in (first, second):
        opened.sync()
    file = tmp_path / "hall.shouwen"
    hall_keeping.backup_hall(hall_url, file, clock)
    # done, answered and seen by all after the backup: the restored hall knows nothing of it
    first.station.act(mark_rows(["SJ03-0001"], "after the backup"))
    taken = second.station.ask_hall(take_row).detail["id"]
    for opened in (first, second, first):
        opened.sync()
    assert rows(first) == rows(second) and taken == "SJ03-0001"
    hall.dispose()
    _empty(hall_url, request)
    # between the two nobody answers for the hall: work goes on and waits
    first.station.act(open_rows(1))
    first.sync()
    assert first.pusher.state.link is not Link.ONLINE and waiting(first) == 1
    assert hall_keeping.restore_hall(hall_url, file, clock).checked.ok
    for _round in range(4):
        clock.pass_time(31)
        for opened in (first, second):
            opened.sync()
    assert first.pusher.state.link is second.pusher.state.link is Link.ONLINE
    assert waiting(first) == waiting(second) == 0
    assert rows(first) == rows(second)
    assert rows(first)["SJ03-0001"] == "after the backup" and set(rows(first)) >= {"SJ03-0002", "SJ03-0003"}
    store = HallStore(hall_url)
    try:
        assert verify_hall(store).ok
        everything = recorded(store)
        assert len(everything) == len(set(everything))
        made = {entry.action.id for opened in (first, second) for entry in opened.station.entries_after(0)}
        assert made <= set(everything)
    finally:
        store.dispose()


def _empty(url: str, request: pytest.FixtureRequest) -> None:
    """The hall's database is gone and an empty place is there, as after a disk was changed."""
    if url.startswith("sqlite"):
        for path in Path(str(make_url(url).database)).parent.glob("hall.db*"):
            path.unlink()
        return
    server: Server = request.getfixturevalue("pg_server")
    server.drop(url)
    server.say(f"CREATE DATABASE {make_url(url).database} TEMPLATE template0")
