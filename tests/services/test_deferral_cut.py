"""A promise of 容缺 and a cut: its day stays the one that was printed and signed, and there is one of it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.support.approval_desk import ApprovalDesk
from tests.support.ticket_hall import TicketHall
from tests.support.toy_hall import make_faulty
from workstation.domain.approval import ApprovalNeedsHall
from workstation.domain.approval_state import ApprovalState
from workstation.domain.case import CaseState
from workstation.domain.outcome import Outcome
from workstation.domain.paper import PaperFacts
from workstation.domain.staff import Role
from workstation.services.approvals.troubles import AlreadyAsked
from workstation.services.casebook.service import CaseBook
from workstation.services.casebook.views import Tab, Whose
from workstation.services.intake.steps import PromiseOver
from workstation.services.review.service import ReviewReads

pytestmark = pytest.mark.usefixtures("whole")

MADE, DUE = "2026-11-23", date(2026, 11, 30)


@pytest.fixture
def able(hall: TicketHall) -> ApprovalDesk:
    """A clerk with a written delegation."""
    return ApprovalDesk.at(hall, "SJ05", "5", "SJ005")


def later(hall: TicketHall, day: int) -> None:
    hall.clock.now = datetime(2026, 11, day, 2, 0, tzinfo=UTC)


def kinds(desk: ApprovalDesk) -> Counter[tuple[str, str]]:
    return Counter((row["kind"], row["outcome"]) for row in desk.hall_rows("ledger"))


def printed_until(desk: ApprovalDesk) -> tuple[str, list[date]]:
    """The one promise of the hall: its legal date, and the days that stand on it."""
    (paper,) = desk.hall_rows("paper", kind="deferral_promise")
    facts = PaperFacts.from_data(json.loads(paper["facts"]))
    return paper["legal_date"], [row.deferred_until for row in facts.rows if row.deferred_until]


def owed(desk: ApprovalDesk) -> list[str]:
    rows = desk.hall_rows("material_row", judgement="deferred")
    return [json.loads(row["detail"])["due"] for row in rows]


def test_written_and_decided_without_the_hall_it_is_replayed_once_with_its_own_day(
    hall: TicketHall, able: ApprovalDesk, chief: ApprovalDesk
) -> None:
    off = able.cut_off()
    sheet = off.deferring()
    off.signed(sheet)
    done = off.service.decide(sheet, Outcome.defer, me=off.me)
    later(hall, 26)
    seat = hall.link_again(off.seat)
    # the answer to the replay is lost, too: it is sent again
    faulty = make_faulty(seat.opened)
    faulty.lose_after = 1
    for _again in range(3):
        hall.sync()
    assert printed_until(chief) == (MADE, [DUE])
    assert owed(chief) == [DUE.isoformat()]
    (case,) = chief.hall_rows("service_case")
    assert (case["id"], case["state"], case["accepted_date"]) == (done.case_id, "deferred_accepted", MADE)
    (row,) = chief.hall_rows("approval")
    assert (row["state"], row["way"]) == ("approved", "delegation")
    told = kinds(chief)
    assert {told[kind, "done"] for kind in ("make_promise", "promise_signed")} == {1}
    assert not any(outcome != "done" for _kind, outcome in told)
    assert chief.hall_rows("parked") == []


def test_who_oversees_the_hall_sees_it_with_its_day(
    hall: TicketHall, able: ApprovalDesk, chief: ApprovalDesk
) -> None:
    off = able.cut_off()
    sheet = off.deferring()
    off.signed(sheet)
    done = off.service.decide(sheet, Outcome.defer, me=off.me)
    hall.link_again(off.seat)
    later(hall, 25)
    hall.sync()
    seat = chief.seat
    me = replace(seat.me, staff_no="ZH003", roles=frozenset({Role.supervisor}), window=None)
    book = CaseBook(seat.station, seat.shelf, seat.opened.hall, chief.service)
    (row,) = book.page(me=me, whose=Whose.hall, tab=Tab.deferred).rows
    assert (row.id, row.state, row.deferred_until) == (done.case_id, CaseState.deferred_accepted, DUE)
    (line,) = [one for one in book.story(row.id, me=me).materials if one.until]
    assert line.until == DUE
    reads = ReviewReads(seat.station, seat.shelf, seat.opened.hall, book)
    assert [one.kind for one in reads.ledger(row.id, me=me).lines].count("defer") == 1


def test_signed_before_the_cut_and_approved_days_after_it(hall: TicketHall, chief: ApprovalDesk) -> None:
    clerk = ApprovalDesk.at(hall, "SJ03", "3", "SJ009")
    sheet = clerk.deferring()
    off = clerk.cut_off()
    view = off.signed(sheet)
    with pytest.raises(ApprovalNeedsHall):
        off.asking.ask(sheet, Outcome.defer, me=off.me)
    assert off.asking.reads.one(view.id).state is ApprovalState.signed
    assert [row["state"] for row in off.seat.rows("approval")] == ["signed"]
    seat = hall.link_again(off.seat)
    hall.sync()
    assert chief.deciding.reads.inbox(me=chief.me) == ()
    back = clerk.at_seat(seat)
    later(hall, 25)
    chief.on_duty("SJ001")
    asked = back.asking.ask(sheet, Outcome.defer, me=back.me)
    hall.sync()
    later(hall, 26)
    chief.on_duty("SJ001")
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    assert asked.id == view.id and len(chief.hall_rows("approval")) == 1
    assert printed_until(chief) == (MADE, [DUE])
    assert owed(chief) == [DUE.isoformat()]
    (case,) = chief.hall_rows("service_case")
    assert case["accepted_date"] == "2026-11-26"


def test_asked_and_the_answer_lost_it_is_asked_once(hall: TicketHall, chief: ApprovalDesk) -> None:
    clerk = ApprovalDesk.at(hall, "SJ03", "3", "SJ009")
    sheet = clerk.deferring()
    view = clerk.signed(sheet)
    faulty = make_faulty(clerk.seat.opened)
    faulty.lose_after = 1
    with pytest.raises(ApprovalNeedsHall):
        clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)
    with pytest.raises(AlreadyAsked):
        clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)
    hall.sync()
    assert clerk.asking.reads.one(view.id).state is ApprovalState.asked
    assert [one.id for one in chief.deciding.reads.inbox(me=chief.me)] == [view.id]
    chief.deciding.approve(view.id, me=chief.me)
    hall.sync()
    assert printed_until(chief) == (MADE, [DUE]) and owed(chief) == [DUE.isoformat()]


def test_a_promise_whose_day_is_over_carries_no_acceptance(hall: TicketHall, able: ApprovalDesk) -> None:
    off = able.cut_off()
    sheet = off.deferring()
    off.signed(sheet)
    hall.clock.now += timedelta(days=8)  # the day after the one promised
    with pytest.raises(PromiseOver):
        off.service.decide(sheet, Outcome.defer, me=off.me)
    assert off.seat.rows("service_case") == []
    fresh = off.signed(sheet)
    done = off.service.decide(sheet, Outcome.defer, me=off.me)
    back = off.at_seat(hall.link_again(off.seat))
    hall.sync()
    (case,) = back.hall_rows("service_case")
    assert (case["id"], case["accepted_date"]) == (done.case_id, "2026-12-01")
    states = {row["id"]: row["state"] for row in back.hall_rows("approval")}
    assert states.pop(fresh.id) == "approved" and list(states.values()) == ["taken_back"]
    assert owed(back) == ["2026-12-08"]
