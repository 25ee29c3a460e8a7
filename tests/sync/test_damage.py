"""Damage around a station, each by its name and nothing lost: torn file, no right to write, wrong door."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.ready_made import lay_station
from tests.support.toy_hall import TOYS, Clock, make_hall, make_station, open_rows
from workstation.domain.errors import HallBroken, HallNotTrusted, StationFileBroken
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationStore
from workstation.sync.opening import open_station
from workstation.sync.pusher import Link


@pytest.fixture
def pg_hall(pg_url: str, clock: Clock) -> Iterator[HallStore]:
    store = make_hall(pg_url, clock)
    yield store
    store.dispose()


@pytest.mark.parametrize("place", ["head", "middle"])
def test_a_torn_station_file_is_named_and_left_as_it_is(tmp_path: Path, place: str) -> None:
    folder = lay_station(tmp_path / "pc")
    file = folder / "station.db"
    data = bytearray(file.read_bytes())
    begin = 0 if place == "head" else 4096
    data[begin : begin + 8192] = b"\xff" * 8192
    file.write_bytes(data)
    with pytest.raises(StationFileBroken) as broken:
        StationStore(folder)
    assert str(file) in str(broken.value.params["path"])
    assert file.read_bytes() == bytes(data)
    # nobody holds the folder afterwards: IT can put a copy back at once
    file.unlink()
    lay_station(folder)
    StationStore(folder).close()


def test_a_folder_nobody_may_write_to_is_named(tmp_path: Path) -> None:
    folder = lay_station(tmp_path / "pc")
    folder.chmod(0o555)
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from workstation.domain.errors import StationFileBroken\n"
        "from workstation.store.station_store import StationStore\n"
        "import os\n"
        "os.geteuid() or os.setuid(65534)\n"
        "try:\n    StationStore(Path(sys.argv[2]))\n"
        "except StationFileBroken as broken:\n    print(broken.code)\n"
    )
    for parent in (folder, *folder.parents):
        if os.access(parent, os.W_OK) and parent != Path("/") and parent.stat().st_uid == os.geteuid():
            parent.chmod(parent.stat().st_mode | 0o055)
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(
        [sys.executable, "-c", script, root, str(folder)], capture_output=True, text=True, check=False
    )
    folder.chmod(0o755)
    assert done.stdout.strip() == "station_file_broken", done.stderr


def test_a_station_file_taken_away_while_the_program_runs_takes_nothing(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    """The system would let it write on into a file that is gone with the program."""
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.station.act(open_rows(1))
    file, aside = tmp_path / "a" / "station.db", tmp_path / "aside.db"
    for another in (False, True):
        file.rename(aside)
        if another:
            file.write_bytes(b"")
        with pytest.raises(StationFileBroken):
            opened.station.act(open_rows(1))
        opened.sync()
        assert isinstance(opened.pusher.state.reason, StationFileBroken)
        file.unlink(missing_ok=True)
        aside.rename(file)
    opened.station.act(open_rows(1))
    opened.sync()
    with opened.store.reading() as reader:
        assert reader.waiting_actions() == 0 and len(reader.find("incident")) == 2
    opened.close()


@pytest.mark.postgres
def test_a_door_without_its_certificate_is_not_trusted_and_work_goes_on(
    pg_hall: HallStore, pg_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(pg_url, tmp_path / "a", "SJ03", clock)
    opened.close()
    wrong = open_station(tmp_path / "a", f"{pg_url}?sslmode=require", TOYS, clock, jitter=lambda: 0.5)
    with pytest.raises(HallNotTrusted):
        wrong.hall.ask(lambda reader: reader.find("incident"))
    wrong.station.act(open_rows(1))
    wrong.sync()
    assert wrong.pusher.state.link is Link.STOPPED
    assert isinstance(wrong.pusher.state.reason, HallNotTrusted)
    wrong.close()
    right = open_station(tmp_path / "a", pg_url, TOYS, clock, jitter=lambda: 0.5).stepped()
    right.sync()
    with right.store.reading() as reader:
        assert reader.waiting_actions() == 0
    right.close()


@pytest.mark.postgres
def test_an_address_that_leads_to_no_hall_is_said_also_while_nothing_waits(
    pg_hall: HallStore, pg_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(pg_url, tmp_path / "a", "SJ03", clock)
    opened.close()
    nowhere = f"{pg_url.rsplit('/', 1)[0]}/postgres"
    wrong = open_station(tmp_path / "a", nowhere, TOYS, clock, jitter=lambda: 0.5)
    wrong.puller.step(clock())
    assert wrong.pusher.state.link is Link.STOPPED
    assert isinstance(wrong.pusher.state.reason, HallBroken)
    wrong.close()
