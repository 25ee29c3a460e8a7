"""A card with a few numbered choices; a choice may ask for one line of words before it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label


@dataclass(frozen=True)
class Choice:
    """One choice. `ask`: the question for a line of words, "" for none; `optional`: may be empty.

    `lacks(words)` says what is still missing in the words, "" when they will do.
    """

    name: str
    text: str
    ask: str = ""
    optional: bool = False
    lacks: Callable[[str], str] | None = None


class ChoiceCard(SentCard):
    """Digits choose, arrows move, Enter takes; `chosen(name, words, card)` and the card steps back.

    Whoever is called settles the card with what became of it.
    """

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        title: str,
        choices: Sequence[Choice],
        chosen: Callable[[str, str, SentCard], None],
        *,
        note: str = "",
    ) -> None:
        super().__init__(theme, host, width=480, name=title)
        self.choices = tuple(choices)
        self._chosen = chosen
        self._asking: Choice | None = None
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(8))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        if note:
            inner.addWidget(label(note, "soft", wrap=True))
        self.buttons: list[KeyCapButton] = []
        for place, choice in enumerate(self.choices, 1):
            key = str(place) if place <= 9 else ""
            button = KeyCapButton(theme, choice.text, key, OUTLINE, height=38, spread=True)
            button.clicked.connect(lambda _checked=False, one=choice: self._pick(one))
            self.buttons.append(button)
            inner.addWidget(button)
        self.question = label("", "soft")
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._take)
        self.take = KeyCapButton(theme, self.tr("Done"), "Return", PRIMARY, height=36)
        self.take.clicked.connect(self._take)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.take)
        inner.addWidget(self.question)
        inner.addLayout(row)
        inner.addWidget(self.wrong)
        for part in (self.question, self.field, self.take):
            part.hide()
        self.body.addLayout(inner)

    def ask(self, picked: str = "") -> None:
        """Show the card, or with `picked` go straight to that choice."""
        self.open(self.buttons[0] if self.buttons else None)
        for choice in self.choices:
            if picked and choice.name == picked:
                self._pick(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows; what is typed into the field stays there."""
        pressed, at = event.text(), self._place()
        if pressed.isdigit() and not self.field.hasFocus() and 0 < int(pressed) <= len(self.choices):
            self._pick(self.choices[int(pressed) - 1])
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.buttons:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self._pick(self.choices[at])
        else:
            super().keyPressEvent(event)
        event.accept()

    def _place(self) -> int:
        return next((n for n, button in enumerate(self.buttons) if button.hasFocus()), -1)

    def _pick(self, choice: Choice) -> None:
        if not choice.ask:
            self._end(choice, "")
            return
        self._asking = choice
        self.question.setText(choice.ask)
        self.field.setAccessibleName(choice.ask)
        for part in (self.question, self.field, self.take):
            part.show()
        self._lay_out()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        words = self.field.text().strip()
        asking = self._asking
        if asking is None or not (words or asking.optional):
            return
        lacking = asking.lacks(words) if asking.lacks is not None else ""
        if lacking:
            self.question.setText(lacking)
            return
        self._end(asking, words)

    def _end(self, choice: Choice, words: str) -> None:
        self.send()
        self._chosen(choice.name, words, self)
