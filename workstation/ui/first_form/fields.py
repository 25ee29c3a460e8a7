"""The fields of the form that stay the same whatever is done with the matter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.chooser import Chooser


class OwnWords(QPlainTextEdit):
    """The person's own words: `done()` at Enter, Shift+Enter breaks the line.

    While an input method composes, Enter belongs to it.
    """

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.size(56))
        self.setAccessibleName(self.tr("What was asked, in the person's own words"))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether something is being composed."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter breaks the line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self._composing:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.done.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class Line(QLineEdit):
    """One line; Enter goes to the next field."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.returnPressed.connect(self.focusNextChild)


class Pick(Chooser):
    """A choice out of a few words with a value behind each."""

    def __init__(self, theme: Theme, name: str, options: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(theme, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.show_options(options)

    def show_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """Offer these (value, words); the first is chosen."""
        self.clear()
        for value, words in options:
            self.addItem(words, value)

    @property
    def value(self) -> str:
        """The value behind the words."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose by value; an unknown one changes nothing."""
        place = self.findData(value)
        if place >= 0:
            self.setCurrentIndex(place)
