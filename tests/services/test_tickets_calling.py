"""Calling: one number never goes to two windows, in the published order, and a race is told in words."""

from __future__ import annotations

import json
import threading

import pytest

from tests.support.ticket_hall import DAY, TicketHall
from workstation.domain import canonical
from workstation.domain.errors import HallUnreachable
from workstation.domain.ticket import RecallTooSoon
from workstation.services.tickets.service import TicketService
from workstation.services.tickets.troubles import (
    NobodyWaits,
    NoSuchNumber,
    OtherGroup,
    PutBackTooLate,
    TicketTaken,
    WindowBusy,
)


def test_eight_windows_at_once_call_eight_persons(hall: TicketHall) -> None:
    seats = [hall.seat(f"SW{n:02}", f"W{n}") for n in range(8)]
    for n in range(12):
        hall.take(seats[0], f"A{n:03}", minutes_ago=60 - n)
    hall.sync()
    called: list[str] = []
    gate = threading.Barrier(8)

    def press(service: TicketService, seat_number: int) -> None:
        gate.wait()
        called.append(service.call_next(me=seats[seat_number].me).no)

    threads = [threading.Thread(target=press, args=(seat.tickets, n)) for n, seat in enumerate(seats)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(called) == [f"A{n:03}" for n in range(8)]
    hall.sync()
    rows = [row for row in seats[3].rows("ticket", day=DAY) if row["state"] == "called"]
    assert sorted(row["window_id"] for row in rows) == [f"W{n}" for n in range(8)]
    assert all(len(json.loads(row["calls"])) == 1 and row["called_at"] for row in rows)


def test_a_second_call_at_the_same_window_is_refused(hall: TicketHall) -> None:
    seat = hall.seat("SJ03", "3")
    hall.take(seat, "A001", minutes_ago=9)
    hall.take(seat, "A002", minutes_ago=8)

    first = seat.tickets.call_next(me=seat.me)
    with pytest.raises(WindowBusy) as refused:
        seat.tickets.call_next(me=seat.me)

    assert first.no == "A001" and first.why == "first_come"
    assert refused.value.params["no"] == "A001"
    assert seat.number("A002")["state"] == "waiting"


def test_nobody_waits_is_said(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    with pytest.raises(NobodyWaits):
        seat.tickets.call_next(me=seat.me)


def test_a_published_ground_goes_first_and_who_was_passed_is_recorded(hall: TicketHall) -> None:
    seat = hall.seat("SJ03", "3")
    hall.take(seat, "A001", minutes_ago=20)
    hall.take(seat, "A002", minutes_ago=15)
    hall.take(seat, "A003", minutes_ago=10, ground="elderly")
    hall.take(seat, "A004", minutes_ago=30, ground="friend_of_the_boss")

    called = seat.tickets.call_next(me=seat.me)

    assert (called.no, called.why, called.params["ground"]) == ("A003", "ground", "elderly")
    assert called.passed == ("A004", "A001", "A002")


def test_after_three_priority_calls_one_ordinary_number_has_its_turn(
    hall: TicketHall,
) -> None:
    seat = hall.seat("SJ03", "3")
    hall.take(seat, "A001", minutes_ago=60)
    for n in range(2, 8):
        hall.take(seat, f"A{n:03}", minutes_ago=30 - n, ground="elderly")
    order = []
    for _n in range(6):
        called = seat.tickets.call_next(me=seat.me)
        order.append((called.no, called.why))
        seat.tickets.start(me=seat.me)
        seat.tickets.finish(me=seat.me)
        hall.clock.pass_time(30)

    assert [no for no, _why in order] == ["A002", "A003", "A004", "A001", "A005", "A006"]
    assert order[3][1] == "ordinary_turn"


def test_a_long_queue_is_called_in_order_and_its_passed_are_complete(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    for n in range(90):
        small.take(seat, f"A{n:03}", minutes_ago=200 - n)
    small.take(seat, "A900", minutes_ago=1, ground="disabled")

    first = seat.tickets.call_next(me=seat.me)

    assert first.no == "A900" and len(first.passed) == 90
    assert first.passed[0] == "A000" and first.passed[-1] == "A089"


def test_a_number_sent_to_one_window_is_called_by_that_window_alone(small: TicketHall) -> None:
    three, four = small.seat("SJ03", "3"), small.seat("SJ04", "4")
    small.take(
        three, "A001", minutes_ago=50, target_window="4", transferred_at=canonical.instant(small.clock())
    )
    small.take(three, "A002", minutes_ago=5)
    small.sync()

    assert three.tickets.call_next(me=three.me).no == "A002"
    called = four.tickets.call_next(me=four.me)
    assert (called.no, called.why) == ("A001", "transferred")


def test_a_named_call_that_loses_says_who_holds_it(hall: TicketHall) -> None:
    three, four = hall.seat("SJ03", "3"), hall.seat("SJ04", "4")
    ticket = hall.take(three, "A001")
    other = hall.take(three, "A002")
    hall.sync()
    gate = threading.Barrier(2)
    results: list[object] = []

    def press(seat: object) -> None:
        gate.wait()
        try:
            results.append(seat.tickets.call_named(ticket, me=seat.me))  # type: ignore[attr-defined]
        except TicketTaken as refused:
            results.append(refused)

    threads = [threading.Thread(target=press, args=(seat,)) for seat in (three, four)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    lost = [result for result in results if isinstance(result, TicketTaken)]
    assert len(lost) == 1
    params = lost[0].params
    assert params["no"] == "A001"
    hall.sync()
    winner = three.number("A001")["window_id"]
    assert params["window"] == winner
    loser = four if winner == "3" else three
    assert loser.tickets.current(loser.me) is None
    assert three.row("ticket", other)["state"] == "waiting"


def test_a_number_of_another_group_is_not_called_by_name(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    ticket = small.take(seat, "D001", group="税务")
    with pytest.raises(OtherGroup):
        seat.tickets.call_named(ticket, me=seat.me)
    assert seat.number("D001")["state"] == "waiting"


def test_a_number_is_found_as_it_stands_on_the_slip(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    small.take(seat, "A017")
    assert seat.tickets.find_number(" a017 ") == "t-A017"
    with pytest.raises(NoSuchNumber):
        seat.tickets.find_number("A018")


def test_recalls_keep_their_gap_and_are_all_written_down(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    small.take(seat, "A001")
    seat.tickets.call_next(me=seat.me)
    small.clock.pass_time(8)
    with pytest.raises(RecallTooSoon) as early:
        seat.tickets.recall(me=seat.me)
    assert (early.value.params["since"], early.value.params["seconds"]) == (8, 7)
    small.clock.pass_time(7)
    seat.tickets.recall(me=seat.me)
    calls = json.loads(seat.number("A001")["calls"])
    assert len(calls) == 2 and calls[0] < calls[1]


def test_a_call_just_made_is_put_back_in_its_old_place(hall: TicketHall) -> None:
    seat = hall.seat("SJ03", "3")
    hall.take(seat, "A001", minutes_ago=9)
    hall.take(seat, "A002", minutes_ago=8)
    called = seat.tickets.call_next(me=seat.me)
    hall.clock.pass_time(8)

    assert seat.tickets.undo(called, me=seat.me) == ("A001",)
    row = seat.number("A001")
    assert (row["state"], row["window_id"], row["called_at"]) == ("waiting", None, None)
    hall.sync()
    assert seat.tickets.call_next(me=seat.me).no == "A001"
    hall.clock.pass_time(9)
    with pytest.raises(PutBackTooLate):
        seat.tickets.put_back(me=seat.me)
    hall.sync()
    with seat.station.store.reading() as reader:
        kinds = [row["kind"] for row in reader.history("t-A001")]
    assert "put_back" in kinds


def test_without_the_hall_nobody_is_called_and_nothing_stays_behind(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    small.take(seat, "A001")
    small.sync()
    alone = small.cut_off(seat)
    with pytest.raises(HallUnreachable):
        alone.tickets.call_next(me=alone.me)
    assert alone.number("A001")["state"] == "waiting"
    assert alone.tickets.current(alone.me) is None
    back = small.link_again(alone)
    small.sync()
    assert back.number("A001")["state"] == "waiting"
    assert back.rows("parked") == []
    assert back.tickets.call_next(me=back.me).no == "A001"


def test_a_number_in_the_hand_is_called_without_the_hall(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    ticket = small.take(seat, "A001")
    small.sync()
    alone = small.cut_off(seat)
    with pytest.raises(HallUnreachable):
        alone.tickets.call_named(ticket, me=alone.me)
    assert alone.tickets.call_named(ticket, me=alone.me, in_hand=True).no == "A001"
    alone.tickets.start(me=alone.me)
    back = small.link_again(alone)
    small.sync()
    assert back.number("A001")["state"] == "serving"
    assert back.rows("parked") == [] and back.rows("incident") == []


def test_a_number_called_at_two_windows_is_kept_as_an_incident(small: TicketHall) -> None:
    three, four = small.seat("SJ03", "3"), small.seat("SJ04", "4")
    ticket = small.take(three, "A001")
    small.sync()
    alone = small.cut_off(three)
    four.tickets.call_next(me=four.me)
    alone.tickets.call_named(ticket, me=alone.me, in_hand=True)
    back = small.link_again(alone)
    small.sync()
    assert back.number("A001")["window_id"] == "4"
    (incident,) = back.rows("incident")
    assert json.loads(incident["params"]) == {"held_by": "4", "no": "A001", "window": "3"}


def test_a_requeued_number_stands_behind_three_persons(small: TicketHall) -> None:
    seat = small.seat("SJ03", "3")
    for n in range(1, 7):
        small.take(seat, f"A{n:03}", minutes_ago=60 - n)
    seat.tickets.call_next(me=seat.me)
    for _n in range(2):
        small.clock.pass_time(15)
        seat.tickets.recall(me=seat.me)
    small.clock.pass_time(15)
    seat.tickets.no_show(me=seat.me)
    seat.tickets.requeue("t-A001", me=seat.me)
    order = []
    for _n in range(5):
        small.clock.pass_time(20)
        order.append(seat.tickets.call_next(me=seat.me).no)
        seat.tickets.start(me=seat.me)
        seat.tickets.finish(me=seat.me)
    assert order == ["A002", "A003", "A004", "A001", "A005"]
