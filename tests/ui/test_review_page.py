"""A supervisor's first minutes with real keys: the hall, what presses, what is late, what the ledger says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from tests.support.case_hall import YU, CaseDesk
from tests.support.ticket_hall import TicketHall
from tests.ui.review_stage import Stage, fill, open_review
from workstation.domain.mask import mask_name
from workstation.services.handlers import ACTIONS
from workstation.services.review.views import Bar, Concern, WaitChart, WindowNow
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.review.asking import DUE, LEDGER, LIVE, REFUSED, UNSIGNED
from workstation.ui.screens.review.wait_chart import WaitBars
from workstation.ui.screens.review.window_detail import WindowDetail
from workstation.ui.screens.review.words import clock_words
from workstation.ui.theme import Look
from workstation.ui.wording.ledger import kind_words

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Morning:
    hall: TicketHall
    desk: CaseDesk
    case: str


@pytest.fixture
def morning(sqlite_url: str, tmp_path: Path) -> Iterator[Morning]:
    hall = TicketHall(sqlite_url, tmp_path)
    desk = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    yield Morning(hall, desk, fill(hall, desk))
    hall.close()


@pytest.fixture
def stage(
    qtbot: QtBot, desktop: Desktop, keymap: KeyMap, morning: Morning, bugs: list[BaseException]
) -> Iterator[Stage]:
    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    desktop.speak(Language.ENGLISH)
    made = open_review(morning.hall, desktop.dress(), keymap, crashed, morning.desk)
    qtbot.addWidget(made.window)
    made.window.activateWindow()
    qtbot.waitUntil(lambda: made.page.live.live is not None, timeout=5000)
    qtbot.waitUntil(lambda: made.page.live.board.sheet.hasFocus(), timeout=5000)
    yield made
    made.page.hidden()
    made.window.setup.tasks.close()
    assert not bugs


def test_the_hall_is_seen_at_once(stage: Stage) -> None:
    live = stage.page.live
    cards = {button.card.number: button for button in live.board.buttons if button.card}
    assert cards["11"].timer == "11:18"
    assert "Serving" in cards["11"].accessibleName()
    assert cards["19"].card is not None
    assert cards["19"].card.now is WindowNow.away_over
    assert live.figures.waiting.said[0] == "14"
    assert "longest 24 min · C000" in live.figures.waiting.said[2]
    assert live.figures.windows.said[:2] == ("11", f"/ {len(cards)}")
    assert live.figures.unsigned.said[0] == "2"
    said = [row.said[0] for row in live.attention.rows]
    assert "Window 19, 储玉兰: away too long" in said
    assert any("Handoff unsigned for 72 min" in line for line in said)
    # names of the public are masked everywhere on this page
    spoken = " ".join(" ".join(row.said) for row in live.attention.rows)
    assert "潘晓云" not in spoken
    assert "潘*云" in spoken


def test_running_times_go_on_without_asking(stage: Stage) -> None:
    button = next(one for one in stage.page.live.board.buttons if one.card and one.card.number == "11")
    stage.page.hidden()
    stage.hall.clock.pass_time(5)
    stage.page.live.tick(stage.hall.clock())
    assert button.timer == "11:23"
    assert "11:2" not in button.accessibleName()


def test_the_badges_count_what_presses(stage: Stage) -> None:
    tabs = stage.page.tabs
    assert (tabs.count(UNSIGNED), tabs.count(DUE), tabs.count(REFUSED)) == (2, 1, 1)
    assert stage.page.live.live is not None
    assert len(stage.page.live.attention.rows) == len(stage.page.live.live.attention) > 3


def test_the_arrows_go_from_window_to_window_and_enter_opens_one(qtbot: QtBot, stage: Stage) -> None:
    board = stage.page.live.board
    assert board.current is not None
    assert board.current.number == "1"
    stage.press(Qt.Key.Key_Right)
    stage.press(Qt.Key.Key_Right)
    assert board.current.number == "3"
    stage.press(Qt.Key.Key_Return)
    card = stage.window.findChild(WindowDetail)
    assert card is not None
    assert ("At the post", "王晓棠") in card.lines
    assert any(what == "Number" and said.startswith("A011") for what, said in card.lines)
    stage.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.window.findChild(WindowDetail) is None)
    assert board.sheet.hasFocus()
    for _step in range(60):
        stage.press(Qt.Key.Key_Down)
    last = board.buttons[-1]
    assert board.current.number in {one.card.number for one in board.buttons[-6:] if one.card}
    assert board.viewport().rect().intersects(last.geometry().translated(board.sheet.pos()))


def test_tabs_go_round_with_the_keyboard(qtbot: QtBot, stage: Stage) -> None:
    seen = []
    for _tab in range(5):
        stage.press(Qt.Key.Key_Tab, CTRL)
        seen.append(stage.page.tabs.chosen)
    assert seen == [UNSIGNED, DUE, LEDGER, REFUSED, LIVE]
    stage.press(Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert stage.page.tabs.chosen == REFUSED
    qtbot.waitUntil(lambda: stage.page.refused.table.rows_model.rowCount() == 1)
    stage.press(Qt.Key.Key_Escape)
    assert stage.page.tabs.chosen == LIVE


def test_what_presses_opens_what_it_is_about(qtbot: QtBot, stage: Stage) -> None:
    rows = {row.line.concern: row for row in stage.page.live.attention.rows if row.line}
    rows[Concern.handoff_unsigned].setFocus()
    stage.press(Qt.Key.Key_Return)
    assert stage.page.tabs.chosen == UNSIGNED
    qtbot.waitUntil(lambda: stage.page.unsigned.table.current() is not None)
    line = stage.page.unsigned.table.current()
    assert line is not None
    assert (line.name, line.minutes) == ("潘*云", 72)
    stage.press(Qt.Key.Key_Escape)
    rows[Concern.unpapered].setFocus()
    stage.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.page.due.table.current() is not None)
    assert stage.page.due.tab.value == "unpapered"
    assert "5 working days left" in _texts(stage.page.due.table)
    stage.press(Qt.Key.Key_Escape)
    rows[Concern.away_over].click()
    assert stage.window.findChild(WindowDetail) is not None


def test_any_case_is_found_and_its_ledger_read_row_by_row(
    qtbot: QtBot, stage: Stage, morning: Morning
) -> None:
    stage.press(Qt.Key.Key_F, CTRL)
    assert stage.page.ledger.search.hasFocus()
    stage.type("yxm")
    qtbot.waitUntil(lambda: stage.page.ledger.found.rows_model.rowCount() == 2, timeout=5000)
    found = [case.id for case in stage.page.ledger.found.rows_model.rows]
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Up)
    while stage.page.ledger.found.current_name() != morning.case:
        stage.press(Qt.Key.Key_Down)
    assert morning.case in found
    stage.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.page.ledger.shown_case == morning.case, timeout=5000)
    qtbot.waitUntil(stage.page.ledger.table.hasFocus)
    texts = _texts(stage.page.ledger.table)
    assert "accepted" in texts
    assert "方砚秋" in texts
    assert "window 5 (SJ05)" in texts
    assert "recorded" in texts
    assert mask_name(YU.name) in stage.page.ledger.panel.extra.text()
    assert YU.name not in stage.page.ledger.panel.extra.text()
    assert "seal" in stage.page.ledger.detail.text()


def test_a_scanned_number_opens_the_ledger(qtbot: QtBot, stage: Stage, morning: Morning) -> None:
    number = morning.desk.row(morning.case)["case_no"]
    assert stage.window.take_scan(number)
    qtbot.waitUntil(lambda: stage.page.ledger.shown_case == morning.case, timeout=5000)
    assert stage.page.tabs.chosen == LEDGER


def test_rows_that_change_come_by_themselves(qtbot: QtBot, stage: Stage, morning: Morning) -> None:
    seat = morning.desk.desk.seat
    morning.hall.take(seat, "A040", minutes_ago=1)
    morning.hall.sync()
    qtbot.waitUntil(lambda: stage.page.live.figures.waiting.said[0] == "15", timeout=5000)


def test_the_suggestion_can_be_put_off(stage: Stage) -> None:
    live = stage.page.live
    assert "Open 1 more window for C 不动产" in live.advice.title.text()
    live.advice.later.setFocus()
    stage.press(Qt.Key.Key_Space)
    assert "Open" not in live.advice.title.text()
    assert live.live is not None
    live.show_live(live.live, stage.hall.clock())
    assert "Open" not in live.advice.title.text()


def test_every_kind_of_change_has_words(desktop: Desktop) -> None:
    for language in Language:
        desktop.speak(language)
        assert [handler.kind for handler in ACTIONS if kind_words(handler.kind) == handler.kind] == []
        for kind in ("undo", "give_up"):
            assert kind_words(kind) != kind


def test_bars_line_and_scale_lie_in_one_system(desktop: Desktop, morning: Morning) -> None:
    bars = WaitBars(desktop.dress(), lambda at: at)
    bars.resize(800, 150)
    start = morning.hall.clock()
    chart = WaitChart((Bar(start, 20), Bar(start, 40), Bar(start, None), Bar(start, 10)), 20)
    bars.show_chart(chart)
    line = bars.height_of(chart.red)
    assert bars.bar_area(0).top() == pytest.approx(line)
    assert bars.bar_area(1).top() < line < bars.bar_area(3).top()
    floor = bars.bar_area(0).bottom()
    heights = [floor - bars.bar_area(place).top() for place in (3, 0, 1)]
    assert heights == pytest.approx([heights[0], heights[0] * 2, heights[0] * 4])
    assert QRectF(bars.rect()).contains(bars.bar_area(1))
    assert bars.bar_area(2).height() == pytest.approx(0)
    assert "40" in bars.accessibleName()


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "00:00"), (198, "03:18"), (4325, "1:12:05"), (-3, "00:00")]
)
def test_running_times_in_figures(seconds: int, words: str) -> None:
    assert clock_words(seconds) == words


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("factor", [1.0, 1.3])
def test_every_tab_opens_in_every_look(
    qtbot: QtBot,
    desktop: Desktop,
    keymap: KeyMap,
    morning: Morning,
    bugs: list[BaseException],
    language: Language,
    look: Look,
    factor: float,
) -> None:
    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    desktop.speak(language)
    made = open_review(morning.hall, desktop.dress(look, factor), keymap, crashed, morning.desk)
    qtbot.addWidget(made.window)
    qtbot.waitUntil(lambda: made.page.live.live is not None, timeout=5000)
    for name in made.page.tabs.names:
        made.page.show_tab(name)
        assert not made.window.grab().isNull()
    made.page.show_tab(LIVE)
    live = made.page.live.live
    assert live is not None
    quiet = replace(live, windows=(), attention=(), advice=None, chart=WaitChart((), 20), heard=False)
    made.page.live.show_live(quiet, made.hall.clock())
    assert not made.window.grab().isNull()
    made.page.hidden()
    made.window.setup.tasks.close()
    assert not bugs


def _texts(table: object) -> str:
    model = table.rows_model  # type: ignore[attr-defined]
    cells = [
        str(model.data(model.index(row, column)))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    return " | ".join(cells)
