"""A demo hall that lives: real numbers, cases and handoffs, and never a hand on the user's own station."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.posts import QUICK
from workstation.domain.ticket import TicketState
from workstation.services.demo.hall import DemoRefused, station_folder
from workstation.services.demo.seed import seed_demo
from workstation.services.handlers import all_kinds
from workstation.services.living.pace import MOST_COLLEAGUES
from workstation.services.living.process import start_living
from workstation.services.living.run import Life, refuse_real
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import open_station

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
OWN = "SJ03"
PROGRAM = (
    sys.executable, "-c",
    "import sys, pathlib; from workstation.services.living.run import run_living; "
    "said = dict(zip(sys.argv[2::2], sys.argv[3::2])); "
    "sys.exit(run_living(pathlib.Path(said['--home']), said['--hall'], own_segment=said['--own'], "
    "seed=int(said['--seed']), speed=float(said['--speed']), watched=sys.stdin))",
)  # fmt: skip


class Clock:
    """The hall's time, moved by the test; a millisecond passes with every look."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


def lives(home: Path, url: str, minutes: float, *, seed: int = 7, speed: float = 2.0) -> Life:
    """Let the hall live for so many minutes of its own time; the life is still open."""
    clock = Clock()
    life = Life(home, url, OWN, seed, speed, clock, QUICK)
    life.begin()
    ends = NOW + timedelta(minutes=minutes)
    while clock.now < ends:
        clock.now = max(clock.now, life.step(clock()))
    return life


def rows(home: Path, url: str, segment: str, table: str, **equals: Any) -> list[dict[str, Any]]:
    """Rows of the hall as a station that has just looked sees them."""
    opened = open_station(station_folder(home, segment), url, all_kinds(), lambda: NOW).stepped()
    try:
        with opened.store.reading() as reader:
            return reader.find(table, **equals)
    finally:
        opened.close()


def digest(home: Path) -> str:
    """Everything in the user's own folder."""
    own = station_folder(home, OWN)
    found = hashlib.sha256()
    for path in sorted(own.rglob("*")):
        if path.is_file():
            found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def test_the_hall_lives_and_the_users_station_is_left_alone(hall_url: str, tmp_path: Path) -> None:
    seed_demo(hall_url, tmp_path, NOW, verifier=QUICK)
    before = digest(tmp_path)
    life = lives(tmp_path, hall_url, 18, speed=5.0)
    assert life.citizens is not None
    assert life.citizens.came > 15
    assert 4 <= len(life.colleagues) <= MOST_COLLEAGUES
    assert sum(one.ended for one in life.colleagues) > 15
    life.close()
    assert digest(tmp_path) == before
    tickets = rows(tmp_path, hall_url, "SJ04", "ticket", day="2026-11-23")
    served = [row for row in tickets if row["window_id"] not in (None, "3")]
    assert len({row["window_id"] for row in served}) >= 4
    assert Counter(row["state"] for row in served)[TicketState.finished] > 15
    # what was called at the user's window was called there this morning, not by somebody else
    assert {row["clerk"] for row in tickets if row["window_id"] == "3"} == {"SJ003"}
    outcomes = Counter(row["outcome"] for row in rows(tmp_path, hall_url, "SJ04", "matter"))
    assert outcomes["consulted"] > 5
    cases = rows(tmp_path, hall_url, "SJ04", "service_case")
    assert len(cases) >= 2
    assert rows(tmp_path, hall_url, "SJ04", "parked") == []
    store = HallStore(hall_url)
    try:
        assert verify_hall(store).ok
    finally:
        store.dispose()


def test_people_go_away_come_back_and_hand_matters_on(sqlite_url: str, tmp_path: Path) -> None:
    seed_demo(sqlite_url, tmp_path, NOW, verifier=QUICK)
    lives(tmp_path, sqlite_url, 15, speed=14.0).close()
    kinds = _kinds(sqlite_url)
    for kind in ("go_away", "come_back", "hold_ticket", "resume_ticket", "no_show", "log_first_asked"):
        assert kinds[kind] > 0, kind
    handoffs = rows(tmp_path, sqlite_url, "SJ04", "handoff")
    assert any(row["to_window"] == "3" for row in handoffs)
    assert len([row for row in handoffs if row["to_window"] == "3" and row["state"] == "sent"]) <= 3


