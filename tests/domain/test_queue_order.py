"""Who is called next."""

import random
import time
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.queue_order import (
    QueueClass,
    Waiting,
    Why,
    class_of,
    in_order,
    in_slot,
    next_ticket,
    ordinary_turn,
    persons_still_to_wait,
)
from workstation.domain.staff import QueueRules

RULES = QueueRules()
NOW = datetime(2026, 11, 23, 10, 0)
C = QueueClass


def ticket(number: int, **more: object) -> Waiting:
    taken = NOW - timedelta(minutes=90 - number)
    plain = Waiting(f"t{number:03}", f"A{number:03}", "企业开办", taken, f"ZH91-{number:03}")
    return replace(plain, **more)  # type: ignore[arg-type]


def test_the_four_classes_in_their_order() -> None:
    waiting = [
        ticket(1),
        ticket(2, transferred_at=NOW),
        ticket(3, appointment_at=NOW + timedelta(minutes=10)),
        ticket(4, ground="elderly"),
        ticket(5, held_at=NOW),
    ]
    assert [t.no for t in in_order(waiting, NOW, RULES)] == ["A004", "A003", "A002", "A005", "A001"]
    choice = next_ticket(waiting, [], RULES, NOW)
    assert choice is not None
    assert (choice.ticket.no, choice.why, dict(choice.params)) == ("A004", Why.ground, {"ground": "elderly"})
    assert choice.passed == ("t001", "t002", "t003")


def test_nobody_waits() -> None:
    assert next_ticket([], [C.ground] * 5, RULES, NOW) is None


def test_after_three_priority_calls_one_ordinary_number() -> None:
    waiting = [ticket(8), ticket(9), ticket(1, ground="elderly"), ticket(2, transferred_at=NOW)]
    recent = [C.first_come, C.ground, C.appointment, C.transferred_or_held]
    choice = next_ticket(waiting, recent, RULES, NOW)
    assert choice is not None
    assert (choice.ticket.no, choice.why, dict(choice.params)) == ("A008", Why.ordinary_turn, {"n": 3})
    assert choice.passed == ("t001", "t002")
    after = next_ticket(waiting, [*recent, C.first_come], RULES, NOW)
    assert after is not None
    assert after.ticket.no == "A001"
    only_priority = next_ticket(waiting[2:], recent, RULES, NOW)
    assert only_priority is not None
    assert (only_priority.ticket.no, only_priority.why) == ("A001", Why.ground)
    assert not ordinary_turn([C.ground] * 2, RULES)


def test_an_appointment_counts_from_its_early_minutes_on_for_who_came_in_time() -> None:
    for minutes, inside in ((-60, True), (0, True), (15, True), (16, False)):
        booked = ticket(1, appointment_at=NOW + timedelta(minutes=minutes))
        assert in_slot(booked, NOW, RULES) is inside
    for late, inside in ((15, True), (16, False)):
        slot = NOW - timedelta(minutes=60)
        booked = ticket(1, appointment_at=slot, taken_at=slot + timedelta(minutes=late))
        assert in_slot(booked, NOW, RULES) is inside
        assert class_of(booked, NOW, RULES) is (C.appointment if inside else C.first_come)
    assert not in_slot(ticket(1), NOW, RULES)


def test_an_investment_project_overtakes_nobody() -> None:
    project = ticket(5, investment_project=True)
    assert class_of(project, NOW, RULES) is C.first_come
    choice = next_ticket([project, ticket(1)], [], RULES, NOW)
    assert choice is not None
    assert choice.ticket.no == "A001"


def test_only_published_grounds_overtake() -> None:
    friend = ticket(5, ground="friend_of_the_house")
    assert class_of(friend, NOW, RULES, {"elderly"}) is C.first_come
    assert class_of(ticket(5, ground="elderly"), NOW, RULES, {"elderly"}) is C.ground


