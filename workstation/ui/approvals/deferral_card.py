"""容缺: three steps in this order and no other — the promise printed, signed, then sent for approval."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workstation.domain.approval_state import ApprovalState
from workstation.domain.outcome import Outcome
from workstation.services.approvals.views import ApprovalView
from workstation.services.intake.sheet import Sheet
from workstation.ui.approvals.work import ApprovalWork, Sent
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard, settle
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label

T = TypeVar("T")
PRINT, SIGN, SEND = range(3)


class DeferralCard(SentCard):
    """Opening it prints the promise, Space says it is signed, Ctrl+Enter sends. `sent(Sent)` at the end."""

    sent = Signal(object)

    def __init__(self, desk: Desk, work: ApprovalWork, sheet: Sheet) -> None:
        title = QCoreApplication.translate("DeferralCard", "Accept with deferral: three steps")
        super().__init__(desk.theme, desk.host, width=560, name=title)
        self._desk, self._work, self._sheet = desk, work, sheet
        self._view: ApprovalView | None = None
        self.wait()
        self.step = PRINT
        size = desk.theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(8))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(desk.theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        checklist = sheet.need_checklist()
        names = "、".join(checklist.material(row.material).name for row in checklist.deferred_rows())
        words = self.tr("To follow: {materials}").format(materials=names)
        inner.addWidget(label(words, "bodySoft", wrap=True))
        self._steps = (
            self.tr("Promise printed, two copies"),
            self.tr("The applicant has signed, of their own will, and was told what follows"),
            self.tr("Sent for approval, or by the written delegation at once"),
        )
        self._tags: list[TagLabel] = []
        for number, step in enumerate(self._steps, start=1):
            row = QHBoxLayout()
            tag = TagLabel(desk.theme, Tag(str(number)))
            self._tags.append(tag)
            row.addWidget(tag)
            row.addWidget(label(step, "body", wrap=True), 1)
            inner.addLayout(row)
        self.go = KeyCapButton(desk.theme, "", "Ctrl+Return", PRIMARY, height=40)
        self.go.clicked.connect(self._press)
        inner.addWidget(self.wrong)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        inner.addLayout(foot)
        note = self.tr("Before the approval nothing but the promise is printed and no clock runs.")
        inner.addWidget(label(note, "soft", wrap=True))
        self.body.addLayout(inner)
        self._show()

    def ask(self) -> None:
        """Show the card at the step it has reached."""
        self.open(self.go)
        self._desk.tasks.query(lambda: self._work.promised(self._sheet), self._found, self)

    def _found(self, done: Done[ApprovalView | None]) -> None:
        settle(self, done.error, self._desk.messages)
        if done.error is not None:
            return
        self._at(done.value)
        if done.value is None:
            # the key that opened the card is the one that prints
            self.primary()

    def _at(self, view: ApprovalView | None) -> None:
        self._view = view
        self.step = PRINT
        if view is not None:
            self.step = SEND if view.state is ApprovalState.signed else SIGN
        self._show()

    def _show(self) -> None:
        for number, tag in enumerate(self._tags):
            done = number < self.step
            words = QCoreApplication.translate("DeferralCard", "done") if done else str(number + 1)
            tag.show_tag(Tag(words, "ok" if done else "defer" if number == self.step else "neutral"))
        buttons = {
            PRINT: (self.tr("Print the promise"), "Ctrl+Return"),
            SIGN: (self.tr("Signed"), "Space"),
            SEND: (self.tr("Send for approval"), "Ctrl+Return"),
        }
        words, key = buttons[self.step]
        self.go.show_as(words, key)
        self._lay_out()

    def primary(self) -> None:
        """Ctrl+Enter: print, and later send; the signature is said with the space bar alone."""
        if self.held:
            return
        if self.step == PRINT:
            self._start(lambda: self._work.promise(self._sheet), self._came)
        elif self.step == SEND:
            self._start(lambda: self._work.send(self._sheet, Outcome.defer), self._sent)
        else:
            self.refuse(self.tr("Let the applicant sign both copies, then press Space."))

    def sign(self) -> None:
        """Space: the applicant has signed."""
        view = self._view
        if self.held or self.step != SIGN or view is None:
            return
        self._start(lambda: self._work.signed(view.id), self._came)

    def _press(self) -> None:
        if self.step == SIGN:
            self.sign()
        else:
            self.primary()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar says that it is signed."""
        if event.key() == Qt.Key.Key_Space:
            self.sign()
            event.accept()
            return
        super().keyPressEvent(event)

    def _start(self, work: Callable[[], T], then: Callable[[Done[T]], None]) -> None:
        self.wait()

        def landed(done: Done[T]) -> None:
            settle(self, done.error, self._desk.messages)
            if done.error is None:
                then(done)

        self._desk.tasks.write(work, landed, self)

    def _came(self, done: Done[ApprovalView]) -> None:
        self._at(done.value)

    def _sent(self, done: Done[Sent]) -> None:
        self.close_card()
        self.sent.emit(done.value)
