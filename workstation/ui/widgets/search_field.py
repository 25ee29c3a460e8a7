"""A search field that understands initials typed into a Chinese input method without switching it off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import text_width
from workstation.ui.widgets.text import label

_SEPARATORS = str.maketrans("", "", "'’‘ ")


class SearchField(QLineEdit):
    """`asked(query)`: what to look for now, letters still in the input method included.

    `picked(n)`: digit n (1-9) was pressed to choose a result. `moved(step)`: up or down.
    `entered()`: Enter. A query that begins with a digit is a number being typed: digits go into it.
    """

    asked = Signal(str)
    picked = Signal(int)
    moved = Signal(int)
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        hint: str = "",
        *,
        large: bool = False,
        pick_when_empty: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`hint` is the placeholder; with `pick_when_empty` a digit in the empty field picks, too."""
        super().__init__(parent)
        self._theme = theme
        self._pick_when_empty = pick_when_empty
        self._preedit = ""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        if large:
            self.setProperty("kind", "large")
        self._note = label("", "muted")
        self._note.setParent(self)
        self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fit()
        self.textChanged.connect(lambda _text: self.asked.emit(self.query))

    @property
    def query(self) -> str:
        """Committed text with the letters still being composed, without the input method's marks."""
        text = self.text()
        at = self.cursorPosition()
        return text[:at] + self._preedit + text[at:]

    def say(self, text: str) -> None:
        """A soft remark at the right inside the field ("6 keys, 1 result")."""
        self._note.setText(text)
        self._fit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters in the making are searched for at once."""
        before = self.query
        self._preedit = event.preeditString().translate(_SEPARATORS)
        super().inputMethodEvent(event)
        if self.query != before and not event.commitString():
            self.asked.emit(self.query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows move, Enter opens; everything else is text."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text() in tuple("123456789") and self._digit_picks():
            self.picked.emit(int(event.text()))
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if plain and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        super().keyPressEvent(event)

    def _digit_picks(self) -> bool:
        query = self.query
        if not query:
            return self._pick_when_empty
        return not query[0].isdigit()

    def _fit(self) -> None:
        size = self._theme.size
        remark = self._note.text()
        wide = round(text_width(remark, self._theme.font(13))) + size(14) if remark else 0
        self._note.setGeometry(self.width() - wide, 0, max(wide - size(8), 0), self.height())
        self.setTextMargins(size(24), 0, wide, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the remark at the right."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, with the magnifier in it."""
        super().paintEvent(event)
        px = self._theme.size(15)
        area = QRectF(self._theme.size(11), (self.height() - px) / 2, px, px)
        self._theme.icons.paint(QPainter(self), "search", self._theme.colour("ink.secondary"), area)
