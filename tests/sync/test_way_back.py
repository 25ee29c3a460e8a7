"""Undo, restored files and halls, forks and what verifying finds, on both databases."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.support.toy_hall import (
    TOYS,
    Clock,
    ledger,
    make_station,
    mark_rows,
    open_rows,
    rows,
    take_row,
    waiting,
)
from workstation.domain.action import Verdict
from workstation.domain.errors import NotFound
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationBusy, StationStore
from workstation.store.verify import verify_hall
from workstation.sync.letters import Forked
from workstation.sync.opening import OpenStation, open_station
from workstation.sync.pusher import Link
from workstation.sync.registry import UndoTooLate
from workstation.sync.station import UndoNotPossible, numbered


def test_undo_gives_back_the_values_as_a_new_version(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, second = two
    first.station.act(open_rows(1))
    done = first.station.act(mark_rows(["SJ03-0001"], "by mistake"))
    first.sync()
    first.station.undo(str(done.detail["action_id"]), "clerk")
    first.sync()
    second.sync()
    assert rows(first) == rows(second) == {"SJ03-0001": "0"}
    with second.store.reading() as reader:
        assert reader.get("incident", "SJ03-0001")["version"] == 3  # type: ignore[index]
    assert verify_hall(hall).ok


def test_undo_is_refused_late_to_others_and_after_a_change(
    two: tuple[OpenStation, OpenStation], clock: Clock
) -> None:
    first, _second = two
    first.station.act(open_rows(1))
    done = str(first.station.act(mark_rows(["SJ03-0001"], "one")).detail["action_id"])
    with pytest.raises(UndoNotPossible):
        first.station.undo(done, "somebody else")
    newer = str(first.station.act(mark_rows(["SJ03-0001"], "two")).detail["action_id"])
    with pytest.raises(UndoTooLate):
        first.station.undo(done, "clerk")
    clock.pass_time(9)
    with pytest.raises(UndoTooLate):
        first.station.undo(newer, "clerk")


def test_a_new_incarnation_makes_the_station_take_everything_anew(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, second = two
    second.station.act(open_rows(1))
    second.sync()
    first.sync()
    with first.store.writing() as tx:
        tx.connection.exec_driver_sql("UPDATE incident SET params = 'never in this hall', version = 99")
    with hall.engine.begin() as connection:
        connection.execute(sa.update(hall.statements.table("hall")).values(incarnation="another"))
    first.sync()
    assert rows(first) == {"SJ04-0001": "0"}


def test_a_restored_file_is_caught_as_a_fork_and_keeps_everything(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.close()
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "station.db").write_bytes((tmp_path / "a" / "station.db").read_bytes())
    original = open_station(tmp_path / "a", hall_url, TOYS, clock)
    twin = open_station(copy, hall_url, TOYS, clock)
    original.station.act(open_rows(1))
    original.pusher.step(clock())
    clock.pass_time(1)
    twin.station.act(open_rows(1))
    twin.pusher.step(clock())
    assert twin.pusher.state.link is Link.STOPPED
    assert isinstance(twin.pusher.state.reason, Forked)
    assert waiting(twin) == 1
    original.close()
    twin.close()


def test_what_a_restored_hall_lost_is_sent_again_with_the_same_ids(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, _second = two
    first.station.act(open_rows(1))
    first.sync()
    with hall.engine.begin() as connection:
        for name in ("ledger", "ledger_body", "incident"):
            connection.execute(sa.delete(hall.statements.table(name)))
        connection.execute(
            sa.update(hall.statements.table("hall")).values(change_seq=0, incarnation="restored")
        )
        connection.execute(sa.update(hall.statements.table("station")).values(head_seq=0, head_hash="0" * 64))
    first.station.act(open_rows(1))
    first.pusher.step(clock())
    first.sync()
    assert ledger(hall) == [("open", "done"), ("open", "done")]
    assert rows(first) == {"SJ03-0001": "0", "SJ03-0002": "0"}
    assert verify_hall(hall).ok


def test_one_folder_serves_one_program(two: tuple[OpenStation, OpenStation]) -> None:
    first, _second = two
    with pytest.raises(StationBusy):
        StationStore(first.store.folder)


def test_verify_names_what_was_changed_behind_the_ledger(
    two: tuple[OpenStation, OpenStation], hall: HallStore
) -> None:
    first, _second = two
    for _ in range(3):
        first.station.act(open_rows(1))
    first.sync()
    table = hall.statements.table("incident")
    with hall.engine.begin() as connection:
        connection.execute(sa.update(table).where(table.c.id == "SJ03-0002").values(params="changed"))
    assert verify_hall(hall).fault == "incident SJ03-0002: differs from the ledger"
    with hall.engine.begin() as connection:
        connection.execute(sa.update(table).where(table.c.id == "SJ03-0002").values(params="0"))
        ledger_table = hall.statements.table("ledger")
        connection.execute(sa.delete(ledger_table).where(ledger_table.c.change_seq == 2))
    fault = verify_hall(hall).fault
    assert fault is not None
    assert "ledger 2: row is missing" in fault


def test_the_hall_says_which_station_it_does_not_know(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    with hall.engine.begin() as connection:
        connection.execute(sa.delete(hall.statements.table("station")))
    opened.station.act(open_rows(1))
    with pytest.raises(NotFound):
        opened.hall.submit(1, numbered(opened.station.open_entries()))
    opened.close()


def test_a_given_up_call_after_restart_does_not_replay(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.station.act(open_rows(1))
    opened.sync()

    class Died(Exception):
        pass

    def die(_answered: threading.Event) -> None:
        raise Died

    opened.station.deliver = die
    with pytest.raises(Died):
        opened.station.ask_hall(take_row)
    opened.close()
    again = open_station(tmp_path / "a", hall_url, TOYS, clock).stepped()
    again.sync()
    assert ledger(hall) == [("open", "done"), ("give_up", "given_up")]
    assert Verdict.GIVEN_UP == "given_up"
    again.close()
