"""Opening, keeping, previewing and printing on the page 受理."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.intake_stage import FOOD, YU, Opener, begin, pages, serve
from workstation.domain.identity import IdentityKind
from workstation.domain.material import DefectType, Judgement
from workstation.services.people import id_index
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.intake.editors import read_day
from workstation.ui.screens.intake.reasons import kind_of, reasons_for
from workstation.ui.theme import Theme


@pytest.fixture
def open_page(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path
) -> Iterator[Opener]:
    with pages(theme, keymap, bugs, sqlite_url, tmp_path) as opener:
        yield opener


# --- searching ---


def test_an_item_is_found_with_initials_in_the_input_method(open_page: Opener) -> None:
    page = open_page().page
    event = QInputMethodEvent("sp'jy", [])
    QApplication.sendEvent(page.search.field, event)
    assert page.search.found[0].key == FOOD
    assert page.search.guide.key == FOOD


def test_an_item_is_taken_with_letters_and_a_digit(open_page: Opener) -> None:
    stage = open_page()
    stage.press("s p j y 1")
    assert stage.page.stack.currentWidget() is stage.page.view
    assert stage.page.keeper.need.item is not None and stage.page.keeper.need.item.key == FOOD
    assert stage.pressed <= 6


def test_the_item_chosen_with_the_number_stands_first(open_page: Opener) -> None:
    stage = open_page()
    serve(stage.desk, "B011", "public_place_hygiene", **YU)
    stage.page.open_for(None, take=False)
    stage.settle()
    assert stage.page.search.found[0].key == "public_place_hygiene"


def test_nothing_found_offers_the_first_asked_record(open_page: Opener) -> None:
    stage = open_page()
    stage.press("v v v v")
    assert stage.page.search.found == () and stage.page.search.nothing.isVisible()
    assert stage.page.search.nothing.button.isVisible()


def test_esc_brings_the_work_back_from_the_search(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y Alt+1")
    assert stage.page.stack.currentWidget() is stage.page.search
    stage.press("Esc")
    assert stage.page.stack.currentWidget() is stage.page.view
    assert dict(stage.page.keeper.need.need_checklist().answers)["catering"] is True


# --- applicant ---


def test_what_is_typed_is_masked_when_the_box_is_left(open_page: Opener) -> None:
    stage = open_page()
    begin(stage)
    stage.press("Alt+2")
    card = stage.page.view.applicant.cards[0]
    QTest.keyClicks(stage.window.focusWidget(), "34082519910109000X")
    assert card.person.number.text() == "34082519910109000X"
    stage.press("Enter")
    assert card.person.number.text() == "340***********000X"
    stage.write("余小满")
    card.phone.setFocus()
    QTest.keyClicks(card.phone, "13800000001")
    stage.press("Alt+3")
    stage.settle()
    applicant = stage.page.keeper.need.applicant
    assert applicant is not None and applicant.person.id_no == "34082519910109000X"
    assert card.phone.text() == "138****0001"
    assert card.head.isVisible() and card.number_line.text() == "340***********000X"


def test_a_wrong_number_is_said_in_plain_words(open_page: Opener) -> None:
    stage = open_page()
    begin(stage)
    stage.press("Alt+2")
    card = stage.page.view.applicant.cards[0]
    QTest.keyClicks(stage.window.focusWidget(), "340825199101090001")
    assert card.person.trouble.isVisible() and card.person.trouble.text()


def test_an_agent_answers_the_question_about_it(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.page.view.applicant.cards[0].came.picked.emit("agent")
    answers = dict(stage.page.keeper.need.need_checklist().answers)
    assert answers["via_agent"] is True
    shown = [row.material for row in stage.page.view.checklist.rows.rows()]
    assert {"poa", "agent_id"} <= set(shown)


def test_both_sides_of_a_sale_are_asked_for(open_page: Opener) -> None:
    stage = open_page()
    stage.page.opened  # noqa: B018 - the page is open
    stage.page.choose("realestate_transfer_sale", True)
    assert stage.page.view.item.place.isVisible()
    assert stage.page.view.applicant.more.isVisible()


# --- for everybody ---


def test_the_segments_are_named_for_a_screen_reader(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    button = stage.page.view.checklist.rows.view("safety_rules").segments._buttons["ok"]
    name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert "食品安全规章制度目录清单" in name and "1" in name


def test_a_click_on_a_segment_judges_that_row(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N")
    button = stage.page.view.checklist.rows.view("safety_rules").segments._buttons["defer"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found = stage.page.keeper.need.need_checklist().row("safety_rules")
    assert found.judgement is Judgement.deferred


def test_days_are_read_as_they_are_typed() -> None:
    today = date(2026, 11, 23)
    assert read_day("0308", today) == date(2027, 3, 8)
    assert read_day("1201", today) == date(2026, 12, 1)
    assert read_day("270308", today) == read_day("2027-03-08", today) == date(2027, 3, 8)
    assert read_day("1332", today) is None and read_day("3", today) is None


def test_published_errors_come_before_the_general_ones(open_page: Opener) -> None:
    item = open_page().desk.reference.item(FOOD)
    layout = item.material("layout")
    assert layout is not None
    offered = reasons_for(layout)
    assert [one.paper for one in offered[:2]] == ["无面积标注", "无洗消区"] and len(offered) == 4
    assert kind_of("委托期限已过") is DefectType.expired and kind_of("未盖章") is DefectType.unsigned


def test_somebody_the_hall_knows_is_filled_in_by_the_number(open_page: Opener) -> None:
    stage = open_page()
    stage.hall.person(stage.seat, "p-9", "章白露", id_kind="resident_id", id_no="340825199207200000",
                      phone="13800000002", id_index=id_index(stage.hall.facts.hall_id,
                      IdentityKind.resident_id, "340825199207200000"))  # fmt: skip
    begin(stage)
    stage.press("Alt+2")
    QTest.keyClicks(stage.window.focusWidget(), "340825199207200000")
    stage.settle()
    applicant = stage.page.keeper.need.applicant
    assert applicant is not None
    assert (applicant.person.name, applicant.person.phone, applicant.person.id) == (
        "章白露",
        "13800000002",
        "p-9",
    )


def test_enter_opens_the_case_that_is_there_already(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N Alt+R Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    (case,) = stage.seat.rows("service_case")
    stage.press("Ctrl+N")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.search)
    stage.press("Enter")
    stage.settle(lambda: bool(stage.said) and "SJ05-0001" in stage.said)
    stage.press("Enter")
    stage.settle(lambda: stage.page.keeper.sheet is not None and stage.page.keeper.need.case_id == case["id"])
    stage.settle()
    assert [draft.sheet.case_id for draft in stage.desk.service.open_drafts(me=stage.seat.me)] == []
