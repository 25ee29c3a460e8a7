"""The counter's view: true to what a call would do, masked where it must be, counted from real rows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.ticket_hall import Seat, TicketHall
from workstation.domain import canonical


@pytest.fixture
def seat(small: TicketHall) -> Seat:
    return small.seat("SJ03", "3")


def text(small: TicketHall, minutes_ago: float) -> str:
    return canonical.instant(small.clock() - timedelta(minutes=minutes_ago))


def test_who_is_shown_as_next_is_who_gets_called(small: TicketHall, seat: Seat) -> None:
    small.take(seat, "A001", minutes_ago=50)
    small.take(seat, "A002", minutes_ago=40, ground="elderly")
    small.take(seat, "A003", minutes_ago=30, appointment_at=text(small, 1))
    small.take(seat, "A004", minutes_ago=20, ground="pregnant")
    small.take(seat, "A005", minutes_ago=60, transferred_at=text(small, 5))
    small.take(seat, "A006", minutes_ago=70, requeue_after=text(small, 2), requeue_count=1)
    small.sync()
    shown, called = [], []
    for _n in range(6):
        view = seat.reads.view(me=seat.me)
        assert view.next is not None
        shown.append((view.next.row.no, view.next.why))
        done = seat.tickets.call_next(me=seat.me)
        called.append((done.no, done.why))
        seat.tickets.start(me=seat.me)
        seat.tickets.finish(me=seat.me)
        small.clock.pass_time(20)
    assert shown == called
    assert [no for no, _why in called[:3]] == ["A002", "A004", "A003"]
    # three persons were called after it came back
    assert called[3] == ("A006", "requeued")


def test_full_names_only_in_my_own_line(small: TicketHall, seat: Seat) -> None:
    small.person(seat, "p1", "阿依古丽·吐尔逊")
    small.person(seat, "p2", "余知微", hidden=1)
    small.take(seat, "A001", person_id="p1")
    small.take(seat, "A002", person_id="p2")
    small.take(seat, "D001", person_id="p1", group="税务")
    small.take(seat, "A003", person_id="p1", target_window="4", transferred_at=text(small, 1))
    view = seat.reads.view(me=seat.me)
    names = {row.no: row.person for row in view.hall}
    assert names == {"A001": "阿依古丽·吐尔逊", "A002": "", "D001": "阿**逊", "A003": "阿**逊"}
    assert {row.no for row in view.mine} == {"A001", "A002"}


def test_the_figures_of_the_day_come_from_rows(small: TicketHall, seat: Seat) -> None:
    empty = seat.reads.view(me=seat.me).today
    assert (empty.finished, empty.average_seconds, empty.deferred) == (0, None, 0)
    done = {"state": "finished", "clerk": seat.me.staff_no, "window_id": "3"}
    small.take(seat, "A001", minutes_ago=60, started_at=text(small, 20), finished_at=text(small, 10), **done)
    held = {**done, "held_seconds": 120}
    small.take(seat, "A002", minutes_ago=60, started_at=text(small, 9), finished_at=text(small, 3), **held)
    other = {"state": "finished", "clerk": "SOMEONE", "window_id": "4"}
    small.take(seat, "A003", minutes_ago=60, started_at=text(small, 9), finished_at=text(small, 1), **other)
    case = {
        "item_key": "x", "item_version": "1", "item_snapshot": "{}", "unit": "SJ", "state": "received",
        "clerk": seat.me.staff_no, "first_officer": "x", "segment": "SJ03", "created_at": "2026-11-20",
        "answers": "{}", "flags": "{}", "clock_stops": "[]", "notices": "[]", "trips": 1, "held_pieces": 2,
    }  # fmt: skip
    seat.plant(
        ("service_case", "c1", {**case, "notify_due": "2026-11-27"}),
        ("service_case", "c2", {**case, "state": "accepted", "owed_due": "2026-11-23"}),
        ("service_case", "c3", {**case, "state": "concluded", "owed_due": "2026-11-23"}),
    )
    view = seat.reads.view(me=seat.me)
    assert (view.today.finished, view.today.average_seconds) == (2, (600 + 240) // 2)
    assert view.today.without_paper == 1 and str(view.today.notify_due) == "2026-11-27"
    assert view.today.due_today == 1
    assert view.idle_since == small.clock() - timedelta(minutes=3)


def test_idle_counts_from_sitting_down_when_nobody_was_served_since(small: TicketHall, seat: Seat) -> None:
    done = {"state": "finished", "clerk": seat.me.staff_no, "window_id": "3"}
    small.take(seat, "A001", minutes_ago=90, started_at=text(small, 60), finished_at=text(small, 49), **done)
    window = {
        "name": "市场监管",
        "unit": "SJ",
        "kind": "dept",
        "groups": "[]",
        "station": "SJ03",
        "state": "open",
        "low_counter": 0,
    }
    seat.plant(("window", "3", {**window, "clerk": seat.me.staff_no, "since": text(small, 2)}))
    assert seat.reads.view(me=seat.me).idle_since == small.clock() - timedelta(minutes=2)
    small.take(seat, "A002", minutes_ago=20, started_at=text(small, 2), finished_at=text(small, 1), **done)
    assert seat.reads.view(me=seat.me).idle_since == small.clock() - timedelta(minutes=1)


def test_the_visit_is_counted_from_earlier_numbers_for_the_same_item(small: TicketHall, seat: Seat) -> None:
    items = [key for key, item in seat.shelf.current().items.items() if item.unit == "SJ"]
    small.person(seat, "p1", "章白露", birth="1992-07-20")
    old = {"day": "2026-11-16", "state": "finished", "person_id": "p1"}
    for n, item in enumerate((items[0], items[0], items[1])):
        when = f"2026-11-1{n}T02:00:00.000000Z"
        small.take(seat, f"A90{n}", **{**old, "item_key": item, "started_at": when, "finished_at": when})
    small.take(seat, "A001", person_id="p1", item_key=items[0])
    view = seat.reads.view(me=seat.me)
    assert view.next is not None
    assert (view.next.visit, view.next.age) == (3, 34)
    assert view.next.notice is None


def test_what_the_visitor_said_before_is_ready_for_the_next_window(small: TicketHall, seat: Seat) -> None:
    five = small.seat("SJ05", "5")
    small.take(seat, "A001")
    small.sync()
    seat.tickets.call_next(me=seat.me)
    seat.tickets.start(me=seat.me)
    seat.tickets.transfer(me=seat.me, words="我要开餐馆", reason="不归本窗口", to_window="5")
    small.sync()
    before = five.reads.view(me=five.me)
    assert before.today.to_sign == 1 and before.today.sign_due is not None
    five.tickets.call_next(me=five.me)
    five.tickets.start(me=five.me)
    view = five.reads.view(me=five.me)
    assert view.current is not None
    assert (view.current.words, view.current.sent_here, view.today.to_sign) == ("我要开餐馆", True, 0)
    assert seat.reads.view(me=seat.me).current is None


def test_a_held_number_belongs_to_its_window(small: TicketHall, seat: Seat) -> None:
    four = small.seat("SJ04", "4")
    small.take(seat, "A001")
    small.sync()
    seat.tickets.call_next(me=seat.me)
    seat.tickets.start(me=seat.me)
    seat.tickets.hold("去复印", me=seat.me)
    small.sync()
    assert [held.no for held in seat.reads.view(me=seat.me).held] == ["A001"]
    assert four.reads.view(me=four.me).held == ()
