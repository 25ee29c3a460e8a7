"""Tells me when something waits for my approval, and carries home what became of what I sent."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal

from workstation.domain.approval_state import DECIDED, ApprovalState
from workstation.services.approvals.views import ApprovalView
from workstation.services.papers.service import PaperView
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.inbox_card import InboxCard
from workstation.ui.approvals.left_card import LeftCard
from workstation.ui.approvals.words import act_words, decided_words, sender_words, state_tag, subject_words
from workstation.ui.approvals.work import ApprovalWork, Listed
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.overlay import Overlay

TABLES = frozenset({"approval", "presence"})
OVER = DECIDED | {ApprovalState.taken_back}
PAGE = "counter"
"""The page whose entry on the rail carries the number that waits for me."""


class ApprovalBell(QObject):
    """`decided(view)` for each request of mine somebody decided."""

    decided = Signal(object)

    def __init__(self, desk: Desk, work: ApprovalWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self._looking = Inquiry(desk.tasks, work.listed, self._came, self)
        self._waiting: frozenset[str] | None = None
        self._over: frozenset[str] | None = None
        desk.keys.bind("app", "Ctrl+H", self.open_inbox)
        self.look()
        desk.tasks.query(lambda: work.asking.reads.undelegated(me=work.me), self._warn, self)
        desk.tasks.query(work.left, self._offer, self)

    def open_inbox(self) -> None:
        """Ctrl+H: both lists."""
        if not _shown(self._desk, InboxCard):
            InboxCard(self._desk, self._work).ask()

    def wait_for(self, approval_id: str) -> HereCard:
        """The card of one request of mine, with the place for the approver's password."""
        card = HereCard(self._desk, self._work, approval_id)
        card.ask()
        return card

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if tables & TABLES:
            self.look()
            for kind in (InboxCard, HereCard):
                for card in _shown(self._desk, kind):
                    card.read()  # type: ignore[attr-defined]

    def _warn(self, done: Done[tuple[str, ...]]) -> None:
        if done.error is None and done.value and self._work.takes_in:
            names = "、".join(done.value)
            self._desk.messages.say(
                "warn",
                self.tr("You hold no written delegation to refuse on the spot: {items}.").format(items=names),
                self.tr(
                    "Fetch the chief representative before anybody leaves; Ctrl+Enter asks for her password."
                ),
            )

    def _offer(self, done: Done[tuple[PaperView, ...]]) -> None:
        """At the first look: what was approved while nobody sat here lies ready to be printed."""
        if done.error is None and done.value:
            card = LeftCard(self._desk, done.value)
            card.wanted.connect(
                lambda: self._desk.tasks.write(lambda: self._work.print_left(done.value), self._printed, self)
            )
            card.ask()

    def look(self) -> None:
        """Ask for both lists."""
        self._looking.ask()

    def _came(self, done: Done[Listed]) -> None:
        if done.error is not None:
            # a station that has not heard from its hall yet knows of no requests
            return
        listed = done.value
        waiting = frozenset(view.id for view in listed.mine)
        self._desk.badge(PAGE, len(waiting))
        if self._waiting is not None:
            for view in listed.mine:
                if view.id not in self._waiting:
                    self._say_new(view)
        self._waiting = waiting
        over = [view for view in listed.sent if view.state in OVER]
        # asked and decided between two looks is news, too: its papers have to come out
        news = [view for view in over if self._over is not None and view.id not in self._over]
        self._over = (self._over or frozenset()) | {view.id for view in over}
        for view in news:
            self._say_decided(view)

    def _say_new(self, view: ApprovalView) -> None:
        what = f"{act_words(view.act)} · {subject_words(view)}"
        line = self.tr("{sender}. Ctrl+H opens it.").format(sender=sender_words(view, self._desk.now()))
        self._desk.messages.say("info", what, line)

    def _say_decided(self, view: ApprovalView) -> None:
        self.decided.emit(view)
        if view.state not in (ApprovalState.approved, ApprovalState.declined):
            return
        what = f"{act_words(view.act)} · {subject_words(view)}: {state_tag(view.state).text}"
        kind = "ok" if view.state is ApprovalState.approved else "warn"
        self._desk.messages.say(kind, what, decided_words(view))
        if view.state is ApprovalState.approved:
            self._desk.tasks.query(lambda: self._work.print_out(view), self._printed, self)

    def _printed(self, done: Done[tuple[PaperView, ...]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        failed = next((view for view in done.value if not view.out), None)
        if failed is not None:
            words = self.tr("{no} was approved but not printed.").format(no=failed.doc_no or "")
            self._desk.messages.say("danger", words, self.tr("See to the printer, then press Ctrl+P."))


def _shown(desk: Desk, kind: type[Overlay]) -> list[Overlay]:
    cards = cast("list[Overlay]", desk.host.findChildren(kind))
    return [card for card in cards if card.isVisible()]
