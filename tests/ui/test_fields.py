"""Typing: initials inside an input method, digits that choose, and scanners told from people."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MovingClock
from workstation.ui.theme import Theme
from workstation.ui.widgets.scan_gate import ScanGate
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.segmented import JUDGE_WIDTHS, Segment, Segmented, yes_no


def compose(field: QLineEdit, letters: str, commit: str = "") -> None:
    event = QInputMethodEvent(letters, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_letters_in_the_making_are_searched_without_marks(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.asked.connect(asked.append)
    compose(field, "g'l")
    compose(field, "g'l'j't")
    assert asked == ["gl", "gljt"] and field.text() == ""
    compose(field, "", "高龄津贴")
    assert field.query == "高龄津贴" and asked[-1] == "高龄津贴"


def test_digits_choose_results_but_begin_numbers(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    picked: list[int] = []
    field.picked.connect(picked.append)
    QTest.keyClick(field, Qt.Key.Key_3)
    assert picked == [] and field.text() == "3"
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_X)
    QTest.keyClick(field, Qt.Key.Key_2)
    assert picked == [2] and field.text() == "x"
    bare = SearchField(theme, "Category", pick_when_empty=True)
    qtbot.addWidget(bare)
    bare.picked.connect(picked.append)
    QTest.keyClick(bare, Qt.Key.Key_7)
    assert picked == [2, 7] and bare.text() == ""


def test_arrows_and_enter_go_to_the_results(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    said: list[object] = []
    field.moved.connect(said.append)
    field.entered.connect(lambda: said.append("enter"))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(field, key)
    assert said == [1, -1, "enter"]


class Scanning:
    def __init__(self, qtbot: QtBot, qapp: QApplication, clock: MovingClock) -> None:
        self.field = QLineEdit()
        qtbot.addWidget(self.field)
        self.field.show()
        self.field.setFocus()
        self.clock, self.codes = clock, list[str]()
        self.gate = ScanGate(clock.monotonic, self.codes.append)
        self.gate.watch(qapp)

    def type(self, text: str, gap: float) -> None:
        for character in text:
            self.clock.move(gap)
            QTest.keyClicks(self.field, character)

    def enter(self, gap: float) -> None:
        self.clock.move(gap)
        QTest.keyClick(self.field, Qt.Key.Key_Return)


def test_a_fast_code_with_prefix_is_taken_whole(qtbot: QtBot, qapp: QApplication, clock: MovingClock) -> None:
    scan = Scanning(qtbot, qapp, clock)
    scan.type("~SW1:T:A024-1", 0.01)
    scan.enter(0.01)
    scan.gate.rest()
    assert scan.codes == ["SW1:T:A024-1"] and scan.field.text() == ""


def test_slow_typing_is_given_back(qtbot: QtBot, qapp: QApplication, clock: MovingClock) -> None:
    scan = Scanning(qtbot, qapp, clock)
    scan.type("~A1", 0.2)
    scan.enter(0.2)
    qtbot.waitUntil(lambda: scan.field.text() == "~A1")
    scan.gate.rest()
    assert scan.codes == []


def test_a_lone_prefix_comes_back_by_itself(qtbot: QtBot, qapp: QApplication, clock: MovingClock) -> None:
    scan = Scanning(qtbot, qapp, clock)
    scan.type("~", 0.2)
    assert scan.field.text() == ""
    qtbot.waitUntil(lambda: scan.field.text() == "~")
    scan.gate.rest()


def test_small_letters_are_no_code(qtbot: QtBot, qapp: QApplication, clock: MovingClock) -> None:
    scan = Scanning(qtbot, qapp, clock)
    scan.type("~Ab", 0.01)
    scan.enter(0.01)
    scan.gate.rest()
    assert scan.codes == [] and scan.field.text() == "~Ab"


def test_fast_typing_without_prefix_is_typing(qtbot: QtBot, qapp: QApplication, clock: MovingClock) -> None:
    scan = Scanning(qtbot, qapp, clock)
    scan.type("ABC123", 0.001)
    scan.enter(0.001)
    scan.gate.rest()
    assert scan.codes == [] and scan.field.text() == "ABC123"


def test_a_segment_is_picked_by_its_key(theme: Theme, qtbot: QtBot) -> None:
    pair = yes_no(theme, "Yes", "No", about="Serves meals?")
    qtbot.addWidget(pair)
    picked: list[str] = []
    pair.picked.connect(picked.append)
    QTest.keyClick(pair, Qt.Key.Key_N)
    QTest.keyClick(pair, Qt.Key.Key_Y)
    assert picked == ["no", "yes"]
    assert pair.chosen == "", "the page decides what is shown as chosen"


def test_the_five_judgements_have_the_widths_of_the_design(theme: Theme, qtbot: QtBot) -> None:
    row = Segmented(theme, [Segment(str(n), "x", width=width) for n, width in enumerate(JUDGE_WIDTHS)])
    qtbot.addWidget(row)
    # Neighbours share the line between them.
    assert row.width() == sum(JUDGE_WIDTHS) - 4
    assert theme.tokens.numbers("size.checklistSegments") == JUDGE_WIDTHS


def test_a_choice_that_is_not_offered_cannot_be_picked(theme: Theme, qtbot: QtBot) -> None:
    row = Segmented(theme, [Segment("ok", "Correct", "1"), Segment("defer", "Defer", "4")])
    qtbot.addWidget(row)
    picked: list[str] = []
    row.picked.connect(picked.append)
    row.change("defer", Segment("defer", "Defer", "4"), available=False)
    QTest.keyClick(row, Qt.Key.Key_4)
    assert picked == []
