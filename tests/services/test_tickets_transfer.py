"""Passing a number on: the place stays, the words travel, the receiver signs by starting; and its marks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.ticket_hall import Seat, TicketHall
from workstation.services.tickets.troubles import ReasonMissing, TransferNowhere


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


def test_a_transfer_keeps_the_place_and_the_receiver_signs_by_starting(hall: TicketHall, seat: Seat) -> None:
    five = hall.seat("SJ05", "5")
    hall.take(seat, "B001", minutes_ago=90, group="食品药品")
    ticket = serve(seat)
    taken = seat.row("ticket", ticket)["taken_at"]
    with pytest.raises(ReasonMissing):
        seat.tickets.transfer(me=seat.me, words="", reason="不归本窗口", to_window="5")
    with pytest.raises(TransferNowhere):
        seat.tickets.transfer(me=seat.me, words="开餐馆", reason="不归本窗口", to_window="3")
    seat.tickets.transfer(me=seat.me, words="我要开餐馆", reason="不归本窗口", to_window="5")
    hall.sync()
    (handoff,) = five.rows("handoff", ticket_id=ticket)
    assert (handoff["state"], handoff["to_window"], handoff["words"]) == ("sent", "5", "我要开餐馆")
    assert handoff["due_at"] and "SJ03-0001" in handoff["no"]
    row = five.row("ticket", ticket)
    assert (row["state"], row["taken_at"], row["group_key"]) == ("waiting", taken, "食品药品")
    (record,) = five.rows("first_record", ticket_id=ticket)
    assert (record["state"], record["owner"], record["words"]) == ("passed", "XSJ03", "我要开餐馆")

    called = five.tickets.call_next(me=five.me)
    assert (called.no, called.why, called.passed) == ("A001", "transferred", ("B001",))
    started = five.tickets.start(me=five.me)
    hall.sync()
    assert started.detail["signed"] == [handoff["id"]]
    (handoff,) = seat.rows("handoff", ticket_id=ticket)
    assert (handoff["state"], handoff["signed_by"]) == ("acknowledged", "XSJ05")
    (record,) = seat.rows("first_record", ticket_id=ticket)
    assert (record["first_officer"], record["owner"]) == ("XSJ03", "XSJ05")
    five.tickets.finish(me=five.me)
    assert outcomes(five, ticket) == ["handed_off", "consulted_blank"]


def test_a_transfer_to_a_group_is_for_whoever_is_free(hall: TicketHall, seat: Seat) -> None:
    four = hall.seat("SJ04", "4")
    ticket = serve(seat)
    seat.tickets.transfer(me=seat.me, words="卖菜", reason="不归本窗口", to_group="食品药品")
    hall.sync()
    assert four.row("ticket", ticket)["target_window"] is None
    assert four.tickets.call_next(me=four.me).ticket == ticket


def test_marks_need_a_basis_for_a_ground(hall: TicketHall, seat: Seat) -> None:
    with pytest.raises(ReasonMissing):
        seat.tickets.set_marks("t-A002", me=seat.me, needs=(), ground="elderly")
    seat.tickets.set_marks(
        "t-A002", me=seat.me, needs=("hearing", "assist"), ground="elderly", basis="当面可知"
    )
    hall.sync()
    row = seat.number("A002")
    assert (row["need"], row["ground"], row["ground_basis"]) == ("hearing,assist", "elderly", "当面可知")
    assert seat.tickets.call_next(me=seat.me).no == "A002"
