"""An old station file is copied, then given the new tables; one of a later release is left alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from workstation.domain.errors import StationFileBroken
from workstation.store import migrate, station_copy
from workstation.store.migrate import NewerSchema
from workstation.store.station_store import StationBusy, StationStore

PREVIOUS = Path(__file__).with_name("previous") / "station.sql"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "station"
    made.mkdir()
    connection = sqlite3.connect(made / "station.db")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.executescript(PREVIOUS.read_text(encoding="utf-8"))
    connection.close()
    return made


def revision(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    finally:
        connection.close()


def test_an_old_file_is_copied_then_upgraded_and_keeps_every_row(folder: Path) -> None:
    before = station_copy.facts_of(folder / "station.db")
    with StationStore(folder) as store, store.reading() as reader:
        words = {row["key"]: row["value"] for row in reader.local("meta")}
        assert reader.local("draft", owner="SJ001")[0]["id"] == "d1"
    assert words["segment"] == "SJ03"
    assert revision(folder / "station.db") == migrate.STATION_HEAD
    kept = folder / "backups" / "station-s0001.db"
    assert revision(kept) == "s0001"
    after = dict(station_copy.facts_of(folder / "station.db").rows)
    for table, count in before.rows:
        assert after[table] >= count, table
    assert dict(station_copy.facts_of(kept).rows) == dict(before.rows)
    assert kept.stat().st_mode & 0o077 == 0
    # what is new works on the old rows: the case waits for its entry in the list
    assert after["case_due"] == 1


def test_opening_again_copies_nothing_and_numbers_go_on(folder: Path) -> None:
    with StationStore(folder) as store, store.writing() as tx:
        assert tx.take_number("case", "2026") == 42
    kept = folder / "backups" / "station-s0001.db"
    written = kept.stat().st_mtime_ns
    with StationStore(folder) as store, store.writing() as tx:
        assert tx.take_number("case", "2026") == 43
    assert kept.stat().st_mtime_ns == written


def test_a_file_of_a_later_release_is_refused_and_not_touched(folder: Path) -> None:
    connection = sqlite3.connect(folder / "station.db")
    connection.execute("UPDATE alembic_version SET version_num = 's9999'")
    connection.commit()
    connection.close()
    content = (folder / "station.db").read_bytes()
    for _again in range(2):
        with pytest.raises(NewerSchema) as refused:
            StationStore(folder)
        assert refused.value.params == {"found": "s9999", "known": migrate.STATION_HEAD}
    assert (folder / "station.db").read_bytes() == content
    assert not (folder / "backups").exists()


def test_without_room_for_the_copy_nothing_is_upgraded(folder: Path) -> None:
    (folder / "backups").write_text("a file where the folder should be")
    with pytest.raises(StationFileBroken) as refused:
        StationStore(folder)
    assert not isinstance(refused.value, StationBusy)
    assert revision(folder / "station.db") == "s0001"
    (folder / "backups").unlink()
    with StationStore(folder):
        pass
    assert revision(folder / "station.db") == migrate.STATION_HEAD


def test_a_copy_is_whole_while_somebody_writes(folder: Path, tmp_path: Path) -> None:
    with StationStore(folder) as store:
        with store.writing() as tx:
            tx.remember("later", "yes")
        station_copy.copy_station(store.path, tmp_path / "copy.db")
    facts = station_copy.facts_of(tmp_path / "copy.db")
    assert facts.whole
    assert facts.segment == "SJ03"
    connection = sqlite3.connect(tmp_path / "copy.db")
    assert connection.execute("SELECT value FROM meta WHERE key = 'later'").fetchone() == ("yes",)
    connection.close()


def test_names_and_numbers_of_people_are_found(folder: Path) -> None:
    words = station_copy.personal_words(folder / "station.db")
    assert {"赵旧明", "340825199001010011", "13800000001"} <= words
