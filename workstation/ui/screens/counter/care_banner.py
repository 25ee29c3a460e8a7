"""One line above the number when the person at the window needs more time, or cannot hear."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from workstation.services.tickets.views import CounterView, Current
from workstation.ui.screen import Desk
from workstation.ui.theme import restyle
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label

OLD = 60
"""老年人权益保障法 Art. 2: citizens of 60 and above."""


class CareBanner(Panel):
    """Shown while serving an old person or one with a need."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        restyle(self, kind="strip", st="info")
        size = desk.theme.size
        row = QHBoxLayout()
        row.setContentsMargins(size(16), size(8), size(16), size(8))
        row.setSpacing(size(12))
        self._picture = Picture(desk.theme, "elder", "info.ink", 18)
        row.addWidget(self._picture)
        self.who = label("", "strong", tone="info")
        row.addWidget(self.who)
        self.advice = ElidedLabel("", "body", tone="info")
        row.addWidget(self.advice, 1)
        self.body.addLayout(row)

    def show_view(self, view: CounterView) -> None:
        """Show what to mind; hidden when there is nothing."""
        one = view.current
        words = self._words(one) if one is not None and one.state == "serving" else ([], [])
        self.setVisible(bool(words[0]))
        if one is None or not words[0]:
            return
        self._picture.show_icon("ear-off" if "hearing" in one.row.needs else "elder", "info.ink")
        self.who.setText(" · ".join(words[0]))
        self.advice.setText("  ".join(words[1]))

    def _words(self, one: Current) -> tuple[list[str], list[str]]:
        who: list[str] = []
        advice: list[str] = []
        if one.age is not None and one.age >= OLD:
            who.append(self.tr("{age} years").format(age=one.age))
            advice.append(self.tr("Speak slowly."))
        elif one.row.ground == "elderly":
            who.append(self.tr("Elderly"))
            advice.append(self.tr("Speak slowly."))
        if "hearing" in one.row.needs:
            who.append(self.tr("hard of hearing"))
            advice.append(self.tr("Face them; Ctrl+T writes it large."))
        if "assist" in one.row.needs:
            who.append(self.tr("needs assistance"))
            advice.append(self.tr("Fill in the forms together."))
        return who, advice
