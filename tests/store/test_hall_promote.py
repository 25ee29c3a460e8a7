"""A hall moves from its file to a server with every row and hash, or not at all."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.support.sealed_hall import SealedHall, everything, moved_to
from tests.support.toy_hall import Clock, mark_rows, open_rows
from workstation.domain.errors import HallBroken, RuleBroken
from workstation.services import hall_admin, hall_keeping
from workstation.store import hall_copy, hall_promote
from workstation.store.hall_setup import HallExists, NoHall
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.pusher import Link


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def embedded(tmp_path: Path, sqlite_url: str, clock: Clock) -> Iterator[SealedHall]:
    made = SealedHall(sqlite_url, tmp_path / "stations", clock)
    yield made
    made.close()


def promoted(hall: SealedHall, target: HallStore, **more: Any) -> hall_promote.Promoted:
    return hall_promote.promote(hall.store, target, now=hall.clock(), random=secrets.token_bytes, **more)


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
