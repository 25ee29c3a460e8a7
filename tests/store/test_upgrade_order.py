"""The hall is upgraded first, stations follow one by one: both releases work on it at the same time."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from tests.support import previous_program
from tests.support.matter_toys import MATTER_TOYS, say
from workstation.services.simulation.counter import now
from workstation.store.hall_store import HallStore
from workstation.store.tables import SCHEMA_VERSION, hall_metadata
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, enrol_folder, open_station

PREVIOUS = Path(__file__).with_name("previous") / "hall.sql"
"""A hall of the release before, with windows, people, matters and a ledger that fits."""


@pytest.fixture
def old_hall(hall_url: str) -> str:
    script = PREVIOUS.read_text(encoding="utf-8")
    if hall_url.startswith("sqlite"):
        connection = sqlite3.connect(make_url(hall_url).database or "")
        connection.executescript(script)
        connection.close()
    else:
        with psycopg.connect(hall_url.replace("+psycopg", ""), autocommit=True) as server:
            server.execute(script)  # type: ignore[call-overload]
    return hall_url


def expand(url: str) -> None:
    """What a migration may do: new tables and new columns that may be empty, nothing else."""
    store = HallStore(url)
    try:
        hall_metadata.create_all(store.engine)
        looked = sa.inspect(store.engine)
        known = {name: {one["name"] for one in looked.get_columns(name)} for name in hall_metadata.tables}
        with store.engine.begin() as connection:
            for name, table in hall_metadata.tables.items():
                for column in table.columns:
                    if column.name not in known[name]:
                        assert column.nullable, column
                        kind = column.type.compile(store.engine.dialect)
                        connection.exec_driver_sql(f'ALTER TABLE "{name}" ADD COLUMN {column.name} {kind}')
            # the release before knows only its own
            connection.execute(
                sa.update(store.statements.table("hall")).values(schema_version=SCHEMA_VERSION + 1)
            )
    finally:
        store.dispose()


def before(folder: Path, url: str, step: str, argument: str = "-") -> dict[str, Any]:
    """Let a station of the release before do something."""
    program = [sys.executable, previous_program.__file__, str(folder), url, step, argument]
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(program, capture_output=True, text=True, cwd=root, check=False)
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    assert said["knows"] is False
    return said


def enrol(folder: Path, url: str, segment: str) -> Path:
    enrol_folder(folder, url, segment=segment, name=segment, kind="window", window_id="3", clock=now)
    return folder


@pytest.fixture
def stations(old_hall: str, tmp_path: Path) -> Iterator[tuple[Path, OpenStation]]:
    """One of the release before and one of today at the expanded hall."""
    expand(old_hall)
    old = enrol(tmp_path / "old", old_hall, "SJ08")
    new = open_station(enrol(tmp_path / "new", old_hall, "SJ09"), old_hall, MATTER_TOYS, now).stepped()
    yield old, new
    new.close()


def fault(url: str) -> str | None:
    store = HallStore(url)
    try:
        return verify_hall(store).fault
    finally:
        store.dispose()


def matter(opened: OpenStation) -> dict[str, Any]:
    opened.sync()
    with opened.store.reading() as reader:
        row = reader.get("matter", "M1")
    assert row is not None
    return row


def test_rows_of_the_release_before_still_fit_their_digests(old_hall: str) -> None:
    expand(old_hall)
    assert fault(old_hall) is None


def test_both_releases_change_the_same_row_and_neither_loses_what_the_other_wrote(
    stations: tuple[Path, OpenStation], old_hall: str
) -> None:
    old, new = stations
    assert before(old, old_hall, "pull")["row"]["outcome"] is None
    new.station.act(say("M1", "只有新程序认识的一栏"))
    assert matter(new)["words"] == "只有新程序认识的一栏"
    # the earlier program does not see the column, changes the row, and must not empty it
    said = before(old, old_hall, "end", "accepted")
    assert (said["waiting"], said["parked"]) == (0, [])
    assert "words" not in said["row"] or said["row"]["words"] is None
    row = matter(new)
    assert (row["outcome"], row["words"], row["version"]) == ("accepted", "只有新程序认识的一栏", 3)
    assert fault(old_hall) is None
    new.station.act(say("M1", "还在"))
    assert matter(new)["words"] == "还在"
    assert fault(old_hall) is None


def test_what_waited_at_a_station_of_the_release_before_is_sent_after_its_upgrade(
    old_hall: str, tmp_path: Path
) -> None:
    folder = enrol(tmp_path / "one", old_hall, "SJ08")
    expand(old_hall)
    other = open_station(enrol(tmp_path / "new", old_hall, "SJ09"), old_hall, MATTER_TOYS, now).stepped()
    other.station.act(say("M1", "新的一栏"))
    other.sync()
    before(folder, old_hall, "pull")
    away = "postgresql://nobody@127.0.0.1:9/nowhere"
    assert before(folder, away, "end", "accepted")["waiting"] == 1
    # the same folder, opened by today's program: it also has what the program before left out
    opened = open_station(folder, old_hall, MATTER_TOYS, now).stepped()
    try:
        assert (matter(opened)["outcome"], matter(opened)["words"]) == ("accepted", "新的一栏")
        assert opened.station.open_entries() == []
    finally:
        opened.close()
        other.close()
    assert fault(old_hall) is None
