"""The questions of the page, asked beside the main thread; of searches only the newest counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.domain.signed_in import SignedIn
from workstation.services.review.ledger_views import Found
from workstation.services.review.service import ReviewReads
from workstation.services.review.views import DueTab, LiveHall
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done

LIVE, UNSIGNED, DUE, LEDGER, REFUSED = "live", "unsigned", "due", "ledger", "refused"
"""The tabs of the page."""
SOON_MS = 250


class Questions(QObject):
    """Answers come as signals: `live(LiveHall)`, `unsigned(lines)`, `due(DuePage)`, `parked(lines)`,
    `versions(conflicts)`, `ledger(CaseLedger)`, `found(cases, words)`, `code(case id)`. Refusals go to the
    message strip; those of a list go to `failed(tab, RuleBroken)`, too."""

    live = Signal(object)
    unsigned = Signal(object)
    due = Signal(object)
    parked = Signal(object)
    versions = Signal(object)
    ledger = Signal(object)
    found = Signal(object, str)
    code = Signal(str)
    failed = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reads = desk.part(ReviewReads)
        self._me = desk.part(SignedIn)
        reads, me = self._reads, self._me
        self._asking = Inquiry(desk.tasks, lambda: reads.live(me=me), self._live_came, self)
        self._newest: Counter[str] = Counter()
        self._words = self._case = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.ask_live)

    def ask_live(self) -> None:
        """The hall now."""
        self._asking.ask()

    def ask_live_soon(self) -> None:
        """Once for many changes that come together."""
        if not self._soon.isActive():
            self._soon.start()

    def rest(self) -> None:
        """Nobody looks."""
        self._soon.stop()

    def ask_unsigned(self) -> None:
        """Handoffs nobody signed for."""
        reads, me = self._reads, self._me
        self._ask(lambda: reads.unsigned(me=me), self.unsigned.emit, UNSIGNED)

    def ask_due(self, tab: DueTab) -> None:
        """Cases that press."""
        reads, me = self._reads, self._me
        self._ask(lambda: reads.due(tab, me=me), self.due.emit, DUE)

    def ask_parked(self) -> None:
        """What the hall did not take."""
        reads, me = self._reads, self._me
        self._ask(lambda: reads.parked(me=me), self.parked.emit, REFUSED)
        self._ask(lambda: reads.versions(me=me), self.versions.emit)

    def ask_ledger(self, case_id: str) -> None:
        """What the ledger says about a case; an answer about one asked for before it is dropped."""
        self._case = case_id
        reads, me = self._reads, self._me

        def came(told: Any) -> None:
            if self._case == case_id:
                self.ledger.emit(told)

        self._ask(lambda: reads.ledger(case_id, me=me), came, LEDGER)

    def search(self, text: str) -> None:
        """Cases by what is typed; only the newest words count."""
        self._words = text
        if not text.strip():
            self.found.emit((), text)
            return
        reads, me = self._reads, self._me

        def came(cases: tuple[Found, ...]) -> None:
            if self._words == text:
                self.found.emit(cases, text)

        self._ask(lambda: reads.find_cases(text, me=me), came)

    def find_code(self, code: str) -> None:
        """The case of a scanned paper or a written number."""
        reads, me = self._reads, self._me
        self._ask(lambda: reads.find_code(code, me=me), self.code.emit)

    def _ask(self, work: Callable[[], Any], came: Callable[[Any], object], tab: str = "") -> None:
        """Of what is asked for a tab only the newest counts."""
        number = self._newest[tab] = self._newest[tab] + 1

        def done(answer: Done[Any]) -> None:
            if tab and number != self._newest[tab]:
                return
            if answer.error is not None:
                self._desk.messages.refused(answer.error)
                if tab:
                    self.failed.emit(tab, answer.error)
            else:
                came(answer.value)

        self._desk.tasks.query(work, done, self)

    def _live_came(self, done: Done[LiveHall]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self.live.emit(done.value)