def test_a_requeued_number_comes_after_three_persons() -> None:
    back = ticket(1, requeued_at=NOW, persons_to_wait=3)
    waiting = [back, *(ticket(n) for n in range(2, 8))]
    assert [t.no for t in in_order(waiting, NOW, RULES)][:5] == ["A002", "A003", "A004", "A001", "A005"]
    ripe = replace(back, persons_to_wait=0)
    choice = next_ticket([ripe, *waiting[1:]], [], RULES, NOW)
    assert choice is not None
    assert (choice.ticket.no, choice.why) == ("A001", Why.requeued)
    alone = next_ticket([back], [], RULES, NOW)
    assert alone is not None
    assert alone.ticket is back
    assert [persons_still_to_wait(n, RULES) for n in range(5)] == [3, 2, 1, 0, 0]


def test_a_requeued_elderly_person_has_lost_the_place_too() -> None:
    back = ticket(1, ground="elderly", requeued_at=NOW, persons_to_wait=3)
    waiting = [back, *(ticket(n) for n in range(2, 6))]
    assert in_order(waiting, NOW, RULES)[3] is back


@st.composite
def queues(draw: st.DrawFn) -> list[Waiting]:
    found = []
    for number in range(draw(st.integers(1, 12))):
        kind = draw(st.integers(0, 5))
        more: dict[str, object] = {"taken_at": NOW - timedelta(minutes=draw(st.integers(0, 3)))}
        if kind == 1:
            more["ground"] = "elderly"
        elif kind == 2:
            more["appointment_at"] = NOW + timedelta(minutes=draw(st.integers(-30, 30)))
        elif kind == 3:
            more["transferred_at"] = NOW
        elif kind == 4:
            more.update(requeued_at=NOW, persons_to_wait=draw(st.integers(0, 3)))
        found.append(ticket(number, **more))
    return found


@given(queues(), st.lists(st.sampled_from(list(C)), max_size=5), st.randoms(use_true_random=False))
def test_one_total_order_whatever_order_the_rows_came_in(
    waiting: list[Waiting], recent: list[QueueClass], shuffler: random.Random
) -> None:
    first = next_ticket(waiting, recent, RULES, NOW)
    mixed = list(waiting)
    shuffler.shuffle(mixed)
    assert next_ticket(mixed, recent, RULES, NOW) == first
    line = in_order(mixed, NOW, RULES)
    assert sorted(t.id for t in line) == sorted(t.id for t in waiting)
    assert first is not None
    for passed in first.passed:
        assert next(t for t in waiting if t.id == passed).taken_at <= first.ticket.taken_at
    assert first.ticket.id not in first.passed


@given(queues())
def test_ordinary_people_are_never_starved(waiting: list[Waiting]) -> None:
    left, recent = list(waiting), []
    since_ordinary = 0
    while left:
        choice = next_ticket(left, recent, RULES, NOW)
        assert choice is not None
        kind = class_of(choice.ticket, NOW, RULES)
        ordinary_waits = any(class_of(t, NOW, RULES) is C.first_come and t.requeued_at is None for t in left)
        since_ordinary = 0 if kind is C.first_come else since_ordinary + 1
        assert since_ordinary <= 3 or not ordinary_waits
        recent.append(kind)
        left = [
            replace(t, persons_to_wait=max(0, t.persons_to_wait - 1))
            for t in left
            if t.id != choice.ticket.id
        ]


def test_three_hundred_waiting_are_sorted_quickly() -> None:
    waiting = [
        ticket(n, ground="elderly" if n % 7 == 0 else None, transferred_at=NOW if n % 11 == 0 else None)
        for n in range(300)
    ]
    best = 1.0
    for _ in range(20):
        start = time.perf_counter()
        next_ticket(waiting, [C.ground], RULES, NOW)
        best = min(best, time.perf_counter() - start)
    assert best < 0.005, f"{best * 1000:.2f} ms"
