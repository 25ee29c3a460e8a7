"""A station that freezes while it holds the hall: the server lets the others go on after two seconds."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from tests.support.toy_hall import TOYS, Clock, make_hall, make_station, open_rows, waiting
from workstation.store import engines
from workstation.sync.opening import open_station
from workstation.sync.pusher import Link

_IDLE_MS = 2_000


@pytest.mark.postgres
@pytest.mark.parametrize("held_at", ["hall_row_taken", "hall_before_commit"])
def test_a_frozen_station_gives_the_hall_free(
    pg_url: str, tmp_path: Path, held_at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # other tests are given more time than a hall gives
    monkeypatch.setattr(engines, "IDLE_MS", _IDLE_MS)
    clock = Clock()
    make_hall(pg_url, clock).dispose()
    make_station(pg_url, tmp_path / "a", "SJ03", clock).close()
    other = make_station(pg_url, tmp_path / "b", "SJ04", clock)
    holds, thaws = threading.Event(), threading.Event()

    def point(name: str) -> None:
        if name == held_at:
            holds.set()
            thaws.wait(20)

    frozen = open_station(tmp_path / "a", pg_url, TOYS, clock, point=point)
    frozen.station.act(open_rows(1))
    pushing = threading.Thread(target=frozen.pusher.step, args=(clock(),))
    pushing.start()
    try:
        assert holds.wait(10)
        since = time.monotonic()
        other.station.act(open_rows(1))
        # the first try may still meet the lock
        while waiting(other) and time.monotonic() < since + 10:
            other.pusher.step(clock())
        waited = time.monotonic() - since
    finally:
        thaws.set()
        pushing.join(10)
    assert waiting(other) == 0
    assert waited < _IDLE_MS / 1000 + 3
    assert frozen.pusher.state.link is Link.OFFLINE
    frozen.pusher.step(clock())
    assert waiting(frozen) == 0
    frozen.close()
    other.close()
