"""What was found for a few letters, as chips with their digits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workstation.services.reception.wanted import Found
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import ACCENT, OUTLINE, KeyCapButton
from workstation.ui.widgets.text import ElidedLabel

SHOWN = 5


class Results(QWidget):
    """The first results of a search; `picked(Found)`. The first one is what Enter takes.

    Also a question with answers behind digits: `chose(place)`, counted from 1.
    """

    picked = Signal(object)
    chose = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.size(6))
        self.found: tuple[Found, ...] = ()
        self.asking = 0
        self.setFixedHeight(theme.size(34))
        self.say(self.tr("Type initials, or press the digit of a group."))

    def say(self, text: str) -> None:
        """A sentence in place of results."""
        self.found, self.asking = (), 0
        self._clear()
        self._row.addWidget(ElidedLabel(text, "soft"), 1)

    def ask(self, text: str, answers: tuple[str, ...]) -> None:
        """A question in place of results."""
        self.say(text)
        self.asking = len(answers)
        for place, words in enumerate(answers):
            chip = KeyCapButton(self._theme, words, str(place + 1), ACCENT if place == 0 else OUTLINE)
            chip.clicked.connect(lambda _checked=False, place=place: self.chose.emit(place + 1))
            self._row.addWidget(chip)

    def offer(self, text: str, button: str, key: str, act: Callable[[], None]) -> None:
        """A sentence with one thing to do."""
        self.say(text)
        chip = KeyCapButton(self._theme, button, key, OUTLINE)
        chip.clicked.connect(lambda _checked=False: act())
        self._row.addWidget(chip)

    def show_found(self, found: tuple[Found, ...], query: str) -> None:
        """These results, or a way out when there are none."""
        if not found:
            words = self.tr("Nothing is called {query}. Issue a number for general matters.")
            self.say(words.format(query=query))
            return
        self.found, self.asking = found[:SHOWN], 0
        self._clear()
        for place, one in enumerate(self.found):
            kind = ACCENT if place == 0 else OUTLINE
            words = f"{one.via}：{one.name}" if one.via else one.name
            chip = KeyCapButton(self._theme, _short(words), str(place + 1), kind)
            chip.setToolTip(words)
            chip.clicked.connect(lambda _checked=False, one=one: self.picked.emit(one))
            self._row.addWidget(chip)
        self._row.addStretch(1)

    def pick(self, place: int) -> bool:
        """The result at a place counted from 1; False when there is none."""
        if self.asking:
            if place <= self.asking:
                self.chose.emit(place)
            return place <= self.asking
        if not 1 <= place <= len(self.found):
            return False
        self.picked.emit(self.found[place - 1])
        return True

    def _clear(self) -> None:
        while self._row.count():
            old = self._row.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _short(name: str, longest: int = 10) -> str:
    return name if len(name) <= longest else f"{name[: longest - 1]}…"
