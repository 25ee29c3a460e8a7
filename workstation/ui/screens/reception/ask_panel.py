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
    `card(line)`: a card reader typed; `entered()`: Enter with nothing typed; `answered(yes)`: what somebody
    said to self-service; `details()`: Tab, what to bring.
    """

    digit = Signal(int)
    moved = Signal(int)
    found = Signal(object)
    card = Signal(str)
    entered = Signal()
    answered = Signal(bool)
    details = Signal()

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
        self.results.chose.connect(lambda place: self.answered.emit(place == 1))
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

    def ask_self_service(self, name: str) -> None:
        """Offer the machine; Enter gives a number all the same."""
        words = self.tr("Self-service can do this. Show the way? ({name})").format(name=name)
        self.results.ask(words, (self.tr("Yes, go there"), self.tr("No, a number")))

    def say_ready(self, name: str, more: str = "") -> None:
        """What Enter does now."""
        words = more or self.tr("{name}: press Enter to issue.").format(name=name)
        self.results.offer(words, self.tr("What to bring"), "Tab", self.details.emit)

    def _digit(self, digit: int) -> None:
        if self.search.query or self.results.asking:
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
        if found.item is None:
            self.results.say(self.tr("{name}: press Enter to issue.").format(name=found.name))
        self.found.emit(found)
