"""A key of the ticket bar: the word above, the F-key below; greyed, never moved, when it cannot act."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import CENTRE, box, key_words, text_width, words


class FunctionKey(QAbstractButton):
    """Pressing it is pressing the key it shows."""

    def __init__(
        self, theme: Theme, text: str, key: str, *, width: int = 62, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._note = ""
        self._least = width
        # The keys of the bar never take the focus away from the page: they have their F-keys.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_as(text, key)

    @property
    def key(self) -> str:
        """The key it stands for."""
        return self._key

    def show_as(self, text: str, key: str, note: str = "") -> None:
        """Change words, key and the note after the key ("F6, 2 more calls")."""
        self.setText(text)
        self._key, self._note = key, note
        self.setAccessibleName(self.tr("{text}, {key}").format(text=text, key=f"{key} {note}".strip()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """62 x 44, wider only for longer words."""
        need = max(
            text_width(self.text(), self._theme.font(13)), text_width(self._below(), self._theme.font(11))
        )
        wide = max(self._theme.size(self._least), round(need) + self._theme.size(8))
        return QSize(wide, self._theme.measure("functionKey.h"))

    def _below(self) -> str:
        return f"{key_words(self._key)} {self._note}".strip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and two lines."""
        theme = self._theme
        painter = QPainter(self)
        able = self.isEnabled()
        hover = self.underMouse() and able
        ground = "surface.sunken" if self.isDown() else "surface.hover" if hover else "surface.panel"
        fill = theme.colour(ground)
        line = theme.colour("line.default" if able else "line.subtle")
        box(painter, QRectF(self.rect()), fill, line, theme.size(4))
        ink = theme.colour("ink" if able else "ink.disabled")
        soft = theme.colour("ink.secondary" if able else "ink.disabled")
        half = self.height() / 2
        top = QRectF(0, theme.size(4), self.width(), half)
        low = QRectF(0, half, self.width(), half - theme.size(3))
        words(painter, top, self.text(), theme.font(13), ink, CENTRE)
        font = theme.font(11) if self._note else theme.number_font(11, bold=False)
        words(painter, low, self._below(), font, soft, CENTRE)
