"""The page of cases with real keys: found by half a name, told whole, carried on, printed again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.case_hall import CaseDesk
from tests.support.case_window import CaseWindow, fill_cases, open_cases
from tests.support.intake_desk import BAILU
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.case import CaseState
from workstation.domain.errors import HallUnreachable
from workstation.services.casebook.views import Tab
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.cases.cards import PapersCard, WordsCard
from workstation.ui.screens.cases.decide_card import DecideCard
from workstation.ui.screens.cases.deliver_card import DeliverCard
from workstation.ui.theme import Theme
from workstation.ui.widgets.overlay import Overlay

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    clock = Clock()
    clock.now = datetime(2026, 11, 16, 2, 3, tzinfo=UTC)
    made = TicketHall(sqlite_url, tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> CaseDesk:
    return CaseDesk.at(hall, "SJ05", "5", "SJ005")


@pytest.fixture
def ids(desk: CaseDesk) -> dict[str, str]:
    return fill_cases(desk)


@pytest.fixture
def bugs() -> list[BaseException]:
    return []


@pytest.fixture
def cases(
    desk: CaseDesk,
    ids: dict[str, str],
    theme: Theme,
    keymap: KeyMap,
    qtbot: QtBot,
    tmp_path: Path,
    bugs: list[BaseException],
) -> Iterator[CaseWindow]:
    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-0001"

    made = open_cases(desk, theme, keymap, crashed, tmp_path / "printed")
    qtbot.addWidget(made.window)
    qtbot.waitExposed(made.window)
    qtbot.waitUntil(lambda: made.page.detail.story is not None, timeout=10_000)
    yield made
    made.window.close()
    made.tasks.close()
    assert bugs == []


def choose(qtbot: QtBot, cases: CaseWindow, case: str) -> None:
    table = cases.page.list.table
    table.choose(table.rows_model.place_of(case))
    qtbot.waitUntil(lambda: shown(cases) == case, timeout=5_000)


def shown(cases: CaseWindow) -> str:
    story = cases.page.detail.story
    return story.row.id if story else ""


def state(cases: CaseWindow) -> CaseState | None:
    story = cases.page.detail.story
    return story.row.state if story else None


def card(cases: CaseWindow, kind: type[Overlay]) -> Overlay:
    found = [one for one in cases.window.findChildren(kind) if one.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


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


def test_a_case_is_carried_to_its_delivery_by_keys_alone(
    cases: CaseWindow, ids: dict[str, str], qtbot: QtBot
) -> None:
    choose(qtbot, cases, ids["two visits"])
    qtbot.waitUntil(lambda: state(cases) is CaseState.accepted, timeout=3_000)
    cases.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: state(cases) is CaseState.under_review, timeout=5_000)
    cases.press(Qt.Key.Key_D, ALT)
    decide = card(cases, DecideCard)
    assert isinstance(decide, DecideCard)
    cases.press(Qt.Key.Key_Return, CTRL)
    assert decide.isVisible() and decide.by.hasFocus() and decide.wrong.isVisible()
    cases.type("Food section, Li")
    cases.press(Qt.Key.Key_Tab)
    cases.type("No. 1")
    cases.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: state(cases) is CaseState.granted, timeout=5_000)
    cases.press(Qt.Key.Key_J, ALT)
    qtbot.waitUntil(lambda: state(cases) is CaseState.concluded, timeout=5_000)
    cases.press(Qt.Key.Key_L, ALT)
    deliver = card(cases, DeliverCard)
    assert isinstance(deliver, DeliverCard)
    cases.press(Qt.Key.Key_Return, CTRL)
    assert deliver.isVisible() and deliver.seen.hasFocus()
    cases.press(Qt.Key.Key_Space)
    cases.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: state(cases) is CaseState.delivered, timeout=5_000)
    qtbot.waitUntil(lambda: any(cases.printed.glob("*.pdf")), timeout=15_000)


def test_a_step_is_taken_back_with_alt_z(cases: CaseWindow, ids: dict[str, str], qtbot: QtBot) -> None:
    choose(qtbot, cases, ids["two visits"])
    cases.press(Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: state(cases) is CaseState.under_review, timeout=5_000)
    cases.press(Qt.Key.Key_Z, ALT)
    qtbot.waitUntil(lambda: state(cases) is CaseState.accepted, timeout=5_000)


def test_a_key_without_a_step_says_what_is_possible(
    cases: CaseWindow, ids: dict[str, str], qtbot: QtBot
) -> None:
    choose(qtbot, cases, ids["two visits"])
    cases.press(Qt.Key.Key_L, ALT)
    assert cases.said and state(cases) is CaseState.accepted


def test_a_supplement_and_a_draft_go_to_the_intake(
    cases: CaseWindow, ids: dict[str, str], qtbot: QtBot
) -> None:
    choose(qtbot, cases, ids["notice"])
    cases.press(Qt.Key.Key_B, ALT)
    choose(qtbot, cases, ids["received"])
    cases.press(Qt.Key.Key_Return, CTRL)
    assert cases.wanted == [f"case {ids['notice']}", f"case {ids['received']}"]
    cases.press(Qt.Key.Key_Tab, CTRL | SHIFT)
    qtbot.waitUntil(lambda: cases.page.list.table.rows_model.rowCount() == 1, timeout=5_000)
    cases.press(Qt.Key.Key_1, ALT)
    cases.press(Qt.Key.Key_Return)
    assert cases.wanted[-1].startswith("draft ")


def test_progress_is_written_down(cases: CaseWindow, ids: dict[str, str], qtbot: QtBot) -> None:
    choose(qtbot, cases, ids["review"])
    cases.press(Qt.Key.Key_M, CTRL)
    assert card(cases, WordsCard).isVisible()
    cases.press(Qt.Key.Key_Return, CTRL)
    assert card(cases, WordsCard).isVisible(), "nothing is written: the card stays"
    cases.type("ok, inspected")
    cases.press(Qt.Key.Key_Return, CTRL)
    told = cases.page.detail.timeline
    qtbot.waitUntil(
        lambda: bool(told.events) and "ok, inspected" in told.events[0].accessibleName(), timeout=5_000
    )


def test_a_withdrawal_needs_the_reason_and_the_signature(
    cases: CaseWindow, ids: dict[str, str], qtbot: QtBot
) -> None:
    choose(qtbot, cases, ids["received"])
    cases.press(Qt.Key.Key_C, ALT)
    cases.type("no longer needed")
    cases.press(Qt.Key.Key_Return, CTRL)
    withdrawing = card(cases, WordsCard)
    assert isinstance(withdrawing, WordsCard) and withdrawing.promise.hasFocus()
    cases.press(Qt.Key.Key_Space)
    cases.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: cases.desk.row(ids["received"])["state"] == "withdrawn", timeout=5_000)
    qtbot.waitUntil(lambda: any(cases.printed.glob("*.pdf")), timeout=15_000)


def test_a_paper_is_printed_again_and_counted(cases: CaseWindow, ids: dict[str, str], qtbot: QtBot) -> None:
    choose(qtbot, cases, ids["two visits"])
    for number in (1, 2):
        cases.press(Qt.Key.Key_P, CTRL)
        assert card(cases, PapersCard).isVisible()
        cases.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda n=number: len(list(cases.printed.glob("*.pdf"))) == n, timeout=15_000)
    qtbot.waitUntil(
        lambda: any(paper.print_count == 2 for paper in cases.page.detail.story.papers),  # type: ignore[union-attr]
        timeout=5_000,
    )


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
