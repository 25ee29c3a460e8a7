"""What the page of cases asks an approver: the card, the wait, and the papers that come of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workstation.domain.approval import ApprovalAct
from workstation.domain.approval_state import ApprovalState
from workstation.services.approvals.case_requests import Reads
from workstation.services.approvals.corrections import Correction
from workstation.services.approvals.service import ApprovalService
from workstation.services.approvals.views import ApprovalView
from workstation.services.casebook.views import CaseStory
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.words import act_words, decided_words, state_tag
from workstation.ui.approvals.work import ApprovalWork
from workstation.ui.screen import Desk
from workstation.ui.screens.cases.request_card import RequestCard, Wish, acts_about
from workstation.ui.tasks import Done
from workstation.ui.widgets.sent_card import settle


class CaseApprovals(QObject):
    """`changed(case_id)`: somebody decided. `printed(Done)`: what came of the papers."""

    changed = Signal(str)
    printed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = ApprovalWork.of(desk.parts) if ApprovalService in desk.parts else None

    def begin(self, story: CaseStory) -> None:
        """Open the card of what can be asked about this case."""
        work, case = self._work, story.row.id
        if work is None or not acts_about(story, self._desk.now().date()):
            return

        self._desk.tasks.query(
            lambda: work.asking.cases.reads(case, whole=story.row.mine),
            lambda done: self._open(story, done),
            self,
        )

    def _open(self, story: CaseStory, done: Done[tuple[Reads, ...]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        desk = self._desk
        card = RequestCard(
            desk.theme, desk.host, story, done.value, desk.now().date(),
            lambda wish: self._send(story.row.id, wish, card),
        )  # fmt: skip
        card.ask()

    def _send(self, case: str, wish: Wish, card: RequestCard) -> None:
        work = self._work
        if work is None:
            return
        self._desk.tasks.write(
            lambda: work.own_or_asked(_ask(work, case, wish)), lambda done: self._sent(case, card, done), self
        )

    def _sent(self, case: str, card: RequestCard, done: Done[ApprovalView]) -> None:
        work = self._work
        settle(card, done.error, self._desk.messages)
        if done.error is not None or work is None:
            return
        view = done.value
        if not view.waits:
            self._decided(case, view)
            return
        here = HereCard(self._desk, work, view.id)
        here.decided.connect(lambda decided: self._decided(case, decided))
        here.ask()

    def _decided(self, case: str, view: ApprovalView) -> None:
        self.changed.emit(case)
        approved = view.state is ApprovalState.approved
        what = f"{act_words(view.act)}: {state_tag(view.state).text}"
        self._desk.messages.say("ok" if approved else "warn", what, decided_words(view))
        work = self._work
        if approved and work is not None:
            self._desk.tasks.write(lambda: work.print_out(view), self.printed.emit, self)


def _ask(work: ApprovalWork, case: str, wish: Wish) -> ApprovalView:
    me, asking = work.me, work.asking
    if wish.act is ApprovalAct.void_paper:
        return asking.ask_void(wish.paper, wish.reason, me=me, again=wish.again, copy_back=wish.copy_back)
    if wish.act is ApprovalAct.correction:
        wrong = Correction(wish.what, wish.before, wish.after, wish.paper)
        return asking.cases.correct(case, wrong, wish.reason, me=me)
    if wish.act is ApprovalAct.acceptance_revoked:
        return asking.cases.revoke(case, wish.reason, wish.basis, me=me)
    return asking.cases.end_deferral(case, wish.reason, me=me)
