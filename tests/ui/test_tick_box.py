"""A ticked box shows a tick and not only another colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from workstation.ui.desktop import Desktop
from workstation.ui.qss import stylesheet
from workstation.ui.theme import Look
from workstation.ui.widgets.tick_box import TickBox


@pytest.mark.parametrize("look", list(Look))
def test_a_tick_is_drawn_into_the_box(qtbot: QtBot, desktop: Desktop, look: Look) -> None:
    theme = desktop.theme(look)
    box = TickBox(theme, "委托书已看过")
    qtbot.addWidget(box)
    box.setStyleSheet(stylesheet(theme))
    box.resize(box.sizeHint())

    def shown() -> set[str]:
        image = box.grab().toImage()
        inside = range(2, min(theme.size(14), image.height()))
        return {
            QColor(image.pixel(x, image.height() // 2 + y - theme.size(8))).name()
            for x in inside
            for y in inside
        }

    tick = theme.colour("accent.onSolid").name()
    box.setChecked(True)
    ticked = shown()
    assert {theme.colour("accent.solid").name(), tick} <= ticked
    box.setChecked(False)
    assert theme.colour("accent.solid").name() not in shown()
