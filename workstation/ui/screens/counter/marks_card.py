"""Ctrl+M: what a person needs, and the published ground on which they go first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.tickets.views import Mark, QueueRow
from workstation.ui.theme import Theme
from workstation.ui.ticket_control.words import mark_tag
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

NEEDS = ("hearing", "assist")


@dataclass(frozen=True)
class Marks:
    """What was chosen. `basis` says whereby the ground was seen."""

    needs: tuple[str, ...]
    ground: str | None
    basis: str


class MarksCard(SentCard):
    """Digits switch marks on and off; Enter keeps them: `save(Marks, card)`, which settles the card."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        row: QueueRow,
        grounds: Sequence[tuple[str, str]],
        save: Callable[[Marks, SentCard], None],
    ) -> None:
        title = self.tr("Marks of {no}").format(no=row.no)
        super().__init__(theme, host, width=460, name=title)
        self._save = save
        self._needs = set(row.needs)
        self._ground = row.ground
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(6))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        self._choices = [("need", key, "") for key in NEEDS] + [
            ("ground", key, name) for key, name in grounds
        ]
        self.buttons: list[KeyCapButton] = []
        for place, (kind, key, name) in enumerate(self._choices, 1):
            tag = mark_tag(Mark(kind, key, name), UTC)
            button = KeyCapButton(theme, tag.text, str(place), OUTLINE, icon=tag.icon, height=36, spread=True)
            button.clicked.connect(lambda _checked=False, at=place - 1: self._switch(at))
            self.buttons.append(button)
            inner.addWidget(button)
        self._bases = {
            "in_person": self.tr("seen in person"),
            "card": self.tr("card shown"),
            "known": self.tr("known from an earlier case"),
        }
        self._basis_label = label(self.tr("How do you know of the ground?"), "soft")
        inner.addWidget(self._basis_label)
        self.basis = Segmented(
            theme, [Segment(key, words) for key, words in self._bases.items()], about=self._basis_label.text()
        )
        self.basis.choose("in_person")
        self.basis.picked.connect(self.basis.choose)
        inner.addWidget(self.basis)
        inner.addWidget(self.wrong)
        row_of_done = QHBoxLayout()
        row_of_done.addStretch(1)
        self.take = KeyCapButton(theme, self.tr("Keep"), "Return", PRIMARY, height=36)
        self.take.clicked.connect(self._take)
        row_of_done.addWidget(self.take)
        inner.addLayout(row_of_done)
        self.body.addLayout(inner)
        self._show()

    def ask(self) -> None:
        """Show the card."""
        self.open(self.take)

    def _switch(self, place: int) -> None:
        kind, key, _name = self._choices[place]
        if kind == "need":
            self._needs ^= {key}
        else:
            self._ground = None if self._ground == key else key
        self._show()

    def _show(self) -> None:
        for button, (kind, key, name) in zip(self.buttons, self._choices, strict=True):
            words = mark_tag(Mark(kind, key, name), UTC).text
            on = key in self._needs if kind == "need" else key == self._ground
            button.show_as(f"✓ {words}" if on else words)
        for part in (self._basis_label, self.basis):
            part.setVisible(self._ground is not None)

    def _take(self) -> None:
        self.send()
        needs = tuple(key for key in NEEDS if key in self._needs)
        basis = self._bases[self.basis.chosen] if self._ground is not None else ""
        self._save(Marks(needs, self._ground, basis), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits switch; Enter keeps."""
        pressed = event.text()
        if pressed.isdigit() and 0 < int(pressed) <= len(self._choices):
            self._switch(int(pressed) - 1)
        elif pressed in ("\r", "\n"):
            self._take()
        else:
            super().keyPressEvent(event)
        event.accept()
