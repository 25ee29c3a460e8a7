"""Old copies put back: of a station behind its hall, and of a hall behind its stations. Caught, and said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.sealed_hall import SealedHall, moved_to
from tests.support.toy_hall import TOYS_AND_SEALS, Clock, open_rows
from workstation.commands.self_check import line_of
from workstation.commands.speech import CHINESE, ENGLISH, Speech
from workstation.services import hall_keeping
from workstation.services.restored import HallRestored
from workstation.services.self_check import Level, check_folder
from workstation.services.support.station_backup import backup_station, restore_station
from workstation.store import hall_backup
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.letters import Forked
from workstation.sync.opening import open_station
from workstation.sync.pusher import Link

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hall(tmp_path: Path, hall_url: str, clock: Clock) -> Iterator[SealedHall]:
    made = SealedHall(hall_url, tmp_path / "stations", clock)
    yield made
    made.close()


def test_a_station_behind_what_its_hall_has_acknowledged_is_stopped_and_the_self_check_says_so(
    hall: SealedHall, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    station = hall.stations[0]
    backup = tmp_path / "station.zip"
    backup_station(station.store.folder, backup, NOW)
    station.station.act(open_rows(1))
    station.sync()
    last = station.station.last_seq()
    restore_station(tmp_path / "back", backup)
    back = open_station(tmp_path / "back", hall_url, TOYS_AND_SEALS, clock, jitter=lambda: 0.5)
    try:
        assert back.station.last_seq() < last
        back.puller.step(clock())
        assert back.pusher.state.link is Link.STOPPED
        assert isinstance(back.pusher.state.reason, Forked)
        with pytest.raises(Forked):
            back.station.act(open_rows(1))
    finally:
        back.close()
    found = {finding.key: finding for finding in check_folder(tmp_path / "back")}
    frozen = found["station_frozen"]
    assert frozen.level is Level.FAIL
    assert "SJ03 已停用" in line_of(frozen, Speech(CHINESE))
    assert "shouwen re-enrol" in line_of(frozen, Speech(ENGLISH))
    assert verify_hall(hall.store).ok


def test_a_hall_behind_its_stations_gets_everything_again_and_people_are_told_once(
    hall: SealedHall, tmp_path: Path, clock: Clock
) -> None:
    file = tmp_path / "hall.shouwen"
    hall_backup.write_backup(hall.store, file, now=clock())
    late = hall.stations[0]
    assert not HallRestored(late.station).news()
    # acknowledged after the backup, and then lost with the server
    for _more in range(2):
        late.station.act(open_rows(1))
    late.sync()
    assert late.station.open_entries() == [] and not HallRestored(late.station).news()
    url = f"sqlite:///{tmp_path / 'again.db'}"
    hall_keeping.restore_hall(url, file, clock)
    store = HallStore(url)
    try:
        before = verify_hall(store)
        with moved_to(hall, late, url, clock) as again:
            for _round in range(3):
                again.sync()
            news = HallRestored(again.station)
            assert news.news()
            assert not news.news() and not HallRestored(again.station).news()
            assert again.pusher.state.link is Link.ONLINE and again.station.memory.frozen is None
            assert again.station.open_entries() == []
            # it goes on with the next number, none is given twice
            again.station.act(open_rows(1))
            again.sync()
        after = verify_hall(store)
        assert after.ok and after.ledger_rows == before.ledger_rows + 3
    finally:
        store.dispose()


def test_a_hall_restored_to_where_everybody_was_is_told_too_and_loses_nothing(
    hall: SealedHall, tmp_path: Path, clock: Clock
) -> None:
    file = tmp_path / "hall.shouwen"
    station = hall.stations[0]
    HallRestored(station.station).news()
    hall_backup.write_backup(hall.store, file, now=clock())
    url = f"sqlite:///{tmp_path / 'again.db'}"
    hall_keeping.restore_hall(url, file, clock)
    with moved_to(hall, station, url, clock) as again:
        again.sync()
        assert HallRestored(again.station).news()
        assert again.station.memory.frozen is None and again.station.open_entries() == []
