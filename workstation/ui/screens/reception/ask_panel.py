"""What somebody comes for: letters find it, digits choose a group while nothing is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from workstation.services.reception.wanted import Found
from workstation.ui.screens.reception.results import Results
from workstation.ui.theme import Theme
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.text import label


class AskPanel(Panel):
    """`digit(n)`: the n-th group; `moved(step)`: up or down; `found(Found)`: a result was taken;
    `card(line)`: a card reader typed; `entered()`: Enter with nothing typed."""

    digit = Signal(int)
    moved = Signal(int)
    found = Signal(object)
    card = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, find: Callable[[str], tuple[Found, ...]]) -> None:
        super().__init__(theme, inset=True)
        self._find = find
        line = QHBoxLayout()
        line.setSpacing(theme.size(12))
        line.addWidget(label(self.tr("What for"), "section"))
        hint = self.tr("Initials; digits choose a group while this is empty")
        self.search = SearchField(theme, hint, large=True, pick_when_empty=True)
        self.search.asked.connect(self._search)
        self.search.picked.connect(self._digit)
        self.search.moved.connect(self.moved)
        self.search.entered.connect(self._enter)
        line.addWidget(self.search, 1)
        self.body.addLayout(line)
        self.results = Results(theme)
        self.results.picked.connect(self._take)
        self.body.addWidget(self.results)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def clear(self) -> None:
        """For the next person."""
        self.search.clear()
        self.search.setFocus()

    def _search(self, query: str) -> None:
        if query.strip():
            self.results.show_found(self._find(query), query)
        else:
            self.results.say(self.tr("Type initials, or press the digit of a group."))

    def _digit(self, digit: int) -> None:
        if self.search.query:
            self.results.pick(digit)
        else:
            self.digit.emit(digit)

    def _enter(self) -> None:
        query = self.search.query
        if "," in query or "，" in query:
            # a card reader that types like a keyboard
            self.search.clear()
            self.card.emit(query)
        elif query.strip():
            self.results.pick(1)
        else:
            self.entered.emit()

    def _take(self, found: Found) -> None:
        self.clear()
        self.found.emit(found)
        self.results.say(self.tr("{name}: press Enter to issue.").format(name=found.name))
