"""The next start mends a station file that was torn only where the hall has everything too."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.support.torn_file import settle, tear_page, tear_words
from tests.support.toy_hall import TOYS, Clock, ledger, mark_rows, open_rows, rows, waiting
from workstation.domain.errors import StationFileBroken
from workstation.store import mending
from workstation.store.hall_store import HallStore
from workstation.store.mending import MARK
from workstation.store.tables import STATE_TABLES, station_metadata
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, open_station
from workstation.sync.pusher import Link

Two = tuple[OpenStation, OpenStation]
WORDS = "acknowledged and not sent"


@pytest.fixture
def at_work(two: Two, clock: Clock) -> Two:
    """A draft, a count of numbers, old changes and two that wait."""
    first, _second = two
    first.station.act(open_rows(10))
    first.sync()
    with first.store.writing() as tx:
        tx.put_draft("d1", "clerk", None, {"typed": "半页"}, "2026-11-23T01:00:00.000000Z")
    first.station.act(mark_rows(["SJ03-0001"], WORDS))
    first.station.act(open_rows(1))
    return two


def is_met(opened: OpenStation) -> None:
    """The running program comes upon the torn place."""
    opened.station.clock.pass_time(11)  # type: ignore[attr-defined]
    opened.sync()
    assert isinstance(opened.pusher.state.reason, StationFileBroken)
    assert (opened.store.folder / MARK).exists()


def reopened(opened: OpenStation, hall: HallStore) -> OpenStation:
    opened.close()
    settle(opened.store.path)
    url = hall.url.render_as_string(hide_password=False)
    return open_station(opened.store.folder, url, TOYS, opened.station.clock, jitter=lambda: 0.5)


@pytest.mark.parametrize("table", ["incident", "before_image", "ledger", "case_words_data", "paper"])
def test_what_the_hall_has_too_is_taken_from_there_and_nothing_of_its_own_is_missing(
    at_work: Two, hall: HallStore, table: str
) -> None:
    first, second = at_work
    tear_page(first.store.path, table)
    if table in ("incident", "before_image"):
        is_met(first)
    else:
        # what nobody has read yet is found by somebody else's trouble
        (first.store.folder / MARK).touch()
    again = reopened(first, hall)
    kept = again.store.mended
    # the torn one is kept as it was
    assert kept is not None and kept.parent.name == "backups"
    assert b"\xff" * 2048 in kept.read_bytes() and b"\xff" * 2048 not in again.store.path.read_bytes()
    assert not (again.store.folder / MARK).exists()
    with closing(sqlite3.connect(again.store.path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with again.store.reading() as reader:
        assert [draft["id"] for draft in reader.local("draft")] == ["d1"]
    assert [entry.seq for entry in again.station.entries_after(0)] == [1, 2, 3]
    again.station.act(open_rows(1))
    for _round in range(3):
        again.sync()
        second.sync()
    assert again.pusher.state.link is Link.ONLINE and waiting(again) == 0
    # numbers go on where they were, and every change counts once
    assert set(rows(again)) == {f"SJ03-{number:04d}" for number in range(1, 13)}
    assert rows(again) == rows(second) and rows(second)["SJ03-0001"] == WORDS
    assert [kind for kind, _outcome in ledger(hall)] == ["open", "mark", "open", "open"]
    assert verify_hall(hall).ok
    again.close()
    # a whole file is left alone by the start after that
    once_more = reopened(again, hall)
    assert once_more.store.mended is None
    once_more.close()


@pytest.mark.parametrize("table", ["journal", "counter", "meta", "draft", "alembic_version"])
def test_what_only_this_pc_has_is_never_guessed(at_work: Two, hall: HallStore, table: str) -> None:
    first, _second = at_work
    wound = tear_page(first.store.path, table)
    (first.store.folder / MARK).touch()
    first.close()
    settle(first.store.path)
    torn = first.store.path.read_bytes()
    for _start in range(2):
        with suppress(StationFileBroken):
            reopened(first, hall).close()
        assert first.store.path.read_bytes() == torn
        assert not list(first.store.folder.glob("backups/*"))
    wound.heal()
    whole = reopened(first, hall)
    assert whole.store.mended is None and waiting(whole) == 2
    assert not (whole.store.folder / MARK).exists()
    whole.close()


def test_a_torn_page_beside_torn_words_of_a_change_is_left_as_it_is(at_work: Two, hall: HallStore) -> None:
    first, _second = at_work
    tear_words(first.store.path, f'"words":"{WORDS}"', b"x")
    tear_page(first.store.path, "paper")
    (first.store.folder / MARK).touch()
    first.close()
    settle(first.store.path)
    torn = first.store.path.read_bytes()
    with pytest.raises(StationFileBroken):
        reopened(first, hall).stepped()
    assert first.store.path.read_bytes() == torn


def test_a_mend_that_is_cut_off_is_begun_again(
    at_work: Two, hall: HallStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _second = at_work
    tear_page(first.store.path, "incident")
    is_met(first)

    class PowerCut(BaseException):
        pass

    def cut(_new: Path, _path: Path) -> None:
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr("workstation.store.mending._put", cut)
        first.close()
        with pytest.raises(PowerCut):
            mending.mend(first.store.path)
    assert (first.store.folder / MARK).exists()
    again = reopened(first, hall)
    again.sync()
    again.sync()
    assert again.store.mended is not None and waiting(again) == 0 and len(rows(again)) == 11
    again.close()


def test_without_room_for_a_new_file_the_torn_one_works_on(
    at_work: Two, hall: HallStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = at_work
    tear_page(first.store.path, "incident")
    is_met(first)
    with monkeypatch.context() as patch:

        def full(_from: Path, _to: Path) -> None:
            raise OSError(28, "No space left on device")

        patch.setattr("workstation.store.mending.shutil.copyfile", full)
        again = reopened(first, hall)
        assert again.store.mended is None and (again.store.folder / MARK).exists()
        again.sync()
        assert isinstance(again.pusher.state.reason, StationFileBroken)
    # what was acknowledged is with the hall all the same
    second.sync()
    assert rows(second)["SJ03-0001"] == WORDS
    mended = reopened(again, hall)
    assert mended.store.mended is not None
    mended.close()


def test_own_tables_and_those_of_the_hall_are_all_there_are() -> None:
    """A new table of the file is one or the other: whoever adds it says which."""
    made_anew = {"before_image", "ledger", "ledger_subject", "case_entry", "case_due"}
    assert set(mending.OWN) | set(STATE_TABLES) | made_anew == set(station_metadata.tables)
