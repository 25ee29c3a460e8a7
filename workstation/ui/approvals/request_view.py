"""One request as it lies before the approver: what, why, and every material as the clerk judged it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workstation.domain.approval import ApprovalAct
from workstation.services.approvals.views import ApprovalView
from workstation.services.intake.sheet import Sheet
from workstation.ui.approvals.words import (
    DOT,
    act_words,
    decided_words,
    ground_words,
    judged_tag,
    state_tag,
    subject_words,
)
from workstation.ui.theme import Theme
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label, rule


class RequestView(QWidget):
    """Shows one ApprovalView, or nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(size(16), size(12), size(16), size(8))
        column.setSpacing(size(6))
        head = QHBoxLayout()
        head.setSpacing(size(10))
        self.act = label("", "section")
        self.tag = TagLabel(theme, Tag(""))
        head.addWidget(self.act)
        head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column.addLayout(head)
        self.subject = label("", "body", wrap=True)
        self.why = label("", "bodySoft", wrap=True)
        self.ending = label("", "bodySoft", wrap=True)
        for part in (self.subject, self.why, self.ending):
            column.addWidget(part)
        column.addWidget(rule())
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, size(6), 0)
        self._rows.setSpacing(size(5))
        column.addWidget(scrolled(inside), 1)

    def show_request(self, view: ApprovalView | None) -> None:
        """Show it; None empties the view."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.act.setText(act_words(view.act) if view else "")
        self.tag.show_tag(state_tag(view.state) if view else Tag(""))
        self.subject.setText(subject_words(view) if view else "")
        _say(self.why, self._why(view) if view else "")
        _say(self.ending, decided_words(view) if view else "")
        if view is not None and view.sheet is not None:
            self._show_rows(view.sheet)
        self._rows.addStretch(1)
        self.setAccessibleName(" ".join(part.text() for part in (self.act, self.subject, self.why)).strip())

    def _why(self, view: ApprovalView) -> str:
        lines = []
        sheet = view.sheet
        basis = self.tr("Basis: {basis}")
        if view.act is ApprovalAct.not_accepted and sheet is not None and sheet.refusal_ground:
            ground = ground_words(sheet.refusal_ground)
            lines.append(self.tr("{ground}: {reason}").format(ground=ground, reason=sheet.refusal_reason))
            lines.append(basis.format(basis=sheet.refusal_basis or "—"))
            if sheet.competent:
                place = DOT.join((sheet.competent, sheet.competent_address, sheet.competent_phone))
                lines.append(self.tr("Competent: {place}").format(place=place))
        elif view.reason:
            lines.append(self.tr("Reason: {reason}").format(reason=view.reason))
        for one in sheet.corrections if sheet is not None else ():
            words = self.tr("{what}: {before} becomes {after}")
            lines.append(words.format(what=one.what, before=one.before or "—", after=one.after))
        if view.legal_basis:
            lines.append(basis.format(basis=view.legal_basis))
        if view.signed_at is not None:
            lines.append(self.tr("The promise is printed and signed."))
        return "\n".join(lines)

    def _show_rows(self, sheet: Sheet) -> None:
        checklist = sheet.need_checklist()
        for number, row in enumerate((one for one in checklist.rows if one.applicable), start=1):
            material = checklist.material(row.material)
            line = QWidget()
            inner = QHBoxLayout(line)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(self._theme.size(8))
            inner.addWidget(ElidedLabel(f"{number}  {material.name}", "dense"), 1)
            note = "；".join(part for part in (*row.reasons, row.text) if part)
            if note:
                inner.addWidget(label(note, "soft"))
            if row.held.total:
                inner.addWidget(label(self.tr("%n piece(s) here", "", row.held.total), "soft"))
            tag = judged_tag(row.finding)
            inner.addWidget(TagLabel(self._theme, tag, line))
            line.setAccessibleName(f"{number} {material.name} {tag.text} {note}".strip())
            self._rows.addWidget(line)


def _say(part: QLabel, words: str) -> None:
    part.setText(words)
    part.setVisible(bool(words))
