"""On the page: the three steps of a deferral, a refusal with its ground, a second notice, and the wait."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.support.approval_desk import ApprovalDesk
from tests.support.intake_desk import MISSING
from tests.support.intake_desk import YU as APPLICANT
from tests.ui.intake_stage import FOOD, YU, Stage, begin, pages
from workstation.domain.approval_state import ApprovalState
from workstation.ui.approvals.deferral_card import SEND, SIGN, DeferralCard
from workstation.ui.approvals.extra_card import ExtraCard
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.refusal_card import RefusalCard
from workstation.ui.keymap import KeyMap
from workstation.ui.theme import Theme
from workstation.ui.widgets.confirm import Confirm
from workstation.ui.widgets.overlay import Overlay

C = TypeVar("C", bound=Overlay)


@pytest.fixture
def stage(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path
) -> Iterator[Stage]:
    with pages(theme, keymap, bugs, sqlite_url, tmp_path) as opener:
        yield opener()


def card(stage: Stage, kind: type[C]) -> C:
    stage.settle(lambda: any(one.isVisible() for one in stage.window.findChildren(kind)))
    return [one for one in stage.window.findChildren(kind) if one.isVisible()][-1]


def test_a_deferral_by_delegation_prints_signs_and_accepts(stage: Stage) -> None:
    begin(stage, FOOD, **YU)
    stage.press("Y N N N 1 6 1 4 1 3 Enter Enter 1")
    pressed = stage.pressed
    stage.press("Ctrl+Enter")
    steps = card(stage, DeferralCard)
    # the page's key printed it; nothing is sent before it is signed
    stage.settle(lambda: steps.step == SIGN)
    stage.press("Ctrl+Enter")
    stage.settle()
    assert steps.step == SIGN
    stage.press("Space")
    stage.settle(lambda: steps.step == SEND)
    stage.press("Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    stage.hall.sync()
    (case,) = stage.desk.hall_rows("service_case")
    assert case["state"] == "deferred_accepted"
    (approval,) = stage.desk.hall_rows("approval")
    assert (approval["way"], approval["delegation_no"]) == ("delegation", "太市监委〔2026〕1号")
    assert {p["kind"]: p["state"] for p in stage.desk.hall_rows("paper")} == {
        "deferral_promise": "printed", "deferred_acceptance": "printed",
    }  # fmt: skip
    assert stage.pressed - pressed == 4  # one of them too early


def test_a_refusal_names_its_ground_and_waits_with_everything_locked(stage: Stage) -> None:
    begin(stage, FOOD, **YU)
    stage.press("Y N N N 1 6 1 1 1 3 Enter Enter 1")
    stage.press("Alt+X")
    refusal = card(stage, RefusalCard)
    assert refusal.basis.text().endswith("第二项")
    stage.press("Ctrl+Enter")
    assert refusal.reason.hasFocus()
    refusal.reason.setText("不属于本机关职权范围")
    refusal.place.setCurrentIndex(5)
    refusal.place.activated.emit(5)
    assert refusal.name.text() == "安庆市交通运输局政务服务窗口" and refusal.phone.text()
    stage.press("Ctrl+Enter")
    question = card(stage, Confirm)
    assert question.back.hasFocus()
    question.yes.click()
    waiting = card(stage, HereCard)
    stage.settle()
    stage.hall.sync()
    (approval,) = stage.desk.hall_rows("approval")
    assert (approval["state"], approval["act"]) == ("asked", "not_accepted")
    assert json.loads(approval["sheet"])["competent"] == "安庆市交通运输局政务服务窗口"
    assert stage.desk.hall_rows("paper") == [] and stage.desk.hall_rows("service_case") == []
    assert stage.page.view.checklist.rows.locked
    waiting.close_card()
    stage.settle()
    # Ctrl+Enter shows again to whom it went
    stage.press("Ctrl+Enter")
    again = card(stage, HereCard)
    stage.settle()
    stage.press("Alt+Z")
    stage.settle(lambda: stage.desk.seat.row("approval", approval["id"])["state"] == "taken_back")
    stage.settle()
    assert not stage.page.view.checklist.rows.locked
    del again


def test_approved_at_her_own_station_the_page_says_so(stage: Stage) -> None:
    chief = ApprovalDesk.at(stage.hall, "SJ04", "4", "SJ001")
    chief.on_duty("SJ001")
    begin(stage, FOOD, **YU)
    stage.press("Y N N N 1 6 1 1 1 3 Enter Enter 1")
    stage.press("Alt+X")
    refusal = card(stage, RefusalCard)
    refusal.ground.picked.emit("other")
    refusal.reason.setText("申请人不具备主体资格")
    refusal.basis.setText("食品经营许可和备案管理办法第十一条")
    stage.press("Ctrl+Enter")
    card(stage, Confirm).yes.click()
    waiting = card(stage, HereCard)
    stage.settle()
    waiting.close_card()
    stage.hall.sync()
    (asked,) = chief.deciding.reads.inbox(me=chief.me)
    chief.deciding.approve(asked.id, me=chief.me)
    stage.hall.sync()
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    assert chief.asking.reads.one(asked.id).state is ApprovalState.approved
    assert "余青禾" in stage.page.done_view.line.text()
    assert "SJ05-0001" in stage.page.done_view.title.text()


def test_a_material_beside_the_list_is_approved_and_checked_like_the_others(stage: Stage) -> None:
    chief = ApprovalDesk.at(stage.hall, "SJ04", "4", "SJ001")
    chief.on_duty("SJ001")
    begin(stage, FOOD, **YU)
    stage.press("Y N N N 1 6 1 1 1 3 Enter Enter 1")
    rows = len(stage.page.view.checklist.rows.rows())
    stage.press("Alt+U")
    asking = card(stage, ExtraCard)
    stage.press("Ctrl+Enter")
    assert asking.material.hasFocus() and asking.wrong.text()
    asking.material.setText("消防验收意见")
    stage.press("Ctrl+Enter")
    assert asking.basis.hasFocus()
    asking.basis.setText("消防法第十五条")
    stage.press("Ctrl+Enter")
    waiting = card(stage, HereCard)
    stage.settle()
    waiting.close_card()
    stage.settle()
    stage.hall.sync()
    (asked,) = chief.deciding.reads.inbox(me=chief.me)
    assert (asked.act.value, asked.legal_basis) == ("unlisted_material", "消防法第十五条")
    assert stage.page.view.checklist.rows.locked
    chief.deciding.approve(asked.id, me=chief.me)
    stage.hall.sync()
    stage.settle(lambda: len(stage.page.view.checklist.rows.rows()) == rows + 1)
    assert "消防验收意见" in stage.said
    assert not stage.page.view.checklist.rows.locked
    stage.page.view.checklist.rows.go_to_first_open()
    stage.press("1")
    stage.press("Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    stage.hall.sync()
    (case,) = stage.desk.hall_rows("service_case")
    assert case["state"] == "accepted"
    extra = [r for r in stage.desk.hall_rows("material_row") if r["material_key"].startswith("unlisted:")]
    assert json.loads(extra[0]["detail"])["listed"]["name"] == "消防验收意见"


def test_a_second_notice_asks_for_its_reason_and_an_approver(stage: Stage) -> None:
    chief = ApprovalDesk.at(stage.hall, "SJ04", "4", "SJ001")
    chief.on_duty("SJ001")
    desk = stage.desk
    first = desk.service.notice(
        desk.all_good(desk.sheet(FOOD, APPLICANT), {"layout": MISSING}), me=desk.seat.me
    )
    stage.hall.sync()
    stage.page.open_case(str(first.case_id))
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.view)
    stage.settle()
    # the signature on the form could have been seen the first time
    stage.page.view.checklist.rows.go_to("app_form")
    stage.press("3 a Tab")
    stage.page.view.checklist.rows.go_to("layout")
    stage.press("2")
    stage.press("Ctrl+Enter")
    stage.settle(lambda: stage.page.view.checklist.bar.why.hasFocus())
    assert stage.desk.hall_rows("approval") == []
    stage.write("第一次看漏了签名")
    stage.press("Ctrl+Enter")
    waiting = card(stage, HereCard)
    stage.settle()
    waiting.close_card()
    stage.hall.sync()
    (asked,) = chief.deciding.reads.inbox(me=chief.me)
    assert (asked.act.value, asked.reason) == ("second_notice", "第一次看漏了签名")
    assert len(desk.hall_rows("paper", kind="supplement_notice")) == 1, "nothing is printed before"
    chief.deciding.approve(asked.id, me=chief.me)
    stage.hall.sync()
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    (case,) = desk.hall_rows("service_case")
    assert len(json.loads(case["notices"])) == 2
    papers = desk.hall_rows("paper", kind="supplement_notice")
    assert sorted(paper["station"] for paper in papers) == ["SJ05", "SJ05"], "both come out at the clerk's"
