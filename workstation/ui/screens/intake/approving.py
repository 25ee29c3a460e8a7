"""What the page does with an outcome that needs an approval: the cards, the wait, and its end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workstation.domain.approval import ApprovalAct
from workstation.domain.approval_state import ApprovalState
from workstation.domain.listed_material import Material
from workstation.domain.outcome import Outcome
from workstation.services.approvals.service import ApprovalService, widened
from workstation.services.approvals.views import ApprovalView
from workstation.services.intake.sheet import Sheet
from workstation.ui.approvals.deferral_card import DeferralCard
from workstation.ui.approvals.extra_card import ExtraCard
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.refusal_card import RefusalCard
from workstation.ui.approvals.words import act_words
from workstation.ui.approvals.work import ApprovalWork, Sent
from workstation.ui.screen import Desk
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.outcome_bar import BarLook
from workstation.ui.tasks import Done

WITH_CARD = (Outcome.defer, Outcome.refuse)


class Approving(QObject):
    """`settled(outcome, Done)` by a delegation; `approved(outcome, view)`; `changed()`; `receive()`."""

    settled = Signal(object, object)
    approved = Signal(object, object)
    changed = Signal()
    receive = Signal()

    def __init__(self, desk: Desk, keeper: SheetKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keeper = desk, keeper
        self._work = ApprovalWork.of(desk.parts) if ApprovalService in desk.parts else None
        self.view: ApprovalView | None = None
        keeper.opened.connect(self.look)

    @property
    def able(self) -> bool:
        """Whether approvals can be asked for here."""
        return self._work is not None

    def look(self) -> None:
        """Ask whether the sheet on the page waits for somebody."""
        work, sheet = self._work, self._keeper.sheet
        if work is None or sheet is None:
            self._take(None)
            return
        self._desk.tasks.query(lambda: work.waits(sheet), lambda done: self._found(sheet.id, done), self)
        if sheet.checklist is not None:
            self._desk.tasks.query(
                lambda: work.asking.extras(sheet), lambda done: self._widen(sheet.id, done), self
            )

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Somebody decided, or it was taken back."""
        view, work = self.view, self._work
        if "approval" in tables and view is not None and work is not None:
            self._desk.tasks.query(lambda: work.waiting(view.id).view, self._changed, self)

    def begin(self, outcome: Outcome, sheet: Sheet) -> None:
        """Open the card of an outcome that needs one."""
        work = self._work
        if work is None:
            return
        kind = DeferralCard if outcome is Outcome.defer else RefusalCard
        card = kind(self._desk, work, sheet)
        card.sent.connect(lambda sent: self._sent(outcome, sent))
        card.ask()

    def begin_extra(self) -> None:
        """Alt+U: a material beside the list; nothing while something waits already."""
        work, sheet = self._work, self._keeper.sheet
        if work is None or sheet is None or sheet.checklist is None:
            return
        if self.view is not None:
            self.show_waiting()
            return
        card = ExtraCard(self._desk, work, sheet)
        card.sent.connect(lambda sent: self._sent(Outcome.none_yet, sent))
        card.ask()

    def send(self, outcome: Outcome, sheet: Sheet, reason: str) -> None:
        """A second notice with its reason."""
        work = self._work
        if work is not None:
            self._desk.tasks.write(
                lambda: work.send(sheet, outcome, reason), lambda done: self._landed(outcome, done), self
            )

    def show_waiting(self) -> None:
        """To whom it went, and the place for her password."""
        if self._work is None or self.view is None:
            return
        card = HereCard(self._desk, self._work, self.view.id, receivable=self.view.case_id is None)
        card.decided.connect(self._end)
        card.taken_back.connect(lambda _view: self._take(None))
        card.receive.connect(self.receive)
        card.ask()

    def look_of_bar(self, saved: str) -> BarLook | None:
        """What the bar says while it waits, None when nothing does."""
        view = self.view
        if view is None:
            return None
        name = view.asked_of.name if view.asked_of else "—"
        return BarLook(
            self.tr("Waiting for approval: {act}").format(act=act_words(view.act)),
            self.tr("Sent to {name}; the materials are locked, nothing is printed yet.").format(name=name),
            "defer", self.tr("Approve here, or take back"), (Outcome.receive,), saved=saved,
        )  # fmt: skip

    def _landed(self, outcome: Outcome, done: Done[Sent]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self._sent(outcome, done.value)

    def _sent(self, outcome: Outcome, sent: Sent) -> None:
        if sent.done is not None:
            self.settled.emit(outcome, sent.done)
        elif sent.view is not None and sent.view.waits:
            self._take(sent.view)
            self.show_waiting()
        elif sent.view is not None:
            self._end(sent.view)

    def _found(self, sheet_id: str, done: Done[ApprovalView | None]) -> None:
        here = self._keeper.sheet
        if done.error is None and here is not None and here.id == sheet_id:
            self._take(done.value)

    def _widen(self, sheet_id: str, done: Done[tuple[tuple[str, Material], ...]]) -> None:
        """What was approved beside the list is checked like every other row."""
        here = self._keeper.sheet
        if done.error is not None or here is None or here.id != sheet_id:
            return
        for approval, material in done.value:
            self._keeper.put(widened(self._keeper.need, approval, material))
            words = self.tr("{material} is approved and stands on the list now.")
            self._desk.messages.say("ok", words.format(material=material.name))

    def _changed(self, done: Done[ApprovalView]) -> None:
        if done.error is None and self.view is not None:
            if done.value.waits:
                self._take(done.value)
            else:
                self._end(done.value)

    def _end(self, view: ApprovalView) -> None:
        self._take(None)
        if view.act is ApprovalAct.unlisted_material:
            self.look()
        elif view.state is ApprovalState.approved and view.outcome is not None:
            self.approved.emit(view.outcome, view)

    def _take(self, view: ApprovalView | None) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()
