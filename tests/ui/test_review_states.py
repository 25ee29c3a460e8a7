"""What the review page says when a list is empty, cannot be read, or the hall does not answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.case_hall import CaseDesk
from tests.support.ticket_hall import TicketHall
from tests.ui.review_stage import ME, Stage, fill, open_review
from workstation.services.review.views import DueTab
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.review.asking import DUE, UNSIGNED


@pytest.fixture
def stage(
    qtbot: QtBot,
    desktop: Desktop,
    keymap: KeyMap,
    sqlite_url: str,
    tmp_path: Path,
    bugs: list[BaseException],
) -> Iterator[Stage]:
    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    hall = TicketHall(sqlite_url, tmp_path)
    desk = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    fill(hall, desk)
    desktop.speak(Language.ENGLISH)
    made = open_review(hall, desktop.dress(), keymap, crashed, desk)
    qtbot.addWidget(made.window)
    made.window.activateWindow()
    qtbot.waitUntil(lambda: made.page.live.live is not None, timeout=5000)
    qtbot.waitUntil(lambda: made.page.live.board.sheet.hasFocus(), timeout=5000)
    yield made
    made.page.hidden()
    made.window.setup.tasks.close()
    hall.close()
    assert not bugs


def test_a_list_that_cannot_be_read_says_why_and_is_asked_for_again(qtbot: QtBot, stage: Stage) -> None:
    questions, tab = stage.page.questions, stage.page.unsigned
    questions._me = replace(ME, roles=frozenset())
    stage.page.show_tab(UNSIGNED)
    qtbot.waitUntil(lambda: tab.state.state.isVisible() and "Reading" not in tab.state.state.title.text())
    assert tab.state.state.title.text() and tab.state.state.text.text()
    questions._me = ME
    stage.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: tab.table.rows_model.rowCount() == 2)
    assert tab.table.isVisible()
    # rows that are there stay, whatever comes later
    questions._me = replace(ME, roles=frozenset())
    stage.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: stage.window.strip.isVisible())
    assert tab.table.isVisible()


def test_an_empty_list_leaves_the_keys_with_its_neighbours(qtbot: QtBot, stage: Stage) -> None:
    stage.page.due.tab = DueTab.warning
    stage.page.due._first = False
    stage.page.show_tab(DUE)
    qtbot.waitUntil(
        lambda: stage.page.due.state.state.isVisible() and stage.page.due.parts.chosen == "warning"
    )
    stage.page._focus()
    assert stage.page.due.parts.hasFocus()
    stage.press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: stage.page.due.tab is DueTab.unpapered)
    qtbot.waitUntil(stage.page.due.table.isVisible)


def test_without_the_hall_the_head_says_what_is_missing(qtbot: QtBot, stage: Stage) -> None:
    live = stage.page.live.live
    assert live is not None
    stage.page._head(replace(live, heard=False))
    assert "no link to the hall" in stage.window.page_bar.line.text()
