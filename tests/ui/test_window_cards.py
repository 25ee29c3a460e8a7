"""The cards of the review page say the whole item: in one line where it fits, else in two."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workstation.services.review.views import WindowCard, WindowNow
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.screens.review.window_board import SMALL
from workstation.ui.screens.review.window_button import Brushes, WindowButton
from workstation.ui.theme import TEXT_SIZES, Look

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.CHINESE])
@pytest.mark.parametrize("item", ["个体工商户设立登记", "食品经营许可（新办）", "高龄津贴申领"])
def test_the_item_at_a_window_is_not_cut(
    qtbot: QtBot, desktop: Desktop, item: str, language: Language, size: float
) -> None:
    theme = desktop.theme(Look.LIGHT, size)
    desktop.speak(language)
    board = QWidget()
    qtbot.addWidget(board)
    brushes = Brushes(theme, small=True)
    button = WindowButton(theme, brushes, board)
    # as wide as five in a row are on the smallest screen
    button.resize(theme.size(SMALL[0]), theme.size(SMALL[1]))
    card = WindowCard(
        "3", "市场监管", WindowNow.serving, "A004", item, NOW, "王晓棠", 1, 0, 0, "", 5, 0, 4, 9, ("A",)
    )  # fmt: skip
    button.show_card(card, NOW, brushes)
    lines = button.written()
    said = "".join(text for _area, text, *_rest in lines)
    assert item in said
    assert "…" not in said
    shown = [(area, text, font) for area, text, font, _colour, _side in lines if text.strip()]
    for area, text, font in shown:
        metrics = QFontMetricsF(font)
        assert area.bottom() <= button.height()
        assert metrics.horizontalAdvance(text) <= area.width() + 1
        # a line lower than its signs would be painted into its neighbour
        assert metrics.tightBoundingRect(text).height() <= area.height()
