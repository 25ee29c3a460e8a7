"""A demo hall that lives: real numbers, cases and handoffs, and never a hand on the user's own station."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.posts import QUICK
from tests.support.ready_made import lay_hall
from workstation.domain.ticket import TicketState
from workstation.services.demo.hall import station_folder
from workstation.services.demo.seed import seed_demo
from workstation.services.handlers import all_kinds
from workstation.services.living.citizens import MOST_IN_GROUP, MOST_WAITING
from workstation.services.living.giving_way import is_wanted, open_when_free
from workstation.services.living.outcomes import MOST_UNSIGNED
from workstation.services.living.pace import MOST_COLLEAGUES
from workstation.services.living.run import Life
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationBusy
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, open_station

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
OWN = "SJ03"


class Clock:
    """The hall's time, moved by the test; a millisecond passes with every look."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def demo(hall_url: str, tmp_path: Path) -> str:
    """A demo hall in `tmp_path`, seeded once in this process and copied from then on."""
    return seeded(hall_url, tmp_path)


def seeded(url: str, home: Path) -> str:
    lay_hall(url, home / "stations", "living", lambda made, place: _seed(made, place))
    return url


def _seed(url: str, stations: Path) -> None:
    seed_demo(url, stations.parent, NOW, verifier=QUICK)


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
    opened = _open(home, url, segment)
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


def test_the_hall_lives_and_the_users_station_is_left_alone(demo: str, tmp_path: Path) -> None:
    before = digest(tmp_path)
    life = lives(tmp_path, demo, 7, speed=14.0)
    assert life.citizens is not None
    assert life.citizens.came > 15
    assert 4 <= len(life.colleagues) <= MOST_COLLEAGUES
    assert sum(one.ended for one in life.colleagues) > 15
    life.close()
    assert digest(tmp_path) == before
    tickets = rows(tmp_path, demo, "SJ04", "ticket", day="2026-11-23")
    served = [row for row in tickets if row["window_id"] not in (None, "3")]
    assert len({row["window_id"] for row in served}) >= 4
    assert Counter(row["state"] for row in served)[TicketState.finished] > 15
    # what was called at the user's window was called there this morning, not by somebody else
    assert {row["clerk"] for row in tickets if row["window_id"] == "3"} == {"SJ003"}
    outcomes = Counter(row["outcome"] for row in rows(tmp_path, demo, "SJ04", "matter"))
    assert outcomes["consulted"] > 5
    taken_in = [row["case_no"] for row in rows(tmp_path, demo, "SJ04", "service_case")]
    # one was there this morning
    assert sum("-20261123-" in case for case in taken_in) >= 2
    assert rows(tmp_path, demo, "SJ04", "parked") == []
    kinds = _kinds(demo)
    for kind in ("go_away", "come_back", "hold_ticket", "resume_ticket", "no_show", "log_first_asked"):
        assert kinds[kind] > 0, kind
    unsigned = Counter(row["to_window"] for row in rows(tmp_path, demo, "SJ04", "handoff", state="sent"))
    assert unsigned and max(unsigned.values()) <= MOST_UNSIGNED
    store = HallStore(demo)
    try:
        assert verify_hall(store).ok
    finally:
        store.dispose()


def test_so_many_wait_at_the_users_window_and_no_more(sqlite_url: str, tmp_path: Path) -> None:
    """Nobody works the user's queue off: it must not grow for ever while they look elsewhere."""
    seeded(sqlite_url, tmp_path)
    life = lives(tmp_path, sqlite_url, 2, speed=60.0)
    life.close()
    waiting = rows(tmp_path, sqlite_url, "SJ04", "ticket", day="2026-11-23", state="waiting")
    own = [row for row in waiting if row["group_key"] == "企业开办"]
    assert 4 <= len(own) <= MOST_IN_GROUP
    assert len(waiting) <= MOST_WAITING


def test_the_same_seed_lives_the_same_life(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        home = tmp_path / name
        home.mkdir()
        url = seeded(f"sqlite:///{home / 'hall.db'}", home)
        lives(home, url, 2, speed=12.0).close()
        tickets = rows(home, url, "SJ04", "ticket", day="2026-11-23", order=("taken_at",))
        told.append([(row["no"], row["item_key"], row["window_id"], row["state"]) for row in tickets])
    assert told[0] == told[1]


def test_a_station_in_use_is_left_to_who_uses_it(sqlite_url: str, tmp_path: Path) -> None:
    seeded(sqlite_url, tmp_path)
    taken = _open(tmp_path, sqlite_url, "BD06")
    try:
        life = Life(tmp_path, sqlite_url, OWN, 7, 2.0, Clock(), QUICK)
        life.begin()
        assert not {"BD06", OWN} & set(life.segments)
        assert len(life.segments) > 3
        life.close()
    finally:
        taken.close()


def test_who_wants_to_sit_down_finds_the_place_empty(sqlite_url: str, tmp_path: Path) -> None:
    seeded(sqlite_url, tmp_path)
    life = lives(tmp_path, sqlite_url, 1, speed=4.0)
    folder, clock = station_folder(tmp_path, "BD06"), Clock()
    clock.now = NOW + timedelta(minutes=2)
    tries = []

    def pause(_seconds: float) -> None:
        # what another process does meanwhile
        tries.append(life.step(clock()))

    opened = open_when_free(folder, lambda: _open(tmp_path, sqlite_url, "BD06"), pause=pause)
    try:
        assert len(tries) == 1
        assert not is_wanted(folder)
        with opened.store.reading() as reader:
            window = reader.one("window", id="6")
            assert window is not None and window["clerk"] is None
        ended = len(life.segments)
        life.step(clock())
        assert len(life.segments) == ended and "BD06" not in life.segments
        # a real person does not get up
        with pytest.raises(StationBusy):
            open_when_free(folder, lambda: _open(tmp_path, sqlite_url, "BD06"), patience=0.3, pause=pause)
    finally:
        opened.close()
        life.close()


def test_a_second_window_lets_the_hall_live_on_when_the_first_is_closed(
    sqlite_url: str, tmp_path: Path
) -> None:
    seeded(sqlite_url, tmp_path)
    clock = Clock()
    first, second = (Life(tmp_path, sqlite_url, own, 7, 2.0, clock, QUICK) for own in (OWN, "ZH80"))
    first.begin()
    second.begin()
    assert second.colleagues == ()
    first.close()
    second.step(clock())
    assert second.colleagues == ()
    clock.now += timedelta(seconds=31)
    second.step(clock())
    assert len(second.colleagues) > 3
    second.close()


def _open(home: Path, url: str, segment: str) -> OpenStation:
    return open_station(station_folder(home, segment), url, all_kinds(), lambda: NOW).stepped()


def _kinds(url: str) -> Counter[str]:
    """How often every kind of change stands in the ledger."""
    store = HallStore(url)
    try:
        with store.reading() as connection:
            found = connection.exec_driver_sql("SELECT kind FROM ledger").fetchall()
            return Counter(str(row[0]) for row in found)
    finally:
        store.dispose()
