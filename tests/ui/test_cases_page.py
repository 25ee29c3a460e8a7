"""The page of cases with real keys: found by half a name, told whole."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.case_window import CaseWindow, card, choose, shown
from tests.support.intake_desk import BAILU
from workstation.domain.case import CaseState
from workstation.domain.errors import HallUnreachable
from workstation.services.casebook.views import Tab

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def begins() -> datetime:
    return datetime(2026, 11, 16, 2, 3, tzinfo=UTC)


def test_the_list_is_there_and_the_focus_stands_on_it(cases: CaseWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(cases.page.list.table.hasFocus, timeout=3_000)
    # who has to act first stands on top; of the others none presses more
    assert cases.names()[:3] == ["章白露", "章鹤松", "余小满"]
    assert sorted(cases.names()[3:]) == ["余小满", "章白露"]
    assert "1–5" in cases.page.list.where.text()
    buttons = cases.page.list.tabs.buttons
    assert [buttons[tab]._count for tab in Tab] == [5, 1, 1, 0, 0, 0, 1]
    cases.press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: cases.page.detail.number.text().endswith("SJ05-0001"), timeout=3_000)


def test_last_weeks_case_is_found_by_half_a_name(cases: CaseWindow, qtbot: QtBot) -> None:
    cases.press(Qt.Key.Key_F, CTRL)
    assert cases.page.list.field.hasFocus()
    cases.type("hs")
    # a person first, then items called like this (个体工商户设立)
    qtbot.waitUntil(lambda: cases.names() == ["章鹤松", "章白露"], timeout=5_000)
    cases.press(Qt.Key.Key_Return)
    assert cases.page.list.table.hasFocus()
    qtbot.waitUntil(lambda: shown(cases) != "" and "章鹤松" in cases.page.detail.person.text(), timeout=5_000)
    cases.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(cases.names()) == 5, timeout=5_000)
    cases.press(Qt.Key.Key_F, CTRL)
    cases.type("nobody")
    qtbot.waitUntil(lambda: "nobody" in cases.page.list.rows.state.title.text(), timeout=5_000)


def test_older_cases_are_asked_of_the_hall_and_said_when_it_is_away(
    cases: CaseWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = cases.page.list.note_words
    cases.press(Qt.Key.Key_F, CTRL)
    cases.type("xm")
    qtbot.waitUntil(lambda: cases.page.list.note.isVisible(), timeout=3_000)
    asked = words.text()
    qtbot.waitUntil(lambda: not cases.page.list.note.isVisible(), timeout=5_000)

    def gone(*_args: object, **_more: object) -> None:
        raise HallUnreachable(detail="no route")

    monkeypatch.setattr(cases.desk.desk.seat.opened.hall, "ask", gone)
    cases.page.list.field.setText("白露")
    qtbot.waitUntil(lambda: cases.names() == ["章白露", "章白露"], timeout=5_000)
    qtbot.waitUntil(lambda: cases.page.list.note.isVisible() and words.text() != asked, timeout=5_000)
    assert "90" in words.text()


def test_the_story_tells_visits_clocks_materials_and_papers(
    cases: CaseWindow, ids: dict[str, str], qtbot: QtBot
) -> None:
    choose(qtbot, cases, ids["two visits"])
    detail = cases.page.detail
    titles = [event.accessibleName() for event in detail.timeline.events]
    assert len(titles) == 3 and "太市监补〔2026〕SJ05-0001号" in titles[2]
    assert "方砚秋" in titles[1] and detail.figures.trips.big.text().startswith("2")
    cases.press(Qt.Key.Key_V, ALT)
    assert len(detail.timeline.events) > 3 or detail.show_all
    assert detail.look.isVisible() and "138****0003" in detail.person.text()
    cases.press(Qt.Key.Key_J, CTRL)
    qtbot.waitUntil(lambda: "13800000003" in detail.person.text(), timeout=5_000)
    assert cases.desk.desk.seat.station.store is not None
    kinds = [entry.action.kind for entry in cases.desk.desk.seat.station.open_entries()]
    assert kinds[-1] == "reveal"


def test_new_rows_wait_for_f5_and_nothing_jumps(cases: CaseWindow, ids: dict[str, str], qtbot: QtBot) -> None:
    choose(qtbot, cases, ids["review"])
    before = cases.names()
    cases.desk.received("food_business_licence", BAILU)
    qtbot.waitUntil(lambda: "F5" in cases.page.list.note_words.text(), timeout=5_000)
    assert cases.names() == before and cases.page.list.table.current_name() == ids["review"]
    cases.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(cases.names()) == 6, timeout=5_000)
    assert cases.page.list.table.current_name() == ids["review"]


def test_a_scanned_receipt_brings_its_case(cases: CaseWindow, ids: dict[str, str], qtbot: QtBot) -> None:
    from workstation.services.papers.facts import case_qr

    number = str(cases.desk.row(ids["concluded"])["case_no"])
    assert cases.window.take_scan(case_qr(number))
    qtbot.waitUntil(lambda: shown(cases) == ids["concluded"] and len(cases.names()) == 1, timeout=5_000)
    cases.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(cases.names()) == 5, timeout=5_000)


def test_the_filter_narrows_by_whose_and_state(cases: CaseWindow, qtbot: QtBot) -> None:
    cases.page.ask_filter()
    cases.press(Qt.Key.Key_4)
    from workstation.ui.screens.cases.cards import FilterCard

    filtering = card(cases, FilterCard)
    assert isinstance(filtering, FilterCard)
    filtering.boxes[CaseState.under_review].setChecked(True)
    cases.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: cases.names() == ["余小满"], timeout=5_000)


def test_a_narrow_window_shows_one_side_at_a_time(cases: CaseWindow, qtbot: QtBot) -> None:
    cases.window.setMinimumSize(640, 480)
    cases.window.resize(1000, 690)
    qtbot.waitUntil(lambda: not cases.page.detail.isVisible(), timeout=3_000)
    cases.press(Qt.Key.Key_1, ALT)
    cases.press(Qt.Key.Key_Return)
    assert cases.page.detail.isVisible() and not cases.page.list.isVisible()
    cases.press(Qt.Key.Key_Escape)
    assert cases.page.list.isVisible()


def test_a_screen_reader_hears_what_everything_is(
    cases: CaseWindow, ids: dict[str, str], qtbot: QtBot
) -> None:
    choose(qtbot, cases, ids["two visits"])
    page = cases.page
    assert page.list.table.accessibleName() and page.list.tabs.accessibleName()
    for field in page.findChildren(QLineEdit):
        assert field.accessibleName()
    for button in (*page.detail.bar.buttons.values(), *page.detail.side.papers, page.list.before):
        assert button.accessibleName()
    assert page.detail.figures.limit.accessibleName()
