"""This PC's disk fills up while it works: said in the banner as long as it lasts, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.support.toy_hall import Clock, mark_rows, open_rows
from workstation.domain.errors import StationFileBroken
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation
from workstation.sync.pusher import Link


def room(opened: OpenStation, pages: int | None) -> None:
    """Let the file grow by so many pages, or as far as it likes."""
    with opened.store._engine.connect() as connection:
        now = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={now + pages if pages is not None else 10**9}")


def test_the_banner_is_told_and_all_goes_on_when_there_is_room(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, second = two
    first.station.act(open_rows(1))
    first.sync()
    second.sync()
    first.station.act(mark_rows(["SJ03-0001"], "acknowledged before"))
    second.station.act(open_rows(400))
    second.sync()
    room(first, 0)
    with pytest.raises(StationFileBroken):
        first.station.act(open_rows(400))
    for _look in range(2):
        first.pusher.step(clock())
        first.puller.step(clock())
        state = first.pusher.state
        assert state.link is Link.STOPPED
        assert isinstance(state.reason, StationFileBroken)
        assert state.next_try is not None
        clock.pass_time(11)
    room(first, None)
    first.sync()
    assert first.pusher.state.link is Link.ONLINE
    with first.store.reading() as reader:
        assert reader.waiting_actions() == 0
        assert len(reader.find("incident")) == 401
        assert reader.get("incident", "SJ03-0001")["params"] == "acknowledged before"  # type: ignore[index]
    assert verify_hall(hall).ok
