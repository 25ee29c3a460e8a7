"""Serving: the start, hold, transfer, end and undo of a number, and what F2 does in each state."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.ticket_hall import Seat, TicketHall
from workstation.domain.errors import HallUnreachable
from workstation.domain.handoff import DirectionsIncomplete
from workstation.domain.ticket import MaterialInTheAir, NoShowTooEarly, RecallTooSoon
from workstation.services.tickets.results import Advance, Ending
from workstation.services.tickets.troubles import (
    NothingHere,
    ReasonMissing,
    WindowBusy,
)
from workstation.sync.registry import UndoTooLate


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    made = TicketHall(sqlite_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def seat(hall: TicketHall) -> Seat:
    made = hall.seat("SJ03", "3")
    hall.take(made, "A001", minutes_ago=20)
    hall.take(made, "A002", minutes_ago=10)
    return made


def serve(seat: Seat) -> str:
    called = seat.tickets.call_next(me=seat.me)
    seat.tickets.start(me=seat.me)
    return called.ticket


def outcomes(seat: Seat, ticket: str) -> list[str]:
    return [row["outcome"] for row in sorted(seat.rows("matter", ticket_id=ticket), key=lambda r: r["ord"])]


def test_the_start_opens_the_first_asked_record_and_the_first_matter(hall: TicketHall, seat: Seat) -> None:
    ticket = serve(seat)
    hall.sync()
    (record,) = seat.rows("first_record", ticket_id=ticket)
    assert (record["first_officer"], record["owner"], record["state"]) == ("XSJ03", "XSJ03", "open")
    (matter,) = seat.rows("matter", ticket_id=ticket)
    assert matter["first_record_id"] == record["id"] and matter["outcome"] is None
    assert seat.row("ticket", ticket)["started_at"]


def test_nothing_recorded_is_a_blank_consultation(hall: TicketHall, seat: Seat) -> None:
    ticket = serve(seat)
    done = seat.tickets.finish(me=seat.me)
    hall.sync()
    assert done.detail["outcomes"] == ["consulted_blank"]
    assert outcomes(seat, ticket) == ["consulted_blank"]
    assert seat.row("ticket", ticket)["outcome"] == "consulted_blank"
    assert seat.rows("first_record", ticket_id=ticket)[0]["state"] == "closed"


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        (Ending("answered"), "consulted_blank"),
        (Ending("answered", "食品证到期前 30 个工作日来换"), "consulted"),
        (Ending("directed", "县人民医院 0556-4160000"), "directed_out"),
        (Ending("left"), "left"),
        (Ending("not_done", "没带证件"), "not_done"),
    ],
)
def test_what_the_clerk_says_at_the_end_counts_when_nothing_else_is_recorded(
    hall: TicketHall, seat: Seat, ending: Ending, expected: str
) -> None:
    ticket = serve(seat)
    seat.tickets.finish(ending, me=seat.me)
    hall.sync()
    assert outcomes(seat, ticket) == [expected]
    assert seat.row("ticket", ticket)["outcome_note"] == (ending.note or None)


def test_nobody_is_sent_outside_without_a_phone_number(hall: TicketHall, seat: Seat) -> None:
    ticket = serve(seat)
    with pytest.raises(DirectionsIncomplete):
        seat.tickets.finish(Ending("directed", "县人民医院"), me=seat.me)
    assert seat.row("ticket", ticket)["state"] == "serving"
    seat.tickets.finish(Ending("directed", "县人民医院，人民路 1 号，0556-4160000"), me=seat.me)
    (record,) = seat.rows("first_record", ticket_id=ticket)
    assert record["state"] == "directed_out" and "人民路" in record["place"]


def test_what_was_recorded_counts_more_than_what_is_said(hall: TicketHall, seat: Seat) -> None:
    ticket = serve(seat)
    (matter,) = seat.rows("matter", ticket_id=ticket)
    case = {
        "item_key": "x", "item_version": "1", "item_snapshot": "{}", "unit": "SJ", "state": "accepted",
        "clerk": "XSJ03", "first_officer": "XSJ03", "segment": "SJ03", "created_at": "2026-11-23",
        "answers": "{}", "flags": "{}", "clock_stops": "[]", "notices": "[]", "trips": 1, "held_pieces": 0,
    }  # fmt: skip
    seat.plant(("service_case", "case1", case), ("matter", matter["id"], {"case_id": "case1"}))
    seat.tickets.finish(Ending("left"), me=seat.me)
    assert outcomes(seat, ticket) == ["case_accepted"]


def test_no_number_ends_with_material_in_the_air(hall: TicketHall, seat: Seat) -> None:
    ticket = serve(seat)
    seat.plant(("ticket", ticket, {"pieces_in_hand": 3}))
    with pytest.raises(MaterialInTheAir) as refused:
        seat.tickets.advance(me=seat.me)
    assert refused.value.params == {"pieces": 3, "ticket": "A001"}
    assert seat.row("ticket", ticket)["state"] == "serving"
    assert seat.number("A002")["state"] == "waiting"
    seat.tickets.hold("去复印", me=seat.me)
    assert seat.row("ticket", ticket)["pieces_in_hand"] == 3


def test_a_hold_frees_the_window_and_the_time_does_not_count(hall: TicketHall, seat: Seat) -> None:
    ticket = serve(seat)
    with pytest.raises(ReasonMissing):
        seat.tickets.hold("  ", me=seat.me)
    seat.tickets.hold("去复印户口页", me=seat.me)
    hall.clock.pass_time(600)
    assert seat.tickets.call_next(me=seat.me).no == "A002"
    with pytest.raises(WindowBusy):
        seat.tickets.resume(ticket, me=seat.me)
    seat.tickets.start(me=seat.me)
    seat.tickets.finish(me=seat.me)
    seat.tickets.resume(ticket, me=seat.me)
    hall.sync()
    row = seat.row("ticket", ticket)
    assert (row["state"], row["held_seconds"], row["held_at"]) == ("serving", 600, None)


def test_a_no_show_needs_every_call_of_the_rule(hall: TicketHall, seat: Seat) -> None:
    seat.tickets.call_next(me=seat.me)
    with pytest.raises(NoShowTooEarly) as early:
        seat.tickets.no_show(me=seat.me)
    assert early.value.params["calls_left"] == 2
    for _n in range(2):
        hall.clock.pass_time(15)
        assert seat.tickets.pass_over(me=seat.me).recalled is not None
    hall.clock.pass_time(14)
    with pytest.raises(RecallTooSoon):
        seat.tickets.pass_over(me=seat.me)
    hall.clock.pass_time(1)
    assert seat.tickets.pass_over(me=seat.me).no_show is not None
    row = seat.number("A001")
    assert row["state"] == "no_show" and len(json.loads(row["calls"])) == 3


def test_f2_goes_the_whole_way_and_never_calls_a_second_person(hall: TicketHall, seat: Seat) -> None:
    hall.take(seat, "A003", minutes_ago=5)
    first = seat.tickets.advance(me=seat.me)
    assert first.called is not None and first.called.no == "A001"
    with pytest.raises(RecallTooSoon):
        seat.tickets.advance(me=seat.me)
    seat.tickets.start(me=seat.me)
    second = seat.tickets.advance(me=seat.me)
    assert second.finished is not None and second.called is not None and second.called.no == "A002"
    with pytest.raises(RecallTooSoon):
        seat.tickets.advance(me=seat.me)
    for _n in range(2):
        hall.clock.pass_time(15)
        assert seat.tickets.advance(me=seat.me).recalled is not None
    hall.clock.pass_time(15)
    third = seat.tickets.advance(me=seat.me)
    assert third.no_show is not None and third.called is not None and third.called.no == "A003"
    states = {row["no"]: row["state"] for row in seat.rows("ticket")}
    assert states == {"A001": "finished", "A002": "no_show", "A003": "called"}


def test_f2_with_nobody_waiting_still_finishes(hall: TicketHall, seat: Seat) -> None:
    serve(seat)
    seat.tickets.advance(me=seat.me)
    seat.tickets.start(me=seat.me)
    last = seat.tickets.advance(me=seat.me)
    assert last.finished is not None and last.called is None and last.refused is not None
    assert seat.number("A002")["state"] == "finished"


def test_without_the_hall_f2_finishes_and_says_why_nobody_was_called(hall: TicketHall, seat: Seat) -> None:
    serve(seat)
    hall.sync()
    alone = hall.cut_off(seat)
    done = alone.tickets.advance(me=alone.me)
    assert done.finished is not None and isinstance(done.refused, HallUnreachable)
    assert alone.number("A001")["state"] == "finished"
    assert alone.number("A002")["state"] == "waiting"
    back = hall.link_again(alone)
    hall.sync()
    assert back.number("A001")["state"] == "finished"
    assert back.number("A002")["state"] == "waiting"
    assert back.rows("parked") == []


def test_the_undo_of_f2_puts_the_call_back_and_reopens_the_number(hall: TicketHall, seat: Seat) -> None:
    ticket = serve(seat)
    done = seat.tickets.advance(me=seat.me)
    hall.clock.pass_time(5)
    assert seat.tickets.undo(done, me=seat.me) == ("A002", "A001")
    hall.sync()
    assert seat.row("ticket", ticket)["state"] == "serving"
    assert outcomes(seat, ticket) == [None]
    assert seat.number("A002")["state"] == "waiting"
    assert seat.rows("first_record", ticket_id=ticket)[0]["state"] == "open"


def test_the_undo_ends_after_eight_seconds(hall: TicketHall, seat: Seat) -> None:
    serve(seat)
    done = seat.tickets.hold("缴费", me=seat.me)
    hall.clock.pass_time(9)
    with pytest.raises(UndoTooLate):
        seat.tickets.undo(done, me=seat.me)
    assert seat.number("A001")["state"] == "on_hold"


@pytest.mark.parametrize("press", ["hold", "no_show", "transfer", "finish"])
def test_every_step_of_the_bar_is_undone_on_both_sides(hall: TicketHall, seat: Seat, press: str) -> None:
    called = seat.tickets.call_next(me=seat.me)
    before = "serving"
    if press == "no_show":
        for _n in range(2):
            hall.clock.pass_time(15)
            seat.tickets.recall(me=seat.me)
        hall.clock.pass_time(15)
        before = "called"
    else:
        seat.tickets.start(me=seat.me)
    kept = seat.row("ticket", called.ticket)
    steps = {
        "hold": lambda: seat.tickets.hold("缴费", me=seat.me),
        "no_show": lambda: seat.tickets.no_show(me=seat.me),
        "transfer": lambda: seat.tickets.transfer(
            me=seat.me, words="开餐馆", reason="不归本窗口", to_window="5"
        ),
        "finish": lambda: seat.tickets.finish(me=seat.me),
    }
    seat.tickets.undo(steps[press](), me=seat.me)
    hall.sync()
    other = hall.seat("SJ04", "4")
    for place in (seat, other):
        row = place.row("ticket", called.ticket)
        assert row["state"] == before
        assert {key: value for key, value in row.items() if key != "version"} == {
            key: value for key, value in kept.items() if key != "version"
        }


def test_keys_without_a_number_say_so(seat: Seat) -> None:
    for press in (seat.tickets.recall, seat.tickets.start, seat.tickets.no_show, seat.tickets.finish):
        with pytest.raises(NothingHere):
            press(me=seat.me)
    assert isinstance(seat.tickets.advance(me=seat.me), Advance)
