"""A material beside the published list: what, how many, by which article (行政许可法 Art. 31)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout

from workstation.services.approvals.proposing import Extra
from workstation.services.intake.sheet import Sheet
from workstation.ui.approvals.work import ApprovalWork, Sent
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard, settle
from workstation.ui.widgets.text import label

MOST = 20


class ExtraCard(SentCard):
    """Ctrl+Enter sends it for approval. `sent(Sent)` at the end."""

    sent = Signal(object)

    def __init__(self, desk: Desk, work: ApprovalWork, sheet: Sheet) -> None:
        title = QCoreApplication.translate("ExtraCard", "A material beside the list")
        super().__init__(desk.theme, desk.host, width=620, top=56, name=title)
        self._desk, self._work, self._sheet = desk, work, sheet
        size = desk.theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(10))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(desk.theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        words = self.tr(
            "Nothing beside the published list is asked for without a law and an approval; it is listed."
        )
        inner.addWidget(label(words, "soft", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(size(12))
        self._grid.setVerticalSpacing(size(8))
        self._grid.setColumnStretch(1, 1)
        inner.addLayout(self._grid)
        self.material = self._line(self.tr("Material"))
        self.basis = self._line(self.tr("Article"))
        self.standard = self._line(self.tr("Accepted when"))
        counts = QHBoxLayout()
        counts.setSpacing(size(8))
        self.originals, self.copies = self._count(self.tr("Originals"), 1), self._count(self.tr("Copies"), 0)
        for field in (self.originals, self.copies):
            counts.addWidget(label(field.accessibleName(), "soft"))
            counts.addWidget(field)
        counts.addStretch(1)
        self._grid.addWidget(label(self.tr("Pieces"), "soft"), 3, 0)
        self._grid.addLayout(counts, 3, 1)
        inner.addWidget(self.wrong)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.go = KeyCapButton(desk.theme, self.tr("Send for approval"), "Ctrl+Return", PRIMARY, height=40)
        self.go.clicked.connect(self.primary)
        foot.addWidget(self.go)
        inner.addLayout(foot)
        self.body.addLayout(inner)

    def ask(self) -> None:
        """Show the card; the name comes first."""
        self.open(self.material)

    def primary(self) -> None:
        """Ctrl+Enter."""
        if self.held:
            return
        lacking = next((one for one in (self.material, self.basis) if not one.text().strip()), None)
        if lacking is None and not (self.originals.value() or self.copies.value()):
            self._lacks(self.tr("Pieces"))
            self.originals.setFocus()
            return
        if lacking is not None:
            self._lacks(lacking.accessibleName())
            lacking.setFocus()
            return
        extra = Extra(
            self.material.text().strip(), self.basis.text().strip(), self.originals.value(),
            self.copies.value(), self.standard.text().strip(),
        )  # fmt: skip
        self.wait()
        self._desk.tasks.write(lambda: self._work.ask_extra(self._sheet, extra), self._landed, self)

    def _landed(self, done: Done[Sent]) -> None:
        settle(self, done.error, self._desk.messages)
        if done.error is not None:
            return
        self.close_card()
        self.sent.emit(done.value)

    def _lacks(self, what: str) -> None:
        self.refuse(self.tr("Still missing: {what}").format(what=what))

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        place = self._grid.rowCount() if self._grid.count() else 0
        caption = label(name, "soft")
        caption.setBuddy(field)
        self._grid.addWidget(caption, place, 0)
        self._grid.addWidget(field, place, 1)
        return field

    def _count(self, name: str, value: int) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, MOST)
        field.setValue(value)
        field.setAccessibleName(name)
        field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        field.setFixedWidth(self.theme.size(64))
        return field
