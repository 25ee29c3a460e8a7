"""Accepted cases: corrected, revoked, or their deferral ended, each only with an approver's own name."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.approval_desk import FOOD, ApprovalDesk
from tests.support.intake_desk import BAILU, YU
from tests.support.ticket_hall import TicketHall
from workstation.domain.approval import ApprovalAct, ApprovalRefused, LegalBasisMissing
from workstation.domain.case import CaseStepRefused
from workstation.domain.errors import NotFound
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Outcome
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.printery import Printery
from workstation.services.approvals.after import DeferralStillRuns
from workstation.services.approvals.corrections import (
    ID_NO,
    NAME,
    Correction,
    NothingCorrected,
)
from workstation.services.approvals.troubles import PaperNotVoidable
from workstation.services.intake.steps import (
    ApprovalWaits,
    CaseChangedMeanwhile,
    OutcomeNotPossible,
    ReasonMissing,
)

pytestmark = pytest.mark.usefixtures("whole")


@pytest.fixture(scope="module")
def printery() -> Printery:
    root = Path(__file__).parents[2]
    named = (os.environ.get("SHOUWEN_FONTS"), root / "build" / "fonts", root / "resources" / "fonts")
    return Printery([Path(one) for one in named if one])


def accepted(hall: TicketHall, clerk: ApprovalDesk) -> tuple[str, str]:
    done = clerk.service.accept(clerk.all_good(clerk.sheet(FOOD, YU)), me=clerk.me)
    hall.sync()
    return str(done.case_id), done.papers[0].id


def papers_of(clerk: ApprovalDesk, case: str) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in clerk.hall_rows("paper", case_id=case)}


def text_of(row: dict[str, Any], printery: Printery) -> PaperFacts:
    facts = PaperFacts.from_data(json.loads(row["facts"]))
    assert printery.make(PaperKind(row["kind"]), facts, print_no=1).startswith(b"%PDF")
    return facts


def test_an_acceptance_is_revoked_with_article_and_approval_and_the_papers_go_home(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, printery: Printery
) -> None:
    case, _paper = accepted(hall, clerk)
    with pytest.raises(LegalBasisMissing):
        clerk.asking.cases.revoke(case, "材料虚假", " ", me=clerk.me)
    with pytest.raises(ReasonMissing):
        clerk.asking.cases.revoke(case, "", "行政许可法第六十九条", me=clerk.me)
    asked = clerk.asking.cases.revoke(case, "申请材料虚假", "行政许可法第六十九条第二款", me=clerk.me)
    assert asked.act is ApprovalAct.acceptance_revoked and asked.legal_basis == "行政许可法第六十九条第二款"
    hall.sync()
    assert clerk.hall_rows("service_case")[0]["state"] == "accepted", "nothing happens before she decides"
    # while it waits the case stays as it is
    with pytest.raises(ApprovalWaits):
        clerk.service.withdraw(clerk.service.open_case(case, me=clerk.me), me=clerk.me, reason="不办了")
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    (row,) = clerk.hall_rows("service_case")
    assert (row["state"], row["owed_due"], row["held_pieces"]) == ("acceptance_revoked", None, 0)
    made = [one for one in papers_of(clerk, case).values() if one["kind"] != "acceptance"]
    assert sorted(one["kind"] for one in made) == ["returned_list", "revocation_notice"]
    notice = next(one for one in made if one["kind"] == "revocation_notice")
    assert notice["doc_no"] == "太市监销〔2026〕SJ03-0001号" and notice["station"] == "SJ03"
    facts = text_of(notice, printery)
    assert facts.decision is not None and facts.decision.approval is not None
    assert (facts.decision.basis, facts.decision.approval.approver) == (
        "行政许可法第六十九条第二款", chief.me.name,
    )  # fmt: skip
    with pytest.raises(CaseStepRefused):
        clerk.asking.cases.revoke(case, "再来", "第六十九条", me=clerk.me)


def test_a_wrong_name_is_corrected_the_paper_void_and_every_date_stays(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, printery: Printery
) -> None:
    case, paper = accepted(hall, clerk)
    before = clerk.hall_rows("service_case")[0]
    assert "余小满" in {one.text for one in clerk.asking.cases.reads(case, whole=True) if one.what == NAME}
    with pytest.raises(NothingCorrected):
        clerk.asking.cases.correct(case, Correction(NAME, "余小满", "余小满", paper), "写错", me=clerk.me)
    with pytest.raises(ReasonMissing):
        clerk.asking.cases.correct(case, Correction(NAME, "余小满", "余晓满", paper), " ", me=clerk.me)
    with pytest.raises(NotFound):
        clerk.asking.cases.correct(case, Correction(NAME, "余小满", "余晓满", "none"), "写错", me=clerk.me)
    wrong = Correction(NAME, "余小满", "余晓满", paper)
    asked = clerk.asking.cases.correct(case, wrong, "录入时写错一个字", me=clerk.me)
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    (row,) = clerk.hall_rows("service_case")
    kept = ("state", "case_no", "received_at", "accepted_date", "owed_due", "statutory_due", "trips")
    assert {name: row[name] for name in kept} == {name: before[name] for name in kept}
    assert json.loads(row["flags"])["corrected"] is True
    assert [one["name"] for one in clerk.hall_rows("person", id=row["applicant_id"])] == ["余晓满"]
    papers = papers_of(clerk, case)
    void = papers.pop(paper)
    (notice,) = papers.values()
    assert (void["state"], void["replaced_by"], void["void_approver"]) == ("void", notice["id"], "SJ001")
    facts = text_of(notice, printery)
    assert notice["doc_no"] == "太市监更〔2026〕SJ03-0001号" and facts.decision is not None
    (line,) = facts.decision.corrections
    assert (line.what, line.before, line.after) == ("申请人名称（姓名）", "余小满", "余晓满")
    assert "太市监受〔2026〕SJ03-0001号" in facts.decision.wrong_paper
    # what was made in its place can itself be found wrong; the void one cannot
    with pytest.raises(PaperNotVoidable):
        again = Correction(NAME, "余晓满", "余小漫", paper)
        clerk.asking.cases.correct(case, again, "还是不对", me=clerk.me)


def test_numbers_are_masked_on_the_correction(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    case, paper = accepted(hall, clerk)
    old = YU.id_no
    assert old not in str(clerk.asking.cases.reads(case, whole=True))
    wrong = Correction(ID_NO, "", "340825198503070021", paper)
    asked = clerk.asking.cases.correct(case, wrong, "号码录错", me=clerk.me)
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    notice = next(one for one in papers_of(clerk, case).values() if one["kind"] == "correction_notice")
    assert old not in notice["facts"] and "340825198503070021" not in notice["facts"]
    (row,) = clerk.hall_rows("service_case")
    assert clerk.hall_rows("person", id=row["applicant_id"])[0]["id_no"] == "340825198503070021"


def test_a_correction_of_a_case_that_moved_on_is_refused(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    case, paper = accepted(hall, clerk)
    wrong = Correction("收费金额", "不收费", "10元", paper)
    asked = clerk.asking.cases.correct(case, wrong, "单据上写错", me=clerk.me)
    done = clerk.service.withdraw(clerk.service.open_case(case, me=clerk.me), me=clerk.me, reason="不办了")
    assert done.case_id == case
    hall.sync()
    with pytest.raises((CaseChangedMeanwhile, CaseStepRefused)):
        chief.deciding.approve(asked.id, me=chief.me)


def test_a_deferral_ends_only_when_its_last_day_is_over(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, printery: Printery
) -> None:
    sheet = clerk.deferring()
    clerk.signed(sheet)
    asked = clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    (row,) = clerk.hall_rows("service_case")
    case = row["id"]
    with pytest.raises(DeferralStillRuns):
        clerk.asking.cases.end_deferral(case, "没有补齐", me=clerk.me)
    hall.clock.now += timedelta(days=15)
    chief.on_duty("SJ001", "SJ005", "ZH021")
    asked = clerk.asking.cases.end_deferral(case, "到期没有补齐，电话通知过两次", me=clerk.me)
    assert asked.act is ApprovalAct.deferral_ended
    hall.sync()
    with pytest.raises(ApprovalRefused):
        clerk.deciding.approve(asked.id, me=clerk.me)
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    (row,) = clerk.hall_rows("service_case")
    assert (row["state"], row["owed_due"], row["held_pieces"]) == ("deemed_withdrawn", None, 0)
    notice = next(one for one in papers_of(clerk, case).values() if one["kind"] == "deferral_ended_notice")
    facts = text_of(notice, printery)
    assert facts.decision is not None and facts.decision.failure == "视为撤回申请"
    # whoever broke a promise is not let in with something missing again; everybody else is
    with pytest.raises(OutcomeNotPossible) as barred:
        clerk.asking.make_promise(clerk.deferring(), me=clerk.me)
    assert barred.value.params["reason"] == "bad_credit"
    other = clerk.all_good(clerk.sheet(FOOD, BAILU), {"safety_rules": MaterialAct.defer})
    assert clerk.asking.make_promise(other, me=clerk.me).promise_id
    hall.clock.now += timedelta(days=366)
    assert clerk.asking.make_promise(clerk.deferring(), me=clerk.me).promise_id


def test_no_station_sends_these_by_itself(clerk: ApprovalDesk) -> None:
    from workstation.services.handlers import ACTIONS
    from workstation.services.intake.steps import APPROVED_ONLY

    assert not {step.kind for step in APPROVED_ONLY} & {handler.kind for handler in ACTIONS}
