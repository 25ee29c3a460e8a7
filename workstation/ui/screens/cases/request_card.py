"""What an approver is asked about a case: void a paper, correct, revoke the acceptance, end a deferral."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from workstation.domain.approval import ApprovalAct
from workstation.domain.case import CaseState
from workstation.services.approvals.case_requests import Reads
from workstation.services.approvals.corrections import (
    ACCEPTED,
    AGENT,
    ID_NO,
    NAME,
    PHONE,
    PLACE,
    REPRESENTATIVE,
    ROW,
    part_of,
)
from workstation.services.casebook.views import CaseStory, PaperLine
from workstation.ui.screens.cases.cards import Card
from workstation.ui.screens.cases.words import paper_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.chooser import Chooser
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import label
from workstation.ui.widgets.tick_box import TickBox
from workstation.ui.wording.mark import translate

OTHER = "other"
ACTS = (
    ApprovalAct.void_paper,
    ApprovalAct.correction,
    ApprovalAct.acceptance_revoked,
    ApprovalAct.deferral_ended,
)
_WORDS = {
    ApprovalAct.void_paper: translate("CaseRequest", "Void a paper"),
    ApprovalAct.correction: translate("CaseRequest", "Correct"),
    ApprovalAct.acceptance_revoked: translate("CaseRequest", "Revoke acceptance"),
    ApprovalAct.deferral_ended: translate("CaseRequest", "End the deferral"),
}
_NOTES = {
    ApprovalAct.void_paper: translate(
        "CaseRequest", "The number stays in the register and is not used again. Ask for the copy back."
    ),
    ApprovalAct.correction: translate(
        "CaseRequest",
        "The wrong paper becomes void. Case number and day of receipt never change; what was found missing"
        " is told in a second notice.",
    ),
    ApprovalAct.acceptance_revoked: translate(
        "CaseRequest", "Accepted against the law only. The notice names article and remedy, papers go home."
    ),
    ApprovalAct.deferral_ended: translate(
        "CaseRequest", "What was promised did not come in time; what follows was printed on the promise."
    ),
}
_WRONG = {
    NAME: translate("CaseRequest", "Name of the applicant"),
    ID_NO: translate("CaseRequest", "Number of the document"),
    PHONE: translate("CaseRequest", "Phone"),
    REPRESENTATIVE: translate("CaseRequest", "Name of the representative"),
    AGENT: translate("CaseRequest", "Name of the agent"),
    PLACE: translate("CaseRequest", "Place of the property"),
    ACCEPTED: translate("CaseRequest", "Day of acceptance"),
}
_FORMS = {
    ACCEPTED: translate("CaseRequest", "for example 2026-11-20"),
    ROW: translate("CaseRequest", "originals and copies, for example 1 2"),
}
RUNNING = (CaseState.accepted, CaseState.deferred_accepted, CaseState.under_review, CaseState.clock_stopped)
DECIDED = (CaseState.granted, CaseState.denied, CaseState.concluded)


@dataclass(frozen=True)
class Wish:
    """What the clerk filled in; fields of other acts are empty."""

    act: ApprovalAct
    reason: str
    paper: str = ""
    again: bool = False
    what: str = ""
    before: str = ""
    after: str = ""
    basis: str = ""
    copy_back: bool = False


def voidable(story: CaseStory) -> tuple[PaperLine, ...]:
    """Legal papers that count, the newest first."""
    return tuple(one for one in reversed(story.papers) if one.kind.legal and one.state != "void")


def acts_about(story: CaseStory, today: date) -> tuple[ApprovalAct, ...]:
    """What can be asked about a case now. Nothing about one that only the hall still has."""
    if story.row.older or not voidable(story):
        return ()
    state, found = story.row.state, [ApprovalAct.void_paper]
    if state in (*RUNNING, *DECIDED):
        found.append(ApprovalAct.correction)
    if state in RUNNING:
        found.append(ApprovalAct.acceptance_revoked)
    until = story.row.deferred_until
    if state is CaseState.deferred_accepted and until is not None and until < today:
        found.append(ApprovalAct.deferral_ended)
    return tuple(found)


class RequestCard(Card):
    """Digits choose the act; `wished(Wish)` is called once everything is filled in."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        story: CaseStory,
        reads: tuple[Reads, ...],
        today: date,
        wished: Callable[[Wish], None],
    ) -> None:
        """`reads`: how the case reads now, by what can be corrected."""
        super().__init__(
            theme, host, QCoreApplication.translate("CaseRequest", "Ask for an approval"), "",
            QCoreApplication.translate("CaseRequest", "Send for approval"), width=680,
        )  # fmt: skip
        self._reads = {one.what: one.text for one in reads}
        self._wished = wished
        self._acts = acts_about(story, today)
        self.acts = Segmented(
            theme,
            tuple(
                Segment(act.value, QCoreApplication.translate("CaseRequest", _WORDS[act]), str(place))
                for place, act in enumerate(self._acts, start=1)
            ),
            about=self.tr("What is asked for"),
            height=34,
        )
        self.acts.picked.connect(self.pick)
        self.inner.addWidget(self.acts)
        self.note = label("", "soft", wrap=True)
        self.inner.addWidget(self.note)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.size(12))
        self._grid.setVerticalSpacing(theme.size(8))
        self._grid.setColumnStretch(1, 1)
        self.inner.addLayout(self._grid)
        self._rows: list[tuple[frozenset[ApprovalAct], tuple[QWidget, ...]]] = []
        void, correct = ApprovalAct.void_paper, ApprovalAct.correction
        revoke, end = ApprovalAct.acceptance_revoked, ApprovalAct.deferral_ended
        self.paper = Chooser(theme, self.tr("Which paper"))
        for one in voidable(story):
            self.paper.addItem(f"{paper_words(one.kind)}  {one.doc_no or ''}".strip(), one.id)
        self._row({void, correct}, self.tr("Paper"), self.paper)
        self.what = Chooser(theme, self.tr("What is wrong"))
        for entry in reads:
            self.what.addItem(self._wrong(entry), entry.what)
        self.what.addItem(self.tr("Something else on the paper"), OTHER)
        self.what.activated.connect(lambda _index: self._show_before())
        self._row({correct}, self.tr("What is wrong"), self.what)
        self.named = self._line({correct}, self.tr("Name it as the paper does"))
        self.before = self._line({correct}, self.tr("It says"))
        self.after = self._line({correct}, self.tr("It should say"))
        self.basis = self._line({revoke}, self.tr("Article"))
        self.reason = self._line({void, correct, revoke, end}, self.tr("Reason"))
        self.copy_back = TickBox(theme, self.tr("The copy given out was taken back"))
        self._row({void}, "", self.copy_back)
        self.again = TickBox(theme, self.tr("Make it anew under a new number"))
        self.again.setChecked(True)
        self._row({void}, "", self.again)
        self.pick(self._acts[0].value)

    def _wrong(self, one: Reads) -> str:
        if one.what.startswith(ROW):
            return self.tr("Pieces of: {material}").format(material=one.material)
        base, number = part_of(one.what)
        words = QCoreApplication.translate("CaseRequest", _WRONG[base])
        if not number:
            return words
        return self.tr("{what}, applicant {number}").format(what=words, number=number + 1)

    @property
    def act(self) -> ApprovalAct:
        """What is chosen."""
        return ApprovalAct(self.acts.chosen)

    def ask(self) -> None:
        """Show the card; the act comes first."""
        self.open(self.acts)

    def pick(self, act: str) -> None:
        """Another act: its own fields."""
        self.acts.choose(act)
        self.note.setText(QCoreApplication.translate("CaseRequest", _NOTES[self.act]))
        for acts, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(self.act in acts)
        self.wrong.hide()
        self._show_before()

    def primary(self) -> None:
        """Ctrl+Enter."""
        missing = next((field for field in self._needed() if not field.text().strip()), None)
        if missing is not None:
            self.refuse(self.tr("Still missing: {what}").format(what=missing.accessibleName()))
            missing.setFocus()
            return
        act = self.act
        other = self.what.currentData() == OTHER
        wish = Wish(act, self.reason.text().strip())
        if act in (ApprovalAct.void_paper, ApprovalAct.correction):
            wish = Wish(act, wish.reason, str(self.paper.currentData()), self.again.isChecked())
            wish = replace(wish, copy_back=self.copy_back.isChecked())
        if act is ApprovalAct.correction:
            what = self.named.text().strip() if other else str(self.what.currentData())
            before = self.before.text() if other else self._reads.get(what, "")
            wish = Wish(
                act, wish.reason, wish.paper, what=what, before=before.strip(),
                after=self.after.text().strip(),
            )  # fmt: skip
        if act is ApprovalAct.acceptance_revoked:
            wish = Wish(act, wish.reason, basis=self.basis.text().strip())
        self.send()
        self._wished(wish)

    def _needed(self) -> tuple[QLineEdit, ...]:
        if self.act is ApprovalAct.correction:
            own = (self.named, self.before) if self.what.currentData() == OTHER else ()
            return (*own, self.after, self.reason)
        if self.act is ApprovalAct.acceptance_revoked:
            return (self.basis, self.reason)
        return (self.reason,)

    def _show_before(self) -> None:
        correct, other = self.act is ApprovalAct.correction, self.what.currentData() == OTHER
        for acts, widgets in self._rows:
            if self.named in widgets:
                for widget in widgets:
                    widget.setVisible(correct and other and self.act in acts)
        if not other:
            self.before.setText(self._reads.get(str(self.what.currentData()), ""))
        elif self.before.isReadOnly():
            self.before.clear()
        self.before.setReadOnly(not other)
        what = str(self.what.currentData())
        form = _FORMS.get(ROW if what.startswith(ROW) else what)
        self.after.setPlaceholderText(QCoreApplication.translate("CaseRequest", form) if form else "")
        self.body.invalidate()
        self.body.activate()
        self._lay_out()

    def _line(self, acts: set[ApprovalAct], name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        self._row(acts, name, field)
        return field

    def _row(self, acts: set[ApprovalAct], name: str, field: QWidget) -> None:
        widgets: tuple[QWidget, ...] = (field,)
        place = len(self._rows)
        if name:
            caption: QLabel = label(name, "soft")
            caption.setBuddy(field)
            self._grid.addWidget(caption, place, 0)
            widgets = (caption, field)
        self._grid.addWidget(field, place, 1)
        self._rows.append((frozenset(acts), widgets))
