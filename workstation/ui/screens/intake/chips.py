"""Small choices with a letter: reasons after "not in order", sources of a waiver."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import box, text_width, words

HIGH = 28


class Chip(QAbstractButton):
    """One choice, checkable; the letter small after the words."""

    def __init__(self, theme: Theme, text: str, letter: str, tone: str) -> None:
        super().__init__()
        self._theme, self._letter, self._tone = theme, letter, tone
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("{text}, press {key}").format(text=text, key=letter))
        self.setToolTip(text)

    def _wide(self) -> float:
        size = self._theme.size
        wide = text_width(self.text(), self._theme.font(13, bold=True)) + size(20)
        if self._letter:
            wide += text_width(self._letter, self._theme.number_font(12, bold=False)) + size(6)
        return wide + size(18)

    def sizeHint(self) -> QSize:
        """Room for tick, words and letter, so that choosing moves nothing."""
        return QSize(round(self._wide()), self._theme.size(HIGH))

    def minimumSizeHint(self) -> QSize:
        """May be cut with an ellipsis."""
        return QSize(self._theme.size(64), self._theme.size(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick when chosen, words, letter."""
        theme, chosen = self._theme, self.isChecked()
        tone = theme.tone(self._tone)
        painter = QPainter(self)
        fill = (
            tone.tint if chosen else theme.colour("surface.hover" if self.underMouse() else "surface.panel")
        )
        box(painter, QRectF(self.rect()), fill, tone.solid if chosen else theme.colour("line.default"),
            theme.size(4))  # fmt: skip
        ink = tone.ink if chosen else theme.colour("ink.secondary")
        left: float = theme.size(10)
        mark = theme.size(13)
        if chosen:
            theme.icons.paint(painter, "check", ink, QRectF(left, (self.height() - mark) / 2, mark, mark))
            left += mark + theme.size(4)
        else:
            left += (mark + theme.size(4)) / 2
        small = theme.number_font(12, bold=False)
        letter = text_width(self._letter, small) if self._letter else 0
        room = self.width() - left - letter - theme.size(12)
        font = theme.font(13, bold=chosen)
        left += words(painter, QRectF(left, 0, room, self.height() - 1), self.text(), font, ink)
        words(painter, QRectF(left + theme.size(5), 0, letter + 2, self.height()), self._letter, small, ink)


class ChipRow(QWidget):
    """Chips side by side; `toggled(index)` when one is clicked."""

    toggled = Signal(int)

    def __init__(self, theme: Theme, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, tone
        self.chips: list[Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.size(8))

    def offer(self, choices: Sequence[str], letters: Sequence[str]) -> None:
        """Show these choices with their letters."""
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for index, (text, letter) in enumerate(zip(choices, letters, strict=False)):
            chip = Chip(self._theme, text, letter.lower(), self._tone)
            chip.clicked.connect(lambda _checked=False, at=index: self.toggled.emit(at))
            self._row.addWidget(chip)
            self.chips.append(chip)

    def mark(self, chosen: set[int]) -> None:
        """Show which are chosen."""
        for index, chip in enumerate(self.chips):
            chip.setChecked(index in chosen)
