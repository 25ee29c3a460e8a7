"""Eight seconds to take a step back: taken once, and never over a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MovingClock
from workstation.ui.desktop import Desktop
from workstation.ui.theme import Look, Theme
from workstation.ui.widgets.status_bar import StatusBar
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


@pytest.mark.parametrize("factor", [1.0, 1.15, 1.3])
@pytest.mark.parametrize("words", ["已叫 B001", "B001 已结束：已受理，已叫 A006；" * 6])
def test_undo_stands_on_the_line_below_the_pages(
    desktop: Desktop, clock: MovingClock, qtbot: QtBot, factor: float, words: str
) -> None:
    theme = desktop.dress(Look.LIGHT, factor)
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    column.setContentsMargins(76, 0, 0, 0)
    column.setSpacing(0)
    page = QWidget()
    inside = QVBoxLayout(page)
    inside.setContentsMargins(*[theme.size(14)] * 4)
    rows = QLabel("row")
    inside.addWidget(rows)
    column.addWidget(page, 1)
    line = StatusBar(theme)
    line.show_person("3 号窗口 · 王晓棠")
    line.show_sync("已同步")
    line.show_time(clock.now())
    column.addWidget(line)
    host.resize(1280, 680)
    host.show()
    bar = UndoBar(theme, clock.monotonic, host)
    bar.stand_on(line, line.room)
    before = page.geometry()
    bar.offer(words, lambda: None)
    qtbot.wait(10)
    spot = bar.geometry()
    assert not spot.intersects(QRect(rows.mapTo(host, QPoint(0, 0)), rows.size()))
    assert spot.bottom() <= host.height() and spot.right() < line.x() + line.room()
    assert page.geometry() == before
    if len(words) < 20:
        assert bar.words.width() >= bar.words.sizeHint().width()
    desktop.dress()
