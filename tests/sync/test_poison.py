"""A change that breaks a rule's own code, here or in the hall, holds up nothing and is not lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.toy_hall import TOY_HANDLERS, Clock, mark_rows, open_rows
from workstation.domain.action import Action, Sort
from workstation.domain.errors import HallUnreachable
from workstation.store.hall_store import HallStore
from workstation.store.tx import Tx
from workstation.store.verify import verify_hall
from workstation.sync.broke import TRIES, ActionBroke
from workstation.sync.desk import Desk
from workstation.sync.duty import Duty, DutyKeeper
from workstation.sync.opening import OpenStation
from workstation.sync.pusher import Link
from workstation.sync.registry import Handler, Registry

ROW, OTHER = "SJ04-0001", "SJ04-0002"


def perform_poison(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Reckons with words that were a number when it was made: a bug nobody met before."""
    row = tx.must("incident", action.payload["id"])
    tx.update("incident", row["id"], params=str(int(row["params"]) + 1))
    return {}


POISONED = Registry((*TOY_HANDLERS, Handler("poison", Sort.STATION, perform_poison)))


def poison(desk: Desk) -> Action:
    return desk.action("poison", "clerk", [ROW], {"id": ROW})


@pytest.fixture
def kinds() -> Registry:
    return POISONED


@pytest.fixture
def two(two: tuple[OpenStation, OpenStation]) -> tuple[OpenStation, OpenStation]:
    """Two rows that both know; without the hall the first one writes its poison between other changes, and
    the second has made of the number a word."""
    first, second = two
    second.station.act(open_rows(2))
    second.sync()
    first.sync()
    first.station.act(mark_rows([OTHER], "before it"))
    first.station.act(poison)
    first.station.act(mark_rows([ROW], "stands on it"))
    first.station.act(open_rows(1))
    second.station.act(mark_rows([ROW], "a word"))
    second.sync()
    return two


def outcomes(opened: OpenStation) -> list[tuple[str, str]]:
    found = opened.hall.ask(lambda reader: reader.find("ledger", station="SJ03"))
    return [(row["kind"], row["outcome"]) for row in sorted(found, key=lambda row: row["seq"])]


def test_it_is_set_aside_after_five_tries_and_the_rest_goes_on(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, _second = two
    for _try in range(TRIES):
        with pytest.raises(ActionBroke) as broke:
            first.pusher.step(clock())
        assert isinstance(broke.value.__cause__, ValueError)
        assert outcomes(first) == []
    first.sync()
    assert outcomes(first) == [("mark", "done"), ("poison", "refused"), ("mark", "held"), ("open", "done")]
    with first.store.reading() as reader:
        assert reader.waiting_actions() == 0
        codes = {row["action_id"]: row["code"] for row in reader.find("parked", state="open")}
        assert sorted(codes.values()) == ["action_broke", "held_behind"]
        # both versions are there to be chosen between
        (poisoned,) = [one for one, code in codes.items() if code == "action_broke"]
        assert [row["row_id"] for row in reader.local("set_aside", action_id=poisoned)] == [ROW]
        assert reader.get("incident", ROW)["params"] == "a word"  # type: ignore[index]
    assert first.pusher.state.link is Link.ONLINE
    assert verify_hall(hall).ok


def test_a_pull_that_makes_it_break_here_goes_through(
    two: tuple[OpenStation, OpenStation], clock: Clock
) -> None:
    """The rows of the others arrive, and the change waits, marked as a conflict to come."""
    first, _second = two
    first.puller.step(clock())
    with first.store.reading() as reader:
        (change,) = [row for row in reader.history(ROW) if row["kind"] == "mark"]
        assert change["station"] == "SJ04"
        assert reader.get("incident", OTHER)["params"] == "before it"  # type: ignore[index]
        assert reader.waiting_actions() == 4
        conflicts = [entry.action.kind for entry in reader.journal().open_entries() if entry.conflict]
    assert conflicts == ["poison"]


def test_a_question_behind_it_is_given_up_and_answered_once_it_is_out_of_the_way(
    two: tuple[OpenStation, OpenStation], clock: Clock
) -> None:
    first, _second = two

    def deliver(_answered: object) -> None:
        with pytest.raises(ActionBroke):
            first.pusher.step(clock())

    stepped, first.station.deliver = first.station.deliver, deliver
    with pytest.raises(HallUnreachable):
        first.station.ask_hall(lambda desk: desk.action("take", "clerk", [], {}))
    for _try in range(TRIES - 1):
        with pytest.raises(ActionBroke):
            first.pusher.step(clock())
    first.station.deliver = stepped
    assert first.station.ask_hall(lambda desk: desk.action("take", "clerk", [], {})).detail["id"] is not None
    assert ("take", "done") in outcomes(first)


def test_a_duty_that_breaks_is_reported_five_times_and_keeps_nobody_from_the_others(
    two: tuple[OpenStation, OpenStation], clock: Clock
) -> None:
    _first, second = two
    due = (Duty("poison", ROW, "today", {"id": ROW}), Duty("open", "one", "today", {"ids": ["one"]}))
    keeper = DutyKeeper(second.station, second.hall, lambda _reader, _now: due, lambda: 0.5)
    for _try in range(TRIES):
        with pytest.raises(ActionBroke):
            keeper.step(clock())
    assert second.hall.ask(lambda reader: len(reader.find("incident", id="one"))) == 1
    assert keeper.step(clock()) > clock()
