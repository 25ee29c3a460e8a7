"""The guide's desk: choose a group by digit or letters, press Enter, and the slip comes out."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from workstation.devices.card_line import parse_card_line
from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.reception.board import Board
from workstation.services.reception.issue import TicketRequest
from workstation.services.reception.service import Issued, ReceptionService
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.reception.ask_panel import AskPanel
from workstation.ui.screens.reception.book_desk import BookDesk
from workstation.ui.screens.reception.desk_work import DeskWork
from workstation.ui.screens.reception.group_card import GroupGrid
from workstation.ui.screens.reception.head import show_head
from workstation.ui.screens.reception.item_choice import ItemChoice
from workstation.ui.screens.reception.lists_panel import ListsPanel
from workstation.ui.screens.reception.past_numbers import PastNumbers
from workstation.ui.screens.reception.room import DeskRoom
from workstation.ui.screens.reception.slip_panel import SlipPanel
from workstation.ui.screens.reception.visitor import MARKS, VisitorPanel
from workstation.ui.tasks import Done
from workstation.ui.widgets.page_state import Kind, RowsOrState

AREA = "page:导办"
RIGHT_WIDE = 372
_TABLES = frozenset({"ticket", "window", "number_block", "document", "appointment", "diversion"})


class ReceptionPage(Screen):
    """Two keys give a number: a digit and Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._service = desk.part(ReceptionService)
        self._me = desk.part(SignedIn)
        self._reading = Inquiry(desk.tasks, self._service.board, self._show_board, self)
        self._board: Board | None = None
        self._filled = False
        self.work = DeskWork(desk)
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
        left.addWidget(self.ask)
        self.grid = GroupGrid(theme)
        self.grid.chosen.connect(lambda _key: self._group_chosen())
        self.groups = RowsOrState(theme, self.grid)
        self.groups.show_state(Kind.LOADING, self.tr("Reading the queue of this hall"))
        left.addWidget(self.groups, 5)
        self.lists = ListsPanel(theme, self._desk.keys, self._local)
        self.table = self.lists.issued
        left.addWidget(self.lists, 4)
        right = self._right()
        row.addLayout(right, 0)
        self.past = PastNumbers(self._desk, self.lists, self.work)
        self.choice = ItemChoice(self._desk, self.ask, self.grid, self.visitor, self.work)
        self.choice.went.connect(self._next_person)
        self.book = BookDesk(
            self._desk, self.lists, self.ask, self.grid, self.choice, self.work, self._request
        )
        self.visitor.expected.connect(self.book.expect)
        strip = self.book.strip
        strip.setFixedWidth(s(RIGHT_WIDE))
        right.addWidget(strip)
        right.addStretch(0)
        self.room = DeskRoom(self, theme, self.groups, self.lists, self.slip_panel, strip)

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
        keys, work = self._desk.keys, self.work
        for key, name, _ground in MARKS:
            keys.bind(AREA, key, partial(self.visitor.turn, name), self)
        keys.bind(AREA, "Ctrl+B", self.room.look_up, self)
        keys.bind("app", "Ctrl+P", lambda: self.past.print_last(self._board), self)
        keys.bind("app", "Ctrl+R", self.visitor.number.setFocus, self)
        keys.bind("app", "Ctrl+Tab", partial(self.room.step, 1), self)
        keys.bind("app", "Ctrl+Shift+Tab", partial(self.room.step, -1), self)
        keys.bind("search", "Tab", self.choice.open_guide, self.search)
        work.began.connect(lambda: self.slip_panel.button.setEnabled(False))
        work.ended.connect(lambda: self.slip_panel.button.setEnabled(True))
        work.issued.connect(self._issued)
        work.doubted.connect(self.visitor.refuse)
        work.changed.connect(self.refresh)

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
            self.work.warm_up()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Numbers or windows changed."""
        if "document" in tables:
            self.work.warm_up()
        if tables & _TABLES:
            self.refresh()

    def refresh(self) -> None:
        """Read the queue again."""
        self._reading.ask()
        self.book.read()

    def take_scan(self, code: str) -> bool:
        """The code of a slip: a number that was passed over comes back."""
        return self.past.take_scan(code, self._board)

    def primary(self) -> None:
        """Ctrl+Enter issues."""
        self.issue()

    def back(self) -> bool:
        """Esc: an empty desk for the next person; False when it is empty already."""
        busy = bool(
            self.search.text()
            or self.grid.current
            or self.visitor.said().person
            or self.lists.filter.text()
            or self.room.lists_alone
        )
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
                    Kind.ERROR,
                    self.tr("The queue could not be read."),
                    button=self.tr("Read again"),
                    key="F5",
                    act=self.refresh,
                )
            self._desk.messages.refused(done.error)
            return
        board = self._board = done.value
        if not board.groups:
            self.groups.show_state(
                Kind.EMPTY,
                self.tr("This hall has published no groups yet."),
                self.tr("The hall's data office publishes them."),
            )
            return
        self.groups.show_rows()
        self.grid.blockSignals(True)
        self.grid.show_lines(board.groups)
        self.grid.blockSignals(False)
        self.lists.show_board(board)
        show_head(self._desk, board)

    def _filled_up(self, done: Done[tuple[str, ...]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        elif done.value:
            self.refresh()

    # --- choosing ---

    def _digit(self, digit: int) -> None:
        self.choice.forget()
        self.grid.choose_place(digit)

    def _moved(self, step: int) -> None:
        self.choice.forget()
        self.grid.step(step)

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
        if self.grid.current:
            self.work.issue(self._request(None), self.choice.declined)
        elif self.book.expected is not None:
            self.book.check_in(self.book.expected)
        else:
            self._desk.messages.say("info", self.tr("Choose a group first: a digit, or initials."))
            self.search.setFocus()

    def _request(self, at: datetime | None) -> TicketRequest:
        return self.visitor.said().request(self.grid.current, self.choice.item, at)

    def _issued(self, issued: Issued) -> None:
        self._next_person()
        self.slip_panel.show_printing(issued)
        self._desk.tasks.query(lambda: self._service.refill(me=self._me), self._filled_up)
        self.refresh()

    def _next_person(self) -> None:
        self.choice.forget()
        self.book.forget()
        self.visitor.clear()
        self.lists.clear()
        self.room.fit()
        self.grid.choose("")
        self.ask.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text on a low screen the list and the picture give way to the groups."""
        super().resizeEvent(event)
        self.room.fit()

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._desk.now().tzinfo)
