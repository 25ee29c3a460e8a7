"""Approved while nobody sat here: the papers that wait for this station's printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workstation.services.papers.service import PaperView
from workstation.ui.screen import Desk
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import ElidedLabel, label

SHOWN = 6


class LeftCard(Overlay):
    """`wanted()`: print them all now. Esc leaves them; the case keeps them as not printed."""

    wanted = Signal()

    def __init__(self, desk: Desk, papers: Sequence[PaperView]) -> None:
        title = QCoreApplication.translate("LeftCard", "Approved, not printed yet")
        super().__init__(desk.theme, desk.host, width=560, top=72, name=title)
        size = desk.theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(20), size(16), size(20), size(16))
        inner.setSpacing(size(8))
        inner.addWidget(label(title, "section", wrap=True))
        words = self.tr("Their dates are those they were approved on. Print them, then tell the applicants.")
        inner.addWidget(label(words, "soft", wrap=True))
        for paper in papers[:SHOWN]:
            party = paper.facts.party
            name = party.name if party is not None else ""
            inner.addWidget(ElidedLabel(f"{paper.doc_no or ''}  {name}".strip(), "body"))
        if len(papers) > SHOWN:
            inner.addWidget(label(self.tr("and %n more", "", len(papers) - SHOWN), "soft"))
        row = QHBoxLayout()
        row.setSpacing(size(10))
        row.addStretch(1)
        self.later = KeyCapButton(desk.theme, self.tr("Later"), "Esc", OUTLINE, height=36)
        self.later.clicked.connect(self.close_card)
        self.go = KeyCapButton(desk.theme, self.tr("Print them"), "Ctrl+Return", PRIMARY, height=36)
        self.go.clicked.connect(self.primary)
        row.addWidget(self.later)
        row.addWidget(self.go)
        inner.addSpacing(size(4))
        inner.addLayout(row)
        self.body.addLayout(inner)
        self.closed.connect(self.deleteLater)

    def ask(self) -> None:
        """Show it; Enter prints."""
        self.open(self.go)

    def primary(self) -> None:
        """Ctrl+Enter."""
        self.close_card()
        self.wanted.emit()
