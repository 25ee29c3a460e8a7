"""A hall that is known to be away refuses at once: nobody sits out the deadline of the screen for it."""

from __future__ import annotations

import threading

import pytest

from tests.support.toy_hall import Clock, ledger, make_faulty, take_row
from workstation.domain.errors import HallBroken, HallUnreachable
from workstation.store.hall_store import HallStore
from workstation.sync.letters import Answer
from workstation.sync.opening import OpenStation


def test_only_the_first_question_without_the_hall_waits(
    hall: HallStore, two: tuple[OpenStation, OpenStation], clock: Clock
) -> None:
    opened, _other = two
    faulty, waits = make_faulty(opened), list[bool]()

    def deliver(answered: threading.Event) -> None:
        opened.pusher.step(clock())
        waits.append(not answered.is_set())

    opened.station.deliver = deliver
    faulty.lose_before = 2
    for _press in range(2):
        with pytest.raises(HallUnreachable):
            opened.station.ask_hall(take_row)
    assert waits == [True, False]
    # what was given up never replays, and the hall is asked as soon as it answers
    assert opened.station.ask_hall(take_row).done
    assert waits == [True, False, False]
    assert [outcome for kind, outcome in ledger(hall) if kind == "take"].count("done") == 1


def test_a_hall_only_it_can_mend_is_not_waited_for(
    two: tuple[OpenStation, OpenStation], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, _other = two
    faulty, waits = make_faulty(opened), list[bool]()

    def broken(_epoch: int, _numbered: object) -> Answer:
        raise HallBroken(detail="permission denied")

    def deliver(answered: threading.Event) -> None:
        opened.pusher.step(clock())
        waits.append(not answered.is_set())

    opened.station.deliver = deliver
    monkeypatch.setattr(faulty, "submit", broken)
    with pytest.raises(HallUnreachable):
        opened.station.ask_hall(take_row)
    assert waits == [False]
