"""A hall moves to a server, into a file and back, with every row and hash, or not at all."""

from __future__ import annotations

import contextlib
import gzip
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.support.sealed_hall import SealedHall
from tests.support.toy_hall import TOYS_AND_SEALS, Clock, mark_rows, open_rows
from workstation.domain.errors import HallBroken, RuleBroken
from workstation.services import hall_admin, hall_keeping
from workstation.store import hall_backup, hall_copy, hall_promote
from workstation.store.hall_setup import HallExists, NoHall
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, open_station
from workstation.sync.pusher import Link


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


def everything(store: HallStore) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table; the incarnation changes with each move and is left out."""
    with store.reading() as connection:
        found = {}
        for name in hall_copy.TABLES:
            table = store.statements.table(name)
            columns = [column for column in table.columns if column.name != "incarnation"]
            rows = connection.execute(sa.select(*columns)).all()
            found[name] = sorted((tuple(row) for row in rows), key=repr)
        return found


def promoted(hall: SealedHall, target: HallStore, **more: Any) -> hall_promote.Promoted:
    return hall_promote.promote(hall.store, target, now=hall.clock(), random=secrets.token_bytes, **more)


@contextlib.contextmanager
def moved_to(hall: SealedHall, opened: OpenStation, url: str, clock: Clock) -> Iterator[OpenStation]:
    """The same station with the hall's new address in its settings."""
    folder = opened.store.folder
    hall.stations.remove(opened)
    opened.close()
    again = open_station(folder, url, TOYS_AND_SEALS, clock, jitter=lambda: 0.5).stepped()
    try:
        yield again
    finally:
        again.close()


@pytest.mark.postgres
def test_a_hall_in_a_file_moves_to_a_server_whole(embedded: SealedHall, pg_url: str, clock: Clock) -> None:
    before = everything(embedded.store)
    first, second = embedded.stations
    first.station.act(mark_rows(["SJ03-0002"], "waits for the hall"))
    target = HallStore(pg_url)
    try:
        done = promoted(embedded, target)
        assert (done.ledger_rows, done.before) == (10, False)
        assert everything(target) == before
        assert verify_hall(target).ok
        assert done.facts.incarnation != hall_admin.open_hall(embedded.store).incarnation
        # the old place takes no change any more, and says where the hall is; what waits is kept
        first.pusher.step(clock())
        assert first.pusher.state.link is Link.STOPPED
        assert isinstance(first.pusher.state.reason, HallBroken)
        assert "the hall has moved to postgresql" in str(first.pusher.state.reason.params["detail"])
        with (
            moved_to(embedded, first, pg_url, clock) as here,
            moved_to(embedded, second, pg_url, clock) as there,
        ):
            here.sync()
            there.sync()
            with there.store.reading() as reader:
                row = reader.get("incident", "SJ03-0002")
            assert row is not None and row["params"] == "waits for the hall"
            assert here.station.open_entries() == []
        assert verify_hall(target).ledger_rows == 11
    finally:
        target.dispose()


class PowerCut(Exception):
    """The move ends here."""


POINTS = (*(f"table_{name}" for name in hall_copy.TABLES), "copied", "committed")


@pytest.mark.postgres
@pytest.mark.parametrize("where", POINTS)
def test_a_move_that_is_cut_leaves_nothing_half(
    embedded: SealedHall, pg_url: str, where: str, clock: Clock
) -> None:
    target = HallStore(pg_url)

    def cut(name: str) -> None:
        if name == where:
            raise PowerCut

    try:
        with pytest.raises(PowerCut):
            promoted(embedded, target, point=cut)
        arrived = where == "committed"
        with contextlib.nullcontext() if arrived else pytest.raises(NoHall):
            hall_admin.open_hall(target)
        assert embedded.verified().ok
        again = promoted(embedded, target)
        assert again.before is arrived
        assert verify_hall(target).ok and again.ledger_rows == 10
        with pytest.raises(sa.exc.IntegrityError, match="moved"), embedded.store.engine.begin() as connection:
            connection.execute(sa.text("UPDATE hall SET change_seq = change_seq"))
    finally:
        target.dispose()


@pytest.mark.postgres
def test_a_hall_that_is_not_whole_stays_where_it_is(embedded: SealedHall, pg_url: str) -> None:
    embedded.change("incident", {"id": "SJ03-0001"}, params="丙")
    target = HallStore(pg_url)
    try:
        with pytest.raises(hall_promote.HallNotWhole, match="SJ03-0001"):
            promoted(embedded, target)
        with pytest.raises(NoHall):
            hall_admin.open_hall(target)
        assert embedded.stations[0].station.act(open_rows(1)).done
        embedded.stations[0].sync()
        assert embedded.stations[0].station.open_entries() == []
    finally:
        target.dispose()


@pytest.mark.postgres
def test_only_from_a_file_to_an_empty_server(
    embedded: SealedHall, pg_url: str, sqlite_url: str, tmp_path: Path, clock: Clock
) -> None:
    with pytest.raises(hall_promote.WrongWay):
        hall_keeping.promote_hall(sqlite_url, f"sqlite:///{tmp_path / 'other.db'}", clock)
    with pytest.raises(NoHall):
        hall_keeping.promote_hall(f"sqlite:///{tmp_path / 'none.db'}", pg_url, clock)
    hall_admin.create_hall(pg_url, name="另一个", county="340825", kind="demo", clock=clock)
    with pytest.raises(HallExists):
        hall_keeping.promote_hall(sqlite_url, pg_url, clock)


@pytest.mark.postgres
def test_a_hall_that_moved_does_not_move_again(
    embedded: SealedHall, pg_server: Any, pg_url: str, sqlite_url: str, clock: Clock
) -> None:
    hall_keeping.promote_hall(sqlite_url, pg_url, clock)
    elsewhere = pg_server.create()
    try:
        with pytest.raises(hall_promote.HallMoved):
            hall_keeping.promote_hall(sqlite_url, elsewhere, clock)
    finally:
        pg_server.drop(elsewhere)


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


@pytest.mark.postgres
def test_a_row_that_does_not_arrive_as_it_was_is_found(
    embedded: SealedHall, pg_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = hall_copy.put

    def careless(connection: Any, sql: Any, table: str, rows: Any) -> None:
        place = hall_copy.columns_of(table).index("params") if table == "incident" else None
        if place is not None:
            rows = [(*row[:place], "x", *row[place + 1 :]) for row in rows]
        put(connection, sql, table, rows)

    monkeypatch.setattr(hall_copy, "put", careless)
    target = HallStore(pg_url)
    try:
        with pytest.raises(hall_copy.CopyWrong) as wrong:
            promoted(embedded, target)
        assert isinstance(wrong.value, RuleBroken) and wrong.value.params["table"] == "incident"
        with pytest.raises(NoHall):
            hall_admin.open_hall(target)
    finally:
        target.dispose()
