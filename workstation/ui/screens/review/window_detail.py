"""One window in detail, on a card over the page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from workstation.services.review.views import WindowCard
from workstation.ui.screens.review.words import away_words, clock_words, window_look
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label


class WindowDetail(Overlay):
    """Who sits there, with whom, what was done today, and whom the window may call."""

    def __init__(self, theme: Theme, host: QWidget, card: WindowCard, now: datetime) -> None:
        title = self.tr("Window {number} {name}").format(number=card.number, name=card.name)
        super().__init__(theme, host, width=460, name=title)
        s = theme.size
        look = window_look(card.now)
        head = QHBoxLayout()
        head.setContentsMargins(s(20), s(16), s(20), s(8))
        head.addWidget(label(title, "subtitle"))
        head.addStretch(1)
        head.addWidget(TagLabel(theme, Tag(look.word, look.tone, look.icon), self.card))
        self.body.addLayout(head)
        grid = QGridLayout()
        grid.setContentsMargins(s(20), s(4), s(20), s(12))
        grid.setHorizontalSpacing(s(18))
        grid.setVerticalSpacing(s(6))
        grid.setColumnStretch(1, 1)
        self.lines = self._lines(card, now)
        for place, (what, said) in enumerate(self.lines):
            grid.addWidget(label(what, "soft"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(said, "body", wrap=True), place, 1)
        self.body.addLayout(grid)
        foot = QHBoxLayout()
        foot.setContentsMargins(s(20), s(4), s(20), s(16))
        foot.addStretch(1)
        self.back = KeyCapButton(theme, self.tr("Back"), "Esc", OUTLINE, height=32)
        self.back.clicked.connect(self.close_card)
        foot.addWidget(self.back)
        self.body.addLayout(foot)

    def ask(self) -> None:
        """Show the card."""
        self.closed.connect(self.deleteLater)
        self.open(self.back)

    def _lines(self, card: WindowCard, now: datetime) -> list[tuple[str, str]]:
        running = clock_words((now - card.since).total_seconds()) if card.since else ""
        number = f"{card.ticket} · {card.item}" if card.ticket else self.tr("nobody at the window")
        lines = [
            (self.tr("At the post"), card.clerk or self.tr("nobody signed in")),
            (self.tr("Belongs here"), card.belongs or "—"),
            (self.tr("Number"), number),
            (self.tr("For"), running or "—"),
        ]
        if card.planned_minutes:
            planned = self.tr("{reason}, planned {planned} min, {minutes} min of opening time gone")
            lines.append((
                self.tr("Away"),
                planned.format(
                    reason=away_words(card.reason), planned=card.planned_minutes, minutes=card.away_minutes
                ),
            ))  # fmt: skip
        mean = self.tr("{minutes} min each").format(minutes=card.mean_minutes) if card.mean_minutes else "—"
        lines += [
            (self.tr("Ended today"), f"{card.finished} · {mean}"),
            (self.tr("Waiting, on hold"), f"{card.waiting} · {card.held}"),
            (self.tr("Groups"), self.tr(", ").join(card.groups)),
        ]
        return lines
