"""The guide's desk: choose a group by digit or letters, press Enter, and the slip comes out."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from workstation.devices.card_line import parse_card_line
from workstation.domain.errors import RuleBroken
from workstation.domain.identity import IdentityRefused
from workstation.domain.names import NameRefused
from workstation.domain.signed_in import SignedIn
from workstation.services.press import PaperPress
from workstation.services.reception.board import Board, IssuedLine
from workstation.services.reception.issue import GroundTooYoung, TicketRequest
from workstation.services.reception.service import Issued, ReceptionService
from workstation.services.reception.wanted import Found
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.reception.ask_panel import AskPanel
from workstation.ui.screens.reception.group_card import GroupGrid
from workstation.ui.screens.reception.issued_table import IssuedPanel
from workstation.ui.screens.reception.slip_panel import SlipPanel
from workstation.ui.screens.reception.slip_printing import SlipPrinting
from workstation.ui.screens.reception.visitor import MARKS, VisitorPanel
from workstation.ui.tasks import Done
from workstation.ui.widgets.page_bar import PageAction
from workstation.ui.widgets.page_state import Kind, RowsOrState

AREA = "page:导办"
RIGHT_WIDE = 372
LIST_FROM = 480
SLIP_FROM = 460
"""Heights of the page, in px of the design, from which the list and the slip have room."""
_TABLES = frozenset({"ticket", "window", "number_block", "document"})


class ReceptionPage(Screen):
    """Two keys give a number: a digit and Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._service = desk.part(ReceptionService)
        self._press = desk.part(PaperPress)
        self._me = desk.part(SignedIn)
        self._board: Board | None = None
        self._item: str | None = None
        self._busy = False
        self._filled = False
        self.printer = SlipPrinting(desk)
        self._build()
        self._bind()

    # --- building ---

    def _build(self) -> None:
        theme, s = self._desk.theme, self._desk.theme.size
        row = QHBoxLayout(self)
        row.setContentsMargins(s(16), s(14), s(16), s(14))
        row.setSpacing(s(12))
        left = QVBoxLayout()
        left.setSpacing(s(10))
        row.addLayout(left, 1)
        self.ask = AskPanel(theme, self._service.find)
        self.search = self.ask.search
        self.ask.digit.connect(self._digit)
        self.ask.moved.connect(self._moved)
        self.ask.entered.connect(self.issue)
        self.ask.card.connect(self.take_card)
        self.ask.found.connect(self._take_result)
        left.addWidget(self.ask)
        self.grid = GroupGrid(theme)
        self.grid.chosen.connect(lambda _key: self._group_chosen())
        self.groups = RowsOrState(theme, self.grid)
        self.groups.show_state(Kind.LOADING, self.tr("Reading the queue of this hall"))
        left.addWidget(self.groups, 5)
        self.list_panel = IssuedPanel(theme, self._local)
        self.table = self.list_panel.table
        self.table.pressed.connect(lambda line, _column: self._print_again(line))
        self.table.opened.connect(self._print_again)
        left.addWidget(self.list_panel, 3)
        row.addLayout(self._right(), 0)

    def _right(self) -> QVBoxLayout:
        s = self._desk.theme.size
        right = QVBoxLayout()
        right.setSpacing(s(10))
        self.visitor = VisitorPanel(self._desk, self._local(self._desk.now()).date())
        self.visitor.setFixedWidth(s(RIGHT_WIDE))
        self.visitor.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.visitor.changed.connect(self._draw)
        self.visitor.entered.connect(self.issue)
        right.addWidget(self.visitor)
        self.slip_panel = SlipPanel(self._desk)
        self.slip_panel.setFixedWidth(s(RIGHT_WIDE))
        self.slip_panel.button.clicked.connect(self.issue)
        right.addWidget(self.slip_panel, 1)
        return right

    def _bind(self) -> None:
        keys = self._desk.keys
        for key, name, _ground in MARKS:
            keys.bind(AREA, key, partial(self.visitor.turn, name), self)
        keys.bind(AREA, "Ctrl+B", self.visitor.ask_appointment, self)
        keys.bind("app", "Ctrl+P", self._print_last, self)
        keys.bind("app", "Ctrl+R", self.visitor.number.setFocus, self)

    # --- what the window asks ---

    def shown(self) -> None:
        """Read the queue; reserve numbers in the background; the search field has the focus."""
        self.refresh()
        # after the page has its place: the focus ring is drawn where the field is
        QTimer.singleShot(0, self, self.search.setFocus)
        if not self._filled:
            self._filled = True
            fill = partial(self._service.refill, me=self._me, groups=self._service.groups())
            self._desk.tasks.query(fill, self._filled_up)
            self._desk.tasks.query(self._press.warm_up, self._warm)

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Numbers or windows changed."""
        if tables & _TABLES:
            self.refresh()

    def refresh(self) -> None:
        """Read the queue again."""
        self._desk.tasks.query(self._service.board, self._show_board)

    def primary(self) -> None:
        """Ctrl+Enter issues."""
        self.issue()

    def back(self) -> bool:
        """Esc: an empty desk for the next person; False when it is empty already."""
        busy = bool(self.search.text() or self.grid.current or self.visitor.said().person)
        self._next_person()
        return busy

    def take_card(self, line: str) -> bool:
        """A line from the card reader."""
        try:
            card = parse_card_line(line, self._local(self._desk.now()).date())
        except RuleBroken as refused:
            self._desk.messages.refused(refused)
            return True
        self.visitor.take_card(card)
        self.search.setFocus()
        return True

    # --- the board ---

    def _show_board(self, done: Done[Board]) -> None:
        if done.error is not None:
            if self._board is None:
                self.groups.show_state(
                    Kind.ERROR, self.tr("The queue could not be read."), button=self.tr("Read again"),
                    key="F5", act=self.refresh,
                )
            self._desk.messages.refused(done.error)
            return
        board = self._board = done.value
        if not board.groups:
            self.groups.show_state(
                Kind.EMPTY, self.tr("This hall has published no groups yet."),
                self.tr("The hall's data office publishes them."),
            )
            return
        self.groups.show_rows()
        self.grid.blockSignals(True)
        self.grid.show_lines(board.groups)
        self.grid.blockSignals(False)
        self.list_panel.show_lines(board.last)
        self._show_head(board)

    def _show_head(self, board: Board) -> None:
        parts = [
            self.tr("Given out today {count}").format(count=board.issued_today),
            self.tr("waiting in the hall {count}").format(count=board.waiting),
            self.tr("longest {minutes} min").format(minutes=board.longest_minutes),
            self.tr("kept for offline {count}").format(count=board.left),
        ]
        actions = (
            PageAction(self.tr("Appointment"), "Ctrl+B"),
            PageAction(self.tr("Slip again"), "Ctrl+P"),
        )
        self._desk.head(self.tr("Guide desk"), " · ".join(parts), actions)

    def _filled_up(self, done: Done[tuple[str, ...]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        elif done.value:
            self.refresh()

    def _warm(self, done: Done[None]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)

    # --- choosing ---

    def _digit(self, digit: int) -> None:
        self._item = None
        self.grid.choose_place(digit)

    def _moved(self, step: int) -> None:
        self._item = None
        self.grid.step(step)

    def _take_result(self, found: Found) -> None:
        self._item = found.item
        self.grid.choose(found.group)

    def _group_chosen(self) -> None:
        self._desk.messages.clear()
        self._draw()

    # --- the slip ---

    def _draw(self) -> None:
        if self.grid.current:
            self.slip_panel.draw(self._request(None))
        else:
            self.slip_panel.say_choose()

    # --- issuing ---

    def issue(self) -> None:
        """Enter: give the number and print its slip."""
        if self._busy:
            return
        if not self.grid.current:
            self._desk.messages.say("info", self.tr("Choose a group first: a digit, or initials."))
            self.search.setFocus()
            return
        try:
            at = self.visitor.appointment_at(self._desk.now())
        except ValueError:
            self._desk.messages.say("warn", self.tr("This is no time of day."), self.tr("Type it as 10:30."))
            self.visitor.appointment.setFocus()
            return
        request = self._request(at)
        self._busy = True
        self.slip_panel.button.setEnabled(False)
        work = partial(self._service.issue_ticket, request, me=self._me, slip=False)
        self._desk.tasks.write(work, self._issued)

    def _request(self, at: datetime | None) -> TicketRequest:
        said = self.visitor.said()
        return TicketRequest(self.grid.current, self._item, said.person, said.ground, said.needs, at)

    def _issued(self, done: Done[Issued]) -> None:
        self._busy = False
        self.slip_panel.button.setEnabled(True)
        if done.error is not None:
            if isinstance(done.error, IdentityRefused | NameRefused | GroundTooYoung):
                self.visitor.refuse(done.error)
            else:
                self._desk.messages.refused(done.error)
            return
        issued = done.value
        self._next_person()
        ahead = self.tr("%n ahead", "", issued.position.ahead)
        self._desk.messages.say("ok", self.tr("{number} is given out.").format(number=issued.no), ahead)
        self.slip_panel.show_printing(issued)
        self.printer.send(issued.ticket, issued.no)
        self._desk.tasks.query(lambda: self._service.refill(me=self._me), self._filled_up)
        self.refresh()

    def _next_person(self) -> None:
        self._item = None
        self.visitor.clear()
        self.grid.choose("")
        self.ask.clear()

    # --- printing ---

    def _print_last(self) -> None:
        line = self.table.current() if self.table.hasFocus() else None
        if line is None and self._board is not None and self._board.last:
            line = self._board.last[0]
        if line is not None:
            self._print_again(line)

    def _print_again(self, line: IssuedLine) -> None:
        self.printer.send(line.ticket, line.no)
        self._desk.messages.say("info", self.tr("{number} is printing again.").format(number=line.no))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text on a low screen the list and the picture give way to the groups."""
        super().resizeEvent(event)
        size = self._desk.theme.size
        self.list_panel.setVisible(self.height() >= size(LIST_FROM))
        self.slip_panel.slip.setVisible(self.height() >= size(SLIP_FROM))

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._desk.now().tzinfo)
