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

    def shown() -> list[QColor]:
        image, high = box.grab().toImage(), theme.size(16)
        top = (image.height() - high) // 2
        return [QColor(image.pixel(x, top + y)) for x in range(2, high - 2) for y in range(2, high - 2)]

    ground, tick = theme.colour("accent.solid"), theme.colour("accent.onSolid")
    box.setChecked(True)
    pixels = shown()
    assert ground in pixels
    assert sum(far(pixel, tick) < far(pixel, ground) for pixel in pixels) >= 6
    box.setChecked(False)
    assert ground not in shown()


def far(one: QColor, other: QColor) -> int:
    """How different two colours are."""
    parts = (QColor.red, QColor.green, QColor.blue)
    return sum(abs(part(one) - part(other)) for part in parts)
