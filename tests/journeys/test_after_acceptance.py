"""A case accepted wrongly is corrected; what was approved meanwhile is offered when one comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.furnished_hall import Colleague
from tests.support.journey import Journey
from workstation.domain.material import MaterialAct
from workstation.services.casebook.views import Tab
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.intake.parties import Person
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.left_card import LeftCard
from workstation.ui.screens.cases.request_card import RequestCard
from workstation.ui.screens.intake.page import IntakePage

SHOP = "individual_business_setup"
YU = Person("余小满", id_no="34082519910109000X", phone="13800000001")


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003", others=("SJ04",))
    yield made
    made.stop()


def card(journey: Journey, kind: type[QWidget]) -> QWidget | None:
    found = [one for one in journey.program.frame.findChildren(kind) if one.isVisible()]
    return found[-1] if found else None


def accept_one(clerk: Colleague) -> str:
    """A case of the clerk's at her own station, by her services; its paper is printed."""
    bench, me = clerk.bench, clerk.me
    sheet = bench.intake.new_sheet(ticket_id=None).choose_item(bench.shelf.current(), SHOP)
    sheet = sheet.set_applicant(YU)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, False)
    for row in sheet.need_checklist().needed_rows():
        sheet = sheet.judge(row.material, MaterialAct.verify)
    done = bench.intake.accept(sheet, me=me)
    for paper in done.papers:
        bench.papers.print(paper.id, me=me, printer=bench.press.printer_of(paper.kind))
    clerk.sync()
    return str(done.case_id)


def test_a_wrong_name_is_corrected_with_the_chiefs_password(journey: Journey) -> None:
    journey.colleague("SJ04", "SJ001")
    clerk = journey.colleague("SJ03", "SJ003")
    case = accept_one(clerk)
    clerk.bench.opened.close()
    journey._colleagues.remove(clerk)
    journey.sign_in()
    journey.press("Ctrl+3")
    journey.until(lambda: hasattr(journey.page, "detail") and journey.page.detail.story is not None)
    journey.press("Alt+M")
    journey.until(lambda: card(journey, RequestCard) is not None)
    asking = card(journey, RequestCard)
    assert isinstance(asking, RequestCard)
    journey.press("2")
    assert asking.before.text() == "余小满" and asking.before.isReadOnly()
    asking.after.setFocus()
    journey.compose("余晓满")
    journey.press("Ctrl+Return")
    assert asking.isVisible() and asking.reason.hasFocus(), "the reason is asked for"
    journey.compose("录入时写错一个字")
    journey.press("Ctrl+Return")
    journey.until(lambda: card(journey, HereCard) is not None)
    (approval,) = journey.hall_rows("approval")
    assert (approval["act"], approval["state"]) == ("correction", "asked")
    waiting = card(journey, HereCard)
    assert isinstance(waiting, HereCard)
    journey.until(lambda: waiting.who.currentData() == "SJ001")
    journey.until(waiting.password.hasFocus)
    journey.type(DEMO_PASSWORD)
    journey.press("Ctrl+Return")
    journey.until(lambda: any("更正通知书" in text for text in journey.papers()))
    notice = next(text for text in journey.papers() if "更正通知书" in text)
    assert "余小满" in notice and "余晓满" in notice and "原文书作废" in notice
    papers = {row["kind"]: row for row in journey.hall_rows("paper", case_id=case)}
    assert papers["service_acceptance" if "service_acceptance" in papers else "acceptance"]["state"] == "void"
    journey.until(lambda: "余晓满" in journey.page.detail.person.text())
    assert journey.ledger_is_whole()


def test_what_was_approved_while_nobody_sat_here_is_offered_at_the_next_opening(journey: Journey) -> None:
    chief = journey.colleague("SJ04", "SJ001")
    clerk = journey.colleague("SJ03", "SJ003")
    case = accept_one(clerk)
    asked = clerk.bench.approvals.cases.revoke(case, "材料虚假", "行政许可法第六十九条", me=clerk.me)
    clerk.sync()
    clerk.bench.sessions.sign_out(me=clerk.me)
    clerk.sync()
    clerk.bench.opened.close()
    journey._colleagues.remove(clerk)
    chief.sync()
    chief.bench.approver.approve(asked.id, me=chief.me)
    chief.sync()
    journey.sign_in()
    journey.until(lambda: card(journey, LeftCard) is not None)
    journey.press("Ctrl+Return")
    journey.until(lambda: any("撤销受理通知书" in text for text in journey.papers()))
    journey.until(lambda: not journey.program.bench.papers.not_out())  # type: ignore[union-attr]
    assert journey.keys == 1


def test_a_draft_is_opened_by_its_own_id(journey: Journey) -> None:
    clerk = journey.colleague("SJ03", "SJ003")
    bench, me = clerk.bench, clerk.me
    for number in range(2):
        sheet = bench.intake.new_sheet(ticket_id=None).choose_item(bench.shelf.current(), SHOP)
        person = Person(("章白露", "余小满")[number], phone=f"1380000000{number}")
        bench.intake.save_draft(sheet.set_applicant(person), me=me)
    clerk.bench.sessions.sign_out(me=me)
    clerk.bench.opened.close()
    journey._colleagues.remove(clerk)
    journey.sign_in()
    journey.press("Ctrl+3")
    journey.until(lambda: hasattr(journey.page, "list"))
    journey.page.show_tab(Tab.drafts)
    table = journey.page.list.table
    journey.until(lambda: sum(1 for line in table.rows_model.rows if line.draft is not None) == 2)
    for name in ("章白露", "余小满"):
        journey.press("Ctrl+3")
        journey.until(lambda: hasattr(journey.page, "list"))
        place = next(
            at for at, line in enumerate(table.rows_model.rows)
            if line.draft is not None and name in line.draft.name
        )  # fmt: skip
        table.choose(place)
        journey.press("Return")
        journey.until(lambda: isinstance(journey.page, IntakePage))
        journey.until(lambda wanted=name: _name_on(journey.page) == wanted)  # type: ignore[misc]


def _name_on(page: IntakePage) -> str:
    sheet = page.keeper.sheet
    return sheet.applicant.person.name if sheet is not None and sheet.applicant is not None else ""
