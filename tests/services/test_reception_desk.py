"""The rest of the guide's desk: marks, reprints, numbers that come back or are void, and self-service."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.posts import GUIDE, HallOfTest, Post
from workstation.domain.errors import NotAllowed, NotFound
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.domain.ticket import RequeueRefused
from workstation.services.intake.parties import Person
from workstation.services.reception.diversion import Diversion
from workstation.services.reception.issue import TicketRequest
from workstation.services.tickets.service import TicketService
from workstation.services.tickets.troubles import ReasonMissing

CLERK = SignedIn("SJ003", "王晓棠", frozenset({Role.clerk}), "SJ", "3", "SJ03")
GROUP = "企业开办"
INVOICE = "tax_invoice_first_use"


def _pass_over(window: Post, staffed: HallOfTest) -> str:
    """Call the next number at window 3 until it counts as a no-show; returns it."""
    tickets = TicketService(window.station, window.shelf)
    called = tickets.call_next(me=CLERK)
    for _ in range(2):
        staffed.clock.now += timedelta(seconds=16)
        tickets.recall(me=CLERK)
    staffed.clock.now += timedelta(seconds=16)
    tickets.no_show(me=CLERK)
    window.opened.sync()
    return called.no


def test_several_grounds_hold_and_each_is_kept_with_its_basis(guide_desk: Post) -> None:
    old = Person("章鹤松", id_no="342826195601080000", checked="card")
    request = TicketRequest(GROUP, person=old, ground="elderly", also=("disabled", "elderly"))
    row = guide_desk.row("ticket", guide_desk.reception.issue_ticket(request, me=GUIDE).ticket)
    assert row["ground"] == "elderly"
    first, second = str(row["ground_basis"]).split("；残疾人：")
    assert first.startswith("老年人：老年人权益保障法") and first.endswith("（读卡）")
    assert "残疾人保障法第55条" in second and second.endswith("（当面可知）")


def test_every_reprint_is_counted_with_the_number(guide_desk: Post, staffed: HallOfTest) -> None:
    issued = guide_desk.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE)
    assert [line.prints for line in guide_desk.reception.board().last] == [1]
    guide_desk.reception.print_slip(issued.ticket, me=GUIDE)
    guide_desk.opened.sync()
    other = staffed.post("ZH91", None)
    other.opened.sync()
    other.reception.print_slip(issued.ticket, me=GUIDE)
    assert [slip[2] for slip in (*guide_desk.slips, *other.slips)] == [1, 2, 3]
    other.opened.sync()
    guide_desk.opened.sync()
    assert [line.prints for line in guide_desk.reception.board().last] == [3]
    with guide_desk.station.store.reading() as reader:
        kinds = [row["kind"] for row in reader.history(issued.ticket)]
    assert kinds == ["issue_ticket", "reprint_slip", "reprint_slip"]
    with pytest.raises(NotFound):
        guide_desk.reception.print_slip("nothing", me=GUIDE)


def test_a_passed_number_comes_back_behind_as_many_as_the_rule_says(
    guide_desk: Post, staffed: HallOfTest
) -> None:
    window = staffed.post("SJ03", "3")
    given = [guide_desk.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE) for _ in range(6)]
    guide_desk.opened.sync()
    window.opened.sync()
    assert _pass_over(window, staffed) == "A001"
    guide_desk.opened.sync()
    (line,) = guide_desk.reception.board().passed
    assert (line.no, line.window, line.waiting, line.after, line.times_left) == ("A001", "3", False, 3, 2)
    back = guide_desk.reception.come_back(given[0].ticket, me=GUIDE)
    assert (back.no, back.position.ahead) == ("A001", 3)
    (line,) = guide_desk.reception.board().passed
    assert (line.no, line.waiting, line.after, line.times_left) == ("A001", True, 3, 1)
    guide_desk.opened.sync()
    window.opened.sync()
    tickets = TicketService(window.station, window.shelf)
    assert tickets.call_next(me=CLERK).no == "A002"
    window.opened.sync()
    guide_desk.opened.sync()
    assert [one.after for one in guide_desk.reception.board().passed] == [2]


def test_a_number_comes_back_twice_and_no_more(guide_desk: Post, staffed: HallOfTest) -> None:
    window = staffed.post("SJ03", "3")
    only = guide_desk.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE)
    for turn in range(3):
        guide_desk.opened.sync()
        window.opened.sync()
        assert _pass_over(window, staffed) == only.no
        guide_desk.opened.sync()
        (line,) = guide_desk.reception.board().passed
        assert (line.times_left, line.after) == (2 - turn, 0)
        if turn < 2:
            assert guide_desk.reception.come_back(only.ticket, me=GUIDE).position.ahead == 0
    with pytest.raises(RequeueRefused):
        guide_desk.reception.come_back(only.ticket, me=GUIDE)


def test_a_number_taken_twice_is_void_with_its_reason(guide_desk: Post) -> None:
    first = guide_desk.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE)
    with pytest.raises(ReasonMissing):
        guide_desk.reception.cancel(first.ticket, " ", me=GUIDE)
    with pytest.raises(NotAllowed):
        guide_desk.reception.cancel(first.ticket, "误取", me=CLERK)
    assert guide_desk.reception.cancel(first.ticket, "重复取号", me=GUIDE) == "A001"
    row = guide_desk.row("ticket", first.ticket)
    assert (row["state"], row["outcome_note"]) == ("cancelled", "重复取号")
    assert guide_desk.reception.board().waiting == 0
    assert guide_desk.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE).no == "A002"


def test_self_service_is_offered_and_the_answers_are_counted(guide_desk: Post) -> None:
    reception = guide_desk.reception
    assert reception.may_offer(INVOICE)
    assert not reception.may_offer(INVOICE, ("elderly",))
    assert not reception.may_offer("food_business_licence")
    assert not reception.may_offer(None)
    reception.keep_offer(INVOICE, Diversion.diverted, me=GUIDE)
    issued = reception.issue_ticket(TicketRequest("税务", INVOICE), me=GUIDE)
    reception.keep_offer(INVOICE, Diversion.declined, me=GUIDE, ticket=issued.ticket)
    board = reception.board()
    assert (board.diverted, board.declined, board.could_divert) == (1, 1, 1)
    with pytest.raises(NotFound):
        reception.keep_offer("food_business_licence", Diversion.diverted, me=GUIDE)
    with pytest.raises(NotAllowed):
        reception.keep_offer(
            INVOICE,
            Diversion.diverted,
            me=SignedIn(
                "ZH081",
                "胡霜降",
                frozenset({Role.supervisor}),
                "ZH",
                None,
                "ZH90",
            ),
        )
    guide_desk.opened.sync()
    with guide_desk.station.store.reading() as reader:
        kept = reader.find("diversion", order=("outcome",))
        assert not reader.find("parked")
    assert [(row["outcome"], row["ticket_id"], row["staff"]) for row in kept] == [
        ("declined", issued.ticket, "ZH901"),
        ("diverted", None, "ZH901"),
    ]


def test_items_are_found_by_former_names_too(guide_desk: Post) -> None:
    (found, *_rest) = guide_desk.reception.find("领发票")
    assert (found.item, found.via) == (INVOICE, "领发票")
    assert guide_desk.reception.find("a")[0].group == GROUP


def test_the_board_stays_cheap_on_a_long_day(tmp_path: Path) -> None:
    made = HallOfTest(f"sqlite:///{tmp_path / 'hall.db'}", tmp_path)
    try:
        guide_desk = made.post("ZH90", "0")
        for _ in range(150):
            guide_desk.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE)
        guide_desk.reception.board()
        begun = time.perf_counter()
        for _ in range(10):
            board = guide_desk.reception.board()
        spent = (time.perf_counter() - begun) / 10
    finally:
        made.close()
    assert board.waiting == 150
    assert spent < 0.05, f"{spent * 1000:.1f} ms"
