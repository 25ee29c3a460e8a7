"""After an outage many stations come back: soon, in no instant together, the same way from a seed."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.clockwork import AWAY, Clockwork
from tests.support.patience import until
from tests.support.toy_hall import Clock, make_faulty, make_hall, make_station, open_rows, waiting
from workstation.domain.errors import HallUnreachable
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync import puller, pusher
from workstation.sync.opening import OpenStation
from workstation.sync.pusher import Link

STATIONS = 24
OUTAGE = 120


@pytest.fixture
def opened(tmp_path: Path, clock: Clock) -> Iterator[OpenStation]:
    """A station of a hall that is away."""
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    store = make_hall(url, clock)
    made = make_station(url, tmp_path / "a", "SJ03", clock)
    make_faulty(made).lose_before = AWAY
    yield made
    made.close()
    store.dispose()


def waits_of(opened: OpenStation, seed: int, failures: int, count: int) -> list[float]:
    """Seconds until the next try after so many failures, drawn again and again from a seed."""
    opened.pusher._jitter = random.Random(seed).random
    drawn = []
    for _draw in range(count):
        opened.pusher._failures = failures
        now = opened.station.clock()
        drawn.append((opened.pusher._retry_later(now, HallUnreachable()) - now).total_seconds())
    return drawn


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 1), (1, 2), (2, 4), (3, 8), (4, 16), (5, 30), (6, 30), (100, 30)]
)
def test_a_wait_is_twice_the_one_before_at_most_half_a_minute_and_a_fifth_to_each_side(
    opened: OpenStation, failures: int, seconds: int
) -> None:
    drawn = waits_of(opened, 1, failures, 1000)
    assert 0.8 * seconds <= min(drawn) < 0.82 * seconds
    assert 1.18 * seconds < max(drawn) <= 1.2 * seconds
    # evenly: each fifth of the breadth gets about a fifth
    fifths = [0] * 5
    for wait in drawn:
        fifths[min(4, int((wait / seconds - 0.8) / 0.08))] += 1
    assert min(fifths) > 150 and max(fifths) < 250
    assert waits_of(opened, 1, failures, 1000) == drawn != waits_of(opened, 2, failures, 1000)


def test_the_looks_at_the_hall_spread_too(opened: OpenStation) -> None:
    opened.puller._jitter = random.Random(3).random
    drawn = []
    for _draw in range(200):
        opened.puller._failures = 9
        now = opened.station.clock()
        drawn.append((opened.puller.step(now) - now) / puller.LONGEST)
    assert 0.8 <= min(drawn) < 0.83 and 1.17 < max(drawn) <= 1.2
    assert len(set(drawn)) == 200


def test_who_hears_of_the_hall_at_the_same_moment_does_not_send_at_the_same_moment(
    opened: OpenStation, clock: Clock
) -> None:
    opened.pusher._jitter = random.Random(4).random
    after: list[timedelta] = []
    opened.pusher.on_back = after.append
    for _station in range(200):
        opened.pusher.note_unreachable(clock(), HallUnreachable(), clock())
        opened.pusher.note_reachable(clock())
    # one wait for one return, and none while the link stands
    opened.pusher.note_reachable(clock())
    shares = sorted(wait / pusher.BACK_WITHIN for wait in after)
    assert len(shares) == 200 and 0 <= shares[0] < 0.03 and 0.97 < shares[-1] <= 1
    assert max(later - sooner for sooner, later in itertools.pairwise(shares)) < 0.05


def came_back(folder: Path, seed: int) -> list[float]:
    """Seconds from the end of an outage until each station had sent what waited."""
    clock = Clock()
    url = f"sqlite:///{folder / 'hall.db'}"
    folder.mkdir()
    store: HallStore = make_hall(url, clock)
    stations = Clockwork(url, folder, clock, seed, STATIONS)
    try:
        stations.run(2)
        stations.outage(True)
        stations.act()
        stations.run(OUTAGE)
        assert all(wheel.opened.pusher.state.link is Link.OFFLINE for wheel in stations.wheels)
        assert all(wheel.sent is None for wheel in stations.wheels)
        ended = clock.now
        stations.outage(False)
        stations.run(14)
        assert verify_hall(store).ok and verify_hall(store).ledger_rows == STATIONS
        return [(wheel.sent - ended).total_seconds() for wheel in stations.wheels if wheel.sent is not None]
    finally:
        stations.close()
        store.dispose()


def test_a_whole_hall_returns_within_seconds_and_in_no_instant_together(tmp_path: Path) -> None:
    back = came_back(tmp_path / "one", 5)
    assert len(back) == STATIONS
    # a look every ten seconds and a fifth, then at most a second
    assert max(back) <= 13
    assert max(back) - min(back) > 6
    crowd = max(sum(start <= moment < start + 0.25 for moment in back) for start in back)
    assert crowd <= STATIONS / 4, sorted(back)
    assert came_back(tmp_path / "again", 5) == back != came_back(tmp_path / "other", 6)


def test_the_key_for_trying_now_waits_for_nothing(opened: OpenStation, clock: Clock) -> None:
    opened.station.act(open_rows(1))
    opened.pusher._failures = opened.puller._failures = 100
    threads = opened.threads(lambda _bug: None)
    threads.start()
    try:
        until(lambda: opened.pusher._failures == 101 and opened.puller._failures == 101)
        state = opened.pusher.state
        assert state.link is Link.OFFLINE and state.next_try is not None
        assert (state.next_try - clock()).total_seconds() >= 8
        opened.pusher._hall.lose_before = 0  # type: ignore[attr-defined]
        began = time.monotonic()
        threads.try_now()
        until(lambda: waiting(opened) == 0)
        assert time.monotonic() - began < 3
        assert opened.pusher.state.link is Link.ONLINE
    finally:
        threads.stop()
