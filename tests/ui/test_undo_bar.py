"""Eight seconds to take a step back: taken once, and never over what is being worked on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MovingClock
from workstation.ui.theme import Theme
from workstation.ui.widgets.undo_bar import UndoBar


def test_undo_lasts_eight_seconds_and_is_taken_once(theme: Theme, clock: MovingClock, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    field = QLineEdit()
    column.addWidget(field)
    host.resize(900, 400)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    field.setFocus()
    bar = UndoBar(theme, clock.monotonic, host)
    undone: list[str] = []
    bar.offer("A024 finished", lambda: undone.append("A024"))
    assert field.hasFocus() and bar.isVisible()
    assert bar.x() == 16 and bar.geometry().bottom() < host.height()
    clock.move(7.9)
    assert bar.take() and undone == ["A024"]
    assert not bar.take() and undone == ["A024"] and not bar.isVisible()
    bar.offer("A025 finished", lambda: undone.append("A025"))
    clock.move(8)
    bar.look()
    assert not bar.isVisible() and not bar.take() and undone == ["A024"]
    bar.offer("A026", lambda: undone.append("A026"))
    bar.offer("A027", lambda: undone.append("A027"))
    bar.take()
    assert undone == ["A024", "A027"]
    qtbot.wait(120)


def test_undo_never_stands_over_what_is_in_hand(theme: Theme, clock: MovingClock, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    row, foot = QWidget(host), QWidget(host)
    row.setGeometry(20, 480, 800, 80)
    foot.setGeometry(0, 560, 900, 40)
    bar = UndoBar(theme, clock.monotonic, host)
    host.show()
    bar.stand_on(lambda: foot, lambda: row)
    bar.offer("Judged", lambda: None)
    assert bar.geometry().bottom() < row.geometry().top()
    row.move(20, 100)
    bar.place()
    assert bar.geometry().bottom() < foot.geometry().top()
    assert bar.geometry().top() > row.geometry().bottom()
    row.setGeometry(20, 10, 800, 540)
    bar.place()
    assert not bar.geometry().intersects(row.geometry())


def test_undo_stands_at_the_end_of_a_line_of_hints(theme: Theme, clock: MovingClock, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    hints = QWidget(host)
    row = QHBoxLayout(hints)
    row.addWidget(QLabel("1–9 choose"))
    row.addStretch(1)
    hints.setGeometry(0, 560, 900, 36)
    bar = UndoBar(theme, clock.monotonic, host)
    bar.stand_on(lambda: hints)
    host.show()
    bar.offer("Called", lambda: None)
    words = hints.findChildren(QLabel)[0].geometry().translated(hints.pos())
    assert not bar.geometry().intersects(words)
    assert bar.geometry().right() <= 900 and bar.geometry().top() > 500
    # no room beside the hints: above them
    host.resize(420, 600)
    hints.setGeometry(0, 560, 420, 36)
    bar.place()
    assert bar.geometry().bottom() < 560
