"""A station file is torn while the station works: said at once, nothing acknowledged is lost or skipped."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.support.patience import until
from tests.support.torn_file import Wound, settle, tear_page, tear_words
from tests.support.toy_hall import TOYS, Clock, ledger, mark_rows, open_rows, rows, take_row, waiting
from workstation.domain.errors import HallUnreachable, StationFileBroken
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, open_station
from workstation.sync.pusher import BATCH, Link
from workstation.sync.renewal import enrol_again

Two = tuple[OpenStation, OpenStation]
SECRET = "acknowledged of 王小明"


@pytest.fixture
def at_work(two: Two) -> Two:
    """The first knows ten rows; a mark on one and a new row are acknowledged and not yet sent."""
    first, second = two
    first.station.act(open_rows(10))
    first.sync()
    second.sync()
    first.station.act(mark_rows(["SJ03-0001"], SECRET))
    first.station.act(open_rows(1))
    return two


def is_said(opened: OpenStation) -> bool:
    """Whether the status bar says that this PC's own file is broken."""
    state = opened.pusher.state
    return state.link is Link.STOPPED and isinstance(state.reason, StationFileBroken)


def all_is_there_once(at_work: Two, hall: HallStore, wound: Wound, count: int) -> None:
    """Whoever puts the bytes back beside a closed program has lost nothing."""
    torn, second = at_work
    torn.close()
    settle(torn.store.path)
    wound.heal()
    url = hall.url.render_as_string(hide_password=False)
    first = open_station(torn.store.folder, url, TOYS, torn.station.clock, jitter=lambda: 0.5).stepped()
    for _round in range(3):
        first.sync()
        second.sync()
    assert first.pusher.state.link is Link.ONLINE
    assert waiting(first) == 0
    assert rows(first) == rows(second) and rows(second)["SJ03-0001"] == SECRET
    assert len(rows(second)) == count
    assert [kind for kind, _outcome in ledger(hall)].count("mark") == 1
    assert verify_hall(hall).ok
    first.close()


def act_if_it_can(opened: OpenStation) -> int:
    """How many rows one more change acknowledged: one, or none and it said why."""
    try:
        opened.station.act(open_rows(1))
    except StationFileBroken:
        return 0
    return 1


@pytest.mark.parametrize("fill", [b"\xff", b"\0"], ids=["noise", "nothing"])
@pytest.mark.parametrize("table", ["incident", "before_image", "meta"])
def test_a_torn_page_of_what_the_hall_has_too_holds_up_nothing_that_was_acknowledged(
    at_work: Two, hall: HallStore, clock: Clock, table: str, fill: bytes
) -> None:
    first, second = at_work
    wound = tear_page(first.store.path, table, fill)
    count = 11 + act_if_it_can(first)
    clock.pass_time(11)
    for _look in range(2):
        first.sync()
        assert is_said(first)
        clock.pass_time(11)
    # the journal can be read: what was acknowledged is with the hall, and others see it
    second.sync()
    assert rows(second)["SJ03-0001"] == SECRET and len(rows(second)) == count
    second.station.act(open_rows(1))
    second.sync()
    all_is_there_once(at_work, hall, wound, count + 1)


def test_many_changes_are_all_brought_away_from_a_torn_file(
    at_work: Two, hall: HallStore, clock: Clock
) -> None:
    first, second = at_work
    for _change in range(2 * BATCH):
        first.station.act(open_rows(1))
    tear_page(first.store.path, "incident")
    clock.pass_time(11)
    for _look in range(2):
        first.sync()
        assert is_said(first)
        clock.pass_time(11)
    second.sync()
    assert len(rows(second)) == 11 + 2 * BATCH
    assert len(ledger(hall)) == 3 + 2 * BATCH and verify_hall(hall).ok


@pytest.mark.parametrize("fill", [b"\xff", b"\0"], ids=["noise", "nothing"])
def test_a_torn_page_of_the_journal_stops_the_station_and_nobody_else(
    at_work: Two, hall: HallStore, hall_url: str, clock: Clock, fill: bytes
) -> None:
    first, second = at_work
    wound = tear_page(first.store.path, "journal", fill)
    torn = first.store.path.read_bytes()
    with pytest.raises(StationFileBroken):
        first.station.act(open_rows(1))
    with pytest.raises((StationFileBroken, HallUnreachable)):
        first.station.ask_hall(take_row)
    clock.pass_time(11)
    for _look in range(2):
        first.sync()
        assert is_said(first)
        clock.pass_time(11)
    second.station.act(open_rows(1))
    second.sync()
    assert len(rows(second)) == 11 and second.pusher.state.link is Link.ONLINE
    # a restart says it too, leaves the file as it is and lets the folder go
    folder = first.store.folder
    first.close()
    for _start in range(2):
        with pytest.raises(StationFileBroken) as broken:
            open_station(folder, hall_url, TOYS, clock).stepped()
        assert broken.value.code == "station_file_broken"
    assert first.store.path.read_bytes() == torn
    all_is_there_once(at_work, hall, wound, 12)


@pytest.mark.parametrize("fill", [b"\xff", b"\0", b"x"], ids=["noise", "nothing", "letters"])
def test_a_change_whose_words_are_torn_is_neither_skipped_nor_guessed(
    at_work: Two, hall: HallStore, clock: Clock, fill: bytes
) -> None:
    first, second = at_work
    recorded = ledger(hall)
    wound = tear_words(first.store.path, f'"words":"{SECRET}"', fill)
    count = 11 + act_if_it_can(first)
    clock.pass_time(11)
    for _look in range(2):
        first.sync()
        assert is_said(first)
        assert "王" not in str(first.pusher.state.reason)
        clock.pass_time(11)
    assert ledger(hall) == recorded
    second.station.act(open_rows(1))
    second.sync()
    all_is_there_once(at_work, hall, wound, count + 1)


@pytest.mark.parametrize("fill", [b"\xff", b"x"], ids=["noise", "letters"])
def test_enrolled_anew_a_torn_station_leaves_behind_only_what_cannot_be_read_and_counts_it(
    at_work: Two, hall: HallStore, hall_url: str, clock: Clock, fill: bytes
) -> None:
    first, second = at_work
    tear_words(first.store.path, f'"words":"{SECRET}"', fill)
    first.close()
    renewed = enrol_again(first.store.folder, hall_url, segment="SJ13", clock=clock)
    assert (renewed.along, renewed.torn) == (1, 1) and renewed.kept.exists()
    again = open_station(first.store.folder, hall_url, TOYS, clock, jitter=lambda: 0.5).stepped()
    for _round in range(3):
        again.sync()
        second.sync()
    assert again.pusher.state.link is Link.ONLINE and waiting(again) == 0
    assert rows(again) == rows(second) and len(rows(second)) == 11
    assert [kind for kind, _outcome in ledger(hall)] == ["open", "open"]
    assert verify_hall(hall).ok
    again.close()


def test_the_loops_of_a_torn_station_say_it_and_report_no_bug(
    at_work: Two, hall: HallStore, hall_url: str, clock: Clock
) -> None:
    first, second = at_work
    folder: Path = first.store.folder
    first.close()
    opened = open_station(folder, hall_url, TOYS, clock)
    wound = tear_words(opened.store.path, f'"words":"{SECRET}"', b"x")
    bugs: list[BaseException] = []
    threads = opened.threads(bugs.append)
    threads.start()
    until(lambda: is_said(opened))
    threads.try_now()
    time.sleep(0.3)
    threads.stop()
    assert is_said(opened) and bugs == []
    all_is_there_once((opened, second), hall, wound, 11)
