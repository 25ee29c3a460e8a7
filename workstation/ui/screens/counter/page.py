"""The counter page: puts the panels of each state together and gives the keys of the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.tickets.views import CounterView, QueueRow
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.counter.calls_panel import CallsPanel
from workstation.ui.screens.counter.care_banner import CareBanner
from workstation.ui.screens.counter.hero import Hero
from workstation.ui.screens.counter.marks_card import Marks, MarksCard
from workstation.ui.screens.counter.matter_panel import MatterPanel
from workstation.ui.screens.counter.queue_panel import QueuePanel
from workstation.ui.screens.counter.side import HeldPanel, MissedPanel, OthersPanel, TodayPanel, side_column
from workstation.ui.ticket_control import TicketControl
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.sent_card import SentCard

SIDE = 344
NARROW = 1150


class CounterPage(Screen):
    """Idle, called and serving in one page; the ticket control tells it what stands at the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._control = desk.part(TicketControl)
        size = desk.theme.size
        whole = QHBoxLayout(self)
        whole.setContentsMargins(size(16), size(14), size(16), size(14))
        whole.setSpacing(size(14))
        column = QWidget()
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(size(12))
        self.care = CareBanner(desk)
        self.hero = Hero(desk, self._control)
        self.matter = MatterPanel(desk, self._control)
        self.calls = CallsPanel(desk, self._control)
        self.queue = QueuePanel(desk, self._control)
        for part in (self.care, self.hero, self.matter, self.calls):
            left.addWidget(part)
            part.hide()
        self.hero.show()
        left.addWidget(self.queue, 1)
        whole.addWidget(scrolled(column), 1)
        self.held = HeldPanel(desk, self._control)
        self.missed = MissedPanel(desk, self._control)
        self.today = TodayPanel(desk, self._control)
        self.others = OthersPanel(desk, self._control)
        self._side = scrolled(side_column(desk, (self.others, self.held, self.missed, self.today)))
        self._side.setFixedWidth(size(SIDE))
        whole.addWidget(self._side)
        for panel in (self.others, self.held, self.missed, self.today):
            panel.hide()
        self._drawn = False
        self.queue.drawer.clicked.connect(self._draw)
        self._state = ""
        self._bind(desk)
        self.queue.opened.connect(self._open)
        self._control.changed.connect(self._show)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.tick)
        self._show()

    def _bind(self, desk: Desk) -> None:
        table = self.queue.table
        desk.keys.bind("list:等候队列", "Return", self._enter, table)
        desk.keys.bind("list:等候队列", "Up", lambda: self._move(-1), table)
        desk.keys.bind("list:等候队列", "Down", lambda: self._move(1), table)
        desk.keys.bind("app", "Ctrl+M", self._marks, self)
        desk.keys.bind("app", "Ctrl+Tab", lambda: self.queue.next_tab(1), self)
        desk.keys.bind("app", "Ctrl+Shift+Tab", lambda: self.queue.next_tab(-1), self)

    def shown(self) -> None:
        """The focus stands where the next key acts."""
        self._tick.start()
        self._control.refresh()
        self._focus()

    def hidden(self) -> None:
        """Nobody looks: the timers rest."""
        self._tick.stop()

    def refresh(self) -> None:
        """F5."""
        self._control.refresh()

    def primary(self) -> None:
        """Ctrl+Enter: go on with whoever is here."""
        self._control.go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter while serving goes on with the matter, wherever the focus stands on this page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._enter()
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With big text or a narrow window the right column becomes a drawer."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < self._desk.theme.size(NARROW)
        self._side.setVisible(self._drawn or not narrow)
        self.queue.drawer.setVisible(narrow)
        view = self._control.view
        held, missed = (len(view.held), len(view.missed)) if view is not None else (0, 0)
        words = self.tr("On hold {held}, no-shows {missed}").format(held=held, missed=missed)
        self.queue.drawer.show_as(self.tr("Close") if self._drawn else words)

    def _draw(self) -> None:
        self._drawn = not self._drawn
        self._fold()

    def tick(self) -> None:
        """Every second: running times only."""
        self.hero.tick()
        self.queue.tick()

    def _show(self) -> None:
        view = self._control.view
        if view is None:
            self.queue.show_error()
            return
        for part in (self.hero, self.care, self.matter, self.calls, self.queue):
            part.show_view(view)
        for panel in (self.held, self.missed, self.today, self.others):
            panel.show_view(view)
        self._fold()
        self._show_error(view)
        if self._control.state != self._state:
            self._state = self._control.state
            if self.isVisible():
                self._focus()

    def _show_error(self, _view: CounterView) -> None:
        if self._control.error is not None:
            self._desk.messages.refused(self._control.error)

    def _focus(self) -> None:
        if self._control.state == "serving":
            self.hero.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.queue.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        if self._control.state == "serving":
            self._control.go_on()
            return
        row = self.queue.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: QueueRow) -> None:
        if self._control.state == "serving":
            self._control.go_on()
        else:
            self._control.call_ticket(row.id)

    def _move(self, step: int) -> None:
        table = self.queue.table
        table.choose(max(0, min(table.currentIndex().row() + step, table.rows_model.rowCount() - 1)))

    def _marks(self) -> None:
        view = self._control.view
        if view is None:
            return
        row = view.current.row if view.current is not None else self.queue.table.current()
        if row is None:
            return
        ticket = row.id

        def save(marks: Marks, card: SentCard) -> None:
            self._control.set_marks(ticket, marks.needs, marks.ground, marks.basis, card)

        MarksCard(self._desk.theme, self._desk.host, row, view.grounds, save).ask()
