"""What an answer of the hall brings home: also when the first answer was lost, and when it says no."""

from __future__ import annotations

import pytest

from tests.support.toy_hall import (
    make_faulty,
    mark_rows,
    open_rows,
    take_row,
)
from workstation.domain.action import GIVE_UP, Verdict
from workstation.domain.errors import HallUnreachable
from workstation.sync.opening import OpenStation
from workstation.sync.station import numbered


def words(opened: OpenStation, row_id: str) -> tuple[str, int]:
    with opened.store.reading() as reader:
        row = reader.get("incident", row_id)
    assert row is not None
    return row["params"], row["version"]


def push(opened: OpenStation) -> None:
    opened.pusher.step(opened.station.clock())


def test_a_change_stays_on_the_screen_when_its_first_answer_was_lost(
    two: tuple[OpenStation, OpenStation],
) -> None:
    first, _second = two
    first.station.act(open_rows(1))
    first.sync()
    faulty = make_faulty(first)
    faulty.lose_after = 1
    first.station.act(mark_rows(["SJ03-0001"], "mine"))
    push(first)
    assert words(first, "SJ03-0001") == ("mine", 2)
    push(first)
    with first.store.reading() as reader:
        assert reader.waiting_actions() == 0
    assert words(first, "SJ03-0001") == ("mine", 2), "the second answer brings what the first one had"
    first.station.act(mark_rows(["SJ03-0001"], "again"))
    push(first)
    with first.store.reading() as reader:
        assert reader.find("parked") == [], "the next step was made on what is so"


def test_a_call_whose_first_answer_was_lost_is_on_the_screen(two: tuple[OpenStation, OpenStation]) -> None:
    first, second = two
    second.station.act(open_rows(1))
    second.sync()
    first.sync()
    make_faulty(first).lose_after = 1
    with pytest.raises(HallUnreachable):
        first.station.ask_hall(take_row)
    push(first)
    with first.store.reading() as reader:
        row = reader.get("incident", "SJ04-0001")
    assert row is not None and row["state"] == "taken"


def test_a_refusal_brings_the_rows_that_decided_it(two: tuple[OpenStation, OpenStation]) -> None:
    first, second = two
    second.station.act(open_rows(1))
    second.sync()
    first.sync()
    second.station.act(mark_rows(["SJ04-0001"], "theirs"))
    second.sync()
    done = first.station.act(mark_rows(["SJ04-0001"], "mine"))
    push(first)
    with first.store.reading() as reader:
        entry = reader.journal().get(done.detail["action_id"])
    assert entry is not None and entry.outcome is not None and entry.outcome.verdict is Verdict.REFUSED
    assert words(first, "SJ04-0001") == ("theirs", 2)


def test_a_call_that_was_given_up_stays_given_up_when_a_restored_hall_needs_it_again(
    two: tuple[OpenStation, OpenStation],
) -> None:
    first, _second = two
    make_faulty(first).lose_before = 1
    with pytest.raises(HallUnreachable):
        first.station.ask_hall(take_row)
    push(first)
    (entry,) = first.station.entries_after(0)
    assert entry.outcome is not None and entry.outcome.verdict is Verdict.GIVEN_UP
    assert [item.action.kind for item in numbered([entry])] == [GIVE_UP]
