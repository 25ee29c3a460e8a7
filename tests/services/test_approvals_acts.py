"""Second notices, rows beside the list, void papers: what else takes effect only with an approval."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.approval_desk import FOOD, ApprovalDesk
from tests.support.intake_desk import BAILU, MISSING, YU
from tests.support.ticket_hall import TicketHall
from workstation.domain.approval import ApprovalAct, LegalBasisMissing
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.outcome import Outcome
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.printery import Printery
from workstation.services.approvals.proposing import Extra
from workstation.services.approvals.troubles import (
    ApprovalNotWaiting,
    NothingToApprove,
    PaperNotVoidable,
)
from workstation.services.approvals.views import ApprovalView
from workstation.services.intake.steps import (
    ApprovalNeeded,
    ReasonMissing,
    SecondNoticeNeedsApproval,
)


def asked_deferral(clerk: ApprovalDesk, ticket: str | None = None) -> ApprovalView:
    sheet = clerk.deferring(ticket=ticket)
    clerk.signed(sheet)
    return clerk.asking.ask(sheet, Outcome.defer, me=clerk.me)


def test_a_second_notice_needs_its_reason_and_an_approver(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    first = clerk.service.notice(clerk.all_good(clerk.sheet(FOOD, YU), {"layout": MISSING}), me=clerk.me)
    assert first.sheet is not None
    sheet = clerk.all_good(first.sheet).judge(
        "app_form", MaterialAct.mark_defective, defects=(DefectType.unsigned,)
    )
    with pytest.raises(SecondNoticeNeedsApproval):
        clerk.service.notice(sheet, me=clerk.me)
    with pytest.raises(ReasonMissing):
        clerk.asking.ask(sheet, Outcome.supplement_notice, me=clerk.me)
    asked = clerk.asking.ask(sheet, Outcome.supplement_notice, me=clerk.me, reason="第一次看漏了签名")
    assert asked.act is ApprovalAct.second_notice
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    (case,) = clerk.hall_rows("service_case")
    notices = json.loads(case["notices"])
    assert case["state"] == "supplement_pending" and len(notices) == 2
    assert notices[1]["sorts"] == {"app_form": "second_notice"}
    second = [p for p in clerk.hall_rows("paper", kind="supplement_notice") if "0002" in p["doc_no"]]
    facts = json.loads(second[0]["facts"])["decision"]
    assert (facts["second_reason"], facts["approval"]["approver"]) == ("第一次看漏了签名", chief.me.name)


def test_what_needs_nobody_is_not_sent(clerk: ApprovalDesk) -> None:
    with pytest.raises(NothingToApprove):
        clerk.asking.ask(clerk.all_good(clerk.sheet(FOOD, YU)), Outcome.accept, me=clerk.me)


def test_a_row_beside_the_list_only_with_its_basis_and_an_approval(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    sheet = clerk.all_good(clerk.sheet(FOOD, BAILU))
    with pytest.raises(LegalBasisMissing):
        clerk.asking.ask_extra(sheet, Extra("消防意见", " "), me=clerk.me)
    asked = clerk.asking.ask_extra(sheet, Extra("消防意见", "消防法第十五条"), me=clerk.me)
    with pytest.raises(ApprovalNotWaiting):
        clerk.asking.with_extra(sheet, asked.id)
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    wider = clerk.asking.with_extra(sheet, asked.id)
    assert clerk.asking.with_extra(wider, asked.id) == wider
    key = f"unlisted:{asked.id}"
    assert [row.material for row in wider.need_checklist().open_rows()] == [key]
    done = clerk.service.accept(clerk.all_good(wider), me=clerk.me)
    hall.sync()
    (row,) = clerk.hall_rows("material_row", case_id=done.case_id, material_key=key)
    assert json.loads(row["detail"])["listed"]["legal_basis"] == "消防法第十五条"
    # a row nobody approved is not asked for
    with pytest.raises(ApprovalNeeded):
        clerk.service.accept(replace(clerk.all_good(wider), id="other", unlisted=()), me=clerk.me)


def test_a_legal_paper_is_voided_by_an_approver_and_its_number_is_never_used_again(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    done = clerk.service.accept(clerk.all_good(clerk.sheet(FOOD, YU)), me=clerk.me)
    old = done.papers[0]
    with pytest.raises(ReasonMissing):
        clerk.asking.ask_void(old.id, "", me=clerk.me)
    asked = clerk.asking.ask_void(old.id, "打印时卡纸，字迹不清", me=clerk.me)
    assert asked.doc_no == old.doc_no
    # the case itself is not locked by it
    assert clerk.service.open_case(str(done.case_id), me=clerk.me).case_no == done.case_no
    hall.sync()
    assert clerk.hall_rows("paper")[0]["state"] == "prepared"
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    rows = {row["id"]: row for row in clerk.hall_rows("paper")}
    void = rows.pop(old.id)
    (fresh,) = rows.values()
    assert (void["state"], void["void_approver"], void["replaced_by"]) == ("void", "SJ001", fresh["id"])
    assert (fresh["doc_no"], fresh["station"], fresh["state"]) == (
        "太市监受〔2026〕SJ03-0002号", "SJ03", "prepared",
    )  # fmt: skip
    with pytest.raises(PaperNotVoidable):
        clerk.asking.ask_void(old.id, "再来一次", me=clerk.me)


def test_every_paper_of_an_approval_can_be_printed(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    root = Path(__file__).parents[2]
    fonts = [Path(p) for p in (os.environ.get("SHOUWEN_FONTS", ""), root / "build" / "fonts",
                               root / "resources" / "fonts") if p]  # fmt: skip
    printery = Printery(fonts)
    asked = asked_deferral(clerk)
    refused = clerk.refused()
    hall.sync()
    for one in (asked, refused):
        chief.deciding.approve(one.id, me=chief.me)
    hall.sync()
    kinds = set()
    for row in clerk.hall_rows("paper"):
        kind = PaperKind(row["kind"])
        kinds.add(kind)
        facts = PaperFacts.from_data(json.loads(row["facts"]))
        assert printery.make(kind, facts, print_no=1).startswith(b"%PDF")
    assert kinds == {
        PaperKind.deferral_promise, PaperKind.deferred_acceptance, PaperKind.refusal, PaperKind.returned_list,
    }  # fmt: skip
