"""What most tests of a change's way begin with: a clock, a hall of toys, and two stations of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.toy_hall import TOYS, Clock, make_hall, make_station
from workstation.store.hall_store import HallStore
from workstation.sync.opening import OpenStation
from workstation.sync.registry import Registry


@pytest.fixture
def clock() -> Clock:
    """A clock that moves when told."""
    return Clock()


@pytest.fixture
def kinds() -> Registry:
    """The kinds of change the stations know; a test file with kinds of its own says so."""
    return TOYS


@pytest.fixture
def hall(hall_url: str, clock: Clock) -> Iterator[HallStore]:
    """A hall without documents, on either database."""
    store = make_hall(hall_url, clock)
    yield store
    store.dispose()


@pytest.fixture
def two(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock, kinds: Registry
) -> Iterator[tuple[OpenStation, OpenStation]]:
    """Two stations of the hall: SJ03 in the folder `a` and SJ04 in `b`."""
    first = make_station(hall_url, tmp_path / "a", "SJ03", clock, kinds)
    second = make_station(hall_url, tmp_path / "b", "SJ04", clock, kinds)
    yield first, second
    first.close()
    second.close()
