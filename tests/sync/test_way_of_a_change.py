"""One change from the station to the hall and back, on both databases."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.support.toy_hall import (
    Clock,
    ledger,
    make_faulty,
    make_station,
    mark_rows,
    open_rows,
    rows,
    take_row,
    waiting,
)
from workstation.domain.action import ActionRefused
from workstation.domain.errors import HallUnreachable
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation
from workstation.sync.pusher import Link
from workstation.sync.station import numbered


def test_a_station_action_is_done_at_once_and_reaches_the_hall_later(
    two: tuple[OpenStation, OpenStation], hall: HallStore
) -> None:
    first, second = two
    first.station.act(open_rows(2))
    assert rows(first) == {"SJ03-0001": "0", "SJ03-0002": "0"}
    assert ledger(hall) == []
    first.sync()
    second.sync()
    assert rows(second) == rows(first)
    assert waiting(first) == 0
    assert ledger(hall) == [("open", "done")]
    assert verify_hall(hall).ok


def test_a_hall_action_travels_behind_what_still_waits(
    two: tuple[OpenStation, OpenStation], hall: HallStore
) -> None:
    first, _second = two
    first.station.act(open_rows(1))
    outcome = first.station.ask_hall(take_row)
    assert outcome.detail["id"] == "SJ03-0001"
    assert ledger(hall) == [("open", "done"), ("take", "done")]
    with first.store.reading() as reader:
        assert reader.get("incident", "SJ03-0001")["state"] == "taken"  # type: ignore[index]


def test_a_refusal_after_the_first_write_leaves_nothing(
    two: tuple[OpenStation, OpenStation], hall: HallStore
) -> None:
    first, _second = two
    first.station.act(open_rows(1))
    first.sync()
    with pytest.raises(ActionRefused) as refused:
        first.station.ask_hall(lambda desk: desk.action("refuse_late", "clerk", [], {}))
    assert refused.value.outcome.code == "already_taken"
    assert rows(first) == {"SJ03-0001": "0"}
    assert ledger(hall)[-1] == ("refuse_late", "refused")
    assert verify_hall(hall).ok


def test_refused_work_is_kept_and_its_dependents_wait_while_others_go_on(
    two: tuple[OpenStation, OpenStation], hall: HallStore
) -> None:
    first, second = two
    first.station.act(open_rows(2))
    first.sync()
    second.sync()
    second.station.act(mark_rows(["SJ03-0001"], "second was first"))
    second.sync()
    first.station.act(mark_rows(["SJ03-0001"], "too late"))
    first.station.act(mark_rows(["SJ03-0001"], "on top of it"))
    first.station.act(mark_rows(["SJ03-0002"], "has nothing to do with it"))
    first.sync()
    assert ledger(hall)[-3:] == [("mark", "refused"), ("mark", "held"), ("mark", "done")]
    assert rows(first) == {"SJ03-0001": "second was first", "SJ03-0002": "has nothing to do with it"}
    with first.store.reading() as reader:
        parked = {row["code"]: row for row in reader.find("parked")}
    assert set(parked) == {"version_conflict", "held_behind"}
    assert parked["held_behind"]["cause"] == parked["version_conflict"]["action_id"]
    assert verify_hall(hall).ok


@pytest.mark.parametrize("when", ["lose_before", "lose_after"])
def test_a_cut_at_either_side_of_the_commit_does_it_once(
    two: tuple[OpenStation, OpenStation], hall: HallStore, when: str, clock: Clock
) -> None:
    first, _second = two
    faulty = make_faulty(first)
    first.station.act(open_rows(1))
    setattr(faulty, when, 1)
    first.pusher.step(clock())
    assert first.pusher.state.link is Link.OFFLINE
    assert waiting(first) == 1
    first.sync()
    assert waiting(first) == 0
    assert first.pusher.state.link is Link.ONLINE
    assert ledger(hall) == [("open", "done")]


def test_a_call_nobody_waits_for_is_given_up_once(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, second = two
    second.station.act(open_rows(1))
    second.sync()
    faulty = make_faulty(first)
    faulty.lose_before = 1
    with pytest.raises(HallUnreachable):
        first.station.ask_hall(take_row)
    first.pusher.step(clock())
    assert ledger(hall)[-1] == ("give_up", "given_up")
    assert second.station.ask_hall(take_row).detail["id"] == "SJ04-0001"


def test_a_call_that_did_commit_is_told_late(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, second = two
    second.station.act(open_rows(1))
    second.sync()
    told: list[str | None] = []
    first.station.listen_late(lambda action, outcome: told.append(f"{action.kind} {outcome.detail['id']}"))
    faulty = make_faulty(first)
    faulty.lose_after = 1
    with pytest.raises(HallUnreachable):
        first.station.ask_hall(take_row)
    first.pusher.step(clock())
    assert told == ["take SJ04-0001"]
    assert [kind for kind, _outcome in ledger(hall)].count("take") == 1
    assert second.station.ask_hall(take_row).detail["id"] is None


def test_the_same_batch_sent_twice_at_once_performs_once(
    two: tuple[OpenStation, OpenStation], hall: HallStore
) -> None:
    first, _second = two
    for _ in range(3):
        first.station.act(open_rows(1))
    sent = numbered(first.station.open_entries())
    barrier = threading.Barrier(4)
    answers: list[tuple[int, ...]] = []

    def send() -> None:
        barrier.wait()
        answer = first.hall.submit(1, sent)
        answers.append(tuple(result.change_seq for result in answer.results))

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [(1, 2, 3)] * 4
    assert ledger(hall) == [("open", "done")] * 3


def test_eight_stations_taking_at_once_share_nothing(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    stations = [make_station(hall_url, tmp_path / str(n), f"SJ{n:02d}", clock) for n in range(8)]
    stations[0].station.act(open_rows(40))
    stations[0].sync()
    taken: list[str] = []

    def take_five(opened: OpenStation) -> None:
        for _ in range(5):
            taken.append(str(opened.station.ask_hall(take_row).detail["id"]))

    threads = [threading.Thread(target=take_five, args=(opened,)) for opened in stations]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == 40
    assert len(set(taken)) == 40
    assert verify_hall(hall).ok
    for opened in stations:
        opened.close()
