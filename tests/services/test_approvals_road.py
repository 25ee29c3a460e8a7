"""What happens to a request on its way: taken back, received meanwhile, decided another day, printed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.support.approval_desk import FOOD, ApprovalDesk
from tests.support.intake_desk import YU
from tests.support.ticket_hall import TicketHall
from workstation.domain.approval_state import ApprovalState
from workstation.domain.outcome import Outcome
from workstation.services.approvals.troubles import (
    AlreadyAsked,
    ApprovalNotWaiting,
    ApprovalOfAnother,
    DeclineWithoutReason,
)
from workstation.services.approvals.views import ApprovalView
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import (
    CaseChangedMeanwhile,
)


def asked_deferral(clerk: ApprovalDesk, ticket: str | None = None) -> ApprovalView:
    sheet = clerk.deferring(ticket=ticket)
    clerk.signed(sheet)
    return clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)


def test_taken_back_it_is_asked_again_with_the_same_unused_numbers(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    asked = clerk.refused()
    with pytest.raises(ApprovalOfAnother):
        chief.asking.take_back(asked.id, me=chief.me)
    assert clerk.asking.take_back(asked.id, me=clerk.me).state is ApprovalState.taken_back
    assert asked.sheet is not None
    again = clerk.asking.ask(asked.sheet, Outcome.refuse, me=clerk.me)
    with pytest.raises(AlreadyAsked):
        clerk.asking.ask(asked.sheet, Outcome.refuse, me=clerk.me)
    hall.sync()
    with pytest.raises(ApprovalNotWaiting):
        chief.deciding.approve(asked.id, me=chief.me)
    chief.deciding.approve(again.id, me=chief.me)
    hall.sync()
    assert {p["doc_no"] for p in clerk.hall_rows("paper") if p["kind"] == "refusal"} == {
        "太市监不受〔2026〕SJ03-0001号"
    }
    assert clerk.hall_rows("service_case")[0]["case_no"].endswith("SJ03-0001")


def test_a_signed_promise_stays_signed_when_it_is_taken_back(clerk: ApprovalDesk) -> None:
    asked = asked_deferral(clerk)
    back = clerk.asking.take_back(asked.id, me=clerk.me)
    assert back.state is ApprovalState.signed
    assert back.sheet is not None
    again = clerk.asking.ask(back.sheet, Outcome.defer, me=clerk.me)
    assert (again.id, again.state) == (asked.id, ApprovalState.asked)


@pytest.mark.parametrize("first", ["approve", "take_back"])
def test_approving_and_taking_back_at_once_one_of_them_counts(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, first: str
) -> None:
    asked = clerk.refused()
    hall.sync()
    # neither station has heard of the other when it presses
    steps = {
        "approve": lambda: chief.deciding.approve(asked.id, me=chief.me),
        "take_back": lambda: clerk.asking.take_back(asked.id, me=clerk.me),
    }
    second = next(name for name in steps if name != first)
    steps[first]()
    with pytest.raises(ApprovalNotWaiting) as caught:
        steps[second]()
    assert caught.value.params["state"] == ("approved" if first == "approve" else "taken_back")
    hall.sync()
    assert len(clerk.hall_rows("service_case")) == (1 if first == "approve" else 0)
    assert clerk.asking.reads.one(asked.id) == chief.deciding.reads.one(asked.id)


def test_declined_with_a_reason_nothing_happened(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    asked = clerk.refused()
    hall.sync()
    with pytest.raises(DeclineWithoutReason):
        chief.deciding.decline(asked.id, " ", me=chief.me)
    done = chief.deciding.decline(asked.id, "属于本机关职权，请受理", me=chief.me)
    assert (done.state, done.words) == (ApprovalState.declined, "属于本机关职权，请受理")
    hall.sync()
    assert clerk.hall_rows("service_case") == [] and clerk.hall_rows("paper") == []
    (shown,) = clerk.asking.reads.asked_by(me=clerk.me)
    assert shown.words == done.words
    # no longer locked
    assert asked.sheet is not None
    assert clerk.service.accept(asked.sheet, me=clerk.me).case_no


def test_who_cannot_wait_is_received_and_the_approval_goes_on_about_the_case(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    asked = asked_deferral(clerk, ticket=clerk.serve("B001"))
    assert asked.sheet is not None
    done = clerk.service.receive(asked.sheet, me=clerk.me)
    clerk.seat.tickets.finish(me=clerk.me)
    hall.sync()
    (waiting,) = chief.deciding.reads.inbox(me=chief.me)
    assert (waiting.case_id, waiting.case_no) == (done.case_id, done.case_no)
    # she decides the next morning: accepted that day, received the day before, promised as signed
    hall.clock.pass_time(86_400)
    chief.on_duty("SJ001")
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    (case,) = clerk.hall_rows("service_case")
    assert (case["id"], case["case_no"], case["state"]) == (done.case_id, done.case_no, "deferred_accepted")
    assert (case["received_date"], case["accepted_date"]) == ("2026-11-23", "2026-11-24")
    (row,) = clerk.hall_rows("material_row", judgement="deferred")
    assert json.loads(row["detail"])["due"] == "2026-11-30"
    assert [m["outcome"] for m in clerk.hall_rows("matter")] == ["case_received"]
    assert {p["state"] for p in clerk.hall_rows("paper", kind="deferred_acceptance")} == {"prepared"}
    assert {r["outcome"] for r in clerk.hall_rows("ledger")} == {"done"}


def test_decided_another_day_the_receipt_keeps_its_own(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    asked = asked_deferral(clerk)
    hall.clock.pass_time(86_400)
    chief.on_duty("SJ001")
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    (case,) = clerk.hall_rows("service_case")
    assert (case["received_date"], case["accepted_date"]) == ("2026-11-23", "2026-11-24")
    assert case["case_no"] == "340825-20261123-SJ03-0001"
    (paper,) = clerk.hall_rows("paper", kind="deferred_acceptance")
    assert paper["legal_date"] == "2026-11-24"


def test_a_case_that_changed_meanwhile_is_not_decided(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    received = clerk.service.receive(clerk.sheet(FOOD, YU).take_rest(), me=clerk.me)
    assert received.sheet is not None
    sheet = clerk.refusing()
    asked = clerk.asking.ask(_ground(clerk.all_good(received.sheet), sheet), Outcome.refuse, me=clerk.me)
    hall.sync()
    other = clerk.service.open_case(str(received.case_id), me=clerk.me)
    clerk.seat.plant(("service_case", str(other.case_id), {"note": "worked on elsewhere"}))
    hall.sync()
    with pytest.raises(CaseChangedMeanwhile):
        chief.deciding.approve(asked.id, me=chief.me)
    assert clerk.asking.take_back(asked.id, me=clerk.me).state is ApprovalState.taken_back


def _ground(sheet: Sheet, like: Sheet) -> Sheet:
    return replace(
        sheet,
        refusal_ground=like.refusal_ground,
        refusal_reason=like.refusal_reason,
        refusal_basis=like.refusal_basis,
        competent=like.competent,
        competent_address=like.competent_address,
        competent_phone=like.competent_phone,
    )
