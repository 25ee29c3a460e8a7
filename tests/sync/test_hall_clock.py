"""A PC whose clock is wrong does the hall's duties by the hall's clock, which the program asks for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.toy_hall import Clock, make_hall, make_station
from workstation.app import Choices, open_workbench
from workstation.config import Settings
from workstation.store.hall_store import HallStore
from workstation.store.station_read import Reader
from workstation.sync.duty import LOOK, Duty, DutyKeeper

MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock() -> Clock:
    """A day ahead."""
    made = Clock()
    made.now = datetime.now(UTC) + timedelta(days=1)
    return made


@pytest.fixture
def hall(hall_url: str, clock: Clock) -> Iterator[HallStore]:
    store = make_hall(hall_url, clock)
    yield store
    store.dispose()


def test_duties_go_by_the_halls_clock_where_it_has_one(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.hall.asks_time = True
    asked: list[datetime] = []

    def due_now(_reader: Reader, now: datetime) -> tuple[Duty, ...]:
        asked.append(now)
        return ()

    try:
        again = DutyKeeper(opened.station, opened.hall, due_now, lambda: 0.5).step(clock())
    finally:
        opened.close()
    assert again == clock() + LOOK
    if hall_url.startswith("postgresql"):
        assert abs(asked[0] - datetime.now(UTC)) < MINUTE
    else:
        assert asked == [clock()]


def test_the_program_hears_what_its_halls_clock_says(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    make_station(hall_url, tmp_path / "a", "SJ03", clock).close()
    bench = open_workbench(Choices(hall_url=hall_url), tmp_path / "a", Settings(), None, clock)
    try:
        told = bench.opened.hall.beat(0)
    finally:
        bench.opened.close()
    if hall_url.startswith("postgresql"):
        assert told is not None and abs(told - datetime.now(UTC)) < MINUTE
    else:
        assert told is None


def test_a_server_that_was_a_day_ahead_leaves_no_doubt_once_it_is_right(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    memory, now = opened.station.memory, clock() + 2 * MINUTE
    memory.note_time(now + timedelta(days=1), now)
    assert memory.latest(now) == now + timedelta(days=1)
    memory.note_time(now, now)
    assert memory.latest(now) == now
    # this PC had followed it
    ahead = now + timedelta(days=1)
    memory.note_time(ahead, ahead)
    memory.note_time(now, now)
    assert memory.latest(now) == now
    opened.close()
