"""A case carried on with real keys: reviewed, decided, concluded, delivered, withdrawn, printed again."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.case_hall import CaseDesk
from tests.support.case_window import CaseWindow, card, choose, state
from workstation.domain.case import CaseState
from workstation.services.casebook.acts import Decision
from workstation.ui.screens.cases.cards import PapersCard, WordsCard
from workstation.ui.screens.cases.decide_card import DecideCard
from workstation.ui.screens.cases.deliver_card import DeliverCard
from workstation.ui.screens.cases.progress_card import ProgressCard

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def begins() -> datetime:
    return datetime(2026, 11, 16, 2, 3, tzinfo=UTC)


def under_review(qtbot: QtBot, cases: CaseWindow, ids: dict[str, str]) -> None:
    """The case that took two visits, signed for by its unit."""
    choose(qtbot, cases, ids["two visits"])
    cases.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: state(cases) is CaseState.under_review, timeout=5_000)


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


def test_the_next_step_pressed_before_the_answer_is_not_lost(
    cases: CaseWindow, desk: CaseDesk, ids: dict[str, str], qtbot: QtBot
) -> None:
    under_review(qtbot, cases, ids)
    steps, case, held, pressed = cases.page.steps, ids["two visits"], threading.Event(), list[str]()
    steps._write(held.wait, lambda _done: pressed.append("first"), key="first")
    for key in ("first", "second", "second", "third"):
        steps._write(lambda k=key: desk.version(case), lambda _done, k=key: pressed.append(k), key=key)
    held.set()
    qtbot.waitUntil(lambda: len(pressed) == 2)
    qtbot.wait(50)
    assert pressed == ["first", "second"]


def test_what_was_written_comes_back_when_the_step_is_refused(
    cases: CaseWindow, desk: CaseDesk, ids: dict[str, str], qtbot: QtBot
) -> None:
    under_review(qtbot, cases, ids)
    cases.press(Qt.Key.Key_D, ALT)
    decide = card(cases, DecideCard)
    assert isinstance(decide, DecideCard)
    decide.by.setText("Food section, Li")
    decide.doc_no.setText("No. 1")
    # somebody else decides it while the card lies open
    case = ids["two visits"]
    desk.acts.decide(case, desk.version(case), Decision(True, by="Li", doc_no="No. 2"), me=desk.me)
    cases.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(decide.wrong.isVisible, timeout=5_000)
    assert decide.isVisible() and (decide.by.text(), decide.doc_no.text()) == ("Food section, Li", "No. 1")
    cases.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not cases.window.findChildren(DecideCard), timeout=5_000)


def test_another_key_does_not_bring_back_a_card_that_is_being_carried_out(
    cases: CaseWindow, ids: dict[str, str], qtbot: QtBot
) -> None:
    choose(qtbot, cases, ids["two visits"])
    cases.press(Qt.Key.Key_M, CTRL)
    note = card(cases, ProgressCard)
    assert isinstance(note, ProgressCard)
    note.field.setPlainText("The kitchen was looked at")
    cases.press(Qt.Key.Key_Return, CTRL)
    assert note.away
    cases.press(Qt.Key.Key_S, ALT)
    assert note.away and not note.isVisible()
    qtbot.waitUntil(lambda: not cases.window.findChildren(ProgressCard), timeout=5_000)
    assert state(cases) is CaseState.accepted


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
