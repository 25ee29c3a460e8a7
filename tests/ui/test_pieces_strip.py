"""The boxes under a material: no words stand there for a box that is not."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from workstation.domain.row import Row
from workstation.ui.screens.intake.editors import PiecesStrip
from workstation.ui.theme import Theme


@pytest.mark.parametrize("in_order", [True, False])
def test_every_word_has_its_box(qtbot: QtBot, theme: Theme, in_order: bool) -> None:
    strip = PiecesStrip(theme)
    qtbot.addWidget(strip)
    strip.begin(Row("m5", True), 1, date(2026, 11, 23), in_order=in_order)
    strip.show()
    named = [
        (words, box) for words in strip.findChildren(QLabel) if isinstance(box := words.buddy(), QWidget)
    ]
    assert len(named) == 3
    assert [words.isVisible() for words, _box in named] == [box.isVisible() for _words, box in named]
    assert strip.expiry.isVisible() is in_order