def test_the_same_seed_lives_the_same_life(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        home = tmp_path / name
        home.mkdir()
        url = f"sqlite:///{home / 'hall.db'}"
        seed_demo(url, home, NOW, verifier=QUICK)
        lives(home, url, 6, speed=4.0).close()
        tickets = rows(home, url, "SJ04", "ticket", day="2026-11-23", order=("taken_at",))
        told.append([(row["no"], row["item_key"], row["window_id"], row["state"]) for row in tickets])
    assert told[0] == told[1]


def test_a_station_in_use_is_left_to_who_uses_it(sqlite_url: str, tmp_path: Path) -> None:
    seed_demo(sqlite_url, tmp_path, NOW, verifier=QUICK)
    taken = open_station(station_folder(tmp_path, "BD06"), sqlite_url, all_kinds(), lambda: NOW)
    try:
        life = Life(tmp_path, sqlite_url, OWN, 7, 2.0, Clock(), QUICK)
        life.begin()
        assert "BD06" not in life.segments
        assert OWN not in life.segments
        assert len(life.segments) > 3
        life.close()
    finally:
        taken.close()


def test_a_real_hall_is_refused(hall_url: str, tmp_path: Path) -> None:
    store = HallStore(hall_url)
    hall_setup.create_hall(
        store,
        name="太湖县政务服务中心",
        county_code="340825",
        kind="real",
        now=NOW,
        random=lambda n: b"x" * n,
    )
    store.dispose()
    with pytest.raises(DemoRefused) as refused:
        refuse_real(hall_url)
    assert refused.value.params["reason"] == "real_hall"
    living = start_living(tmp_path, hall_url, OWN, program=PROGRAM)
    try:
        assert _ends(living._process, 30)
        assert living._process.returncode != 0
    finally:
        living.stop()


def test_the_process_lives_and_ends_when_asked(sqlite_url: str, tmp_path: Path) -> None:
    seed_demo(sqlite_url, tmp_path, datetime.now(UTC))
    living = start_living(tmp_path, sqlite_url, OWN, seed=3, speed=20.0, program=PROGRAM)
    try:
        _wait_until(lambda: _beats(sqlite_url) > 4, 60)
        assert living.running
    finally:
        began = time.monotonic()
        living.stop()
    assert not living.running
    assert time.monotonic() - began < 15
    assert (tmp_path / "living.log").read_text(encoding="utf-8") == ""


def test_the_process_ends_with_who_started_it(sqlite_url: str, tmp_path: Path) -> None:
    seed_demo(sqlite_url, tmp_path, datetime.now(UTC))
    script = (
        "import sys, pathlib, time; from workstation.services.living.process import start_living; "
        f"home, url = pathlib.Path({str(tmp_path)!r}), {sqlite_url!r}; "
        f"living = start_living(home, url, 'SJ03', program={PROGRAM!r}); "
        "print(living.pid, flush=True); time.sleep(600)"
    )
    starter = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert starter.stdout is not None
    child = int(starter.stdout.readline())
    _wait_until(lambda: _beats(sqlite_url) > 2, 60)
    starter.kill()
    starter.wait()
    starter.stdout.close()
    _wait_until(lambda: not _alive(child), 30)


def _kinds(url: str) -> Counter[str]:
    """How often every kind of change stands in the ledger."""
    store = HallStore(url)
    try:
        with store.reading() as connection:
            found = connection.exec_driver_sql("SELECT kind FROM ledger").fetchall()
            return Counter(str(row[0]) for row in found)
    finally:
        store.dispose()


def _beats(url: str) -> int:
    store = HallStore(url)
    try:
        with store.reading() as connection:
            found = connection.exec_driver_sql("SELECT count(*) FROM beat WHERE station <> 'SJ03'").scalar()
            return int(found or 0)
    finally:
        store.dispose()


def _alive(pid: int) -> bool:
    """Whether a process runs; one that ended and was not collected counts as ended."""
    state = Path(f"/proc/{pid}/stat")
    if not state.exists():
        return False
    return state.read_text().rpartition(")")[2].split()[0] != "Z"


def _ends(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _wait_until(true: Any, seconds: float) -> None:
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends, "it did not come to that in time"
        time.sleep(0.2)
