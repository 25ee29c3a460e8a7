"""Who may approve and how: at the own station, by password at the clerk's, by a written delegation."""

from __future__ import annotations

import json

import pytest

from tests.support.approval_desk import OFFICE, ApprovalDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.approval import ApprovalRefused, ApprovalWay
from workstation.domain.approval_state import ApprovalState
from workstation.domain.outcome import Outcome
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.approvals.troubles import ApprovalNotWaiting, PromiseNotPrinted
from workstation.services.intake.steps import (
    ApprovalWaits,
    PromiseNotSigned,
    PromiseOutdated,
)
from workstation.services.sessions.troubles import PasswordWrong


def refused(caught: pytest.ExceptionInfo[ApprovalRefused]) -> object:
    return caught.value.params["reason"]


def test_a_deferral_is_printed_signed_approved_and_then_accepted_with_its_own_numbers(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    sheet = clerk.deferring(ticket=clerk.serve("B001"))
    clerk.service.hold_materials(sheet, me=clerk.me)
    with pytest.raises(PromiseNotSigned):
        clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)
    view = clerk.asking.make_promise(sheet, me=clerk.me)
    with pytest.raises(PromiseNotPrinted):
        clerk.asking.promise_signed(view.id, me=clerk.me)
    clerk.printed(view.promise_id)
    with pytest.raises(PromiseNotSigned):
        clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)
    clerk.asking.promise_signed(view.id, me=clerk.me)
    asked = clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)
    assert (asked.id, asked.state, asked.asked_of and asked.asked_of.staff_no) == (
        view.id, ApprovalState.asked, "SJ001",
    )  # fmt: skip
    # nothing but the promise is printed, no case begins, no clock runs
    hall.sync()
    assert [p["kind"] for p in clerk.hall_rows("paper")] == ["deferral_promise"]
    assert clerk.hall_rows("service_case") == []
    with pytest.raises(ApprovalWaits):
        clerk.service.give_back_all(sheet, me=clerk.me, reason="本人要带回")
    (waiting,) = chief.deciding.reads.inbox(me=chief.me)
    assert waiting.sheet is not None and waiting.sheet.need_checklist() == sheet.need_checklist()
    chief.deciding.see(waiting.id, me=chief.me)
    hall.clock.pass_time(60)
    done = chief.deciding.approve(waiting.id, me=chief.me)
    hall.sync()
    assert (done.state, done.way, done.own_case) == (ApprovalState.approved, ApprovalWay.own_station, False)
    (case,) = clerk.hall_rows("service_case")
    assert (case["state"], case["clerk"], case["accepted_date"], case["case_no"]) == (
        "deferred_accepted", "SJ009", "2026-11-23", "340825-20261123-SJ03-0001",
    )  # fmt: skip
    assert clerk.asking.reads.one(view.id).case_id == case["id"]
    (paper,) = clerk.hall_rows("paper", kind="deferred_acceptance")
    assert (paper["station"], paper["clerk"], paper["doc_no"]) == (
        "SJ03",
        "SJ009",
        "太市监容〔2026〕SJ03-0001号",
    )
    facts = json.loads(paper["facts"])
    assert facts["decision"]["approval"]["approver"] == chief.me.name
    assert facts["desk"]["clerk_no"] == "SJ009"
    (row,) = clerk.hall_rows("material_row", case_id=case["id"], judgement="deferred")
    assert json.loads(row["detail"])["due"] == "2026-11-30"
    assert {p["case_id"] for p in clerk.hall_rows("paper")} == {case["id"]}
    (ticket,) = clerk.hall_rows("ticket")
    assert ticket["pieces_in_hand"] == 0
    # the case goes on at the clerk's: the row comes, a receipt for it, accepted for good
    back = clerk.service.open_case(case["id"], me=clerk.me)
    last = clerk.service.accept(clerk.all_good(back), me=clerk.me)
    assert [p.kind for p in last.papers] == [PaperKind.receipt]
    hall.sync()
    (case,) = clerk.hall_rows("service_case")
    assert (case["state"], case["accepted_date"]) == ("accepted", "2026-11-23")


def test_a_promise_about_something_else_does_not_count(clerk: ApprovalDesk) -> None:
    sheet = clerk.deferring()
    clerk.signed(sheet)
    with pytest.raises(PromiseOutdated):
        clerk.asking.ask(clerk.also_deferred(sheet), Outcome.defer, me=clerk.me)


