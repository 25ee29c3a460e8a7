"""The program that moves a hall dies when the hall has arrived and its file is still open: what then?"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.support.sealed_hall import SealedHall, everything, moved_to
from tests.support.toy_hall import Clock, mark_rows, open_rows, rows
from workstation.__main__ import main
from workstation.services import hall_admin
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.pusher import Link

pytestmark = pytest.mark.postgres
ROOT = Path(__file__).resolve().parents[2]
DIES = """
import os, secrets, signal, sys
from datetime import UTC, datetime
sys.path.insert(0, sys.argv[1])
from workstation.store import hall_promote
from workstation.store.hall_store import HallStore

def point(name):
    if name == sys.argv[4]:
        os.kill(os.getpid(), signal.SIGKILL)

hall_promote.promote(
    HallStore(sys.argv[2]), HallStore(sys.argv[3]), now=datetime.now(UTC), random=secrets.token_bytes,
    point=point,
)
"""


@pytest.fixture
def embedded(tmp_path: Path, sqlite_url: str, clock: Clock) -> Iterator[SealedHall]:
    made = SealedHall(sqlite_url, tmp_path / "stations", clock)
    yield made
    made.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(pg_url: str) -> Iterator[HallStore]:
    store = HallStore(pg_url)
    yield store
    store.dispose()


def killed_move(source: str, target: str, where: str = "committed") -> None:
    """A real process that is killed at that place of the move."""
    done = subprocess.run(
        [sys.executable, "-c", DIES, str(ROOT), source, target, where], capture_output=True, text=True,
        check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


def promote(source: str, target: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """`shouwen hall promote` as it is typed: its exit code and everything it says."""
    capsys.readouterr()
    code = main(["hall", "promote", source, target, "--lang", "en"])
    out, err = capsys.readouterr()
    return code, out + err


def is_closed(hall: SealedHall) -> bool:
    """Whether the file refuses every change."""
    try:
        with hall.store.engine.begin() as connection:
            connection.execute(sa.text("UPDATE hall SET change_seq = change_seq"))
    except sa.exc.IntegrityError:
        return True
    return False


def test_the_next_run_ends_what_the_killed_one_began(
    embedded: SealedHall, server: HallStore, sqlite_url: str, pg_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(embedded.store)
    killed_move(sqlite_url, pg_url)
    assert hall_admin.open_hall(server).hall_id == hall_admin.open_hall(embedded.store).hall_id
    assert not is_closed(embedded)
    code, said = promote(sqlite_url, pg_url, capsys)
    assert code == 0 and "had arrived" in said
    assert is_closed(embedded) and everything(server) == before and verify_hall(server).ok


def test_what_was_done_in_the_file_since_is_moved_too(
    embedded: SealedHall, server: HallStore, sqlite_url: str, pg_url: str, clock: Clock,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    killed_move(sqlite_url, pg_url)
    arrived = hall_admin.open_hall(server).incarnation
    first, second = embedded.stations
    # nobody saw that the hall is at its new place: everybody goes on with the file, which seals itself
    first.station.act(mark_rows(["SJ03-0002"], "done after the kill"))
    for opened in (first, second):
        opened.sync()
        assert opened.pusher.state.link is Link.ONLINE
    embedded.seal("2026-11-23T01:20:00.000000Z")
    before = everything(embedded.store)
    code, said = promote(sqlite_url, pg_url, capsys)
    assert code == 0 and "is at" in said
    assert is_closed(embedded) and everything(server) == before
    assert hall_admin.open_hall(server).incarnation != arrived
    with moved_to(embedded, second, pg_url, clock) as again:
        again.sync()
        assert rows(again)["SJ03-0002"] == "done after the kill"
        assert again.pusher.state.link is Link.ONLINE
    assert verify_hall(server).ledger_rows == 12


def test_who_worked_in_both_places_is_told_what_to_do_and_then_it_ends(
    embedded: SealedHall, server: HallStore, sqlite_url: str, pg_url: str, clock: Clock,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    killed_move(sqlite_url, pg_url)
    first, second = embedded.stations
    with moved_to(embedded, second, pg_url, clock) as there:
        there.station.act(open_rows(1))
        there.sync()
        first.station.act(mark_rows(["SJ03-0002"], "in the file"))
        first.sync()
        embedded.seal("2026-11-23T01:20:00.000000Z")
        in_file, on_server = everything(embedded.store), everything(server)
        code, said = promote(sqlite_url, pg_url, capsys)
        assert code == 2 and "1 records are in the file alone, 1 on the server alone" in said
        assert "run 'hall promote' again" in said
        # nothing was changed, neither here nor there
        assert (everything(embedded.store), everything(server)) == (in_file, on_server)
        assert not is_closed(embedded)
        # as it says: the last PC gets the new address, sends what the server has not, and it ends
        with moved_to(embedded, first, pg_url, clock) as moved:
            for _round in range(3):
                moved.sync()
                there.sync()
            assert moved.station.open_entries() == there.station.open_entries() == []
            assert rows(moved) == rows(there) and rows(there)["SJ03-0002"] == "in the file"
        code, said = promote(sqlite_url, pg_url, capsys)
        assert code == 0 and "had arrived" in said
    assert is_closed(embedded)
    ledger = server.statements.table("ledger")
    with server.reading() as connection:
        ids = list(connection.execute(sa.select(ledger.c.action_id)).scalars())
    assert len(ids) == len(set(ids)) == 12 and verify_hall(server).ok


@pytest.mark.parametrize("where", ["table_ledger", "copied", "closed"])
def test_killed_anywhere_else_the_next_run_ends_it_too(
    embedded: SealedHall, server: HallStore, sqlite_url: str, pg_url: str, where: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    before = everything(embedded.store)
    killed_move(sqlite_url, pg_url, where)
    assert is_closed(embedded) is (where == "closed")
    code, _said = promote(sqlite_url, pg_url, capsys)
    assert code == 0
    assert is_closed(embedded) and everything(server) == before and verify_hall(server).ok
