"""A hall in one file: every row, whole or not at all, into any database."""

from __future__ import annotations

import gzip
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.sealed_hall import SealedHall, everything, moved_to
from tests.support.toy_hall import Clock, open_rows
from workstation.services import hall_keeping
from workstation.store import hall_backup
from workstation.store.hall_setup import HallExists
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def embedded(tmp_path: Path, sqlite_url: str, clock: Clock) -> Iterator[SealedHall]:
    made = SealedHall(sqlite_url, tmp_path / "stations", clock)
    yield made
    made.close()


@pytest.fixture
def hall(tmp_path: Path, hall_url: str, clock: Clock) -> Iterator[SealedHall]:
    made = SealedHall(hall_url, tmp_path / "stations", clock)
    yield made
    made.close()


def test_a_backup_fills_an_empty_database_with_the_same_rows(
    hall: SealedHall, tmp_path: Path, clock: Clock
) -> None:
    file = tmp_path / "hall.shouwen"
    made = hall_backup.write_backup(hall.store, file, now=clock())
    assert made.ledger_rows == 10 and hall_backup.read_backup(file) == made
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = everything(hall.store)
    late = hall.stations[0]
    # done after the backup: the hall forgets it, the station does not
    late.station.act(open_rows(1))
    late.sync()
    url = f"sqlite:///{tmp_path / 'again.db'}"
    restored = hall_keeping.restore_hall(url, file, clock)
    assert restored.checked.ok and restored.backup == made
    store = HallStore(url)
    try:
        assert everything(store) == before
        with moved_to(hall, late, url, clock) as again:
            for _round in range(3):
                again.sync()
            assert again.station.open_entries() == []
        assert verify_hall(store).ok and verify_hall(store).ledger_rows == 11
        with pytest.raises(HallExists):
            hall_keeping.restore_hall(url, file, clock)
    finally:
        store.dispose()


@pytest.mark.postgres
def test_a_backup_of_a_file_fills_a_server(
    embedded: SealedHall, pg_url: str, tmp_path: Path, clock: Clock, sqlite_url: str
) -> None:
    file = tmp_path / "hall.shouwen"
    hall_keeping.backup_hall(sqlite_url, file, clock)
    assert hall_keeping.restore_hall(pg_url, file, clock).checked.ok
    store = HallStore(pg_url)
    try:
        assert everything(store) == everything(embedded.store)
    finally:
        store.dispose()


def test_a_torn_or_changed_backup_restores_nothing(
    embedded: SealedHall, tmp_path: Path, clock: Clock
) -> None:
    good = tmp_path / "hall.shouwen"
    hall_backup.write_backup(embedded.store, good, now=clock())
    whole = good.read_bytes()
    lines = gzip.decompress(whole).splitlines(keepends=True)
    rows = [place for place, line in enumerate(lines) if line.startswith(b"[")]
    bad = {
        "torn": whole[: len(whole) // 2],
        "cut at a line": gzip.compress(b"".join(lines[:-1])),
        "a row less": gzip.compress(b"".join(lines[: rows[3]] + lines[rows[3] + 1 :])),
        "a row changed": gzip.compress(b"".join(lines).replace("甲".encode(), "丙".encode())),
        "two rows swapped": gzip.compress(
            b"".join([*lines[: rows[5]], lines[rows[6]], lines[rows[5]], *lines[rows[6] + 1 :]])
        ),
        "goes on": gzip.compress(b"".join([*lines, lines[rows[0]]])),
        "something else": gzip.compress(b'{"format": "another"}\n'),
        "no archive": b"hello",
        "nothing": b"",
    }
    for name, content in bad.items():
        file = tmp_path / "bad.shouwen"
        file.write_bytes(content)
        url = f"sqlite:///{tmp_path / 'empty.db'}"
        with pytest.raises(hall_backup.BackupBroken):
            hall_keeping.restore_hall(url, file, clock)
        assert not (tmp_path / "empty.db").exists(), name


def test_a_backup_of_a_newer_program_is_left_alone(
    embedded: SealedHall, tmp_path: Path, clock: Clock
) -> None:
    file = tmp_path / "hall.shouwen"
    hall_backup.write_backup(embedded.store, file, now=clock())
    text = gzip.decompress(file.read_bytes())
    file.write_bytes(gzip.compress(text.replace(b'"revision":"h0', b'"revision":"h9')))
    with pytest.raises(hall_backup.BackupNewer):
        hall_keeping.restore_hall(f"sqlite:///{tmp_path / 'empty.db'}", file, clock)


def test_a_backup_that_cannot_be_written_leaves_the_old_one(
    embedded: SealedHall, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "hall.shouwen"
    hall_backup.write_backup(embedded.store, file, now=clock())
    before = file.read_bytes()
    embedded.stations[0].station.act(open_rows(1))
    embedded.stations[0].sync()

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(hall_backup, "_write", full)
    with pytest.raises(OSError, match="No space"):
        hall_backup.write_backup(embedded.store, file, now=clock())
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.glob("hall.shouwen*")] == ["hall.shouwen"]


def test_a_broken_hall_is_restored_as_it_was_and_its_fault_is_named(
    embedded: SealedHall, tmp_path: Path, clock: Clock
) -> None:
    embedded.change("incident", {"id": "SJ03-0001"}, params="丙")
    file = tmp_path / "hall.shouwen"
    hall_backup.write_backup(embedded.store, file, now=clock())
    restored = hall_keeping.restore_hall(f"sqlite:///{tmp_path / 'again.db'}", file, clock)
    assert restored.checked.fault == "incident SJ03-0001: differs from the ledger"
