"""A failover that lost its last moment: other changes stand where a station has already been."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.simulator.checks import faults_of
from tests.simulator.world import World
from tests.support.toy_hall import TOYS, Clock, make_hall, make_station, mark_rows, open_rows
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, open_station

Hall = tuple[HallStore, list[OpenStation]]


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[Hall]:
    clock = Clock()
    store = make_hall(hall_url, clock)
    stations = [make_station(hall_url, tmp_path / name, name, clock) for name in ("SJ03", "SJ04", "SJ05")]
    yield store, stations
    for opened in stations:
        opened.close()
    store.dispose()


def lose(store: HallStore, place: int) -> None:
    """The hall as a standby has it that lacks all changes from this place on; the rows went with them."""
    tables = store.statements.table
    ledger, station, incident = tables("ledger"), tables("station"), tables("incident")
    with store.engine.begin() as connection:
        lost = list(connection.execute(sa.select(ledger).where(ledger.c.change_seq >= place)).mappings())
        for row in reversed(lost):
            connection.execute(
                sa.delete(tables("ledger_body")).where(tables("ledger_body").c.action_id == row["action_id"])
            )
            connection.execute(sa.delete(ledger).where(ledger.c.change_seq == row["change_seq"]))
            connection.execute(
                sa.update(station)
                .where(station.c.segment == row["station"])
                .values(head_seq=row["seq"] - 1, head_hash=row["prev_hash"])
            )
            connection.execute(sa.delete(incident).where(incident.c.station == row["station"]))
        connection.execute(sa.update(tables("hall")).values(change_seq=place - 1))


def rows(opened: OpenStation) -> list[dict[str, Any]]:
    with opened.store.reading() as reader:
        return reader.find("incident")


def of_hall(store: HallStore) -> list[dict[str, Any]]:
    incident = store.statements.table("incident")
    with store.reading() as connection:
        return [dict(row) for row in connection.execute(sa.select(incident).order_by("id")).mappings()]


def test_who_had_seen_the_lost_changes_takes_everything_anew(hall: Hall) -> None:
    store, (first, second, third) = hall
    first.station.act(open_rows(1))
    for opened in (first, third):
        opened.sync()
    assert [row["id"] for row in rows(third)] == ["SJ03-0001"]
    lose(store, 1)
    for _change in range(2):
        second.station.act(open_rows(1))
        second.pusher.step(second.station.clock())
    third.sync()
    # neither the ghost of the lost change, nor a gap where another one took its place
    assert rows(third) == of_hall(store)
    assert [row["id"] for row in rows(third)] == ["SJ04-0001", "SJ04-0002"]
    # whoever made it sends it again
    for _round in range(2):
        for opened in (first, second, third):
            opened.sync()
    assert [row["id"] for row in of_hall(store)] == ["SJ03-0001", "SJ04-0001", "SJ04-0002"]
    assert rows(first) == rows(second) == rows(third) == of_hall(store)
    assert verify_hall(store).ok


def test_the_same_history_is_only_read_on(hall: Hall, hall_url: str) -> None:
    store, (first, second, third) = hall
    first.station.act(open_rows(1))
    first.sync()
    third.sync()
    second.sync()
    second.station.act(mark_rows(["SJ03-0001"], "x"))
    second.sync()
    folder, clock = third.store.folder, third.station.clock
    third.close()
    # also after the program was started again
    again = open_station(folder, hall_url, TOYS, clock, jitter=lambda: 0.5)
    since, _incarnation = again.station.since()
    pulled = again.hall.pull(since, again.puller._scope)
    assert again.puller._scope.mark is not None and not pulled.whole
    assert [change.id for change in pulled.changes] == ["SJ03-0001"] and len(pulled.ledger) == 1
    again.sync()
    assert rows(again) == of_hall(store)
    again.close()
    hall[1].remove(third)


def test_what_was_sent_between_two_looks_is_missed_after_a_restore() -> None:
    """The head the hall shows is again the one of the last look: what was sent since is lost all the same."""
    world = World(0, ("SJ03", "SJ04"))
    copy = world.copy_hall()
    world.open_new(0, 1)
    world.push(0)
    world.restore_hall(copy)
    world.drain()
    assert faults_of(world) == []
    world.close()
