"""What this PC found when it looked itself over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.own_pc import OwnPc
from workstation.services.self_check import Finding, Level
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.setup_words import finding_words
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import QUIET, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.support_card import SupportKey
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label

_LOOKS = {
    Level.OK: ("check", "ok.ink", ""),
    Level.WARN: ("warning", "warn.ink", "warn"),
    Level.FAIL: ("close", "danger.ink", "danger"),
}
_WORST_FIRST = (Level.FAIL, Level.WARN, Level.OK)


class CheckPanel(Panel):
    """One line per point, what needs a hand first."""

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__(desk.theme, self.tr("Self-check"))
        self._desk, self._pc = desk, pc
        self.tag = TagLabel(desk.theme, parent=self)
        self.add_left(self.tag)
        self.again = KeyCapButton(desk.theme, self.tr("Look again"), kind=QUIET, icon="refresh")
        self.again.clicked.connect(self.look)
        self.add_right(self.again)
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        size = desk.theme.size
        self.gather = KeyCapButton(
            desk.theme, self.tr("One file for IT"), "Shift+F1", kind=QUIET, icon="download"
        )
        self._support = SupportKey(desk.host, desk.tasks, pc.gather_for_support, self)
        self.gather.clicked.connect(self.gather_for_support)
        foot = QHBoxLayout()
        foot.setContentsMargins(size(4), 0, size(4), size(8))
        foot.addWidget(self.gather)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.findings: tuple[Finding, ...] = ()

    def look(self) -> None:
        """Look everything over; takes a second or two."""
        self.again.setEnabled(False)
        self.tag.show_tag(Tag(self.tr("looking"), "neutral", "clock"))
        self._desk.tasks.query(self._pc.look_over, self._found, self)

    def gather_for_support(self) -> None:
        """Put log, reports and self-check into one file without people in it, and say where it lies."""
        self._support.press(self._desk.theme)

    def _found(self, done: Done[tuple[Finding, ...]]) -> None:
        self.again.setEnabled(True)
        if done.error is not None:
            self.tag.show_tag(Tag(""))
            self._desk.messages.refused(done.error)
            return
        self.findings = tuple(one for level in _WORST_FIRST for one in done.value if one.level is level)
        wanting = sum(one.level is not Level.OK for one in self.findings)
        if wanting:
            worst = "danger" if self.findings[0].level is Level.FAIL else "warn"
            self.tag.show_tag(Tag(self.tr("%n to look at", "", wanting), worst, "warning"))
        else:
            self.tag.show_tag(Tag(self.tr("all well"), "ok", "check"))
        self._show()

    def _show(self) -> None:
        theme, size = self._desk.theme, self._desk.theme.size
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(size(14), size(8), size(14), size(10))
        column.setSpacing(size(6))
        for finding in self.findings:
            icon, colour, tone = _LOOKS[finding.level]
            row = QHBoxLayout()
            row.setSpacing(size(8))
            row.addWidget(Picture(theme, icon, colour, 14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(finding_words(finding), "soft", tone=tone, wrap=True), 1)
            column.addLayout(row)
        self.body.replaceWidget(self._holder, fresh)
        self._holder.deleteLater()
        self._holder = fresh
