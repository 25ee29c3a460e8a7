"""Ctrl+H: what waits for my approval, and what I sent; open, look, approve or say why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.approval_state import ApprovalState
from workstation.services.approvals.views import ApprovalView
from workstation.ui.announce import announce
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.request_view import RequestView
from workstation.ui.approvals.words import act_words, sender_words, state_tag, subject_words
from workstation.ui.approvals.work import ApprovalWork, Listed
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.sent_card import SentCard, settle
from workstation.ui.widgets.text import label, rule

WIDE, HIGH, LEFT = 1000, 560, 400


class InboxCard(SentCard):
    """待我批. What I may decide stands first; below it what I sent myself."""

    def __init__(self, desk: Desk, work: ApprovalWork) -> None:
        super().__init__(desk.theme, desk.host, width=WIDE, height=HIGH, name=title_words())
        self._desk, self._work = desk, work
        self._mine: frozenset[str] = frozenset()
        self._written: dict[str, str] = {}
        size = desk.theme.size
        head = QHBoxLayout()
        head.setContentsMargins(size(16), size(10), size(14), size(8))
        head.setSpacing(size(10))
        head.addWidget(label(title_words(), "section"))
        self.count = label("", "soft")
        head.addWidget(self.count, 1)
        head.addWidget(KeyCap(desk.theme, "Esc", self.tr("back")))
        self.body.addLayout(head)
        self.body.addWidget(rule())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        model: RowsModel[ApprovalView] = RowsModel(
            (
                Column("", self._first_line, second=lambda view: sender_words(view, desk.now())),
                Column("", lambda _view: "", Cell.TAGS, 96, tags=lambda view: (state_tag(view.state),)),
            ),
            lambda view: view.id,
        )
        self.table: RowsTable[ApprovalView] = RowsTable(
            desk.theme, model, row=52, head=False, name=title_words()
        )
        self.table.setFixedWidth(size(LEFT))
        self.table.marked.connect(self._look)
        self.table.opened.connect(self._open_one)
        middle.addWidget(self.table)
        middle.addWidget(rule(upright=True))
        self.view = RequestView(desk.theme)
        middle.addWidget(self.view, 1)
        self.body.addLayout(middle, 1)
        self.body.addWidget(rule())
        self.body.addWidget(self._foot())
        desk.keys.bind("list:待我批", "Del", self.decline, self.table)
        # what was decided here a moment ago never comes back for a moment
        self._reading = Inquiry(desk.tasks, work.listed, self._came, self, only_last=True)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(lambda: self.table.viewport().update())

    def _foot(self) -> QWidget:
        size = self.theme.size
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(size(16), size(10), size(14), size(12))
        row.setSpacing(size(10))
        words = QVBoxLayout()
        self.say = label("", "soft", wrap=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it is not approved, one sentence for the clerk"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.returnPressed.connect(self.decline)
        words.addWidget(self.say)
        words.addWidget(self.reason)
        words.addWidget(self.wrong)
        row.addLayout(words, 1)
        self.paper = KeyCapButton(self.theme, self.tr("Print the promise"), "", OUTLINE, height=36)
        self.paper.clicked.connect(self._print_promise)
        row.addWidget(self.paper)
        self.no = KeyCapButton(self.theme, self.tr("Do not approve"), "Del", OUTLINE, height=36)
        self.no.clicked.connect(self.decline)
        row.addWidget(self.no)
        self.yes = KeyCapButton(self.theme, self.tr("Approve"), "Ctrl+Return", PRIMARY, height=36)
        self.yes.clicked.connect(self.primary)
        row.addWidget(self.yes)
        return foot

    def ask(self) -> None:
        """Show the card and read both lists."""
        self._show_foot(None)
        self.open(self.table)
        self._tick.start()
        self.read()

    def read(self) -> None:
        """Ask for both lists again; what is being looked at stays chosen."""
        self._reading.ask()

    def _came(self, done: Done[Listed]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        said = "" if self.wrong.isHidden() else self.wrong.text()
        listed = done.value
        self._mine = frozenset(view.id for view in listed.mine)
        sent = tuple(view for view in listed.sent if view.id not in self._mine)
        self.table.set_rows((*listed.mine, *sent))
        if self.table.current() is None:
            self.table.choose(0)
        self.count.setText(self.tr("%n waiting for me", "", len(listed.mine)))
        self._look(self.table.current())
        if said:  # the request may be gone; why it was refused is not
            self.refuse(said)

    def _first_line(self, view: ApprovalView) -> str:
        return f"{act_words(view.act)} · {subject_words(view)}"

    def _look(self, view: object) -> None:
        shown = view if isinstance(view, ApprovalView) else None
        self.view.show_request(shown)
        self._show_foot(shown)
        if shown is not None and shown.id in self._mine and shown.seen_at is None:
            self._desk.tasks.write(
                lambda: self._work.deciding.see(shown.id, me=self._work.me), lambda _done: None, self
            )

    def _open_one(self, view: object) -> None:
        if isinstance(view, ApprovalView) and view.id not in self._mine and view.waits:
            self.close_card()
            HereCard(self._desk, self._work, view.id).ask()

    def _show_foot(self, view: ApprovalView | None) -> None:
        able = view is not None and view.id in self._mine
        if view is None or view.id != self.about:
            # a reason was written about one request: it waits for that one, and goes with no other
            self._written[self.about] = self.reason.text()
            self.reason.setText(self._written.get(view.id, "") if view is not None else "")
            self.wrong.hide()
        self.about = view.id if view is not None else ""
        for part in (self.yes, self.no):
            part.setVisible(able)
        self.reason.setVisible(able and bool(self.reason.text()))
        self.paper.setVisible(view is not None and bool(view.promise_id))
        words = ""
        if view is None:
            words = self.tr("Nothing waits for your approval.")
        elif able:
            words = self.tr("Recorded under {name}. What was asked for is done at once.").format(
                name=self._work.me.name
            )
        elif view.waits:
            words = self.tr("Sent to {name}. Enter: approve at this computer, or take it back.").format(
                name=view.asked_of.name if view.asked_of else "—"
            )
        self.say.setText(words)

    @property
    def _chosen(self) -> ApprovalView | None:
        view = self.table.current()
        return view if view is not None and view.id in self._mine and not self.held else None

    def primary(self) -> None:
        """Ctrl+Enter: approve."""
        view = self._chosen
        if view is not None:
            self._start(lambda: self._work.deciding.approve(view.id, me=self._work.me))

    def decline(self) -> None:
        """Del: first the reason, then it is declined."""
        view, words = self._chosen, self.reason.text().strip()
        if view is None:
            return
        if not words:
            self.reason.show()
            self.reason.setFocus()
            return
        self._start(lambda: self._work.deciding.decline(view.id, words, me=self._work.me))

    def _start(self, work: object) -> None:
        self.wait()
        self._desk.tasks.write(work, self._decided, self)  # type: ignore[arg-type]

    def _decided(self, done: Done[ApprovalView]) -> None:
        settle(self, done.error, self._desk.messages)
        if done.error is not None:
            self.read()
            return
        self.reason.clear()
        view = done.value
        words = self.tr("Approved: {what}.") if view.state is ApprovalState.approved else ""
        words = (words or self.tr("Not approved: {what}.")).format(what=self._first_line(view))
        self._desk.messages.say("ok", words)
        announce(self, words)
        self.table.setFocus()
        self.read()

    def _print_promise(self) -> None:
        view = self.table.current()
        if view is not None and view.promise_id:
            paper = view.promise_id
            self._desk.tasks.query(lambda: self._work.print(paper), self._printed, self)

    def _printed(self, done: Done[object]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)


def title_words() -> str:
    """The name of the card."""
    return QCoreApplication.translate("InboxCard", "Waiting for my approval")