def test_nobody_but_the_chief_her_b_post_while_she_is_away_and_the_authorised_duty_manager(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    b_post = ApprovalDesk.at(hall, "SJ05", "5", "SJ005")
    manager = ApprovalDesk.at(hall, "ZH81", "0", "ZH021", unit="ZH")
    stranger = ApprovalDesk.at(hall, "BD08", "8", "BD001", unit="BD")
    asked = clerk.refused()
    hall.sync()
    for desk, why in ((b_post, "a_is_here"), (stranger, "no_approver"), (clerk, "no_approver")):
        with pytest.raises(ApprovalRefused) as caught:
            desk.deciding.approve(asked.id, me=desk.me)
        assert refused(caught) == why
        assert desk.deciding.reads.inbox(me=desk.me) == ()
    listed = clerk.asking.reads.approvers(asked.act, "SJ", proposer=clerk.me.staff_no)
    assert [one.staff_no for one in listed] == ["SJ001", "ZH021"]
    assert [one.id for one in manager.deciding.reads.inbox(me=manager.me)] == [asked.id]
    chief.away("SJ001")
    hall.sync()
    assert [one.id for one in b_post.deciding.reads.inbox(me=b_post.me)] == [asked.id]
    sent = clerk.asking.send_elsewhere(asked.id, "SJ005", me=clerk.me)
    assert sent.asked_of is not None and sent.asked_of.staff_no == "SJ005"
    with pytest.raises(ApprovalRefused):
        clerk.asking.send_elsewhere(asked.id, "BD001", me=clerk.me)
    hall.sync()
    done = b_post.deciding.approve(asked.id, me=b_post.me)
    assert done.approver is not None and done.approver.staff_no == "SJ005"
    assert done.on_behalf_of is not None and done.on_behalf_of.staff_no == "SJ001"
    hall.sync()
    facts = json.loads(clerk.hall_rows("paper", kind="refusal")[0]["facts"])
    assert "代余青禾" in facts["decision"]["approval"]["approver"]


def test_the_hall_looks_again_who_is_away(hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk) -> None:
    b_post = ApprovalDesk.at(hall, "SJ05", "5", "SJ005")
    chief.away("SJ001")
    asked = clerk.refused()
    hall.sync()
    # she comes back; the B-post's station has not heard of it yet
    chief.on_duty("SJ001")
    chief.seat.opened.sync()
    with pytest.raises(ApprovalRefused) as caught:
        b_post.deciding.approve(asked.id, me=b_post.me)
    assert refused(caught) == "a_is_here"
    assert clerk.hall_rows("service_case") == []


def test_a_unit_that_did_not_authorise_the_duty_manager(hall: TicketHall) -> None:
    manager = ApprovalDesk.at(hall, "ZH81", "0", "ZH021", unit="ZH")
    house = ApprovalDesk.at(hall, "BD08", "8", "BD009", unit="BD")
    asked = house.refused("realestate_query")
    hall.sync()
    with pytest.raises(ApprovalRefused) as caught:
        manager.deciding.approve(asked.id, me=manager.me)
    assert refused(caught) == "duty_manager_not_authorised"


def test_with_her_own_password_at_the_clerks_station(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    asked = clerk.refused()
    with pytest.raises(PasswordWrong):
        clerk.deciding.approve_here(asked.id, "SJ001", "wrong")
    with pytest.raises(ApprovalRefused):
        clerk.deciding.approve_here(asked.id, "SJ009", OFFICE["SJ009"])
    done = clerk.deciding.approve_here(asked.id, "SJ001", OFFICE["SJ001"])
    assert (done.way, done.approver and done.approver.staff_no) == (ApprovalWay.password_here, "SJ001")
    hall.sync()
    (row,) = clerk.hall_rows("approval")
    assert (row["decided_station"], row["proposer"]) == ("SJ03", "SJ009")
    (line,) = [one for one in clerk.hall_rows("ledger") if one["kind"] == "approve"]
    assert line["actor"] == "SJ001"
    (case,) = clerk.hall_rows("service_case")
    assert (case["state"], json.loads(case["refusal"])["ground"]) == ("not_accepted", "out_of_duty")


def test_a_chief_who_handles_the_case_herself_is_shown_as_such(hall: TicketHall, chief: ApprovalDesk) -> None:
    asked = chief.refused()
    done = chief.deciding.approve(asked.id, me=chief.me)
    assert done.own_case and done.proposer == done.approver
    hall.sync()
    facts = json.loads(chief.hall_rows("paper", kind="refusal")[0]["facts"])
    assert facts["decision"]["approval"]["way"] == "本人经办，自行决定"
    # a B-post does not decide on what she proposed herself
    chief.away("SJ001")
    b_post = ApprovalDesk.at(hall, "SJ05", "5", "SJ005")
    own = b_post.refused()
    with pytest.raises(ApprovalRefused) as caught:
        b_post.deciding.approve(own.id, me=b_post.me)
    assert refused(caught) == "own_proposal"


def test_approved_twice_is_approved_once(hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk) -> None:
    manager = ApprovalDesk.at(hall, "ZH81", "0", "ZH021", unit="ZH")
    asked = clerk.refused()
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    with pytest.raises(ApprovalNotWaiting) as caught:
        manager.deciding.approve(asked.id, me=manager.me)
    assert (caught.value.params["state"], caught.value.params["approver"]) == ("approved", "SJ001")
    hall.sync()
    assert len(clerk.hall_rows("service_case")) == 1
    assert sorted(one["outcome"] for one in clerk.hall_rows("ledger") if one["kind"] == "approve") == [
        "done", "refused",
    ]  # fmt: skip


def test_a_signed_in_login_is_never_enough_for_somebody_else(
    clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    asked = clerk.refused()
    borrowed = SignedIn("SJ009", "x", frozenset({Role.clerk, Role.chief_rep}), "SJ", "3", "SJ03")
    with pytest.raises(ApprovalRefused):
        clerk.deciding.approve(asked.id, me=borrowed)
