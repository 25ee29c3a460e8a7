"""Waiting for an approval at the clerk's computer: to whom it went, and the approver's own password."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.services.approvals.views import ApprovalView, Approver
from workstation.ui.announce import announce
from workstation.ui.approvals.words import (
    act_words,
    approver_words,
    decided_words,
    state_tag,
    subject_words,
    waiting_words,
)
from workstation.ui.approvals.work import ApprovalWork, Waiting
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.chooser import Chooser
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard, settle
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label, rule

WIDE = 780


class HereCard(SentCard):
    """`decided(view)` when she decided here or at her own station, `taken_back(view)`, `receive()`."""

    decided = Signal(object)
    taken_back = Signal(object)
    receive = Signal()

    def __init__(self, desk: Desk, work: ApprovalWork, approval_id: str, *, receivable: bool = False) -> None:
        """`receivable`: the page below can receive the materials meanwhile."""
        super().__init__(desk.theme, desk.host, width=WIDE, name=title_words())
        self._desk, self._work, self._id = desk, work, approval_id
        self._reading = Inquiry(desk.tasks, lambda: work.waiting(approval_id), self._came, self)
        self._view: ApprovalView | None = None
        self._approvers: tuple[Approver, ...] = ()
        size = desk.theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(8))
        head = QHBoxLayout()
        self.title = label("", "section")
        self.tag = TagLabel(desk.theme, Tag(""))
        self.clock = label("", "number")
        head.addWidget(self.title)
        head.addWidget(self.tag)
        head.addStretch(1)
        head.addWidget(self.clock)
        head.addWidget(KeyCap(desk.theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        self.subject = label("", "body", wrap=True)
        self.sent = label("", "bodySoft", wrap=True)
        inner.addWidget(self.subject)
        inner.addWidget(self.sent)
        inner.addWidget(rule())
        self._people = QGridLayout()
        self._people.setVerticalSpacing(size(4))
        self._people.setColumnStretch(1, 1)
        inner.addLayout(self._people)
        inner.addWidget(rule())
        inner.addWidget(
            label(self.tr("Approve at this computer, with the approver's own password"), "section")
        )
        row = QHBoxLayout()
        row.setSpacing(size(10))
        self.who = Chooser(desk.theme, self.tr("Who approves"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("The approver's own password"))
        self.password.setAccessibleName(self.password.placeholderText())
        row.addWidget(self.who)
        row.addWidget(self.password, 1)
        inner.addLayout(row)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it is not approved, one sentence for the clerk"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.hide()
        inner.addWidget(self.reason)
        inner.addWidget(self.wrong)
        buttons = QHBoxLayout()
        buttons.setSpacing(size(10))
        self.back = KeyCapButton(desk.theme, self.tr("Take back"), "Alt+Z", OUTLINE, height=36)
        self.back.clicked.connect(self.take_back)
        self.keep = KeyCapButton(desk.theme, self.tr("Receive meanwhile"), "Alt+R", OUTLINE, height=36)
        self.keep.clicked.connect(self._receive)
        self.no = KeyCapButton(desk.theme, self.tr("Not approved, say why"), "", OUTLINE, height=36)
        self.no.clicked.connect(self.decline)
        self.yes = KeyCapButton(desk.theme, self.tr("Approve"), "Ctrl+Return", PRIMARY, height=36)
        self.yes.clicked.connect(self.primary)
        for button in (self.back, self.keep, self.no):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        inner.addLayout(buttons)
        self.note = label("", "soft", wrap=True)
        inner.addWidget(self.note)
        self.body.addLayout(inner)
        desk.keys.bind("app", "Alt+Z", self.take_back, self)
        self.keep.setVisible(receivable)
        if receivable:
            desk.keys.bind("page:受理", "Alt+R", self._receive, self)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_clock)
        self.closed.connect(self._leave)

    def ask(self) -> None:
        """Show the card; the cursor stands in the password."""
        self.open(self.password)
        self._tick.start()
        self.read()

    def read(self) -> None:
        """Ask where it stands."""
        self._reading.ask()

    def _came(self, done: Done[Waiting]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            self.close_card()
            return
        view = done.value.view
        if not view.waits:
            self._end(view)
            return
        self._view, self._approvers = view, done.value.approvers
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        self.title.setText(act_words(view.act))
        self.tag.show_tag(state_tag(view.state))
        self.subject.setText(subject_words(view))
        name = view.asked_of.name if view.asked_of else "—"
        words = self.tr("Sent to {name}, not seen yet.")
        if view.seen_at is not None:
            words = self.tr("Sent to {name}, she has seen it.")
        self.sent.setText(words.format(name=name))
        self._show_people(view)
        kept = self.who.currentData()
        self.who.clear()
        for one in self._approvers:
            self.who.addItem(one.name, one.staff_no)
        asked = view.asked_of.staff_no if view.asked_of else None
        self.who.setCurrentIndex(max(0, self.who.findData(kept or asked)))
        self.note.setText(
            self.tr(
                "Recorded under the approver's name, with this computer. Before the approval nothing "
                "is printed and no clock runs. Without the hall only a written delegation counts."
            )
        )
        self._show_clock()
        self._fit()

    def _fit(self) -> None:
        """The card grows with what it has to say."""
        self.body.invalidate()
        self.body.activate()
        self._lay_out()

    def _show_people(self, view: ApprovalView) -> None:
        while (item := self._people.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        asked = view.asked_of.staff_no if view.asked_of else ""
        others: list[QWidget] = []
        for place, one in enumerate(self._approvers):
            self._people.setRowMinimumHeight(place, self.theme.size(32))
            self._people.addWidget(label(one.name, "body"), place, 0)
            self._people.addWidget(label(approver_words(one), "soft"), place, 1)
            if one.staff_no == asked:
                asked_tag = TagLabel(self.theme, Tag(self.tr("asked"), "defer"), self.card)
                self._people.addWidget(asked_tag, place, 2)
                continue
            button = KeyCapButton(self.theme, self.tr("Send here"), "", OUTLINE, height=28)
            button.setAccessibleName(self.tr("Send it to {name}").format(name=one.name))
            button.clicked.connect(lambda _checked=False, to=one.staff_no: self._send(to))
            self._people.addWidget(button, place, 2)
            others.append(button)
        # made later than what stands below them, but read before it
        order = (*others, self.who, self.password, self.reason, self.back, self.keep, self.no, self.yes)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _show_clock(self) -> None:
        if self._view is not None:
            self.clock.setText(waiting_words(self._view, self._desk.now()))

    # --- deciding ---

    def primary(self) -> None:
        """Ctrl+Enter: approve with her password."""
        who, password = self.who.currentData(), self.password.text()
        if not who or not password:
            self.password.setFocus()
            return
        self._start(lambda: self._work.deciding.approve_here(self._id, who, password), self._here)

    def decline(self) -> None:
        """Not approved: the reason first, then her password."""
        who, password, words = self.who.currentData(), self.password.text(), self.reason.text().strip()
        if not words:
            self.reason.show()
            self._fit()
            self.reason.setFocus()
            return
        if not password:
            self.password.setFocus()
            return
        self._start(lambda: self._work.deciding.decline_here(self._id, who, password, words), self._here)

    def take_back(self) -> None:
        """Alt+Z: the materials may be changed again."""
        self._start(lambda: self._work.asking.take_back(self._id, me=self._work.me), self._back)

    def _send(self, to: str) -> None:
        self._start(
            lambda: self._work.asking.send_elsewhere(self._id, to, me=self._work.me),
            lambda done: self._here(done) if done.error is not None else self.read(),
        )

    def _receive(self) -> None:
        if self.held:
            return
        self.close_card()
        self.receive.emit()

    def _start(self, work: Callable[[], ApprovalView], then: Callable[[Done[ApprovalView]], None]) -> None:
        if self.held:
            return
        self.wait()

        def landed(done: Done[ApprovalView]) -> None:
            settle(self, done.error, self._desk.messages)
            then(done)

        self._desk.tasks.write(work, landed, self)

    def _here(self, done: Done[ApprovalView]) -> None:
        # hers is never kept at somebody else's computer, whatever stood in the way; the reason is
        self.password.clear()
        if done.error is not None:
            self.password.setFocus()
            self.read()
            return
        self._end(done.value)

    def _back(self, done: Done[ApprovalView]) -> None:
        if done.error is not None:
            self.read()
            return
        self.close_card()
        self.taken_back.emit(done.value)
        self._desk.messages.say("ok", self.tr("Taken back. The materials may be changed again."))

    def _end(self, view: ApprovalView) -> None:
        self.close_card()
        words = f"{state_tag(view.state).text} · {act_words(view.act)} · {decided_words(view)}"
        announce(self._desk.host, words)
        self.decided.emit(view)

    def _leave(self) -> None:
        # a password does not stay behind in a card nobody sees
        self.password.clear()
        self.deleteLater()


def title_words() -> str:
    """The name of the card."""
    return QCoreApplication.translate("HereCard", "Waiting for an approval")
