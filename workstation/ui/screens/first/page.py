"""The page 首问: sign for what was sent, follow what I was asked first, write down what is new."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workstation.services.first.views import FirstPage, Followed
from workstation.ui.first_form.form import MatterForm
from workstation.ui.first_form.texts import card_brief, card_line, card_title
from workstation.ui.first_form.work import FirstWork
from workstation.ui.first_form.writer import MatterWriter
from workstation.ui.inquiry import Inquiry
from workstation.ui.messages import wording
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.first.followed_panel import FollowedPanel
from workstation.ui.screens.first.incoming_panel import IncomingPanel
from workstation.ui.screens.first.steps import MatterSteps
from workstation.ui.tasks import Done
from workstation.ui.ticket_control import TicketControl
from workstation.ui.widgets.panel import Panel

RIGHT = 452
WATCHED = frozenset(
    {"first_record", "handoff", "person", "ticket", "document", "window", "presence", "staff"}
)
FRESHEN_SECONDS = 20
"""Minute clocks run by the clock alone: the rows are read again now and then."""


class FirstPageScreen(Screen):
    """Left what others want of me and what I follow, right the form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        work = self.work = FirstWork.of(desk)
        self._reading = Inquiry(desk.tasks, lambda: work.reads.page(me=work.me), self._got, self)
        self._to_rows = True
        self._age = 0
        self._served = ""
        size = desk.theme.size
        whole = QHBoxLayout(self)
        whole.setContentsMargins(size(16), size(14), size(16), size(14))
        whole.setSpacing(size(12))
        left = QVBoxLayout()
        left.setSpacing(size(12))
        self.incoming = IncomingPanel(desk)
        self.followed = FollowedPanel(desk)
        left.addWidget(self.incoming)
        left.addWidget(self.followed, 1)
        whole.addLayout(left, 1)
        panel = Panel(desk.theme, card_title(), key="Ctrl+D")
        panel.explain(card_line(), card_brief())
        panel.setFixedWidth(size(RIGHT))
        self.form = MatterForm(desk.theme, desk.keys, desk.now)
        panel.body.addWidget(self.form, 1)
        whole.addWidget(panel)
        self.writer = MatterWriter(desk, self.form, self.work)
        self.steps = MatterSteps(desk, self.work, self.writer)
        self._control: TicketControl | None = desk.parts.get(TicketControl)
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.tick)

    def _connect(self) -> None:
        self.incoming.sign.connect(self.steps.sign)
        self.incoming.give_back.connect(self.steps.give_back)
        self.followed.opened.connect(self.steps.open)
        self.steps.moved.connect(self.read)
        self.steps.call.connect(self._call)
        self.writer.written.connect(lambda _done: self.read())
        keys = self._desk.keys
        keys.bind("app", "Ctrl+D", self.form.focus_words, self)
        keys.bind("app", "Ctrl+Tab", lambda: self.followed.next_tab(1), self)
        keys.bind("app", "Ctrl+Shift+Tab", lambda: self.followed.next_tab(-1), self)
        keys.bind("app", "Ctrl+F", self.followed.ask_filter, self)
        keys.bind("app", "Ctrl+P", self._print, self)
        if self._control is not None:
            self._control.changed.connect(self._ticket_changed)

    # --- the window's calls ---

    def shown(self) -> None:
        """Rows may be old; the focus stands where something waits, else where writing begins."""
        self._tick.start()
        self.read()
        self.writer.begin()
        if self.incoming.table.rows_model.rowCount():
            self.incoming.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.focus_words()

    def hidden(self) -> None:
        """What is half written lies in the station file."""
        self._tick.stop()
        self.writer.flush()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Something this page shows changed."""
        if tables & WATCHED:
            self.read()

    def refresh(self) -> None:
        """F5."""
        self.read()
        self.writer.begin()

    def take_scan(self, code: str) -> bool:
        """A receipt, a slip or a sheet opens its matter; other codes are for others."""
        if ":PAPER:" not in code.upper() or not ("-FA-" in code.upper() or "-HO-" in code.upper()):
            return False
        self._desk.tasks.query(lambda: self.work.reads.by_code(code, me=self.work.me), self._scanned, self)
        return True

    def _scanned(self, done: Done[Followed | None]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        elif done.value is not None:
            self.steps.open(done.value)
        else:
            self._desk.messages.say("info", self.tr("This station knows no such matter."))

    def back(self) -> bool:
        """Esc: the filter goes."""
        if self.followed.filter.isHidden():
            return False
        self.followed.ask_filter()
        return True

    def primary(self) -> None:
        """Ctrl+Enter: what the form says."""
        self.form.primary()

    # --- reading ---

    def read(self) -> None:
        """Read the rows again."""
        self._age = 0
        self._reading.ask()

    def _got(self, done: Done[FirstPage]) -> None:
        if done.error is not None:
            spoken = wording(done.error)
            offline = done.error.code == "hall_unreachable"
            self.incoming.show_trouble(spoken, offline)
            self.followed.show_trouble(spoken, offline)
            return
        self.incoming.show_page(done.value)
        self.followed.show_page(done.value)
        self._desk.badge("first", done.value.waiting)
        self._show_link()
        if self._to_rows:
            self._to_rows = False
            self._focus_rows()

    def _focus_rows(self) -> None:
        """At the first visit there was nothing to stand on before; who writes goes on writing."""
        if self.incoming.table.rows_model.rowCount() and self.form.words.hasFocus() and not self.form.draft():
            self.incoming.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Every second: countdowns; now and then the rows."""
        self.incoming.tick()
        self._age += 1
        if self._age >= FRESHEN_SECONDS:
            self.read()

    # --- the ticket ---

    def _ticket_changed(self) -> None:
        control = self._control
        if control is None:
            return
        self._show_link()
        current = control.view.current if control.view is not None else None
        served = current.row.id if current is not None and current.state == "serving" else ""
        if served != self._served:
            self._served = served
            if self.isVisible():
                self.writer.begin()

    def _show_link(self) -> None:
        online = self._control.online if self._control is not None else True
        self.incoming.show_link(online)

    def _call(self, ticket: str) -> None:
        if self._control is not None:
            self._control.call_ticket(ticket)

    def _print(self) -> None:
        row = self.followed.table.current()
        if row is None:
            words = self.tr("Choose a matter below first; its receipt is printed then.")
            self._desk.messages.say("info", words)
            return
        self.steps.print(row)
