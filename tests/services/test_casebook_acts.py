"""A case from its acceptance to its delivery: who may do what, what is printed, what can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.support.case_hall import CaseDesk
from tests.support.intake_desk import BAILU, YU
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.case import CaseNotAllowed, CaseState, CaseStepRefused
from workstation.domain.identity import IdentityRefused
from workstation.domain.staff import Role
from workstation.services.casebook.acts import Decision, Taker
from workstation.services.casebook.troubles import (
    DecisionNotWhole,
    DecisionNotYours,
    LateWithoutReason,
    TakerUnknown,
    WithdrawalUnsigned,
)
from workstation.services.intake.parties import Person
from workstation.services.intake.steps import CaseChangedMeanwhile
from workstation.sync.registry import UndoTooLate

BENEFIT = "unemployment_benefit"
GRANT = Decision(True, by="审批股 李立冬", doc_no="太市监许〔2026〕88号")


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    clock = Clock()
    clock.now = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
    made = TicketHall(hall_url, tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> CaseDesk:
    return CaseDesk.at(hall, "SJ05", "5", "SJ005")


def to_conclusion(desk: CaseDesk, case: str) -> None:
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    desk.acts.decide(case, desk.version(case), GRANT, me=desk.me)
    desk.acts.conclude(case, desk.version(case), me=desk.me)


def test_a_case_decided_by_its_unit_goes_through_every_step(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted()
    with pytest.raises(CaseStepRefused):
        # the unit has not signed for the file yet
        desk.acts.decide(case, desk.version(case), GRANT, me=desk.me)
    assert desk.acts.start_review(case, desk.version(case), me=desk.me).state is CaseState.under_review
    assert desk.acts.decide(case, desk.version(case), GRANT, me=desk.me).state is CaseState.granted
    assert desk.acts.conclude(case, desk.version(case), me=desk.me).state is CaseState.concluded
    here = replace(YU, id=str(desk.row(case)["applicant_id"]))
    done = desk.acts.deliver(case, desk.version(case), Taker(here), me=desk.me)
    assert done.state is CaseState.delivered and done.paper is not None
    hall.sync()
    (row,) = desk.desk.hall_rows("service_case")
    assert row["state"] == "delivered" and row["concluded_at"]
    assert json.loads(row["decision"])["by"] == "审批股 李立冬"
    assert json.loads(row["delivery"])["way"] == "in_person"
    (slip,) = desk.desk.hall_rows("paper", kind="pickup_slip")
    assert slip["doc_no"] == "太市监达〔2026〕SJ05-0001号" and slip["state"] == "prepared"
    facts = json.loads(slip["facts"])
    assert facts["rows"][0]["note"] == GRANT.doc_no and facts["party"]["agent"] is None
    (party,) = desk.desk.hall_rows("party", role="taker")
    assert party["person_id"] == row["applicant_id"]


def test_a_refusal_names_its_paper_its_author_and_its_reasons(desk: CaseDesk) -> None:
    case = desk.accepted()
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    version = desk.version(case)
    for wrong, reason in (
        (Decision(False, by="李立冬", doc_no="1号"), "reason"),
        (Decision(False, by="李立冬", reason="不符合条件"), "doc_no"),
        (Decision(True, doc_no="1号"), "by"),
        (Decision(True, date(2026, 11, 24), "李立冬", "1号"), "on"),
        (Decision(True, date(2026, 11, 20), "李立冬", "1号"), "on"),
    ):
        with pytest.raises(DecisionNotWhole) as refused:
            desk.acts.decide(case, version, wrong, me=desk.me)
        assert refused.value.params["reason"] == reason
    whole = Decision(False, by="李立冬", doc_no="太市监不许〔2026〕3号", reason="场所不符合条件")
    assert desk.acts.decide(case, version, whole, me=desk.me).state is CaseState.denied


def test_what_the_chief_representative_decides_is_decided_under_her_own_name(hall: TicketHall) -> None:
    desk = CaseDesk.at(hall, "RS11", "11", "RS001", "RS")
    case = desk.accepted(BENEFIT)
    with pytest.raises(DecisionNotYours):
        desk.acts.decide(case, desk.version(case), Decision(True, by="汪岚"), me=desk.me)
    chief = desk.with_roles(Role.chief_rep, Role.clerk)
    with pytest.raises(DecisionNotYours):
        desk.acts.decide(case, desk.version(case), Decision(True), me=replace(chief, unit="SJ"))
    assert desk.acts.decide(case, desk.version(case), Decision(True), me=chief).state is CaseState.granted
    assert json.loads(desk.row(case)["decision"])["by"] == chief.name


def test_a_role_that_has_no_part_in_it_is_refused(desk: CaseDesk) -> None:
    case = desk.accepted()
    with pytest.raises(CaseNotAllowed):
        desk.acts.start_review(case, desk.version(case), me=desk.with_roles(Role.guide))
    with pytest.raises(CaseNotAllowed):
        desk.acts.conclude(case, desk.version(case), me=desk.with_roles(Role.supervisor))
    back_office = desk.with_roles(Role.back_office)
    assert desk.acts.start_review(case, desk.version(case), me=back_office).state is CaseState.under_review


def test_past_its_day_a_case_is_concluded_only_with_the_published_reason(
    hall: TicketHall, desk: CaseDesk
) -> None:
    case = desk.accepted()
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    hall.clock.pass_time(30 * 86_400)
    desk.acts.decide(case, desk.version(case), GRANT, me=desk.me)
    with pytest.raises(LateWithoutReason):
        desk.acts.conclude(case, desk.version(case), me=desk.me)
    desk.acts.conclude(case, desk.version(case), me=desk.me, late_reason="现场核查改期")
    row = desk.row(case)
    assert json.loads(row["flags"])["overdue"] is True
    assert json.loads(row["decision"])["late_reason"] == "现场核查改期"


def test_the_result_goes_to_somebody_identified(hall: TicketHall, desk: CaseDesk) -> None:
    ticket_case = desk.accepted(no="B001")
    desk.desk.seat.tickets.finish(me=desk.me)
    to_conclusion(desk, ticket_case)
    version, known = desk.version(ticket_case), str(desk.row(ticket_case)["applicant_id"])
    for taker, reason in (
        (Taker(Person("")), "name"),
        (Taker(replace(YU, id=known, checked="")), "identity"),
        (Taker(BAILU, "代理人", authorised=False), "authority"),
        (Taker(replace(BAILU, id_no=""), "代理人"), "identity"),
        (Taker(replace(YU, id=known), way="mailed"), "tracking"),
    ):
        with pytest.raises(TakerUnknown) as refused:
            desk.acts.deliver(ticket_case, version, taker, me=desk.me)
        assert refused.value.params["reason"] == reason
    with pytest.raises(IdentityRefused):
        wrong = replace(BAILU, id_no="340825199207200009")
        desk.acts.deliver(ticket_case, version, Taker(wrong, "代理人"), me=desk.me)
    ticket = desk.desk.serve("B002")
    done = desk.acts.deliver(ticket_case, version, Taker(BAILU, "代理人"), me=desk.me, ticket_id=ticket)
    facts = json.loads(desk.desk.seat.row("paper", str(done.paper))["facts"])
    assert facts["party"]["agent"]["document"] == "340***********0000"
    hall.sync()
    (matter,) = desk.desk.hall_rows("matter", ticket_id=ticket)
    assert (matter["outcome"], matter["case_id"]) == ("picked_up", ticket_case)


def test_what_is_sent_by_mail_needs_no_slip(desk: CaseDesk) -> None:
    case = desk.accepted()
    to_conclusion(desk, case)
    here = replace(YU, id=str(desk.row(case)["applicant_id"]))
    taker = Taker(here, way="mailed", tracking="EMS123456789CN")
    done = desk.acts.deliver(case, desk.version(case), taker, me=desk.me)
    assert done.paper is None and done.state is CaseState.delivered


def test_a_slip_made_with_the_result_is_not_made_twice(desk: CaseDesk) -> None:
    sheet = desk.desk.all_good(desk.desk.sheet("individual_business_setup", YU))
    made = desk.desk.service.conclude(sheet, me=desk.me)
    assert made.case_id is not None
    here = replace(YU, id=str(desk.row(made.case_id)["applicant_id"]))
    done = desk.acts.deliver(made.case_id, desk.version(made.case_id), Taker(here), me=desk.me)
    assert done.paper is None and done.state is CaseState.delivered


def test_a_step_is_taken_back_within_eight_seconds(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted()
    done = desk.acts.start_review(case, desk.version(case), me=desk.me)
    desk.acts.undo(done.action_id, me=desk.me)
    assert desk.row(case)["state"] == "accepted"
    done = desk.acts.start_review(case, desk.version(case), me=desk.me)
    hall.clock.pass_time(9)
    with pytest.raises(UndoTooLate):
        desk.acts.undo(done.action_id, me=desk.me)
    noted = desk.acts.note_progress(case, "申请人来电话问进展", me=desk.me)
    desk.acts.undo(noted.action_id, me=desk.me)
    assert not json.loads(desk.row(case)["progress"] or "[]")
    hall.sync()
    (row,) = desk.desk.hall_rows("service_case")
    assert row["state"] == "under_review"


def test_what_somebody_else_changed_is_not_written_over(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted()
    seen = desk.version(case)
    desk.acts.note_progress(case, "转现场核查", me=desk.me)
    with pytest.raises(CaseChangedMeanwhile):
        desk.acts.start_review(case, seen, me=desk.me)


def test_a_withdrawal_is_signed_and_sends_the_papers_home(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.received()
    with pytest.raises(WithdrawalUnsigned):
        desk.acts.withdraw(case, me=desk.me, reason="不办了", signed=False)
    done = desk.acts.withdraw(case, me=desk.me, reason="不办了", signed=True)
    assert [paper.kind.value for paper in done.papers] == ["returned_list"]
    hall.sync()
    (row,) = desk.desk.hall_rows("service_case")
    assert (row["state"], row["held_pieces"]) == ("withdrawn", 0)
    with pytest.raises(CaseStepRefused):
        desk.acts.start_review(case, desk.version(case), me=desk.me)


def test_a_result_that_left_the_house_twice_is_recorded_twice(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted()
    to_conclusion(desk, case)
    hall.sync()
    other = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    other.desk.seat.opened.sync()
    known = replace(YU, id=str(desk.row(case)["applicant_id"]))
    desk.acts.deliver(case, desk.version(case), Taker(known), me=desk.me)
    parcel = Taker(known, way="mailed", tracking="EMS1")
    other.acts.deliver(case, other.version(case), parcel, me=other.me)
    hall.sync()
    (row,) = desk.desk.hall_rows("service_case")
    assert row["state"] == "delivered"
    (incident,) = desk.desk.hall_rows("incident")
    assert (incident["kind"], incident["subject"]) == ("delivered_out_of_step", case)
    assert desk.desk.hall_rows("parked") == []
    told = [one.kind for one in desk.book.story(case, me=desk.me).history]
    assert told.count("deliver_case") == 2
