"""A station file put back from an old copy is noticed before it makes anything, and freezes for good."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.toy_hall import TOYS, Clock, make_faulty, make_station, mark_rows, open_rows
from workstation.store.hall_setup import SegmentTaken
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationBusy
from workstation.store.verify import verify_hall
from workstation.sync.letters import Forked, StationFrozen
from workstation.sync.opening import open_station
from workstation.sync.pusher import Link, LinkState
from workstation.sync.renewal import enrol_again


def test_an_old_copy_is_noticed_at_the_first_look_at_the_hall(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.station.act(open_rows(1))
    opened.sync()
    opened.close()
    shutil.copytree(tmp_path / "a", tmp_path / "old")
    opened = open_station(tmp_path / "a", hall_url, TOYS, clock)
    opened.station.act(open_rows(1))
    opened.sync()
    opened.close()
    back = open_station(tmp_path / "old", hall_url, TOYS, clock, jitter=lambda: 0.5)
    back.puller.step(clock())
    assert back.pusher.state.link is Link.STOPPED
    with pytest.raises(Forked):
        back.station.act(open_rows(1))
    with back.store.reading() as reader:
        assert reader.waiting_actions() == 0
    back.close()
    # frozen for good: a restart does not make it forget, and the hall takes nothing from the other copy
    again = open_station(tmp_path / "old", hall_url, TOYS, clock)
    assert isinstance(again.station.memory.frozen, Forked)
    again.close()
    other = open_station(tmp_path / "a", hall_url, TOYS, clock, jitter=lambda: 0.5)
    other.station.act(open_rows(1))
    other.pusher.step(clock())
    assert isinstance(other.station.memory.frozen, StationFrozen)
    with other.store.reading() as reader:
        assert reader.waiting_actions() == 1
    other.close()


def test_the_tries_grow_rarer_and_what_waits_goes_at_once_when_the_hall_is_back(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.sync()
    faulty = make_faulty(opened)
    faulty.lose_before = 3
    told: list[LinkState] = []
    woken: list[bool] = []
    opened.pusher.on_state = told.append
    opened.pusher.on_back = lambda _after: woken.append(True)
    waits = [opened.puller.step(clock()) - clock() for _ in range(3)]
    assert waits == [timedelta(seconds=2), timedelta(seconds=4), timedelta(seconds=8)]
    assert {state.since for state in told} == {clock()}
    assert told[-1].next_try == clock() + waits[-1]
    assert woken == []
    opened.puller.step(clock())
    assert told[-1].link is Link.ONLINE
    assert woken == [True]
    opened.close()


def test_a_frozen_copy_is_enrolled_anew_and_what_it_had_not_sent_goes_along(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.station.act(open_rows(1))
    opened.sync()
    opened.station.act(open_rows(2))
    opened.close()
    shutil.copytree(tmp_path / "a", tmp_path / "old")
    opened = open_station(tmp_path / "a", hall_url, TOYS, clock)
    opened.station.act(open_rows(1))
    opened.sync()
    opened.close()
    frozen = open_station(tmp_path / "old", hall_url, TOYS, clock, jitter=lambda: 0.5)
    frozen.station.act(mark_rows(["SJ03-0001"], "made by the copy before it was noticed"))
    frozen.sync()
    assert isinstance(frozen.station.memory.frozen, Forked)
    with pytest.raises(StationBusy):
        enrol_again(tmp_path / "old", hall_url, segment="SJ13", clock=clock)
    frozen.close()
    with pytest.raises(SegmentTaken):
        enrol_again(tmp_path / "old", hall_url, segment="SJ03", clock=clock)
    renewed = enrol_again(tmp_path / "old", hall_url, segment="SJ13", clock=clock)
    assert (renewed.before, renewed.along, renewed.identity.segment) == ("SJ03", 1, "SJ13")
    assert renewed.kept.exists()
    fresh = open_station(tmp_path / "old", hall_url, TOYS, clock, jitter=lambda: 0.5).stepped()
    assert fresh.station.memory.frozen is None
    # what the hall already had of it is known by its id, and nothing stands there twice
    fresh.sync()
    done = fresh.station.act(open_rows(1))
    fresh.sync()
    with fresh.store.reading() as reader:
        assert reader.waiting_actions() == 0
        ids = [row["id"] for row in reader.find("incident")]
        marked = reader.get("incident", "SJ03-0001")
    assert marked is not None
    assert marked["params"] == "made by the copy before it was noticed"
    assert ids == ["SJ03-0001", "SJ03-0002", "SJ03-0003", "SJ03-0004", "SJ13-0001"]
    assert done.detail["action_id"]
    assert verify_hall(hall).ok
    fresh.close()
